import { formatCitation, type Lang } from '@khuyencong/domain'
import type { LazyFilled } from './fill/filled.js'
import { tableOf, type TextTable } from './table.js'

/**
 * A filled form as Markdown: a table for each sheet, with where the form comes from.
 *
 * @example
 * ```ts
 * const filled = fill(fundingReport, [], '2026')
 * filled.ok && toMarkdown(filled.value, 'en').split('\n')[0] // => '# Report on industrial-promotion money'
 * ```
 */
export function toMarkdown(filled: LazyFilled, lang: Lang = 'vi'): string {
  const { form, period, sheets } = filled
  const source = [
    formatCitation(form.provenance.citation, lang),
    form.provenance.verification,
    form.provenance.note?.[lang],
  ]
  return [
    `# ${form.title[lang]}`,
    period.label[lang],
    ...sheets.map((sheet) => markdownTable(tableOf(filled, sheet, lang))),
    ...(form.notes ?? []).map((note) => `> ${note[lang]}`),
    `> ${source.filter(Boolean).join(' · ')}`,
    ...filled.issues.map(({ message }) => `- ${escape(message[lang])}`),
    '',
  ].join('\n\n')
}

function markdownTable({ caption, headings, rows }: TextTable): string {
  const numeric = headings.map((_, column) => rows.some(({ cells }) => cells[column]?.numeric))
  const lines = [
    headings.map(escape),
    numeric.map((right) => (right ? '---:' : '---')),
    ...rows.map(({ kind, cells }) =>
      cells.map(({ text }) =>
        text && (kind === 'heading' || kind === 'total') ? `**${escape(text)}**` : escape(text),
      ),
    ),
  ]
  return [`**${escape(caption)}**`, '', ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join('\n')
}

const escape = (text: string) => text.replaceAll(/[\\|*_<>`[\]]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ')
