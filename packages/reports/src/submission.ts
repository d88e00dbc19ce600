import { deepFreeze, issue, type IsoDate, type Lang, type Result, type Text } from '@khuyencong/domain'
import type { FormValues } from './fill/filled.js'
import type { ReportingPeriod } from './period.js'

/** Where a report stands. No act that was read prescribes it: this is how offices hand reports on. */
export const reportStates = /* @__PURE__ */ deepFreeze({
  draft: { vi: 'bản nháp', en: 'draft' },
  sent: { vi: 'đã gửi', en: 'sent' },
  returned: { vi: 'trả lại để sửa', en: 'returned for correction' },
  approved: { vi: 'đã phê duyệt', en: 'approved' },
} as const satisfies Record<string, Text>)

/** A code of {@link reportStates}. */
export type ReportState = keyof typeof reportStates

/** What is done to a report. `correct` puts new values in. */
export type ReportAction = 'correct' | 'send' | 'return' | 'approve'

/** One thing done to a report, and the values it had until then where they were replaced. */
export interface ReportStep {
  readonly action: ReportAction
  /** Who did it, as the office names them. */
  readonly by: string
  readonly on: IsoDate
  readonly reason?: string
  readonly before?: FormValues
}

/** A report on its way: its values, where it stands, and everything done to it, the oldest first. */
export interface Report {
  readonly state: ReportState
  readonly values: FormValues
  readonly steps: readonly ReportStep[]
}

interface Move {
  readonly label: Text
  readonly from: readonly ReportState[]
  readonly to: ReportState | 'same'
}

const moves: Readonly<Record<ReportAction, Move>> = {
  correct: { label: { vi: 'sửa', en: 'correct' }, from: ['draft', 'returned'], to: 'same' },
  send: { label: { vi: 'gửi', en: 'send' }, from: ['draft', 'returned'], to: 'sent' },
  return: { label: { vi: 'trả lại', en: 'return' }, from: ['sent'], to: 'returned' },
  approve: { label: { vi: 'phê duyệt', en: 'approve' }, from: ['sent'], to: 'approved' },
}

/** A report as a draft. */
export const draftReport = (values: FormValues): Report => ({ state: 'draft', values, steps: [] })

/** The actions that a report can take now. */
export const reportActions = ({ state }: Report): readonly ReportAction[] =>
  (Object.keys(moves) as ReportAction[]).filter((action) => moves[action].from.includes(state))

/**
 * A report after one more step. The report given is not changed.
 *
 * A report that was sent cannot be corrected until it is returned, and an approved one not at all; it is returned
 * only with a reason; steps do not go back in time. A correction keeps the values it replaced.
 *
 * @example
 * ```ts
 * const values = { form: 'funding-report', version: '1', period: '2026', sheets: [] }
 * const sent = moveReport(draftReport(values), { action: 'send', by: 'Sở Công Thương', on: '2026-12-20' })
 * sent.ok && sent.value.state // => 'sent'
 * ```
 */
export function moveReport(
  report: Report,
  step: Omit<ReportStep, 'before'> & { readonly values?: FormValues },
): Result<Report> {
  const { values, ...done } = step
  const { from, to } = moves[done.action]
  const last = report.steps.at(-1)?.on
  if (!from.includes(report.state)) return refused(report, done.action)
  if (last !== undefined && done.on < last) {
    return { ok: false, issues: [issue('dates-out-of-order', 'on', { first: last, second: done.on })] }
  }
  if (done.action === 'return' && !done.reason?.trim()) {
    return { ok: false, issues: [issue('missing-field', 'reason')] }
  }
  if (done.action === 'correct' && !values) return { ok: false, issues: [issue('missing-field', 'values')] }
  const corrected = done.action === 'correct' ? values : undefined
  return {
    ok: true,
    value: {
      state: to === 'same' ? report.state : to,
      values: corrected ?? report.values,
      steps: [...report.steps, { ...done, ...(corrected && { before: report.values }) }],
    },
  }
}

function refused(report: Report, action: ReportAction): Result<Report> {
  const labels = reportActions(report).map((one) => moves[one].label)
  const join = (lang: Lang) => labels.map((label) => label[lang]).join(', ') || '—'
  const possible = { vi: join('vi'), en: join('en') }
  const parameters = { action: moves[action].label, state: reportStates[report.state], possible }
  return { ok: false, issues: [issue('report-step-refused', 'action', parameters)] }
}

/**
 * Whether a report was late: first sent on the day it was due before, or after. `undefined` where no act that was
 * read sets a day, or it was not sent.
 */
export function wasLate({ steps }: Report, { dueBefore }: ReportingPeriod): boolean | undefined {
  const sent = steps.find(({ action }) => action === 'send')
  return sent && dueBefore !== undefined ? sent.on >= dueBefore : undefined
}
