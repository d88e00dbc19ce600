import { cite, type IsoDate, type Text } from '@khuyencong/domain'
import { deepFreeze } from '@khuyencong/policy'
import { valueOn, type Dated, type Office } from './offices.js'

/** What has to be approved. */
export type Approved = 'national-programme' | 'national-plan' | 'local-programme' | 'local-plan'

const byLaterAct: Text = {
  vi: 'Theo nguồn thứ cấp; chưa thấy điều khoản của Nghị định số 235/2025/NĐ-CP. Nếu Nghị định này không quy định việc đó thì Điều 52 Nghị định số 146/2025/NĐ-CP vẫn áp dụng đến 01/03/2027.',
  en: 'From a secondary source; the article of 235/2025/NĐ-CP was not seen. Should that decree not speak of it, Article 52 of 146/2025/NĐ-CP applies on, up to 2027-03-01.',
}

/**
 * Who approves programmes and plans, by day.
 *
 * The national programme: the Prime Minister to 2025-06-30, the ministry from 2025-07-01. The local programme is
 * approved by the provincial committee; its chair approves the plan.
 */
export const approvers: Readonly<Record<Approved, readonly Dated<Office>[]>> = /* @__PURE__ */ deepFreeze({
  'national-programme': [
    {
      period: { from: '2012-07-05', before: '2025-07-01' },
      value: 'prime-minister',
      citation: cite('45/2012/NĐ-CP', 2, 1),
      verification: 'official-text',
    },
    {
      period: { from: '2025-07-01', before: '2025-10-15' },
      value: 'ministry',
      citation: cite('146/2025/NĐ-CP', 52),
      verification: 'official-text',
    },
    {
      period: { from: '2025-10-15', before: null },
      value: 'ministry',
      citation: cite('235/2025/NĐ-CP'),
      verification: 'secondary',
      note: byLaterAct,
    },
  ],
  'national-plan': [
    {
      period: { from: '2012-07-05', before: null },
      value: 'minister',
      citation: cite('45/2012/NĐ-CP', 2, 2),
      verification: 'official-text',
    },
  ],
  'local-programme': [
    {
      period: { from: '2013-02-10', before: null },
      value: 'provincial-committee',
      citation: cite('46/2012/TT-BCT', 8, 1, 'b'),
      verification: 'official-text',
    },
  ],
  'local-plan': [
    {
      period: { from: '2012-07-05', before: null },
      value: 'provincial-chair',
      citation: cite('45/2012/NĐ-CP', 2, 2),
      verification: 'official-text',
    },
  ],
})

/**
 * Who approves a programme or plan on a day; `undefined` before the text that says so was in force.
 *
 * @throws RangeError for a day that is none
 * @example
 * ```ts
 * approverOn('national-programme', '2025-06-30')?.value // => 'prime-minister'
 * approverOn('national-programme', '2025-07-01')?.citation.instrument // => '146/2025/NĐ-CP'
 * ```
 */
export function approverOn(what: Approved, day: IsoDate): Dated<Office> | undefined {
  return valueOn(approvers[what], day)
}
