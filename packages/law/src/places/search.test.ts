import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { communes, foldName, fullName, hasMarks, markedName, provinces, searchPlaces } from './index.js'

const best = (text: string) => {
  const [hit] = searchPlaces(text)
  return hit && `${hit.level} ${hit.place.name} ${hit.match}`
}

describe('names', () => {
  test.each([
    ['Đắk Lắk', 'daklak'],
    ['ĐÔNG ĐA', 'dongda'],
    ['Bà Rịa - Vũng Tàu', 'bariavungtau'],
    ["M'Drắk", 'mdrak'],
    ['  Hồ  Chí   Minh ', 'hochiminh'],
    ['Thừa Thiên Huế'.normalize('NFD'), 'thuathienhue'],
  ])('%s folds to %s', (name, expected) => {
    expect(foldName(name)).toBe(expected)
  })

  test('where the tone stands in a syllable does not count, the tone does', () => {
    expect(markedName('Khánh Hoà')).toBe(markedName('Khánh Hòa'))
    expect(markedName('Tân Thành')).not.toBe(markedName('Tân Thạnh'))
    expect([hasMarks('Đ'), hasMarks('Da Lat'), hasMarks('é'.normalize('NFD'))]).toEqual([true, false, true])
  })
})

describe('search', () => {
  test.each([
    ['hà nội', 'province Hà Nội same'],
    ['HANOI', 'province Hà Nội same-letters'],
    ['tp. da nang', 'province Đà Nẵng same-letters'],
    ['TP.HCM', 'province Hồ Chí Minh same'],
    ['tỉnh Hà Nam', 'former-province Hà Nam same'],
    ['vung tau', 'commune Vũng Tàu same-letters'],
    ['đặc khu phú quốc', 'commune Phú Quốc same'],
    ['p.ba dinh', 'commune Ba Đình same-letters'],
    ['xa ba dinh', 'commune Ba Đình same-letters'],
    ['gia lai', 'province Gia Lai same'],
    ['thành phố Huế', 'province Huế same'],
    ['quoc tu giam', 'commune Văn Miếu - Quốc Tử Giám word-begins'],
    ['mdrak', "commune M'Drắk same-letters"],
  ])('%s: %s', (text, expected) => {
    expect(best(text)).toBe(expected)
  })

  test('the type word decides between units of one name', () => {
    const of = (text: string) =>
      searchPlaces(text, { provinceCode: '38' }).map(({ place }) =>
        'type' in place ? fullName(place) : place.name,
      )
    expect(of('xa dong tien')[0]).toBe('xã Đồng Tiến')
    expect(of('phuong dong tien')[0]).toBe('phường Đông Tiến')
  })

  test('nothing is found by nothing, and the limit holds', () => {
    expect(searchPlaces('')).toEqual([])
    expect(searchPlaces(' - ')).toEqual([])
    expect(searchPlaces('tan')).toHaveLength(20)
    expect(searchPlaces('tan', { limit: 3, level: 'commune' })).toHaveLength(3)
  })

  test('a single letter gives the best, as a long list of them begins', () => {
    const all = searchPlaces('a', { limit: 5000 })
    expect(all.length).toBeGreaterThan(2000)
    for (const limit of [0, 1, 20, 400]) expect(searchPlaces('a', { limit })).toEqual(all.slice(0, limit))
  })

  test('a text longer than any name finds nothing, and a limit is a whole number', () => {
    expect(searchPlaces('a'.repeat(20_000))).toEqual([])
    for (const limit of [-1, 0.5, Number.NaN, Infinity]) {
      expect(() => searchPlaces('a', { limit })).toThrow(RangeError)
    }
  })

  const anyUnit = fc.constantFrom(...provinces, ...communes())
  const forms = fc.constantFrom<(name: string) => string>(
    (name) => name,
    (name) => name.normalize('NFD'),
    (name) => name.toUpperCase(),
    (name) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
    (name) => foldName(name),
    (name) => `  ${name.replace(/ /g, '   ')} `,
  )

  test('every unit is found by its own name, however it is written', () => {
    fc.assert(
      fc.property(anyUnit, forms, (unit, form) => {
        expect(searchPlaces(form(unit.name)).map(({ place }) => place)).toContain(unit)
      }),
      { numRuns: 1000 },
    )
  })

  test('every unit is found by its own name without diacritics', () => {
    for (const unit of communes()) {
      const text = unit.name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
      expect(searchPlaces(text, { level: 'commune' }).map(({ place }) => place)).toContain(unit)
    }
  })
})
