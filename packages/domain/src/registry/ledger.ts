import { cite, type Cited } from '../citation.js'
import { plainText } from './names.js'
import type { PriorSupport, Project } from './types.js'
import { stateSourceCodes, type FundingSource, type StateSource } from './vocabulary.js'

/** What State money is known to have paid, and whose records were looked into. */
export interface SupportLedger {
  readonly entries: readonly PriorSupport[]
  /** The sources whose records are in the ledger in full. What a source outside them paid is not known. */
  readonly covers: readonly StateSource[]
}

/** Whether a State source has paid an item before. */
export interface PriorSupportAnswer extends Cited {
  /** `unknown`: nothing is recorded, but not every source was looked into. */
  readonly paid: boolean | 'unknown'
  readonly entries: readonly PriorSupport[]
  /** The sources that are not covered, and so may have paid. */
  readonly notCovered: readonly StateSource[]
}

/**
 * Whether any State source has paid an item of cost to an establishment.
 *
 * The condition that is asked about: no other State money pays the same item of expenditure. A record in the ledger
 * answers yes; its absence answers no only where every source is covered.
 *
 * @example
 * ```ts
 * hasStateSourcePaid({ entries: [], covers: [] }, 'cs-1', 'máy ép gạch').paid // => 'unknown'
 * ```
 */
export function hasStateSourcePaid(
  ledger: SupportLedger,
  establishmentIds: string | readonly string[],
  item: string,
): PriorSupportAnswer {
  const ids = new Set(typeof establishmentIds === 'string' ? [establishmentIds] : establishmentIds)
  const wanted = plainText(item)
  const entries = ledger.entries.filter(
    (entry) => ids.has(entry.establishmentId) && plainText(entry.item) === wanted && entry.amountVnd > 0,
  )
  const notCovered = stateSourceCodes.filter((source) => !ledger.covers.includes(source))
  return {
    paid: entries.length > 0 ? true : notCovered.length > 0 ? 'unknown' : false,
    entries,
    notCovered,
    citation: cite('26/2014/TTLT-BTC-BCT', 7, 4),
    verification: 'official-text',
    note: {
      vi: 'Thông tư liên tịch này hết hiệu lực ngày 11/05/2018; quy định tương ứng của văn bản thay thế chưa được đọc.',
      en: 'This joint circular ended on 2018-05-11; the matching rule of the act that replaced it was not read.',
    },
  }
}

/**
 * The entries that settled or paid projects make: each item of cost with promotion money, for each beneficiary.
 *
 * A project with several beneficiaries does not say who was given how much, so each is entered with the amount of
 * the item as a whole; the question is whether the item was paid, not how much of it.
 */
export function ledgerEntriesOf(projects: readonly Project[]): PriorSupport[] {
  return projects.filter(({ group, status }) => !group && paidStatuses.has(status)).flatMap(entriesOf)
}

const paidStatuses = new Set<Project['status']>(['accepted', 'settled'])

const sourceOf: Readonly<Partial<Record<FundingSource, StateSource>>> = {
  national: 'national-promotion',
  local: 'local-promotion',
  'other-state': 'other-state',
}

function entriesOf(project: Project): PriorSupport[] {
  const on = lastDay(project)
  return (project.costs ?? []).flatMap((cost, index) =>
    (
      [
        ['national', cost.nationalVnd],
        ['local', cost.localVnd],
      ] as const
    ).flatMap(([fund, amountVnd]) => {
      const source = sourceOf[fund]
      if (!amountVnd || !source || on === undefined) return []
      return (project.beneficiaryIds ?? []).map((establishmentId, place) => ({
        id: `${project.id}-${fund}-${index + 1}-${place + 1}`,
        establishmentId,
        item: cost.item,
        source,
        amountVnd,
        on,
        projectId: project.id,
      }))
    }),
  )
}

function lastDay(project: Project): string | undefined {
  const days = [
    ...project.funding.flatMap(({ payments }) => payments ?? []).map(({ on }) => on),
    ...(project.acceptances ?? []).map(({ on }) => on),
  ]
  return days.toSorted().at(-1) ?? project.endsOn ?? project.approvedOn
}
