import type { IsoDate } from '@khuyencong/domain'
import { describe, expect, test } from 'vitest'
import {
  communes,
  crosswalk,
  formerProvinces,
  placeOn,
  provinceByCode,
  provinces,
  type FormerCommune,
  type KnownPlace,
  type PlaceAnswer,
  type PlaceQuery,
} from './index.js'

const label = ({ level, place }: KnownPlace) =>
  level === 'former-province'
    ? place.id
    : level === 'former-commune'
      ? `old ${place.name} (${place.formerProvinceId})`
      : `${place.name} ${place.code}`

/** An answer in one line. */
function said(answer: PlaceAnswer): string {
  const codes = answer.issues.map(({ code }) => code).join(' ')
  if (answer.state === 'found') {
    const from = answer.from ? ` from ${label(answer.from)}` : ''
    return `${label(answer.found)}${from}${codes && ` [${codes}]`}`
  }
  if (answer.state === 'not-known') return `not-known [${codes}]`
  return `${answer.state} ${answer.candidates.map(label).join(', ')}`
}

describe('provinces', () => {
  test.each<[string | PlaceQuery, IsoDate, string]>([
    // a former name, the day before, of and after the merge
    ['Hà Nam', '2025-06-30', 'ha-nam'],
    ['Hà Nam', '2025-07-01', 'Ninh Bình 37 from ha-nam'],
    ['Hà Nam', '2025-07-02', 'Ninh Bình 37 from ha-nam'],
    ['ha-nam', '2026-03-01', 'Ninh Bình 37 from ha-nam'],
    ['tỉnh Hà Nam', '2026-03-01', 'Ninh Bình 37 from ha-nam'],
    ['ha nam', '2026-03-01', 'Ninh Bình 37 from ha-nam'],
    ['TINH  HÀ  NAM', '2026-03-01', 'Ninh Bình 37 from ha-nam'],
    // a name that stayed, for another territory
    ['Ninh Bình', '2025-06-30', 'ninh-binh'],
    ['Ninh Bình', '2025-07-01', 'Ninh Bình 37'],
    [{ text: 'Ninh Bình', namedOn: '2024-01-01' }, '2025-07-01', 'Ninh Bình 37 from ninh-binh'],
    ['37', '2025-07-01', 'Ninh Bình 37'],
    ['37', '2025-06-30', 'divided ninh-binh, nam-dinh, ha-nam'],
    [{ text: 'Ninh Bình', namedOn: '2026-01-01' }, '2025-06-30', 'divided ninh-binh, nam-dinh, ha-nam'],
    ['38', '2025-06-30', 'thanh-hoa from Thanh Hoá 38'],
    ['Thanh Hóa', '2026-03-01', 'Thanh Hoá 38'],
    // Huế
    ['Thừa Thiên Huế', '2024-12-31', 'thua-thien-hue'],
    ['Thừa Thiên Huế', '2025-01-01', 'thua-thien-hue'],
    ['Thừa Thiên Huế', '2026-03-01', 'Huế 46 from thua-thien-hue'],
    ['TP. Huế', '2024-12-31', 'not-known [district-level-not-held]'],
    ['TP. Huế', '2025-01-01', 'thua-thien-hue'],
    ['TP.Huế', '2025-07-01', 'Huế 46'],
    // a city that is no centrally-run city is of the district level
    ['thành phố Lào Cai', '2024-01-01', 'not-known [district-level-not-held]'],
    ['thành phố Hải Dương', '2026-03-01', 'not-known [district-level-not-held]'],
    ['TP. Bắc Ninh', '2026-09-19', 'not-known [district-level-not-held]'],
    ['TP. Bắc Ninh', '2026-09-20', 'Bắc Ninh 24'],
    ['TP.HCM', '2026-03-01', 'Hồ Chí Minh 79'],
    ['TP HCM', '2020-03-01', 'ho-chi-minh'],
    ['Thành phố Hồ Chí Minh', '2020-03-01', 'ho-chi-minh'],
    ['huyện Kim Bảng', '2024-01-01', 'not-known [district-level-not-held]'],
    // days
    ['Hà Nam', '2014-10-20', 'not-known [place-before-history]'],
    ['Hà Nam', '2014-10-21', 'ha-nam'],
    ['Hà Nam', '2025-02-29', 'not-known [invalid-date]'],
    [{ text: 'Hà Nam', namedOn: '2010-01-01' }, '2026-01-01', 'not-known [place-before-history]'],
    // other diacritics than the name's: it agrees with no unit, whatever it resembles
    ['Hà Nâm', '2026-03-01', 'not-known [place-not-known former-communes-not-held]'],
    // a code of before that is none of today
    ['35', '2026-03-01', 'Ninh Bình 37 from ha-nam'],
    ['35', '2025-06-30', 'ha-nam'],
    // no name is so long
    ['x'.repeat(500), '2026-03-01', 'not-known [place-not-known former-communes-not-held]'],
    ['x'.repeat(501), '2026-03-01', 'not-known [place-text-too-long]'],
    [{ text: 'Hà Nam', province: 'x'.repeat(501) }, '2026-03-01', 'not-known [place-text-too-long]'],
    ['Sài Gòn cũ', '2026-03-01', 'not-known [place-not-known former-communes-not-held]'],
  ])('%j on %s: %s', (query, date, expected) => {
    expect(said(placeOn(query, date))).toBe(expected)
  })

  test('every former province moved whole into its successor', () => {
    for (const former of formerProvinces) {
      const named = { text: former.name, namedOn: '2025-01-01' } as const
      for (const query of [former.id, named]) {
        expect(placeOn(query, '2025-06-30')).toMatchObject({
          state: 'found',
          found: { place: { id: former.id } },
        })
        expect(placeOn(query, '2025-07-01')).toMatchObject({
          state: 'found',
          found: { place: provinceByCode(former.provinceCode) },
          from: { place: former },
        })
      }
    }
  })

  test('communes that bear the name of a province are told', () => {
    const answer = placeOn('Hà Nam', '2026-03-01')
    expect(answer.state === 'found' && answer.namesakes.map(({ code }) => code)).toEqual(['10843', '13366'])
    expect(placeOn('tỉnh Hà Nam', '2026-03-01')).toMatchObject({ namesakes: [] })
  })
})

