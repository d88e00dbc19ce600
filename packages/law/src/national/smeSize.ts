import type { Condition } from '@khuyencong/policy'

const billion = 1_000_000_000

const industryOrAgriculture = {
  fact: 'beneficiary.sizeSector',
  oneOf: ['agriculture', 'industry-construction'],
} as const

const tradeOrServices = { fact: 'beneficiary.sizeSector', is: 'trade-services' } as const

const revenueUpTo = (billions: number): Condition => ({
  fact: 'beneficiary.annualRevenueVnd',
  atMost: billions * billion,
})

/** An enterprise without revenue yet is judged by its capital (80/2021/NĐ-CP Article 9, clause 2). */
const revenueEarnedUpTo = (billions: number): Condition => ({
  fact: 'beneficiary.annualRevenueVnd',
  atLeast: 1,
  atMost: billions * billion,
})

const capitalUpTo = (billions: number): Condition => ({
  fact: 'beneficiary.totalCapitalVnd',
  atMost: billions * billion,
})

const employeesUpTo = (people: number): Condition => ({ fact: 'beneficiary.employees', atMost: people })

const mediumOrSmaller = (revenue: (billions: number) => Condition): Condition => ({
  any: [
    {
      all: [industryOrAgriculture, employeesUpTo(200), { any: [revenue(200), capitalUpTo(100)] }],
    },
    { all: [tradeOrServices, employeesUpTo(100), { any: [revenue(300), capitalUpTo(100)] }] },
  ],
})

/**
 * At most a medium-sized enterprise under 56/2009/NĐ-CP Article 3: by total capital or by employees,
 * capital taking precedence. Every enterprise has a capital, so capital decides.
 */
export const smeUnder56of2009: Condition = {
  any: [{ all: [industryOrAgriculture, capitalUpTo(100)] }, { all: [tradeOrServices, capitalUpTo(50)] }],
}

/** At most a medium-sized enterprise under 39/2018/NĐ-CP Article 6. */
export const smeUnder39of2018: Condition = mediumOrSmaller(revenueUpTo)

/** At most a medium-sized enterprise under 80/2021/NĐ-CP Article 5, clause 3. */
export const smeUnder80of2021: Condition = mediumOrSmaller(revenueEarnedUpTo)

/** The circular names the decree of 2009; none of the later decrees says that it takes its place there. */
export const appliesInferred = {
  vi: 'Điểm a khoản 1 Điều 3 46/2012/TT-BCT dẫn Nghị định 56/2009/NĐ-CP; việc áp dụng ngưỡng của nghị định sau này là suy luận.',
  en: 'Point a, clause 1, Article 3 of 46/2012/TT-BCT cites Decree 56/2009/NĐ-CP; that the thresholds of the later decree apply is inferred.',
}
