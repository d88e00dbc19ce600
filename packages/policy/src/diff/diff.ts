import type { ContentCode, Citation, Fund, IsoDate, Share, Text, Verification, Vnd } from '@khuyencong/domain'
import { capOf } from '../capOf.js'
import type { Policy } from '../policy.js'

/** The parts of a policy that are compared. */
export type DiffSection = 'norms' | 'criteria' | 'definitions' | 'lists' | 'parameters' | 'priority'

/** Everything in which one policy differs from another. */
export interface PolicyDiff {
  /** The policy before. */
  readonly from: DiffedPolicy
  /** The policy after. */
  readonly to: DiffedPolicy
  /** Acts that only the second rests on, and that only the first does. */
  readonly actsAdded: readonly string[]
  readonly actsRemoved: readonly string[]
  /** In the order of the sections, and of the entries in each. */
  readonly changes: readonly PolicyChange[]
  /** Caps that are another amount because they are a multiple of one that changed. */
  readonly derived: readonly DerivedChange[]
}

/** A cap whose amount follows from another activity's, and with it changed, although its own rule did not. */
export interface DerivedChange {
  /** The activity whose cap follows. */
  readonly activity: ContentCode
  /** The activity whose cap it is a multiple of. */
  readonly of: ContentCode
  /** The multiple, as decimal text. */
  readonly multiplier: Share
  /** Its amount in the first policy, in đồng. */
  readonly beforeVnd: Vnd
  /** Its amount in the second policy, in đồng. */
  readonly afterVnd: Vnd
  /** Where the multiple stands in the first policy and in the second. */
  readonly citations: readonly [before: Citation, after: Citation]
  /** How sure the multiple is on each side. */
  readonly verifications: readonly [before: Verification, after: Verification]
}

/** Which policy was compared. */
export interface DiffedPolicy {
  /** The line of versions. */
  readonly id: string
  /** The day it took effect. */
  readonly version: IsoDate
  /** Whose money it is. */
  readonly fund: Fund
  /** What it is called. */
  readonly title: Text
}

/** One norm, criterion, definition, list, parameter or priority that is not the same. */
export interface PolicyChange {
  /** Which part of the policy it stands in. */
  readonly section: DiffSection
  /** Its code, such as `advanced-machinery`. */
  readonly name: string
  /** What it is called, or what it requires, in the second policy or else in the first; `null` for a bare name. */
  readonly title: Text | null
  /** Whether it is in both policies, or in one alone. */
  readonly kind: 'added' | 'removed' | 'changed'
  /** What in it differs; for what came or went, all that it says. */
  readonly fields: readonly FieldChange[]
  /** Where it stands in the first policy and in the second; `null` where it is not there or has none. */
  readonly citations: readonly [before: Citation | null, after: Citation | null]
  /** How sure it is in the first policy and in the second. */
  readonly verifications: readonly [before: Verification | null, after: Verification | null]
}

/** A value that differs; a side that has none leaves it out. */
export interface FieldChange {
  /** Its place in the entry, such as `cap.vnd`; empty for the entry itself. */
  readonly path: string
  /** In the first policy. */
  readonly before?: unknown
  /** In the second policy. */
  readonly after?: unknown
  /**
   * Where the value itself stands on each side, such as the citation of the cap and not of the norm around it; that of
   * what is around it where it has none of its own, and `null` where there is none.
   */
  readonly citations: readonly [before: Citation | null, after: Citation | null]
  /** How sure the value is on each side. */
  readonly verifications: readonly [before: Verification | null, after: Verification | null]
}

const sections: readonly DiffSection[] = [
  'norms',
  'criteria',
  'definitions',
  'lists',
  'parameters',
  'priority',
]

/**
 * What differs between two policies: norm by norm, criterion by criterion, with the citations of both sides.
 *
 * Definitions, lists, parameters and priorities are compared too; titles and gaps are not.
 *
 * @example
 * ```ts
 * diff(policyOf2014, policyOf2018).changes.map(({ section, name }) => `${section}.${name}`) // => ['norms.advanced-machinery', …]
 * ```
 */
export function diff(from: Policy, to: Policy): PolicyDiff {
  return {
    from: about(from),
    to: about(to),
    actsAdded: to.acts.filter((number) => !from.acts.includes(number)),
    actsRemoved: from.acts.filter((number) => !to.acts.includes(number)),
    changes: sections.flatMap((section) =>
      sectionChanges(section, entriesOf(from, section), entriesOf(to, section)),
    ),
    derived: derivedChanges(from, to),
  }
}

