import { cite } from '@khuyencong/domain'
import { act } from '@khuyencong/policy'
import { norm } from '../norm.js'
import { contentsWithoutLevel } from './contentsWithoutLevel.js'

const circular = '28/2018/TT-BTC'

const carriedOver = {
  vi: 'Lấy theo thông tư năm 2014; chưa đối chiếu được với thông tư năm 2018.',
  en: 'Carried over from the 2014 circular; not confirmed in the text of 2018.',
}

const clauseInferred = { vi: 'Số khoản là suy luận.', en: 'The number of the clause is inferred.' }

const carriedOverAndClauseInferred = {
  vi: `${carriedOver.vi} ${clauseInferred.vi}`,
  en: `${carriedOver.en} ${clauseInferred.en}`,
}

/** 28/2018/TT-BTC: the support levels in force. Its full text was not seen; each value says how sure it is. */
export const circular28of2018 = act({ number: circular, effectiveFrom: '2018-05-11' }, (policy) => {
  policy.norms = {
    'enterprise-startup': norm({
      unit: 'enterprise',
      cap: 10_000_000,
      content: 2,
      citation: cite(circular, 8, 1),
      verification: 'official-quote',
    }),
    'demonstration-model': norm({
      unit: 'model',
      share: '0.30',
      cap: 1_000_000_000,
      content: 3,
      citation: cite(circular, 8, 2),
      verification: 'official-quote',
    }),
    'replication-model': norm({
      unit: 'model',
      cap: 100_000_000,
      content: 3,
      citation: cite(circular, 8, 2),
      verification: 'secondary',
    }),
    'cleaner-production-pilot': norm({
      unit: 'model',
      share: '0.30',
      cap: 500_000_000,
      content: 3,
      citation: cite(circular, 8, 3),
      verification: 'secondary',
      note: clauseInferred,
    }),
    'advanced-machinery': norm({
      unit: 'establishment',
      share: '0.50',
      cap: 300_000_000,
      content: 3,
      citation: cite(circular, 8, 4),
      verification: 'official-quote',
    }),
    'technology-transfer': norm({
      unit: 'establishment',
      share: '0.50',
      cap: 300_000_000,
      content: 3,
      citation: cite(circular, 8, 4),
      verification: 'official-quote',
    }),
    'production-line': norm({
      unit: 'establishment',
      share: '0.50',
      cap: { multipleOf: 'advanced-machinery', multiplier: '1.5' },
      content: 3,
      citation: cite(circular, 8, 4),
      verification: 'official-quote',
    }),
    'domestic-fair-organisation': norm({
      unit: 'fair',
      share: '1.00',
      content: 4,
      citation: cite(circular, 8, 5),
      verification: 'unverified',
      note: carriedOver,
    }),
    'domestic-fair-participation': norm({
      unit: 'establishment',
      basis: 'booth-rent',
      share: '0.80',
      costs: { vi: 'giá thuê gian hàng', en: 'booth rent' },
      content: 4,
      citation: cite(circular, 8, 5),
      verification: 'unverified',
      note: carriedOver,
    }),
    'foreign-fair': norm({
      unit: 'fair',
      share: '1.00',
      content: 4,
      citation: cite(circular, 8, 6),
      verification: 'official-quote',
    }),
    'foreign-study-tour': norm({
      unit: 'person',
      basis: 'air-ticket',
      share: '1.00',
      costs: { vi: 'vé máy bay', en: 'air tickets' },
      content: 2,
      citation: cite(circular, 8, 7),
      verification: 'official-quote',
      note: clauseInferred,
    }),
    'product-vote-regional': norm({
      unit: 'vote',
      cap: 200_000_000,
      content: 4,
      citation: cite(circular, 8, 8),
      verification: 'secondary',
    }),
    'product-vote-national': norm({
      unit: 'vote',
      cap: 400_000_000,
      content: 4,
      citation: cite(circular, 8, 8),
      verification: 'secondary',
    }),
    'product-award-regional': norm({
      unit: 'product',
      cap: 5_000_000,
      content: 4,
      citation: cite(circular, 8, 8),
      verification: 'unverified',
      note: carriedOver,
    }),
    'product-award-national': norm({
      unit: 'product',
      cap: 10_000_000,
      content: 4,
      citation: cite(circular, 8, 8),
      verification: 'unverified',
      note: carriedOver,
    }),
    'brand-registration': norm({
      unit: 'brand',
      share: '0.50',
      cap: 35_000_000,
      content: 4,
      citation: cite(circular, 8, 9),
      verification: 'unverified',
      note: carriedOver,
    }),
    consulting: norm({
      unit: 'establishment',
      share: '0.50',
      cap: 35_000_000,
      content: 5,
      citation: cite(circular, 8, 10),
      verification: 'unverified',
      note: carriedOver,
    }),
    media: norm({
      unit: 'contract',
      refersTo: {
        vi: 'Theo giá đấu thầu, hoặc đơn giá được cấp có thẩm quyền phê duyệt khi đặt hàng',
        en: 'Tender price, or the approved unit price when commissioned',
      },
      content: 6,
      citation: cite(circular, 8, 11),
      verification: 'unverified',
      note: carriedOver,
    }),
    'association-regional': norm({
      unit: 'association',
      share: '0.30',
      cap: 70_000_000,
      content: 7,
      citation: cite(circular, 8, 12),
      verification: 'unverified',
      note: carriedOver,
    }),
    'association-national': norm({
      unit: 'association',
      share: '0.30',
      cap: 100_000_000,
      content: 7,
      citation: cite(circular, 8, 12),
      verification: 'unverified',
      note: carriedOver,
    }),
    'linkage-cluster': norm({
      unit: 'linkage-cluster',
      share: '0.50',
      cap: 150_000_000,
      content: 7,
      citation: cite(circular, 8, 13),
      verification: 'unverified',
      note: carriedOver,
    }),
    'relocation-interest': norm({
      unit: 'establishment',
      basis: 'interest-of-first-two-years',
      share: '0.50',
      cap: 500_000_000,
      costs: {
        vi: 'như Thông tư liên tịch số 26/2014/TTLT-BTC-BCT, gồm cả dây chuyền công nghệ',
        en: 'as in Joint Circular 26/2014/TTLT-BTC-BCT, technology lines included',
      },
      content: 7,
      citation: cite(circular, 8, 14),
      verification: 'official-quote',
    }),
    'establishment-pollution-treatment': norm({
      unit: 'establishment',
      share: '0.30',
      cap: 300_000_000,
      content: 7,
      citation: cite(circular, 8, 15),
      verification: 'unverified',
      note: carriedOver,
    }),
    'cluster-pollution-treatment': norm({
      unit: 'cluster',
      share: '0.30',
      cap: 1_500_000_000,
      content: 7,
      citation: cite(circular, 8, 16),
      verification: 'unverified',
      note: carriedOver,
    }),
    'cluster-detailed-planning': norm({
      unit: 'cluster',
      share: '0.50',
      cap: 500_000_000,
      content: 7,
      citation: cite(circular, 8, 17),
      verification: 'unverified',
      note: carriedOver,
    }),
    'cluster-infrastructure': norm({
      unit: 'cluster',
      cap: 6_000_000_000,
      content: 7,
      citation: cite(circular, 8, 18),
      verification: 'secondary',
    }),
    'fund-administration': norm({
      unit: 'annual-fund',
      basis: 'annual-fund',
      share: '0.015',
      multiplied: false,
      content: 9,
      citation: cite(circular, 8, 19),
      verification: 'unverified',
      note: carriedOverAndClauseInferred,
    }),
    'project-administration': norm({
      unit: 'project',
      basis: 'project-estimate',
      share: '0.025',
      multiplied: false,
      content: 9,
      citation: cite(circular, 8, 19),
      verification: 'unverified',
      note: carriedOverAndClauseInferred,
    }),
    // The general levels stand in an article that was not seen.
    ...contentsWithoutLevel(() => cite(circular), { verification: 'unverified', note: carriedOver }),
  }

  const startup = policy.criteria['startup.difficult-area']
  if (startup) Object.assign(startup, { citation: cite(circular, 8, 1), verification: 'official-quote' })
  const relocation = policy.criteria['relocation.investment-completed']
  if (relocation)
    Object.assign(relocation, { citation: cite(circular, 8, 14), verification: 'official-quote' })

  // The conditions of Article 7 of the circular it replaces: the article that took their place was not seen.
  // Content rests on 45/2012/NĐ-CP itself; of approval it says only who approves the plan.
  const unverified = { verification: 'unverified', note: carriedOver } as const
  for (const code of ['general.counterpart', 'general.no-other-state-money']) {
    const criterion = policy.criteria[code]
    if (criterion) Object.assign(criterion, unverified)
  }
  const content = policy.criteria['general.content']
  if (content) content.citation = cite('45/2012/NĐ-CP', 4)
  const approved = policy.criteria['general.approved']
  if (approved) {
    Object.assign(approved, {
      citation: cite('45/2012/NĐ-CP', 2, 2),
      verification: 'unverified',
      note: {
        vi: 'Khoản 2 Điều 2 chỉ nêu ai phê duyệt kế hoạch gồm các đề án; điều kiện phê duyệt lấy theo thông tư năm 2014.',
        en: 'Clause 2, Article 2 says only who approves the plan that the projects make up; the condition is carried over from the circular of 2014.',
      },
    })
  }

  Object.assign(policy.parameters.otherStateMoney, unverified)
  Object.assign(policy.parameters.interestYears, {
    citation: cite(circular, 8, 14),
    verification: 'official-quote',
  })
  Object.assign(policy.parameters.interestLoans, {
    value: {
      currency: 'VND',
      terms: ['medium', 'long'],
      purposes: ['buildings', 'machinery', 'technology-line'],
    },
    citation: cite(circular, 8, 14),
    verification: 'official-quote',
  } satisfies Partial<typeof policy.parameters.interestLoans>)
  Object.assign(policy.parameters.advanceCeiling, unverified)
  Object.assign(policy.priority.multiplier, { ...unverified, citation: cite(circular, 8) })
  policy.gaps.push(
    {
      title: {
        vi: 'Toàn văn Thông tư số 28/2018/TT-BTC chưa thấy: các khoản ghi "chưa kiểm chứng" của Điều 8 và Điều 9 - 12',
        en: 'The full text of Circular 28/2018/TT-BTC was not seen: the unverified clauses of Article 8, and Articles 9–12',
      },
      citation: cite(circular, 8),
    },
    {
      title: {
        vi: 'Mức chi cho phòng trưng bày chưa thấy',
        en: 'The level for showrooms was not seen',
      },
      citation: cite(circular, 8),
    },
    {
      title: {
        vi: 'Toàn văn và ngày hiệu lực của Thông tư số 64/2024/TT-BTC chưa thấy; không thấy thay đổi mức chi',
        en: 'The full text and the day of effect of Circular 64/2024/TT-BTC were not seen; no change of levels was found',
      },
      citation: cite('64/2024/TT-BTC'),
    },
  )
})
