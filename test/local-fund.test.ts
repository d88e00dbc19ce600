import { readFileSync } from 'node:fs'
import {
  assess,
  decide,
  knownPacks,
  lawBook,
  lawFor,
  localPolicy,
  national,
  provincialPacks,
  startOf,
  type ActivityCode,
  type Application,
  type Pack,
} from 'khuyencong'
import { configureMachine, localProject, type MachineChanges } from '@khuyencong/lifecycle'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { illustrativePacks } from '../examples/pack-ninh-binh-illustrative/src/index.js'
import { assessFiles } from '../packages/cli/src/assess/assess.js'
import { folderWith, jsonLines } from './command.js'

const examples = new URL('../examples/', import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(new URL(path, examples), 'utf8')) as unknown
const path = (name: string) => new URL(name, examples).pathname

test.each([
  ['26-dong-thap-production-line-2025', 'dong-thap', 450_000_000, 'cap'],
  ['27-dong-thap-second-support-2026', 'dong-thap', 205_000_000, 'share'],
  ['28-dak-lak-demonstration-2026', 'dak-lak', 800_000_000, 'cap'],
  ['29-hai-duong-machinery-2024', 'hai-duong', 250_000_000, 'cap'],
  ['30-quang-nam-vote-2016', 'quang-nam', 80_000_000, 'cap'],
  ['31-ha-noi-craft-village-machinery-2026', 'ha-noi-craft-villages', 500_000_000, 'cap'],
  ['32-thanh-hoa-cluster-by-the-hectare-2026', 'thanh-hoa-clusters', 20_000_000_000, 'cap'],
  ['33-hoa-binh-replication-2021', 'hoa-binh', 100_000_000, 'cap'],
  ['34-hau-giang-machinery-2015', 'hau-giang', 100_000_000, 'cap'],
])('%s is decided by %s: %d đồng, %s binds', (name, id, amountVnd, code) => {
  const { decision } = decide(read(`applications/${name}.json`))
  expect(decision).toMatchObject({
    policy: { id },
    verdict: 'eligible',
    support: { amountVnd, provisional: false, binding: { code } },
  })
  expect(decision.issues.filter(({ severity }) => severity === 'error')).toEqual([])
})

describe('the rate of Thanh Hóa for each hectare, by area', () => {
  const input = read('applications/32-thanh-hoa-cluster-by-the-hectare-2026.json') as object
  const amount = (clusterAreaBand: string | undefined, areaHectares: string | undefined) =>
    decide({
      ...input,
      requestedVnd: undefined,
      counterpartCommittedVnd: undefined, // what it leaves is not what the rate is about
      clusterAreaBand,
      areaHectares,
    }).decision.support

  test.each([
    ['muong-lat', '13.3333', 19_999_950_000, 'per-hectare'],
    ['muong-lat', '13.3334', 20_000_000_000, 'cap'],
    ['other-mountain', '21.4285', 14_999_950_000, 'per-hectare'],
    ['other-mountain', '21.4286', 15_000_000_000, 'cap'],
    ['plain-and-coast', '19.9999', 9_999_950_000, 'per-hectare'],
    ['plain-and-coast', '20', 10_000_000_000, undefined],
    ['plain-and-coast', '75', 10_000_000_000, 'cap'],
  ])('%s, %s ha: %d đồng', (band, hectares, ceilingVnd, code) => {
    const support = amount(band, hectares)
    expect(support.ceilingVnd).toBe(ceilingVnd)
    if (code !== undefined) expect(support.binding?.code).toBe(code)
  })

  test('an area or a size that is not said is asked for, and one that is no area is refused', () => {
    expect(amount(undefined, '20').ceilingVnd).toBeNull()
    const missing = (more: object) => decide({ ...input, ...more }).decision.missingFacts
    expect(missing({ clusterAreaBand: undefined })).toContain('clusterAreaBand')
    expect(missing({ areaHectares: undefined })).toContain('areaHectares')
    const { decision } = decide({ ...input, clusterAreaBand: 'muong-lac' })
    expect(decision.support.amountVnd).toBeNull()
    expect(decision.issues).toContainEqual(
      expect.objectContaining({ path: 'clusterAreaBand', severity: 'error' }),
    )
  })
})

