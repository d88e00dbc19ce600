import { describe, expect, test } from 'vitest'
import {
  agencyNames,
  agencyNamesOn,
  approverOn,
  approvers,
  instrumentOf,
  offices,
  voteLevelsByDay,
  voteLevelsOn,
  voteRules,
  type Dated,
  type VoteLevelName,
  type VoteLevelRules,
} from '../index.js'

const last = '2025-06-30'
const first = '2025-07-01'

type Field = Exclude<keyof VoteLevelRules, 'level' | 'title'>

function onDay(level: VoteLevelName, field: Field, day: string): [unknown, string] | undefined {
  const values: readonly Dated<unknown>[] = voteRules[level][field]
  const found = values.find(
    ({ period }) => day >= period.from && (period.before === null || day < period.before),
  )
  if (!found) return undefined
  const { instrument, article, clause, point } = found.citation
  return [found.value, [instrument, article, clause, point].filter(Boolean).join(' ')]
}

describe('the vote', () => {
  test('has four levels: the district until 2025-06-30, the commune from 2025-07-01', () => {
    expect(voteLevelsOn('2014-10-20')).toEqual([])
    expect(voteLevelsOn('2014-10-21')).toEqual(['district', 'province', 'region', 'national'])
    expect(voteLevelsOn(last)).toEqual(['district', 'province', 'region', 'national'])
    expect(voteLevelsOn(first)).toEqual(['commune', 'province', 'region', 'national'])
    expect(voteLevelsByDay[1]).toMatchObject({
      citation: { instrument: '38/2025/TT-BCT', article: '28', clause: '2' },
    })
  })

  // 26/2014/TT-BCT on the last day of the districts, 38/2025/TT-BCT on the day after
  test.each<[VoteLevelName, Field, unknown, unknown]>([
    ['commune', 'heldBy', undefined, ['commune-committee', '38/2025/TT-BCT 28 1']],
    ['commune', 'councilSetUpBy', undefined, ['commune-chair', '38/2025/TT-BCT 28 3']],
    ['commune', 'councilSizes', undefined, [[5, 7], '38/2025/TT-BCT 28 4']],
    ['commune', 'councilChair', undefined, ['commune-committee-leader', '38/2025/TT-BCT 28 4']],
    ['commune', 'councilViceChair', undefined, ['commune-office-leader', '38/2025/TT-BCT 28 4']],
    ['commune', 'listApprovedBy', undefined, ['commune-committee', '38/2025/TT-BCT 28 5']],
    ['commune', 'grantedBy', undefined, ['commune-chair', '38/2025/TT-BCT 28 11']],
    ['commune', 'supportSetBy', undefined, ['provincial-council', '38/2025/TT-BCT 28 12']],
    ['commune', 'prizeSetBy', undefined, ['provincial-committee', '38/2025/TT-BCT 28 13']],
    ['district', 'councilSizes', [[5, 7], '26/2014/TT-BCT 9 1'], undefined],
    ['district', 'councilSetUpBy', ['district-chair', '26/2014/TT-BCT 8 1 a'], undefined],
    ['district', 'grantedBy', ['district-chair', '26/2014/TT-BCT 17 2'], undefined],
    ['province', 'councilSizes', [[7, 9], '26/2014/TT-BCT 9 2'], [[7, 9], '26/2014/TT-BCT 9 2']],
    [
      'province',
      'grantedBy',
      ['provincial-chair', '26/2014/TT-BCT 17 2'],
      ['provincial-chair', '38/2025/TT-BCT 28 11'],
    ],
    [
      'province',
      'supportSetBy',
      ['provincial-committee', '26/2014/TT-BCT 19 1'],
      ['provincial-council', '38/2025/TT-BCT 28 12'],
    ],
    ['province', 'filesKeptBy', ['department', '26/2014/TT-BCT 13 1'], ['department', '38/2025/TT-BCT 28 8']],
    ['region', 'councilSizes', [[9, 11], '26/2014/TT-BCT 9 3'], [[9, 11], '26/2014/TT-BCT 9 3']],
    ['region', 'grantedBy', ['agency-head', '26/2014/TT-BCT 17 2'], ['agency-head', '38/2025/TT-BCT 28 11']],
    ['national', 'councilSizes', [[11, 13], '26/2014/TT-BCT 9 4'], [[11, 13], '26/2014/TT-BCT 9 4']],
    ['national', 'grantedBy', ['minister', '26/2014/TT-BCT 17 2'], ['minister', '38/2025/TT-BCT 28 11']],
  ])('%s, %s: %j, then %j', (level, field, before, after) => {
    expect(onDay(level, field, last)).toEqual(before)
    expect(onDay(level, field, first)).toEqual(after)
  })

  test('the odd years of province and commune are gone; region and nation keep their even ones', () => {
    const years = (level: VoteLevelName, day: string) => onDay(level, 'calendar', day)?.[0]
    expect(years('province', last)).toMatchObject({ everyYears: 2, usualYears: 'odd' })
    for (const level of ['commune', 'province'] as const) {
      expect(years(level, first)).toEqual({
        everyYears: 2,
        usualYears: null,
        otherwiseBy: 'competent-authority',
      })
    }
    for (const level of ['region', 'national'] as const) {
      expect(years(level, first)).toEqual({ everyYears: 2, usualYears: 'even', otherwiseBy: 'minister' })
    }
  })

  test('an entry of the province shows the certificate of the level below, or the letter where none was held', () => {
    expect(onDay('province', 'entry', last)?.[0]).toEqual({
      certificateOf: 'district',
      proposedBy: 'district-committee',
      withoutVoteBelow: 'district-committee',
    })
    expect(onDay('province', 'entry', first)).toEqual([
      { certificateOf: 'commune', proposedBy: 'commune-committee', withoutVoteBelow: 'commune-committee' },
      '38/2025/TT-BCT 28 7',
    ])
    expect(voteRules.province.entry[1]?.note?.vi).toContain('vẫn ghi "cấp huyện"')
    expect(onDay('region', 'entry', first)?.[0]).toMatchObject({
      certificateOf: 'province',
      withoutVoteBelow: null,
    })
  })

  test('every value is cited, from an instrument in force on its first day, and no two hold on one day', () => {
    for (const rules of Object.values(voteRules)) {
      for (const [field, values] of Object.entries(rules)) {
        if (!Array.isArray(values)) continue
        ;(values as readonly Dated<unknown>[]).forEach(({ citation, period }, index, all) => {
          expect([field, instrumentOf(citation.instrument)?.inForceFrom]).toEqual([field, period.from])
          const next = all[index + 1]
          if (next) expect(period.before).toBe(next.period.from)
        })
      }
    }
  })
})

