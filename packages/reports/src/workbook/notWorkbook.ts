import { issue, type Issue } from '@khuyencong/domain'

/** The most that a workbook may unpack to: a form of 100,000 items takes a third of it. */
const MOST_MEGABYTES = 300

/**
 * Why bytes cannot be read as a workbook, as far as their beginning tells; `undefined` where they may be one.
 *
 * @param head the first bytes of the file, at least eight where it has so many
 */
export function notWorkbook(head: Uint8Array): Issue | undefined {
  if (head.length === 0) return issue('file-empty', '')
  // The mark of the container that .xls files and workbooks with a password are kept in.
  if (begins(head, [0xd0, 0xcf, 0x11, 0xe0])) return issue('old-or-locked-workbook', '')
  return begins(head, [0x50, 0x4b]) ? undefined : issue('not-a-workbook', '')
}

/** Why a whole file cannot be read as a workbook: what {@link notWorkbook} says, or its size once unpacked. */
export function notReadable(bytes: Uint8Array): Issue | undefined {
  const found = notWorkbook(bytes)
  if (found) return found
  const size = Math.ceil(unpackedBytes(bytes) / 1e6)
  return size > MOST_MEGABYTES ? issue('workbook-too-large', '', { size, most: MOST_MEGABYTES }) : undefined
}

const begins = (bytes: Uint8Array, mark: readonly number[]) =>
  mark.every((byte, index) => bytes[index] === byte)

const ENTRY = 0x02014b50
const ENTRY_LENGTH = 46

/** The sizes that the directory of a ZIP gives, together. */
function unpackedBytes(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let total = 0
  let at = directoryOf(view)
  while (at >= 0 && at + ENTRY_LENGTH <= view.byteLength && view.getUint32(at, true) === ENTRY) {
    total += view.getUint32(at + 24, true)
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    at += ENTRY_LENGTH + lengths.reduce((sum, length) => sum + length, 0)
  }
  return total
}

const END = 0x06054b50
const END_LENGTH = 22

/** Where the directory begins, as the end of the file says; -1 where there is no such end. */
function directoryOf(view: DataView): number {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at--) {
    if (view.getUint32(at, true) === END) return view.getUint32(at + 16, true)
  }
  return -1
}
