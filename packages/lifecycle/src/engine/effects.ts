import type { Json, PatchWriter } from './json.js'
import type { WritingScope } from './kit.js'
import type { Effect } from './machine.js'
import { valueOf } from './operand.js'
import type { LifecycleRecord } from './record.js'
import { lookUp, stepsOf } from './scope.js'

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
  if ('to' in effect) {
    const to = valueOf(effect.to, scope)
    if (to !== undefined || !effect.ifKnown) replaceAt(stepsOf(effect.path), to ?? null, scope, writer)
  } else if ('amount' in effect) {
    const before = lookUp(effect.path, scope)
    const amount = valueOf(effect.amount, scope)
    const sum = (typeof before === 'number' ? before : 0) + (typeof amount === 'number' ? amount : 0)
    writer.write({ op: 'replace', path: stepsOf(effect.path), value: sum })
  } else if ('item' in effect) {
    append(effect, scope, writer)
  } else {
    scope.kit.effects[effect.do]?.(scope, writer)
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

/** Put a value in a place; another value that was there goes into the history, under the name given. */
export function replaceAt(
  steps: readonly (string | number)[],
  to: Json,
  scope: WritingScope,
  { write }: PatchWriter<LifecycleRecord>,
  name = steps.join('.'),
): void {
  const before = at(steps, scope.record)
  if (before !== undefined && before !== null && before !== to) {
    const replaced = {
      path: name,
      value: before,
      event: scope.event?.type ?? '',
      replacedOn: scope.event?.on ?? scope.record.asOf,
    }
    write({ op: 'add', path: ['history', scope.record.history.length], value: replaced })
  }
  write({ op: before === undefined || before === null ? 'add' : 'replace', path: steps, value: to })
}

function at(steps: readonly (string | number)[], record: LifecycleRecord): Json | undefined {
  let found: unknown = record
  for (const step of steps) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined
    found = (found as Record<string | number, unknown>)[step]
  }
  return found as Json | undefined
}
