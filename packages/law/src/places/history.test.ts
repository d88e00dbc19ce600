import { withMessage, type IsoDate } from '@khuyencong/domain'
import { describe, expect, test } from 'vitest'
import {
  communes,
  communeByCode,
  formerNameOn,
  formerProvinceById,
  formerProvinces,
  provinces,
  rankOn,
  unitCounts,
  unitTypeOn,
} from './index.js'

// As transcribed: communes, wards, special zones on 2026-07-25, and the provinces absorbed on 2025-07-01.
const transcribed: readonly (readonly [
  code: string,
  communes: number,
  wards: number,
  zones: number,
  absorbed: readonly string[],
])[] = [
  ['01', 75, 51, 0, []],
  ['04', 53, 3, 0, []],
  ['08', 117, 7, 0, ['Hà Giang']],
  ['11', 42, 3, 0, []],
  ['12', 36, 2, 0, []],
  ['14', 67, 8, 0, []],
  ['15', 89, 10, 0, ['Yên Bái']],
  ['19', 77, 15, 0, ['Bắc Kạn']],
  ['20', 61, 4, 0, []],
  ['22', 22, 30, 2, []],
  ['24', 66, 33, 0, ['Bắc Giang']],
  ['25', 133, 15, 0, ['Vĩnh Phúc', 'Hòa Bình']],
  ['31', 67, 45, 2, ['Hải Dương']],
  ['33', 93, 11, 0, ['Thái Bình']],
  ['37', 97, 32, 0, ['Hà Nam', 'Nam Định']],
  ['38', 147, 19, 0, []],
  ['40', 119, 11, 0, []],
  ['42', 60, 9, 0, []],
  ['44', 69, 8, 1, ['Quảng Bình']],
  ['46', 19, 21, 0, []],
  ['48', 70, 23, 1, ['Quảng Nam']],
  ['51', 86, 9, 1, ['Kon Tum']],
  ['52', 110, 25, 0, ['Bình Định']],
  ['56', 48, 16, 1, ['Ninh Thuận']],
  ['66', 88, 14, 0, ['Phú Yên']],
  ['68', 103, 20, 1, ['Đắk Nông', 'Bình Thuận']],
  ['75', 62, 33, 0, ['Bình Phước']],
  ['79', 54, 113, 1, ['Bình Dương', 'Bà Rịa - Vũng Tàu']],
  ['80', 82, 14, 0, ['Long An']],
  ['82', 82, 20, 0, ['Tiền Giang']],
  ['86', 105, 19, 0, ['Bến Tre', 'Trà Vinh']],
  ['91', 85, 14, 3, ['Kiên Giang']],
  ['92', 72, 31, 0, ['Sóc Trăng', 'Hậu Giang']],
  ['96', 55, 9, 0, ['Bạc Liêu']],
]

const absorbed = transcribed.flatMap(([, , , , names]) => names)
const rank = (place: string, date: IsoDate) => {
  const answer = rankOn(place, date)
  return answer.state === 'known' ? answer.rank : answer.issues[0]?.code
}

describe('provinces', () => {
  test('34 of today and 29 absorbed are the 63 of before', () => {
    expect(provinces).toHaveLength(34)
    expect(absorbed).toHaveLength(29)
    expect(formerProvinces).toHaveLength(63)
    expect(provinces.flatMap(({ formerIds }) => formerIds).toSorted()).toEqual(
      formerProvinces.map(({ id }) => id).toSorted(),
    )
  })

  test('11 stayed as they were and 23 were merged', () => {
    expect(provinces.filter(({ formerIds }) => formerIds.length === 1)).toHaveLength(11)
    expect(provinces.filter(({ formerIds }) => formerIds.length > 1)).toHaveLength(23)
  })

  test.each(transcribed)('%s has the absorbed provinces of the transcription', (code, _c, _w, _z, names) => {
    const province = provinces.find((one) => one.code === code)
    const [kept, ...others] = (province?.formerIds ?? []).map((id) => formerProvinceById(id)?.name)
    expect(new Set(others)).toEqual(new Set(names))
    expect(others).toHaveLength(names.length)
    expect(names).not.toContain(kept)
  })

  test('regions of the product vote count 28, 15 and 20', () => {
    const count = (region: string) => formerProvinces.filter((one) => one.region === region).length
    expect([count('north'), count('centre-highlands'), count('south')]).toEqual([28, 15, 20])
  })

  test('Thừa Thiên Huế is Huế from 2025-01-01', () => {
    const hue = formerProvinces.find(({ id }) => id === 'thua-thien-hue')
    expect(hue && (['2024-12-31', '2025-01-01'] as const).map((date) => formerNameOn(hue, date))).toEqual([
      'Thừa Thiên Huế',
      'Huế',
    ])
  })
})

