import { parseShare, takeShare, type Vnd } from '@khuyencong/domain'
import type { Norm, Policy } from './policy.js'

/**
 * The cap of a norm for one unit, in đồng: its own, or a multiple of another's, rounded down; `undefined` where the
 * policy states none.
 */
export function capOf({ cap }: Norm, policy: Policy): Vnd | undefined {
  if (!cap) return undefined
  if (cap.vnd !== undefined) return cap.vnd
  const other = policy.norms[cap.multipleOf]
  const base = other && capOf(other, policy)
  return base === undefined ? undefined : takeShare(base, parseShare(cap.multiplier))
}
