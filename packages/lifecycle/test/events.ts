import * as fc from 'fast-check'
import {
  addDays,
  balanceOf,
  firstAdvancePapers,
  remainingPapers,
  roles,
  type DocumentCode,
  type Input,
  type Json,
  type JsonObject,
  type LifecycleEvent,
  type LifecycleRecord,
  type Machine,
  type ProofItem,
  type RoleCode,
  type Transition,
} from '../src/index.js'

const roleCodes = Object.keys(roles) as RoleCode[]
const contents = ['advanced-machinery', 'consulting'] as const

/** Chance, drawn before the record is known: what to do next is chosen with it from what is possible then. */
export interface Draw {
  readonly pick: number
  /** Any transition of the machine, possible or not. */
  readonly wild: boolean
  /** Leave for a final state where that is possible. */
  readonly end: boolean
  readonly wrongRole: boolean
  readonly noPapers: boolean
  readonly daysLater: number
  readonly chances: readonly number[]
}

const rarely = (percent: number) => fc.nat(99).map((chance) => chance < percent)

/** What an event is made with. */
export const draw: fc.Arbitrary<Draw> = fc.record({
  pick: fc.nat(1000),
  wild: rarely(10),
  end: rarely(15),
  wrongRole: rarely(6),
  noPapers: rarely(6),
  daysLater: fc.constantFrom(0, 0, 0, 0, 1, 5, 25),
  chances: fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }),
})

/** The event that a draw stands for, on a record as it is. */
export function eventOf(machine: Machine, record: LifecycleRecord, drawn: Draw): LifecycleEvent {
  const here = machine.transitions.filter(({ from }) => from.includes(record.state))
  const leading = here.filter(({ to }) => drawn.end || to === null || !machine.states[to]?.final)
  const ways = drawn.wild || here.length === 0 ? machine.transitions : leading.length ? leading : here
  const way = at(ways, drawn.pick)
  // Another chance than the one the way was picked with, or some ways would always meet the same role.
  const role = at(drawn.wrongRole ? roleCodes : way.who, at(drawn.chances, 5))
  const input = inputOf(way.inputs ?? [], record, drawn)
  return {
    type: way.event,
    by: { id: 'u', role },
    // A certificate is valid for years.
    on: addDays(record.asOf, drawn.daysLater + (way.event === 'expire' && drawn.pick % 2 ? 1500 : 0)),
    ...(way.inputs && { input }),
    proof: drawn.noPapers ? [] : papersFor(way),
  }
}

function papersFor({ proof = [] }: Transition): readonly ProofItem[] {
  const codes = proof.flatMap((rule): readonly DocumentCode[] => {
    if ('oneOf' in rule) return rule.oneOf
    const lists = rule.checklist === 'first-advance' ? firstAdvancePapers : remainingPapers
    return contents.flatMap((content) => (lists[content] ?? []).flatMap(({ oneOf }) => oneOf))
  })
  return [...new Set(codes)].map((document) => ({ document, copy: 'original' }))
}

function inputOf(inputs: readonly Input[], record: LifecycleRecord, drawn: Draw): JsonObject {
  const told: Record<string, Json> = {}
  inputs.forEach((input, place) => {
    const chance = at(drawn.chances, place)
    if (!input.optional || chance % 2 === 0) told[input.name] = valueOf(input, record, chance)
  })
  const lines = told['lines']
  // Approvals that do not add up are tried too, but not most of the time.
  if ('approvedVnd' in told && Array.isArray(lines) && drawn.pick % 10 > 0) {
    told['approvedVnd'] = lines.reduce(
      (sum: number, line) => sum + Number((line as JsonObject)['amountVnd']),
      0,
    )
  }
  return told
}

function valueOf({ kind, codes }: Input, { money, facts }: LifecycleRecord, chance: number): Json {
  const { heldVnd, remainingVnd, toPayVnd, toRefundVnd } = balanceOf(money)
  const exact = [heldVnd, remainingVnd, toPayVnd, toRefundVnd, money.approvedVnd, money.askedVnd]
  const amounts = [
    0,
    1,
    30,
    70,
    71,
    100,
    126,
    180,
    200,
    ...exact.flatMap((amount) => (amount === null ? [] : [amount, amount + 1])),
  ]
  const amount = at(amounts, chance)
  switch (kind) {
    case 'vnd':
      return amount
    case 'count':
    case 'year':
      return at([0, 5, 6, 7, 9, 11], chance)
    case 'score':
      return at([0, 69.9, 70, 100], chance)
    case 'date':
      return at(['2016-01-01', '2016-06-01', '2017-01-01'], chance)
    case 'share':
      return at(['0.50', '0.71', '0.80', '1'], chance)
    case 'text':
      return at(['a', 'b'], chance)
    case 'boolean':
      return chance % 3 > 0
    case 'code': {
      const before = facts['change']
      // What was asked for before is decided on more often than not.
      if (typeof before === 'string' && codes?.includes(before) && chance % 3 > 0) return before
      return at(
        codes?.includes('consulting') ? contents : (codes ?? ['project-a', 'project-b', 'a-1', 'a-2']),
        chance,
      )
    }
    case 'amounts': {
      const [left, right] = 'projects' in facts || 'year' in facts ? ['project-a', 'project-b'] : contents
      return [
        { code: left, amountVnd: at([100, 180, 200], chance) },
        { code: right, amountVnd: at([0, 80, 120], chance) },
      ]
    }
    case 'texts':
      return ['a', 'b']
    case 'codes':
      return [at(codes ?? contents, chance)]
    case 'json':
      return at<Json>([{ 'project-a': 100, 'project-b': 80, 'a-1': 3 }, 'x'], chance)
  }
}

function at<Item>(items: readonly Item[], chance: number): Item {
  const item = items[chance % items.length]
  if (item === undefined) throw new RangeError('nothing to choose from')
  return item
}
