import { withMessage, calculateSupport, MAX_VND } from 'khuyencong'
import { expect, test } from 'vitest'
import { application, policyOn, type Changes } from './application.js'

const policy = policyOn('2026-03-01')
const messages = (changes: Changes) =>
  calculateSupport(policy, application('2026-03-01', 'advanced-machinery', changes)).issues.map(
    (found) => withMessage(found).message.vi,
  )

/** Khoản 3 Điều 7 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT: the sources together are the cost, which stands at 1,000,000,000 đồng. */
test.each<[string, Changes, string[]]>([
  ['are the cost', {}, []],
  [
    'fall one đồng short',
    { counterpartCommittedVnd: 699_999_999 },
    ['Tổng vốn không khớp: chi phí 1.000.000.000 đồng, các nguồn cộng lại 999.999.999 đồng, lệch −1 đồng.'],
  ],
  [
    'are one đồng too much',
    { otherSources: [{ source: 'vay', amountVnd: 1 }] },
    ['Tổng vốn không khớp: chi phí 1.000.000.000 đồng, các nguồn cộng lại 1.000.000.001 đồng, lệch 1 đồng.'],
  ],
  [
    'are more than a number holds exactly',
    { counterpartCommittedVnd: MAX_VND },
    [
      'Tổng vốn không khớp: chi phí 1.000.000.000 đồng, các nguồn cộng lại 9.007.199.554.740.991 đồng, lệch 9.007.198.554.740.991 đồng.',
    ],
  ],
])('sources that %s', (_, changes, expected) => {
  expect(messages(changes).filter((text) => text.startsWith('Tổng vốn'))).toEqual(expected)
})
