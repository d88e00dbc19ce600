import fc from 'fast-check'
import { isoDate } from '../index.js'
import { describe, expect, test } from 'vitest'
import { growth, LINEAR } from '../../test/growth.js'
import {
  hasStateSourcePaid,
  indexedLedger,
  ledgerEntriesOf,
  parseRecord,
  stateSourceCodes,
  type Project,
} from './index.js'

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

  test('the beneficiary’s own money is no State money', () => {
    expect(ledgerEntriesOf([project])).toHaveLength(1)
  })

  const advance = { source: 'local' as const, payments: [{ on: isoDate('2025-10-01'), amountVnd: 70 }] }
  const unpaid = { source: 'local' as const, payments: [] }

  test.each<[string, Project['status'], Project['funding'], boolean | 'promised']>([
    ['an advance has paid', 'in-progress', [advance], true],
    ['a stopped project has paid its advance', 'stopped', [advance], true],
    [
      'what came back in part is paid',
      'stopped',
      [{ ...advance, refunds: [{ on: '2026-01-05', amountVnd: 69 }] }],
      true,
    ],
    [
      'what came back in full is not',
      'stopped',
      [{ ...advance, refunds: [{ on: '2026-01-05', amountVnd: 70 }] }],
      false,
    ],
    ['what is approved is promised', 'approved', [unpaid], 'promised'],
    ['what is accepted is paid', 'accepted', [unpaid], true],
    ['what was never carried out is neither', 'not-carried-out', [unpaid], false],
    ['what is only registered is neither', 'registered', [unpaid], false],
  ])('%s', (_, status, funding, paid) => {
    const ledger = { entries: ledgerEntriesOf([{ ...project, status, funding }]), covers: stateSourceCodes }
    const answer = hasStateSourcePaid(ledger, 'cs-1', 'Máy ép gạch')
    expect(answer.paid).toBe(paid === true)
    expect(answer.promised).toHaveLength(paid === 'promised' ? 1 : 0)
  })

  test('a day that is not recorded stays unknown', () => {
    const [entry] = ledgerEntriesOf([
      { ...project, funding: [], approvedOn: '2025-01-01', endsOn: '2025-12-31' },
    ])
    expect(entry).not.toHaveProperty('on')
    expect(parseRecord('prior-support', entry).ok).toBe(true)
  })

  test('money from elsewhere may be State money where the project has some', () => {
    const costs = [{ item: 'Đường gom', otherVnd: 5 }]
    const other = { source: 'other-state' as const, programme: 'Nông thôn mới' }
    const entries = ledgerEntriesOf([{ ...project, costs, funding: [other] }])
    expect(entries).toMatchObject([{ source: 'other-state', programme: 'Nông thôn mới', amountVnd: 5 }])
    expect(ledgerEntriesOf([{ ...project, costs, funding: [] }])).toEqual([])
  })

  test.each(['cluster', 'sme', 'new-rural'] as const)('the %s programme is a source of its own', (source) => {
    const entry = {
      id: 'x',
      establishmentId: 'cs-1',
      item: 'Xử lý nước thải',
      source,
      amountVnd: 1,
      on: isoDate('2025-01-01'),
    }
    expect(hasStateSourcePaid({ entries: [entry], covers: [] }, 'cs-1', 'xử lý nước thải').paid).toBe(true)
    const others = stateSourceCodes.filter((code) => code !== source)
    expect(hasStateSourcePaid({ entries: [], covers: others }, 'cs-1', 'x')).toMatchObject({
      paid: 'unknown',
      notCovered: [source],
    })
  })

  test('items of other names are shown, for one of them may be the same thing', () => {
    const answer = hasStateSourcePaid(
      { entries: ledgerEntriesOf([project]), covers: stateSourceCodes },
      'cs-1',
      'máy ép',
    )
    expect([answer.paid, answer.otherItems.map(({ item }) => item)]).toEqual([false, ['Máy ép gạch']])
  })
})

describe('a ledger made ready for many questions', () => {
  const entry = fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    establishmentId: fc.constantFrom('cs-1', 'cs-2', 'cs-3'),
    item: fc.constantFrom('máy ép gạch', 'Máy ép gạch', 'lò nung'),
    source: fc.constantFrom(...stateSourceCodes),
    amountVnd: fc.nat(3),
    promised: fc.boolean(),
  })

  test('answers as the ledger itself does', () => {
    const ids = fc.uniqueArray(fc.constantFrom('cs-1', 'cs-2', 'cs-3', 'cs-4'), { maxLength: 3 })
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 12 }),
        ids,
        fc.subarray([...stateSourceCodes]),
        (entries, asked, covers) => {
          const ledger = { entries, covers }
          expect(hasStateSourcePaid(indexedLedger(ledger), asked, 'máy ép gạch')).toEqual(
            hasStateSourcePaid(ledger, asked, 'máy ép gạch'),
          )
        },
      ),
    )
  })

  test('takes time as the register grows, asked about each of its establishments', () => {
    const register = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        id: `${index}`,
        establishmentId: `cs-${index}`,
        item: 'máy ép gạch',
        source: 'sme' as const,
        amountVnd: 1,
      }))
    const ask = (entries: ReturnType<typeof register>) => {
      const ledger = indexedLedger({ entries, covers: [] })
      for (const { establishmentId } of entries) hasStateSourcePaid(ledger, establishmentId, 'máy ép gạch')
    }
    expect(growth(register, ask, 500)).toBeLessThan(LINEAR)
  })
})
