import { cite, type IsoDate, type Text } from '@khuyencong/domain'
import { deepFreeze } from '@khuyencong/policy'
import { valueOn, type Dated, type Office } from './offices.js'

/** A level of the typical-product vote: the district's until 2025-06-30, the commune's from 2025-07-01. */
export type VoteLevelName = 'district' | 'commune' | 'province' | 'region' | 'national'

/** What is laid down about a level, each with the days on which it holds. */
export interface VoteLevelRules {
  readonly level: VoteLevelName
  readonly title: Text
  /** Article 3.1: who holds the vote. */
  readonly heldBy: readonly Dated<Office>[]
  /** Article 8.1: who sets the council up. */
  readonly councilSetUpBy: readonly Dated<Office>[]
  /** Article 9: how many members the council has, one of these. */
  readonly councilSizes: readonly Dated<readonly number[]>[]
  /** Article 9: who heads the council. */
  readonly councilChair: readonly Dated<Office>[]
  /** Article 9: who is its standing vice-chair. */
  readonly councilViceChair: readonly Dated<Office>[]
  /** Article 10.2: who approves the list for the vote above; none at the top. */
  readonly listApprovedBy: readonly Dated<Office>[]
  /** Article 17.2: who recognises the products and grants the certificates. */
  readonly grantedBy: readonly Dated<Office>[]
  /** Article 14: how often, in which years usually, and who decides otherwise. */
  readonly calendar: readonly Dated<VoteCalendar>[]
  /** Article 12: what an entry must show of the level below. */
  readonly entry: readonly Dated<VoteEntry>[]
  /** Article 13: where its files are kept. */
  readonly filesKeptBy: readonly Dated<Office>[]
  /** Article 19.1: who sets the support from the local fund; none for the votes paid from the national fund. */
  readonly supportSetBy: readonly Dated<Office>[]
  /** Article 21.2.b: who sets the money prize from the local fund. */
  readonly prizeSetBy: readonly Dated<Office>[]
}

/** When a vote is held. */
export interface VoteCalendar {
  readonly everyYears: number
  /** The years it usually falls in; `null` where the text no longer says. */
  readonly usualYears: 'odd' | 'even' | null
  readonly otherwiseBy: Office
}

/** What an entry must show of the level below. */
export interface VoteEntry {
  /** The level whose valid certificate is to be shown; `null` at the lowest. */
  readonly certificateOf: VoteLevelName | null
  /** Who proposes the products with a list; `null` at the lowest. */
  readonly proposedBy: Office | null
  /** Who sends the entry on in writing where no vote of the level below was held; `null` where there is no such way. */
  readonly withoutVoteBelow: Office | null
}

const begin: IsoDate = '2014-10-21'
const change: IsoDate = '2025-07-01'

const text2014 = (article: number, clause?: number, point?: string) => ({
  citation: cite('26/2014/TT-BCT', article, clause, point),
  verification: 'official-text' as const,
})
const text2025 = (clause: number) => ({
  citation: cite('38/2025/TT-BCT', 28, clause),
  verification: 'official-text' as const,
})

/** A value of the circular of 2014 that still stands. */
const stands = <Value>(value: Value, ...at: Parameters<typeof text2014>): readonly Dated<Value>[] => [
  { period: { from: begin, before: null }, value, ...text2014(...at) },
]
/** A value of the circular of 2014 that ended with the districts. */
const ended = <Value>(value: Value, ...at: Parameters<typeof text2014>): readonly Dated<Value>[] => [
  { period: { from: begin, before: change }, value, ...text2014(...at) },
]
/** A value that the circular of 2025 laid down. */
const since = <Value>(value: Value, clause: number, note?: Text): readonly Dated<Value>[] => [
  { period: { from: change, before: null }, value, ...text2025(clause), ...(note && { note }) },
]