describe('ranks', () => {
  test.each<[string, IsoDate, string]>([
    ['thua-thien-hue', '2024-12-31', 'province'],
    ['thua-thien-hue', '2025-01-01', 'city'],
    ['thua-thien-hue', '2025-01-02', 'city'],
    ['46', '2024-12-31', 'province'],
    ['46', '2025-01-01', 'city'],
    ['75', '2026-04-29', 'province'],
    ['75', '2026-04-30', 'city'],
    ['75', '2026-05-01', 'city'],
    ['22', '2026-08-31', 'province'],
    ['22', '2026-09-01', 'city'],
    ['22', '2026-09-02', 'city'],
    ['24', '2026-09-19', 'province'],
    ['24', '2026-09-20', 'city'],
    ['24', '2026-09-21', 'city'],
    ['bac-giang', '2026-09-20', 'city'],
    ['hai-duong', '2025-06-30', 'province'],
    ['hai-duong', '2025-07-01', 'city'],
    ['hai-duong', '2025-07-02', 'city'],
    ['31', '2025-06-30', 'place-divided'],
    ['31', '2025-07-01', 'city'],
    ['hai-phong', '2014-10-20', 'place-before-history'],
    ['hai-phong', '2014-10-21', 'city'],
    ['hai-phong', '2014-10-22', 'city'],
    ['99', '2026-01-01', 'place-not-known'],
    ['01', '2026-02-30', 'invalid-date'],
  ])('%s on %s: %s', (place, date, expected) => {
    expect(rank(place, date)).toBe(expected)
  })

  test.each<[IsoDate, string[]]>([
    ['2024-12-31', ['can-tho', 'da-nang', 'ha-noi', 'hai-phong', 'ho-chi-minh']],
    ['2025-06-30', ['can-tho', 'da-nang', 'ha-noi', 'hai-phong', 'ho-chi-minh', 'thua-thien-hue']],
  ])('on %s the cities are %j', (date, expected) => {
    const cities = formerProvinces.filter(({ id }) => rank(id, date) === 'city').map(({ id }) => id)
    expect(cities.toSorted()).toEqual(expected)
  })

  test.each<[IsoDate, number]>([
    ['2025-07-01', 6],
    ['2026-04-30', 7],
    ['2026-09-01', 8],
    ['2026-09-20', 9],
  ])('from %s there are %d cities among the 34', (date, expected) => {
    expect(provinces.filter(({ code }) => rank(code, date) === 'city')).toHaveLength(expected)
  })

  test('what rests on no act is unverified and says so', () => {
    const answer = rankOn('thua-thien-hue', '2025-01-01')
    expect(answer).toMatchObject({ basis: { decidedBy: null, verification: 'unverified' } })
    expect(rankOn('22', '2026-09-01')).toMatchObject({
      basis: { decidedBy: { instrument: '36/2026/QH16' }, verification: 'secondary' },
    })
  })
})

describe('communes', () => {
  test.each(transcribed)('%s has the units of the transcription', (code, ...expected) => {
    const of = communes(code)
    const count = (type: string) => of.filter((one) => one.type === type).length
    expect([count('commune'), count('ward'), count('special-zone')]).toEqual(expected.slice(0, 3))
  })

  test('3,321 in all, by type as counted for the day', () => {
    const count = (type: string) => communes().filter((one) => one.type === type).length
    const held = unitCounts.find(({ on }) => on === '2026-07-25')
    expect([count('commune'), count('ward'), count('special-zone')]).toEqual([2611, 697, 13])
    expect([held?.communes, held?.wards, held?.specialZones]).toEqual([2611, 697, 13])
    expect(communes()).toHaveLength(3321)
    for (const { communes: c, wards, specialZones } of unitCounts) expect(c + wards + specialZones).toBe(3321)
  })

  test('codes are five digits, unique, and lead back to their unit', () => {
    for (const commune of communes()) {
      expect(commune.code).toMatch(/^\d{5}$/)
      expect(communeByCode(commune.code)).toBe(commune)
    }
    expect(new Set(communes().map(({ code }) => code)).size).toBe(3321)
  })

  test('all names are NFC, without spaces around and of Latin letters only', () => {
    const names = [...provinces, ...formerProvinces, ...communes()].map(({ name }) => name)
    for (const name of names) {
      expect(name.normalize('NFC')).toBe(name)
      expect(name).toMatch(/^[\p{Script=Latin}\d][\p{Script=Latin}\d' -]*[\p{Script=Latin}\d]$/u)
    }
  })
})

describe('types over time', () => {
  const type = (code: string, date: IsoDate) => {
    const answer = unitTypeOn(code, date)
    return answer.state === 'known' ? `${answer.type} ${answer.basis.verification}` : answer.issues[0]?.code
  }

  test.each<[string, IsoDate, string]>([
    ['00004', '2026-07-24', 'ward unverified'],
    ['00004', '2026-07-25', 'ward secondary'],
    ['00004', '2026-07-26', 'ward unverified'],
    ['00004', '2025-07-01', 'ward unverified'],
    ['00004', '2025-06-30', 'unit-made-by-reform'],
    ['25210', '2026-04-29', 'unit-type-not-known'],
    ['25210', '2026-04-30', 'ward unverified'],
    ['25210', '2026-07-25', 'ward secondary'],
    ['07246', '2026-09-19', 'commune unverified'],
    ['07246', '2026-09-20', 'unit-type-not-known'],
    ['07246', '2026-09-21', 'unit-type-not-known'],
    ['07210', '2026-09-21', 'ward unverified'],
    ['10101', '2026-07-25', 'place-not-known'],
  ])('%s on %s: %s', (code, date, expected) => {
    expect(type(code, date)).toBe(expected)
  })

  test('an answer not known says what it may be, in both languages', () => {
    const answer = unitTypeOn('07246', '2026-09-20')
    expect(answer).toMatchObject({ state: 'not-known', candidates: ['commune', 'ward'] })
    const message = answer.state === 'not-known' ? answer.issues.map(withMessage)[0]?.message : undefined
    expect(message?.vi).toContain(
      '12 xã của tỉnh này chuyển thành phường từ 20/09/2026 (Nghị quyết số 388/NQ-UBTVQH16)',
    )
    expect(message?.en).toContain('12 communes of this province became wards on 2026-09-20')
  })
})
