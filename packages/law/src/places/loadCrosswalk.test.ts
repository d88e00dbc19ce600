import { createHash } from 'node:crypto'
import { expect, describe, test } from 'vitest'
import {
  communeByCode,
  communes,
  formerProvinceById,
  formerProvinces,
  fullName,
  loadCrosswalk,
  movedTexts,
  placeOn,
  provinceByCode,
  readPlaceWith,
  type Commune,
  type FormerCommune,
} from './index.js'

const table = await loadCrosswalk()
const on = '2026-03-01'
const words = { commune: 'xã', ward: 'phường', township: 'thị trấn' } as const
const codeOf = (row: FormerCommune) => formerProvinceById(row.formerProvinceId)?.code
const called = (row: FormerCommune) =>
  `${words[row.type as keyof typeof words]} ${row.name}, ${row.district}, ${formerProvinceById(row.formerProvinceId)?.name}`

describe('the table', () => {
  test('holds every commune of before, each once', () => {
    expect(table.all).toHaveLength(10_033)
    expect(new Set(table.all.map(({ code }) => code)).size).toBe(10_033)
    expect(table.districts).toHaveLength(696)
    expect(table.all.reduce((sum, { into }) => sum + into.length, 0)).toBe(10_565)
  })

  test('says what the published table says, line by line', () => {
    // of the lines `province district code type name>taker:what …`, sorted, as made from the source
    const districts = new Map(
      table.districts.map(({ code, name, formerProvinceId }) => [`${formerProvinceId} ${name}`, code]),
    )
    const lines = table.all.map((row) => {
      const went = row.into
        .map(
          (code, index) =>
            `${code}:${movedTexts[row.moved?.[index] ?? 'part'].en
              .replace(/^the whole$/, 'whole')
              .replace(/^a part/, 'part')
              .replace('the area and all of', 'the area, all of')}`,
        )
        .toSorted()
      const district = districts.get(`${row.formerProvinceId} ${row.district}`)
      const type = words[row.type as keyof typeof words]
      return `${codeOf(row)} ${district} ${row.code} ${type} ${row.name}>${went.join(' ')}`
    })
    expect(createHash('sha256').update(lines.toSorted().join('\n')).digest('hex')).toBe(
      '5069c1f11364f4663c03ae25b9fa73342a6600ba82268fa0bf3a2ce4ce812d55',
    )
  })

  test('9,591 moved whole into one unit; of the 442 others one went in part into one, and 441 into several', () => {
    const whole = table.all.filter(({ into, moved }) => into.length === 1 && moved?.[0] === 'whole')
    const several = table.all.filter(({ into }) => into.length > 1)
    const partly = table.all.filter(({ into, moved }) => into.length === 1 && moved?.[0] !== 'whole')
    expect([whole.length, several.length, partly.map(({ name }) => name)]).toEqual([9591, 441, ['Đặng Xá']])
  })

  test('every commune went into units of the province that its own went whole into', () => {
    for (const { into, formerProvinceId } of table.all) {
      for (const code of into) {
        expect(communeByCode(code)?.provinceCode).toBe(formerProvinceById(formerProvinceId)?.provinceCode)
      }
    }
  })

  test('every unit of today took something, but the five islands that were districts', () => {
    const without = communes().filter(({ code }) => table.takenBy(code).length === 0)
    const islands = table.districts.flatMap(({ into }) => into ?? [])
    expect(without.map(({ code }) => code)).toEqual(islands.toSorted())
    expect(islands).toHaveLength(5)
  })

  test('is one object, loaded once, that cannot be changed', async () => {
    expect(await loadCrosswalk()).toBe(table)
    for (const part of [
      table,
      table.all,
      table.all[0],
      table.all[0]?.into,
      table.coded('00004'),
      table.districts,
    ]) {
      expect(Object.isFrozen(part)).toBe(true)
    }
  })

  test('the codes of the 63 provinces are all different', () => {
    expect(new Set(formerProvinces.map(({ code }) => code)).size).toBe(63)
    expect(formerProvinceById('ha-nam')?.code).toBe('35')
    expect(formerProvinceById('yen-bai')?.code).toBe('15')
  })
})

/** The rows that do not come out as expected, so that a test over ten thousand asks vitest once. */
const wrong = <Row>(rows: readonly Row[], expected: (row: Row) => unknown, got: (row: Row) => unknown) =>
  rows.flatMap((row) => {
    const [want, have] = [JSON.stringify(expected(row)), JSON.stringify(got(row))]
    return want === have ? [] : [{ want, have }]
  })

const codesOf = ({ unit, candidates }: ReturnType<typeof readPlaceWith>) =>
  (unit ? [unit] : candidates).map(({ code }) => code)

