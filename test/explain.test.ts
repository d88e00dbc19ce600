import {
  assess,
  cite,
  decide,
  explain,
  knownPacks,
  lawBook,
  localPolicy,
  present,
  type Decision,
  type Pack,
  type Policy,
} from 'khuyencong'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { application, policyOn, type Changes } from './application.js'

const machinery = 'advanced-machinery'

function decided(on: Parameters<typeof application>[0], changes: Changes = {}): Decision {
  return decide(application(on, machinery, changes)).decision
}

/** The lines of a section, without its heading. */
function section(lines: readonly string[], heading: string): string[] {
  const start = lines.indexOf(`${heading}:`)
  if (start < 0) return []
  const end = lines.findIndex((line, index) => index > start && !line.startsWith(' '))
  return lines.slice(start + 1, end < 0 ? undefined : end).map((line) => line.trim())
}

const invoice = (date: string, amountVnd?: number) => ({
  number: '1',
  date,
  ...(amountVnd !== undefined && { amountVnd }),
})

describe('a refusal shows the figures of the case beside the rule', () => {
  test.each<[string, Parameters<typeof application>[0], Changes, string, string]>([
    [
      'employees',
      '2023-03-01',
      { 'beneficiary.employees': 250 },
      'số lao động tham gia bảo hiểm xã hội bình quân năm: 250, tối đa 200',
      'average yearly employees with social insurance: 250, at most 200',
    ],
    [
      'counterpart',
      '2026-03-01',
      { requestedVnd: 300_000_000, counterpartCommittedVnd: 660_000_000 },
      'Có 960.000.000 đồng trên 1.000.000.000 đồng (mức được hỗ trợ, vốn đối ứng và các nguồn khác cộng lại), còn thiếu 40.000.000 đồng',
      'Has 960,000,000 VND of 1,000,000,000 VND (support, counterpart and other sources together), short by 40,000,000 VND',
    ],
    [
      'legal form',
      '2023-03-01',
      { 'beneficiary.legalForm': 'cooperative-union' },
      'loại hình của cơ sở: liên hiệp hợp tác xã, chấp nhận: doanh nghiệp; hợp tác xã; tổ hợp tác; hộ kinh doanh',
      'legal form of the establishment: union of cooperatives, accepted: enterprise; cooperative; cooperative group; household business',
    ],
    [
      'other State money',
      '2026-03-01',
      { otherSources: [{ source: 'x', amountVnd: 1, state: true, sameItem: true }] },
      'các nguồn vốn khác: 1 mục thuộc trường hợp này; không được có mục nào',
      'other sources of money: 1 of this kind; there may be none',
    ],
    [
      'a machine that is not new',
      '2026-03-01',
      { equipmentNew: false },
      'máy móc, thiết bị có phải máy mới 100% (chưa qua sử dụng) hay không: không',
      'whether the machinery is new and never used: no',
    ],
    [
      'a ward of a centrally-run city',
      '2026-03-01',
      { 'place.provinceCode': '31', 'place.unitType': 'ward' },
      'tỉnh, thành phố nơi sản xuất: Hải Phòng, phải ngoài danh mục “Thành phố trực thuộc Trung ương”',
      'province where production happens: Hải Phòng, must not be on the list “Centrally-run cities”',
    ],
    [
      'a brick kiln',
      '2019-03-01',
      { industry: 'construction-materials', brickKiln: 'ring' },
      'loại lò nung gạch: lò vòng, chấp nhận: không sản xuất gạch đất sét nung; lò khác',
      'kind of brick kiln: ring kiln, accepted: no fired clay bricks; another kiln',
    ],
  ])('%s', (_, on, changes, vi, en) => {
    const decision = decided(on, changes)
    expect(decision.verdict).toBe('ineligible')
    expect(section(explain(decision, 'vi'), 'Điều kiện')).toContain(vi)
    expect(section(explain(decision, 'en'), 'Criteria')).toContain(en)
  })

  test('the field that chooses a threshold is not told as a refusal of its own', () => {
    const lines = explain(decided('2023-03-01', { 'beneficiary.employees': 250 }), 'vi')
    expect(lines.join('\n')).not.toContain('lĩnh vực hoạt động chính')
  })
})

