import { withMessage, type IsoDate } from '@khuyencong/domain'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  clusterProvince,
  draftReport,
  fundingReport,
  moveReport,
  reportActions,
  resolvePeriod,
  wasLate,
  type FormValues,
  type Report,
  type ReportAction,
} from './index.js'

const values = (period: string): FormValues => ({ form: 'funding-report', version: '1', period, sheets: [] })
const step = (action: ReportAction, on: IsoDate = '2026-12-20') => ({
  action,
  by: 'Phòng Quản lý công nghiệp',
  on,
  reason: 'sai đơn vị',
  ...(action === 'correct' && { values: values('2025') }),
})

function after(...actions: ReportAction[]): Report {
  return actions.reduce(
    (report, action) => {
      const moved = moveReport(report, step(action))
      if (!moved.ok) throw new Error(moved.issues[0]?.code)
      return moved.value
    },
    draftReport(values('2026')),
  )
}

describe('a report on its way', () => {
  test.each<[ReportAction[], ReportAction[]]>([
    [[], ['correct', 'send']],
    [['send'], ['return', 'approve']],
    [
      ['send', 'return'],
      ['correct', 'send'],
    ],
    [['send', 'return', 'correct', 'send', 'approve'], []],
  ])('after %j it can %j', (done, possible) => {
    expect(reportActions(after(...done))).toEqual(possible)
  })

  test('a step that it cannot take is refused, with those it can', () => {
    const moved = moveReport(after('send'), step('correct'))
    expect(moved.issues?.[0]).toMatchObject({ code: 'report-step-refused', path: 'action' })
    expect(moved.issues?.map(withMessage)[0]?.message.vi).toBe(
      'action: báo cáo đang ở trạng thái "đã gửi" nên không thể "sửa"; có thể: trả lại, phê duyệt.',
    )
  })

  test('it is returned with a reason only, and steps do not go back in time', () => {
    const sent = after('send')
    const { reason: _, ...silent } = step('return')
    expect(moveReport(sent, silent).issues?.[0]).toMatchObject({ code: 'missing-field', path: 'reason' })
    expect(moveReport(sent, { ...silent, reason: '  ' }).ok).toBe(false)
    expect(moveReport(sent, step('approve', '2026-12-19')).issues?.[0]?.code).toBe('dates-out-of-order')
    expect(moveReport(sent, step('approve', '2026-12-20')).ok).toBe(true)
  })

  test('whatever is tried, what was sent and what was replaced can be found, and approved values stay', () => {
    const actions = fc.array(fc.constantFrom<ReportAction>('correct', 'send', 'return', 'approve'), {
      maxLength: 12,
    })
    const taken = new Map<ReportAction, number>()
    fc.assert(
      fc.property(actions, (tried) => {
        let report = draftReport(values('0'))
        let open = true
        let approved: FormValues | undefined
        tried.forEach((action, index) => {
          const moved = moveReport(report, {
            ...step(action),
            ...(action === 'correct' && { values: values(String(index + 1)) }),
          })
          // The model: open until sent, sent until returned, closed for good once approved.
          const allowed = approved === undefined && (action === 'correct' || action === 'send') === open
          expect(moved.ok).toBe(allowed)
          if (!moved.ok) return
          taken.set(action, (taken.get(action) ?? 0) + 1)
          if (action === 'correct') expect(moved.value.steps.at(-1)?.before).toBe(report.values)
          else expect(moved.value.values).toBe(report.values)
          if (action === 'send') open = false
          if (action === 'return') open = true
          if (action === 'approve') approved = report.values
          expect(moved.value.steps.slice(0, -1)).toEqual(report.steps)
          report = moved.value
        })
        if (approved) expect(report.values).toBe(approved)
      }),
    )
    // Every step was taken, or nothing would have been tested of it.
    for (const action of ['correct', 'send', 'return', 'approve'] as const) {
      expect([action, (taken.get(action) ?? 0) > 5]).toEqual([action, true])
    }
  })

  test.each<[IsoDate, boolean]>([
    ['2026-12-30', false],
    ['2026-12-31', true],
  ])('due before 31 December and first sent on %s: late %s', (on, late) => {
    const period = resolvePeriod(clusterProvince, '2026')
    const sent = moveReport(draftReport(values('2026')), step('send', on))
    if (!period.ok || !sent.ok) throw new Error('no report')
    expect(wasLate(sent.value, period.value)).toBe(late)
    expect(wasLate(draftReport(values('2026')), period.value)).toBeUndefined()
  })

  test('where no act sets a day, lateness is not known', () => {
    const period = resolvePeriod(fundingReport, '2026')
    if (!period.ok) throw new Error('no period')
    expect(wasLate(after('send'), period.value)).toBeUndefined()
  })
})
