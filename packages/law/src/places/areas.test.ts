import { areaClassCodes, type AreaClass, type IsoDate } from '@khuyencong/domain'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { remainderOf } from './areaClassOn.js'
import {
  areaClassOn,
  areaLists,
  classesOfGroup,
  communeByCode,
  communes,
  ethnicGroupLists,
  ethnicGroupOn,
  ethnicGroupTotals,
  mergedAreaClass,
  projectAreaClass,
  zoneAreaClass,
  zoneClasses,
  type AreaClassOrNot,
  type AreaRuleAnswer,
  type LandPart,
} from './index.js'

const classes: Readonly<Record<string, AreaClassOrNot>> = {
  S: 'specially-difficult',
  D: 'difficult',
  N: 'normal',
  '?': 'not-known',
}
const read = (letters: string) => letters.split('').flatMap((letter) => classes[letter] ?? [])
const day = '2026-06-23'

function said(answer: AreaRuleAnswer): string {
  const { article, clause, point } = answer.citation
  const where = [article, clause, point].filter(Boolean).join('.')
  return answer.state === 'settled' ? `${answer.areaClass} ${answer.by} ${where}` : answer.state
}

describe('communes merged', () => {
  test.each([
    ['S', 'specially-difficult one-class 22'],
    ['NNN', 'normal one-class 22'],
    // point a: more than half
    ['SSD', 'specially-difficult majority 22.4.a'],
    ['SDD', 'difficult majority 22.4.a'],
    ['NNS', 'normal majority 22.4.a'],
    ['NNNSD', 'normal majority 22.4.a'],
    ['SSSDN', 'specially-difficult majority 22.4.a'],
    // points b, c, d: two equal
    ['SD', 'specially-difficult tie 22.4.b'],
    ['DN', 'difficult tie 22.4.c'],
    ['SN', 'specially-difficult tie 22.4.d'],
    ['SSDD', 'specially-difficult tie 22.4.b'],
    ['SSDDN', 'specially-difficult tie 22.4.b'],
    ['DDNNS', 'difficult tie 22.4.c'],
    ['SSNND', 'specially-difficult tie 22.4.d'],
    // what the text leaves open
    ['SDN', 'not-settled'],
    ['SSDN', 'not-settled'],
    ['SDNN', 'not-settled'],
    ['SSSDDNN', 'not-settled'],
    ['SSSDDN', 'not-settled'],
    // classes not known
    ['', 'not-known'],
    ['?', 'not-known'],
    ['D?', 'not-known'],
    ['S?', 'specially-difficult every-case 22.4'],
    ['DD?', 'difficult every-case 22.4'],
    ['SSS??', 'specially-difficult every-case 22.4'],
    ['N?', 'not-known'],
  ])('%s: %s', (letters, expected) => {
    expect(said(mergedAreaClass(read(letters), day))).toBe(expected)
  })

  test.each([
    ['NNS', 'assumption'],
    ['NNNSD', 'assumption'],
    ['NNN?', 'assumption'],
    ['NNN', 'official-text'],
    ['SSN', 'official-text'],
    ['DDN', 'official-text'],
    ['SN', 'official-text'],
    ['DN', 'official-text'],
    ['SSS??', 'official-text'],
  ])('%s: a majority outside the lists is an assumption, all else the text (%s)', (letters, mark) => {
    expect(mergedAreaClass(read(letters), day)).toMatchObject({ state: 'settled', verification: mark })
  })

  test.each<[IsoDate, string]>([
    ['2026-03-30', 'not-known'],
    ['2026-03-31', 'difficult tie 22.4.c'],
    ['2026-04-01', 'difficult tie 22.4.c'],
    ['2026-02-30', 'not-known'],
  ])('on %s: %s', (date, expected) => {
    expect(said(mergedAreaClass(read('DN'), date))).toBe(expected)
  })

  const anyClass = fc.constantFrom<AreaClass>(...areaClassCodes)
  const anyClasses = fc.array(anyClass, { minLength: 1, maxLength: 9 })

  test('the order of the communes does not matter', () => {
    const shuffled = anyClasses.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(said(mergedAreaClass(other, day))).toBe(said(mergedAreaClass(all, day)))
      }),
    )
  })

  test('communes of one class stay in it', () => {
    fc.assert(
      fc.property(anyClass, fc.integer({ min: 1, max: 12 }), (one, count) => {
        expect(mergedAreaClass(Array<AreaClass>(count).fill(one), day)).toMatchObject({ areaClass: one })
      }),
    )
  })

  test('more than half decide, whatever the others are', () => {
    fc.assert(
      fc.property(anyClass, anyClasses, (one, others) => {
        const all = [...others, ...Array<AreaClass>(others.length + 1).fill(one)]
        expect(mergedAreaClass(all, day)).toMatchObject({ state: 'settled', areaClass: one })
      }),
    )
  })

  test('of two classes every number is settled, and a tie never lowers the incentive', () => {
    const pairs = fc.constantFrom<[AreaClass, AreaClass]>(
      ['normal', 'difficult'],
      ['normal', 'specially-difficult'],
      ['difficult', 'specially-difficult'],
    )
    fc.assert(
      fc.property(pairs, fc.nat(6), fc.nat(6), ([low, high], left, right) => {
        fc.pre(left + right > 0)
        const all = [...Array<AreaClass>(left).fill(low), ...Array<AreaClass>(right).fill(high)]
        expect(mergedAreaClass(all, day)).toMatchObject({ areaClass: left > right ? low : high })
      }),
    )
  })

  test('an answer given with a class not known holds whatever that class turns out to be', () => {
    fc.assert(
      fc.property(anyClasses, anyClass, (all, one) => {
        const before = mergedAreaClass([...all, 'not-known'], day)
        const after = mergedAreaClass([...all, one], day)
        if (before.state === 'settled') expect(after).toMatchObject({ areaClass: before.areaClass })
        else if (after.state === 'settled') expect(before.candidates).toContain(after.areaClass)
      }),
    )
  })
})

