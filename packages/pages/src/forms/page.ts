import { describe, formatCitation, type Lang, type Text } from '@khuyencong/domain'
import { measureUnits } from '@khuyencong/domain/registry'
import { formatQuantity, tableOf, type LazyFilled, type TextRow, type TextTable } from '@khuyencong/reports'
import type { Chart } from './charts.js'
import { pageStyle } from './style.js'
import { chartSvg } from './svg.js'

/** How a page is made. */
export interface HtmlOptions {
  readonly lang?: Lang
  /** The unit that hands the report in. */
  readonly unitName?: string
  /** Charts put under the tables, such as those of `chartsOf`. */
  readonly charts?: readonly Chart[]
}

const words = {
  state: { vi: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', en: 'SOCIALIST REPUBLIC OF VIET NAM' },
  motto: { vi: 'Độc lập - Tự do - Hạnh phúc', en: 'Independence - Freedom - Happiness' },
  skip: { vi: 'Đến bảng số liệu', en: 'To the tables' },
  receiver: { vi: 'Nơi nhận', en: 'To' },
  charts: { vi: 'Biểu đồ', en: 'Charts' },
  data: { vi: 'Số liệu của biểu đồ', en: 'Figures of the chart' },
  notes: { vi: 'Ghi chú và nguồn', en: 'Notes and sources' },
  source: { vi: 'Nguồn của biểu', en: 'Where the form comes from' },
  unseen: {
    vi: 'Chưa thấy bố cục chính thức của biểu này.',
    en: 'The official layout of this form was not seen.',
  },
  issues: { vi: 'Những điều cần biết về số liệu', en: 'What must be known of the figures' },
  sign: { vi: '(Chữ ký, họ tên, dấu)', en: '(Signature, name, seal)' },
} as const satisfies Record<string, Text>

/** A filled form as one page that needs nothing else: printable on A4, readable by a screen reader. */
export function toHtml(filled: LazyFilled, options: HtmlOptions = {}): string {
  return [...htmlChunks(filled, options)].join('')
}

/** The page of {@link toHtml} as it is made, row by row. */
export function* htmlChunks(
  filled: LazyFilled,
  { lang = 'vi', unitName, charts = [] }: HtmlOptions = {},
): Generator<string> {
  const { form, period, sheets } = filled
  const say = (text: Text) => escape(text[lang])
  yield `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(form.title)} – ${say(period.label)}</title>
<style>${pageStyle}</style>
</head>
<body>
<a class="skip" href="#tables">${say(words.skip)}</a>
<header>
<p><strong>${escape((unitName ?? form.sender[lang]).toUpperCase())}</strong></p>
<p><strong>${say(words.state)}</strong></p>
<p>${escape(form.number ?? '')}</p>
<p class="motto">${say(words.motto)}</p>
<h1>${say(form.title)}</h1>
<p class="about">${say(period.label)}</p>
<p class="about">${say(words.receiver)}: ${say(form.receiver)}</p>
</header>
<main id="tables">
`
  for (const sheet of sheets) yield* table(tableOf(filled, sheet, lang))
  yield `${charts.length > 0 ? `<h2>${say(words.charts)}</h2>` : ''}
${charts.map((chart) => figure(chart, lang)).join('\n')}
</main>
<section class="signatures">
${form.signatures.map((signature) => `<div><strong>${say(signature)}</strong><em>${say(words.sign)}</em></div>`).join('\n')}
</section>
${notes(filled, lang)}
</body>
</html>
`
}

function* table({ caption, headings, rows }: TextTable): Generator<string> {
  yield `<div class="scroll" role="region" aria-label="${escape(caption)}" tabindex="0"><table>
<caption>${escape(caption)}</caption>
<thead><tr>${headings.map((heading) => `<th scope="col">${escape(heading)}</th>`).join('')}</tr></thead>
<tbody>
`
  for (const one of rows) yield `${row(one)}\n`
  yield '</tbody>\n</table></div>\n'
}

function row({ kind, cells }: TextRow): string {
  const shown = cells.map(({ text, numeric, records }, column) => {
    if (column === 1) return `<th scope="row">${escape(text)}</th>`
    const behind = records.length > 0 && records.length <= 50 ? ` title="${escape(records.join(', '))}"` : ''
    return numeric ? `<td class="number"${behind}>${escape(text)}</td>` : `<td>${escape(text)}</td>`
  })
  return `<tr class="${kind}">${shown.join('')}</tr>`
}

function figure(chart: Chart, lang: Lang): string {
  const title = escape(chart.title[lang])
  const unit = escape(measureUnits[chart.unit].label[lang])
  const svg = chartSvg(chart, lang).replace('<svg ', `<svg role="img" aria-label="${title} (${unit})" `)
  const head = [
    '',
    ...chart.series.map(({ label }) => `${label[lang]} (${measureUnits[chart.unit].label[lang]})`),
  ]
  const body = chart.categories.map((category, index) => {
    const values = chart.series.map(({ values: all }) => {
      const value = all[index]
      return `<td class="number">${value === undefined || value === null ? '' : escape(formatQuantity(value, chart.unit, lang))}</td>`
    })
    return `<tr><th scope="row">${escape(category[lang])}</th>${values.join('')}</tr>`
  })
  return `<figure id="${escape(chart.id)}">
<figcaption>${title}</figcaption>
${svg}
<details><summary>${escape(words.data[lang])}</summary><table>
<thead><tr>${head.map((label) => `<th scope="col">${escape(label)}</th>`).join('')}</tr></thead>
<tbody>${body.join('')}</tbody>
</table></details>
</figure>`
}

function notes({ form, issues }: LazyFilled, lang: Lang): string {
  const { citation, verification, layoutSeen, note } = form.provenance
  const own = (form.notes ?? []).map((text) => `<li>${escape(text[lang])}</li>`)
  const found = issues.map((one) => `<li>${escape(describe(one, lang))}</li>`)
  return `<footer class="notes">
<h2>${escape(words.notes[lang])}</h2>
${own.length > 0 ? `<ul>${own.join('')}</ul>` : ''}
<p${layoutSeen ? '' : ' class="unseen"'}>${escape(words.source[lang])}: ${escape(formatCitation(citation, lang))} (${verification}). ${layoutSeen ? '' : escape(words.unseen[lang])} ${escape(note?.[lang] ?? '')}</p>
${found.length > 0 ? `<h2>${escape(words.issues[lang])}</h2><ul>${found.join('')}</ul>` : ''}
</footer>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string) => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
