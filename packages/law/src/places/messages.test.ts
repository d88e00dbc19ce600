import { withMessage } from '@khuyencong/domain'
import type { Issue } from '@khuyencong/domain'
import { expect, test } from 'vitest'
import {
  areaClassOn,
  mergedAreaClass,
  placeOn,
  projectAreaClass,
  rankOn,
  readPlace,
  unitTypeOn,
} from './index.js'

/** One answer of each kind that says something. */
const answers: readonly { readonly state: string; readonly issues?: readonly Issue[] }[] = [
  placeOn('Hà Nam', '2010-01-01'),
  placeOn('37', '2024-01-01'),
  placeOn('xã Tân Thành', '2026-03-01'),
  placeOn('Hà Nâm', '2026-03-01'),
  placeOn('xã Ba Đình, Hà Nội', '2026-03-01'),
  placeOn('x'.repeat(501), '2026-03-01'),
  await readPlace('xã Ba Sao', { on: '2026-03-01' }),
  await readPlace('Hà Nam', { on: '2026-03-01' }),
  await readPlace('Ba Đình, Hà Nội', { on: '2026-03-01' }),
  await readPlace('xã Đông Dư, huyện Gia Lâm, Hà Nội', { on: '2026-03-01' }),
  await readPlace('xã Vụ Bản, huyện Vụ Bản, Nam Định', { on: '2026-03-01' }),
  await readPlace('xã Ba Vì, Hà Nội', { on: '2025-06-30' }),
  placeOn('xã Không Đâu', '2026-03-01'),
  placeOn('xã Không Đâu', '2024-03-01'),
  placeOn('huyện Kim Bảng', '2024-03-01'),
  placeOn('00004', '2024-03-01'),
  rankOn('31', '2024-03-01'),
  unitTypeOn('07246', '2026-10-01'),
  areaClassOn('04714', '2025-12-01'),
  areaClassOn('00004', '2025-12-01'),
  mergedAreaClass(['normal', 'difficult', 'specially-difficult'], '2026-06-01'),
  mergedAreaClass(['not-known'], '2026-06-01'),
  mergedAreaClass(['normal'], '2026-03-01'),
  projectAreaClass(
    [
      { commune: 'a', areaClass: 'normal', landM2: 1 },
      { commune: 'a', areaClass: 'difficult', landM2: 1 },
    ],
    '2026-06-01',
  ),
]

test.each(answers)('answer %# says all that its text has room for, in both languages', ({ issues = [] }) => {
  expect(issues.length).toBeGreaterThan(0)
  for (const { message } of issues.map(withMessage)) {
    for (const text of [message.vi, message.en]) expect(text).not.toMatch(/[{}]|undefined|null/)
    expect(message.en).not.toMatch(/Điều|khoản|điểm/)
    expect(message.vi).not.toMatch(/Article|clause|point/)
  }
})
