import type { AdjustmentKind } from '../authority/adjustments.js'
import { replaceAt } from '../engine/effects.js'
import { isJsonObject, type Json, type Patch, type PatchWriter } from '../engine/json.js'
import type { NamedEffect, Scope } from '../engine/kit.js'
import { linesOf } from '../engine/lines.js'
import type { LifecycleRecord } from '../engine/record.js'
import { lookUp } from '../engine/scope.js'

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

/** The changes that a machine may make by name. */
export const effects = {
  'approve-lines': (scope, { write }) => {
    // A content taken out at a change has no advance left on it (guard "lines-cover-advances").
    const kept = new Set(linesOf(lookUp('input.lines', scope))?.map(({ code }) => code))
    for (const code of Object.keys(scope.record.money.lines)) {
      if (!kept.has(code)) write({ op: 'remove', path: ['money', 'lines', code] })
    }
    for (const { code, amountVnd } of linesOf(lookUp('input.lines', scope)) ?? []) {
      const value = { advancedVnd: 0, ...lineOf(code, scope), approvedVnd: amountVnd }
      write({ op: 'add', path: ['money', 'lines', code], value })
    }
  },
  'correct-fact': (scope, writer) =>
    replaceAt(['facts', textOf('input.fact', scope)], lookUp('input.value', scope) ?? null, scope, writer),
  // An increase is an ask: what is approved stays within what was last asked.
  'raise-ask': (scope, { write }) => {
    const approved = amountOf('input.approvedVnd', scope)
    if (approved > amountOf('money.askedVnd', scope)) write(replace(['money', 'askedVnd'], approved))
  },
  'return-from-line': (scope, { write }) => {
    const code = textOf('input.content', scope) || (Object.keys(scope.record.money.lines)[0] ?? '')
    const line = lineOf(code, scope)
    if (!line) return
    const op = line.refundedVnd === undefined ? 'add' : 'replace'
    const value = (line.refundedVnd ?? 0) + amountOf('input.amountVnd', scope)
    write({ op, path: ['money', 'lines', code, 'refundedVnd'], value })
  },
  'advance-line': (scope, writer) => advanceLine('input.content', scope, writer),
  'pay-plan-project': (scope, writer) => advanceLine('input.project', scope, writer),
  'register-plan-project': (scope, writer) => {
    const projects = linesOf(lookUp('facts.projects', scope)) ?? []
    const code = textOf('input.project', scope)
    const amountVnd = amountOf('input.askedVnd', scope)
    const index = projects.findIndex((project) => project.code === code)
    if (index >= 0)
      return replaceAt(
        ['facts', 'projects', index, 'amountVnd'],
        amountVnd,
        scope,
        writer,
        `facts.projects.${code}`,
      )
    const item = { code, amountVnd }
    if (projects.length > 0)
      writer.write({ op: 'add', path: ['facts', 'projects', projects.length], value: item })
    else writer.write({ op: 'add', path: ['facts', 'projects'], value: [item] })
  },
  'leave-out-plan-project': (scope, { write }) => {
    const projects = linesOf(lookUp('facts.projects', scope)) ?? []
    const index = projects.findIndex(({ code }) => code === textOf('input.project', scope))
    if (index >= 0) write({ op: 'remove', path: ['facts', 'projects', index] })
  },
  'replace-fact': (scope, writer) => {
    const kind = textOf('input.kind', scope)
    const field = factOfAdjustment[kind as AdjustmentKind]
    const to = lookUp('input.value', scope)
    const several = kind === 'place' ? 'places' : 'beneficiaryUnits'
    const list = lookUp(`facts.${several}`, scope)
    if ((kind === 'place' || kind === 'beneficiary') && Array.isArray(list) && isJsonObject(to)) {
      return replaceAt(['facts', several, list.indexOf(to['from'])], to['to'] ?? null, scope, writer)
    }
    if (field && to !== undefined) replaceAt(['facts', field], to, scope, writer)
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
} as const satisfies Readonly<Record<string, NamedEffect>>

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
