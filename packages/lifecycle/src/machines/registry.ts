import { issue, nearest, type Issue } from '@khuyencong/domain'
import type { MachinePin } from '../engine/record.js'
import type { Machine as AnyMachine } from '../engine/machine.js'
import type { Machine } from '../kit/types.js'
import { adjustment } from './adjustment.js'
import { advance } from './advance.js'
import { collaborator, inspection } from './inspection.js'
import { localProject } from './localProject.js'
import { nationalProject2014, nationalProject2018 } from './nationalProject.js'
import { localPlan, nationalPlan } from './plan.js'
import { programme } from './programme.js'
import { productVote2018, productVote2025 } from './productVote.js'
import { recovery } from './recovery.js'
import { settlement } from './settlement.js'
import { freezeDeep } from '../engine/freeze.js'

/** Every machine of this package, every version; the versions of one machine from the oldest on. */
export const machines: readonly Machine[] = /* @__PURE__ */ freezeDeep([
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
  productVote2018,
  productVote2025,
  inspection,
  collaborator,
])

/**
 * A machine by name, the newest version unless another is named; `null` where there is none.
 *
 * @example
 * ```ts
 * findMachine('national-project', '2014')?.version // => '2014'
 * ```
 */
export function findMachine<M extends AnyMachine = Machine>(
  id: string,
  version?: string,
  among: readonly M[] = own<M>(),
): M | null {
  const found = among.filter(
    (machine) => machine.id === id && (version === undefined || machine.version === version),
  )
  return found.at(-1) ?? null
}

/** The machine a record runs on, in its version; `null` where it is not known here. */
export function machineOf<M extends AnyMachine = Machine>(
  record: { readonly machine: MachinePin },
  among: readonly M[] = own<M>(),
): M | null {
  return findMachine(record.machine.id, record.machine.version, among)
}

/** The issue of a machine, or a version of it, that is not known. */
export function unknownMachine(
  { id, version }: MachinePin,
  path: string,
  among: readonly AnyMachine[] = machines,
): Issue {
  const versions = among.filter((machine) => machine.id === id).map((machine) => machine.version)
  if (versions.length > 0)
    return issue('unknown-value', `${path}.version`, { value: version }, 'error', versions)
  const ids = [...new Set(among.map((machine) => machine.id))]
  return issue('unknown-value', `${path}.id`, { value: id }, 'error', nearest(id, ids))
}

// Where no machines are given, `M` is what stands by default: a machine of this package.
const own = <M extends AnyMachine>() => machines as readonly AnyMachine[] as readonly M[]
