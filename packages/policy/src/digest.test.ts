import { createHash } from 'node:crypto'
import { national } from '@khuyencong/law'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, digestOf, perActivity, pinOf } from './index.js'
import { sha256Of as anywhere } from './sha256.js'
import { sha256Of as inNode } from './sha256.node.js'

const json = fc.jsonValue({ stringUnit: 'grapheme' })

/** RFC 8785: the examples of section 3.2.2, of section 3.2.3 and of appendix B, and what is easily got wrong. */
describe('canonical JSON', () => {
  test.each<[string, unknown, string]>([
    [
      'numbers and escapes',
      {
        numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
        string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\\"/',
        literals: [null, true, false],
      },
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    ],
    [
      'keys in the order of their UTF-16 code units',
      {
        '\u20ac': 'Euro Sign',
        '\r': 'Carriage Return',
        '\ufb33': 'Hebrew Letter Dalet With Dagesh',
        '1': 'One',
        '\ud83d\ude00': 'Emoji: Grinning Face',
        '\u0080': 'Control',
        '\u00f6': 'Latin Small Letter O With Diaeresis',
      },
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    ],
    ['keys that are numbers, as text', { 10: 1, 9: 2, a: 3, '': 4 }, '{"":4,"10":1,"9":2,"a":3}'],
    ['minus zero', [-0, 0], '[0,0]'],
    [
      'numbers at the ends of their range',
      [5e-324, -5e-324, 1.7976931348623157e308, 2 ** 53, 1e21, 1e20, 1e-7, 123456],
      '[5e-324,-5e-324,1.7976931348623157e+308,9007199254740992,1e+21,100000000000000000000,1e-7,123456]',
    ],
    ['a field that is not there', { a: undefined, b: [undefined] }, '{"b":[null]}'],
    ['the whole as text', 'đề án', '"đề án"'],
  ])('%s', (_, value, expected) => {
    expect(canonicalJson(value)).toBe(expected)
  })

  test('does not take text for the same that is written with other characters', () => {
    const [composed, decomposed] = ['khuyến công'.normalize('NFC'), 'khuyến công'.normalize('NFD')]
    expect(canonicalJson(composed)).toBe(`"${composed}"`)
    expect(canonicalJson(decomposed)).toBe(`"${decomposed}"`)
    expect(digestOf(composed)).not.toBe(digestOf(decomposed))
  })

  const circle: Record<string, unknown> = {}
  circle['inner'] = [circle]
  test.each<[string, unknown]>([
    ['NaN', { a: NaN }],
    ['infinity', [Infinity]],
    ['half a surrogate pair', { a: '\ud83d' }],
    ['half a surrogate pair in a key', { '\ude00': 1 }],
    ['a BigInt', { a: 1n }],
    ['a circle', circle],
    ['a function', { a: () => 1 }],
    ['a timeline', national],
    ['a symbol', [Symbol('a')]],
    ['what is written as another than it is', { a: { toJSON: () => 1 } }],
    ['a list that is', Object.assign([1], { toJSON: () => [2] })],
    ['an heir of what is', Object.create({ toJSON: () => ({}) })],
    ['nesting beyond all need', nested(501)],
    ['nesting without end', nested(100_000)],
  ])('refuses %s, and says so', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(RangeError)
    expect(() => digestOf(value)).not.toThrow(/call stack/)
  })

  test('is written as deep as it may be', () => {
    expect(canonicalJson(nested(500))).toBe(`${'['.repeat(500)}${']'.repeat(500)}`)
  })

  test('is JSON that says the same, whatever the order of keys', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(JSON.parse(text))).toBe(text)
        expect(canonicalJson(reversed(value))).toBe(text)
      }),
    )
  })
})

test('canonical JSON is what the library of its authors writes', () => {
  const anything = fc.anything({
    withBoxedValues: false,
    values: [
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('"', '\\', '\n', '\u2028', 'ệ', '😀', '\ud83d', 'a') }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom(null, undefined, new Date('2026-01-02')),
    ],
  })
  const asText = (write: (value: unknown) => string | undefined, value: unknown) => {
    try {
      return write(value)
    } catch {
      return 'refused'
    }
  }
  fc.assert(
    fc.property(anything, (value) => {
      expect(asText(canonicalJson, value)).toBe(asText((given) => canonicalize(given) ?? '', value))
    }),
    { numRuns: 500 },
  )
})

describe('SHA-256', () => {
  /** FIPS 180-4. */
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of %j', (text, expected) => {
    expect([anywhere(text), inNode(text)]).toEqual([expected, expected])
  })

  test('is the same as reckoned by Node and anywhere else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(inNode(text)).toBe(anywhere(text))
      }),
    )
    for (const policy of national.versions) {
      expect(anywhere(canonicalJson(policy))).toBe(pinOf(policy).digest)
    }
  })

  test('is taken of the canonical JSON in UTF-8', () => {
    fc.assert(
      fc.property(json, (value) => {
        const bytes = new TextEncoder().encode(canonicalJson(value))
        expect(digestOf(value)).toBe(createHash('sha256').update(bytes).digest('hex'))
      }),
    )
  })
})

describe('the pin', () => {
  const [law] = national.versions
  if (!law) throw new Error('no policy')

  test('of what may change is taken anew, and of what may not is one object', () => {
    const copy = JSON.parse(JSON.stringify(law)) as { title: { vi: string } } & typeof law
    const first = pinOf(copy)
    expect([first.digest, pinOf(law)]).toEqual([pinOf(law).digest, first])
    copy.title.vi = 'khác'
    expect(pinOf(copy).digest).not.toBe(first.digest)
    expect(pinOf(law)).toBe(pinOf(law))
  })

  test('is not remembered of what is frozen at the top alone, or reckoned when read', () => {
    const title = { ...law.title }
    const shallow = Object.freeze({ ...law, title })
    const before = pinOf(shallow).digest
    title.vi = 'khác'
    expect(pinOf(shallow).digest).not.toBe(before)

    let calls = 0
    const reckoned = Object.freeze({
      ...law,
      get acts() {
        return [String(calls++)]
      },
    })
    expect(pinOf(reckoned).digest).not.toBe(pinOf(reckoned).digest)
  })

  test('is not that of another policy that it says it is', () => {
    const forged = { ...law, norms: {}, toJSON: () => law }
    expect(() => pinOf(forged)).toThrow(RangeError)
  })

  test.each([[national], [undefined], [null], ['2026-03-01'], [{}]])('of %o is refused', (given) => {
    expect(() => pinOf(given as unknown as typeof law)).toThrow(RangeError)
  })
})

test('what was made of a policy before it changed does not decide after', () => {
  const made = perActivity((policy, activity) => policy.norms[activity]?.cap?.vnd)
  const [law] = national.versions.slice(-1)
  const copy = JSON.parse(JSON.stringify(law)) as { norms: { media: object } } & NonNullable<typeof law>
  expect(made(copy, 'advanced-machinery')).toBe(300_000_000)
  Object.assign(copy.norms['advanced-machinery']?.cap as object, { vnd: 1 })
  expect(made(copy, 'advanced-machinery')).toBe(1)
})

function nested(levels: number): unknown {
  let value: unknown = []
  for (let level = 1; level < levels; level++) value = [value]
  return value
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toReversed()
  return Object.fromEntries(entries.map(([key, inner]) => [key, reversed(inner)]))
}
