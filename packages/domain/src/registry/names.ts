// Words that say what kind of business it is, and not which one. Longer ones first.
const legalForms = [
  'cong ty trach nhiem huu han mot thanh vien',
  'cong ty trach nhiem huu han hai thanh vien tro len',
  'cong ty trach nhiem huu han',
  'cong ty tnhh mot thanh vien',
  'cong ty tnhh mtv',
  'cong ty tnhh',
  'cong ty co phan',
  'cong ty cp',
  'cong ty hop danh',
  'cong ty',
  'doanh nghiep tu nhan',
  'lien hiep hop tac xa',
  'hop tac xa',
  'to hop tac',
  'ho kinh doanh',
  'co so san xuat',
]

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bcty\b/g, 'cong ty'],
  [/\bct\b/g, 'cong ty'],
  [/\bdntn\b/g, 'doanh nghiep tu nhan'],
  [/\bhtx\b/g, 'hop tac xa'],
  [/\bhkd\b/g, 'ho kinh doanh'],
  [/\bsxkd\b/g, 'san xuat kinh doanh'],
]

/** A text in lower case without accents or punctuation, single-spaced. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}

/**
 * The name of an establishment without spelling, accents and legal form, for finding duplicates.
 *
 * @example
 * ```ts
 * normaliseName('CÔNG TY TNHH MTV Gốm Bát-Tràng') // => 'gom bat trang'
 * ```
 */
export function normaliseName(name: string): string {
  let plain = plainText(name)
  for (const [pattern, full] of abbreviations) plain = plain.replace(pattern, full)
  const form = legalForms.find((words) => plain.startsWith(`${words} `))
  return form ? plain.slice(form.length + 1) : plain
}
