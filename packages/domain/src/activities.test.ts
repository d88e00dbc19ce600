import { describe, expect, test } from 'vitest'
import {
  activities,
  allActivityCodes,
  contentCodesOf,
  contentTitle,
  formerContentCodes,
  isContentCode,
  isOwnContent,
  type ContentCode,
} from './index.js'
import { formerProductGroups, productGroupCodes, productGroupOf } from './registry/index.js'
import { parseApplication } from './schemas.js'

const parsed = (activity: unknown) =>
  parseApplication({ id: 'a', fund: 'local', asOf: '2026-03-01', activity })

describe('a content', () => {
  test.each(allActivityCodes)('%s is of the list, and is taken', (activity) => {
    expect(isContentCode(activity)).toBe(true)
    expect(isOwnContent(activity)).toBe(false)
    expect(parsed(activity).ok).toBe(true)
    expect(contentTitle(activity)).toBe(activities[activity])
  })

  test.each(['x-digital-transformation', 'x-a', 'x-2027'])(
    '%s is one that was added, and is taken',
    (code) => {
      const result = parsed(code)
      expect(isOwnContent(code)).toBe(true)
      expect(result.ok && result.value.activity).toBe(code)
      expect(contentTitle(code as ContentCode)).toEqual({ vi: code, en: code })
      expect(contentTitle(code as ContentCode, { vi: 'Chuyển đổi số', en: 'Digital' }).vi).toBe(
        'Chuyển đổi số',
      )
    },
  )

  test.each([
    'digital-transformation',
    'x-',
    'x',
    'X-a',
    'x-A',
    'x--a',
    'x-a-',
    'toString',
    `x-${'a'.repeat(90)}`,
  ])('%s is none, and is told as a value that the list does not hold', (code) => {
    expect(isContentCode(code)).toBe(false)
    const result = parsed(code)
    expect(result.issues?.map((found) => [found.code, found.path])).toEqual([['unknown-value', 'activity']])
  })

  test('that is nearly one of the list names it; what is missing or no text is told as that', () => {
    expect(parsed('showrom').issues?.[0]?.nearest).toContain('showroom')
    expect(parsed(undefined).issues?.[0]?.code).toBe('missing-field')
    expect(parsed(7).issues?.[0]?.code).toBe('wrong-type')
  })
})

test('what contents and product groups were called before is still understood', () => {
  for (const [code, now] of Object.entries(formerContentCodes)) {
    expect(contentCodesOf(code)).toEqual(now)
    for (const one of now) expect(allActivityCodes).toContain(one)
    expect(Object.keys(activities)).not.toContain(code)
  }
  expect(contentCodesOf('nothing')).toEqual([])
  expect(contentCodesOf('toString')).toEqual([])
  for (const [code, now] of Object.entries(formerProductGroups)) expect(productGroupOf(code)).toBe(now)
  for (const code of productGroupCodes) expect(productGroupOf(code)).toBe(code)
  expect(productGroupOf('food')).toBeUndefined()
})
