// Time and memory of 100,000 rows, each task in a process of its own: node bench/rows.mjs
import { execFileSync } from 'node:child_process'
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { fill, fillLazily, formOf } from '@khuyencong/reports'
import {
  exportXlsx,
  importCsv,
  importXlsx,
  readReportData,
  rejectedRowsWorkbook,
} from '@khuyencong/reports/import'
import { fromWorkbook, streamWorkbook } from '@khuyencong/reports/workbook'

const ROWS = Number(process.env.ROWS ?? 100_000)
const [, script, task, folder] = process.argv

const project = (index) => ({
  id: `da-${index}`,
  name: `Hỗ trợ ứng dụng máy móc tiên tiến trong sản xuất, đề án ${index}`,
  fund: index % 3 ? 'local' : 'national',
  content: 'technology',
  activity: 'advanced-machinery',
  status: 'settled',
  planYear: 2026,
  place: { provinceCode: String(index % 34) },
  beneficiaryIds: [`cs-${index % 5000}`],
  startsOn: '2026-03-01',
  endsOn: '2026-11-30',
  approvedOn: '2026-01-15',
  funding: [
    {
      source: index % 3 ? 'local' : 'national',
      approvedVnd: 300_000_000,
      payments: [{ on: '2026-05-01', amountVnd: 210_000_000 }],
    },
    { source: 'counterpart', approvedVnd: 400_000_000 + index },
  ],
  results: [{ indicator: 'technology-establishments', quantity: 1, on: '2026-10-10' }],
})

function* projects() {
  for (let index = 0; index < ROWS; index++) yield project(index)
}

const file = (name) => join(folder ?? '', name)
const save = (stream, name) => pipeline(Readable.fromWeb(stream), createWriteStream(file(name)))
const open = (name) => Readable.toWeb(createReadStream(file(name)))

async function count(imported) {
  let good = 0
  let bad = 0
  for await (const row of imported.rows) {
    if (row.ok) good++
    else bad++
  }
  return `${good} good, ${bad} bad`
}

const tasks = {
  'export to .xlsx, streamed': () => save(exportXlsx('project', projects()), 'projects.xlsx'),
  'import from .xlsx, streamed': async () => count(await importXlsx('project', open('projects.xlsx'))),
  'write .csv (no part of the library)': async () => {
    const lines = function* () {
      yield 'Mã,Tên,Nguồn khuyến công,Nội dung,Tình trạng,Năm kế hoạch,Mã tỉnh,KCĐP được duyệt (đồng)\n'
      for (const { id, name, place } of projects())
        yield `${id},"${name}",local,technology,settled,2026,${place.provinceCode},abc\n`
    }
    await pipeline(Readable.from(lines()), createWriteStream(file('bad.csv')))
  },
  'import from .csv, every row rejected into .xlsx, streamed': async () => {
    const { headings, rows } = await importCsv('project', open('bad.csv'))
    await save(rejectedRowsWorkbook(headings, rows), 'rejected.xlsx')
  },
  'fill the result, funding and overview reports': async () => {
    const all = [...projects()]
    for (const id of ['result-report', 'funding-report', 'provincial-overview']) {
      const form = formOf(id)
      if (form.ok) fill(form.value, all, '2026')
    }
  },
  'write .json of projects (no part of the library)': async () => {
    const texts = function* () {
      yield '['
      for (const one of projects()) yield `${one.id === 'da-0' ? '' : ','}${JSON.stringify(one)}`
      yield ']'
    }
    await pipeline(Readable.from(texts()), createWriteStream(file('projects.json')))
  },
  'fill the project list from .json and write it as a form, streamed': async () => {
    const data = await readReportData([
      { name: 'projects.json', chunks: createReadStream(file('projects.json')) },
    ])
    const filled = fillLazily(formOf('project-list').value, data.value, '2026')
    await save((await streamWorkbook(filled.value)).value, 'form.xlsx')
  },
  'read the form back': async () => {
    const read = await fromWorkbook(new Uint8Array(readFileSync(file('form.xlsx'))))
    return `${read.value.sheets[0].rows.length} rows`
  },
}

if (task) {
  const start = performance.now()
  const said = await tasks[task]()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const { user, system } = process.cpuUsage()
  const processor = ((user + system) / 1e6).toFixed(1)
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(
    `${task}: ${seconds} s (${processor} s of processor), ${megabytes} MB${said ? `, ${said}` : ''}`,
  )
} else {
  const made = mkdtempSync(join(tmpdir(), 'khuyencong-'))
  try {
    for (const name of Object.keys(tasks)) {
      process.stdout.write(
        execFileSync(process.execPath, [script ?? fileURLToPath(import.meta.url), name, made]),
      )
    }
    console.log(
      `${ROWS} rows, ${Math.round(statSync(join(made, 'projects.xlsx')).size / 1e6)} MB of .xlsx, Node ${process.version}`,
    )
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}
