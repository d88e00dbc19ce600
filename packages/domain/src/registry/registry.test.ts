import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { activityCodes } from '../vocabulary.js'
import {
  establishmentIndex,
  findDuplicates,
  fundingContents,
  hasStateSourcePaid,
  ledgerEntriesOf,
  mergeDuplicates,
  normaliseName,
  normaliseTaxCode,
  parseRecord,
  personalFields,
  redact,
  registrySchemas,
  stateSourceCodes,
  suggestedContent,
  taxCodeKind,
  undoMerge,
  type Establishment,
  type Project,
  type RegistryType,
} from './index.js'

const types = Object.keys(registrySchemas) as RegistryType[]

describe('tax codes', () => {
  test.each([
    ['0100233488', 'enterprise'],
    ['0100109106', 'enterprise'],
    ['0100233488-001', 'branch'],
    ['0100233488001', 'branch'],
    ['0100233488-000', 'invalid'],
    ['0100233489', 'invalid'],
    ['010023348', 'invalid'],
    ['0000000000', 'invalid'],
    ['038199012345', 'personal'],
    ['', 'invalid'],
  ])('%s is %s', (code, kind) => {
    expect(taxCodeKind(code)).toBe(kind)
  })

  test('one digit changed is always noticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (place, add) => {
        const code = '0100233488'.split('')
        code[place] = String((Number(code[place]) + add) % 10)
        expect(taxCodeKind(code.join(''))).toBe('invalid')
      }),
    )
  })

  test('one spelling', () => {
    expect(normaliseTaxCode(' 0100233488 - 001 ')).toBe('0100233488-001')
  })
})

describe('records', () => {
  test('a wrong tax code refuses the record and says so in both languages', () => {
    const parsed = parseRecord('establishment', { id: 'cs-1', name: 'A', taxCode: '0100233489' })
    expect(parsed.ok).toBe(false)
    expect(parsed.issues?.[0]).toMatchObject({ code: 'invalid-tax-code', path: 'taxCode' })
    expect(parsed.issues?.[0]?.message.vi).toContain('mã số thuế "0100233489"')
  })

  test('a personal number is taken, with a warning', () => {
    const parsed = parseRecord('establishment', { id: 'cs-1', name: 'A', taxCode: '038199012345' })
    expect(parsed).toMatchObject({
      ok: true,
      issues: [{ code: 'tax-code-not-checked', severity: 'warning' }],
    })
  })

  test('an identifier is told from a decimal', () => {
    const parsed = parseRecord('establishment', { id: 'cơ sở 1', name: 'A' })
    expect(parsed.issues?.[0]?.code).toBe('invalid-identifier')
  })

  test('industrial land is not larger than the cluster', () => {
    const parsed = parseRecord('cluster', {
      id: 'c',
      name: 'C',
      address: { provinceCode: '38' },
      status: 'established',
      areaM2: 100,
      industrialLandM2: 120,
      leasedM2: 130,
    })
    expect(parsed.issues?.map(({ path }) => path)).toEqual(['leasedM2', 'industrialLandM2'])
  })

  test('a target counts only results of its own unit', () => {
    const parsed = parseRecord('programme', {
      id: 'p',
      title: { vi: 'P', en: 'P' },
      fund: 'national',
      period: { from: '2021-01-01', before: '2026-01-01' },
      citation: { instrument: '1881/QĐ-TTg' },
      verification: 'secondary',
      targets: [
        {
          code: '1',
          label: { vi: 'a', en: 'a' },
          unit: 'model',
          indicators: ['workers-trained'],
        },
      ],
    })
    expect(parsed.issues?.[0]?.code).toBe('unit-mismatch')
  })

  test('every activity has a line of the funding report or none, and no line is made up', () => {
    for (const activity of activityCodes) {
      const content = suggestedContent(activity)
      expect(content === null || content in fundingContents).toBe(true)
    }
  })

  test.each(types)('%s has a JSON Schema that names every field', (type) => {
    const { $defs = {} } = z.toJSONSchema(registrySchemas[type])
    const [schema] = Object.values($defs)
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
    expect(Object.keys(schema?.properties ?? {})).toEqual(Object.keys(registrySchemas[type].shape))
  })
})

describe('personal data', () => {
  test('is marked where persons are named', () => {
    expect(personalFields('collaborator')).toEqual([
      'name',
      'phone',
      'email',
      'identityNumber',
      'area.street',
    ])
    expect(personalFields('project')).toEqual(['place.street', 'vouchers[].payee'])
  })

  test('is removed at every depth, and what is left is still a record', () => {
    const record: Establishment = {
      id: 'cs-1',
      name: 'HTX Mây tre',
      taxCode: '038199012345',
      address: { provinceCode: '38', street: '12 Lê Lợi' },
      representative: { name: 'Nguyễn Văn A', title: 'Giám đốc', phone: '0912345678' },
    }
    const shared = redact('establishment', record)
    expect(shared).toEqual({
      id: 'cs-1',
      name: 'HTX Mây tre',
      address: { provinceCode: '38' },
      representative: { title: 'Giám đốc' },
    })
    expect(parseRecord('establishment', shared).ok).toBe(true)
    expect(record.representative?.name).toBe('Nguyễn Văn A')
  })

  test('is marked in the JSON Schema', () => {
    const text = JSON.stringify(z.toJSONSchema(registrySchemas.collaborator))
    expect(text).toContain('"x-personal-data":true')
  })
})

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

describe('prior support', () => {
  const project: Project = {
    id: 'da-1',
    name: 'Ứng dụng máy ép',
    fund: 'local',
    content: 'technology',
    status: 'settled',
    planYear: 2025,
    place: { provinceCode: '38' },
    beneficiaryIds: ['cs-1'],
    funding: [{ source: 'local', payments: [{ on: '2025-10-01', amountVnd: 300_000_000 }] }],
    costs: [{ item: 'Máy ép gạch', localVnd: 300_000_000, counterpartVnd: 400_000_000 }],
  }

  test('a record answers yes, also in another spelling', () => {
    const ledger = { entries: ledgerEntriesOf([project]), covers: [] }
    const answer = hasStateSourcePaid(ledger, 'cs-1', 'MÁY ÉP  gạch')
    expect(answer.paid).toBe(true)
    expect(answer.entries[0]).toMatchObject({
      source: 'local-promotion',
      on: '2025-10-01',
      projectId: 'da-1',
    })
  })

  test('no record is no answer until every source is covered', () => {
    const entries = ledgerEntriesOf([project])
    expect(hasStateSourcePaid({ entries, covers: ['local-promotion'] }, 'cs-1', 'máy tiện').paid).toBe(
      'unknown',
    )
    expect(hasStateSourcePaid({ entries, covers: stateSourceCodes }, 'cs-1', 'máy tiện').paid).toBe(false)
  })

  test('the beneficiary’s own money is no State money, and a project not accepted has paid nothing', () => {
    expect(ledgerEntriesOf([project])).toHaveLength(1)
    expect(ledgerEntriesOf([{ ...project, status: 'approved' }])).toEqual([])
  })
})
