import { contentTitle, formatCitation, verificationTexts, type Text } from '@khuyencong/domain'
import { verdictTexts } from '@khuyencong/assessment'
import { type NormLevel, type ReportedValue, type SimulationReport, type Tally } from '@khuyencong/simulation'
import { barChart, colors } from './charts.js'
import {
  change,
  fundingHead,
  fundingLines,
  fundingRows,
  money,
  placeName,
  policyName,
  verdictChange,
  words,
} from '@khuyencong/simulation/words'
import { escape, figure, html, page, table } from './page.js'

/** What the page says beside the report. */
export interface PageAbout {
  /** How many applications could not be read. */
  readonly refused: number
}

/** A report as one HTML file without scripts or anything to fetch, for reading and for printing on A4. */
export function simulationPage(report: SimulationReport, { refused }: PageAbout): string {
  const { total, current, draft, funding } = report
  const byActivity = report.byActivity.map((tally) => ({ name: contentTitle(tally.activity), tally }))
  const byPlace = report.byPlace.map((tally) => ({
    name: { vi: placeName(tally.provinceCode, 'vi'), en: placeName(tally.provinceCode, 'en') },
    tally,
  }))
  return page(words.title, [
    html`<p class="lead">
      ${(['current', 'draft'] as const)
        .map((side) => html`${escape(words[side].vi)}: <b>${escape(policyName(report, side, 'vi'))}</b>`)
        .join('<br />')}
    </p>`,
    tiles(report),
    verdicts(total),
    section(
      { vi: 'Kinh phí theo nội dung hoạt động', en: 'Support by activity' },
      words.activity,
      byActivity,
      total,
    ),
    section({ vi: 'Kinh phí theo tỉnh, thành phố', en: 'Support by province' }, words.place, byPlace, total),
    winners(byActivity),
    largest({ vi: 'Tăng nhiều nhất', en: 'Largest gains' }, report.largestGains),
    largest({ vi: 'Giảm nhiều nhất', en: 'Largest losses' }, report.largestLosses),
    ...(funding
      ? [
          html`<h2>${both(words.budget)}: ${money(funding.draft.budgetVnd, 'vi')} đồng</h2>`,
          ...(['current', 'draft'] as const).flatMap((side) => [
            table(words[side], fundingHead, fundingRows(report, side, 'vi')),
            list(fundingLines(report, side).map(({ vi }) => escape(vi))),
          ]),
        ]
      : []),
    levels(report),
    unverified(report),
    html`<h2>${both({ vi: 'Cách đọc số liệu', en: 'How to read the figures' })}</h2>
      <ul>
        ${report.notes.map((note) => html`<li>${both(note)}</li>`).join('')}
        ${refused ? html`<li>${both({ vi: `${refused} hồ sơ không đọc được, không tính.`, en: `${refused} applications could not be read and are not counted.` })}</li>` : ''}
        ${report.otherFund ? html`<li>${both(words.otherFund)}: ${money(report.otherFund, 'vi')}</li>` : ''}
      </ul>
      <p class="pin">
        ${escape(words.current.vi)}: ${escape(current.digest)}<br />${escape(words.draft.vi)}:
        ${escape(draft.digest)}
      </p>`,
  ])
}

/** Pieces of HTML as a list; nothing where there are none. */
function list(lines: readonly string[]): string {
  if (lines.length === 0) return ''
  return html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`).join('')}
  </ul>`
}

/** The levels that the figures rest on, with citations and how sure they are. */
function levels(report: SimulationReport): string {
  const cell = (level: NormLevel | null) =>
    level
      ? `${level.text.vi}\n[${formatCitation(level.citation, 'vi')}; ${verificationTexts[level.verification].vi}]`
      : words.noLevel.vi
  return html`<h2>${both(words.levels)}</h2>
    ${table(
      words.levelsCaption,
      [words.activity, words.current, words.draft],
      report.levels.map(({ activity, current, draft }) => [
        contentTitle(activity).vi,
        cell(current),
        cell(draft),
      ]),
    )}`
}

/** What no text confirms, said of both policies at once where it is the same. */
function unverified({ unverified: { current, draft } }: SimulationReport): string {
  const line = ({ text, citation }: ReportedValue): Text => ({
    vi: `${text.vi} [${formatCitation(citation, 'vi')}]`,
    en: `${text.en} [${formatCitation(citation, 'en')}]`,
  })
  const key = (value: ReportedValue) => JSON.stringify(line(value))
  const [before, after] = [new Set(current.map(key)), new Set(draft.map(key))]
  const shared = draft.filter((value) => before.has(key(value)))
  const parts = [
    [words.bothPolicies, shared],
    [words.current, current.filter((value) => !after.has(key(value)))],
    [words.draft, draft.filter((value) => !before.has(key(value)))],
  ] as const
  if (current.length + draft.length === 0) return ''
  return html`<h2>${both(words.unverified)}</h2>
    ${parts
      .map(([name, values]) =>
        values.length
          ? html`<h3>${both(name)}</h3>
              ${list(values.map((value) => both(line(value))))}`
          : '',
      )
      .join('')}`
}

function both({ vi, en }: Text): string {
  return html`${escape(vi)} <span lang="en">${escape(en)}</span>`
}

