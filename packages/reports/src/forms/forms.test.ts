import { measureUnits, parseRecord, resultIndicators } from '@khuyencong/domain/registry'
import { inPeriod, isoDate, type IsoDate } from '@khuyencong/domain'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  clusterReaders,
  costReaders,
  projectReaders,
  tenantReaders,
  voucherReaders,
} from '../fill/readers.js'
import type { Form, Line, Measure } from '../form.js'
import { resolvePeriod } from '../period.js'
import { annexOfCircular14 } from '../../testing/annex14.js'
import { formOf, forms } from './index.js'
import { programme2021To2025, programme2026To2030, programmeTo2020 } from './programmes.js'

const linesOf = ({ body }: Form): readonly Line[] => (body.kind === 'lines' ? body.lines : [])
const readersOf = {
  project: projectReaders,
  cluster: clusterReaders,
  'tenant-project': tenantReaders,
  all: {},
}

/** The dimension of what a measure gives, where the measure fixes it. */
function dimensionsOf(measure: Measure): string[] {
  switch (measure.take) {
    case 'result':
      return measure.indicators.map((indicator) => measureUnits[resultIndicators[indicator].unit].dimension)
    case 'funding':
      return ['vnd']
    case 'projects':
      return ['project']
    case 'beneficiaries':
      return ['establishment']
    case 'entries':
    case 'certificates':
      return ['product']
    case 'staff':
      return ['staff']
    case 'clusters':
      return [measure.field === undefined ? 'cluster' : fieldDimension(measure.field)]
    case 'cluster-activity':
      return [fieldDimension(measure.field)]
    case 'target':
      return dimensionsOf(measure.result)
    case 'filling':
    case 'share':
      return ['percent']
    case 'idle-contents':
      return ['content']
    case 'idle-content-names':
    case 'lines':
    case 'nothing':
    case 'read':
      return []
  }
}

function fieldDimension(field: string): string {
  if (field.endsWith('Vnd')) return 'vnd'
  if (field.endsWith('M2')) return 'area'
  return field === 'workers' ? 'person' : 'investment-project'
}

describe('every form', () => {
  test('has an identifier of its own', () => {
    expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length)
  })

  test.each(forms)('$id is plain JSON', (form) => {
    expect(JSON.parse(JSON.stringify(form))).toEqual(form)
  })

  test.each(forms)('$id has lines and columns of different codes, labelled in both languages', (form) => {
    const codes = linesOf(form).map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    expect(new Set(form.columns.map(({ code }) => code)).size).toBe(form.columns.length)
    for (const { label } of [...linesOf(form), ...form.columns]) {
      expect(label.vi.trim() && label.en.trim()).not.toBe('')
    }
  })

  test.each(forms)(
    '$id says where it comes from, and why where its layout was not seen',
    ({ provenance }) => {
      expect(provenance.citation.instrument).toMatch(/^\d+\/(\d{4}\/)?[A-ZĐ-]+/)
      if (!provenance.layoutSeen) expect(provenance.verification).not.toBe('official-text')
      if (!provenance.layoutSeen) expect(provenance.note?.vi).toMatch(/\S/)
    },
  )

  test.each(forms)('$id measures every line in a unit of its dimension', (form) => {
    for (const { code, unit, measure } of linesOf(form)) {
      if (!measure || measure.take === 'read' || unit === 'text') continue
      const dimension = measureUnits[unit as keyof typeof measureUnits].dimension
      for (const measured of dimensionsOf(measure)) expect(`${code} ${measured}`).toBe(`${code} ${dimension}`)
    }
  })

  test.each(forms)('$id adds up lines of one unit only', (form) => {
    const units = new Map(linesOf(form).map(({ code, unit }) => [code, unit]))
    for (const { unit, measure } of linesOf(form)) {
      if (measure?.take !== 'lines') continue
      expect([...new Set(measure.of.map((code) => units.get(code)))]).toEqual([unit])
    }
    for (const rule of form.rules) {
      for (const code of rule.kind === 'sum' ? rule.of : [rule.than]) {
        expect(units.get(code)).toBe(units.get(rule.line))
      }
    }
  })

  test.each(forms)('$id reads only what its records have', (form) => {
    for (const { measure } of linesOf(form)) {
      if (measure?.take === 'read') expect(Object.keys(readersOf[form.sheet])).toContain(measure.read)
    }
    if (form.body.kind === 'items') {
      const readers = {
        project: projectReaders,
        part: projectReaders,
        cost: costReaders,
        voucher: voucherReaders,
      }
      for (const { read } of form.columns) {
        if (read !== undefined) expect(Object.keys(readers[form.body.of])).toContain(read)
      }
    }
  })
})

