import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  communes,
  formerAreaClass,
  loadCrosswalk,
  readPlace,
  readPlaceWith,
  type FormerCommune,
  type PlaceReading,
  type PlaceReadingOptions,
} from './index.js'

const table = await loadCrosswalk()

/** A reading in one line: state, unit or candidates, codes of issues. */
function said({ state, unit, candidates, issues }: PlaceReading): string {
  const named = (unit ? [unit] : candidates).map(({ code, type, name, provinceCode }) =>
    [provinceCode, code, type ?? '?', name].join(' '),
  )
  const codes = [...new Set(issues.map(({ code }) => code))]
  return `${state}: ${named.join('; ')} [${codes.join(' ')}]`
}

const today = (text: string) => readPlaceWith(table, text, { on: '2026-11-01' })

describe('addresses as people write them', () => {
  test.each([
    ['thôn 3, xã Ba Vì, Hà Nội', 'found: 01 09700 commune Ba Vì []'],
    ['thôn 3, xã Ba Vì, huyện Ba Vì, Hà Nội, Việt Nam', 'found: 01 09700 commune Ba Vì [place-went-to]'],
    ['P. Bến Nghé, Q.1, TP.HCM', 'found: 79 26740 ward Sài Gòn [place-went-to]'],
    ['P.Bến Nghé, Q1, TP Hồ Chí Minh.', 'found: 79 26740 ward Sài Gòn [place-went-to]'],
    ['ben nghe, quan 1, ho chi minh', 'found: 79 26740 ward Sài Gòn [place-went-to]'],
    ['Số 12 đường Lê Lợi, phường 5, TP Tân An, Long An', 'found: 80 27694 ward Long An [place-went-to]'],
    ['Phường 05, thành phố Tân An, tỉnh Tây Ninh', 'found: 80 27694 ward Long An [place-went-to]'],
    ['xã Hiển Khánh huyện Vụ Bản tỉnh Nam Định', 'found: 37 13753 commune Hiển Khánh [place-went-to]'],
    ['xã Hiển Khánh - huyện Vụ Bản - tỉnh Nam Định', 'found: 37 13753 commune Hiển Khánh [place-went-to]'],
    ['Hiển Khánh, Vụ Bản, Nam Định', 'found: 37 13753 commune Hiển Khánh [place-went-to]'],
    ['xã Hiển Khánh, huyện Vụ Bản, tỉnh Ninh Bình', 'found: 37 13753 commune Hiển Khánh [place-went-to]'],
    ['phường Chí Linh (xã cũ), Hải Phòng', 'found: 31 10546 ward Chí Linh []'],
    ['phường Lào Cai, thành phố Lào Cai, tỉnh Lào Cai', 'found: 15 02647 ward Lào Cai [place-went-to]'],
    ['phường Thuận Hóa, TP Huế, Thừa Thiên Huế', 'found: 46 19789 ward Thuận Hoá []'],
    // an island was a district without communes
    ['huyện Côn Đảo, Bà Rịa - Vũng Tàu', 'found: 79 26732 special-zone Côn Đảo []'],
    ['Côn Đảo', 'found: 79 26732 special-zone Côn Đảo []'],
    // the old commune had another type by then
    [
      'xã Ba Sao, huyện Kim Bảng, tỉnh Hà Nam',
      'found: 37 13420 ward Tam Chúc [place-name-differs place-went-to]',
    ],
    // a unit of today with the district that it lay in
    ['xã Vụ Bản, huyện Vụ Bản, Nam Định', 'found: 37 13741 commune Vụ Bản [place-district-ended]'],
  ])('%s', (text, expected) => {
    expect(said(today(text))).toBe(expected)
  })
})

describe('names that are not one unit', () => {
  test.each([
    // in part into one unit alone
    ['xã Đặng Xá, huyện Gia Lâm, Hà Nội', 'found: 01 00541 commune Phù Đổng [place-went-to]'],
    // in several: what went where is told for each
    [
      'xã Bát Tràng, huyện Gia Lâm, Hà Nội',
      'divided: 01 00145 ward Long Biên; 01 00565 commune Gia Lâm; 01 00577 commune Bát Tràng [place-divided place-went-to]',
    ],
    // of today and, in part, of before: the old one is told
    ['xã Bát Tràng, Hà Nội', 'found: 01 00577 commune Bát Tràng [place-name-also-former]'],
    ['xã Ba Sao', 'found: 82 30085 commune Ba Sao [place-name-also-former]'],
    // a name without a type that is a district's too
    [
      'Phú Quốc, Kiên Giang',
      'ambiguous: 91 31078 special-zone Phú Quốc; 91 31105 special-zone Thổ Châu [place-name-also-district]',
    ],
    // an earlier name, of a unit that was divided
    [
      'xã Đông Dư, huyện Gia Lâm, Hà Nội',
      'divided: 01 00145 ward Long Biên; 01 00565 commune Gia Lâm; 01 00577 commune Bát Tràng [place-divided place-name-earlier place-went-to]',
    ],
  ])('%s', (text, expected) => {
    expect(said(today(text))).toBe(expected)
  })

  test('what went where is told in the order of the candidates', () => {
    const { candidates, issues } = today('xã Kỳ Lợi, thị xã Kỳ Anh, Hà Tĩnh')
    const told = issues.filter(({ code }) => code === 'place-went-to')
    expect(told.map(({ path, severity }) => [path, severity])).toEqual(
      candidates.map((_, index) => [`candidates.${index}`, 'warning']),
    )
    const row = table.coded('18796')[0]
    expect(row?.moved).toEqual(['part-of-people', 'whole', 'part-of-people'])
    expect(row?.into).toEqual(candidates.map(({ code }) => code))
  })
})

