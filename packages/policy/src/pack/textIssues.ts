import { issue, type Issue } from '@khuyencong/domain'

/** A letter of another script, or one that only looks like a Vietnamese one: Eth and African D for Đ, full width. */
const foreign = /[^\P{L}\p{Script=Latin}]|[\u00D0\u00F0\u0189\u0256\uFF21-\uFF3A\uFF41-\uFF5A]/u

/** Letters that look like others, and text that is not composed (NFC), wherever they stand. */
export function textIssues(value: unknown, path = ''): Issue[] {
  if (typeof value === 'string') return ofText(value, path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = path ? `${path}.${key}` : key
    return [...(Array.isArray(value) ? [] : ofText(key, place)), ...textIssues(inner, place)]
  })
}

function ofText(text: string, path: string): Issue[] {
  const letter = foreign.exec(text)?.[0]
  if (letter !== undefined) {
    const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    return [issue('pack-homoglyph', path, { value: text, letter, code })]
  }
  return text === text.normalize('NFC') ? [] : [issue('pack-not-composed', path, { value: text })]
}
