import type { IsoDate } from '@khuyencong/domain'
import { describe, expect, test } from 'vitest'
import { machinery, openCase, underWay, accepted } from '../test/nationalCase.js'
import { papers, story } from '../test/story.js'
import {
  addDays,
  deadlines,
  isWorkingDay,
  nationalProject2014,
  nationalProject2018,
  productVote2018,
  recovery,
  vietnamWorkingCalendar,
  type LifecycleRecord,
  type Machine,
} from './index.js'

const on2018 = (record: LifecycleRecord): LifecycleRecord => ({
  ...record,
  machine: { id: 'national-project', version: '2018' },
})
const demanded = story(recovery, { id: 'r', by: { id: 'a', role: 'agency' }, on: '2016-10-10' }).go(
  '2016-10-11',
  'agency',
  'demand',
  { owedVnd: 5, reason: 'stopped-project', due: '2016-12-31' },
).record

/** Each deadline: the last day that is in time, by the article that sets it. */
const table: readonly [string, Machine, LifecycleRecord, IsoDate, string][] = [
  // "trước 20 tháng 5", "trước ngày 15 tháng 6": the day itself is late.
  ['department-registration', nationalProject2014, openCase().record, '2015-05-19', '10.1.b'],
  ['agency-registration', nationalProject2014, openCase().record, '2015-06-14', '10.2.b'],
  ['agency-registration', nationalProject2018, on2018(openCase().record), '2015-06-19', ''],
  ['monthly-report', nationalProject2014, underWay().record, '2016-03-24', '23.3.a'],
  // "Chậm nhất sau 15 ngày kể từ khi nghiệm thu": the day of acceptance, 2016-12-20, is not counted.
  ['settlement-file', nationalProject2014, accepted().record, '2017-01-04', '18.1'],
  // "không được chậm quá ngày 22 tháng 01": the day itself is in time.
  ['liquidation', nationalProject2014, accepted().record, '2017-01-22', '18.2'],
  ['pay-back', recovery, demanded, '2016-12-31', '12.6'],
]

describe('a deadline', () => {
  test.each(table)(
    '%s is due, at risk and overdue on the right days',
    (code, machine, record, lastDay, at) => {
      const seen = (daysBefore: number, atRiskDays?: number) => {
        const asOf = addDays(lastDay, -daysBefore)
        const options = atRiskDays === undefined ? {} : { atRiskDays }
        const found = deadlines(machine, record, asOf, options).find(
          (one) => one.code === code && one.lastDay === lastDay,
        )
        return found && `${found.status} ${found.daysLeft}`
      }
      expect([seen(8), seen(7), seen(0), seen(-1)]).toEqual(['due 8', 'at-risk 7', 'at-risk 0', 'overdue -1'])
      expect([seen(3, 2), seen(2, 2)]).toEqual(['due 3', 'at-risk 2'])
      const [found] = deadlines(machine, record, lastDay).filter((one) => one.code === code)
      const { article, clause, point } = found?.citation ?? {}
      expect([article, clause, point].filter(Boolean).join('.')).toBe(at)
      expect(found?.days).toBe('calendar')
    },
  )

  test('on a day off stays on that day: no act in hand moves it', () => {
    // 22 January 2017 is a Sunday.
    const liquidation = deadlines(nationalProject2014, accepted().record, '2017-01-23').find(
      ({ code }) => code === 'liquidation',
    )
    expect(liquidation).toMatchObject({ lastDay: '2017-01-22', status: 'overdue', certain: true })
    expect(isWorkingDay('2026-02-22', vietnamWorkingCalendar)).toBe(false)
  })

  test('that rests on what was not seen is not certain', () => {
    const [department] = deadlines(nationalProject2018, on2018(openCase().record), '2015-05-01')
    expect(department).toMatchObject({
      code: 'department-registration',
      certain: false,
      verification: 'unverified',
    })
  })

  test('without its year, or its day, is not known, and never guessed', () => {
    const { record } = openCase()
    const { planYear: _, ...facts } = record.facts
    expect(deadlines(nationalProject2014, { ...record, facts }, '2015-05-01')).toMatchObject([
      { lastDay: null, status: 'unknown', daysLeft: null },
      { lastDay: null, status: 'unknown' },
    ])
  })

  test('that was met is gone', () => {
    const told = openCase({ ...machinery }).go(
      '2015-05-10',
      'implementing-unit',
      'register-with-department',
      {},
      papers('request-letter', 'project-text', 'cost-estimate', 'beneficiary-request'),
    )
    expect(deadlines(nationalProject2014, told.record, '2015-05-11').map(({ code }) => code)).toEqual([
      'agency-registration',
    ])
  })

  test.each<[string, LifecycleRecord['dates'], IsoDate | null]>([
    // A Saturday made up and three days off lie between; the day itself is not counted (26/2014/TT-BCT Điều 20).
    ['result-announced', { announce: '2025-04-25' }, '2025-05-20'],
    ['complaint-pending', { complain: '2025-04-25' }, '2025-05-13'],
    // No working calendar of that year.
    ['complaint-pending', { complain: '2030-04-25' }, null],
  ])('in working days, %s since %j: %s', (state, dates, lastDay) => {
    const { record } = story(productVote2018, {
      id: 'v',
      by: { id: 'u', role: 'beneficiary' },
      on: '2025-01-02',
      facts: { level: 'province', group: 'other', ownProduct: true, copy: false, massProducible: true },
    })
    const found = deadlines(productVote2018, { ...record, state, dates }, '2025-04-25')
    expect(found).toMatchObject([{ days: 'working', lastDay, certain: lastDay !== null }])
  })
})