function tiles({ total }: SimulationReport): string {
  const tile = (name: Text, value: string, more = '') =>
    html`<div>
      <dt>${both(name)}</dt>
      <dd>${escape(value)}${more ? html`<small>${escape(more)}</small>` : ''}</dd>
    </div>`
  return html`<dl class="tiles">
    ${tile(words.applications, money(total.applications, 'vi'))}
    ${tile(words.current, money(total.current.supportVnd, 'vi'), 'đồng')}
    ${tile(words.draft, money(total.draft.supportVnd, 'vi'), 'đồng')}
    ${tile(words.difference, change(total, 'vi'), 'đồng')}
    ${tile(words.gains, money(total.gains.applications, 'vi'), `+${money(total.gains.vnd, 'vi')} đồng`)}
    ${tile(words.losses, money(total.losses.applications, 'vi'), `−${money(total.losses.vnd, 'vi')} đồng`)}
    ${tile(words.unchanged, money(total.unchanged, 'vi'))}
    ${tile(words.notComparable, money(total.notComparable.applications, 'vi'))}
  </dl>`
}

function verdicts(tally: Tally): string {
  const sides = table(
    { vi: 'Kết luận', en: 'Verdicts' },
    [
      words.policy,
      ...judged.map((verdict) => verdictTexts[verdict]),
      words.withoutAmount,
      words.undeterminedVnd,
    ],
    (['current', 'draft'] as const).map((side) => [
      words[side].vi,
      ...judged.map((verdict) => money(tally[side][verdict], 'vi')),
      money(tally[side].withoutAmount, 'vi'),
      money(tally[side].undeterminedVnd, 'vi'),
    ]),
  )
  const rows = Object.entries(tally.verdicts).filter(([, count]) => count)
  if (rows.length === 0) return sides
  return html`${sides} ${changes(rows)}`
}

const judged = ['eligible', 'ineligible', 'undetermined'] as const

function changes(rows: readonly (readonly [string, number])[]): string {
  return table(
    { vi: 'Hồ sơ đổi kết luận', en: 'Changes of verdict' },
    [{ vi: 'Từ → sang', en: 'From → to' }, words.applications],
    rows.map(([name, count]) => [verdictChange(name, 'vi'), money(count, 'vi')]),
  )
}

interface Named {
  readonly name: Text
  readonly tally: Tally
}

/** Rows with money, and for the chart those of them with the most. */
function section(title: Text, head: Text, rows: readonly Named[], total: Tally): string {
  const cost = ({ tally }: Named) => Math.max(tally.current.supportVnd ?? 0, tally.draft.supportVnd ?? 0)
  const shown = rows
    .filter((row) => cost(row) > 0)
    .sort((left, right) => cost(right) - cost(left))
    .slice(0, 15)
  const millions = (amount: number | null) => (amount ?? 0) / 1e6
  const chart = shown.length
    ? barChart(
        shown.map(({ name }) => name.vi),
        (['current', 'draft'] as const).map((side) => ({
          name: words[side].vi,
          color: colors[side],
          values: shown.map(({ tally }) => millions(tally[side].supportVnd)),
        })),
        'triệu đồng',
      )
    : ''
  const cells = (name: string, tally: Tally) => [
    name,
    money(tally.applications, 'vi'),
    money(tally.current.supportVnd, 'vi'),
    money(tally.draft.supportVnd, 'vi'),
    change(tally, 'vi'),
    money(tally.gains.applications, 'vi'),
    money(tally.losses.applications, 'vi'),
  ]
  return html`<h2>${both(title)}</h2>
    ${figure(title, chart)}
    ${table(
      { vi: 'Số liệu (đồng)', en: 'Figures (đồng)' },
      [head, words.applications, words.current, words.draft, words.difference, words.gains, words.losses],
      [...rows.map(({ name, tally }) => cells(name.vi, tally)), cells(words.total.vi, total)],
    )}`
}

function winners(rows: readonly Named[]): string {
  const title = { vi: 'Số hồ sơ được tăng và bị giảm', en: 'Applications that gain and lose' }
  const shown = rows.filter(({ tally }) => tally.gains.applications + tally.losses.applications > 0)
  if (shown.length === 0) return ''
  const chart = barChart(
    shown.map(({ name }) => name.vi),
    (['gains', 'losses'] as const).map((side) => ({
      name: words[side].vi,
      color: colors[side],
      values: shown.map(({ tally }) => tally[side].applications),
    })),
    'hồ sơ',
  )
  return html`<h2>${both(title)}</h2>
    ${figure(title, chart)}
    ${table(
      { vi: 'Số hồ sơ và số tiền (đồng)', en: 'Applications and amounts (đồng)' },
      [
        words.activity,
        words.gains,
        { vi: 'Tổng tăng', en: 'Gained' },
        words.losses,
        { vi: 'Tổng giảm', en: 'Lost' },
      ],
      shown.map(({ name, tally: { gains, losses } }) => [
        name.vi,
        money(gains.applications, 'vi'),
        money(gains.vnd, 'vi'),
        money(losses.applications, 'vi'),
        money(losses.vnd, 'vi'),
      ]),
    )}`
}

function largest(title: Text, changes: SimulationReport['largestGains']): string {
  if (changes.length === 0) return ''
  return table(
    title,
    [{ vi: 'Hồ sơ', en: 'Application' }, words.activity, words.place, words.current, words.draft],
    changes.map(({ id, activity, provinceCode, currentVnd, draftVnd }) => [
      id,
      contentTitle(activity).vi,
      placeName(provinceCode, 'vi'),
      money(currentVnd, 'vi'),
      money(draftVnd, 'vi'),
    ]),
  )
}
