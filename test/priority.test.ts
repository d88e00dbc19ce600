import type { IsoDate } from '@khuyencong/domain'
import { calculateSupport, formatCitation, priorityRank } from 'khuyencong'
import { describe, expect, test } from 'vitest'
import { application, policyOf, policyOn, type Changes } from './application.js'

/** An application for machinery in no priority area and industry, with few workers, that asks for priority. */
function priority(
  changes: Changes,
  on: IsoDate = '2026-03-01',
  activity: 'advanced-machinery' | 'fund-administration' | 'cleaner-production-pilot' = 'advanced-machinery',
) {
  const input = asking(changes, on, activity)
  return calculateSupport(policyOf(input), input)
}

function asking(
  changes: Changes,
  on: IsoDate,
  activity: 'advanced-machinery' | 'fund-administration' | 'cleaner-production-pilot',
) {
  return application(on, activity, {
    'place.areaClass': 'normal',
    'priority.requested': true,
    'priority.multiplier': '1.5',
    'priority.typicalProduct': false,
    'priority.keyProduct': false,
    'priority.exportMarket': false,
    'priority.localMaterialsOverHalf': false,
    requestedVnd: undefined,
    counterpartCommittedVnd: undefined,
    ...changes,
  })
}

function rank(changes: Changes, activity: 'advanced-machinery' | 'cleaner-production-pilot') {
  const input = asking(changes, '2026-03-01', activity)
  return priorityRank(policyOf(input), input)
}

const highland = { 'place.priorityArea': 'highland' }

/** 46/2012/TT-BCT Điều 6: the ranks of areas, and of products and industries. */
describe('the rank', () => {
  test.each([
    [{ 'place.priorityArea': 'highland' }, 'a', null],
    [{ 'place.priorityArea': 'island' }, 'a', null],
    [{ 'place.priorityArea': 'land-border' }, 'a', null],
    [{ 'place.priorityArea': 'ethnic-minority' }, 'a', null],
    [{ 'place.priorityArea': 'poor-district' }, 'b', null],
    [{ 'place.priorityArea': 'new-rural-commune' }, 'c', null],
    [{ 'place.areaClass': 'difficult' }, 'd', null],
    [{ 'place.areaClass': 'specially-difficult' }, 'd', null],
    [{ 'place.priorityArea': 'poor-district', 'place.areaClass': 'difficult' }, 'b', null],
    [{ 'beneficiary.employees': 49 }, null, null],
    [{ 'beneficiary.employees': 50 }, null, 'products'],
    [{ 'priority.exportMarket': true }, null, 'products'],
    [{ industry: 'supporting-industry' }, null, 'industries'],
    [{ industry: 'supporting-industry', 'priority.keyProduct': true }, null, 'products'],
    [{ ...highland, industry: 'agro-forestry-fishery-processing' }, 'a', 'industries'],
  ])('%j: area %s, industry %s', (changes: Changes, area, industry) => {
    expect(rank(changes, 'advanced-machinery')).toEqual({ area, industry })
  })

  test('is not given to cleaner production (46/2012/TT-BCT điểm b khoản 3 Điều 6)', () => {
    expect(rank(highland, 'cleaner-production-pilot')).toEqual({ area: null, industry: null })
  })
})

/** 26/2014/TTLT-BTC-BCT điểm t khoản 2 Điều 6: at most one and a half times the level. */
describe('the multiplier', () => {
  test.each([
    ['1.5', '1.5', 450_000_000, undefined],
    ['1.25', '1.25', 375_000_000, undefined],
    ['1.333333', '1.333333', 399_999_900, undefined],
    ['1', '1', 300_000_000, undefined],
    ['1.500001', '1.5', 450_000_000, 'priority-multiplier-limited'],
    ['3', '1.5', 450_000_000, 'priority-multiplier-limited'],
    ['0.999999', null, 300_000_000, 'priority-multiplier-below-one'],
  ])('asked for as %s is applied as %s: %s đồng', (asked, multiplier, ceilingVnd, code) => {
    const found = priority({ ...highland, 'priority.multiplier': asked })
    expect(found).toMatchObject({ ceilingVnd, priority: { multiplier } })
    expect(found.issues.map((issue) => issue.code)).toEqual(code ? [code] : [])
  })

  test('not asked for is not applied', () => {
    const found = priority({ ...highland, 'priority.requested': false })
    expect(found).toMatchObject({ ceilingVnd: 300_000_000, priority: null })
  })

  test('asked for where no priority is shown is not applied, and that is said', () => {
    const found = priority({})
    // Where it is not known whether there is a priority area, the question is asked instead.
    expect(found.missingFacts).toEqual(['place.priorityArea'])
    expect(found).toMatchObject({
      ceilingVnd: 300_000_000,
      provisional: true,
      priority: { multiplier: null },
    })
  })

  test('asked for in a place known to be in no priority area is refused with a warning', () => {
    const found = priority({ 'place.priorityArea': 'none' })
    expect(found).toMatchObject({
      ceilingVnd: 300_000_000,
      provisional: false,
      priority: { multiplier: null },
    })
    expect(found.issues.map(({ code }) => code)).toEqual(['priority-not-shown'])
  })

  test('asked for without saying how much is asked for', () => {
    const found = priority({ ...highland, 'priority.multiplier': undefined })
    expect(found).toMatchObject({ missingFacts: ['priority.multiplier'], provisional: true })
  })

  test('never raises the support above the cost, nor the administration of funds', () => {
    expect(priority({ ...highland, eligibleCostVnd: 100 }).ceilingVnd).toBe(75)
    const funds = priority(
      { ...highland, eligibleCostVnd: 1_000_000_000 },
      '2026-03-01',
      'fund-administration',
    )
    expect(funds).toMatchObject({ ceilingVnd: 15_000_000, priority: { multiplier: null } })
  })

  test.each<[IsoDate, string, number, boolean]>([
    ['2018-05-10', 'điểm t khoản 2 Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT', 300_000_000, false],
    ['2018-05-11', 'Điều 8 Thông tư số 28/2018/TT-BTC', 450_000_000, true],
  ])('on %s stands at %s and names who approves it', (on, at, ceilingVnd, unverified) => {
    const found = priority(highland, on)
    expect(found.ceilingVnd).toBe(ceilingVnd)
    expect(found.priority && formatCitation(found.priority.citation, 'vi')).toBe(at)
    expect(policyOn(on).priority.multiplier.authority.vi).toBe('Bộ Công Thương')
    expect(found.unverified.some(({ value }) => value === 'priority.multiplier')).toBe(unverified)
  })
})