describe('names that nothing bears', () => {
  test.each([
    ['xã Tân Thành, huyện Vụ Bản, tỉnh Nam Định', 'not-known:  [place-not-known]'],
    // other diacritics: the unit of those letters is named, not taken
    ['xã Vũ Lãng, Lạng Sơn', 'not-known: 20 06367 commune Vũ Lăng [place-not-known]'],
    ['Hà Nâm', 'not-known: 31 10843 commune Hà Nam; 37 13366 ward Hà Nam [place-not-known]'],
    ['xã Hà Nội', 'not-known:  [place-not-known]'],
    ['huyện Mỏ Cày Nam', 'not-known:  [district-level-not-held]'],
    ['huyện Vụ Bản, Nam Định', 'not-known:  [district-level-not-held]'],
    // a district that ended earlier: the communes of the name are named, not taken
    ['xã Mỹ Hà, huyện Mỹ Lộc, Nam Định', 'not-known: 37 13693 ward Đông A [place-not-known]'],
    ['xã Mỹ Hà, tỉnh Hà Tây', 'not-known:  [place-not-known]'],
    ['10101', 'not-known:  [place-not-known]'],
    ['', 'not-known:  [empty-text]'],
    [' , - ', 'not-known:  [empty-text]'],
    ['x'.repeat(501), 'not-known:  [place-text-too-long]'],
  ])('%.60s', (text, expected) => {
    expect(said(today(text))).toBe(expected)
  })

  test('names like it are told', () => {
    expect(today('xã Hiên Khánh, Ninh Bình').issues[0]?.nearest?.[0]).toBe('Hiển Khánh')
  })

  test.each([
    [{ on: '2025-02-30' }, 'invalid-date'],
    [{ on: '2014-10-20' }, 'place-before-history'],
    [{ on: '2026-01-01', namedOn: '2010-01-01' }, 'place-before-history'],
    [{}, 'invalid-date'],
  ])('%j is refused', async (options, code) => {
    const answer = await readPlace('xã Ba Vì, Hà Nội', options as PlaceReadingOptions)
    expect([answer.state, answer.unit, answer.issues.map((one) => one.code)]).toEqual([
      'not-known',
      null,
      [code],
    ])
  })

  test('what is no text is refused', () => {
    for (const text of [undefined, null, 4, {}]) {
      expect(said(today(text as unknown as string))).toBe('not-known:  [wrong-type]')
    }
  })
})

describe('days', () => {
  test.each<[string, PlaceReadingOptions, string]>([
    // the day before and the day of the change
    [
      'xã Đặng Xá, huyện Gia Lâm, Hà Nội',
      { on: '2025-06-30' },
      'found: 01 00556 commune Đặng Xá [former-communes-as-of]',
    ],
    [
      'xã Đặng Xá, huyện Gia Lâm, Hà Nội',
      { on: '2025-07-01' },
      'found: 01 00541 commune Phù Đổng [place-went-to]',
    ],
    // the code of the province is that of its time
    [
      'phường Ba Sao, thị xã Kim Bảng, Hà Nam',
      { on: '2025-06-30' },
      'found: 35 13429 ward Ba Sao [former-communes-as-of]',
    ],
    // a name or code of today, of before, or of either
    ['00004', { on: '2026-03-01' }, 'found: 01 00004 ward Ba Đình []'],
    ['00004', { on: '2025-06-30' }, 'found: 01 00004 ward Trúc Bạch [former-communes-as-of]'],
    ['00004', { on: '2026-03-01', namedOn: '2025-06-30' }, 'found: 01 00004 ward Ba Đình [place-went-to]'],
    [
      'xã Bát Tràng, Hà Nội',
      { on: '2026-03-01', namedOn: '2025-07-01' },
      'found: 01 00577 commune Bát Tràng []',
    ],
    [
      'xã Bát Tràng, Hà Nội',
      { on: '2026-03-01', namedOn: '2025-06-30' },
      'divided: 01 00145 ward Long Biên; 01 00565 commune Gia Lâm; 01 00577 commune Bát Tràng [place-divided place-went-to]',
    ],
    // provinces
    [
      '37',
      { on: '2025-06-30' },
      'divided: 37 37 province Ninh Bình; 36 36 province Nam Định; 35 35 province Hà Nam [place-divided]',
    ],
    ['35', { on: '2026-03-01' }, 'found: 37 37 province Ninh Bình []'],
    ['tỉnh Hà Nam', { on: '2026-03-01' }, 'found: 37 37 province Ninh Bình []'],
    ['Hà Nam', { on: '2026-03-01' }, 'found: 37 37 province Ninh Bình [place-namesakes]'],
    ['TP Bắc Ninh', { on: '2026-09-19' }, 'not-known:  [district-level-not-held]'],
    ['TP Bắc Ninh', { on: '2026-09-20' }, 'found: 24 24 city Bắc Ninh []'],
    // whether it is still a commune is not known
    ['xã Xuân Lương, Bắc Ninh', { on: '2026-09-19' }, 'found: 24 07246 commune Xuân Lương []'],
    ['xã Xuân Lương, Bắc Ninh', { on: '2026-09-20' }, 'found: 24 07246 ? Xuân Lương [unit-type-not-known]'],
  ])('%s %j', (text, options, expected) => {
    expect(said(readPlaceWith(table, text, options))).toBe(expected)
  })
})