describe('what is met in one of several ways says in which', () => {
  test.each<[string, Parameters<typeof application>[0], Changes, string]>([
    ['by the kind of unit', '2026-03-01', {}, 'loại đơn vị hành chính nơi sản xuất: xã'],
    [
      'by a recognised craft village',
      '2026-03-01',
      {
        'place.provinceCode': '31',
        'place.unitType': 'ward',
        'place.recognisedCraftVillage': true,
      },
      'làng nghề được công nhận: có',
    ],
    [
      'by the day a ward was converted',
      '2017-03-01',
      {
        'place.unitType': 'ward',
        'place.districtType': 'provincial-city',
        'place.cityClass': '1',
        'place.wardConvertedFromCommuneOn': '2013-08-19',
      },
      'loại đơn vị hành chính nơi sản xuất: phường; loại đô thị của thành phố: loại 1; ngày phường được chuyển đổi từ xã: ngày 19/08/2013, phải từ ngày 31/12/2010 trở đi',
    ],
  ])('%s', (_, on, changes, vi) => {
    const lines = section(explain(decided(on, changes), 'vi'), 'Điều kiện')
    expect(lines).toContain(`đạt theo trường hợp: ${vi}`)
  })
})

describe('a doubt', () => {
  const outside = decided('2026-03-01', {
    asOf: '2026-10-01',
    invoices: [invoice('2025-12-28', 200_000_000), invoice('2026-05-02', 800_000_000)],
  })

  test('shows each invoice beside the window, refuses nothing, and says why', () => {
    const lines = explain(outside, 'vi')
    expect(outside.verdict).toBe('eligible')
    expect(section(lines, 'Điều kiện')).toContain(
      'hóa đơn, chứng từ, mục 1: ngày 28/12/2025, thời hạn từ ngày 01/01/2026 đến hết ngày 31/12/2026',
    )
    expect(lines.join('\n')).toContain('! Còn nghi vấn: Hóa đơn, chứng từ')
    expect(lines.join('\n')).not.toContain('Không đạt')
    expect(section(lines, 'Còn nghi vấn')).toEqual([
      '- 1 hóa đơn, chứng từ ngoài thời hạn từ ngày 01/01/2026 đến hết ngày 31/12/2026, trị giá 200.000.000 đồng. Khoản 4 Điều 12 chỉ yêu cầu chứng từ hợp pháp; không văn bản nào nêu thời hạn của hóa đơn. Vì vậy chỉ nêu để xem xét, không làm căn cứ từ chối.',
    ])
  })

  test.each([
    [200_000_000, '300.000.000 đồng'],
    [600_000_000, '200.000.000 đồng'],
    [undefined, 'chưa xác định được'],
  ])('of %s đồng shows the amount that is left without it: %s', (amount, left) => {
    const decision = decided('2026-03-01', {
      asOf: '2026-10-01',
      counterpartCommittedVnd: 700_000_000,
      invoices: [invoice('2025-12-28', amount)],
    })
    const shown = explain(decision, 'vi').find((line) => line.startsWith('Mức hỗ trợ khi không tính'))
    expect(shown).toBe(`Mức hỗ trợ khi không tính phần còn nghi vấn: ${left}`)
  })

  test('without one, neither the section nor the other amount is there', () => {
    const text = explain(decided('2026-03-01'), 'vi').join('\n')
    expect(text).not.toContain('nghi vấn')
  })
})

describe('what is still to come', () => {
  test('is told with the stage from which on it is known', () => {
    const decision = decided('2026-03-01', { approvedOn: undefined })
    const lines = explain(decision, 'vi')
    expect(lines).toContain('Giai đoạn: thẩm định')
    expect(section(lines, 'Còn phải có sau')).toEqual([
      '- Đề án được phê duyệt không muộn hơn năm kế hoạch (từ giai đoạn thực hiện) [điểm a khoản 1 Điều 6 Thông tư số 36/2013/TT-BCT]',
      '- Hóa đơn, chứng từ nằm trong thời hạn được chấp nhận của năm kế hoạch (từ giai đoạn quyết toán) [khoản 4 Điều 12 Thông tư số 36/2013/TT-BCT]',
      '- Nhiệm vụ, đề án được cơ quan có thẩm quyền phê duyệt (từ giai đoạn thực hiện) [khoản 2 Điều 2 Nghị định số 45/2012/NĐ-CP]',
    ])
  })
})

test('the answer of the other law is told with its day', () => {
  const file = new URL('../examples/applications/11-dong-nai-ward-becomes-city.json', import.meta.url)
  const inputs = JSON.parse(readFileSync(file, 'utf8')) as unknown[]
  const told = inputs.map((input) => {
    const lines = explain(decide(input).decision, 'vi')
    return section(lines, 'Nếu theo quy định của ngày xét')
  })
  expect(told.flat()).toEqual([
    '- Theo quy định của ngày 30/04/2026 (khuyến công quốc gia, có hiệu lực từ ngày 15/10/2025): Không đủ điều kiện; mức hỗ trợ: 0 đồng',
  ])
})