describe('communes of today', () => {
  test.each<[string | PlaceQuery, IsoDate, string]>([
    ['00004', '2026-03-01', 'Ba Đình 00004'],
    ['00004', '2025-06-30', 'not-known [unit-made-by-reform former-communes-not-held]'],
    ['phường Ba Đình', '2026-03-01', 'Ba Đình 00004'],
    ['P. Ba Đình', '2026-03-01', 'Ba Đình 00004'],
    ['P.Ba Đình, TP. Hà Nội', '2026-03-01', 'Ba Đình 00004'],
    ['ba dinh, ha noi', '2026-03-01', 'Ba Đình 00004'],
    ['xã Ba Đình, Hà Nội', '2026-03-01', 'Ba Đình 00004 [place-name-differs]'],
    ['phường Lào Cai', '2026-03-01', 'Lào Cai 02647'],
    ['Lào Cai', '2026-03-01', 'Lào Cai 15'],
    ['Phương Liệt', '2026-03-01', 'Phương Liệt 00352'],
    ['phuong liet', '2026-03-01', 'Phương Liệt 00352'],
    ["B'Lao", '2026-03-01', "B'Lao 24829"],
    // names that differ in their diacritics alone
    ['xã Ba Tơ, Quảng Ngãi', '2026-03-01', 'Ba Tơ 21484'],
    ['xã Ba Tô, Quảng Ngãi', '2026-03-01', 'Ba Tô 21523'],
    ['xa ba to, quang ngai', '2026-03-01', 'ambiguous Ba Tơ 21484, Ba Tô 21523'],
    ['Thanh An, 79', '2026-03-01', 'ambiguous Thanh An 25807, Thạnh An 27676'],
    // an address: what stands before the commune is not read
    ['thôn 3, xã Ba Vì, Hà Nội', '2026-03-01', 'Ba Vì 09700'],
    ['Số 1, đường X, phường Ba Đình, TP. Hà Nội, Việt Nam', '2026-03-01', 'Ba Đình 00004'],
    // with a district it is of before, which needs the table
    [
      'xã Tân Thành, huyện Vụ Bản, tỉnh Nam Định',
      '2026-11-01',
      'not-known [place-not-known former-communes-not-held]',
    ],
    ['Phường Phường Đúc', '2026-11-01', 'not-known [place-not-known former-communes-not-held]'],
    ['xã Vũ Lãng, Lạng Sơn', '2026-11-01', 'not-known [place-not-known former-communes-not-held]'],
    ['xa vu lang, lang son', '2026-11-01', 'Vũ Lăng 06367'],
    // a province of before leads to the one of today
    ['phường Hà Nam, tỉnh Hà Nam', '2026-03-01', 'Hà Nam 13366'],
    [{ text: 'xã Ba Đình', province: 'Atlantis' }, '2026-03-01', 'not-known [place-not-known]'],
    ['00004, Lào Cai', '2026-03-01', 'not-known [unit-made-by-reform former-communes-not-held]'],
    // a type that is not known on the day
    ['07246', '2026-09-19', 'Xuân Lương 07246'],
    ['07246', '2026-09-20', 'Xuân Lương 07246 [unit-type-not-known]'],
    ['xã Xuân Lương, Bắc Ninh', '2026-09-21', 'Xuân Lương 07246 [unit-type-not-known]'],
    ['25210', '2026-04-29', 'Đồng Xoài 25210 [unit-type-not-known]'],
    ['25210', '2026-04-30', 'Đồng Xoài 25210'],
    // a name of before, without a crosswalk
    [{ text: 'xã Tân Thành', namedOn: '2024-01-01' }, '2026-03-01', 'not-known [former-communes-not-held]'],
    ['xã Tân Thành', '2024-01-01', 'not-known [former-communes-not-held]'],
    ['10101', '2026-03-01', 'not-known [place-not-known]'],
  ])('%j on %s: %s', (query, date, expected) => {
    expect(said(placeOn(query, date))).toBe(expected)
  })

  test('a name of several is ambiguous, with all of them', () => {
    const answer = placeOn('xã Tân Thành', '2026-03-01')
    const bearers = communes().filter(({ name, type }) => name === 'Tân Thành' && type === 'commune')
    expect(answer).toMatchObject({ state: 'ambiguous' })
    expect(answer.state === 'ambiguous' && answer.candidates.map(({ place }) => place)).toEqual(bearers)
  })

  test('every unit is found by its full name and province', () => {
    for (const { code, name, type, provinceCode } of communes()) {
      const word = { commune: 'xã', ward: 'phường', 'special-zone': 'đặc khu' }[type]
      const text = `${word} ${name}, ${provinceByCode(provinceCode)?.name}`
      expect(said(placeOn(text, '2026-07-25'))).toBe(`${name} ${code}`)
    }
  })

  test('an answer tells the type of the unit and the rank of its province on the day', () => {
    expect(placeOn('07246', '2026-09-19')).toMatchObject({
      rank: { rank: 'province' },
      unitType: { type: 'commune' },
    })
    expect(placeOn('07246', '2026-09-20')).toMatchObject({
      rank: { rank: 'city' },
      unitType: { state: 'not-known', candidates: ['commune', 'ward'] },
      issues: [{ severity: 'warning' }],
    })
    expect(placeOn('hue', '2025-01-01')).toMatchObject({
      found: { level: 'former-province' },
      rank: { rank: 'city' },
    })
  })

  test('names like the one asked about', () => {
    const answer = placeOn('Ninh Bìn', '2026-03-01')
    expect(answer.state === 'not-known' && answer.nearest).toContain('Ninh Bình')
  })
})

