import type { IsoDate, Result } from '@khuyencong/domain'
import {
  openRecord,
  transition,
  type AuditEntry,
  type DocumentCode,
  type JsonObject,
  type LifecycleRecord,
  type Machine,
  type Opening,
  type ProofItem,
  type Refusal,
  type RoleCode,
  type Step,
} from '../src/index.js'

/** Papers as originals. */
export const papers = (...codes: readonly DocumentCode[]): readonly ProofItem[] =>
  codes.map((document) => ({ document, copy: 'original' }))

/** A record that was opened, or all that was wrong with its opening. */
export function opened<R extends LifecycleRecord>(result: Result<Step<R>>): Step<R> {
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}

/** A case told event by event; an event that is refused where it should not be fails the test with its reasons. */
export interface Story {
  record: LifecycleRecord
  readonly entries: AuditEntry[]
  go(on: IsoDate, role: RoleCode, type: string, input?: JsonObject, proof?: readonly ProofItem[]): Story
  late(on: IsoDate, role: RoleCode, type: string, reason: string, input?: JsonObject): Story
  refused(
    on: IsoDate,
    role: RoleCode,
    type: string,
    input?: JsonObject,
    proof?: readonly ProofItem[],
  ): Refusal
}

/** Begin a story from a step, or by opening a record. */
export function story(machine: Machine, begin: Step | Opening): Story {
  const step = 'entry' in begin ? begin : opened(openRecord(machine, begin))
  const attempt = (
    record: LifecycleRecord,
    on: IsoDate,
    role: RoleCode,
    type: string,
    input?: JsonObject,
    proof?: readonly ProofItem[],
  ) =>
    transition(machine, record, {
      type,
      on,
      by: { id: `${role}-1`, role },
      ...(input && { input }),
      ...(proof && { proof }),
    })
  const told: Story = {
    record: step.record,
    entries: [step.entry],
    go(on, role, type, input, proof) {
      const moved = attempt(told.record, on, role, type, input, proof)
      if (!moved.ok) throw new Error(`${type} was refused: ${explain(moved.refusal)}`)
      told.record = moved.value.record
      if (moved.value.entry) told.entries.push(moved.value.entry)
      return told
    },
    late(on, role, type, reason, input) {
      const by = { id: `${role}-1`, role }
      const moved = transition(machine, told.record, {
        type,
        on,
        by,
        late: { reason },
        ...(input && { input }),
      })
      if (!moved.ok) throw new Error(`${type} was refused: ${explain(moved.refusal)}`)
      told.record = moved.value.record
      if (moved.value.entry) told.entries.push(moved.value.entry)
      return told
    },
    refused(on, role, type, input, proof) {
      const moved = attempt(told.record, on, role, type, input, proof)
      if (moved.ok) throw new Error(`${type} was not refused`)
      return moved.refusal
    },
  }
  return told
}

function explain({ code, state, guards, missingProof, inputs, who }: Refusal): string {
  return JSON.stringify({
    code,
    state,
    guards: guards.map((guard) => `${guard.code} ${guard.answer}`),
    missing: missingProof.map(
      ({ oneOf, problem }) => `${oneOf.map((paper) => paper.code).join('|')} ${problem}`,
    ),
    inputs: inputs.map(({ name, problem }) => `${name} ${problem}`),
    who: who.map(({ role }) => role),
  })
}
