import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { growth, LINEAR } from '../../test/growth.js'
import {
  establishmentIndex,
  findDuplicates,
  mergeDuplicates,
  normaliseName,
  undoMerge,
  type Establishment,
  type Merge,
} from './index.js'

describe('duplicates', () => {
  const a: Establishment = { id: 'a', name: 'Công ty TNHH Mây Tre Đan', taxCode: '0100233488' }
  const b: Establishment = { id: 'b', name: 'Cty TNHH Mây tre đan', legalForm: 'enterprise' }
  const c: Establishment = { id: 'c', name: 'Khác', taxCode: '0100233488', businessLine: 'mây tre' }
  const d: Establishment = { id: 'd', name: 'Mây Tre Đan', taxCode: '0100109106' }

  test.each([
    ['Công ty TNHH MTV Gốm Bát Tràng', 'gom bat trang'],
    ['CTY CP Gỗ Đồng Kỵ', 'go dong ky'],
    ['HTX mây tre  Phú Vinh', 'may tre phu vinh'],
    ['Hộ kinh doanh Nguyễn Thị B', 'nguyen thi b'],
  ])('%s', (name, key) => {
    expect(normaliseName(name)).toBe(key)
  })

  test('are found by tax code and by name, never across two tax codes', () => {
    expect(findDuplicates([a, b, c])).toEqual([
      { reason: 'tax-code', key: '0100233488', ids: ['a', 'c'] },
      { reason: 'name', key: 'may tre dan', ids: ['a', 'b'] },
    ])
    expect(findDuplicates([a, d])).toEqual([])
  })

  test('same names in two provinces are two establishments', () => {
    const here = { ...b, address: { provinceCode: '38' } }
    expect(findDuplicates([here, { ...b, id: 'e', address: { provinceCode: '40' } }])).toEqual([])
  })

  test('a record without a province may be of the only one there is', () => {
    const at = (id: string, provinceCode?: string) => ({
      ...b,
      id,
      ...(provinceCode && { address: { provinceCode } }),
    })
    const idsOf = (...all: Establishment[]) => findDuplicates(all).map(({ ids }) => ids)
    expect(idsOf(at('x'), at('y', '38'))).toEqual([['x', 'y']])
    expect(idsOf(at('x'), at('y', '38'), at('z', '40'))).toEqual([])
    expect(idsOf(at('x', '38'), at('y', '38'), at('z', '40'))).toEqual([['x', 'y']])
  })

  test('what the merged records disagree on between themselves is a conflict too', () => {
    const group = { reason: 'name' as const, key: 'may tre dan', ids: ['a', 'b', 'c'] }
    const { merge } = mergeDuplicates(
      [a, { ...b, businessLine: 'mây' }, { ...c, businessLine: 'tre' }],
      group,
      'a',
    )
    expect(merge.conflicts).toEqual(['name', 'businessLine'])
  })

  const few = <Value>(...values: Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
  const register = fc
    .array(
      fc.record({
        name: fc.constantFrom('Công ty TNHH Mây Tre Đan', 'HTX Mây tre đan', 'Gốm Bát Tràng'),
        taxCode: few('0100233488', '0100233488-001', '0100109106'),
        address: few({ provinceCode: '38' }, { provinceCode: '40' }),
        businessLine: few('mây tre', 'gốm'),
      }),
      { maxLength: 12 },
    )
    .map((all) =>
      all.map((one, index) => {
        const known = Object.entries(one).filter(([, value]) => value !== undefined)
        return { id: `cs-${index}`, ...Object.fromEntries(known) } as Establishment
      }),
    )

  test('merging, whatever the register and whichever record is kept, and undoing it gives the register back', () => {
    fc.assert(
      fc.property(register, fc.array(fc.nat(), { maxLength: 4 }), (before, choices) => {
        const steps: { register: readonly Establishment[]; merge: Merge }[] = []
        let now: readonly Establishment[] = before
        for (const choice of choices) {
          const groups = findDuplicates(now)
          const group = groups[choice % groups.length]
          if (!group) break
          const keepId = group.ids[choice % group.ids.length] ?? ''
          const { establishments, merge } = mergeDuplicates(now, group, keepId)
          expect(merge.reason).toBe(group.reason)
          steps.push({ register: now, merge })
          now = establishments
        }
        // Every identifier there ever was still leads to a record.
        const find = establishmentIndex(now)
        for (const { id } of before) expect(find(id)).toBeDefined()
        for (const step of steps.toReversed()) {
          now = undoMerge(now, step.merge)
          expect(now).toEqual(step.register)
        }
        expect(now).toEqual(before)
      }),
    )
  })

  test('a merge is undone once, and only in the register that it was made in', () => {
    const [group] = findDuplicates([a, c])
    if (!group) throw new Error('no group')
    const { establishments, merge } = mergeDuplicates([a, c], group, 'a')
    const undone = undoMerge(establishments, merge)
    expect(() => undoMerge(undone, merge)).toThrow(RangeError)
    expect(() => undoMerge([], merge)).toThrow(RangeError)
  })

  test('merge keeps references, and undo gives back the register as it was', () => {
    const register = [b, a, d, c]
    const [group] = findDuplicates(register)
    if (!group) throw new Error('no group')
    const { establishments, merge } = mergeDuplicates(register, group, 'a')
    expect(establishments).toEqual([b, { ...a, businessLine: 'mây tre', formerIds: ['c'] }, d])
    expect(merge).toMatchObject({ reason: 'tax-code', keptId: 'a', conflicts: ['name'] })
    expect(establishmentIndex(establishments)('c')?.id).toBe('a')
    expect(undoMerge(establishments, merge)).toEqual(register)
  })
})

test('duplicates are found in time that grows as the register does, many of them in groups', () => {
  const register = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `cs-${index}`,
      name: `Cơ sở mây tre đan số ${index >> 2}`,
      ...(index % 3 === 0 && { taxCode: `01002334${10 + (index % 50)}` }),
      address: { provinceCode: index % 2 ? '38' : '40' },
    }))
  expect(findDuplicates(register(400)).length).toBeGreaterThan(50)
  expect(growth(register, findDuplicates, 400)).toBeLessThan(LINEAR)
})