test('a reading has these keys and no other, and cannot be changed', async () => {
  const answer = await readPlace('xã Ba Vì, Hà Nội', { on: '2026-03-01' })
  expect(Object.keys(answer)).toEqual(['query', 'state', 'unit', 'candidates', 'issues'])
  expect(answer.query).toBe('xã Ba Vì, Hà Nội')
  for (const part of [answer, answer.unit, answer.candidates, answer.issues])
    expect(Object.isFrozen(part)).toBe(true)
})

test('any text has one answer, with a unit when found and an error when not', () => {
  const words = fc.constantFrom(
    'xã',
    'Tân Thành',
    'huyện',
    'TP.',
    'Hà Nội',
    ',',
    '-',
    'Ba Vì',
    '(',
    ')',
    '00004',
    'thôn 3',
    ' ',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((parts) => parts.join(' ')),
  )
  fc.assert(
    fc.property(text, fc.constantFrom('2024-01-01', '2026-03-01'), (query, on) => {
      const { state, unit, candidates, issues } = readPlaceWith(table, query, { on })
      expect(unit !== null).toBe(state === 'found')
      expect(issues.some(({ severity }) => severity === 'error')).toBe(state !== 'found')
      if (state === 'divided' || state === 'ambiguous') expect(candidates.length).toBeGreaterThan(1)
    }),
    { numRuns: 200 },
  )
}, 60_000)

describe('the area class of a unit from those of the communes it was made of', () => {
  const of = (code: string, difficult: readonly string[], date = '2026-06-23') => {
    const classOf = ({ name }: FormerCommune) => (difficult.includes(name) ? 'difficult' : 'normal')
    const answer = formerAreaClass(code, classOf, date as '2026-06-23', table)
    return answer.state === 'settled'
      ? `${answer.areaClass} ${answer.verification}`
      : `${answer.state} ${answer.candidates.join(' ')}`
  }

  test.each([
    // Vật Lại: five communes, all whole
    ['09664', ['Phú Châu', 'Thái Hòa', 'Đồng Thái'], 'difficult official-text'],
    ['09664', ['Phú Châu', 'Thái Hòa', 'Đồng Thái', 'Phú Sơn', 'Vật Lại'], 'difficult official-text'],
    // Ba Vì: Ba Vì and Khánh Thượng whole, Minh Quang in part; whether a part counts is not said
    ['09700', ['Ba Vì', 'Khánh Thượng'], 'difficult unverified'],
    ['09700', ['Ba Vì', 'Minh Quang'], 'difficult unverified'],
    ['09700', ['Minh Quang'], 'normal assumption'],
    ['09700', ['Ba Vì'], 'not-settled normal difficult'],
  ])('%s of which %j were difficult: %s', (code, difficult, expected) => {
    expect(of(code, difficult)).toBe(expected)
  })

  test('is not known before the decree, nor of a unit that no commune went into', () => {
    expect(of('09664', ['Phú Châu'], '2026-03-30')).toBe('not-known ')
    expect(of('26732', [])).toBe('not-known normal difficult specially-difficult')
  })

  test('of one class alone is that class, for every unit', () => {
    const other = communes().filter(({ code }) => {
      const answer = formerAreaClass(code, () => 'difficult', '2026-06-23', table)
      return answer.state !== 'settled' || answer.areaClass !== 'difficult'
    })
    // the five islands, and units made of parts alone
    expect(other.every(({ code }) => table.takenBy(code).every(({ into }) => into.length > 1))).toBe(true)
  })
})