/** What a level allows, reckoned by hand: whole đồng, down. */
function byHand(pack: Pack, activity: ActivityCode, costVnd: number): number {
  const norm = pack.norms?.[activity]
  if (!norm || norm.asNational) throw new Error(activity)
  const multiple = norm.capMultiple
  const other = multiple && pack.norms?.[multiple.of]
  const cap =
    norm.capVnd ??
    (multiple && other && !other.asNational && other.capVnd !== undefined
      ? (other.capVnd * Math.round(Number(multiple.multiplier) * 10)) / 10
      : Infinity)
  const hundredths = norm.share === undefined ? 100 : Math.round(Number(norm.share) * 100)
  return Math.min(Number((BigInt(costVnd) * BigInt(hundredths)) / 100n), cap, costVnd)
}

const levels = provincialPacks.flatMap((pack) =>
  Object.entries(pack.norms ?? {}).flatMap(([activity, norm]) =>
    'perHectare' in norm ? [] : [[pack.id, activity as ActivityCode, pack] as const],
  ),
)

test('there are 29 levels by share and cap', () => {
  expect(levels).toHaveLength(29)
})

test.each(levels)('%s, %s: every ceiling is the one reckoned by hand', (_, activity, pack) => {
  const law = national.on(startOf(pack))
  if (!law.ok) throw new Error(pack.id)
  const policy = localPolicy(pack, law.value)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5_000_000_000 }), (eligibleCostVnd) => {
      const application: Application = {
        id: 'a',
        fund: 'local',
        asOf: startOf(pack),
        activity,
        quantity: 1,
        eligibleCostVnd,
        beneficiary: { previousSupport: [] },
      }
      const { ceilingVnd } = assess(policy, application).support
      expect(ceilingVnd).toBe(byHand(pack, activity, eligibleCostVnd))
    }),
    { numRuns: 50 },
  )
})

describe('what an act says of the money beside its amount', () => {
  const input = read('pack-ninh-binh-illustrative/application.json')
  const { decision } = decide(input, { lawFor: lawBook(knownPacks(illustrativePacks)) })

  test('that it is paid back, and the budget that pays', () => {
    expect(decision.support).toMatchObject({
      amountVnd: 240_000_000,
      terms: { recoverable: true, budgetLevel: 'province', citation: { article: '1' } },
    })
  })

  test('that it is made up', () => {
    expect(decision.issues.map(({ code, severity }) => `${severity} ${code}`)).toContain(
      'warning local-act-illustrative',
    )
  })

  test('nothing, where the act says nothing', () => {
    const { support } = decide(read('applications/29-hai-duong-machinery-2024.json')).decision
    expect(support).not.toHaveProperty('terms')
  })
})