describe('a project on several communes', () => {
  const parts = (text: string): LandPart[] =>
    text.split(' ').map((part, index) => ({
      commune: String(index),
      areaClass: classes[part.charAt(0)] ?? 'not-known',
      landM2: Number(part.slice(1)),
    }))

  test.each([
    ['S1 S9', 'specially-difficult one-class 22'],
    ['N51 S49', 'normal majority 22.6'],
    ['S51 N49', 'specially-difficult majority 22.6'],
    ['N50 D50', 'difficult equal-areas 22.6'],
    ['N10 D10 S10', 'specially-difficult equal-areas 22.6'],
    ['N40 D30 S30', 'not-settled'],
    ['S40 N40 D20', 'not-settled'],
    ['S30 S30 N40', 'not-settled'],
    ['D60 ?40', 'difficult majority 22.6'],
    ['?60 D40', 'not-known'],
    ['S50 ?50', 'specially-difficult equal-areas 22.6'],
    ['D50 ?50', 'not-known'],
    ['D9007199254740991 N9007199254740990', 'difficult majority 22.6'],
  ])('%s: %s', (text, expected) => {
    expect(said(projectAreaClass(parts(text), day))).toBe(expected)
    expect(said(projectAreaClass(parts(text).toReversed(), day))).toBe(expected)
  })

  test('parts of one commune are added up', () => {
    const answer = projectAreaClass(
      [
        { commune: 'a', areaClass: 'normal', landM2: 30 },
        { commune: 'b', areaClass: 'difficult', landM2: 40 },
        { commune: 'a', areaClass: 'normal', landM2: 30 },
      ],
      day,
    )
    expect(said(answer)).toBe('normal majority 22.6')
  })

  test.each([
    ['N0 D1', 'number-out-of-range'],
    ['N-1 D1', 'number-out-of-range'],
    ['N1.5 D1', 'number-out-of-range'],
    ['Nx D1', 'number-not-finite'],
    ['N9007199254740993 D1', 'number-above-safe-range'],
  ])('%s is refused: %s', (text, code) => {
    expect(projectAreaClass(parts(text), day)).toMatchObject({ state: 'not-known', issues: [{ code }] })
  })

  test('a commune given with two classes is refused, and so is no land at all', () => {
    const twice = projectAreaClass(
      [
        { commune: 'a', areaClass: 'normal', landM2: 1 },
        { commune: 'a', areaClass: 'difficult', landM2: 1 },
      ],
      day,
    )
    expect(twice).toMatchObject({ issues: [{ code: 'area-class-contradiction', path: 'parts.1' }] })
    expect(projectAreaClass([], day).state).toBe('not-known')
  })
})

