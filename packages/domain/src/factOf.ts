import type { Citation } from './citation.js'
import { deepFreeze } from './deepFreeze.js'
import { factDetails } from './factDetails.js'
import { factLabels } from './factLabels.js'
import type { FactKind, FactShape } from './factShape.js'
import type { FactPath } from './facts.js'
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

/** A fact as a form asks for it. */
export interface FactDescription extends Answer {
  readonly path: FactPath
  /** What is asked, in one sentence. */
  readonly help: Text
  /** Where it stands, as far as that is known. */
  readonly citation?: Citation
}

/**
 * What a form needs to ask for a fact: with the paths of `missingFacts` a whole form can be made.
 *
 * @throws RangeError where there is no such fact
 * @example
 * ```ts
 * factOf('place.unitType').options?.[0] // => { code: 'commune', label: { vi: 'xã', en: 'commune' } }
 * factOf('beneficiary.employees').unit?.vi // => 'người'
 * ```
 */
export function factOf(path: FactPath): FactDescription {
  if (!Object.hasOwn(factDetails, path)) throw new RangeError(`There is no fact ${JSON.stringify(path)}`)
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
