import * as z from 'zod/mini'
import { codesOf } from './codelist.js'
import { nearest } from './nearest.js'
import { plainText } from './registry/names.js'
import type { Text } from './text.js'

type Labels = Readonly<Record<string, Text>>

/** The labels of the codes that a schema takes. */
const labelled = /* @__PURE__ */ z.registry<Labels>()

/** A schema of the codes of a table, all or some, which knows their labels. */
export function codeSchema<Code extends string>(
  table: Readonly<Record<Code, Text>>,
  codes: readonly Code[] = codesOf(table),
) {
  return z.enum(codes).register(labelled, table)
}

/** The same for a schema of another kind, which takes these codes among others. */
export function labelledWith<Schema extends z.core.$ZodType>(schema: Schema, table: Labels): Schema {
  labelled.add(schema, table)
  return schema
}

/** The labels of the codes of a schema, where it knows them. */
export const labelsOf = (schema: z.core.$ZodType | undefined): Labels =>
  (schema && labelled.get(schema as z.ZodMiniEnum)) ?? {}

// What people write for words of the labels, without accents.
const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bhtx\b/g, 'hop tac xa'],
  [/\bhkd\b/g, 'ho kinh doanh'],
  [/\bthxt?\b/g, 'to hop tac'],
  [/\bkcqg\b/g, 'khuyen cong quoc gia'],
  [/\bkcdp\b/g, 'khuyen cong dia phuong'],
  [/\bdntn\b/g, 'doanh nghiep tu nhan'],
  [/\b(cty|ct)\b/g, 'cong ty'],
  [/\bcong ty( tnhh| trach nhiem huu han| co phan| cp| hop danh)?\b.*/g, 'doanh nghiep'],
  [/\bdoanh nghiep tu nhan\b/g, 'doanh nghiep'],
  [/\bcnnt\b/g, 'cong nghiep nong thon'],
]

const plainWord = (word: string) =>
  abbreviations.reduce((text, [pattern, full]) => text.replace(pattern, full), plainText(word))

/**
 * The codes that a word which is none of them most likely means: those whose label it is, or else whose label holds
 * it, or else whose spelling is nearest; at most three.
 */
export function suggested(word: string, codes: readonly string[], labels: Labels): string[] {
  if (word.length > LONGEST) return []
  const wanted = plainWord(word)
  const texts = codes.map((code) => {
    const label = Object.hasOwn(labels, code) ? labels[code] : undefined
    return { code, of: [code, ...(label ? [label.vi, label.en] : [])].map(plainWord) }
  })
  const matching = (fits: (text: string) => boolean) =>
    texts.filter(({ of }) => of.some(fits)).map(({ code }) => code)
  const same = wanted === '' ? [] : matching((text) => text === wanted)
  if (same.length > 0) return same.slice(0, 3)
  const near = nearest(word, codes)
  if (near.length > 0 || wanted.length < 4) return near
  return matching((text) => ` ${text} `.includes(` ${wanted} `) || ` ${wanted} `.includes(` ${text} `)).slice(
    0,
    3,
  )
}

/** No label is as long; longer words are not looked at. */
const LONGEST = 200

const SHOWN = 6

/** The values of a list as a sentence names them, with their labels; of a long list the first ones. */
export function choicesOf(codes: readonly string[], labels: Labels): Text {
  const name = (code: string, lang: keyof Text) =>
    Object.hasOwn(labels, code) ? `${code} (${labels[code]?.[lang]})` : code
  const named = (lang: keyof Text) =>
    codes
      .slice(0, SHOWN)
      .map((code) => name(code, lang))
      .join(', ')
  const more = codes.length - SHOWN
  return {
    vi: `; chọn một trong: ${named('vi')}${more > 0 ? ` và ${more} giá trị khác` : ''}`,
    en: `; choose one of: ${named('en')}${more > 0 ? ` and ${more} more` : ''}`,
  }
}
