import type { IsoDate } from '@khuyencong/domain'
import { national, provincialPacks } from '@khuyencong/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diff, diffHead, diffTable, localPolicy, type Policy } from '../index.js'

const { versions } = national
const on = (day: IsoDate) => {
  const law = national.on(day)
  if (!law.ok) throw new Error(day)
  return law.value
}

test.each(versions)('the version of $version does not differ from itself', (policy) => {
  expect(diff(policy, policy)).toMatchObject({ changes: [], actsAdded: [], actsRemoved: [] })
  expect(diff(policy, JSON.parse(JSON.stringify(policy)) as Policy).changes).toEqual([])
  expect(diffTable(diff(policy, policy), 'vi')).toBe('Không có thay đổi.')
})

describe('2014 and 2018', () => {
  const made = diff(on('2018-05-10'), on('2018-05-11'))

  test('the cap of machinery, with both citations', () => {
    expect(made.actsAdded).toEqual(['28/2018/TT-BTC'])
    const change = made.changes.find(
      ({ section, name }) => section === 'norms' && name === 'advanced-machinery',
    )
    expect(change).toMatchObject({
      kind: 'changed',
      citations: [
        { instrument: '26/2014/TTLT-BTC-BCT', article: '6', clause: '2', point: 'c' },
        { instrument: '28/2018/TT-BTC', article: '8', clause: '4' },
      ],
    })
    expect(change?.fields).toContainEqual({ path: 'cap.vnd', before: 200_000_000, after: 300_000_000 })
  })

  test('as a table', () => {
    expect(diffTable(made, 'vi').split('\n')).toContain(
      '| Mức hỗ trợ | Ứng dụng máy móc thiết bị tiên tiến (advanced-machinery) | mức tối đa | 200.000.000 đồng | 300.000.000 đồng | điểm c khoản 2 Điều 6 26/2014/TTLT-BTC-BCT | khoản 4 Điều 8 28/2018/TT-BTC (theo trích dẫn nguyên văn) |',
    )
    for (const lang of ['vi', 'en'] as const) {
      for (const row of diffTable(made, lang).split('\n')) {
        expect(row.replaceAll('\\|', '').split('|')).toHaveLength(9)
        expect(row).not.toMatch(/undefined|\[object/)
      }
    }
  })
})

test('the rules of 2025 change places, lists and industries', () => {
  const names = diff(on('2025-10-14'), on('2025-10-15')).changes.map(
    ({ section, name, kind }) => `${kind} ${section}.${name}`,
  )
  expect(names).toEqual(
    expect.arrayContaining([
      'changed criteria.place.eligible-area',
      'added criteria.industry.listed-2025',
      'added lists.centrally-run-cities',
      'removed definitions.ward-converted-within-five-years',
    ]),
  )
  expect(names.filter((name) => name.includes('norms.'))).toEqual([])
})

test('a local policy beside the national one', () => {
  const [pack] = provincialPacks
  if (!pack) throw new Error('no pack')
  const made = diff(on('2026-03-01'), localPolicy(pack, on('2026-03-01')))
  const replication = made.changes.find(({ name }) => name === 'replication-model')
  expect(replication?.fields).toContainEqual(
    expect.objectContaining({ path: 'share', after: expect.objectContaining({ value: '0.30' }) }),
  )
  expect(made.changes.find(({ name }) => name === 'consulting')?.kind).toBe('removed')
})

/** What a reader who knows no JSON is shown, between every two versions and beside every local act. */
describe('as a table', () => {
  const local = provincialPacks.map((pack) => localPolicy(pack, on('2026-03-01')))
  const pairs = [
    ...versions.flatMap((from, index) => versions.slice(index + 1).map((to) => [from, to] as const)),
    ...local.map((to) => [on('2026-03-01'), to] as const),
    ...local.map((from) => [from, on('2026-03-01')] as const),
  ]
  const languages = (['vi', 'en'] as const).flatMap((lang) =>
    pairs.map(([from, to]) => [from.id, from.version, to.id, to.version, lang, from, to] as const),
  )

  test.each(languages)('%s %s and %s %s differ in words (%s)', (_, __, ___, ____, lang, from, to) => {
    const rows = diffTable(diff(from, to), lang).split('\n')
    for (const row of rows) {
      expect(row.replaceAll('\\|', '').split('|')).toHaveLength(9)
      expect(row).not.toMatch(/undefined|\[object|\{"|\["/)
      expect(lang === 'vi' ? row : '').not.toMatch(/\.(vi|en) \|/)
    }
    expect(diffHead(diff(from, to), lang)[0]).toMatch(/ → /)
  })

  test('conditions, shares, multiples and lists', () => {
    const rows = (from: Policy, to: Policy) => diffTable(diff(from, to), 'vi').split('\n')
    const row = (all: string[], name: string, field: string) =>
      all.find((one) => one.includes(`${name}`) && one.includes(`| ${field} |`)) ?? ''
    const of2018 = rows(on('2018-05-10'), on('2018-05-11'))
    expect(row(of2018, 'production-line', 'tỷ lệ')).toContain('| – | 50 % |')
    expect(row(of2018, 'production-line', 'mức tối đa')).toContain(
      '| – | 1,5 lần mức “Ứng dụng máy móc thiết bị tiên tiến” |',
    )
    const of2025 = rows(on('2025-10-14'), on('2025-10-15'))
    expect(row(of2025, 'eligible-place', 'nội dung')).toContain('làng nghề được công nhận: có hoặc')
    expect(row(of2025, 'centrally-run-cities', 'thêm')).toContain('75 (30/04/2026 – )')
    expect(row(of2025, 'industry.listed-2025', 'thêm')).toContain('235/2025/NĐ-CP (theo nguồn thứ cấp)')
  })
})

describe('a random change', () => {
  const policy = on('2026-03-01')
  const leaves = leavesOf(policy)

  test('is named, and nothing else is', () => {
    expect(leaves.length).toBeGreaterThan(300)
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.constantFrom('changed', 'removed'), (path, how) => {
        const copy = JSON.parse(JSON.stringify(policy)) as Policy
        change(copy, path, how)
        const { changes } = diff(policy, copy)
        const [section = '', name = '', ...rest] = path
        expect(changes.map((one) => `${one.section} ${one.name}`)).toEqual([`${section} ${name}`])
        expect(changes[0]?.fields).toHaveLength(1)
        const found = changes[0]?.fields[0]?.path ?? ''
        expect(rest.join('.').startsWith(found)).toBe(true)
        const back = diff(copy, policy).changes[0]?.fields[0]
        expect([back?.before, back?.after]).toEqual([
          changes[0]?.fields[0]?.after,
          changes[0]?.fields[0]?.before,
        ])
      }),
    )
  })
})

/** The places of all plain values in the sections whose entries stand under their own names. */
function leavesOf(policy: Policy): string[][] {
  const walk = (value: unknown, path: string[]): string[][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => walk(inner, [...path, key]))
      : [path]
  return (['norms', 'criteria', 'definitions', 'lists', 'parameters'] as const).flatMap((section) =>
    walk(policy[section], [section]),
  )
}

function change(policy: Policy, path: readonly string[], how: string): void {
  let at = policy as unknown as Record<string, unknown>
  for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>
  const last = path.at(-1) ?? ''
  if (how === 'changed' || Array.isArray(at)) at[last] = 'something else'
  else delete at[last]
}
