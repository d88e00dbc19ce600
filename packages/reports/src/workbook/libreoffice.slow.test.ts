import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fill, forms, valuesOf, type Filled, type Form } from '../index.js'
import { sample, samplePeriod } from '../../testing/sample.js'
import { fromWorkbook, toWorkbook } from './index.js'

// LibreOffice opens what was written, calculates every formula again and saves it; what it saved is read back.

const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path))
const wanted = process.env['CI'] !== undefined

const filledWith = (form: Form): Filled => {
  const period = samplePeriod(
    form.periods.map(({ kind }) => kind),
    form.periods[0]?.only,
  )
  const filled = fill(form, sample, period)
  if (!filled.ok) throw new Error(filled.issues[0]?.code)
  return filled.value
}

test.skipIf(soffice !== undefined || !wanted)('CI has LibreOffice: apt-get install libreoffice-calc', () => {
  expect(soffice).toBeDefined()
})

describe.skipIf(soffice === undefined)('LibreOffice (skipped where soffice is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'khuyencong-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('its recalculated totals are ours, in every form', async () => {
    const filled = forms.map(filledWith)
    const names = []
    for (const one of filled) {
      const written = await toWorkbook(one)
      if (!written.ok) throw new Error(written.issues[0]?.code)
      const name = join(folder, `${one.form.id}.xlsx`)
      writeFileSync(name, written.value)
      names.push(name)
    }
    const out = join(folder, 'out')
    const profile = profileThatRecalculates(join(folder, 'profile'))
    execFileSync(soffice ?? '', [
      profile,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      out,
      ...names,
    ])
    for (const one of filled) {
      const read = await fromWorkbook(new Uint8Array(readFileSync(join(out, `${one.form.id}.xlsx`))))
      expect(read).toEqual({ ok: true, value: valuesOf(one) })
    }
  }, 180_000)
})

/** Settings under which every formula of a workbook is calculated again when it is opened. */
function profileThatRecalculates(folder: string): string {
  const settings = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry">',
    '<item oor:path="/org.openoffice.Office.Calc/Formula/Load">',
    '<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>',
  ]
  mkdirSync(join(folder, 'user'), { recursive: true })
  writeFileSync(join(folder, 'user', 'registrymodifications.xcu'), settings.join('\n'))
  return `-env:UserInstallation=file://${folder}`
}