function derivedChanges(from: Policy, to: Policy): DerivedChange[] {
  return Object.entries(to.norms).flatMap(([code, norm]): DerivedChange[] => {
    const activity = code as ContentCode
    const [then, now] = [from.norms[activity]?.cap, norm.cap]
    const before = from.norms[activity]
    if (!before || then?.multipleOf === undefined || now?.multipleOf === undefined) return []
    // Where the rule of the multiple changed itself, that is told as a change.
    if (then.multipleOf !== now.multipleOf || then.multiplier !== now.multiplier) return []
    const [beforeVnd, afterVnd] = [capOf(before, from), capOf(norm, to)]
    if (beforeVnd === undefined || afterVnd === undefined || beforeVnd === afterVnd) return []
    return [
      {
        activity,
        of: now.multipleOf,
        multiplier: now.multiplier,
        beforeVnd,
        afterVnd,
        citations: [then.citation, now.citation],
        verifications: [then.verification, now.verification],
      },
    ]
  })
}

function about({ id, version, fund, title }: Policy): DiffedPolicy {
  return { id, version, fund, title }
}

type Entries = Readonly<Record<string, unknown>>

function entriesOf(policy: Policy, section: DiffSection): Entries {
  if (section !== 'priority') return { ...policy[section] }
  const { areas, industries, multiplier, unranked } = policy.priority
  const entries: Record<string, unknown> = {
    multiplier,
    unranked,
    // The order of the ranks is a rule of its own.
    'areas.order': areas.map(({ code }) => code),
    'industries.order': industries.map(({ code }) => code),
  }
  for (const group of areas) entries[`areas.${group.code}`] = group
  for (const group of industries) entries[`industries.${group.code}`] = group
  return entries
}

function sectionChanges(section: DiffSection, before: Entries, after: Entries): PolicyChange[] {
  const names = [...Object.keys(before), ...Object.keys(after).filter((name) => !Object.hasOwn(before, name))]
  return names.flatMap((name) => {
    const [then, now] = [entry(before, name), entry(after, name)]
    // A definition is a condition as a whole.
    const sources: Sources = [sourceOf(then, none), sourceOf(now, none)]
    const fields =
      section === 'definitions' ? wholeChange('', then, now, sources) : fieldChanges('', then, now, sources)
    if (fields.length === 0) return []
    const kind = then === undefined ? 'added' : now === undefined ? 'removed' : 'changed'
    return [
      {
        section,
        name,
        title: titleOf(now ?? then),
        kind,
        fields,
        citations: [citationOf(then), citationOf(now)],
        verifications: [markOf(then), markOf(now)],
      },
    ]
  })
}

function entry(entries: Entries, name: string): unknown {
  return Object.hasOwn(entries, name) ? entries[name] : undefined
}

function citationOf(value: unknown): Citation | null {
  return isObject(value) && isObject(value['citation']) ? (value['citation'] as unknown as Citation) : null
}

function titleOf(value: unknown): Text | null {
  const title = isObject(value) ? (value['title'] ?? value['requirement']) : undefined
  return isObject(title) ? (title as unknown as Text) : null
}

function markOf(value: unknown): Verification | null {
  return isObject(value) && value['verification'] ? (value['verification'] as Verification) : null
}

/** Where a value stands and how sure it is. */
interface Source {
  readonly citation: Citation | null
  readonly verification: Verification | null
}

/** On both sides. */
type Sources = readonly [before: Source, after: Source]

const none: Source = { citation: null, verification: null }

/** The source of a value itself, or that of what is around it. */
function sourceOf(value: unknown, around: Source): Source {
  const citation = citationOf(value)
  return citation ? { citation, verification: markOf(value) } : around
}

/** Objects are compared field by field; lists and conditions as a whole, because their order and form count. */
function fieldChanges(path: string, before: unknown, after: unknown, around: Sources): FieldChange[] {
  const sources: Sources = [sourceOf(before, around[0]), sourceOf(after, around[1])]
  if (isObject(before) && isObject(after) && !isCondition(path)) {
    const keys = [...Object.keys(before), ...Object.keys(after).filter((key) => !Object.hasOwn(before, key))]
    return keys.flatMap((key) =>
      fieldChanges(path ? `${path}.${key}` : key, entry(before, key), entry(after, key), sources),
    )
  }
  return wholeChange(path, before, after, sources)
}

function wholeChange(path: string, before: unknown, after: unknown, sources: Sources): FieldChange[] {
  if (same(before, after)) return []
  return [
    {
      path,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      citations: [sources[0].citation, sources[1].citation],
      verifications: [sources[0].verification, sources[1].verification],
    },
  ]
}

function isCondition(path: string): boolean {
  return path === 'condition' || path === 'when'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function same(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => same(item, right[index]))
  }
  if (!isObject(left) || !isObject(right)) return false
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key]))
  )
}