describe('who approves', () => {
  test.each([
    ['national-programme', '2012-07-04', undefined, undefined],
    ['national-programme', '2012-07-05', 'prime-minister', '45/2012/NĐ-CP'],
    ['national-programme', '2025-06-30', 'prime-minister', '45/2012/NĐ-CP'],
    ['national-programme', '2025-07-01', 'ministry', '146/2025/NĐ-CP'],
    // of 2646/QĐ-BCT
    ['national-programme', '2025-09-23', 'ministry', '146/2025/NĐ-CP'],
    ['national-programme', '2025-10-14', 'ministry', '146/2025/NĐ-CP'],
    ['national-programme', '2025-10-15', 'ministry', '235/2025/NĐ-CP'],
    ['national-plan', '2026-01-01', 'minister', '45/2012/NĐ-CP'],
    // the committee, not its chair, who approves the plan
    ['local-programme', '2026-01-01', 'provincial-committee', '46/2012/TT-BCT'],
    ['local-plan', '2026-01-01', 'provincial-chair', '45/2012/NĐ-CP'],
  ] as const)('%s on %s: %s (%s)', (what, day, office, instrument) => {
    const found = approverOn(what, day)
    expect([found?.value, found?.citation.instrument]).toEqual([office, instrument])
  })

  test('each is an office that has a name', () => {
    for (const { value } of Object.values(approvers).flat()) expect(offices[value].vi).not.toBe('')
  })
})

describe('the agency', () => {
  test.each([
    ['2012-07-04', []],
    ['2014-06-01', ['Cục Công nghiệp địa phương']],
    ['2018-03-01', ['Cục Công nghiệp địa phương', 'Cục Công Thương địa phương']],
    ['2024-08-15', ['Cục Công Thương địa phương']],
    ['2025-06-18', ['Cục Công Thương địa phương', 'Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công']],
    ['2025-06-19', ['Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công']],
    ['2025-07-05', ['Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công']],
  ] as const)('on %s: %j', (day, names) => {
    expect(agencyNamesOn(day).map(({ name }) => name.vi)).toEqual(names)
  })

  test('no two names are sure on one day', () => {
    agencyNames.forEach(({ surely }, index) => {
      const next = agencyNames[index + 1]
      if (next) expect(surely.before !== null && surely.before <= next.surely.from).toBe(true)
    })
  })
})

test('a day that is none is refused', () => {
  for (const ask of [voteLevelsOn, agencyNamesOn, (day: '2025-01-01') => approverOn('local-plan', day)]) {
    expect(() => ask('2025-02-30' as '2025-01-01')).toThrow(RangeError)
    expect(() => ask(undefined as unknown as '2025-01-01')).toThrow(RangeError)
  }
})