test('zones: six kinds by point a, three by point b', () => {
  const said7 = Object.keys(zoneClasses).map((zone) =>
    said(zoneAreaClass(zone as keyof typeof zoneClasses, day)),
  )
  expect(said7.filter((one) => one === 'specially-difficult zone 22.7.a')).toHaveLength(6)
  expect(said7.filter((one) => one === 'difficult zone 22.7.b')).toHaveLength(3)
  expect(said(zoneAreaClass('industrial-cluster', day, 'specially-difficult'))).toBe('not-settled')
  expect(said(zoneAreaClass('industrial-cluster', day, 'normal'))).toBe('difficult zone 22.7.b')
  expect(said(zoneAreaClass('industrial-cluster', '2026-03-30'))).toBe('not-known')
})

describe('the lists of Lào Cai', () => {
  const state = (code: string, date: IsoDate) => {
    const answer = areaClassOn(code, date)
    return answer.state === 'known'
      ? `${answer.areaClass} ${answer.how} ${answer.basis.verification}`
      : answer.issues[0]?.code
  }

  test.each<[string, IsoDate, string]>([
    ['04714', '2025-06-30', 'unit-made-by-reform'],
    ['04714', '2025-11-06', 'area-list-not-held'],
    ['04714', '2025-11-07', 'area-class-by-count-only'],
    ['04714', '2026-06-22', 'area-class-by-count-only'],
    ['04714', '2026-06-23', 'difficult named secondary'],
    ['04252', '2026-06-23', 'normal named secondary'],
    ['03006', '2026-06-23', 'specially-difficult named secondary'],
    ['03006', '2026-10-08', 'specially-difficult named secondary'],
    ['03006', '2026-10-09', 'specially-difficult named unverified'],
    ['00004', '2026-06-23', 'area-list-not-held'],
    ['99999', '2026-06-23', 'place-not-known'],
  ])('%s on %s: %s', (code, date, expected) => {
    expect(state(code, date)).toBe(expected)
  })

  test('the second list makes up 87, 8 and 4 of the 99 units', () => {
    const of = (areaClass: string) =>
      communes('15').filter(({ code }) => state(code, '2026-06-23')?.startsWith(`${areaClass} `)).length
    expect(areaClassCodes.map(of)).toEqual([4, 8, 87])
  })

  test('the codes are those of the names in the source', () => {
    const second = areaLists[1]
    const names = (codes: readonly string[] = []) => codes.map((code) => communeByCode(code)?.name)
    expect(names(second?.named.difficult)).toEqual([
      'Cam Đường',
      'Lào Cai',
      'Nghĩa Lộ',
      'Trung Tâm',
      'Quy Mông',
      'Trấn Yên',
      'Xuân Ái',
      'Yên Bình',
    ])
    expect(names(second?.named.normal)).toEqual(['Văn Phú', 'Yên Bái', 'Nam Cường', 'Âu Lâu'])
    const all = Object.values(second?.named ?? {}).flat()
    expect(all.every((code) => communeByCode(code)?.provinceCode === '15')).toBe(true)
  })

  test('a remainder follows only where all other classes are named and the counts make up the province', () => {
    const counts = { 'specially-difficult': 87, difficult: 8, normal: 4 }
    const { difficult = [], normal = [] } = areaLists[1]?.named ?? {}
    const remainder = (over: object) =>
      remainderOf({ provinceCode: '15', counts, named: { difficult, normal }, ...over })
    expect(remainder({})).toBe('specially-difficult')
    expect(remainder({ named: { difficult } })).toBeUndefined()
    expect(remainder({ named: { difficult, normal: normal.slice(1) } })).toBeUndefined()
    expect(remainder({ counts: { ...counts, 'specially-difficult': 86 } })).toBeUndefined()
    expect(remainder({ counts: { 'specially-difficult': 87, difficult: 8 } })).toBeUndefined()
  })

  test('lists of one province do not overlap', () => {
    areaLists.forEach((list, index) => {
      const next = areaLists.slice(index + 1).find(({ provinceCode }) => provinceCode === list.provinceCode)
      if (next) expect(list.period.before).toBe(next.period.from)
    })
  })
})

