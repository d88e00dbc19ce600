/** The style of a report page: readable on a screen, A4 on paper, light and dark. */
export const pageStyle = `
:root { color-scheme: light; --line: #8a94a0; --shade: #e8eef4; --ink: #1a1a1a; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; font: 1rem/1.45 "Times New Roman", Tinos, serif; color: var(--ink); background: #fff; }
header { display: grid; grid-template-columns: 1fr 1fr; text-align: center; gap: 0 1rem; }
header p { margin: 0; } header .motto { font-style: italic; }
h1 { grid-column: 1 / -1; font-size: 1.35rem; margin: 1.5rem 0 0; text-transform: uppercase; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; break-after: avoid; }
.about { grid-column: 1 / -1; }
.scroll { overflow-x: auto; padding-right: 1px; } .scroll tbody th { min-width: 15rem; } .scroll tbody th + td { min-width: 6rem; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: left; font-weight: bold; padding-bottom: .4rem; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; vertical-align: top; text-align: left; }
thead th { background: var(--shade); text-align: center; }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr.heading th, tr.total td, tr.total th { font-weight: bold; }
tbody th { font-weight: normal; } tr.part th { padding-left: 1.6rem; font-style: italic; }
figure { margin: 1.5rem 0; break-inside: avoid; } figcaption { font-weight: bold; }
figure svg { max-width: 100%; height: auto; }
.notes { font-size: .9rem; } .unseen { border-left: 4px solid #b06000; padding-left: .8rem; }
.signatures { display: flex; justify-content: space-around; text-align: center; margin: 2rem 0 5rem; break-inside: avoid; }
.signatures strong { display: block; text-transform: uppercase; }
.skip { position: absolute; left: -100vw; } .skip:focus { left: 1rem; }
@page { size: A4; margin: 15mm 12mm; }
@media print { body { padding: 0; max-width: none; font-size: 11pt; } .skip, details { display: none; } thead { display: table-header-group; } tr { break-inside: avoid; } .scroll { overflow: visible; } }
`.trim()
