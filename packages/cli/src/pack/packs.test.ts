import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { provincialPacks } from '@khuyencong/law'
import { checkPack, newPack } from './pack.js'
import { diffPolicies, listPolicies, showPolicy } from '../policy/policy.js'

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

const folder = mkdtempSync(join(tmpdir(), 'packs-'))
function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(content))
  return path
}
const dongThap = provincialPacks.find(({ id }) => id === 'dong-thap')
const haNoi = provincialPacks.find(({ id }) => id === 'ha-noi-craft-villages')
const vietnamese = { lang: 'vi' } as const

describe('pack', () => {
  test('new writes a pack that check takes, and never writes over one', async () => {
    const path = join(folder, 'new.json')
    expect(await newPack(path, { lang: 'vi', province: '37' })).toBe(0)
    const written = readFileSync(path, 'utf8')
    expect(await checkPack(path, vietnamese)).toBe(0)
    // Nothing in it is law until somebody has put it in, and the check says so of each level.
    expect(out.match(/^ {2}unverified: /gm)).toHaveLength(2)
    expect(await newPack(path, { lang: 'vi', province: '37' })).toBe(1)
    expect(err).toMatch(/^unwritable-file: /)
    expect(readFileSync(path, 'utf8')).toBe(written)
  })

  test('new writes the province and territory that it is told, and none of its own', async () => {
    const path = join(folder, 'hai-duong.json')
    expect(
      await newPack(path, { lang: 'vi', province: '31', former: ['hai-duong'], id: 'hai-duong-2027' }),
    ).toBe(0)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      id: 'hai-duong-2027',
      provinceCode: '31',
      formerProvinces: ['hai-duong'],
      title: { vi: 'Khuyến công địa phương Hải Phòng' },
    })
    expect(await checkPack(path, vietnamese)).toBe(0)
    for (const [wrong, told] of [
      [{}, /^missing-field: .*--province/],
      [{ province: '99' }, /^unknown-value: --province/],
      [{ province: '31', former: ['ha-nam'] }, /^unknown-value: --former.*hai-duong/],
    ] as const) {
      err = ''
      expect(await newPack(join(folder, 'wrong.json'), { lang: 'vi', ...wrong })).toBe(1)
      expect(err).toMatch(told)
    }
  })

  test('check takes a draft of the national policy for what it is', async () => {
    showPolicy(undefined, { lang: 'vi', json: true, on: '2026-03-01' })
    const draft = JSON.parse(out) as { norms: Record<string, { cap: { vnd: number } }> }
    const machinery = draft.norms['advanced-machinery']
    if (machinery) machinery.cap.vnd = 400_000_000
    out = ''
    expect(await checkPack(file('draft.json', draft), { lang: 'vi', json: true })).toBe(0)
    const { policies } = JSON.parse(out) as { policies: { findings: { activity: string }[] }[] }
    expect(policies[0]?.findings.some(({ activity }) => activity === 'advanced-machinery')).toBe(true)
  })

  test('check reports a level above the national one, and refuses nothing', async () => {
    expect(await checkPack(file('hn.json', haNoi), { lang: 'en' })).toBe(0)
    expect(out).toMatch(/above-national: advanced-machinery: .*500,000,000 VND; 300,000,000 VND.*Article 8/)
    out = ''
    expect(await checkPack(file('hn.json', [haNoi]), { lang: 'en', json: true, on: '2026-02-01' })).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      packs: [{ day: '2026-02-01', findings: [{ code: 'above-national' }, {}] }],
    })
  })

  test('check refuses a broken pack, with the place of each mistake', async () => {
    const broken = file('broken.json', {
      ...dongThap,
      number: '08/2024/NQ-HÐND',
      inForceBefore: '2024-01-01',
    })
    expect(await checkPack(broken, vietnamese)).toBe(1)
    expect(err).toMatch(/^pack-homoglyph: number: /)
    expect(await checkPack(broken, { lang: 'vi', json: true })).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ ok: false })
    expect(await checkPack(join(folder, 'none.json'), vietnamese)).toBe(1)
    expect(err).toMatch(/unreadable-file: /)
  })
})

