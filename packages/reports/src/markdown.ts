import { describe, formatCitation, type Lang } from '@khuyencong/domain'
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
  return [...markdownChunks(filled, lang)].join('')
}

/** The text of {@link toMarkdown} as it is made, row by row. */
export function* markdownChunks(filled: LazyFilled, lang: Lang = 'vi'): Generator<string> {
  const { form, period, sheets } = filled
  const source = [
    formatCitation(form.provenance.citation, lang),
    form.provenance.verification,
    form.provenance.note?.[lang],
  ]
  yield `# ${form.title[lang]}\n\n${period.label[lang]}\n\n`
  for (const sheet of sheets) {
    yield* markdownTable(tableOf(filled, sheet, lang))
    yield '\n'
  }
  for (const note of form.notes ?? []) yield `> ${note[lang]}\n\n`
  yield `> ${source.filter(Boolean).join(' · ')}\n\n`
  for (const found of filled.issues) yield `- ${escape(describe(found, lang))}\n\n`
}

function* markdownTable({ caption, headings, numeric, rows }: TextTable): Generator<string> {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  yield `**${escape(caption)}**\n\n`
  yield line(headings.map(escape))
  yield line(numeric.map((right) => (right ? '---:' : '---')))
  for (const { kind, cells } of rows) {
    const strong = kind === 'heading' || kind === 'total'
    yield line(cells.map(({ text }) => (text && strong ? `**${escape(text)}**` : escape(text))))
  }
}

const escape = (text: string) => text.replaceAll(/[\\|*_<>`[\]]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ')
