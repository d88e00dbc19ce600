import { cite, type Cited } from '@khuyencong/domain'
import { CIRCULAR_17_2018, CIRCULAR_36_2013, JOINT_CIRCULAR_26_2014, quotedClause } from '../../acts.js'
import type { Json } from '../../engine/json.js'
import type { MachineParameter } from '../../engine/kit.js'
import type { AdvanceCondition, AdvanceRate } from '../../money/firstAdvance.js'
import type { ContentCode } from '../../proof/contents.js'
import { freezeDeep } from '../../engine/freeze.js'

/** First-advance rates by content. A content that is absent has no rate: the agency's head decides. */
export type AdvanceRates = Readonly<Partial<Record<ContentCode, AdvanceRate>>>

const rate = (share: string | null, condition: AdvanceCondition, at: Cited): AdvanceRate => ({
  share,
  condition,
  ...at,
})
const of2014 = (clause: number, point?: string): Cited => ({
  citation: cite(CIRCULAR_36_2013, 13, clause, point),
  verification: 'official-text',
})

const nothing: AdvanceCondition = { kind: 'none' }
const overHalfOfItem: AdvanceCondition = { kind: 'item-work-above', share: '0.50' }
const over70OfInvestment: AdvanceCondition = { kind: 'investment-above', share: '0.70' }
const afterAcceptance: AdvanceCondition = { kind: 'after-base-acceptance' }

/** 36/2013/TT-BCT Điều 13, as first made. */
export const advanceRates2014: AdvanceRates = /* @__PURE__ */ freezeDeep({
  'cluster-infrastructure': rate('0.30', overHalfOfItem, of2014(1)),
  'cluster-pollution': rate('0.30', overHalfOfItem, of2014(1)),
  'vocational-training': rate('0.70', nothing, of2014(2, 'a')),
  consulting: rate('0.70', nothing, of2014(2, 'b')),
  'management-training': rate('0.70', nothing, of2014(2, 'b')),
  workshop: rate('0.70', nothing, of2014(2, 'b')),
  'study-tour': rate('0.70', nothing, of2014(2, 'b')),
  'brand-registration': rate('0.70', nothing, of2014(2, 'b')),
  association: rate('0.70', nothing, of2014(2, 'b')),
  'linkage-cluster': rate('0.70', nothing, of2014(2, 'b')),
  'cleaner-production-assessment': rate('0.70', nothing, of2014(2, 'b')),
  'fair-organisation': rate('0.70', nothing, of2014(2, 'c')),
  'fair-participation': rate('0.70', nothing, of2014(2, 'c')),
  media: rate('0.70', nothing, of2014(2, 'c')),
  'cluster-planning': rate('0.70', nothing, of2014(2, 'c')),
  'demonstration-model': rate('0.70', over70OfInvestment, of2014(2, 'd')),
  'advanced-machinery': rate('0.70', over70OfInvestment, of2014(2, 'd')),
  'technology-transfer': rate('0.70', over70OfInvestment, of2014(2, 'd')),
  'establishment-pollution': rate('0.70', over70OfInvestment, of2014(2, 'd')),
  'enterprise-startup': rate('1', afterAcceptance, of2014(3)),
  // Điều 15 khoản 1 lists the papers and states no rate: the support is paid once the interest is proved.
  'relocation-interest': rate(null, afterAcceptance, {
    citation: cite(CIRCULAR_36_2013, 15, 1),
    verification: 'official-text',
  }),
})

/** 17/2018/TT-BCT clauses 13 and 14, as far as they were quoted. */
const quotedIn2018: Cited = quotedClause(CIRCULAR_17_2018, '13, 14')

/** What clauses 13 and 14 of 17/2018/TT-BCT left of the text of 2014 was not seen. */
const notSeen: Cited = {
  citation: cite(CIRCULAR_17_2018),
  verification: 'unverified',
  note: {
    vi: 'Chưa xem được Thông tư 17/2018/TT-BCT giữ hay bỏ nội dung này; tạm giữ theo bản 2014.',
    en: 'Whether 17/2018/TT-BCT keeps this was not seen; the text of 2014 is carried over.',
  },
}

const of2018 = (content: ContentCode, given: AdvanceRate): AdvanceRate => {
  const infrastructure = content === 'cluster-infrastructure' || content === 'cluster-pollution'
  // Rates of 30 % and 70 % are quoted; the test of over 70 % of the investment and the 100 % line are not.
  const sure = infrastructure || (given.share === '0.70' && given.condition.kind === 'none')
  return { ...given, ...(sure ? quotedIn2018 : notSeen) }
}

/** The rates as amended in 2018: what was not seen is carried over and marked so. */
export const advanceRates2018: AdvanceRates = /* @__PURE__ */ freezeDeep({
  ...(Object.fromEntries(
    Object.entries(advanceRates2014).map(([content, given]) => [
      content,
      of2018(content as ContentCode, given),
    ]),
  ) as AdvanceRates),
  showroom: rate('0.70', nothing, quotedIn2018),
})

/** The rates as a parameter of a machine. */
export const ratesParameter = (rates: AdvanceRates, at: Cited): MachineParameter => ({
  title: { vi: 'Tỷ lệ tạm ứng lần một theo nội dung', en: 'First-advance rates by content' },
  value: rates as unknown as Json,
  ...at,
})

/** The ceiling on advances, as the joint circular states it. */
export const advanceCeiling2014: MachineParameter = /* @__PURE__ */ freezeDeep({
  title: {
    vi: 'Mức tạm ứng tối đa so với kinh phí hỗ trợ trước khi nghiệm thu',
    en: 'Highest share of the support advanced before acceptance',
  },
  value: '0.70',
  citation: cite(JOINT_CIRCULAR_26_2014, 8, 2, 'b'),
  verification: 'official-text',
  note: {
    vi: 'Văn bản không ghi "trước khi nghiệm thu"; hiểu như vậy để phù hợp Điều 13 khoản 3 và Điều 14 Thông tư 36/2013/TT-BCT.',
    en: 'The text does not say "before acceptance"; read so to agree with articles 13.3 and 14 of 36/2013/TT-BCT.',
  },
})

/** The same ceiling after 2018-05-10: the clause on advances of 28/2018/TT-BTC was not seen. */
export const advanceCeiling2018: MachineParameter = /* @__PURE__ */ freezeDeep({
  ...advanceCeiling2014,
  citation: cite('28/2018/TT-BTC'),
  verification: 'unverified',
  note: {
    vi: 'Thông tư liên tịch 26/2014 hết hiệu lực từ 11/5/2018; chưa xem được quy định tạm ứng của Thông tư 28/2018/TT-BTC, tạm giữ mức 70%.',
    en: 'The joint circular ended on 2018-05-10; the advance clause of 28/2018/TT-BTC was not seen, 70 % is carried over.',
  },
})
