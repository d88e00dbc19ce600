import type { ContentCode, Vnd } from '@khuyencong/domain'

/** An application that gets another amount under the draft. */
export interface ChangedAmount {
  readonly id: string
  readonly activity: ContentCode
  readonly provinceCode: string | null
  readonly currentVnd: Vnd
  readonly draftVnd: Vnd
}

/** How many are named. */
export const LARGEST = 20

/** Put one more into a list of the largest changes, in place; the list never grows beyond {@link LARGEST}. */
export function addLargest(list: ChangedAmount[], change: ChangedAmount): void {
  const last = list.at(-1)
  if (list.length === LARGEST && last && inOrder(last, change) <= 0) return
  const index = list.findIndex((other) => inOrder(change, other) < 0)
  list.splice(index < 0 ? list.length : index, 0, change)
  if (list.length > LARGEST) list.pop()
}

/** The larger change first; equal ones by everything else, so that the order of arrival decides nothing. */
function inOrder(left: ChangedAmount, right: ChangedAmount): number {
  return (
    Math.abs(right.draftVnd - right.currentVnd) - Math.abs(left.draftVnd - left.currentVnd) ||
    compare(left.id, right.id) ||
    compare(left.activity, right.activity) ||
    compare(left.provinceCode ?? '', right.provinceCode ?? '') ||
    left.currentVnd - right.currentVnd
  )
}

/** The order of code units, which is the same in every language and place. */
export function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
