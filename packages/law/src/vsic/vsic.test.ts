import { industries } from '@khuyencong/domain'
import { describe, expect, test } from 'vitest'
import { industrySuggestedBy, instrumentOf, vsicCodeOf, vsicVersions, type VsicVersion } from '../index.js'
import { vsicRows } from './vsic.data.js'

async function said(code: string, version?: VsicVersion): Promise<string> {
  const answer = await vsicCodeOf(code, version && { version })
  if (answer.state === 'known') {
    const { version: of, level, name, verification } = answer.code
    return `${of} ${level} ${name} ${verification}`
  }
  const named = answer.state === 'ambiguous' ? answer.candidates.map(({ name }) => name).join(' / ') : ''
  return `${answer.state} ${named}[${answer.issues.map((one) => one.code).join(' ')}]`
}

describe('a registered code', () => {
  test.each<[string, VsicVersion | undefined, string]>([
    ['10', undefined, '2025 2 Sản xuất, chế biến thực phẩm secondary'],
    ['103', undefined, '2025 3 Chế biến và bảo quản rau quả secondary'],
    ['1030', undefined, '2025 4 Chế biến và bảo quản rau quả secondary'],
    ['10301', undefined, '2025 5 Sản xuất nước ép từ rau quả secondary'],
    ['C', undefined, '2025 1 CÔNG NGHIỆP CHẾ BIẾN, CHẾ TẠO secondary'],
    [' c. ', undefined, '2025 1 CÔNG NGHIỆP CHẾ BIẾN, CHẾ TẠO secondary'],
    // of one version alone
    ['3101', undefined, '2025 4 Sản xuất giường, tủ, bàn, ghế bằng gỗ secondary'],
    ['3100', undefined, '2018 4 Sản xuất giường, tủ, bàn, ghế unverified'],
    ['3100', '2025', 'not-known [vsic-code-not-known]'],
    // only the code of 2018 is held, and never the name of 2025 in its stead
    ['10301', '2018', '2018 5 null secondary'],
    // a name of a neighbouring version is marked
    ['14', '2018', '2018 2 Sản xuất trang phục unverified'],
    // one code, two meanings
    ['1103', '2018', '2018 4 Sản xuất bia và mạch nha ủ men bia secondary'],
    ['1103', '2025', '2025 4 Sản xuất bia secondary'],
    [
      '1104',
      undefined,
      'ambiguous Sản xuất mạch nha ủ men bia / Sản xuất đồ uống không cồn, nước khoáng[vsic-version-needed]',
    ],
    ['08103', undefined, 'ambiguous Khai thác sỏi / [vsic-version-needed]'],
    // not in the lists, and not in the sections held
    ['1099', undefined, 'not-known [vsic-code-not-known]'],
    ['4610', undefined, 'not-known [vsic-section-not-held]'],
    ['01', undefined, 'not-known [vsic-section-not-held]'],
    ['A', undefined, 'not-known [vsic-section-not-held]'],
    ['', undefined, 'not-known [vsic-code-not-known]'],
    ['1', undefined, 'not-known [vsic-code-not-known]'],
    ['103010', undefined, 'not-known [vsic-code-not-known]'],
    ['x'.repeat(1000), undefined, 'not-known [vsic-code-not-known]'],
  ])('%s of %s: %s', async (code, version, expected) => {
    expect(await said(code, version)).toBe(expected)
  })

  test('names those above it, the section first', async () => {
    const answer = await vsicCodeOf('10301')
    expect(answer.state === 'known' && answer.code).toMatchObject({
      section: 'C',
      parents: [{ code: 'C' }, { code: '10' }, { code: '103' }, { code: '1030' }],
      citation: { instrument: '36/2025/QĐ-TTg' },
    })
  })

  test('of a version that does not exist is refused', async () => {
    await expect(vsicCodeOf('10', { version: '2007' as VsicVersion })).rejects.toThrow(RangeError)
  })

  test('the lists are whole, and every code below a section has those above it', async () => {
    for (const [version, count] of [
      ['2025', 528],
      ['2018', 513],
    ] as const) {
      const codes = vsicRows[version].split('|').map((record) => /^[A-Z0-9]+/.exec(record)?.[0] ?? '')
      expect(codes).toHaveLength(count)
      const answers = await Promise.all(
        codes.map(async (code) => [code, await vsicCodeOf(code, { version })] as const),
      )
      for (const [code, answer] of answers) {
        if (answer.state !== 'known') expect([code, answer.state]).toEqual([code, 'known'])
        else expect(answer.code.parents).toHaveLength(answer.code.level - 1)
      }
    }
  })

  test('the versions are those of their decisions', () => {
    for (const { citation, from, before } of Object.values(vsicVersions)) {
      expect(instrumentOf(citation.instrument)).toMatchObject({ inForceFrom: from, inForceBefore: before })
    }
  })
})

describe('the industry that a code suggests', () => {
  test.each([
    ['10301', 'agro-forestry-fishery-processing', 'a'],
    ['1410', 'consumer-export-goods', 'b'],
    ['2012', 'chemicals-for-agriculture', 'c'],
    ['2394', 'construction-materials', 'c'],
    ['2511', 'mechanical-electrical-electronic', 'd'],
    ['2930', 'supporting-industry', 'd'],
    ['1629', 'handicraft', 'đ'],
    ['0810', 'mining', 'e'],
    ['3700', 'pollution-treatment', 'g'],
  ] as const)('%s: %s, point %s', (code, industry, point) => {
    expect(industrySuggestedBy({ version: '2025', code })).toMatchObject({
      industry,
      verification: 'assumption',
      citation: { instrument: '45/2012/NĐ-CP', article: '5', clause: '1', point },
    })
  })

  test.each(['3511', '19', '2011', '2520', '3040', '3600', '3811', 'C', '46'])('%s: none', (code) => {
    expect(industrySuggestedBy({ version: '2025', code })).toBeUndefined()
  })

  test('is always one of the list, an assumption, with the point that names it', () => {
    for (const record of vsicRows['2025'].split('|')) {
      const [code = ''] = record.split(' ')
      const suggested = industrySuggestedBy({ version: '2025', code })
      if (!suggested) continue
      for (const one of [suggested.industry, ...suggested.others])
        expect(Object.keys(industries)).toContain(one)
      expect(suggested.citation.point).toBeDefined()
      expect(Object.isFrozen(suggested.others)).toBe(true)
    }
  })
})