describe('communes of before, by a crosswalk of the host', () => {
  const basis = { citation: { instrument: 'made for this test' }, verification: 'unverified' } as const
  const row = (
    name: string,
    formerProvinceId: string,
    into: string[],
    more: Partial<FormerCommune> = {},
  ) => ({
    name,
    type: 'commune' as const,
    formerProvinceId,
    into,
    until: '2025-07-01' as const,
    basis,
    ...more,
  })
  const made = crosswalk([
    row('Nguyên Vẹn', 'ha-nam', ['13366'], { code: '90001' }),
    row('Chia Đôi', 'ha-nam', ['13366', '13669']),
    row('Hai Nơi', 'ha-nam', ['13366']),
    row('Hai Nơi', 'nam-dinh', ['13669']),
    row('Một Về', 'ha-nam', ['13366']),
    row('Hai Huyện', 'ha-nam', ['13366'], { district: 'Huyện Kim Bảng' }),
    row('Hai Huyện', 'ha-nam', ['13669'], { district: 'Huyện Lý Nhân' }),
    row('Một Về', 'nam-dinh', ['13366']),
    row('Ba Đình', 'thanh-hoa', ['16540']),
    row('Thị Trấn Cũ', 'ha-nam', ['13366'], { type: 'township' }),
    row('Bỏ Sớm', 'ha-nam', ['13366'], { until: '2024-12-01' }),
  ])
  if (!made.ok) throw new Error('the rows are refused')
  const table = made.value

  test.each<[string | PlaceQuery, IsoDate, string]>([
    ['xã Nguyên Vẹn', '2025-06-30', 'old Nguyên Vẹn (ha-nam)'],
    ['xã Nguyên Vẹn', '2025-07-01', 'Hà Nam 13366 from old Nguyên Vẹn (ha-nam)'],
    ['nguyen ven', '2026-03-01', 'Hà Nam 13366 from old Nguyên Vẹn (ha-nam)'],
    ['90001', '2026-03-01', 'Hà Nam 13366 from old Nguyên Vẹn (ha-nam)'],
    ['xã Chia Đôi', '2025-06-30', 'old Chia Đôi (ha-nam)'],
    ['xã Chia Đôi', '2025-07-01', 'divided Hà Nam 13366, Nam Định 13669'],
    ['xã Hai Nơi', '2026-03-01', 'ambiguous old Hai Nơi (ha-nam), old Hai Nơi (nam-dinh)'],
    ['xã Hai Nơi, tỉnh Hà Nam', '2026-03-01', 'Hà Nam 13366 from old Hai Nơi (ha-nam)'],
    ['xã Hai Nơi, Ninh Bình', '2026-03-01', 'ambiguous old Hai Nơi (ha-nam), old Hai Nơi (nam-dinh)'],
    // the district tells them apart
    ['xã Hai Huyện, tỉnh Hà Nam', '2026-03-01', 'ambiguous old Hai Huyện (ha-nam), old Hai Huyện (ha-nam)'],
    [
      'thôn 1, xã Hai Huyện, huyện Lý Nhân, Hà Nam',
      '2026-03-01',
      'Nam Định 13669 from old Hai Huyện (ha-nam)',
    ],
    ['xã Hai Huyện, H. Kim Bảng, Hà Nam', '2026-03-01', 'Hà Nam 13366 from old Hai Huyện (ha-nam)'],
    ['xã Hai Huyện, huyện Thanh Liêm, Hà Nam', '2026-03-01', 'not-known [place-not-known]'],
    ['xã Một Về', '2026-03-01', 'Hà Nam 13366 from old Một Về (ha-nam)'],
    ['thị trấn Thị Trấn Cũ', '2026-03-01', 'Hà Nam 13366 from old Thị Trấn Cũ (ha-nam)'],
    // a name of today that is also one of before
    ['Ba Đình, Hà Nội', '2026-03-01', 'Ba Đình 00004'],
    ['phường Ba Đình', '2026-03-01', 'Ba Đình 00004 [place-name-also-former]'],
    [
      { text: 'xã Ba Đình', namedOn: '2024-01-01' },
      '2026-03-01',
      'Quảng Ninh 16540 from old Ba Đình (thanh-hoa)',
    ],
    // gone before the units of today were made
    ['xã Bỏ Sớm', '2024-11-30', 'old Bỏ Sớm (ha-nam)'],
    ['xã Bỏ Sớm', '2024-12-01', 'not-known [place-not-known]'],
    [{ text: 'xã Bỏ Sớm', namedOn: '2024-11-30' }, '2024-12-01', 'not-known [unit-made-by-reform]'],
    ['xã Bỏ Sớm', '2026-03-01', 'Hà Nam 13366 from old Bỏ Sớm (ha-nam)'],
    ['xã Không Có', '2026-03-01', 'not-known [place-not-known]'],
  ])('%j on %s: %s', (query, date, expected) => {
    expect(said(placeOn(query, date, { crosswalk: table }))).toBe(expected)
  })

  test('a unit of today, before it was made, is divided among those it was made of', () => {
    expect(said(placeOn('16540', '2025-06-30', { crosswalk: table }))).toBe('divided old Ba Đình (thanh-hoa)')
  })

  test.each<[Partial<FormerCommune>, string]>([
    [{ name: ' ' }, 'empty-text 0.name'],
    [{ name: 'Hà Nam'.normalize('NFD') }, 'invalid-text 0.name'],
    [{ formerProvinceId: '37' }, 'unknown-value 0.formerProvinceId'],
    [{ until: '2025-02-30' }, 'invalid-date 0.until'],
    [{ into: [] }, 'missing-field 0.into'],
    [{ into: ['99999'] }, 'unknown-value 0.into.0'],
    [{ into: ['13366', '13366'] }, 'unknown-value 0.into.1'],
  ])('a row with %j is refused: %s', (wrong, expected) => {
    const refused = crosswalk([{ ...row('Mẫu', 'ha-nam', ['13366']), ...wrong }])
    expect(refused.ok ? [] : refused.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([expected])
  })
})

test('provinces are found by code on every day from the merge', () => {
  for (const { code } of provinces) {
    expect(placeOn(code, '2025-07-01')).toMatchObject({ found: { level: 'province', place: { code } } })
  }
})
