import { formatCitation, formatDate, formatVnd, type Lang, type Text, type Vnd } from '@khuyencong/domain'
import {
  contents,
  describeBody,
  describePaper,
  describeRefusal,
  findMachine,
  machineOf,
  type BodyOn,
  type Deadline,
  type NextEvent,
  type RecordCheck,
} from '@khuyencong/lifecycle'
import { problemLine } from '../io/output.js'
import type { CheckedProject } from './checkedProject.js'

const words = {
  on: { vi: 'Ngày xét', en: 'Looked at on' },
  today: {
    vi: ' (ngày hôm nay theo đồng hồ của máy, vì không có --on)',
    en: ' (today by the clock of this machine, as --on was not given)',
  },
  state: { vi: 'Đang ở bước', en: 'Stands at' },
  ended: { vi: ' – đã kết thúc', en: ' – ended' },
  money: { vi: 'Kinh phí', en: 'Money' },
  asked: { vi: 'đề nghị', en: 'asked' },
  approved: { vi: 'được duyệt', en: 'approved' },
  advanced: { vi: 'đã tạm ứng', en: 'advanced' },
  settled: { vi: 'quyết toán', en: 'settled' },
  refunded: { vi: 'đã hoàn trả', en: 'refunded' },
  held: { vi: 'đơn vị đang giữ', en: 'held by the unit' },
  toRefund: { vi: 'còn phải hoàn trả', en: 'still to be refunded' },
  toPay: { vi: 'còn phải cấp', en: 'still to be paid' },
  none: { vi: 'chưa có', en: 'not yet' },
  next: { vi: 'Có thể làm tiếp', en: 'What may come next' },
  nothing: { vi: 'không còn việc nào', en: 'nothing' },
  by: { vi: 'người thực hiện', en: 'by' },
  copyTo: { vi: 'gửi cho', en: 'copy to' },
  missing: { vi: 'thiếu', en: 'missing' },
  undecided: { vi: 'chưa rõ có cần', en: 'not known whether needed' },
  ifAny: { vi: 'nếu có', en: 'if there is one' },
  unmet: { vi: 'chưa đạt', en: 'not met' },
  open: { vi: 'điều kiện', en: 'condition' },
  due: { vi: 'Thời hạn', en: 'Deadlines' },
  noDay: { vi: 'chưa xác định được ngày', en: 'no last day known' },
  uncertain: { vi: 'chưa chắc chắn', en: 'not certain' },
  unverified: { vi: 'chưa kiểm chứng', en: 'unverified' },
  facts: { vi: 'Hồ sơ chưa có thông tin', en: 'Facts the record does not hold' },
  rests: { vi: 'Chưa văn bản nào xác nhận', en: 'Not confirmed by any text seen' },
  refused: { vi: 'Bị từ chối', en: 'Refused' },
  event: { vi: 'sự kiện thứ', en: 'event' },
  tell: { vi: 'cần nêu', en: 'to be told' },
  mayTell: { vi: 'có thể nêu', en: 'may be told' },
  or: { vi: ' hoặc ', en: ' or ' },
  byContent: { vi: 'Theo từng khoản', en: 'By item' },
  problems: { vi: 'Vấn đề', en: 'Problems' },
} as const satisfies Record<string, Text>

const statuses = {
  due: { vi: 'còn hạn', en: 'due' },
  'at-risk': { vi: 'sắp hết hạn', en: 'at risk' },
  overdue: { vi: 'QUÁ HẠN', en: 'OVERDUE' },
  unknown: { vi: 'chưa rõ', en: 'unknown' },
} as const satisfies Record<Deadline['status'], Text>

/** A checked project as lines for a reader. */
export function presentProject(checked: CheckedProject, lang: Lang): string[] {
  const { check, refused, issues } = checked
  const say = (key: keyof typeof words) => words[key][lang]
  const day = `${say('on')}: ${formatDate(checked.asOf, lang)}${checked.asOfFrom === 'today' ? say('today') : ''}`
  return [
    ...(check ? standing(check, lang, say, day) : [checked.source, day]),
    ...(refused ? ['', ...refusalLines(refused, lang, say)] : []),
    ...(issues.length > 0
      ? ['', `${say('problems')}:`, ...issues.map((one) => `  ${problemLine(one, lang)}`)]
      : []),
  ]
}

type Say = (key: keyof typeof words) => string

function standing(check: RecordCheck, lang: Lang, say: Say, day: string): string[] {
  const { id, version } = check.machine
  const machine = findMachine(id, version)
  const title = (state: string) => machine?.states[state]?.title[lang] ?? state
  const next = branches(
    check.next.map((event) => eventLines(event, check.state, title, lang, say)),
    say,
  )
  return [
    `${check.record} · ${machine?.title[lang] ?? id} (${id} ${version})`,
    day,
    `${say('state')}: ${check.title[lang]} (${check.state})${check.ended ? say('ended') : ''}`,
    ...moneyLines(check, lang, say),
    '',
    `${say('next')}:`,
    ...(next.length > 0 ? next : [`  ${say('nothing')}`]),
    ...(check.due.length > 0
      ? ['', `${say('due')}:`, ...check.due.map((due) => dueLine(due, lang, say))]
      : []),
    ...(check.missingFacts.length > 0 ? ['', `${say('facts')}: ${check.missingFacts.join(', ')}`] : []),
    ...(check.unverified.length > 0
      ? [
          '',
          `${say('rests')}: ${check.unverified.map((code) => unverifiedTitle(code, check, lang)).join('; ')}`,
        ]
      : []),
  ]
}

