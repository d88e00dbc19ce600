import { expect, test } from 'vitest'
import * as law from './index.js'
import * as places from './places/index.js'

/** The paths under a value that could be changed. */
function open(value: unknown, path: string, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const inner = Object.entries(value).flatMap(([key, one]) => open(one, `${path}.${key}`, seen))
  return Object.isFrozen(value) ? inner : [path, ...inner]
}

/** `national` is made by the policy package, whose own tests hold it to this. */
const { national: _, ...lists } = law

test('what the law gives out cannot be changed, to the last leaf', () => {
  expect(Object.entries(lists).flatMap(([name, value]) => open(value, name))).toEqual([])
})

test('nor can the places, nor the units they are asked for', async () => {
  const given = {
    ...places,
    all: places.communes(),
    one: places.communeByCode('00004'),
    former: places.formerProvinceById('ha-nam'),
    table: await places.loadCrosswalk(),
    ranks: places.ranksOf('75').map(({ basis }) => basis),
    hits: places.searchPlaces('Hà Nội').map(({ place }) => place),
  }
  expect(
    Object.entries(given)
      .flatMap(([name, value]) => open(value, name))
      .filter((path) => !/^(ranks|hits)$/.test(path)),
  ).toEqual([])
})

test('a change is refused aloud', () => {
  expect(() => Object.assign(law.provinceCodes, { length: 0 })).toThrow(TypeError)
  expect(() => Object.assign(law.provincialPacks[0] ?? {}, { norms: null })).toThrow(TypeError)
  expect(law.provinceCodes).toHaveLength(34)
})