describe('groups of the ethnic-minority and mountain areas 2026-2030', () => {
  const group = (code: string, date: IsoDate = '2026-07-01') => {
    const answer = ethnicGroupOn(code, date)
    return answer.state === 'known'
      ? `${answer.group} ${answer.list.basis.verification}`
      : answer.issues[0]?.code
  }

  test.each([
    // Lào Cai, whole: phường Nghĩa Lộ, xã Bảo Hà, xã A Mú Sung, phường Yên Bái
    ['04288', 'I secondary'],
    ['02989', 'II secondary'],
    ['02686', 'III secondary'],
    ['04252', 'outside secondary'],
    // Cao Bằng, whole: phường Thục Phán
    ['01273', 'I secondary'],
    ['01290', 'III secondary'],
    // Nghệ An, group III alone: what is not in it is unknown
    ['16738', 'III unverified'],
    ['16681', 'ethnic-group-not-held'],
    // elsewhere
    ['00004', 'ethnic-group-not-held'],
    ['99999', 'place-not-known'],
  ])('%s: %s', (code, expected) => {
    expect(group(code)).toBe(expected)
  })

  test('from the later of 2026-01-01 and the decision, to the end of 2030', () => {
    expect(group('04288', '2025-12-31')).toBe('ethnic-group-not-held')
    expect(group('04288', '2026-01-01')).toBe('I secondary')
    expect(group('16738', '2026-01-28')).toBe('ethnic-group-not-held')
    expect(group('16738', '2026-01-29')).toBe('III unverified')
    expect(group('04288', '2030-12-31')).toBe('I secondary')
    expect(group('04288', '2031-01-01')).toBe('ethnic-group-not-held')
    expect(group('04288', '2026-02-30' as IsoDate)).toBe('invalid-date')
  })

  test('the names make up the counts, and are units of the province, each once', () => {
    for (const { provinceCode, counts, named, outside } of ethnicGroupLists) {
      const all = [...Object.values(named).flat(), ...outside]
      expect(new Set(all).size).toBe(all.length)
      for (const code of all) expect(communeByCode(code)?.provinceCode).toBe(provinceCode)
      for (const one of ['I', 'II', 'III'] as const) expect(named[one]?.length).toBe(counts[one])
    }
    const whole = (code: string) =>
      communes(code).every((commune) => ethnicGroupOn(commune.code, '2026-07-01').state === 'known')
    expect(['15', '04', '40'].map(whole)).toEqual([true, true, false])
  })

  test('the country has 1,333: 250, 259 and 824', () => {
    const { counts } = ethnicGroupTotals.find(({ provinceCode }) => provinceCode === null) ?? {}
    expect(counts).toEqual({ I: 250, II: 259, III: 824 })
  })

  test('a group does not give the class: four of group I of Lào Cai are specially difficult', () => {
    const first = ethnicGroupLists[0]?.named.I ?? []
    const classOf = (code: string) => {
      const answer = areaClassOn(code, '2026-07-01')
      return answer.state === 'known' ? answer.areaClass : undefined
    }
    const special = first.filter((code) => classOf(code) === 'specially-difficult')
    expect(special.map((code) => communeByCode(code)?.name)).toEqual([
      'Bảo Thắng',
      'Tằng Loỏng',
      'Xuân Quang',
      'Lục Yên',
    ])
    for (const one of ['I', 'II', 'III'] as const) {
      for (const code of ethnicGroupLists[0]?.named[one] ?? []) {
        expect(classesOfGroup[one]).toContain(classOf(code))
      }
    }
  })

  test('where the list of the province was not seen the class is not known, with what the group leaves', () => {
    expect(areaClassOn('01290', '2026-07-01')).toMatchObject({
      state: 'not-known',
      candidates: ['specially-difficult'],
      issues: [{ code: 'area-list-not-held' }, { code: 'area-class-by-group', severity: 'warning' }],
    })
    expect(areaClassOn('01273', '2026-07-01')).toMatchObject({
      candidates: ['difficult', 'specially-difficult'],
    })
    // before article 22 was in force, and where the group is not known
    expect(areaClassOn('01290', '2026-03-30')).not.toHaveProperty('candidates')
    expect(areaClassOn('16681', '2026-07-01')).not.toHaveProperty('candidates')
  })
})
