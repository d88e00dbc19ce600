import type { Vnd } from '@khuyencong/domain'
import { compare } from './largest.js'

/** A project as the order of funding names it. */
export interface Member {
  readonly id: string
  readonly amountVnd: Vnd
}

/**
 * The cheapest projects of one rank: as many as together cost just more than the budget, and at least
 * 20.
 *
 * This is all that is needed to tell what any rest of the budget pays for, and it is bounded by the budget, not by
 * the number of applications.
 */
export interface Cheapest {
  members: Member[]
  /** The dearest member that is needed, once more than enough were seen; what comes after it is dropped. */
  dearest: Member | null
  /** How many members to hold before dropping those that are not needed. */
  room: number
}

/** How many projects a list names at most. */
export const LISTED = 20

/** No projects. */
export function emptyCheapest(): Cheapest {
  return { members: [], dearest: null, room: 256 }
}

/** Put one more in, in place. */
export function addCheapest(cheapest: Cheapest, member: Member, budgetVnd: Vnd): void {
  const { members, dearest } = cheapest
  if (dearest && inOrder(member, dearest) >= 0) return
  members.push(member)
  if (members.length > cheapest.room) drop(cheapest, budgetVnd)
}

/** The members that are needed, the cheapest first. */
export function cheapestOf({ members }: Cheapest, budgetVnd: Vnd): Member[] {
  const ordered = [...members].sort(inOrder)
  return ordered.slice(0, needed(ordered, budgetVnd))
}

function drop(cheapest: Cheapest, budgetVnd: Vnd): void {
  const all = cheapest.members.length
  cheapest.members = cheapestOf(cheapest, budgetVnd)
  if (cheapest.members.length < all) cheapest.dearest = cheapest.members.at(-1) ?? null
  cheapest.room = 2 * cheapest.members.length + 256
}

function needed(ordered: readonly Member[], budgetVnd: Vnd): number {
  let sum = 0
  let count = 0
  while (count < ordered.length && sum <= budgetVnd) sum += ordered[count++]?.amountVnd ?? 0
  return Math.min(ordered.length, Math.max(count, LISTED))
}

function inOrder(left: Member, right: Member): number {
  return left.amountVnd - right.amountVnd || compare(left.id, right.id)
}
