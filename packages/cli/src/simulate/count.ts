import { describe, issue, type Lang } from '@khuyencong/domain'
import { addOutcome, emptySimulation, outcomeOf, type Simulation } from '@khuyencong/simulation'
import { parseApplication } from '@khuyencong/assessment'
import { type Policy } from '@khuyencong/policy'
import { plainApplication } from '../assess/plainApplication.js'
import type { Found } from '../assess/read.js'
import { reasonOf } from '../io/output.js'

/** What is simulated, as it is sent to a thread. */
export interface CountTask {
  readonly current: Policy
  readonly draft: Policy
  readonly budgetVnd: number | null
  /** Of the reasons for refusals. */
  readonly lang: Lang
}

/** Lines of NDJSON as they stand in the file, or inputs that were read already. */
export type Chunk = { readonly lines: Uint8Array } | { readonly inputs: readonly Found[] }

/** What a chunk gave. */
export interface Counted {
  readonly simulation: Simulation
  readonly lines: number
  readonly refused: number
  /** The ids of those that were counted. */
  readonly ids: readonly string[]
  /** The first of what was refused: where, and why. */
  readonly problems: readonly { readonly source: string | number; readonly message: string }[]
}

/** How many refusals are shown. */
export const SHOWN = 20

/** A counter of chunks; each line is parsed once, checked in full and assessed under both policies. */
export function counter({ current, draft, budgetVnd, lang }: CountTask): (chunk: Chunk) => Counted {
  const ranked = budgetVnd !== null
  return (chunk) => {
    const simulation = emptySimulation({ current, draft, budgetVnd: budgetVnd ?? undefined })
    const problems: { source: string | number; message: string }[] = []
    const ids: string[] = []
    let refused = 0
    const refuse = (source: string | number, message: string) => {
      refused++
      if (problems.length < SHOWN) problems.push({ source, message })
    }
    const count = (source: string | number, input: unknown) => {
      const plain = plainApplication(input)
      const parsed = plain ? ({ ok: true, value: plain } as const) : parseApplication(input)
      if (parsed.ok) {
        ids.push(parsed.value.id)
        addOutcome(simulation, outcomeOf(current, draft, parsed.value, { ranked }))
      } else {
        const errors = parsed.issues.filter(({ severity }) => severity === 'error')
        refuse(source, errors.map((error) => describe(error, lang)).join(' '))
      }
    }
    let lines = 0
    if ('inputs' in chunk) {
      for (const { source, input, problem } of chunk.inputs) {
        if (problem) refuse(source, describe(problem, lang))
        else count(source, input)
      }
    } else {
      for (const line of linesOf(chunk.lines)) {
        lines++
        if (line.trim() === '') continue
        let input: unknown
        try {
          input = JSON.parse(line)
        } catch (error) {
          refuse(lines, describe(issue('invalid-json', '', { reason: reasonOf(error) }), lang))
          continue
        }
        count(lines, input)
      }
    }
    return { simulation, lines, refused, ids, problems }
  }
}

function* linesOf(bytes: Uint8Array): Generator<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let from = 0
  while (from < buffer.length) {
    const end = buffer.indexOf(10, from)
    const before = end < 0 ? buffer.length : end
    yield buffer.toString('utf8', from, before)
    from = before + 1
  }
}
