import { cite } from '@khuyencong/domain'
import { CIRCULAR_36_2013 } from '../acts.js'
import { freezeDeep } from '../engine/freeze.js'
import type { PaperRule as PaperRuleOf } from '../engine/papers.js'
import { is, type Test } from '../engine/test.js'
import { isContentCode, type ContentCode } from './contents.js'
import type { DocumentCode } from './documents.js'

/** The stages of a project's money that have a list of papers by content. */
export type ChecklistStage = 'first-advance' | 'remaining'

type PaperRule = PaperRuleOf<DocumentCode, never>

const need = (code: DocumentCode, when?: Test<never>): PaperRule => ({
  oneOf: [code],
  need: 'required',
  ...(when && { when }),
})
const ifAny = (code: DocumentCode): PaperRule => ({ oneOf: [code], need: 'if-any' })
const oneOf = (...codes: readonly DocumentCode[]): PaperRule => ({ oneOf: codes, need: 'required' })

/** Papers with the place that lists them for this content; one paper is listed in many places. */
const listed =
  (article: number, clause?: number, point?: string) =>
  (...rules: readonly PaperRule[]): readonly PaperRule[] =>
    rules.map((rule) => ({ ...rule, citation: cite(CIRCULAR_36_2013, article, clause, point) }))

/** A project is carried out under a contract, or as a task assigned (Điều 6 khoản 4). */
const contract = oneOf('project-contract', 'task-assignment')

const infrastructure = listed(13, 1, 'b')(
  contract,
  need('support-contract'),
  need('contractor-contract', is('facts.investorHiresContractor', true)),
  need('progress-report'),
)
const underPointB = listed(13, 2, 'b')
// The plan is asked for of training, meetings, tours and brands only.
const withPlan = underPointB(contract, need('implementation-plan'))
const withProgress = listed(13, 2, 'd')(contract, need('progress-report'))

/**
 * Papers of the first advance by content (36/2013/TT-BCT Điều 13). A content that is absent has none stated:
 * the head of the agency decides (Điều 16 khoản 2).
 */
export const firstAdvancePapers: Readonly<Partial<Record<ContentCode, readonly PaperRule[]>>> =
  /* @__PURE__ */ freezeDeep({
    'cluster-infrastructure': infrastructure,
    'cluster-pollution': infrastructure,
    'vocational-training': listed(13, 2, 'a')(contract, need('training-plan')),
    'management-training': withPlan,
    workshop: withPlan,
    'study-tour': withPlan,
    'brand-registration': withPlan,
    consulting: underPointB(contract),
    association: underPointB(contract),
    'linkage-cluster': underPointB(contract),
    'cleaner-production-assessment': underPointB(contract),
    'fair-organisation': listed(13, 2, 'c')(contract),
    'fair-participation': listed(13, 2, 'c')(contract),
    media: listed(13, 2, 'c')(contract),
    'cluster-planning': listed(13, 2, 'c')(contract, need('support-contract')),
    'demonstration-model': withProgress,
    'technology-transfer': withProgress,
    'advanced-machinery': withProgress,
    'establishment-pollution': withProgress,
    'enterprise-startup': listed(13, 3, 'b')(
      contract,
      need('base-acceptance-5b'),
      need('volume-report'),
      need('business-registration'),
    ),
  })

/** Điều 14, first paragraph, handed in for every content; then what the clause of the content lists. */
const after =
  (clause: number, point?: string) =>
  (...rules: readonly PaperRule[]): readonly PaperRule[] => [
    ...listed(14)(
      oneOf('base-acceptance-5a', 'base-acceptance-5b', 'base-acceptance-5c'),
      need('result-report'),
      need('volume-report'),
    ),
    ...listed(14, clause, point)(...rules),
  ]

const audit = need('independent-audit', is('facts.investorIsEnterprise', true))

/**
 * Papers of the rest of the money, after completion and base acceptance (36/2013/TT-BCT Điều 14; Điều 15
 * khoản 1 for loan interest).
 */