describe('the lines that were seen', () => {
  test('23 lines and 7 sub-lines of the result report', () => {
    const form = formOf('result-report')
    const lines = form.ok ? linesOf(form.value) : []
    expect(lines.filter(({ partOf }) => !partOf).map(({ code }) => code)).toEqual(
      Array.from({ length: 23 }, (_, index) => String(index + 1)),
    )
    expect(lines.filter(({ partOf }) => partOf).map(({ code }) => code)).toEqual([
      '1a',
      '6a',
      '7a',
      '9a',
      '10a',
      '13a',
      '22a',
    ])
  })

  test('24 lines and a total of the funding report', () => {
    const form = formOf('funding-report')
    expect(form.ok && linesOf(form.value)).toHaveLength(25)
  })

  test.each(Object.entries(annexOfCircular14))(
    '%s is the annex of 14/2024/TT-BCT word for word',
    (id, annex) => {
      const form = formOf(id)
      const lines = form.ok ? linesOf(form.value) : []
      const unitOf = ({ unit }: Line) =>
        unit === undefined ? '' : measureUnits[unit as keyof typeof measureUnits].label.vi.toLowerCase()
      expect(lines.map((line) => [line.code, line.label.vi, unitOf(line)])).toEqual(
        annex.map(([code, words, unit]) => [code, words, unit.toLowerCase()]),
      )
    },
  )

  test('27 lines of the cluster report, two of them with parts', () => {
    const form = formOf('ccn04-province')
    const lines = form.ok ? linesOf(form.value) : []
    expect(lines.filter(({ measure, partOf }) => measure && !partOf)).toHaveLength(27)
    expect(lines.filter(({ partOf }) => partOf)).toHaveLength(8)
  })

  // As the news gives them; none was read in the decisions themselves.
  test.each([
    [programmeTo2020, '1288/QĐ-TTg', [40_000, 60_000, 10_000, undefined]],
    [programme2021To2025, '1881/QĐ-TTg', [340, 1600, 300, 300, 100, 50, 50, 60, 350, 15, 5, 10_000]],
    [programme2026To2030, '2646/QĐ-BCT', Array.from({ length: 12 }, () => undefined)],
  ])('targets of $id', (programme, act, targets) => {
    expect(programme.citation.instrument).toBe(act)
    expect(programme.targets.map(({ value }) => value)).toEqual(targets)
    expect(programme.verification).toBe(
      targets.every((one) => one === undefined) ? 'unverified' : 'secondary',
    )
    expect(parseRecord('programme', programme).issues).toBeUndefined()
  })

  test('each form of the annex to 36/2013/TT-BCT cites the point that names it', () => {
    const cited = forms
      .filter(({ number, provenance }) => number && provenance.citation.instrument === '36/2013/TT-BCT')
      .map(({ number, provenance: { citation } }) => [
        number?.replace('Mẫu số ', ''),
        [citation.article, citation.clause, citation.point].filter(Boolean).join('.'),
      ])
    expect(Object.fromEntries(cited)).toEqual({
      '1': '5.6',
      '2': '6.1.b',
      '3a': '23.3.a',
      '3b': '14',
      '4a': '10.2.a',
      '4b': '10.2.a',
      '5a': '14',
      '5b': '13.3.b',
      '5c': '14',
      '6': '18',
      '7': '19.1.c',
      '8a': '19.1.d',
      '8b': '19.1.d',
      '9': '18.3',
      '10': '19.3',
      '11': '23.3',
    })
  })

  test('an unknown form names its neighbours', () => {
    expect(formOf('result-reprot').issues?.[0]?.nearest).toContain('result-report')
  })
})

