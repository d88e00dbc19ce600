import { expect, test } from 'vitest'
import { parseRecord } from './index.js'

test('only a target that counts projects names activities', () => {
  const programme = (unit: string) => ({
    id: 'p',
    title: { vi: 'P', en: 'P' },
    fund: 'local',
    period: { from: '2026-01-01', before: '2031-01-01' },
    citation: { instrument: '588/QĐ-UBND' },
    verification: 'secondary',
    targets: [
      { code: '1', label: { vi: 'a', en: 'a' }, unit, indicators: [], activities: ['advanced-machinery'] },
    ],
  })
  expect(parseRecord('programme', programme('project')).ok).toBe(true)
  expect(parseRecord('programme', programme('model')).issues?.[0]).toMatchObject({
    code: 'unit-mismatch',
    path: 'targets.0.activities',
  })
})
