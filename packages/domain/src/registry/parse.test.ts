import { withMessage } from '../issue.js'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { activityCodes } from '../vocabulary.js'
import {
  fundingContents,
  parseRecord,
  registrySchemas,
  suggestedContent,
  type RegistryType,
} from './index.js'

const types = Object.keys(registrySchemas) as RegistryType[]

describe('records', () => {
  test('a wrong tax code refuses the record and says so in both languages', () => {
    const parsed = parseRecord('establishment', { id: 'cs-1', name: 'A', taxCode: '0100233489' })
    expect(parsed.ok).toBe(false)
    expect(parsed.issues?.[0]).toMatchObject({ code: 'invalid-tax-code', path: 'taxCode' })
    expect(parsed.issues?.map(withMessage)[0]?.message.vi).toContain('mã số thuế "0100233489"')
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
    expect(parsed.issues?.map(({ path }) => path)).toEqual(['industrialLandM2', 'leasedM2'])
  })

  test.each<[RegistryType, object, string, string]>([
    [
      'collaborator',
      { area: { provinceCode: '38' }, from: '2026-02-01', before: '2026-01-31' },
      'dates-out-of-order',
      'before',
    ],
    [
      'product',
      {
        establishmentId: 'c',
        name: 'P',
        group: 'other',
        certificates: [{ level: 'province', issuedOn: '2026-02-01', validTo: '2026-01-31' }],
      },
      'dates-out-of-order',
      'certificates.0.validTo',
    ],
    [
      'establishment',
      { name: 'A', figures: [{ year: 2025 }, { year: 2025, employees: 5 }] },
      'duplicate-record',
      'figures.1',
    ],
    [
      'service-organisation',
      {
        name: 'A',
        kind: 'other',
        staff: [
          { year: 2025, persons: 1 },
          { year: 2025, persons: 2 },
        ],
      },
      'duplicate-record',
      'staff.1',
    ],
    [
      'tenant-project',
      { clusterId: 'c', name: 'A', activity: [{ period: '2026' }, { period: '2026' }] },
      'duplicate-record',
      'activity.1',
    ],
    [
      'cluster',
      { name: 'A', address: { provinceCode: '38' }, status: 'operating', leasedM2: 2, filledM2: 1 },
      'part-above-whole',
      'leasedM2',
    ],
    [
      'cluster',
      {
        name: 'A',
        address: { provinceCode: '38' },
        status: 'operating',
        tenantProjects: 2,
        foreignTenantProjects: 3,
      },
      'part-above-whole',
      'foreignTenantProjects',
    ],
    [
      'cluster',
      {
        name: 'A',
        address: { provinceCode: '38' },
        status: 'operating',
        activity: [{ period: '2026-H1' }, { period: '2026-H1' }],
      },
      'duplicate-record',
      'activity.1',
    ],
  ])('%s: %j', (type, fields, code, path) => {
    const parsed = parseRecord(type, { id: 'x', ...fields })
    expect(parsed.ok).toBe(false)
    expect(parsed.issues?.map((found) => [found.code, found.path])).toEqual([[code, path]])
  })

  const project = {
    id: 'da-1',
    name: 'A',
    fund: 'local',
    content: 'technology',
    status: 'settled',
    planYear: 2026,
    place: { provinceCode: '38' },
    funding: [],
  }

  test.each<[object, string, string]>([
    [{ startsOn: '2026-02-01', endsOn: '2026-01-31' }, 'dates-out-of-order', 'endsOn'],
    [
      { contract: { number: '1', signedOn: '2026-02-01', amountVnd: 1, liquidatedOn: '2026-01-31' } },
      'dates-out-of-order',
      'contract.liquidatedOn',
    ],
    [{ parentId: 'da-1' }, 'invalid-identifier', 'parentId'],
    [
      {
        progress: [
          { month: '2026-01', done: 'a' },
          { month: '2026-01', done: 'b' },
        ],
      },
      'duplicate-record',
      'progress.1',
    ],
    [
      {
        funding: [
          {
            source: 'local',
            payments: [{ on: '2026-01-01', amountVnd: 5 }],
            refunds: [{ on: '2026-01-02', amountVnd: 6 }],
          },
        ],
      },
      'part-above-whole',
      'funding.0.refunds',
    ],
    [{ content: 'nội dung lạ' }, 'unknown-value', 'content'],
  ])('project: %j', (fields, code, path) => {
    const parsed = parseRecord('project', { ...project, ...fields })
    expect(parsed.ok).toBe(false)
    expect(parsed.issues?.map((found) => [found.code, found.path])).toEqual([[code, path]])
  })

  test.each(['2026-01-31', '2026-02-01'])('the days of a project on a boundary: %s', (endsOn) => {
    expect(parseRecord('project', { ...project, startsOn: '2026-01-31', endsOn }).ok).toBe(true)
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