describe('every commune of before, by its name, district and province', () => {
  /** Every seventh, and all that did not move whole. */
  const some = table.all.filter(({ into }, index) => index % 7 === 0 || into.length > 1)

  test('is found where it moved whole or to one unit alone, and divided with what went where otherwise', () => {
    const states = { found: 0, divided: 0, ambiguous: 0, 'not-known': 0 }
    const mistaken = wrong(
      table.all,
      (row) => [called(row), row.into.length === 1 ? 'found' : 'divided', row.into, row.into.length],
      (row) => {
        const answer = readPlaceWith(table, called(row), { on })
        states[answer.state]++
        const told = answer.issues.filter(({ code }) => code === 'place-went-to')
        return [called(row), answer.state, codesOf(answer), told.length]
      },
    )
    expect(mistaken).toEqual([])
    expect(states).toEqual({ found: 9592, divided: 441, ambiguous: 0, 'not-known': 0 })
  }, 60_000)

  test('is itself on a day before', () => {
    const mistaken = wrong(
      some,
      (row) => [called(row), 'found', row.code, codeOf(row)],
      (row) => {
        const { state, unit } = readPlaceWith(table, called(row), { on: '2025-06-30' })
        return [called(row), state, unit?.code, unit?.provinceCode]
      },
    )
    expect(mistaken).toEqual([])
  }, 60_000)

  test('placeOn says the same of a name of before', () => {
    const mistaken = wrong(
      some,
      (row) => [called(row), row.into.length === 1 ? 'found' : 'divided'],
      (row) => {
        const named = { text: called(row), namedOn: '2025-06-30' } as const
        return [named.text, placeOn(named, on, { crosswalk: table }).state]
      },
    )
    expect(mistaken).toEqual([])
  }, 60_000)
})

describe('every unit of today, by its name and province', () => {
  const named = ({ provinceCode, ...commune }: Commune) =>
    `${fullName(commune)}, ${provinceByCode(provinceCode)?.name}`

  test('is found, unless an older unit of that name and type went elsewhere', () => {
    const read = communes().map((commune) => ({
      commune,
      answer: readPlaceWith(table, named(commune), { on: '2026-07-25' }),
    }))
    const found = read.filter(({ answer }) => answer.state === 'found')
    const ambiguous = read.filter(({ answer }) => answer.state === 'ambiguous')
    expect([found.length, ambiguous.length]).toEqual([3321 - 147, 147])
    expect(found.filter(({ commune, answer }) => answer.unit?.code !== commune.code)).toEqual([])
    expect(ambiguous.filter(({ commune, answer }) => !codesOf(answer).includes(commune.code))).toEqual([])
  }, 60_000)

  test('is found by a name said to be of today', () => {
    const mistaken = wrong(
      communes(),
      (commune) => [named(commune), commune.code],
      (commune) => [
        named(commune),
        readPlaceWith(table, named(commune), { on: '2026-07-25', namedOn: '2026-07-25' }).unit?.code,
      ],
    )
    expect(mistaken).toEqual([])
  }, 60_000)

  test('came, before 2025-07-01, from the units that it took', () => {
    const mistaken = wrong(
      communes(),
      (commune) => {
        const took = table.takenBy(commune.code).map(({ code }) => code)
        return [named(commune), ['not-known', 'found', 'divided'][Math.min(took.length, 2)], took]
      },
      (commune) => {
        const answer = readPlaceWith(table, named(commune), { on: '2025-06-30', namedOn: '2026-07-25' })
        return [named(commune), answer.state, codesOf(answer)]
      },
    )
    expect(mistaken).toEqual([])
  }, 60_000)
})

test('246 old communes bear the very name of another unit of their province today, and are ambiguous without district', () => {
  const named = new Map(
    communes().map(({ provinceCode, name }) => [`${provinceCode} ${name}`, new Set<string>()]),
  )
  for (const { provinceCode, name, code } of communes()) named.get(`${provinceCode} ${name}`)?.add(code)
  const ambiguous = table.all.filter(({ formerProvinceId, name, into }) => {
    const codes = named.get(`${formerProvinceById(formerProvinceId)?.provinceCode} ${name}`) ?? []
    return [...codes].some((code) => !into.includes(code))
  })
  expect(ambiguous).toHaveLength(246)
  for (const row of ambiguous) {
    const province = provinceByCode(formerProvinceById(row.formerProvinceId)?.provinceCode ?? '')?.name
    for (const text of [`${words[row.type as keyof typeof words]} ${row.name}`, row.name]) {
      const { state, candidates } = readPlaceWith(table, `${text}, ${province}`, { on })
      expect([text, state, candidates.length > 1]).toEqual([text, 'ambiguous', true])
    }
  }
}, 60_000)
