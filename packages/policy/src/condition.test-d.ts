import type { Condition, ItemCondition } from './index.js'

/** Conditions that may be written. */
export const permitted: readonly Condition[] = [
  { fact: 'place.unitType', is: 'commune' },
  { fact: 'place.unitType', oneOf: ['commune', 'ward'] },
  { fact: 'equipmentNew', is: true },
  { fact: 'beneficiary.employees', atLeast: 50, atMost: 200 },
  { fact: 'approvedOn', from: '2025-10-15', before: { planYearPlus: 1, monthDay: '01-01' } },
  { fact: 'asOf', from: { fact: 'approvedOn' } },
  { fact: 'place.provinceCode', inList: 'centrally-run-cities', on: 'asOf' },
  { count: 'otherSources', where: { field: 'state', is: true }, atMost: 0 },
  { count: 'beneficiary.previousSupport', where: { field: 'activity', is: 'foreign-fair' }, atMost: 2 },
  { all: [{ any: [{ not: { use: 'size' } }] }] },
]

/** Conditions that do not compile. */
export const refused: readonly Condition[] = [
  // @ts-expect-error -- the path of the fact is mistyped
  { fact: 'place.unittype', is: 'commune' },
  // @ts-expect-error -- no kind of unit has this name
  { fact: 'place.unitType', is: 'comune' },
  // @ts-expect-error -- one of several is no kind of unit
  { fact: 'place.unitType', oneOf: ['commune', 'village'] },
  // @ts-expect-error -- yes or no is not written as text
  { fact: 'equipmentNew', is: 'true' },
  // @ts-expect-error -- people are counted, not named
  { fact: 'beneficiary.employees', is: '45' },
  // @ts-expect-error -- a word has no size
  { fact: 'industry', atMost: 3 },
  // @ts-expect-error -- a span of days has no size
  { fact: 'approvedOn', from: '2025-10-15', atMost: 3 },
  // @ts-expect-error -- a number is no day
  { fact: 'beneficiary.employees', from: '2025-10-15' },
  // @ts-expect-error -- a day is not compared with a number of people
  { fact: 'asOf', from: { fact: 'beneficiary.employees' } },
  // @ts-expect-error -- only lists are counted
  { count: 'industry', where: { all: [] }, atMost: 0 },
  // @ts-expect-error -- the items have no such field
  { count: 'otherSources', where: { field: 'stat', is: true }, atMost: 0 },
  // @ts-expect-error -- no activity has this code
  { count: 'beneficiary.previousSupport', where: { field: 'activity', is: 'foreign-fairs' }, atMost: 2 },
  // @ts-expect-error -- how many there may be must be said
  { count: 'otherSources', where: { all: [] } },
  // @ts-expect-error -- a word the language does not have
  { nor: [] },
]

/** An item is not asked for what another kind of item has. */
export const item: ItemCondition<{ readonly state?: boolean; readonly date: string }> = {
  all: [
    { field: 'state', is: true },
    { field: 'date', from: '2026-01-01' },
    // @ts-expect-error -- a yes or no has no first day
    { field: 'state', from: '2026-01-01' },
    // @ts-expect-error -- the item has no such field
    { field: 'sameItem', is: true },
  ],
}
