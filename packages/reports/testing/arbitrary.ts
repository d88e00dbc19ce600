import { isoDate } from '@khuyencong/domain'
import type { Project } from '@khuyencong/domain/registry'
import {
  fundingContentCodes,
  fundingSourceCodes,
  projectStatusCodes,
  resultIndicatorCodes,
} from '@khuyencong/domain/registry'
import * as fc from 'fast-check'

// Projects as a register would hold them, for property tests.

const day = fc
  .tuple(
    fc.integer({ min: 2025, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, date]) =>
    isoDate(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`),
  )

const amount = fc.integer({ min: 0, max: 5_000_000_000 })
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

/** An object without the fields that are undefined, as parsed records are. */
const without = <Shape extends object>(shape: Shape): Shape =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Shape

const words = fc.constantFrom('Máy ép gạch', 'Thuê gian hàng', 'Giảng viên', 'In ấn', 'Dây chuyền đóng gói')

const funding = fc
  .record({
    source: fc.constantFrom(...fundingSourceCodes),
    content: maybe(fc.constantFrom(...fundingContentCodes)),
    requestedVnd: maybe(amount),
    approvedVnd: maybe(amount),
    payments: maybe(fc.array(fc.record({ on: day, amountVnd: amount }), { maxLength: 3 })),
    refunds: maybe(fc.array(fc.record({ on: day, amountVnd: amount }), { maxLength: 2 })),
    settledVnd: maybe(amount),
  })
  .map(without)

const cost = fc
  .record({
    item: words,
    unit: maybe(fc.constantFrom('cái', 'bộ')),
    quantity: maybe(fc.integer({ min: 1, max: 9 })),
    unitPriceVnd: maybe(amount),
    nationalVnd: maybe(amount),
    localVnd: maybe(amount),
    counterpartVnd: maybe(amount),
    settledVnd: maybe(amount),
  })
  .map(without)

const project = fc
  .record({
    name: fc.constantFrom(
      'Hỗ trợ ứng dụng máy ép',
      'Mô hình trình diễn "gốm"',
      'Đào tạo nghề < may >',
      '=1+1',
    ),
    fund: fc.constantFrom('national' as const, 'local' as const),
    content: fc.constantFrom(...fundingContentCodes),
    status: fc.constantFrom(...projectStatusCodes),
    planYear: fc.integer({ min: 2025, max: 2026 }),
    place: fc.record({ provinceCode: fc.constantFrom('01', '38', '79') }),
    beneficiaryIds: maybe(fc.array(fc.constantFrom('cs-1', 'cs-2', 'cs-3'), { maxLength: 3 })),
    approvedOn: maybe(day),
    startsOn: maybe(day),
    contract: maybe(
      fc
        .record({
          number: fc.constantFrom('01/HĐ', '02/HĐ'),
          signedOn: day,
          amountVnd: amount,
          liquidatedOn: maybe(day),
        })
        .map(without),
    ),
    funding: fc.array(funding, { maxLength: 4 }),
    costs: maybe(fc.array(cost, { maxLength: 3 })),
    vouchers: maybe(
      fc.array(
        fc.record({
          number: fc.constantFrom('001', 'PC-12'),
          on: day,
          description: words,
          source: fc.constantFrom(...fundingSourceCodes),
          amountVnd: amount,
        }),
        { maxLength: 3 },
      ),
    ),
    results: maybe(
      fc.array(
        fc
          .record({
            indicator: fc.constantFrom(...resultIndicatorCodes),
            quantity: fc.integer({ min: 0, max: 9_999_999 }),
            on: day,
            fund: maybe(fc.constantFrom('national' as const, 'local' as const)),
          })
          .map(without),
        { maxLength: 5 },
      ),
    ),
  })
  .map(without)

/**
 * Projects with identifiers of their own, beginning with `prefix`; some are parts of an earlier one, which is then a
 * group.
 */
export const projectsArbitrary = (prefix: string, maxLength = 8): fc.Arbitrary<Project[]> =>
  fc
    .array(fc.tuple(project, fc.option(fc.nat({ max: 7 }), { nil: undefined, freq: 4 })), { maxLength })
    .map((all) =>
      all.map(([one, parent], index) => ({
        ...one,
        id: `${prefix}-${index + 1}`,
        ...(parent !== undefined && parent < index && { parentId: `${prefix}-${parent + 1}` }),
      })),
    )