describe('policy', () => {
  test('list', () => {
    expect(listPolicies(vietnamese)).toBe(0)
    expect(out).toMatch(/11\/05\/2018 +│ 28\/2018\/TT-BTC/)
    expect(out).toMatch(/Đồng Tháp +│ 08\/2024\/NQ-HĐND +│ 11\/07\/2024 +│ – +│ 5 +│ dong-thap/)
    expect(out).toMatch(/23\/2025\/NQ-HĐND +│ 01\/01\/2026 +│ – +│ chưa thấy │ phu-tho/)
    out = ''
    listPolicies({ lang: 'en', json: true })
    const listed = JSON.parse(out) as { national: unknown[]; local: unknown[] }
    expect(listed.national.at(-1)).toMatchObject({
      id: 'national',
      version: '2025-10-15',
      act: '235/2025/NĐ-CP',
      from: '2025-10-15',
      before: null,
      saving: { keeps: 'projects-approved-before', approvedBefore: '2025-10-15' },
    })
    expect(listed.local.length).toBeGreaterThan(0)
  })

  test('show', () => {
    expect(showPolicy(undefined, { lang: 'vi', on: '2018-05-10' })).toBe(0)
    expect(out).toMatch(/50%, tối đa 200\.000\.000 đồng +│ điểm c khoản 2 Điều 6/)
    expect(out).toMatch(
      /^- Nơi sản xuất ở huyện.*\[điểm a khoản 2 Điều 1 Nghị định số 45\/2012\/NĐ-CP; theo văn bản\]$/m,
    )
    expect(showPolicy(undefined, { lang: 'vi', on: '2000-01-01' })).toBe(1)
    out = ''
    showPolicy(undefined, { lang: 'vi', json: true })
    expect(JSON.parse(out)).toMatchObject({ id: 'national', version: '2025-10-15' })
  })

  test('show names a local act by its id, and says why there is nothing to show', () => {
    expect(showPolicy('dong-thap', vietnamese)).toBe(0)
    expect(out).toMatch(/^Khuyến công địa phương tỉnh Đồng Tháp \(cũ\) · phiên bản 15\/10\/2025$/m)
    expect(out).toContain('1,5 lần mức “Ứng dụng máy móc')
    out = ''
    showPolicy('dong-thap', { lang: 'vi', json: true, on: '2024-08-01' })
    expect(JSON.parse(out)).toMatchObject({ id: 'dong-thap', version: '2024-07-11' })
    expect(showPolicy('nghe-an', vietnamese)).toBe(1)
    expect(err).toMatch(/^local-act-figures-not-seen: /)
    err = ''
    expect(showPolicy(file('half.json', { criteria: {}, parameters: {} }), { lang: 'en' })).toBe(1)
    expect(err).toMatch(/^missing-field: .*norms/m)
    expect(err).not.toMatch(/Invalid input|✖/)
  })

  test('a pack that ended is put under the national conditions before its end', () => {
    const ended = file('ended.json', { ...dongThap, inForceFrom: '2018-06-01', inForceBefore: '2021-10-15' })
    showPolicy(ended, { lang: 'vi', json: true })
    expect(JSON.parse(out)).toMatchObject({
      version: '2018-06-01',
      // The day before 80/2021/NĐ-CP, the sizes are still those of 39/2018/NĐ-CP.
      criteria: { 'beneficiary.size': { condition: { use: 'enterprise-size' }, restsOn: ['smeThresholds'] } },
      parameters: { smeThresholds: { value: '39/2018/NĐ-CP' } },
    })
    expect((JSON.parse(out) as { acts: string[] }).acts).not.toContain('80/2021/NĐ-CP')
  })

  test('diff of two days, of a pack, and of a policy with itself', () => {
    expect(diffPolicies('2018-05-10', '2018-05-11', { lang: 'en' })).toBe(0)
    expect(out).toMatch(/cap \| 200,000,000 VND \| 300,000,000 VND/)
    out = ''
    expect(diffPolicies('2026-03-01', file('dt.json', dongThap), { lang: 'vi', json: true })).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ to: { id: 'dong-thap', fund: 'local' } })
    out = ''
    showPolicy(undefined, { lang: 'vi', json: true, on: '2026-03-01' })
    const saved = file('policy.json', JSON.parse(out))
    out = ''
    expect(diffPolicies(saved, '2026-03-01', { lang: 'vi' })).toBe(0)
    expect(out).toMatch(/15\/10\/2025 → .*15\/10\/2025\n\nKhông có thay đổi\.\n$/)
    expect(diffPolicies(file('other.json', { a: 1 }), '2026-03-01', vietnamese)).toBe(1)
  })
})
