import { Inflate } from 'fflate'
import { crc32 } from './crc32.js'

/** What is told of a file that is no whole ZIP archive. */
export class BrokenArchive extends Error {}

/** A file within a ZIP archive, as the directory of the archive describes it. */
interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/** The files of a ZIP archive. */
export interface Archive {
  readonly has: (name: string) => boolean
  /** The bytes of a file, piece by piece. Throws a {@link BrokenArchive} where they are not those that were packed. */
  readonly chunks: (name: string) => Generator<Uint8Array>
  /** The size of a file once unpacked. */
  readonly size: (name: string) => number
}

const ENTRY = 0x02014b50
const END = 0x06054b50
const END_LENGTH = 22
/** How many packed bytes are unpacked at a time. */
const STEP = 8192

/** Open a ZIP archive by its directory at the end. Each file that is read is held against its checksum. */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = new Map(directory(bytes).map((entry) => [entry.name, entry]))
  const entryOf = (name: string): ZipEntry => {
    const entry = entries.get(name)
    if (!entry) throw new BrokenArchive(name)
    return entry
  }
  return {
    has: (name) => entries.has(name),
    chunks: (name) => unpacked(bytes, entryOf(name)),
    size: (name) => entryOf(name).size,
  }
}

function directory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const decoder = new TextDecoder()
  let end = view.byteLength - END_LENGTH
  while (end >= 0 && view.getUint32(end, true) !== END) end--
  if (end < 0) throw new BrokenArchive('no directory')
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw new BrokenArchive('directory')
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ]
    const sizes = { size: 24, packed: 20, offset: 42 } as const
    const [size, packed, offset] = large(
      view,
      at + 46 + name,
      extra,
      [sizes.size, sizes.packed, sizes.offset].map((field) => view.getUint32(at + field, true)),
    )
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + name)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: packed ?? 0,
      size: size ?? 0,
      offset: offset ?? 0,
    })
    at += 46 + name + extra + comment
  }
  return entries
}

/** Sizes of more than 32 bits stand in a field of their own (APPNOTE 4.5.3), some writers put all of them there. */
function large(view: DataView, from: number, length: number, sizes: readonly number[]): number[] {
  if (!sizes.includes(0xffffffff)) return [...sizes]
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let place = at + 4
    return sizes.map((size) => {
      if (size !== 0xffffffff) return size
      place += 8
      return Number(view.getBigUint64(place - 8, true))
    })
  }
  throw new BrokenArchive('sizes')
}

function* unpacked(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  let sum = 0
  let size = 0
  for (const chunk of pieces(bytes, entry)) {
    sum = crc32(chunk, sum)
    size += chunk.length
    if (size > entry.size) break
    yield chunk
  }
  if (size !== entry.size || sum !== entry.crc) throw new BrokenArchive(entry.name)
}

function* pieces(bytes: Uint8Array, { name, method, packed, offset }: ZipEntry): Generator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > view.byteLength) throw new BrokenArchive(name)
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const data = bytes.subarray(from, from + packed)
  if (data.length !== packed || (method !== 0 && method !== 8)) throw new BrokenArchive(name)
  const made: Uint8Array[] = []
  const inflate = new Inflate((chunk) => made.push(chunk))
  for (let at = 0; at < packed; at += STEP) {
    const piece = data.subarray(at, at + STEP)
    if (method === 0) {
      yield piece
      continue
    }
    try {
      inflate.push(piece, at + STEP >= packed)
    } catch (cause) {
      throw new BrokenArchive(name, { cause })
    }
    yield* made.splice(0)
  }
}
