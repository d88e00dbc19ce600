import { withMessage } from '@khuyencong/domain'
import { describe, expect, test } from 'vitest'
import { parseReportData } from './index.js'
import { sample } from '../testing/sample.js'

describe('records of several documents', () => {
  test('are checked and put together', () => {
    const { projects = [], ...others } = sample
    const [first, ...rest] = projects
    expect(parseReportData([others, [first], { projects: rest }])).toEqual({ ok: true, value: sample })
  })

  test('that are wrong are named by document, list and place', () => {
    const data = parseReportData([
      { establishments: [{ id: 'a', name: 'A', taxCode: '1' }] },
      5,
      { projects: {} },
    ])
    expect(data.ok).toBe(false)
    expect(data.issues?.map(({ code, path }) => [code, path])).toEqual([
      ['invalid-tax-code', '0.establishments.0.taxCode'],
      ['wrong-type', '1'],
      ['wrong-type', '2.projects'],
    ])
    expect(data.issues?.map(withMessage)[0]?.message.en).toBe(
      '0.establishments.0.taxCode: the tax code "1" has a wrong shape or a wrong check digit.',
    )
  })

  test('of lists not known are left out with a warning', () => {
    expect(parseReportData([{ farms: [] }])).toMatchObject({
      ok: true,
      value: {},
      issues: [{ code: 'unknown-field', severity: 'warning' }],
    })
  })
})