describe('own packs beside the known ones', () => {
  const cited = {
    citation: { instrument: '23/2025/NQ-HĐND', article: '3' },
    verification: 'official-text',
  } as const
  // Made-up figures under the number of an act whose levels were not seen.
  const phuTho: Pack = {
    ...cited,
    id: 'phu-tho-own',
    title: { vi: 'thử', en: 'a trial' },
    number: '23/2025/NQ-HĐND',
    kind: 'resolution',
    issuer: { vi: 'thử', en: 'a trial' },
    issuedOn: '2025-10-28',
    inForceFrom: '2026-01-01',
    inForceBefore: null,
    provinceCode: '25',
    formerProvinces: ['phu-tho', 'vinh-phuc', 'hoa-binh'],
    norms: { consulting: { ...cited, unit: 'establishment', share: '0.50', capVnd: 20_000_000 } },
  }
  const query = { fund: 'local', asOf: '2026-03-01', place: { provinceCode: '25' } } as const
  const answer = (own: readonly Pack[]) => {
    const law = lawBook(knownPacks(own))(query)
    return law.ok ? law.value.id : law.issues[0]?.code
  }

  test('one takes the place of the act of its number, which was known by name only', () => {
    expect(answer([])).toBe('local-act-figures-not-seen')
    expect(answer([phuTho])).toBe('phu-tho-own')
  })

  test('another act of the same ground stands beside it, and nothing is chosen', () => {
    expect(answer([{ ...phuTho, number: '1/2026/NQ-HĐND' }])).toBe('local-acts-several')
    expect(answer([{ ...phuTho, kind: 'decision' }])).toBe('local-acts-several')
    expect(
      answer([
        {
          ...phuTho,
          number: '1/2026/NQ-HĐND',
          citation: { instrument: '1/2026/NQ-HĐND' },
          replaces: ['23/2025/NQ-HĐND'],
        },
      ]),
    ).toBe('phu-tho-own')
  })

  test('an act whose number was not seen gives way to the pack of its id', () => {
    const dakLak = provincialPacks.find(({ id }) => id === 'dak-lak')
    if (!dakLak) throw new Error('dak-lak')
    const own = { ...dakLak, number: '1/2025/NQ-HĐND' }
    expect(knownPacks([own]).filter(({ id }) => id === 'dak-lak')).toEqual([own])
    expect(
      knownPacks([{ ...own, id: 'other' }]).filter(({ provinceCode }) => provinceCode === '66'),
    ).toHaveLength(2)
  })

  test('without own packs it is what lawFor looks at', () => {
    expect(lawBook(knownPacks())(query)).toEqual(lawFor(query))
  })
})

describe('khuyencong assess --pack', () => {
  const application = path('pack-ninh-binh-illustrative/application.json')
  async function assessed(pack: readonly string[]) {
    let [out, err] = ['', '']
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true))
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true))
    const code = await assessFiles([application], { json: true, lang: 'en', pack })
    vi.restoreAllMocks()
    return { code, err, lines: jsonLines(out) }
  }

  test('knows the acts of the file', async () => {
    const without = await assessed([])
    expect(without.lines).toMatchObject([{ policy: null, issues: [{ code: 'no-local-act-known' }] }])
    const { code, lines } = await assessed([path('pack-ninh-binh-illustrative/pack.json')])
    expect(code).toBe(0)
    expect(lines).toMatchObject([
      { policy: { id: 'nam-dinh-illustrative' }, verdict: 'eligible', support: { amountVnd: 240_000_000 } },
    ])
  })

  test('assesses nothing where a pack is refused, and says where it is wrong', async () => {
    const [first] = illustrativePacks
    const folder = folderWith({ 'pack.json': JSON.stringify([{ ...first, inForceBefore: '2019-01-01' }]) })
    const { code, err, lines } = await assessed([`${folder}/pack.json`])
    expect([code, lines]).toEqual([1, []])
    expect(err).toMatch(/^pack-end-before-start: .*inForceBefore/)
  })

  test('takes several files, and refuses two acts that claim the same ground', async () => {
    const [first] = illustrativePacks
    const folder = folderWith({
      'one.json': JSON.stringify(first),
      'two.json': JSON.stringify([{ ...first, id: 'two' }]),
    })
    const both = await assessed([`${folder}/one.json`, `${folder}/two.json`])
    expect([both.code, both.err.split(':')[0]]).toEqual([1, 'pack-periods-overlap'])
  })
})

test('the JSON pack of the example is the same as its TypeScript', () => {
  expect(read('pack-ninh-binh-illustrative/pack.json')).toEqual(illustrativePacks)
})

test('a pack changes the procedure as well: steps, authorities and deadlines', () => {
  const changes = read('pack-ninh-binh-illustrative/procedure.json') as MachineChanges
  const made = configureMachine(localProject, changes)
  if (!made.ok) throw new Error(JSON.stringify(made.faults))
  const { states, transitions, deadlines } = made.machine
  expect(states).not.toHaveProperty('contracted')
  expect(transitions.find(({ id }) => id === 'sign-contract')?.to).toBe('implementing')
  expect(transitions.find(({ id }) => id === 'approve')?.who).toEqual(['provincial-committee'])
  expect(deadlines).toMatchObject([{ code: 'appraise', days: 'working', rule: { count: 15 } }])
  expect(localProject.states).toHaveProperty('contracted')
})
