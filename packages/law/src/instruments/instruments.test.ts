import { describe, expect, test } from 'vitest'
import { instrumentOf, instruments, nationalActs } from '../index.js'

/** Days of issue and of the end of what a text that was read replaces, with the article that says so. */
const replaced = [
  ['03/2005/TT-BCN', '2005-06-23', '46/2012/TT-BCT', '2013-02-10', '46/2012 article 11.1'],
  ['07/2008/QĐ-BCT', '2008-05-07', '46/2012/TT-BCT', '2013-02-10', '46/2012 article 11.1'],
  ['08/2008/QĐ-BCT', '2008-05-12', '36/2013/TT-BCT', '2014-02-10', '36/2013 article 24.1'],
  ['17/2008/QĐ-BCT', '2008-07-07', '36/2013/TT-BCT', '2014-02-10', '36/2013 article 24.1'],
  ['5918/QĐ-BCT', '2009-11-24', '36/2013/TT-BCT', '2014-02-10', '36/2013 article 24.1'],
  ['35/2010/TT-BCT', '2010-11-12', '26/2014/TT-BCT', '2014-10-21', '26/2014/TT-BCT article 25.1'],
  ['18/2008/TT-BCT', '2008-12-19', '16/2011/TTLT-BCT-BNV', '2011-05-20', '16/2011 article 6'],
  ['28/2020/TT-BCT', '2020-11-16', '14/2024/TT-BCT', '2024-10-01', '14/2024 article 6.1'],
  ['125/2009/TTLT-BTC-BCT', '2009-06-17', '26/2014/TTLT-BTC-BCT', '2014-04-08', '26/2014/TTLT article 10.1'],
  ['134/2004/NĐ-CP', '2004-06-09', '45/2012/NĐ-CP', '2012-07-05', '45/2012 article 18'],
  ['31/2021/NĐ-CP', '2021-03-26', '96/2026/NĐ-CP', '2026-03-01', '96/2026 article 111.3.a'],
  ['19/2025/NĐ-CP', '2025-02-10', '96/2026/NĐ-CP', '2026-03-01', '96/2026 article 111.3.b'],
  ['239/2025/NĐ-CP', '2025-09-03', '96/2026/NĐ-CP', '2026-03-01', '96/2026 article 111.3.c'],
] as const

const amended = [
  ['26/2014/TT-BCT', ['14/2018/TT-BCT', '38/2025/TT-BCT'], '38/2025 article 28'],
  ['14/2024/TT-BCT', ['38/2025/TT-BCT'], '38/2025 article 29'],
  ['38/2025/TT-BCT', ['15/2026/TT-BCT'], '15/2026'],
  ['31/2021/NĐ-CP', ['239/2025/NĐ-CP'], '96/2026 article 111.3.c'],
  ['37/2025/TT-BCT', ['50/2026/TT-BCT'], 'second-hand'],
  // neither 38/2025 nor 146/2025 amends them
  ['46/2012/TT-BCT', ['20/2017/TT-BCT'], '38/2025 articles 28 and 29'],
  ['36/2013/TT-BCT', ['17/2018/TT-BCT'], '38/2025 articles 28 and 29'],
  ['45/2012/NĐ-CP', ['235/2025/NĐ-CP'], '146/2025 article 52'],
] as const

const transitions = [
  ['235/2025/NĐ-CP', 'saves-approved', undefined, 'secondary'],
  ['38/2025/TT-BCT', 'saves-granted', '37 3', 'official-text'],
  ['146/2025/NĐ-CP', 'saves-received', '61 7', 'official-text'],
  ['32/2024/NĐ-CP', 'saves-underway', '35 2', 'official-text'],
  ['26/2014/TTLT-BTC-BCT', 'none-in-text', '10', 'official-text'],
  ['46/2012/TT-BCT', 'none-in-text', '11', 'official-text'],
  // the full text was not seen: it may have one
  ['28/2018/TT-BTC', 'none-seen', undefined, 'unverified'],
  ['17/2018/TT-BCT', 'none-seen', undefined, 'unverified'],
  ['14/2018/TT-BCT', 'none-seen', undefined, 'unverified'],
  ['39/2018/NĐ-CP', 'none-seen', undefined, 'unverified'],
] as const

