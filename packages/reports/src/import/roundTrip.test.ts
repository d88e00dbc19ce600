import * as fc from 'fast-check'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { activityCodes, fundCodes, funds, legalForms } from '@khuyencong/domain'
import {
  allocationSources,
  budgetLevels,
  clusterStatuses,
  fundingContents,
  productGroups,
  projectStatuses,
  stateSources,
  type RegistryRecord,
} from '@khuyencong/domain/registry'
import { describe, expect, test } from 'vitest'
import {
  exportXlsx,
  importColumns,
  importTable,
  importTemplate,
  notExported,
  type ImportType,
} from './index.js'

const bytesOf = async (stream: ReadableStream<Uint8Array>) =>
  new Uint8Array(await new Response(stream).arrayBuffer())

async function read<Type extends ImportType>(type: Type, file: Uint8Array) {
  const { rows, issues } = await importTable(type, file)
  const records: unknown[] = []
  for await (const row of rows) records.push(row.ok ? row.record : row.issues)
  return { records, issues }
}

const codesOf = (table: object) => fc.constantFrom(...Object.keys(table))
const words = fc.constantFrom(
  'Gốm Tam Thọ',
  'Tổng cộng',
  'II',
  'Công ty CP Đá',
  '1.250',
  '=1+1',
  'a, b; "c"',
  'x',
)
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10))
const money = fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.maxSafeNat())
const area = fc.integer({ min: 0, max: 50_000_000 })
const province = fc.record({ provinceCode: fc.constantFrom('01', '38') })
const place = fc.record(
  {
    provinceCode: fc.constantFrom('01', '38'),
    communeCode: fc.constantFrom('00070', '16279'),
    street: words,
  },
  { requiredKeys: ['provinceCode'] },
)

// Tables of clusters and collaborators have no column for a street.
const commune = fc.record(
  { provinceCode: fc.constantFrom('01', '38'), communeCode: fc.constantFrom('00070') },
  { requiredKeys: ['provinceCode'] },
)

const shapes: Record<ImportType, readonly [Record<string, fc.Arbitrary<unknown>>, readonly string[]]> = {
  establishment: [
    {
      name: words,
      taxCode: fc.constantFrom('0100233488', '0100233488-001', '038199012345'),
      legalForm: codesOf(legalForms),
      address: place,
      representative: fc.record({ name: words, phone: fc.constantFrom('0912 345 678', '0912345678') }),
      businessLine: words,
      foundedOn: day,
      womenOwned: fc.boolean(),
    },
    ['name'],
  ],
  project: [
    {
      name: words,
      fund: codesOf(funds),
      content: codesOf(fundingContents),
      activity: fc.constantFrom(...activityCodes),
      status: codesOf(projectStatuses),
      planYear: fc.integer({ min: 1990, max: 2099 }),
      place: province,
      approvedOn: day,
      beneficiaryIds: fc.uniqueArray(fc.constantFrom('cs-1', 'cs-2', 'cs-3'), { minLength: 1 }),
      funding: fc
        .subarray(['national', 'local', 'counterpart'])
        .chain((sources) =>
          fc.tuple(
            ...sources.map((source) => fc.record({ source: fc.constant(source), approvedVnd: money })),
          ),
        ),
    },
    ['name', 'fund', 'content', 'status', 'planYear', 'place', 'funding'],
  ],
  product: [
    {
      establishmentId: fc.constantFrom('cs-1'),
      name: words,
      group: codesOf(productGroups),
      set: fc.boolean(),
    },
    ['establishmentId', 'name', 'group'],
  ],
  cluster: [
    { name: words, address: commune, status: codesOf(clusterStatuses), establishedOn: day, areaM2: area },
    ['name', 'address', 'status'],
  ],
  collaborator: [
    { name: words, phone: fc.constantFrom('0912345678'), area: commune, from: day },
    ['area', 'from'],
  ],
  allocation: [
    {
      year: fc.integer({ min: 1990, max: 2099 }),
      fund: fc.constantFrom(...fundCodes),
      source: codesOf(allocationSources),
      level: codesOf(budgetLevels),
      provinceCode: fc.constantFrom('01', '38'),
      amountVnd: money,
      decidedOn: day,
      decision: words,
    },
    ['year', 'fund', 'source', 'level', 'amountVnd'],
  ],
  'prior-support': [
    {
      establishmentId: fc.constantFrom('cs-1'),
      item: words,
      source: codesOf(stateSources),
      programme: words,
      amountVnd: money,
      on: day,
      document: words,
    },
    ['establishmentId', 'item', 'source', 'amountVnd', 'on'],
  ],
}

const recordsOf = (type: ImportType) => {
  const [fields, requiredKeys] = shapes[type]
  const record = fc.record(fields, { requiredKeys: [...requiredKeys] })
  return fc
    .array(record, { minLength: 1, maxLength: 4 })
    .map((list) => list.map((one, index) => ({ id: `r-${index}`, ...one })))
}

describe('a table that goes out comes in as it was', () => {
  test.each(Object.keys(importColumns) as ImportType[])(
    '%s',
    async (type) => {
      await fc.assert(
        fc.asyncProperty(recordsOf(type), fc.constantFrom('vi', 'en'), async (list, lang) => {
          const records = list as unknown as RegistryRecord<typeof type>[]
          expect(records.flatMap((record) => notExported(type, record))).toEqual([])
          const { records: back, issues } = await read(type, await bytesOf(exportXlsx(type, records, lang)))
          expect(issues).toEqual([])
          expect(back).toEqual(records)
        }),
        { numRuns: 15 },
      )
    },
    60_000,
  )

  test('and so does a template that was filled with it', async () => {
    await fc.assert(
      fc.asyncProperty(recordsOf('cluster'), async (list) => {
        const records = list as unknown as RegistryRecord<'cluster'>[]
        const [sheet] = (await readXlsx(await bytesOf(importTemplate('cluster')))).sheets
        const [out] = (await readXlsx(await bytesOf(exportXlsx('cluster', records)))).sheets
        const rows = [sheet?.rows[0] ?? [], ...(out?.rows.slice(1) ?? [])]
        const filled = await writeXlsx({ sheets: [{ name: 'CCN', rows }] })
        expect((await read('cluster', filled)).records).toEqual(records)
      }),
      { numRuns: 15 },
    )
  }, 60_000)

  test('what a table has no column for is named', () => {
    const project = {
      id: 'a',
      name: 'A',
      fund: 'national',
      content: 'technology',
      status: 'settled',
      planYear: 2026,
      place: { provinceCode: '38', street: 'Thôn 1' },
      funding: [
        { source: 'national', approvedVnd: 5, payments: [] },
        { source: 'national', approvedVnd: 5 },
        { source: 'other', approvedVnd: 5 },
      ],
      results: [],
    } as const
    expect(notExported('project', project as unknown as RegistryRecord<'project'>).toSorted()).toEqual([
      'funding',
      'funding.approvedVnd',
      'funding.payments',
      'funding.source',
      'place.street',
      'results',
    ])
  })
})
