import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { decide } from '@khuyencong/assessment'
import type { Lang } from '@khuyencong/domain'
import { ask } from './ask.js'

let out = ''
let err = ''
beforeEach(() => {
  out = err = ''
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T03:00:00Z') })
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

async function asked(answers: readonly string[], lang: Lang = 'vi', file?: string): Promise<number> {
  const input = new PassThrough()
  input.end(answers.map((answer) => `${answer}\n`).join(''))
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(input as unknown as typeof process.stdin)
  out = ''
  return ask({ lang, ...(file !== undefined && { out: file }) })
}

const folder = mkdtempSync(join(tmpdir(), 'ask-'))

/** A household in a commune that buys machinery, up to its own money. */
const household = [
  '5',
  '1',
  'Hộ ông A',
  'xã Ba Vì, huyện Ba Vì, Hà Nội',
  'chế biến nông - lâm - thủy sản và chế biến thực phẩm',
  'hộ kinh doanh',
  '0',
  'có',
  'có',
  '1 tỷ',
]
const question = (label: string) => out.indexOf(`\n${label}`)

describe('ask', () => {
  test('a household in an old commune: eligible, three sentences, and nothing written', async () => {
    expect(await asked([...household, '700 triệu'])).toBe(0)
    const lines = out.split('\n')
    const at = lines.findIndex((line) => line.startsWith('Đủ điều kiện được hỗ trợ'))
    expect(lines[at]).toBe(
      'Đủ điều kiện được hỗ trợ “Ứng dụng máy móc thiết bị tiên tiến” (khuyến công quốc gia); mức hỗ trợ là 300.000.000 đồng.',
    )
    expect(lines[at + 1]).toMatch(/^Lý do: đạt cả 8 điều kiện .*300\.000\.000 đồng\.$/)
    expect(lines[at + 2]).toMatch(/^Không còn thiếu thông tin nào; về sau còn phải đạt: .*phê duyệt/)
    expect(out).toContain('khoản 4 Điều 8')
  })

  test('the questions come in the order of the missing facts, each decided anew', async () => {
    await asked([...household, '700 triệu'])
    const order = [
      'Ngành, nghề',
      'Loại hình',
      'Các nguồn vốn khác',
      'Chi phí được hỗ trợ',
      'Vốn đối ứng',
    ].map(question)
    expect(order.every((place) => place > 0)).toBe(true)
    expect(order).toEqual(order.toSorted((left, right) => left - right))
    // a household is not asked for its size
    expect(question('Số lao động')).toBe(-1)
  })

  test('what was asked is saved whole, and decides the same', async () => {
    const file = join(folder, 'application.json')
    expect(await asked([...household, '700 triệu'], 'vi', file)).toBe(0)
    expect(readdirSync(folder)).toEqual(['application.json'])
    const saved = JSON.parse(readFileSync(file, 'utf8')) as unknown
    expect(saved).toMatchObject({
      fund: 'national',
      asOf: '2026-11-25',
      activity: 'advanced-machinery',
      place: { provinceCode: '01', communeCode: '09700', unitType: 'commune', formerProvince: 'ha-noi' },
      beneficiary: { name: 'Hộ ông A', legalForm: 'household-business' },
      counterpartCommittedVnd: 700_000_000,
      otherSources: [],
    })
    expect(decide(saved).decision).toMatchObject({ verdict: 'eligible', support: { amountVnd: 300_000_000 } })
  })

  test('a file that cannot be written is told before the first question', async () => {
    expect(await asked(household, 'vi', join(folder, 'none', 'a.json'))).toBe(1)
    expect(out).toBe('')
    expect(err).toMatch(/^unwritable-file: /)
  })

  test('an empty line is not known: it is not asked again, and stands among what is missing', async () => {
    await asked(['5', '1', '', 'xã Ba Vì, Hà Nội', '', 'hộ kinh doanh', '0', '1', '1', '', '', '', '', ''])
    expect(out.split('\nNgành, nghề')).toHaveLength(2)
    expect(out).toMatch(/\nChưa kết luận được/)
    expect(out).toMatch(/\nCòn thiếu: .*ngành, nghề/)
  })

  test('an answer that is not understood is asked for again, with how to write it', async () => {
    await asked([...household, 'đủ', '300', '700 triệu'])
    expect(out).toContain('Cần một số tiền, ví dụ: 300 triệu')
    expect(out).toContain('Số tiền quá nhỏ')
    expect(out).toMatch(/\nĐủ điều kiện/)
  })

  test('a refusal stops the questions', async () => {
    await asked([
      '5',
      '1',
      '',
      'phường Chí Linh, Hải Phòng',
      '1',
      'hộ kinh doanh',
      '0',
      '1',
      '1',
      '2',
      '2',
      '2',
      '2',
    ])
    expect(out).toMatch(
      /\nKhông đủ điều kiện được hỗ trợ .*, nên không có mức hỗ trợ\.\nLý do: không đạt điều kiện: Nơi sản xuất/,
    )
    expect(question('Vốn đối ứng')).toBe(-1)
  })

  test('a refusal tells what would change it, to the đồng', async () => {
    await asked([...household, '699.999.999'])
    expect(out).toMatch(/\nKhông đủ điều kiện/)
    expect(out).toContain(
      '- Bổ sung 1 đồng vốn đối ứng, thành 700.000.000 đồng: đủ điều kiện, mức hỗ trợ 300.000.000 đồng.',
    )
  })

  test('an old commune that went into several is asked about by number', async () => {
    const file = join(folder, 'divided.json')
    await asked(['5', '1', '', 'xã Bát Tràng, huyện Gia Lâm, Hà Nội', '3'], 'vi', file)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      place: { communeCode: '00577', unitType: 'commune', provinceCode: '01' },
    })
  })

  test('a list asks for each field of each item', async () => {
    const file = join(folder, 'sources.json')
    const machinery = [...household.slice(0, 6), '2', 'Vay ngân hàng', '60 triệu', 'không', 'không']
    await asked([...machinery, 'Quỹ tỉnh', '40 triệu', 'có', ''], 'vi', file)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      otherSources: [
        { source: 'Vay ngân hàng', amountVnd: 60_000_000, state: false, sameItem: false },
        { source: 'Quỹ tỉnh', amountVnd: 40_000_000, state: true },
      ],
    })
  })

  test('an item without what it needs leaves the whole list not known', async () => {
    const file = join(folder, 'dropped.json')
    await asked([...household.slice(0, 6), '1', '', 'có'], 'vi', file)
    expect(JSON.parse(readFileSync(file, 'utf8'))).not.toHaveProperty('otherSources')
    expect(out).toContain('cả danh sách được coi là chưa biết')
  })

  test('a local fund asks which former province it is', async () => {
    await asked(['5', '2', '', 'tỉnh Đồng Tháp', '', '2', ''])
    expect(question('Tỉnh cũ')).toBeGreaterThan(0)
    expect(out).toMatch(/\n {2}\d\. Tiền Giang\n/)
  })

  test('without a content nothing is decided, and nothing written', async () => {
    const file = join(folder, 'nothing.json')
    expect(await asked([''], 'vi', file)).toBe(1)
    expect(readdirSync(folder)).not.toContain('nothing.json')
  })

  test('in English', async () => {
    expect(
      await asked([...household.slice(0, 4), '1', '5', '0', 'yes', 'yes', '1 billion', '700 million'], 'en'),
    ).toBe(0)
    expect(out).toMatch(
      /\nEligible for “Advanced machinery and equipment” .*300,000,000 VND\.\nReason: all 8 criteria/,
    )
  })
})
