/** A value that survives JSON: what records, events and entries are made of. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject

/** An object of {@link Json} values. A key that is absent is not the same as one that holds `null`. */
export interface JsonObject {
  readonly [key: string]: Json
}

/** One change to a JSON document, in the form that immer writes and reads. */
export interface Patch {
  readonly op: 'replace' | 'add' | 'remove'
  /** From the root of the document; numbers are places in a list. Empty for the whole document. */
  readonly path: readonly (string | number)[]
  readonly value?: Json
}

/** Whether a value is an object and not a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The document after some patches; the document given is not changed, and parts not touched are shared.
 *
 * @throws RangeError when a patch leads through something that is not an object or a list, or to a place that a
 * list does not have.
 * @example
 * ```ts
 * applyPatches({ a: 1 }, [{ op: 'replace', path: ['a'], value: 2 }]) // => { a: 2 }
 * ```
 */
export function applyPatches<Document>(document: Document, patches: readonly Patch[]): Document {
  const writer = writerOf(document)
  for (const patch of patches) writer.write(patch)
  return writer.document
}

/** Writes patches into a copy of a document and keeps them. */
export interface PatchWriter<Document> {
  /** The document as it is by now. */
  readonly document: Document
  readonly patches: readonly Patch[]
  write(this: void, patch: Patch): void
}

/** A writer over a document that is itself never changed: what is written to is copied first, and once. */
export function writerOf<Document>(document: Document): PatchWriter<Document> {
  const own = new Set<object>()
  const patches: Patch[] = []
  const writer = {
    document,
    patches,
    write(patch: Patch) {
      patches.push(patch)
      writer.document = applyOne(writer.document, patch, 0, own) as Document
    },
  }
  return writer
}

function applyOne(target: unknown, patch: Patch, depth: number, own: Set<object>): unknown {
  const key = patch.path[depth]
  if (key === undefined) return patch.value
  const last = depth === patch.path.length - 1
  if (Array.isArray(target)) {
    // A place far behind the end would fill memory with nothing.
    const end = last && patch.op === 'add' ? target.length : target.length - 1
    if (!Number.isSafeInteger(key) || Number(key) < 0 || Number(key) > end) throw noPlace(patch)
    const list = owned(target, own, () => (target as unknown[]).slice())
    const index = Number(key)
    if (!last) list[index] = applyOne(list[index], patch, depth + 1, own)
    else if (patch.op === 'remove') list.splice(index, 1)
    else if (patch.op === 'add') list.splice(index, 0, patch.value)
    else list[index] = patch.value
    return list
  }
  if (typeof target !== 'object' || target === null || key === '__proto__') throw noPlace(patch)
  const before = target as Record<string | number, unknown>
  const copy = owned(before, own, () => ({ ...before }))
  if (!last) copy[key] = applyOne(Object.hasOwn(copy, key) ? copy[key] : undefined, patch, depth + 1, own)
  else if (patch.op === 'remove') delete copy[key]
  else copy[key] = patch.value
  return copy
}

const noPlace = ({ path }: Patch) => new RangeError(`no place for a change at ${path.join('.')}`)

function owned<Target extends object>(target: Target, own: Set<object>, copyOf: () => Target): Target {
  if (own.has(target)) return target
  const copy = copyOf()
  own.add(copy)
  return copy
}
