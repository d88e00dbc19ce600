import { formatCitation, issue, nearest, type Lang } from '@khuyencong/domain'
import { findMachine, machines, toMermaid, toXState, type Machine } from '@khuyencong/lifecycle'
import { tell, write } from '../io/output.js'

/** The options of `khuyencong machine show`. */
export interface MachineShowCommand {
  readonly format: 'mermaid' | 'xstate' | 'json'
  /** The version of the machine; the newest one when left out. */
  readonly version?: string
  readonly lang: Lang
}

/** Print every machine, a version a line: name, version, title, act. */
export async function listMachines(lang: Lang): Promise<void> {
  const rows = machines.map(({ id, version, title, basis }) => [
    id,
    version,
    title[lang],
    `${formatCitation(basis.citation, lang)} (${basis.verification})`,
  ])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  for (const row of rows) {
    await write(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`)
  }
}

/** Print one machine; the exit code is 2 where there is none of the name and version. */
export async function showMachine(name: string, options: MachineShowCommand): Promise<0 | 2> {
  const { version, lang } = options
  const machine = findMachine(name, version)
  if (machine) {
    await write(formats[options.format](machine, lang))
    return 0
  }
  const versions = machines.filter(({ id }) => id === name).map((one) => one.version)
  const ids = [...new Set(machines.map(({ id }) => id))]
  const close = nearest(name, ids)
  const problem =
    versions.length > 0
      ? issue('unknown-value', '--version', { value: version ?? '' }, 'error', versions)
      : issue('unknown-value', 'NAME', { value: name }, 'error', close.length > 0 ? close : ids)
  tell([problem], lang)
  return 2
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

const formats: Record<MachineShowCommand['format'], (machine: Machine, lang: Lang) => string> = {
  mermaid: toMermaid,
  xstate: (machine) => json(toXState(machine)),
  json,
}
