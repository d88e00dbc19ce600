import {
  isoDate,
  issue,
  withMessage,
  type Issue,
  type IsoDate,
  type Lang,
  type Text,
} from '@khuyencong/domain'
import { parseWith } from '@khuyencong/domain/schemas'
import {
  checkRecord,
  describeHistoryProblem,
  findMachine,
  machineOf,
  machines,
  migrations,
  presentRefusal,
  runCase,
  unknownMachine,
  verifyHistory,
  type LifecycleRecord,
} from '@khuyencong/lifecycle'
import { caseFileSchema, storedCaseSchema } from '@khuyencong/lifecycle/schemas'
import { write, type Problem } from '../io/output.js'
import type { CheckedProject } from './checkedProject.js'
import { presentProject } from './projectText.js'
import { readJson } from '../io/readJson.js'

/** The options of `khuyencong project check`. */
export interface ProjectCheckCommand {
  readonly json?: boolean
  readonly on?: IsoDate
  readonly lang: Lang
}

type Looked = Pick<CheckedProject, 'check' | 'refused' | 'issues'>

/** Check the project of a file; the exit code is 1 when anything in it is wrong. */
export async function checkProject(path: string, options: ProjectCheckCommand): Promise<0 | 1> {
  const asOf = options.on ?? today()
  const read = await readJson(path)
  const looked = read.ok ? lookAt(read.input, asOf) : failed([withMessage(read.problem)])
  const checked: CheckedProject = {
    source: path,
    asOf,
    asOfFrom: options.on === undefined ? 'today' : 'option',
    ...looked,
  }
  await write(
    options.json ? `${JSON.stringify(checked)}\n` : `${presentProject(checked, options.lang).join('\n')}\n`,
  )
  return checked.issues.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** The day it is in Vietnam, where these deadlines run. */
function today(): IsoDate {
  return isoDate(new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()))
}

const inBoth = (say: (lang: Lang) => string): Text => ({ vi: say('vi'), en: say('en') })

const failed = (issues: readonly Problem[]): Looked => ({ check: null, refused: null, issues })

/** A case told by its events, or a record stored with its entries. */
function lookAt(input: unknown, asOf: IsoDate): Looked {
  const stored = typeof input === 'object' && input !== null && ('record' in input || 'entries' in input)
  return stored ? lookAtStored(input, asOf) : lookAtCase(input, asOf)
}

function lookAtCase(input: unknown, asOf: IsoDate): Looked {
  const parsed = parseWith(caseFileSchema, input, { keepNulls: true })
  const warnings = (parsed.issues ?? []).map((found) => withMessage(inWords(found)))
  if (!parsed.ok) return failed(warnings)
  const file = parsed.value
  const machine = findMachine(file.machine.id, file.machine.version)
  if (!machine) return failed([...warnings, withMessage(unknownMachine(file.machine, 'machine'))])
  const run = runCase(file)
  if (run.ok) return standing(run.record, asOf, warnings)
  const { eventIndex, refusal, record } = run
  if (eventIndex === null || !refusal || !record) {
    return failed([...warnings, ...run.issues.map(withMessage)])
  }
  const presented = presentRefusal(machine, refusal)
  const refused: Problem = {
    code: refusal.code,
    severity: 'error',
    path: `events.${eventIndex}`,
    message: presented.message,
  }
  return {
    ...standing(record, asOf, [...warnings, refused]),
    refused: { machine: record.machine, eventIndex, refusal: presented },
  }
}

function lookAtStored(input: object, asOf: IsoDate): Looked {
  const parsed = parseWith(storedCaseSchema, input, { keepNulls: true })
  // A stored record holds what its machine wrote and nothing else: what is not known there was put in.
  const issues = (parsed.issues ?? []).map(
    (found) => ({ ...withMessage(inWords(found)), severity: 'error' }) as const,
  )
  if (!parsed.ok || issues.length > 0) return failed(issues)
  const { record, entries } = parsed.value
  const broken = verifyHistory(entries, record, { machines, migrations }).map((found): Problem => ({
    code: `history-${found.kind}`,
    severity: 'error',
    path: found.index < entries.length ? `entries.${found.index}` : 'record',
    message: inBoth((lang) => describeHistoryProblem(found, lang)),
  }))
  if (broken.length > 0) return failed(broken)
  return machineOf(record)
    ? standing(record, asOf, [])
    : failed([withMessage(unknownMachine(record.machine, 'record.machine'))])
}

function standing(record: LifecycleRecord, asOf: IsoDate, issues: readonly Problem[]): Looked {
  // What happened after the day looked at cannot be taken back, so that day cannot be shown.
  if (asOf < record.asOf) {
    const late = issue('dates-out-of-order', '--on', { first: record.asOf, second: asOf })
    return failed([...issues, withMessage(late)])
  }
  const checked = checkRecord(record, asOf)
  if (checked.ok) return { check: checked.value, refused: null, issues }
  return failed([...issues, ...checked.issues.map(withMessage)])
}

// A pattern other than of a decimal stands behind the digests of entries; say what they are instead.
function inWords(found: Issue): Issue {
  if (found.code !== 'invalid-decimal') return found
  return issue('invalid-text', found.path, found.parameters)
}
