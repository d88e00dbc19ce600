import type { IsoDate } from '@khuyencong/domain'
import { national, provincialPacks } from '@khuyencong/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diff, diffHead, diffTable, levelText, localPolicy, type Norm, type Policy } from '../index.js'

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
    expect(change?.fields).toContainEqual(
      expect.objectContaining({
        path: 'cap.vnd',
        before: 200_000_000,
        after: 300_000_000,
        citations: change?.citations,
        verifications: ['official-text', 'official-quote'],
      }),
    )
  })

  test('as a table', () => {
    expect(diffTable(made, 'vi').split('\n')).toContain(
      '| Mức hỗ trợ | Ứng dụng máy móc thiết bị tiên tiến (advanced-machinery) | mức tối đa | 200.000.000 đồng | 300.000.000 đồng | điểm c khoản 2 Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT | khoản 4 Điều 8 Thông tư số 28/2018/TT-BTC (theo trích dẫn nguyên văn) |',
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
  expect(names.filter((name) => name.includes('norms.'))).toEqual(['added norms.artisan-support'])
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
    expect(row(of2018, 'production-line', 'tỷ lệ')).toContain('| – | 50% |')
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

/** What a draft says of itself, and not what the act before it said of the norm around it. */
describe('a draft that changes one cap', () => {
  const law = on('2026-03-01')
  const own = { citation: { instrument: 'Dự thảo 2027', article: '3' }, verification: 'unverified' } as const
  const machinery = law.norms['advanced-machinery']
  const cap = { ...machinery?.cap, vnd: 400_000_000, ...own }
  const draft = { ...law, norms: { ...law.norms, 'advanced-machinery': { ...machinery, cap } } } as Policy
  const made = diff(law, draft)

  test('is told with the citation and the mark of that cap', () => {
    const [change] = made.changes
    expect(change?.fields.find(({ path }) => path === 'cap.vnd')).toMatchObject({
      before: 300_000_000,
      after: 400_000_000,
      citations: [{ instrument: '28/2018/TT-BTC', article: '8', clause: '4' }, own.citation],
      verifications: ['official-quote', 'unverified'],
    })
    const row = diffTable(made, 'vi')
      .split('\n')
      .find((line) => line.includes('400.000.000'))
    expect(row).toMatch(/ Điều 3 .*Dự thảo 2027 \(chưa kiểm chứng\) \|$/)
  })

  /** A production line is 1.5 times machinery; technology transfer has a cap of its own. */
  test('raises the cap that is a multiple of it, which is told', () => {
    expect(made.changes.map(({ name }) => name)).toEqual(['advanced-machinery'])
    expect(made.derived).toMatchObject([
      {
        activity: 'production-line',
        of: 'advanced-machinery',
        multiplier: '1.5',
        beforeVnd: 450_000_000,
        afterVnd: 600_000_000,
        citations: [law.norms['production-line']?.cap?.citation, law.norms['production-line']?.cap?.citation],
      },
    ])
    for (const [lang, words] of [
      [
        'vi',
        '| mức tối đa (bằng 1,5 lần mức “Ứng dụng máy móc thiết bị tiên tiến”) | 450.000.000 đồng | 600.000.000 đồng |',
      ],
      [
        'en',
        '| cap (1.5 times the cap of “Advanced machinery and equipment”) | 450,000,000 VND | 600,000,000 VND |',
      ],
    ] as const) {
      expect(diffTable(made, lang)).toContain(words)
    }
  })

  test('whose multiple changes itself is told as that alone', () => {
    const line = law.norms['production-line']
    const other = { ...line, cap: { ...line?.cap, multiplier: '2' } }
    const changed = diff(law, { ...draft, norms: { ...draft.norms, 'production-line': other } } as Policy)
    expect(changed.changes.map(({ name }) => name)).toEqual(['advanced-machinery', 'production-line'])
    expect(changed.derived).toEqual([])
  })

  test('that only cites another act for it shows both citations of the cap', () => {
    const cited = {
      ...law,
      norms: { ...law.norms, 'advanced-machinery': { ...machinery, cap: { ...machinery?.cap, ...own } } },
    } as Policy
    const row = diffTable(diff(law, cited), 'vi').split('\n').at(-1)
    expect(row).toMatch(/\| chỉ đổi căn cứ \| {2}\| {2}\| .*28\/2018\/TT-BTC.* \| .*Dự thảo 2027.*\|$/)
  })

  test('that adds or drops a level shows where its figures stand', () => {
    const { 'advanced-machinery': _, ...fewer } = draft.norms
    const without = { ...draft, norms: fewer }
    const row = (from: Policy, to: Policy) =>
      diffTable(diff(from, to), 'vi')
        .split('\n')
        .find((line) => line.includes('(advanced-machinery)'))
    expect(row(without, draft)).toMatch(
      /\| thêm \| {2}\| 50%, tối đa 400.000.000 đồng \| – \| .*28\/2018\/TT-BTC.*; .*Dự thảo 2027/,
    )
    expect(row(draft, without)).toMatch(
      /\| bỏ \| 50%, tối đa 400.000.000 đồng \| {2}\| .*28\/2018\/TT-BTC.*; .*Dự thảo 2027.* \| – \|$/,
    )
  })
})

test('a level of which a part was not seen is not one that is not stated', () => {
  const norm = on('2026-03-01').norms['advanced-machinery'] as Norm
  const { share, cap: _, ...rest } = norm
  expect(levelText({ ...rest, unseen: ['share', 'cap'] }, 'vi')).toBe(
    'chưa thấy tỷ lệ trong văn bản, chưa thấy mức tối đa trong văn bản',
  )
  expect(levelText({ ...rest, share, unseen: ['cap'] } as Norm, 'en')).toBe('50%, cap not seen')
  expect(levelText(rest, 'vi')).toBe('không nêu mức')
})
