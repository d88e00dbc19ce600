import { formatDate, formatVnd, isIsoDate, type Lang, type Text } from '@khuyencong/domain'
import type { Figure } from '../engine/figures.js'
import type { Machine, Transition } from '../engine/machine.js'

const labels: Readonly<Record<string, Text>> = {
  'money.askedVnd': { vi: 'kinh phí đề nghị', en: 'asked' },
  'money.approvedVnd': { vi: 'kinh phí được duyệt', en: 'approved' },
  'money.advancedVnd': { vi: 'đã tạm ứng', en: 'advanced' },
  'money.settledVnd': { vi: 'đã quyết toán', en: 'settled' },
  'money.refundedVnd': { vi: 'đã hoàn trả', en: 'refunded' },
  'balance.heldVnd': { vi: 'đơn vị đang giữ', en: 'held by the unit' },
  'balance.remainingVnd': { vi: 'còn được cấp', en: 'remaining' },
  'balance.toRefundVnd': { vi: 'còn phải hoàn trả', en: 'still to be refunded' },
  'balance.toPayVnd': { vi: 'còn phải thanh toán', en: 'still to be paid' },
  'line.approvedVnd': { vi: 'được duyệt cho nội dung', en: 'approved for it' },
  'line.advancedVnd': { vi: 'đã tạm ứng cho nội dung', en: 'advanced for it' },
  'due.limitVnd': { vi: 'mức được tạm ứng', en: 'the most that may be advanced' },
  'due.ceilingVnd': { vi: 'mức trần tạm ứng', en: 'ceiling of advances' },
  'input.lines.total': { vi: 'tổng theo nội dung', en: 'sum of the lines' },
  lastDay: { vi: 'ngày cuối cùng', en: 'last day' },
  on: { vi: 'ngày của sự kiện', en: 'day of the event' },
  state: { vi: 'bước', en: 'state' },
}

const unknown: Text = { vi: 'chưa biết', en: 'not known' }

/** What a value is called: by the machine where it has a title for it. */
function labelOf(path: string, machine: Machine, way: Transition | undefined, lang: Lang): string | null {
  const known = labels[path]
  if (known) return known[lang]
  const [root, name = ''] = path.split('.')
  if (root === 'facts') return machine.facts.find((fact) => fact.name === name)?.title[lang] ?? null
  if (root === 'input') return way?.inputs?.find((input) => input.name === name)?.title[lang] ?? null
  if (root === 'dates') return machine.transitions.find(({ event }) => event === name)?.title[lang] ?? null
  return null
}

/** The values that a condition looked at, in words; those without a name of their own are left out. */
export function figuresText(
  figures: readonly Figure[],
  machine: Machine,
  way: Transition | undefined,
  lang: Lang,
): string {
  return figures
    .flatMap(({ path, value }) => {
      const label = labelOf(path, machine, way, lang)
      if (label === null || (typeof value === 'object' && value !== null)) return []
      return [`${label}: ${value === null ? unknown[lang] : written(path, value, lang)}`]
    })
    .join('; ')
}

function written(path: string, value: string | number | boolean, lang: Lang): string {
  if (typeof value === 'number' && (path.endsWith('Vnd') || path.endsWith('.total')))
    return formatVnd(value, lang)
  if (isIsoDate(value)) return formatDate(value, lang)
  if (typeof value === 'boolean')
    return value ? { vi: 'có', en: 'yes' }[lang] : { vi: 'không', en: 'no' }[lang]
  return String(value)
}
