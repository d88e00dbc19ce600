import type { AdjustmentKind } from '../authority/adjustments.js'
import { isJsonObject, type Json, type Patch, type PatchWriter } from './json.js'
import { linesOf } from './lines.js'
import type { Effect, NamedEffectCode } from './machine.js'
import { valueOf } from './operand.js'
import type { LifecycleRecord } from './record.js'
import { lookUp, stepsOf, type Scope } from './scope.js'

/** A scope whose record moves as effects are written. */
export interface WritingScope extends Scope {
  record: LifecycleRecord
}

/** Write what a transition says it writes. */
export function runEffects(
  effects: readonly Effect[],
  scope: WritingScope,
  writer: PatchWriter<LifecycleRecord>,
): void {
  for (const effect of effects) {
    runEffect(effect, scope, writer)
    scope.record = writer.document
  }
}

function runEffect(effect: Effect, scope: WritingScope, writer: PatchWriter<LifecycleRecord>): void {
  if (effect.do === 'set') {
    const to = valueOf(effect.to, scope)
    if (to !== undefined || !effect.ifKnown) put(effect.path, to ?? null, scope, writer)
  } else if (effect.do === 'add') {
    const before = lookUp(effect.path, scope)
    const amount = valueOf(effect.amount, scope)
    const sum = (typeof before === 'number' ? before : 0) + (typeof amount === 'number' ? amount : 0)
    writer.write({ op: 'replace', path: stepsOf(effect.path), value: sum })
  } else if (effect.do === 'append') {
    append(effect, scope, writer)
  } else {
    namedEffects[effect.do](scope, writer)
  }
}

function append(
  { path, item }: Extract<Effect, { do: 'append' }>,
  scope: WritingScope,
  { write }: PatchWriter<LifecycleRecord>,
): void {
  const written: Record<string, Json> = {}
  for (const [name, operand] of Object.entries(item)) written[name] = valueOf(operand, scope) ?? null
  const list = lookUp(path, scope)
  if (Array.isArray(list)) write({ op: 'add', path: [...stepsOf(path), list.length], value: written })
  else write({ op: 'add', path: stepsOf(path), value: [written] })
}

/** Put a value in a place; another value that was there goes into the history. */
function put(path: string, to: Json, scope: WritingScope, writer: PatchWriter<LifecycleRecord>): void {
  putAt(stepsOf(path), lookUp(path, scope), to, scope, writer)
}

function putAt(
  steps: readonly string[],
  before: Json | undefined,
  to: Json,
  scope: WritingScope,
  { write }: PatchWriter<LifecycleRecord>,
): void {
  if (before !== undefined && before !== to) {
    const replaced = {
      path: steps.join('.'),
      value: before,
      event: scope.event?.type ?? '',
      replacedOn: scope.event?.on ?? scope.record.asOf,
    }
    write({ op: 'add', path: ['history', scope.record.history.length], value: replaced })
  }
  write({ op: before === undefined ? 'add' : 'replace', path: steps, value: to })
}

type NamedEffect = (scope: WritingScope, writer: PatchWriter<LifecycleRecord>) => void

const amountOf = (path: string, scope: Scope): number => {
  const amount = lookUp(path, scope)
  return typeof amount === 'number' ? amount : 0
}

const textOf = (path: string, scope: Scope): string => {
  const text = lookUp(path, scope)
  return typeof text === 'string' ? text : ''
}

const lineOf = (code: string, scope: Scope) => {
  const { lines } = scope.record.money
  return Object.hasOwn(lines, code) ? lines[code] : undefined
}

const replace = (path: readonly (string | number)[], value: Json): Patch => ({ op: 'replace', path, value })

function advanceLine(named: string, scope: Scope, { write }: PatchWriter<LifecycleRecord>): void {
  const code = textOf(named, scope)
  const line = lineOf(code, scope)
  if (!line) return
  const advancedVnd = line.advancedVnd + amountOf('input.amountVnd', scope)
  write(replace(['money', 'lines', code, 'advancedVnd'], advancedVnd))
}

