import { expect, test } from 'vitest'
import { cite, formatCitation, instrumentText } from './index.js'

test.each([
  ['28/2018/TT-BTC', 'Thông tư số 28/2018/TT-BTC', 'Circular 28/2018/TT-BTC'],
  [
    '26/2014/TTLT-BTC-BCT',
    'Thông tư liên tịch số 26/2014/TTLT-BTC-BCT',
    'Joint Circular 26/2014/TTLT-BTC-BCT',
  ],
  ['45/2012/NĐ-CP', 'Nghị định số 45/2012/NĐ-CP', 'Decree 45/2012/NĐ-CP'],
  ['45/2026/NQ-HĐND', 'Nghị quyết số 45/2026/NQ-HĐND', 'Resolution 45/2026/NQ-HĐND'],
  ['388/NQ-UBTVQH16', 'Nghị quyết số 388/NQ-UBTVQH16', 'Resolution 388/NQ-UBTVQH16'],
  ['1881/QĐ-TTg', 'Quyết định số 1881/QĐ-TTg', 'Decision 1881/QĐ-TTg'],
  ['19/2025/QĐ-UBND', 'Quyết định số 19/2025/QĐ-UBND', 'Decision 19/2025/QĐ-UBND'],
  ['202/2025/QH15', 'Văn bản của Quốc hội số 202/2025/QH15', 'National Assembly act 202/2025/QH15'],
  // What has a kind already, or no number, stays as it is.
  ['Quyết định 20/2014 của UBND tỉnh Sơn La', 'Quyết định 20/2014 của UBND tỉnh Sơn La', null],
  ['số/năm/NQ-HĐND', 'số/năm/NQ-HĐND', null],
  ['28/2018/XX-BTC', '28/2018/XX-BTC', null],
  ['draft', 'draft', null],
])('the act %s is named %s', (instrument, vi, en) => {
  expect([instrumentText(instrument, 'vi'), instrumentText(instrument, 'en')]).toEqual([vi, en ?? instrument])
})

test.each([
  [
    cite('26/2014/TTLT-BTC-BCT', 6, 2, 'c'),
    'điểm c khoản 2 Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT',
    'point c, clause 2, Article 6 of Joint Circular 26/2014/TTLT-BTC-BCT',
  ],
  [cite('36/2013/TT-BCT', 18), 'Điều 18 Thông tư số 36/2013/TT-BCT', 'Article 18 of Circular 36/2013/TT-BCT'],
  [cite('80/2021/NĐ-CP'), 'Nghị định số 80/2021/NĐ-CP', 'Decree 80/2021/NĐ-CP'],
])('a citation names the act with its kind: %j', (citation, vi, en) => {
  expect([formatCitation(citation, 'vi'), formatCitation(citation, 'en')]).toEqual([vi, en])
})
