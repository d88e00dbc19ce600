import type { IsoDate } from '@khuyencong/domain'
import { nationalProject2014, openRecord, type NationalProjectFacts } from '../src/index.js'
import { opened, papers, story } from './story.js'

/** A workshop that buys a machine: one content, one year, through its department. */
export const machinery: NationalProjectFacts = {
  kind: 'ordinary',
  route: 'through-department',
  planYear: 2016,
  contents: ['advanced-machinery'],
  years: 1,
  beneficiaries: 1,
  unitIsBeneficiary: false,
  tender: false,
  ministryBudgetUnit: false,
  invoicesAgency: false,
  supportIsShareOfCost: true,
  lastContractOfYear: true,
}

/** What comes with the registration. */
export const dossier = papers('request-letter', 'project-text', 'cost-estimate', 'beneficiary-request')
/** From the draft on. */
export const openCase = (
  facts: NationalProjectFacts = machinery,
  on: IsoDate = `${facts.planYear - 1}-05-04`,
) =>
  story(
    nationalProject2014,
    opened(
      openRecord(nationalProject2014, {
        facts,
        id: 'project-1',
        by: { id: 'u1', role: 'implementing-unit' },
        on,
        askedVnd: 200_000_000,
      }),
    ),
  )

/** To the approved plan. */
export const approved = (facts: NationalProjectFacts = machinery) => {
  const year = facts.planYear - 1
  return openCase(facts)
    .go(`${year}-05-10`, 'implementing-unit', 'register-with-department', {}, dossier)
    .go(`${year}-06-01`, 'department', 'appraise-base', {}, papers('base-appraisal-sheet-4b'))
    .go(
      `${year}-06-10`,
      'department',
      'register-with-agency',
      {},
      papers('registration-report', 'project-summary-table'),
    )
    .go(`${year}-08-20`, 'agency', 'appraise-ministry')
    .go(
      `${year}-12-15`,
      'minister',
      'approve-plan',
      {
        approvedVnd: 180_000_000,
        lines: [{ code: facts.contents[0] ?? '', amountVnd: 180_000_000 }],
        plan: 'plan decision 1',
      },
      papers('plan-submission', 'draft-plan-decision'),
    )
}

/** To implementing. */
export const underWay = (facts: NationalProjectFacts = machinery) =>
  approved(facts)
    .go(`${facts.planYear}-01-20`, 'ministry-of-finance', 'check-estimate', {}, papers('finance-opinion'))
    .go(`${facts.planYear}-02-15`, 'agency', 'sign-contract', {}, papers('project-contract'))
    .go(`${facts.planYear}-03-01`, 'implementing-unit', 'start')

/** To base acceptance, with 70 % advanced. */
export const accepted = () =>
  underWay()
    .go('2016-03-20', 'implementing-unit', 'report-month', {}, papers('progress-report'))
    .go(
      '2016-08-01',
      'agency',
      'pay-first-advance',
      { content: 'advanced-machinery', amountVnd: 126_000_000, investmentDone: '0.75' },
      papers('progress-report'),
    )
    .go(
      '2016-12-20',
      'department',
      'accept-base',
      { acceptedVnd: 180_000_000 },
      papers('base-acceptance-5a', 'volume-report'),
    )

/** Papers of machinery after acceptance, of the settlement file, and of liquidation. */
export const remainingPapers = papers('result-report', 'machinery-contract', 'machinery-liquidation')
export const settlementFile = papers(
  'settlement-table',
  'voucher-list-8a',
  'voucher-list-8b',
  'spending-vouchers',
)
export const liquidation = papers('liquidation-minutes', 'reconciliation')
