/** What is done with the parts of an XML text as they are met. Names come without their prefix. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: string) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Reads XML that comes in pieces. */
export interface XmlReader {
  readonly write: (text: string) => void
  /** Throws where an element is still open. */
  readonly end: () => void
}

/** No name, attribute or text of a workbook is longer; what is, is no workbook. */
const LONGEST = 4_000_000

/**
 * A reader of the XML that workbooks are made of: no document types, no entities but the five of XML and numbers.
 *
 * @throws {SyntaxError} for what is cut off or is no such XML
 */
export function xmlReader({ open, close, text: onText }: XmlHandler): XmlReader {
  let left = ''
  let depth = 0
  let begun = false

  const markup = (buffer: string, at: number): number => {
    const second = buffer[at + 1]
    if (second === '?') return after(buffer, '?>', at)
    if (second === '!') {
      if (buffer.startsWith('<!--', at)) return after(buffer, '-->', at)
      if (buffer.startsWith('<![CDATA[', at)) {
        const end = after(buffer, ']]>', at)
        if (end > 0) onText?.(buffer.slice(at + 9, end - 3))
        return end
      }
      if (buffer.length - at < 9) return -1
      throw new SyntaxError('document type')
    }
    const end = tagEnd(buffer, at)
    if (end < 0) return -1
    if (second === '/') {
      depth--
      if (depth < 0) throw new SyntaxError('closed twice')
      close?.(bare(buffer.slice(at + 2, end).trim()))
      return end + 1
    }
    const single = buffer[end - 1] === '/'
    const tag = buffer.slice(at + 1, single ? end - 1 : end)
    const space = tag.search(/\s/)
    const name = bare(space < 0 ? tag : tag.slice(0, space))
    if (depth === 0 && begun) throw new SyntaxError('two roots')
    begun = true
    open?.(name, space < 0 ? '' : tag.slice(space))
    if (single) close?.(name)
    else depth++
    return end + 1
  }

  const read = (buffer: string): string => {
    let at = 0
    while (at < buffer.length) {
      const next = buffer.indexOf('<', at)
      if (next < 0) return buffer.slice(at)
      if (next > at && depth > 0) onText?.(decoded(buffer.slice(at, next)))
      const end = markup(buffer, next)
      if (end < 0) return buffer.slice(next)
      at = end
    }
    return ''
  }

  return {
    write(text) {
      left = read(left + text)
      if (left.length > LONGEST) throw new SyntaxError('too long')
    },
    end() {
      if (!begun || depth !== 0 || left.trim() !== '') throw new SyntaxError('cut off')
    },
  }
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1)

/** The place after a mark, or -1 where it has not come yet. */
function after(buffer: string, mark: string, from: number): number {
  const at = buffer.indexOf(mark, from)
  return at < 0 ? -1 : at + mark.length
}

/** Where a tag ends; the value of an attribute may hold a `>`. */
function tagEnd(buffer: string, from: number): number {
  for (let end = buffer.indexOf('>', from); end >= 0; end = buffer.indexOf('>', end + 1)) {
    if (!quoteOpen(buffer, from, end)) return end
  }
  return -1
}

function quoteOpen(buffer: string, from: number, to: number): boolean {
  let open = 0
  for (let at = from; at < to; at++) {
    const code = buffer.charCodeAt(at)
    if (open === 0) {
      if (code === 34 || code === 39) open = code
    } else if (code === open) open = 0
  }
  return open !== 0
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (match, hex, decimal, name: string) => {
    if (name !== undefined) return entities[name] ?? match
    const code = hex !== undefined ? Number.parseInt(hex as string, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : match
  })
}

const patterns = new Map<string, RegExp>()

/** The value of an attribute. */
export function attributeOf(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name)
  if (!pattern) {
    pattern = new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`)
    patterns.set(name, pattern)
  }
  const found = pattern.exec(attributes)
  return found ? decoded(found[1] ?? found[2] ?? '') : undefined
}

/** Read a whole XML text that comes as bytes in UTF-8. */
export function readXml(chunks: Iterable<Uint8Array>, handler: XmlHandler): void {
  const reader = xmlReader(handler)
  for (const text of decodedChunks(chunks)) reader.write(text)
  reader.end()
}

/** Bytes as text; bytes that are no UTF-8 throw. */
export function* decodedChunks(chunks: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}
