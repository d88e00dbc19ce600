import type { UnitType } from '@khuyencong/domain'

/** What the word before a name says of it; `district` for any kind of district, which are not held. */
export type NameKind = UnitType | 'province' | 'city' | 'district'

/** One way to read a text as a name: the whole of it, or what is left after a type word. */
export interface NameReading {
  readonly name: string
  readonly kind?: NameKind
}

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * A name without diacritics, case, spacing and signs, for comparing; `đ` becomes `d`.
 *
 * @example
 * ```ts
 * foldName('Văn Miếu - Quốc Tử Giám') // => 'vanmieuquoctugiam'
 * foldName(' đắk  LẮK') // => 'daklak'
 * ```
 */
export function foldName(text: string): string {
  return words(text).join('')
}

/**
 * A name with its diacritics, for comparing: case and spacing do not count, nor which vowel of a
 * syllable bears the tone (`Hòa` and `Hoà` are one).
 *
 * @example
 * ```ts
 * markedName('Thanh Hóa') === markedName('thanh  hoá') // => true
 * markedName('Ba Tơ') === markedName('Ba Tô') // => false
 * ```
 */
export function markedName(text: string): string {
  return split(text.normalize('NFD').toLowerCase())
    .map((word) => word.replace(toneMarks, '') + (word.match(toneMarks) ?? []).join(''))
    .join('')
}

/**
 * Whether a text bears any Vietnamese diacritic; one that bears none may stand for several names.
 *
 * @example
 * ```ts
 * hasMarks('Ha Noi') // => false
 * ```
 */
export function hasMarks(text: string): boolean {
  return /[\p{M}đ]/iu.test(text.normalize('NFD'))
}

/** The words of a name without diacritics. */
export function words(text: string): string[] {
  return split(text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase())
}

/** The words of a text; what is neither letter, digit nor mark parts them, and `Phường 01` is `Phường 1`. */
function split(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
    .map((word) => word.replace(/^0+(?=\d+$)/, ''))
}

/** The longest text that is read as a name or an address; the longest full name of a unit has 70 letters. */
export const placeTextLimit = 500

// A word as written in full, with or without diacritics, or shortened; a short form of one letter needs its dot.
const prefixes: readonly (readonly [NameKind, RegExp])[] = [
  ['special-zone', /^(?:đặc khu|dac khu)\s+/i],
  ['township', /^(?:thị trấn\s|thi tran\s|tt\.|tt\s)\s*/i],
  ['district', /^(?:thị xã\s|thi xa\s|tx\.|tx\s|quận\s|quan\s|q\.|q(?=\d)|huyện\s|huyen\s|h\.)\s*/i],
  ['city', /^(?:thành phố\s|thanh pho\s|t\.p\.?\s?|tp\.|tp\s)\s*/i],
  ['province', /^(?:tỉnh|tinh)\s+/i],
  ['ward', /^(?:phường\s|phuong\s|p\.|p(?=\d))\s*/i],
  ['commune', /^(?:xã\s|xa\s|x\.)\s*/i],
]

/**
 * The ways to read a text as a name, the whole text first, since a name may begin like a type word.
 *
 * @example
 * ```ts
 * readings('TP. Huế') // => [{ name: 'TP. Huế' }, { name: 'Huế', kind: 'city' }]
 * ```
 */
export function readings(text: string): readonly NameReading[] {
  const whole = text.normalize('NFC').trim().replace(/\s+/g, ' ')
  for (const [kind, prefix] of prefixes) {
    const name = whole.replace(prefix, '')
    if (name !== whole && name !== '') return [{ name: whole }, { name, kind }]
  }
  return [{ name: whole }]
}

/** Short forms that people write for a place, and the name they stand for. */
const shortForms: Readonly<Record<string, string>> = { hcm: 'Hồ Chí Minh', tphcm: 'Hồ Chí Minh' }

/** The name that a short form such as `TP.HCM` stands for, or the text itself. */
export function inFull(name: string): string {
  return shortForms[foldName(name)] ?? name
}
