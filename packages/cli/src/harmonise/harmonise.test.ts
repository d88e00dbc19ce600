import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { HarmoniseReport } from '@khuyencong/simulation'
import { harmoniseFiles, type HarmoniseCommand } from './harmonise.js'

let out = ''
let err = ''
beforeEach(() => {
  out = err = ''
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
})

const example = (name: string) =>
  fileURLToPath(new URL(`../../../../examples/harmonise-ninh-binh/${name}`, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'harmonise-'))
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const levels = JSON.parse(readFileSync(example('levels.json'), 'utf8')) as {
  levels: { code: string; norms: object }[]
}
const ninhBinh: HarmoniseCommand = {
  province: '37',
  levels: example('levels.json'),
  portfolio: example('portfolio.ndjson'),
  on: '2026-03-01',
  lang: 'vi',
}
type Printed = HarmoniseReport & { readonly refused: number }

describe('harmonise', () => {
  test('the levels of a province side by side, and what a common one costs', async () => {
    expect(await harmoniseFiles({ ...ninhBinh, json: true })).toBe(0)
    const report = JSON.parse(out) as Printed
    expect(
      report.territories.map(({ code, current, draft }) => [code, current.supportVnd, draft.supportVnd]),
    ).toEqual([
      ['ha-nam', 200_000_000, 1_100_000_000],
      ['nam-dinh', 1_240_000_000, 940_000_000],
      ['ninh-binh', 0, 825_000_000],
    ])
    expect(report.total.notComparable.applications).toBe(1)
    expect(report.notes[0]?.vi).toMatch(/^SỐ LIỆU MINH HỌA/)
  })

  test('in one language, a level not stated told as such', async () => {
    expect(await harmoniseFiles(ninhBinh)).toBe(0)
    expect(out).toContain('Ninh Bình (cũ): không nêu')
    expect(out).toMatch(/^Toàn tỉnh: 1\.440\.000\.000 đồng → 2\.865\.000\.000 đồng/m)
    expect(out).not.toMatch(/national|not stated/i)
  })

  test('an application without a territory falls under its own former province, or is told', async () => {
    const [first = ''] = readFileSync(example('portfolio.ndjson'), 'utf8').split('\n')
    const { application } = JSON.parse(first) as { application: { place: object } }
    const own = { ...application, place: { ...application.place, formerProvince: 'nam-dinh' } }
    const portfolio = file('own.ndjson', [own, application].map((one) => JSON.stringify(one)).join('\n'))
    expect(await harmoniseFiles({ ...ninhBinh, portfolio, json: true })).toBe(1)
    const report = JSON.parse(out) as Printed
    expect([report.refused, report.territories.map(({ applications }) => applications)]).toEqual([
      1,
      [0, 1, 0],
    ])
    expect(err).toMatch(/own\.ndjson:2: .*missing-field \[place\.formerProvince\]/)
  })

  test.each([
    ['a province that is none', { province: '99' }, /^unknown-value: --province/],
    ['a file that is not there', { levels: join(folder, 'none.json') }, /^unreadable-file: /],
    ['no levels', { levels: file('no.json', '{}') }, /^missing-field: /],
    [
      'a level of another province',
      {
        levels: file(
          'code.json',
          JSON.stringify({ ...levels, levels: [{ ...levels.levels[0], code: 'ha-noi' }] }),
        ),
      },
      /^unknown-value: levels: .*"ha-noi"/,
    ],
    [
      'a level told twice',
      {
        levels: file(
          'twice.json',
          JSON.stringify({ ...levels, levels: [levels.levels[0], levels.levels[0]] }),
        ),
      },
      /^unknown-value: levels: .*"ha-nam"/,
    ],
    [
      'a share above one',
      {
        levels: file(
          'share.json',
          JSON.stringify({
            ...levels,
            levels: [{ ...levels.levels[0], norms: { consulting: { share: '1.5' } } }],
          }),
        ),
      },
      /levels\.0\.norms\.consulting\.share/,
    ],
  ])('%s is refused', async (_what, wrong, told) => {
    expect(await harmoniseFiles({ ...ninhBinh, ...wrong })).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(told)
  })
})
