import { is } from '../engine/test.js'
import type { Test } from '../engine/test.js'
import type { ChecklistStage, ContentCode, DocumentCode, PaperRule } from './rule.js'

const need = (code: DocumentCode, when?: Test): PaperRule => ({
  oneOf: [code],
  need: 'required',
  ...(when && { when }),
})
const ifAny = (code: DocumentCode): PaperRule => ({ oneOf: [code], need: 'if-any' })
const oneOf = (...codes: readonly DocumentCode[]): PaperRule => ({ oneOf: codes, need: 'required' })

/** A project is carried out under a contract, or as a task assigned (Điều 6 khoản 4). */
const contract = oneOf('project-contract', 'task-assignment')
const acceptance = oneOf('base-acceptance-5a', 'base-acceptance-5b', 'base-acceptance-5c')

/** Điều 14, first paragraph: handed in for every content. */
const always: readonly PaperRule[] = [acceptance, need('result-report'), need('volume-report')]

const infrastructure: readonly PaperRule[] = [
  contract,
  need('support-contract'),
  need('contractor-contract', is('facts.investorHiresContractor', true)),
  need('progress-report'),
]
const withPlan: readonly PaperRule[] = [contract, need('implementation-plan')]
const contractOnly: readonly PaperRule[] = [contract]
const withProgress: readonly PaperRule[] = [contract, need('progress-report')]

/**
 * Papers of the first advance by content (36/2013/TT-BCT Điều 13). A content that is absent has none stated:
 * the head of the agency decides (Điều 16 khoản 2).
 */
export const firstAdvancePapers: Readonly<Partial<Record<ContentCode, readonly PaperRule[]>>> = {
  'cluster-infrastructure': infrastructure,
  'cluster-pollution': infrastructure,
  'vocational-training': [contract, need('training-plan')],
  'management-training': withPlan,
  workshop: withPlan,
  'study-tour': withPlan,
  'brand-registration': withPlan,
  // Điều 13 khoản 2 điểm b asks for the plan of training, meetings, tours and brands only.
  consulting: contractOnly,
  association: contractOnly,
  'linkage-cluster': contractOnly,
  'cleaner-production-assessment': contractOnly,
  'fair-organisation': contractOnly,
  'fair-participation': contractOnly,
  media: contractOnly,
  'cluster-planning': [contract, need('support-contract')],
  'demonstration-model': withProgress,
  'technology-transfer': withProgress,
  'advanced-machinery': withProgress,
  'establishment-pollution': withProgress,
  'enterprise-startup': [
    contract,
    need('base-acceptance-5b'),
    need('volume-report'),
    need('business-registration'),
  ],
}

const works: readonly PaperRule[] = [
  ...always,
  need('works-acceptance'),
  need('independent-audit', is('facts.investorIsEnterprise', true)),
]

/**
 * Papers of the rest of the money, after completion and base acceptance (36/2013/TT-BCT Điều 14; Điều 15
 * khoản 1 for loan interest).
 */
export const remainingPapers: Readonly<Partial<Record<ContentCode, readonly PaperRule[]>>> = {
  'vocational-training': [
    ...always,
    need('training-certificates-decision'),
    need('trainee-list'),
    need('employed-list'),
    ifAny('trainee-allowances'),
  ],
  consulting: [
    ...always,
    need('consulting-contract'),
    need('consulting-liquidation'),
    need('voucher-list-full'),
  ],
  'management-training': [...always, need('trainee-list'), need('course-material'), ifAny('course-meals')],
  workshop: [...always, need('delegate-list'), need('meeting-material'), ifAny('delegate-allowances')],
  'demonstration-model': [
    ...always,
    need('supported-item-invoices'),
    need('model-delegate-list'),
    need('model-material'),
    ifAny('delegate-allowances'),
  ],
  'technology-transfer': [...always, need('transfer-contract'), need('transfer-liquidation')],
  'advanced-machinery': [...always, need('machinery-contract'), need('machinery-liquidation')],
  'cleaner-production-assessment': [...always, need('cleaner-production-report')],
  'brand-registration': [
    ...always,
    need('brand-certificate'),
    need('mark-rules', is('facts.collectiveMark', true)),
    need('brand-strategy'),
    need('voucher-list-full'),
  ],
  media: [
    ...always,
    need('media-contract'),
    need('media-liquidation'),
    ifAny('media-samples'),
    need('website-licence', is('facts.website', true)),
  ],
  association: [...always, need('association-decision'), need('member-list'), need('voucher-list-full')],
  'fair-organisation': [...always, need('fair-participants'), need('booth-contract')],
  'fair-participation': [
    ...always,
    need('supported-exhibitors'),
    need('booth-contract'),
    need('booth-invoice'),
  ],
  'linkage-cluster': [...always, need('linkage-decision'), need('voucher-list-full')],
  'cluster-planning': [...always, need('planning-decision'), need('voucher-list-full')],
  'cluster-infrastructure': works,
  'cluster-pollution': [...works, need('output-standard')],
  // The audit is asked of investors at clusters only, so not here.
  'establishment-pollution': [...always, need('works-acceptance'), need('output-standard')],
  contest: [...always, need('contest-committees'), need('contest-winners')],
  'relocation-interest': [
    contract,
    need('base-acceptance-5a'),
    need('volume-report'),
    need('credit-contract'),
    need('interest-paid'),
    need('building-contracts'),
  ],
}

/** The papers of a content at a stage; `null` where no article lists any. */
export function papersOf(stage: ChecklistStage, content: ContentCode): readonly PaperRule[] | null {
  return (stage === 'first-advance' ? firstAdvancePapers : remainingPapers)[content] ?? null
}

/** The settlement file (36/2013/TT-BCT Điều 19). */
export const settlementPapers: readonly PaperRule[] = [
  // Clause 1: units that make out no invoice to the agency.
  ...[
    { ...need('base-acceptance-5a') },
    { ...ifAny('payment-request-table') },
    { ...need('settlement-table') },
    { ...need('voucher-list-8a') },
    { ...need('spending-vouchers') },
  ].map((rule) => ({ ...rule, when: is('facts.invoicesAgency', false) })),
  {
    ...need('voucher-list-8b'),
    when: { all: [is('facts.invoicesAgency', false), is('facts.supportIsShareOfCost', true)] },
  },
  // Clause 2: units that do.
  { ...oneOf('base-acceptance-5b', 'base-acceptance-5c'), when: is('facts.invoicesAgency', true) },
  need('financial-invoice', is('facts.invoicesAgency', true)),
]
