import type { Machine } from '../engine/machine.js'
import type { MachinePin } from '../engine/record.js'
import { adjustment } from './adjustment.js'
import { advance } from './advance.js'
import { collaborator, inspection } from './inspection.js'
import { localProject } from './localProject.js'
import { nationalProject2014, nationalProject2018 } from './nationalProject.js'
import { localPlan, nationalPlan } from './plan.js'
import { programme } from './programme.js'
import { productVote } from './productVote.js'
import { recovery } from './recovery.js'
import { settlement } from './settlement.js'

/** Every machine of this package, every version; the versions of one machine from the oldest on. */
export const machines: readonly Machine[] = [
  nationalProject2014,
  nationalProject2018,
  localProject,
  nationalPlan,
  localPlan,
  programme,
  advance,
  settlement,
  recovery,
  adjustment,
  productVote,
  inspection,
  collaborator,
]

/**
 * A machine by name, the newest version unless another is named; `null` where there is none.
 *
 * @example
 * ```ts
 * findMachine('national-project', '2014')?.version // => '2014'
 * ```
 */
export function findMachine(
  id: string,
  version?: string,
  among: readonly Machine[] = machines,
): Machine | null {
  const found = among.filter(
    (machine) => machine.id === id && (version === undefined || machine.version === version),
  )
  return found.at(-1) ?? null
}

/** The machine a record runs on, in its version; `null` where it is not known here. */
export function machineOf(
  record: { readonly machine: MachinePin },
  among: readonly Machine[] = machines,
): Machine | null {
  return findMachine(record.machine.id, record.machine.version, among)
}
