import {
  withMessage,
  activities,
  areaClasses,
  bases,
  brickKilns,
  cityClasses,
  districtTypes,
  factLabels,
  funds,
  industries,
  instruments,
  issue,
  issueTexts,
  legalForms,
  limitTexts,
  national,
  priorityAreas,
  sizeSectors,
  units,
  unitTypes,
  verdictTexts,
  type IssueCode,
  type Text,
} from 'khuyencong'
import { describe, expect, test } from 'vitest'

const tables: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  activities,
  areaClasses,
  bases,
  brickKilns,
  cityClasses,
  districtTypes,
  facts: factLabels,
  funds,
  industries,
  issues: issueTexts,
  legalForms,
  limits: limitTexts,
  priorityAreas,
  sizeSectors,
  units,
  unitTypes,
  verdicts: verdictTexts,
}

/** Every text wherever it stands in a value, with its place. */
function textsIn(value: unknown, path: string): [string, Text][] {
  if (typeof value !== 'object' || value === null) return []
  if ('vi' in value && 'en' in value) return [[path, value as unknown as Text]]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`))
}

function check(path: string, { vi, en }: Text): void {
  for (const text of [vi, en]) {
    expect([path, text.trim()]).toEqual([path, text])
    expect([path, text.length > 1]).toEqual([path, true])
    expect([path, text.normalize('NFC')]).toEqual([path, text])
    expect([path, text.match(/ {2}|\.\.|undefined/)]).toEqual([path, null])
  }
  expect([path, vi]).not.toEqual([path, en])
}

describe.each(Object.entries(tables))('every text of %s', (name, table) => {
  test('is there in Vietnamese and English, composed the same way, and they differ', () => {
    expect(Object.keys(table).length).toBeGreaterThan(0)
    for (const [code, text] of Object.entries(table)) check(`${name}.${code}`, text)
  })

  test('is said once', () => {
    for (const lang of ['vi', 'en'] as const) {
      const said = Object.values(table).map((text) => text[lang])
      expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([])
    }
  })
})

describe.each(national.versions)('the policy of $version', (policy) => {
  test('is written in both languages throughout', () => {
    const texts = textsIn(policy, policy.version)
    expect(texts.length).toBeGreaterThan(50)
    for (const [path, text] of texts) check(path, text)
  })
})

test('the instruments have titles, issuers and notes in both languages', () => {
  for (const [path, text] of textsIn(instruments, 'instruments')) {
    // The title of the law on investment is one word in each language.
    check(path, text)
  }
})

describe.each(Object.keys(issueTexts) as IssueCode[])('the text of %s', (code) => {
  const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted()

  test('takes the same parameters in both languages, and leaves none open', () => {
    const { vi, en } = issueTexts[code]
    expect(names(vi)).toEqual(names(en))
    const parameters = Object.fromEntries(names(vi).map((name) => [name, `<${name}>`]))
    const { message } = withMessage(issue(code, '<path>', parameters, 'error', ['a', 'b']))
    for (const text of [message.vi, message.en]) {
      expect(text).not.toMatch(/[{}]/)
      for (const name of names(vi)) expect(text).toContain(name === 'nearest' ? '"a", "b"' : `<${name}>`)
    }
  })
})
