import { cite, type ActivityCode, type Citation, type Text, type Verification } from '@khuyencong/domain'
import type { Norm } from '@khuyencong/policy'
import { norm } from '../norm.js'

const joint = '26/2014/TTLT-BTC-BCT'

/** A content that 45/2012/NĐ-CP or the circulars name and give no level. */
interface NamedContent {
  /** The clause of Article 4 of 45/2012/NĐ-CP that names it, or where else it is named. */
  readonly content: number | Citation
  readonly unit?: 'person' | 'establishment'
  /** The point of Article 6, clause 1 of the joint circular that names the text with the level. */
  readonly point?: string
  readonly refersTo: Text
}

/** Clause 1 ends: where those circulars change, the newer text applies. */
const follows = (act: string): Text => ({
  vi: `Mức chi áp dụng theo ${act} hoặc văn bản mới thay thế (chưa thấy mức chi)`,
  en: `The level follows ${act}, or the newer text (figures not seen)`,
})

/** Article 6 begins: the norms and rules of spending in force are followed. */
const byRulesInForce: Text = {
  vi: 'Thực hiện theo định mức, chế độ chi tiêu tài chính hiện hành (chưa thấy mức chi riêng)',
  en: 'Follows the rules of spending in force (no level of its own was seen)',
}

const named = {
  'vocational-training': {
    content: 1,
    unit: 'person',
    point: 'b',
    refersTo: follows('112/2010/TTLT-BTC-BLĐTBXH, 128/2012/TTLT-BTC-BLĐTBXH'),
  },
  'management-training': { content: 2, point: 'e', refersTo: follows('139/2010/TT-BTC') },
  workshop: { content: 2, point: 'c', refersTo: follows('97/2010/TT-BTC') },
  'domestic-study-tour': { content: 2, refersTo: byRulesInForce },
  'market-expansion': { content: 2, refersTo: byRulesInForce },
  // 46/2012/TT-BCT Article 4, clause 5, point a counts the assessment to the pilot models.
  'cleaner-production-assessment': {
    content: 3,
    unit: 'establishment',
    point: 'h',
    refersTo: follows('221/2012/TTLT-BTC-BCT'),
  },
  showroom: { content: 4, unit: 'establishment', refersTo: byRulesInForce },
  'trade-promotion': { content: 4, refersTo: byRulesInForce },
  contest: { content: cite(joint, 6, 1, 'đ'), point: 'đ', refersTo: follows('101/2009/TT-BTC') },
  // Article 5, clause 7, point b of the joint circular: conferences, workshops and forums.
  'cluster-investment-promotion': { content: 7, point: 'c', refersTo: follows('97/2010/TT-BTC') },
  'relocation-consulting': { content: 7, unit: 'establishment', refersTo: byRulesInForce },
  'international-cooperation': { content: 8, refersTo: byRulesInForce },
  'system-capacity': {
    content: 9,
    refersTo: {
      vi: 'Mức chi theo từng việc: bồi dưỡng cán bộ theo 139/2010/TT-BTC, hội nghị theo 97/2010/TT-BTC, công nghệ thông tin theo 19/2012/TTLT-BTC-BKHĐT-BTTTT hoặc văn bản mới thay thế; việc khác theo chế độ chi tiêu hiện hành (chưa thấy mức chi)',
      en: 'By kind of work: training of staff by 139/2010/TT-BTC, conferences by 97/2010/TT-BTC, information technology by 19/2012/TTLT-BTC-BKHĐT-BTTTT, or the newer texts; the rest by the rules in force (figures not seen)',
    },
  },
  other: { content: cite(joint, 5, 10), refersTo: byRulesInForce },
} as const satisfies Partial<Record<ActivityCode, NamedContent>>

/** The codes of {@link contentsWithoutLevel}. */
export type ContentWithoutLevel = keyof typeof named

/**
 * The norms of the contents that are named and whose level stands in a text not seen, or in none.
 *
 * @param at where the act says so, by the point of the joint circular
 */
export function contentsWithoutLevel(
  at: (point: string | undefined) => Citation,
  mark: { readonly verification: Verification; readonly note?: Text },
): Record<ContentWithoutLevel, Norm> {
  return Object.fromEntries(
    Object.entries<NamedContent>(named).map(([code, { point, unit = 'project' as const, ...one }]) => [
      code,
      norm({ ...one, ...mark, unit, citation: at(point) }),
    ]),
  ) as Record<ContentWithoutLevel, Norm>
}