describe('periods', () => {
  const window = (form: string, code: string) => {
    const found = formOf(form)
    const period = found.ok ? resolvePeriod(found.value, code) : found
    return period.ok ? period.value : period.issues[0]?.code
  }

  test.each([
    ['ccn04-province', '2026', '2025-12-15', '2026-12-15', '2026-12-31'],
    ['ccn04-province', '2026-H1', '2025-12-15', '2026-06-15', '2026-06-30'],
    ['ccn03-district', '2026', '2025-12-15', '2026-12-15', '2026-12-25'],
    ['ccn01-tenant', '2026-H1', '2025-12-15', '2026-06-15', '2026-06-20'],
    ['m03a-progress', '2026-12', '2026-12-01', '2027-01-01', '2026-12-25'],
  ])('%s for %s', (form, code, from, before, dueBefore) => {
    expect(window(form, code)).toMatchObject({ window: { from, before }, dueBefore })
  })

  test.each([
    ['result-report', '2026-Q4', '2026-10-01', '2027-01-01'],
    ['result-report', '2026-H1', '2026-01-01', '2026-07-01'],
    ['result-report', '2021-2025', '2021-01-01', '2026-01-01'],
    ['programme-national-2014-2020', '2014-2020', '2014-08-01', '2021-01-01'],
  ])('%s for %s', (form, code, from, before) => {
    expect(window(form, code)).toMatchObject({ window: { from, before } })
  })

  const days = fc
    .date({ min: new Date('1999-12-01'), max: new Date('2031-01-31'), noInvalidDate: true })
    .map((day) => isoDate(day.toISOString().slice(0, 10)))
  const spanOf = (form: string, code: string) => {
    const found = window(form, code)
    if (typeof found !== 'object') throw new Error(`${form} ${code}`)
    return found.window
  }
  const holds = (form: string, code: string, day: IsoDate) => inPeriod(day, spanOf(form, code))

  test('a day is in one month, one quarter, one half and one year of the calendar', () => {
    fc.assert(
      fc.property(days, (day) => {
        const year = day.slice(0, 4)
        const codes = {
          month: Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
          quarter: [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
          half: [`${year}-H1`, `${year}-H2`],
          year: [Number(year) - 1, Number(year), Number(year) + 1].map(String),
        }
        for (const all of Object.values(codes)) {
          expect(all.filter((code) => holds('result-report', code, day))).toHaveLength(1)
        }
      }),
    )
  })

  test('a day is in one cluster year, and in its first six months from 15 December to 14 June', () => {
    fc.assert(
      fc.property(days, (day) => {
        const year = Number(day.slice(0, 4)) + (day.slice(5) >= '12-15' ? 1 : 0)
        const found = [year - 1, year, year + 1].filter((one) => holds('ccn04-province', String(one), day))
        expect(found).toEqual([year])
        const half = day.slice(5) >= '12-15' || day.slice(5) <= '06-14'
        expect(holds('ccn04-province', `${year}-H1`, day)).toBe(half)
      }),
    )
  })

  test.each<[IsoDate, string]>([
    ['2025-12-14', '2025'],
    ['2025-12-15', '2026'],
    ['2026-12-14', '2026'],
    ['2026-12-15', '2027'],
  ])('%s is of the cluster year %s', (day, year) => {
    expect(['2025', '2026', '2027'].filter((one) => holds('ccn04-province', one, day))).toEqual([year])
  })

  test.each(['2024-02', '2026-02', '2026-04', '2026-12'])(
    'the report of month %s is due before its 25th',
    (code) => {
      expect(window('m03a-progress', code)).toMatchObject({ dueBefore: `${code}-25` })
    },
  )

  test('a window that no act states says so', () => {
    expect(window('result-report', '2026')).toMatchObject({ verification: 'unverified' })
    expect(window('ccn04-province', '2026')).toMatchObject({ verification: 'official-text' })
  })

  test.each([
    ['ccn04-province', '2026-H2'],
    ['ccn04-province', '2026-Q1'],
    ['m03a-progress', '2026'],
    ['result-report', '2026-13'],
    ['result-report', '2025-2021'],
    ['programme-national-2014-2020', '2026-2030'],
    ['programme-national-2014-2020', '2013'],
    ['programme-national-2014-2020', '2021'],
    ['programme-national-2021-2025', '2020'],
    ['result-report', '0000'],
    ['result-report', '9999'],
    ['result-report', '9999-12'],
  ])('%s has no period %s', (form, code) => {
    expect(window(form, code)).toBe('invalid-period')
  })
})