const oddYears: VoteCalendar = { everyYears: 2, usualYears: 'odd', otherwiseBy: 'competent-authority' }
const evenYears: VoteCalendar = { everyYears: 2, usualYears: 'even', otherwiseBy: 'minister' }
const noYears: VoteCalendar = { everyYears: 2, usualYears: null, otherwiseBy: 'competent-authority' }

const literally: Text = {
  vi: 'Điểm b và c khoản 2 Điều 12 vẫn ghi "cấp huyện", không nằm trong các chỗ được sửa; ở đây đọc là cấp xã, cấp bình chọn ngay dưới từ 01/07/2025.',
  en: 'Points b and c of Article 12, clause 2 still say "district" and are not among the changes; they are read as the commune here, the level right below since 2025-07-01.',
}

/**
 * The rules of the vote by level and day: 26/2014/TT-BCT, as amended by 38/2025/TT-BCT, article 28, from 2025-07-01.
 *
 * Certificates granted before that day stay valid to their own term (38/2025/TT-BCT, article 37.3).
 */
export const voteRules: Readonly<Record<VoteLevelName, VoteLevelRules>> = /* @__PURE__ */ deepFreeze({
  district: {
    level: 'district',
    title: { vi: 'cấp huyện', en: 'district' },
    heldBy: ended<Office>('district-committee', 3, 1, 'a'),
    councilSetUpBy: ended<Office>('district-chair', 8, 1, 'a'),
    councilSizes: ended([5, 7], 9, 1),
    councilChair: ended<Office>('district-committee-leader', 9, 1, 'a'),
    councilViceChair: ended<Office>('district-office-leader', 9, 1, 'b'),
    listApprovedBy: ended<Office>('district-committee', 10, 2),
    grantedBy: ended<Office>('district-chair', 17, 2),
    calendar: ended(oddYears, 14, 1, 'a'),
    entry: ended<VoteEntry>({ certificateOf: null, proposedBy: null, withoutVoteBelow: null }, 12, 1),
    filesKeptBy: ended<Office>('district-committee', 13, 1),
    supportSetBy: ended<Office>('provincial-committee', 19, 1),
    prizeSetBy: ended<Office>('provincial-committee', 21, 2, 'b'),
  },
  commune: {
    level: 'commune',
    title: { vi: 'cấp xã', en: 'commune' },
    heldBy: since<Office>('commune-committee', 1),
    councilSetUpBy: since<Office>('commune-chair', 3),
    councilSizes: since([5, 7], 4),
    councilChair: since<Office>('commune-committee-leader', 4),
    councilViceChair: since<Office>('commune-office-leader', 4),
    listApprovedBy: since<Office>('commune-committee', 5),
    grantedBy: since<Office>('commune-chair', 11),
    calendar: since(noYears, 9),
    entry: since<VoteEntry>({ certificateOf: null, proposedBy: null, withoutVoteBelow: null }, 6),
    filesKeptBy: since<Office>('place-decided-by-commune-committee', 8),
    supportSetBy: since<Office>('provincial-council', 12),
    prizeSetBy: since<Office>('provincial-committee', 13),
  },
  province: {
    level: 'province',
    title: { vi: 'cấp tỉnh', en: 'province' },
    heldBy: stands<Office>('provincial-committee', 3, 1, 'b'),
    councilSetUpBy: stands<Office>('provincial-chair', 8, 1, 'b'),
    councilSizes: stands([7, 9], 9, 2),
    councilChair: stands<Office>('provincial-committee-leader', 9, 2, 'a'),
    councilViceChair: stands<Office>('department-leader', 9, 2, 'b'),
    listApprovedBy: [
      ...ended<Office>('provincial-committee', 10, 2),
      ...since<Office>('provincial-committee', 5),
    ],
    grantedBy: [...ended<Office>('provincial-chair', 17, 2), ...since<Office>('provincial-chair', 11)],
    calendar: [...ended(oddYears, 14, 1, 'a'), ...since(noYears, 9)],
    entry: [
      ...ended<VoteEntry>(
        {
          certificateOf: 'district',
          proposedBy: 'district-committee',
          withoutVoteBelow: 'district-committee',
        },
        12,
        2,
      ),
      ...since<VoteEntry>(
        { certificateOf: 'commune', proposedBy: 'commune-committee', withoutVoteBelow: 'commune-committee' },
        7,
        literally,
      ),
    ],
    filesKeptBy: [...ended<Office>('department', 13, 1), ...since<Office>('department', 8)],
    supportSetBy: [
      ...ended<Office>('provincial-committee', 19, 1),
      ...since<Office>('provincial-council', 12),
    ],
    prizeSetBy: [
      ...ended<Office>('provincial-committee', 21, 2, 'b'),
      ...since<Office>('provincial-committee', 13),
    ],
  },
  region: {
    level: 'region',
    title: { vi: 'cấp khu vực', en: 'region' },
    heldBy: stands<Office>('agency', 3, 1, 'c'),
    councilSetUpBy: stands<Office>('agency-head', 8, 1, 'c'),
    councilSizes: stands([9, 11], 9, 3),
    councilChair: stands<Office>('agency-leader', 9, 3, 'a'),
    councilViceChair: stands<Office>('department-leader', 9, 3, 'b'),
    listApprovedBy: [...ended<Office>('agency-head', 10, 2), ...since<Office>('agency', 5)],
    grantedBy: [...ended<Office>('agency-head', 17, 2), ...since<Office>('agency-head', 11)],
    calendar: stands(evenYears, 14, 2, 'a'),
    entry: stands<VoteEntry>(
      { certificateOf: 'province', proposedBy: 'provincial-committee', withoutVoteBelow: null },
      12,
      3,
    ),
    filesKeptBy: [...ended<Office>('agency', 13, 2), ...since<Office>('agency', 8)],
    supportSetBy: [],
    prizeSetBy: [],
  },
  national: {
    level: 'national',
    title: { vi: 'cấp quốc gia', en: 'national' },
    heldBy: stands<Office>('ministry', 3, 1, 'd'),
    councilSetUpBy: stands<Office>('minister', 8, 1, 'd'),
    councilSizes: stands([11, 13], 9, 4),
    councilChair: stands<Office>('ministry-leader', 9, 4, 'a'),
    councilViceChair: stands<Office>('agency-and-host-leaders', 9, 4, 'b'),
    listApprovedBy: [],
    grantedBy: [...ended<Office>('minister', 17, 2), ...since<Office>('minister', 11)],
    calendar: stands(evenYears, 14, 2, 'a'),
    entry: stands<VoteEntry>(
      { certificateOf: 'region', proposedBy: 'agency-head', withoutVoteBelow: null },
      12,
      4,
    ),
    filesKeptBy: [...ended<Office>('agency', 13, 2), ...since<Office>('agency', 8)],
    supportSetBy: [],
    prizeSetBy: [],
  },
})

/** The levels by day, the lowest first. */
export const voteLevelsByDay: readonly Dated<readonly VoteLevelName[]>[] = /* @__PURE__ */ deepFreeze([
  ...ended<readonly VoteLevelName[]>(['district', 'province', 'region', 'national'], 6, 2),
  ...since<readonly VoteLevelName[]>(['commune', 'province', 'region', 'national'], 2),
])

/**
 * The levels of the vote on a day, the lowest first; none before 2014-10-21.
 *
 * Source: 26/2014/TT-BCT, article 6.2; 38/2025/TT-BCT, article 28.2.
 *
 * @throws RangeError for a day that is none
 * @example
 * ```ts
 * voteLevelsOn('2025-06-30')[0] // => 'district'
 * voteLevelsOn('2025-07-01')[0] // => 'commune'
 * ```
 */
export function voteLevelsOn(day: IsoDate): readonly VoteLevelName[] {
  return valueOn(voteLevelsByDay, day)?.value ?? []
}
