import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isoDate, type IsoDate } from '@khuyencong/domain'
import { findPlaces, type PlaceAnswered } from './place.js'

let out = ''
beforeEach(() => {
  out = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const asked = async (text: string, on?: IsoDate): Promise<PlaceAnswered> => {
  out = ''
  await findPlaces(text, { lang: 'vi', json: true, ...(on !== undefined && { on }) })
  expect(out.endsWith('\n')).toBe(true)
  return JSON.parse(out) as PlaceAnswered
}

function given(text: string) {
  const input = new PassThrough()
  input.end(text)
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(input as unknown as typeof process.stdin)
}

describe('place', () => {
  test('an old unit with one taker is found there, with what moved in both languages', async () => {
    const { query, state, unit, candidates, issues, on, onFrom } = await asked(
      'thôn 3, xã Đặng Xá, huyện Gia Lâm, Hà Nội',
      '2026-03-01',
    )
    expect({ query, state, unit, candidates, on, onFrom }).toEqual({
      query: 'thôn 3, xã Đặng Xá, huyện Gia Lâm, Hà Nội',
      state: 'found',
      unit: { code: '00541', type: 'commune', name: 'Phù Đổng', provinceCode: '01' },
      candidates: [],
      on: '2026-03-01',
      onFrom: 'option',
    })
    expect(issues.map(({ code }) => code)).toEqual(['place-went-to'])
    expect(issues[0]?.message).toMatchObject({ vi: /một phần diện tích/, en: /part/ })
  })

  test('a unit that went into several is divided, and each candidate has the shape of a unit', async () => {
    const { state, unit, candidates } = await asked('xã Bát Tràng, huyện Gia Lâm, Hà Nội', '2026-03-01')
    expect({ state, unit }).toEqual({ state: 'divided', unit: null })
    expect(candidates).toContainEqual({
      code: '00145',
      type: 'ward',
      name: 'Long Biên',
      provinceCode: '01',
    })
    expect(candidates).toHaveLength(3)
  })

  test.each([
    // the day before the communes of 2025-07-01, the day itself
    ['2025-06-30', '00556', 'Đặng Xá'],
    ['2025-07-01', '00541', 'Phù Đổng'],
  ])('the unit is of the day asked: %s', async (on, code, name) => {
    expect((await asked('xã Đặng Xá, huyện Gia Lâm, Hà Nội', isoDate(on))).unit).toMatchObject({ code, name })
  })

  test.each([
    // the minute before midnight in Vietnam, and midnight
    ['2025-06-30T16:59:00Z', '2025-06-30', '00556'],
    ['2025-06-30T17:00:00Z', '2025-07-01', '00541'],
  ])('without a day it is today in Vietnam, and says so: %s', async (now, on, code) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) })
    const answer = await asked('xã Đặng Xá, huyện Gia Lâm, Hà Nội')
    expect([answer.on, answer.onFrom, answer.unit?.code]).toEqual([on, 'today', code])
    out = ''
    await findPlaces('Hà Nam', { lang: 'vi' })
    expect(out).toMatch(/^Tra cứu theo hôm nay, ngày \d\d\/\d\d\/2025\.\n/)
  })

  test('each line has its answer, in its place, an empty one too', async () => {
    given('\uFEFFxã Ba Vì, Hà Nội\r\n\r\nxã Không Có\r\nHà Nam')
    await findPlaces('-', { lang: 'vi', json: true, on: '2026-03-01' })
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as PlaceAnswered)
    expect(answers.map(({ query, state, unit }) => [query, state, unit?.code ?? null])).toEqual([
      ['xã Ba Vì, Hà Nội', 'found', '09700'],
      ['', 'not-known', null],
      ['xã Không Có', 'not-known', null],
      ['Hà Nam', 'found', '37'],
    ])
  })

  test('more than is printed at once comes whole and in order', async () => {
    const lines = Array.from({ length: 400 }, (_, index) => `xã Không Có ${index}`)
    given(lines.join('\n'))
    await findPlaces('-', { lang: 'vi', json: true, on: '2026-03-01' })
    const queries = out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as PlaceAnswered).query)
    expect(queries).toEqual(lines)
  })

  test('for people: the unit with its type and province, and what to choose from', async () => {
    await findPlaces('xã Bát Tràng, huyện Gia Lâm, Hà Nội', { lang: 'vi', on: '2026-03-01' })
    expect(out.split('\n').slice(0, 5)).toEqual([
      'Tra cứu theo ngày 01/03/2026.',
      'xã Bát Tràng, huyện Gia Lâm, Hà Nội: đơn vị cũ đã chia về nhiều nơi, cần chọn',
      '  · phường Long Biên, Hà Nội (mã 00145)',
      '  · xã Gia Lâm, Hà Nội (mã 00565)',
      '  · xã Bát Tràng, Hà Nội (mã 00577)',
    ])
    out = ''
    await findPlaces('Hà Nam', { lang: 'vi', on: '2026-03-01' })
    expect(out).toContain('Hà Nam: tỉnh Ninh Bình (mã 37)')
    expect(out).toContain('phường Hà Nam, Ninh Bình (mã 13366)')
  })
})
