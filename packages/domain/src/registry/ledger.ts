import { cite, type Cited } from '../citation.js'
import type { IsoDate } from '../date.js'
import { plainText } from './names.js'
import type { PriorSupport, Project } from './types.js'
import { stateSourceCodes, type FundingSource, type StateSource } from './vocabulary.js'

/** What State money is known to have paid, and whose records were looked into. */
export interface SupportLedger {
  readonly entries: readonly PriorSupport[]
  /** The sources whose records are in the ledger in full. What a source outside them paid is not known. */
  readonly covers: readonly StateSource[]
}

/** A ledger whose entries can be found by establishment: make one to ask a whole register. */
export interface IndexedLedger extends SupportLedger {
  /** Where in `entries` those of an establishment stand, in their order. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

/**
 * A ledger made ready for many questions: each then looks at the entries of its establishment alone.
 *
 * @example
 * ```ts
 * const ledger = indexedLedger({ entries: [], covers: [] })
 * hasStateSourcePaid(ledger, 'cs-1', 'máy ép gạch').paid // => 'unknown'
 * ```
 */
export function indexedLedger({ entries, covers }: SupportLedger): IndexedLedger {
  const places = new Map<string, number[]>()
  for (const [place, { establishmentId }] of entries.entries()) {
    const known = places.get(establishmentId)
    if (known) known.push(place)
    else places.set(establishmentId, [place])
  }
  return { entries, covers, places }
}

/** The entries of an establishment under all its identifiers, in the order of the ledger. */
function entriesFor(
  ledger: SupportLedger | IndexedLedger,
  ids: ReadonlySet<string>,
): readonly PriorSupport[] {
  if (!('places' in ledger)) return ledger.entries.filter(({ establishmentId }) => ids.has(establishmentId))
  return [...ids]
    .flatMap((id) => ledger.places.get(id) ?? [])
    .sort((left, right) => left - right)
    .flatMap((place) => ledger.entries[place] ?? [])
}

/** Whether a State source has paid an item before. */
export interface PriorSupportAnswer extends Cited {
  /** `unknown`: nothing is recorded, but not every source was looked into. */
  readonly paid: boolean | 'unknown'
  readonly entries: readonly PriorSupport[]
  /** What is approved for the item and not paid yet. */
  readonly promised: readonly PriorSupport[]
  /** What the establishment has, or is promised, for items of other names: one of them may be this item. */
  readonly otherItems: readonly PriorSupport[]
  /** The sources that are not covered, and so may have paid. */
  readonly notCovered: readonly StateSource[]
}

/**
 * Whether any State source has paid an item of cost to an establishment.
 *
 * The condition that is asked about: no other State money pays the same item of expenditure. A record in the ledger
 * answers yes; its absence answers no only where every source is covered. Items are the same where their names are,
 * without regard to accents and case; give all identifiers of an establishment, also those merged into it. To ask
 * about many establishments, make the ledger ready with {@link indexedLedger} once.
 *
 * @example
 * ```ts
 * hasStateSourcePaid({ entries: [], covers: [] }, 'cs-1', 'máy ép gạch').paid // => 'unknown'
 * ```
 */
export function hasStateSourcePaid(
  ledger: SupportLedger | IndexedLedger,
  establishmentIds: string | readonly string[],
  item: string,
): PriorSupportAnswer {
  const ids = new Set(typeof establishmentIds === 'string' ? [establishmentIds] : establishmentIds)
  const wanted = plainText(item)
  const own = entriesFor(ledger, ids).filter(({ amountVnd }) => amountVnd > 0)
  const same = own.filter((entry) => plainText(entry.item) === wanted)
  const entries = same.filter(({ promised }) => !promised)
  const notCovered = stateSourceCodes.filter((source) => !ledger.covers.includes(source))
  return {
    paid: entries.length > 0 ? true : notCovered.length > 0 ? 'unknown' : false,
    entries,
    promised: same.filter(({ promised }) => promised),
    otherItems: own.filter((entry) => plainText(entry.item) !== wanted),
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
 * The entries that projects make: each item of cost with State money, for each beneficiary. What a project accepted,
 * settled or paid in part has received is paid; what it is approved for is promised; what came back in full is
 * neither.
 *
 * A project with several beneficiaries does not say who was given how much, so each is entered with the amount of
 * the item as a whole; the question is whether the item was paid, not how much of it.
 */
export function ledgerEntriesOf(projects: readonly Project[]): PriorSupport[] {
  return projects.filter(({ group }) => !group).flatMap(entriesOf)
}

const columns = [
  ['nationalVnd', 'national', 'national-promotion'],
  ['localVnd', 'local', 'local-promotion'],
  // Of money from elsewhere the estimate does not say whose it is: it may be State money where the project has some.
  ['otherVnd', 'other-state', 'other-state'],
] as const satisfies readonly (readonly [keyof Cost, FundingSource, StateSource])[]

type Cost = NonNullable<Project['costs']>[number]

function entriesOf(project: Project): PriorSupport[] {
  const on = lastDay(project)
  return columns.flatMap(([field, fund, source]) => {
    const standing = standingOf(project, fund)
    if (standing === 'none') return []
    const programme = project.funding.find((funding) => funding.source === fund)?.programme
    return (project.costs ?? []).flatMap((cost, index) => {
      const amountVnd = cost[field]
      if (!amountVnd) return []
      return (project.beneficiaryIds ?? []).map((establishmentId, place) => ({
        id: `${project.id}-${fund}-${index + 1}-${place + 1}`,
        establishmentId,
        item: cost.item,
        source,
        ...(programme !== undefined && { programme }),
        amountVnd,
        ...(standing === 'promised' ? { promised: true } : on !== undefined && { on }),
        projectId: project.id,
      }))
    })
  })
}

/** Whether a fund has paid a project, is to pay it, or neither. */
function standingOf(project: Project, fund: FundingSource): 'paid' | 'promised' | 'none' {
  const entries = project.funding.filter(({ source }) => source === fund)
  if (fund === 'other-state' && entries.length === 0) return 'none'
  const paid = sumOf(entries.flatMap(({ payments = [] }) => payments))
  const returned = sumOf(entries.flatMap(({ refunds = [] }) => refunds))
  if (paid > 0) return returned < paid ? 'paid' : 'none'
  if (project.status === 'accepted' || project.status === 'settled') return 'paid'
  return project.status === 'approved' || project.status === 'in-progress' ? 'promised' : 'none'
}

const sumOf = (movements: readonly { readonly amountVnd: number }[]) =>
  movements.reduce((sum, { amountVnd }) => sum + amountVnd, 0)

function lastDay(project: Project): IsoDate | undefined {
  const days = [
    ...project.funding.flatMap(({ payments }) => payments ?? []).map(({ on }) => on),
    ...(project.acceptances ?? []).map(({ on }) => on),
  ]
  return days.toSorted().at(-1) ?? project.contract?.liquidatedOn
}
