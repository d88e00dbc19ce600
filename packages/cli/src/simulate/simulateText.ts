import { contentTitle, type Lang, type Text } from '@khuyencong/domain'
import type { SimulationReport, Tally } from '@khuyencong/simulation'
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
import Table from 'cli-table3'

/** The summary of a report for a terminal. */
export function summary(report: SimulationReport, lang: Lang): string {
  const { total, funding } = report
  const head = [words.applications, words.current, words.draft, words.difference, words.gains, words.losses]
  const row = (name: string, tally: Tally) => [
    name,
    money(tally.applications, lang),
    money(tally.current.supportVnd, lang),
    money(tally.draft.supportVnd, lang),
    change(tally, lang),
    money(tally.gains.applications, lang),
    money(tally.losses.applications, lang),
  ]
  const tableOf = (name: Text, rows: string[][]) => {
    const made = new Table({
      head: [name[lang], ...head.map((text) => text[lang])],
      style: { head: [], border: [] },
    })
    made.push(...rows)
    return made.toString()
  }
  const changes = Object.entries(total.verdicts).filter(([, count]) => count)
  return [
    words.title[lang],
    ...(['current', 'draft'] as const).map(
      (side) => `${words[side][lang]}: ${policyName(report, side, lang)}`,
    ),
    tableOf(words.activity, [
      ...report.byActivity.map((one) => row(contentTitle(one.activity)[lang], one)),
      row(words.total[lang], total),
    ]),
    tableOf(
      words.place,
      report.byPlace.map((one) => row(placeName(one.provinceCode, lang), one)),
    ),
    `${words.gains[lang]}: ${money(total.gains.applications, lang)} (+${money(total.gains.vnd, lang)}); ` +
      `${words.losses[lang]}: ${money(total.losses.applications, lang)} (−${money(total.losses.vnd, lang)}); ` +
      `${words.unchanged[lang]}: ${money(total.unchanged, lang)}; ` +
      `${words.notComparable[lang]}: ${money(total.notComparable.applications, lang)}`,
    ...changes.map(([name, count]) => `${verdictChange(name, lang)}: ${money(count, lang)}`),
    ...(report.otherFund ? [`${words.otherFund[lang]}: ${money(report.otherFund, lang)}`] : []),
    ...(funding
      ? [
          fundingTable(words.current, report, 'current', lang),
          ...fundingLines(report, 'current').map((line) => line[lang]),
          fundingTable(words.draft, report, 'draft', lang),
          ...fundingLines(report, 'draft').map((line) => line[lang]),
        ]
      : []),
    ...report.notes.map((note) => `· ${note[lang]}`),
  ].join('\n')
}

function fundingTable(name: Text, report: SimulationReport, side: 'current' | 'draft', lang: Lang): string {
  const made = new Table({
    head: fundingHead.map((text) => text[lang]),
    colWidths: [8, 50],
    wordWrap: true,
    style: { head: [], border: [] },
  })
  made.push(...fundingRows(report, side, lang))
  return `${words.budget[lang]} · ${name[lang]} · ${money(report.funding?.[side].budgetVnd ?? 0, lang)}\n${made.toString()}`
}