describe('links', () => {
  test.each(replaced)('%s of %s is replaced by %s and ends on %s (%s)', (number, issuedOn, by, end) => {
    expect(instrumentOf(number)).toMatchObject({ issuedOn, inForceBefore: end, replacedBy: [by] })
    expect(instrumentOf(by)?.replaces).toContain(number)
  })

  test.each(amended)('%s is amended by %j and no other (%s)', (number, by) => {
    expect(instrumentOf(number)?.amendedBy).toEqual(by)
  })

  test('every link leads to an instrument that is held, and back', () => {
    for (const { number, amends = [], replaces = [], amendedBy, replacedBy } of instruments) {
      for (const other of amends) expect(instrumentOf(other)?.amendedBy).toContain(number)
      for (const other of replaces) expect(instrumentOf(other)?.replacedBy).toContain(number)
      for (const other of amendedBy) expect(instrumentOf(other)?.amends).toContain(number)
      for (const other of replacedBy) expect(instrumentOf(other)?.replaces).toContain(number)
    }
  })
})

describe('days', () => {
  test.each([
    ['38/2025/TT-BCT', '2025-06-19', '2025-07-01', null],
    ['146/2025/NĐ-CP', '2025-06-12', '2025-07-01', '2027-03-01'],
    ['46/VBHN-BCT', '2025-10-13', null, null],
    ['26/2026/TT-BCT', '2026-05-20', '2026-05-29', null],
    ['14/2018/TT-BCT', '2018-06-28', '2018-08-16', null],
    ['36/2025/QĐ-TTg', '2025-09-29', '2025-11-15', null],
  ])('%s: issued %s, from %s, before %s', (number, issuedOn, inForceFrom, inForceBefore) => {
    expect(instrumentOf(number)).toMatchObject({ issuedOn, inForceFrom, inForceBefore })
  })

  test('a day that is less sure than its instrument says so', () => {
    expect(instrumentOf('68/2017/NĐ-CP')?.marks).toEqual({ inForceFrom: 'secondary' })
    expect(instrumentOf('26/2014/TTLT-BTC-BCT')?.marks).toEqual({ inForceBefore: 'secondary' })
    expect(instrumentOf('14/2018/TT-BCT')?.marks).toEqual({ issuedOn: 'official-text' })
    for (const { marks = {}, note } of instruments) if (Object.keys(marks).length) expect(note).toBeDefined()
  })

  test('instruments stand in the order of their days', () => {
    const issued = instruments.flatMap(({ issuedOn }) => issuedOn ?? [])
    expect(issued).toEqual(issued.toSorted())
  })
})

describe('cases under way', () => {
  test.each(transitions)('%s: %s (%s, %s)', (number, kind, article, verification) => {
    const [first] = instrumentOf(number)?.transitions ?? []
    const { article: at, clause } = first?.citation ?? {}
    expect({ ...first, at: [at, clause].filter(Boolean).join(' ') || undefined }).toMatchObject({
      kind,
      at: article,
      verification,
    })
  })

  test('every instrument says what is known of its transition, citing itself', () => {
    for (const { number, transitions: all } of instruments) {
      expect([number, all.length > 0]).toEqual([number, true])
      for (const { citation } of all) expect(citation.instrument).toBe(number)
    }
  })

  test('what an act of the national policy saves, its instrument says', () => {
    const saving = nationalActs.filter(({ saving }) => saving !== undefined).map(({ number }) => number)
    const saves = instruments.filter(({ transitions: all }) =>
      all.some(({ kind }) => kind === 'saves-approved'),
    )
    expect(saves.map(({ number }) => number)).toEqual(saving)
  })
})

test('nothing that goes out can be changed', () => {
  const one = instrumentOf('45/2012/NĐ-CP')
  expect(() => Object.assign(instruments, { length: 0 })).toThrow(TypeError)
  expect(() => Object.assign(one ?? {}, { inForceFrom: '2000-01-01' })).toThrow(TypeError)
  expect(() => Object.assign(one?.transitions ?? {}, { length: 0 })).toThrow(TypeError)
  expect(() => Object.assign(one?.title ?? {}, { vi: '' })).toThrow(TypeError)
})
