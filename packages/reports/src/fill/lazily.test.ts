import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  fill,
  fillLazily,
  formOf,
  forms,
  projectList,
  valuesJsonChunks,
  valuesOf,
  type Form,
} from '../index.js'
import { projectsArbitrary } from '../../testing/arbitrary.js'
import { sample, samplePeriod } from '../../testing/sample.js'

const periodOf = ({ periods }: Form) =>
  samplePeriod(
    periods.map(({ kind }) => kind),
    periods[0]?.only,
  )

/** What was filled lazily, gone through once. */
const held = (filled: ReturnType<typeof fillLazily>) =>
  filled.ok && {
    ...filled.value,
    sheets: filled.value.sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows] })),
  }

test.each(forms)('$id is filled lazily as it is at once, each time its rows are gone through', (form) => {
  const once = fill(form, sample, periodOf(form))
  const lazily = fillLazily(form, sample, periodOf(form))
  expect(held(lazily)).toEqual(once.ok && once.value)
  expect(held(lazily)).toEqual(once.ok && once.value)
})

test.each(forms)('the values of $id are written as JSON row by row', (form) => {
  for (const data of [sample, []]) {
    const lazily = fillLazily(form, data, periodOf(form))
    if (!lazily.ok) throw new Error(lazily.issues[0]?.code)
    const whole = `${JSON.stringify(valuesOf(lazily.value), null, 2)}\n`
    expect([...valuesJsonChunks(lazily.value)].join('')).toBe(whole)
  }
})

test('a list of any projects is filled lazily as it is at once', () => {
  fc.assert(
    fc.property(projectsArbitrary('da', 8), (projects) => {
      const once = fill(projectList, projects, '2026')
      expect(held(fillLazily(projectList, projects, '2026'))).toEqual(once.ok && once.value)
    }),
  )
})

test('what is wrong with a row is said once, however often the rows are gone through', () => {
  const form = formOf('project-list')
  if (!form.ok) throw new Error('form')
  const big = { source: 'national', approvedVnd: Number.MAX_SAFE_INTEGER } as const
  const filled = fillLazily(
    form.value,
    [
      {
        id: 'da-1',
        name: 'Đề án',
        fund: 'national',
        content: 'other',
        status: 'approved',
        planYear: 2026,
        place: { provinceCode: '38' },
        funding: [big, { ...big, source: 'counterpart' }],
      },
    ],
    '2026',
  )
  if (!filled.ok) throw new Error(filled.issues[0]?.code)
  const said = filled.value.issues.length
  expect(filled.value.issues.map(({ code }) => code)).toContain('sum-above-safe-range')
  for (const sheet of filled.value.sheets) expect([...sheet.rows]).toEqual([...sheet.rows])
  expect(filled.value.issues).toHaveLength(said)
})
