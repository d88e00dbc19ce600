import { issue, type Issue } from '@khuyencong/domain'

/**
 * In decomposed text: a letter other than a–z and đ (of another script, Eth for Đ, full width, small capitals),
 * a digit other than 0–9, a space other than the plain one, and what is not seen at all.
 */
const foreign = /[^\P{L}A-Za-zĐđ]|[^\P{N}0-9²³]|[^\P{Z} ]|[^\P{C}\n]/u

/** Characters that look like others, and text that is not composed (NFC), wherever they stand. */
export function textIssues(value: unknown, path = ''): Issue[] {
  if (typeof value === 'string') return ofText(value, path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = path ? `${path}.${key}` : key
    return [...(Array.isArray(value) ? [] : ofText(key, place)), ...textIssues(inner, place)]
  })
}

function ofText(text: string, path: string): Issue[] {
  const letter = foreign.exec(text.normalize('NFD'))?.[0]
  if (letter !== undefined) {
    const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    return [issue('pack-homoglyph', path, { value: text, letter, code })]
  }
  return text === text.normalize('NFC') ? [] : [issue('pack-not-composed', path, { value: text })]
}