test('each unit of a group project has its amount and its binding limit', () => {
  const units = [2_000_000_000, 300_000_000, 300_000_000].map((eligibleCostVnd) => ({ eligibleCostVnd }))
  const changes = {
    units,
    eligibleCostVnd: undefined,
    requestedVnd: undefined,
    counterpartCommittedVnd: 2_600_000_000,
  }
  expect(section(explain(decided('2026-03-01', changes), 'vi'), 'Mức hỗ trợ của từng đơn vị')).toEqual([
    'Đơn vị 1: 300.000.000 đồng (giới hạn quyết định: Mức hỗ trợ tối đa)',
    'Đơn vị 2: 150.000.000 đồng (giới hạn quyết định: Tỷ lệ hỗ trợ tối đa)',
    'Đơn vị 3: 150.000.000 đồng (giới hạn quyết định: Tỷ lệ hỗ trợ tối đa)',
  ])
})

describe('a decision that was stored and read back', () => {
  const files = readdirSync(new URL('../examples/applications/', import.meta.url)).filter((name) =>
    name.endsWith('.json'),
  )

  test.each(files)('is explained and presented as the one at hand: %s', (name) => {
    const file = new URL(`../examples/applications/${name}`, import.meta.url)
    const text = readFileSync(file, 'utf8')
    for (const input of [JSON.parse(text)].flat() as unknown[]) {
      const { decision } = decide(input)
      const stored = JSON.parse(JSON.stringify(decision)) as Decision
      for (const lang of ['vi', 'en'] as const) {
        expect(explain(stored, lang)).toEqual(explain(decision, lang))
      }
      expect(present(stored)).toEqual(JSON.parse(JSON.stringify(present(decision))))
      const marked = explain(stored, 'vi').filter((line) => line.includes('← giới hạn quyết định'))
      expect(marked).toHaveLength(decision.support.binding ? 1 : 0)
    }
  })

  test.each(files)('is told in one language, without a code: %s', (name) => {
    const text = readFileSync(new URL(`../examples/applications/${name}`, import.meta.url), 'utf8')
    for (const input of [JSON.parse(text)].flat() as unknown[]) {
      const vi = explain(decide(input).decision, 'vi').join('\n')
      expect(vi.match(/\d{4}-\d{2}-\d{2}|\b[a-z]+[A-Z]\w*|\b[a-z]+-[a-z-]+\b/g)).toBeNull()
      expect(vi.match(/\b(?:the|of|and|support|national|local|unverified|from)\b/g)).toBeNull()
      const en = explain(decide(input).decision, 'en').join('\n')
      expect(en.match(/\b(?:đồng ý|khoản|Điều|điểm|chưa|không)\b/g)).toBeNull()
    }
  })
})

