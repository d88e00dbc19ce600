import type { Citation } from './citation.js'
import { deepFreeze } from './deepFreeze.js'
import type { PriorityFacts } from './application.js'
import { factDetails } from './factDetails.js'
import { factLabels } from './factLabels.js'
import type { FactKind, FactShape } from './factShape.js'
import type { FactPath, ListPath } from './facts.js'
import { priorityDetails } from './priorityDetails.js'
import type { Text } from './text.js'

/** A code that may be answered. */
export interface FactOption {
  readonly code: string
  readonly label: Text
}

/** What an answer, or a field of an item, is made of. */
interface Answer {
  readonly kind: FactKind
  /** What a number counts; `null` where there is no such thing. */
  readonly unit: Text | null
  readonly label: Text
  /** For a `code`: all that may be answered. */
  readonly options?: readonly FactOption[]
  /** For a `list`: the fields of one item. */
  readonly fields?: readonly FactField[]
}

/** A field of one item of a list. */
export interface FactField extends Answer {
  readonly field: string
  /** An item without it is refused; others may be left out where they are not known. */
  readonly required: boolean
}

/** What may be asked for of an application: a fact, a field of an item of a list, or of one unit of a group project. */
export type AskedPath =
  | FactPath
  | `${ListPath}.${number}.${string}`
  | `loans.${number}.instalments.${number}.${string}`
  | `units.${number}.${Extract<FactPath, `beneficiary.${string}`>}`
  | `priority.${Extract<keyof PriorityFacts, string>}`

/** A fact as a form asks for it. */
export interface FactDescription extends Answer {
  readonly path: AskedPath
  /** What is asked, in one sentence. */
  readonly help: Text
  /** Where it stands, as far as that is known. */
  readonly citation?: Citation
}

/**
 * What a form needs to ask for a fact: with the paths of `missingFacts` a whole form can be made. A field of an item
 * of a list goes by its index, such as `otherSources.0.sameItem`; its help is that of the list.
 *
 * @throws RangeError where there is no such fact
 * @example
 * ```ts
 * factOf('place.unitType').options?.[0] // => { code: 'commune', label: { vi: 'xã', en: 'commune' } }
 * factOf('beneficiary.employees').unit?.vi // => 'người'
 * ```
 */
export function factOf(path: AskedPath): FactDescription {
  if (!isFact(path)) return inside(path)
  let described = known.get(path)
  if (!described) {
    const { help, citation, ...shape } = factDetails[path]
    described = deepFreeze({
      path,
      ...answer(shape, factLabels[path]),
      help,
      ...(citation && { citation }),
    })
    known.set(path, described)
  }
  return described
}

const known = new Map<FactPath, FactDescription>()

const isFact = (path: string): path is FactPath => Object.hasOwn(factDetails, path)

/** A field of an item, a fact of one unit of a group project, or what is asked for a priority alone. */
function inside(path: AskedPath): FactDescription {
  const [, unit, ofUnit] = /^units\.(\d+)\.(beneficiary\..+)$/.exec(path) ?? []
  if (unit !== undefined && ofUnit !== undefined) {
    const { label, ...rest } = factOf(ofUnit as AskedPath)
    return deepFreeze({ ...rest, path, label: numbered(label, unit) })
  }
  if (Object.hasOwn(priorityDetails, path)) {
    const { help, label, citation, ...shape } = priorityDetails[path as keyof typeof priorityDetails]
    return deepFreeze({ path, ...answer(shape, label), help, citation })
  }
  const [, list = '', index = '', field = ''] = /^(.+?)\.(\d+)\.(.+)$/.exec(path) ?? []
  if (!isFact(list)) throw new RangeError(`There is no fact ${JSON.stringify(path)}`)
  const { help, citation, fields } = factOf(list)
  const found = fieldAt(fields, field)
  if (!found) throw new RangeError(`There is no fact ${JSON.stringify(path)}`)
  const { field: _field, required: _required, label, ...shape } = found
  return deepFreeze({ path, ...shape, label: numbered(label, index), help, ...(citation && { citation }) })
}

/** The field of an item, or of an item of a list inside it, such as `instalments.0.paidOn`. */
function fieldAt(fields: readonly FactField[] | undefined, path: string): FactField | undefined {
  const [, list, rest] = /^(.+?)\.\d+\.(.+)$/.exec(path) ?? []
  const found = fields?.find(({ field }) => field === (list ?? path))
  return rest === undefined ? found : fieldAt(found?.fields, rest)
}

function numbered({ vi, en }: Text, index: string): Text {
  const number = Number(index) + 1
  return { vi: `${vi} (dòng ${number})`, en: `${en} (line ${number})` }
}

function answer({ kind, unit, options, fields }: FactShape, label: Text): Answer {
  return {
    kind,
    unit: unit ?? null,
    label,
    ...(options && { options: Object.entries(options).map(([code, text]) => ({ code, label: text })) }),
    ...(fields && {
      fields: Object.entries(fields).map(([field, { label: name, required, ...shape }]) => ({
        field,
        required,
        ...answer(shape, name),
      })),
    }),
  }
}
