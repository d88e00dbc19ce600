import type { Text } from '@khuyencong/domain'

/** A piece of HTML; what is put in must be HTML itself, or have gone through {@link escape}. */
export function html(pieces: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw({ raw: pieces.raw }, ...values)
}

/** Text as HTML. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** A whole page: no scripts, nothing to fetch, A4. */
export function page(title: Text, parts: readonly string[]): string {
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${escape(title.vi)}</title>
        <style>
          ${style}
        </style>
      </head>
      <body>
        <h1>${escape(title.vi)} <span lang="en">${escape(title.en)}</span></h1>
        ${parts.join('\n')}
      </body>
    </html> `
}

/** A chart with a name for those who cannot see it; its figures stand in the table beside it. */
export function figure(title: Text, svg: string): string {
  if (svg === '') return ''
  return html`<figure role="img" aria-label="${escape(`${title.vi} / ${title.en}`)}">${svg}</figure>`
}

/** A table whose first column names the rows; columns of numbers stand to the right. */
export function table(caption: Text, head: readonly Text[], rows: readonly (readonly string[])[]): string {
  const numeric = head.map(
    (_, column) => column > 0 && rows.every((row) => /^[+−]?[\d.]*$|^[?–]$|^vượt/.test(row[column] ?? '')),
  )
  const mark = (column: number) => (numeric[column] ? ' class="number"' : '')
  return html`<table>
    <caption>
      ${escape(caption.vi)}
      <span lang="en">${escape(caption.en)}</span>
    </caption>
    <thead>
      <tr>
        ${head.map(({ vi, en }, column) => html`<th scope="col" ${mark(column)}>${escape(vi)}<span lang="en">${escape(en)}</span></th>`).join('')}
      </tr>
    </thead>
    <tbody>
      ${rows
        .map((row) => {
          const [first = '', ...rest] = row
          const cells = rest.map((cell, index) => html`<td${mark(index + 1)}>${escape(cell)}</td>`)
          return html`<tr>
            <th scope="row" ${/^\S{1,24}$/.test(first) ? 'class="id"' : ''}>${escape(first)}</th>
            ${cells.join('')}
          </tr>`
        })
        .join('\n')}
    </tbody>
  </table>`
}

const style = `
@page { size: A4; margin: 14mm 12mm; }
* { box-sizing: border-box; }
body { font: 14px/1.45 "Be Vietnam Pro", "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; color: #1b1f24; max-width: 800px; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; line-height: 1.2; margin: 0 0 .3em; }
h3 { font-size: 1em; margin: 1em 0 .2em; break-after: avoid; }
h2 { font-size: 1.2em; margin: 1.8em 0 .4em; break-after: avoid; }
[lang=en] { color: #57606a; font-weight: normal; font-size: .85em; }
h1 [lang=en], th [lang=en], dt [lang=en] { display: block; }
.lead { margin: 0 0 1em; }
.tiles { display: grid; grid-template-columns: repeat(4, auto); gap: 8px; margin: 0; break-inside: avoid; }
.tiles div { border: 1px solid #d0d7de; border-radius: 4px; padding: 6px 8px; }
dt { font-size: .85em; }
dd { margin: .2em 0 0; font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
dd small { display: block; font-weight: normal; font-size: .8em; }
figure { margin: 0; break-inside: avoid; }
figure svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; margin: 1em 0; font-size: .82em; }
caption { text-align: left; font-weight: 600; margin-bottom: .3em; break-after: avoid; }
th, td { white-space: pre-line; text-align: left; vertical-align: top; padding: 3px 6px; border-bottom: 1px solid #d8dee4; }
thead { display: table-header-group; }
thead th { vertical-align: bottom; border-bottom: 2px solid #57606a; }
tbody th { font-weight: normal; }
tr { break-inside: avoid; }
.id { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .number { white-space: normal; }
ul { padding-left: 1.3em; }
li { margin: .25em 0; }
li [lang=en] { display: block; }
.pin { font-size: .7em; color: #57606a; overflow-wrap: anywhere; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; } }
@media (max-width: 600px) { .tiles { grid-template-columns: repeat(2, 1fr); } table { display: block; overflow-x: auto; } }
`