export const remainingPapers: Readonly<Partial<Record<ContentCode, readonly PaperRule[]>>> =
  /* @__PURE__ */ freezeDeep({
    'vocational-training': after(1)(
      need('training-certificates-decision'),
      need('trainee-list'),
      need('employed-list'),
      ifAny('trainee-allowances'),
    ),
    consulting: after(2, 'a')(
      need('consulting-contract'),
      need('consulting-liquidation'),
      need('voucher-list-full'),
    ),
    'management-training': after(2, 'b')(
      need('trainee-list'),
      need('course-material'),
      ifAny('course-meals'),
    ),
    workshop: after(2, 'c')(need('delegate-list'), need('meeting-material'), ifAny('delegate-allowances')),
    'demonstration-model': after(3)(
      need('supported-item-invoices'),
      need('model-delegate-list'),
      need('model-material'),
      ifAny('delegate-allowances'),
    ),
    'technology-transfer': after(4)(need('transfer-contract'), need('transfer-liquidation')),
    'advanced-machinery': after(5)(need('machinery-contract'), need('machinery-liquidation')),
    'cleaner-production-assessment': after(6)(need('cleaner-production-report')),
    'brand-registration': after(7)(
      need('brand-certificate'),
      need('mark-rules', is('facts.collectiveMark', true)),
      need('brand-strategy'),
      need('voucher-list-full'),
    ),
    media: after(8)(
      need('media-contract'),
      need('media-liquidation'),
      ifAny('media-samples'),
      need('website-licence', is('facts.website', true)),
    ),
    association: after(9)(need('association-decision'), need('member-list'), need('voucher-list-full')),
    'fair-organisation': after(10)(need('fair-participants'), need('booth-contract')),
    'fair-participation': after(11)(
      need('supported-exhibitors'),
      need('booth-contract'),
      need('booth-invoice'),
    ),
    'linkage-cluster': after(12)(need('linkage-decision'), need('voucher-list-full')),
    'cluster-planning': after(13)(need('planning-decision'), need('voucher-list-full')),
    'cluster-infrastructure': after(14)(need('works-acceptance'), audit),
    'cluster-pollution': after(14)(need('works-acceptance'), need('output-standard'), audit),
    // The audit is asked of investors at clusters only, so not here.
    'establishment-pollution': after(14)(need('works-acceptance'), need('output-standard')),
    contest: after(15)(need('contest-committees'), need('contest-winners')),
    'relocation-interest': listed(15, 1)(
      contract,
      need('base-acceptance-5a'),
      need('volume-report'),
      need('credit-contract'),
      need('interest-paid'),
      need('building-contracts'),
    ),
  })

/** The papers of a content at a stage; `null` where no article lists any. */
export function papersOf(stage: ChecklistStage, content: string): readonly PaperRule[] | null {
  if (!isContentCode(content)) return null
  return (stage === 'first-advance' ? firstAdvancePapers : remainingPapers)[content] ?? null
}

const noInvoice = is('facts.invoicesAgency', false)
const invoice = is('facts.invoicesAgency', true)

/** The settlement file (36/2013/TT-BCT Điều 19), to which all papers of articles 13 to 16 belong as well. */
export const settlementPapers: readonly PaperRule[] = /* @__PURE__ */ freezeDeep([
  // Units that make out no invoice to the agency.
  ...listed(19, 1, 'a')(need('base-acceptance-5a', noInvoice)),
  ...listed(19, 1, 'b')({ ...ifAny('payment-request-table'), when: noInvoice }),
  ...listed(19, 1, 'c')(need('settlement-table', noInvoice)),
  ...listed(19, 1, 'd')(
    need('voucher-list-8a', noInvoice),
    need('spending-vouchers', noInvoice),
    need('voucher-list-8b', { all: [noInvoice, is('facts.supportIsShareOfCost', true)] }),
  ),
  // Units that do.
  ...listed(19, 2, 'a')({ ...oneOf('base-acceptance-5b', 'base-acceptance-5c'), when: invoice }),
  ...listed(19, 2, 'b')(need('financial-invoice', invoice)),
])