const namedEffects: Readonly<Record<NamedEffectCode, NamedEffect>> = {
  'approve-lines': (scope, { write }) => {
    // A content taken out at a change has no advance left on it (guard "lines-cover-advances").
    const kept = new Set(linesOf(lookUp('input.lines', scope))?.map(({ code }) => code))
    for (const code of Object.keys(scope.record.money.lines)) {
      if (!kept.has(code)) write({ op: 'remove', path: ['money', 'lines', code] })
    }
    for (const { code, amountVnd } of linesOf(lookUp('input.lines', scope)) ?? []) {
      const advancedVnd = lineOf(code, scope)?.advancedVnd ?? 0
      write({ op: 'add', path: ['money', 'lines', code], value: { approvedVnd: amountVnd, advancedVnd } })
    }
  },
  'advance-line': (scope, writer) => advanceLine('input.content', scope, writer),
  'pay-plan-project': (scope, writer) => advanceLine('input.project', scope, writer),
  'register-plan-project': (scope, writer) => {
    const projects = lookUp('facts.projects', scope)
    const asked = amountOf('input.askedVnd', scope)
    const project = textOf('input.project', scope)
    if (!isJsonObject(projects)) {
      writer.write({ op: 'add', path: ['facts', 'projects'], value: { [project]: asked } })
      return
    }
    const before = Object.hasOwn(projects, project) ? projects[project] : undefined
    putAt(['facts', 'projects', project], before, asked, scope, writer)
  },
  'leave-out-plan-project': (scope, { write }) =>
    write({ op: 'remove', path: ['facts', 'projects', textOf('input.project', scope)] }),
  'replace-fact': (scope, writer) => {
    const kind = textOf('input.kind', scope)
    const field = factOfAdjustment[kind as AdjustmentKind]
    const to = lookUp('input.value', scope)
    if (field && to !== undefined) put(`facts.${field}`, to, scope, writer)
  },
  'approve-plan-projects': (scope, { write }) => {
    let total = amountOf('money.approvedVnd', scope)
    for (const { code, amountVnd } of linesOf(lookUp('input.lines', scope)) ?? []) {
      total += amountVnd - (lineOf(code, scope)?.approvedVnd ?? 0)
      write({ op: 'add', path: ['money', 'lines', code], value: { approvedVnd: amountVnd, advancedVnd: 0 } })
    }
    write(replace(['money', 'approvedVnd'], total))
  },
  'supplement-plan-project': (scope, { write }) => {
    const code = textOf('input.project', scope)
    const amountVnd = amountOf('input.amountVnd', scope)
    const before = lineOf(code, scope)
    write({
      op: before ? 'replace' : 'add',
      path: ['money', 'lines', code],
      value: { approvedVnd: (before?.approvedVnd ?? 0) + amountVnd, advancedVnd: before?.advancedVnd ?? 0 },
    })
    write(replace(['money', 'approvedVnd'], amountOf('money.approvedVnd', scope) + amountVnd))
  },
  'cut-plan-project': (scope, { write }) => {
    const code = textOf('input.project', scope)
    const amountVnd = amountOf('input.amountVnd', scope)
    const before = lineOf(code, scope)
    if (!before) return
    write(replace(['money', 'lines', code, 'approvedVnd'], before.approvedVnd - amountVnd))
    write(replace(['money', 'approvedVnd'], amountOf('money.approvedVnd', scope) - amountVnd))
  },
  'carry-over-plan': (scope, { write }) => {
    const carried = amountOf('input.amountVnd', scope)
    write({
      op: 'add',
      path: ['facts', 'carriedOverVnd'],
      value: amountOf('facts.carriedOverVnd', scope) + carried,
    })
  },
  'record-result': (scope, { write }) => {
    const code = textOf('input.target', scope)
    const results = lookUp('facts.results', scope)
    const before = isJsonObject(results) ? results[code] : undefined
    const sum = (typeof before === 'number' ? before : 0) + amountOf('input.count', scope)
    if (!isJsonObject(results))
      return write({ op: 'add', path: ['facts', 'results'], value: { [code]: sum } })
    write({ op: 'add', path: ['facts', 'results', code], value: sum })
  },
  'close-finding': (scope, { write }) => {
    const code = textOf('input.finding', scope)
    const list = lookUp('facts.findings', scope)
    if (!Array.isArray(list)) return
    const index = list.findIndex((finding) => isJsonObject(finding) && finding['code'] === code)
    if (index < 0 || !scope.event) return
    write(replace(['facts', 'findings', index, 'closedOn'], scope.event.on))
  },
}

/** Where an adjusted value stands in the facts of a project. */
const factOfAdjustment: Readonly<Partial<Record<AdjustmentKind, string>>> = {
  place: 'place',
  beneficiary: 'beneficiary',
  partner: 'partner',
  'other-content': 'contents',
  'time-within-year': 'schedule',
  'into-next-year': 'budgetYear',
  other: 'otherChange',
}