function unverifiedTitle(code: string, { next, due }: RecordCheck, lang: Lang): string {
  const found = next.find(({ transition }) => transition === code) ?? due.find((one) => one.code === code)
  return found?.title[lang] ?? code
}

/** Items of a project are contents; those of a plan go by the names the host gave them. */
const contentTitles: Readonly<Record<string, { readonly title: Text }>> = contents

function moneyLines({ money, balance }: RecordCheck, lang: Lang, say: Say): string[] {
  const vnd = (amount: Vnd | null) => (amount === null ? say('none') : formatVnd(amount, lang))
  const parts = [
    `${say('asked')} ${vnd(money.askedVnd)}`,
    `${say('approved')} ${vnd(money.approvedVnd)}`,
    `${say('advanced')} ${vnd(money.advancedVnd)}`,
    `${say('settled')} ${vnd(money.settledVnd)}`,
    `${say('refunded')} ${vnd(money.refundedVnd)}`,
    `${say('held')} ${vnd(balance.heldVnd)}`,
    ...(balance.toRefundVnd ? [`${say('toRefund')} ${vnd(balance.toRefundVnd)}`] : []),
    ...(balance.toPayVnd ? [`${say('toPay')} ${vnd(balance.toPayVnd)}`] : []),
  ]
  const lines = Object.entries(money.lines)
  return [
    `${say('money')}: ${parts.join('; ')}`,
    // One item has no more to say than the whole.
    ...(lines.length > 1
      ? [
          `${say('byContent')}:`,
          ...lines.map(([code, { approvedVnd, advancedVnd }]) => {
            const name = contentTitles[code]?.title[lang] ?? code
            return `  ${name}: ${say('approved')} ${vnd(approvedVnd)}; ${say('advanced')} ${vnd(advancedVnd)}`
          }),
        ]
      : []),
  ]
}

/** An event as lines: what it is and where it leads, then what it takes. */
interface EventLines {
  readonly event: string
  readonly head: string
  readonly details: readonly string[]
}

/** Branches of one event that take the same are told together: which is meant depends on what is told. */
function branches(events: readonly EventLines[], say: Say): string[] {
  return events.flatMap(({ event, head, details }, index) => {
    const sameAs = (other: EventLines | undefined) =>
      other?.event === event && other.details.join('\n') === details.join('\n')
    return [
      sameAs(events[index - 1]) ? `   ${say('or')}${head}` : `  • ${head}`,
      ...(sameAs(events[index + 1]) ? [] : details.map((line) => `      ${line}`)),
    ]
  })
}

function eventLines(
  event: NextEvent,
  state: string,
  title: (state: string) => string,
  lang: Lang,
  say: Say,
): EventLines {
  const to = event.to === state ? '' : ` → ${title(event.to)}`
  const doubt = event.verification === 'unverified' ? `; ${say('unverified')}` : ''
  const guards = event.guards.filter(({ answer }) => answer !== 'met')
  const names = (bodies: readonly BodyOn[]) => bodies.map((who) => describeBody(who, lang)).join('; ')
  const inputs = (optional: boolean) =>
    event.inputs
      .filter((input) => (input.optional ?? false) === optional)
      .map((input) => `${input.title[lang]} (${input.name})`)
      .join('; ')
  const line = (key: keyof typeof words, text: string) => (text === '' ? [] : [`${say(key)}: ${text}`])
  return {
    event: event.event,
    head: `${event.title[lang]} (${event.event})${to} [${formatCitation(event.citation, lang)}${doubt}]`,
    details: [
      ...line('by', names(event.who)),
      ...line('copyTo', names(event.copyTo)),
      ...line('tell', inputs(false)),
      ...line('mayTell', inputs(true)),
      ...guards.flatMap(({ answer, requirement }) =>
        line(answer === 'unmet' ? 'unmet' : 'open', requirement[lang]),
      ),
      ...event.proof.missing.flatMap((one) => line('missing', describePaper(one, lang))),
      ...event.proof.undecided.flatMap((one) => line('undecided', describePaper(one, lang))),
      ...event.proof.ifAny.flatMap((one) => line('ifAny', describePaper(one, lang))),
    ],
  }
}

function dueLine(due: Deadline, lang: Lang, say: Say): string {
  const last = due.lastDay === null ? say('noDay') : formatDate(due.lastDay, lang)
  const left = due.daysLeft === null ? '' : `, ${daysLeft(due.daysLeft, lang)}`
  const notes = [
    formatCitation(due.citation, lang),
    due.certain ? '' : say('uncertain'),
    due.verification === 'unverified' ? say('unverified') : '',
  ].filter(Boolean)
  const who = due.who.map((one) => describeBody(one, lang)).join('; ')
  return `  • ${statuses[due.status][lang]}: ${due.title[lang]} – ${last}${left} – ${who} [${notes.join('; ')}]`
}

function daysLeft(days: number, lang: Lang): string {
  if (lang === 'vi') return days < 0 ? `quá ${-days} ngày` : `còn ${days} ngày`
  return days < 0 ? `${-days} days late` : `${days} days left`
}

function refusalLines(
  { machine: pin, eventIndex, refusal }: NonNullable<CheckedProject['refused']>,
  lang: Lang,
  say: Say,
): string[] {
  const machine = machineOf({ machine: pin })
  const [why = refusal.code, ...details] = machine ? describeRefusal(machine, refusal, lang) : []
  const where = refusal.citation ? ` [${formatCitation(refusal.citation, lang)}]` : ''
  return [
    `${say('refused')}: ${say('event')} ${eventIndex + 1} "${refusal.event}", ${formatDate(refusal.on, lang)} – ${why}${where}`,
    ...details.map((line) => `  ${line}`),
  ]
}