describe('the policy is named as people do', () => {
  const given = { citation: cite('1/2026/NQ-HĐND', 5, 5), verification: 'official-text' } as const
  const pack = (day: Pack['inForceFrom']): Pack => ({
    ...given,
    citation: cite('1/2026/NQ-HĐND'),
    id: 'own',
    title: { vi: 'Khuyến công tỉnh', en: 'Provincial promotion' },
    number: '1/2026/NQ-HĐND',
    kind: 'resolution',
    issuer: { vi: 'Hội đồng nhân dân tỉnh', en: "People's council" },
    issuedOn: null,
    inForceFrom: day,
    notBefore: '2024-01-01',
    inForceBefore: null,
    provinceCode: '42',
    formerProvinces: ['ha-tinh'],
    norms: { [machinery]: { ...given, asNational: true } },
  })
  const line = (policy: Policy, lang: 'vi' | 'en' = 'vi') =>
    explain(assess(policy, application('2026-03-01', machinery, { fund: policy.fund })), lang)[2]

  test.each<[string, Policy, string, string]>([
    [
      'the national one by its day',
      policyOn('2026-03-01'),
      'Chính sách áp dụng: khuyến công quốc gia, có hiệu lực từ ngày 15/10/2025',
      'Policy applied: national promotion fund, in force from 2025-10-15',
    ],
    [
      'a local act by its number and its own day',
      localPolicy(pack('2026-01-11'), policyOn('2026-03-01')),
      'Chính sách áp dụng: khuyến công địa phương, theo Nghị quyết số 1/2026/NQ-HĐND, có hiệu lực từ ngày 11/01/2026',
      'Policy applied: local promotion fund, under Resolution 1/2026/NQ-HĐND, in force from 2026-01-11',
    ],
    [
      'one older than the national conditions with both days',
      localPolicy(pack('2024-08-01'), policyOn('2026-03-01')),
      'Chính sách áp dụng: khuyến công địa phương, theo Nghị quyết số 1/2026/NQ-HĐND, có hiệu lực từ ngày 01/08/2024; điều kiện chung theo quy định quốc gia có hiệu lực từ ngày 15/10/2025',
      'Policy applied: local promotion fund, under Resolution 1/2026/NQ-HĐND, in force from 2024-08-01; general conditions by the national rules in force from 2025-10-15',
    ],
    [
      'one whose day was not seen',
      localPolicy(pack(null), policyOn('2026-03-01')),
      'Chính sách áp dụng: khuyến công địa phương, theo Nghị quyết số 1/2026/NQ-HĐND, chưa thấy ngày có hiệu lực',
      'Policy applied: local promotion fund, under Resolution 1/2026/NQ-HĐND, day of effect not seen',
    ],
  ])('%s', (_, policy, vi, en) => {
    expect(line(policy)).toBe(vi)
    expect(line(policy, 'en')).toBe(en)
  })

  test('a level taken as the national one cites the clause that does so, and the national one', () => {
    const policy = localPolicy(pack('2026-01-11'), policyOn('2026-03-01'))
    const decision = assess(policy, application('2026-03-01', machinery, { fund: 'local' }))
    expect(decision.support.binding).toEqual({
      code: 'cap',
      valueVnd: 300_000_000,
      citation: cite('28/2018/TT-BTC', 8, 4),
      adoptedBy: cite('1/2026/NQ-HĐND', 5, 5),
    })
    expect(section(explain(decision, 'vi'), 'Các giới hạn đã xét')).toContain(
      'Mức hỗ trợ tối đa: 300.000.000 đồng [khoản 5 Điều 5 Nghị quyết số 1/2026/NQ-HĐND; khoản 4 Điều 8 Thông tư số 28/2018/TT-BTC] ← giới hạn quyết định',
    )
  })

  test('every local policy known has the act with its own day', () => {
    for (const one of knownPacks()) {
      if (one.norms === null) continue
      const { local, version } = localPolicy(one, policyOn('2026-03-01'))
      expect(local).toEqual({ act: one.citation, inForceFrom: one.inForceFrom })
      expect(version >= (one.inForceFrom ?? '')).toBe(true)
    }
    expect(policyOn('2026-03-01')).not.toHaveProperty('local')
  })

  test('of a pack of others, a stored decision is worded with the policy given', () => {
    const law = lawBook([pack('2024-08-01')])
    const input = application('2026-03-01', machinery, { fund: 'local', 'place.formerProvince': 'ha-tinh' })
    const { decision } = decide(input, { lawFor: law })
    expect(decision.policy?.id).toBe('own')
    const stored = JSON.parse(JSON.stringify(decision)) as Decision
    const found = law({ fund: 'local', asOf: '2026-03-01', place: input.place })
    if (!found.ok) throw new Error('no law')
    expect(explain(stored, 'vi', found.value)).toEqual(explain(decision, 'vi'))
  })
})

describe('present', () => {
  test('keeps every field of the decision, and puts words beside', () => {
    const decision = decided('2026-03-01', { approvedOn: undefined, otherSources: undefined })
    const shown = present(decision)
    expect(shown).toMatchObject(JSON.parse(JSON.stringify(decision)) as object)
    expect(shown.pending).toEqual(decision.pending)
    expect(shown.pendingTexts.map(({ code }) => code)).toEqual(decision.pending)
    expect(shown.missingFactTexts.map(({ path }) => path)).toEqual(decision.missingFacts)
    const worded = [
      ...shown.criteria,
      ...shown.pendingTexts,
      ...shown.missingFactTexts,
      ...shown.reasons,
      ...shown.support.limits,
      ...shown.unverified,
      ...shown.issues,
    ]
    expect(worded.length).toBeGreaterThan(20)
    for (const { message } of [...worded, { message: shown.policyText }]) {
      expect(message.vi.length).toBeGreaterThan(1)
      expect(message.vi).not.toBe(message.en)
    }
  })

  test('words doubts, the other law and refused values', () => {
    const decision = decided('2026-03-01', {
      asOf: '2026-10-01',
      invoices: [invoice('2025-12-28')],
    })
    expect(present(decision).doubtful[0]?.message.en).toMatch(/^1 invoices or documents outside the window/)
    const other: Decision = {
      ...decision,
      otherLaw: { on: '2026-10-01', policy: decision.policy, verdict: 'undetermined', amountVnd: null },
    }
    expect(present(other).otherLaw?.message).toEqual({
      vi: 'Theo quy định của ngày 01/10/2026 (khuyến công quốc gia, có hiệu lực từ ngày 15/10/2025): Chưa xác định; mức hỗ trợ: chưa xác định được',
      en: 'By the law of 2026-10-01 (national promotion fund, in force from 2025-10-15): Undetermined; support: not known',
    })
    const strict = decide(application('2026-03-01', machinery), { strict: true }).decision
    for (const { code, message } of present(strict).issues) {
      if (code === 'unverified-value-refused')
        expect(message.vi).not.toMatch(/criteria\.|parameters\.|norms\./)
    }
  })
})
