import { describe, expect, test } from 'vitest'
import { accepted, machinery, openCase } from '../test/nationalCase.js'
import { opened } from '../test/story.js'
import {
  checkRecord,
  nationalProject2018,
  openRecord,
  nationalProject2014,
  type RecordCheck,
} from './index.js'

const checked = (...given: Parameters<typeof checkRecord>): RecordCheck => {
  const result = checkRecord(...given)
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}
const by = { id: 'u', role: 'implementing-unit' } as const

describe('a check', () => {
  test('lists the papers of every content with support before an event names one', () => {
    const { missing } = checked(accepted().record, '2016-12-21')
    expect(
      missing.find(({ event }) => event === 'pay-remaining')?.papers.map(({ oneOf }) => oneOf[0]?.code),
    ).toEqual(['result-report', 'machinery-contract', 'machinery-liquidation'])
  })

  test('asks once for a paper that the lists of several contents have in common', () => {
    const { record } = accepted()
    const line = { approvedVnd: 1, advancedVnd: 0 }
    const lines = { 'advanced-machinery': line, consulting: line, showroom: line }
    const { missing } = checked({ ...record, proof: [], money: { ...record.money, lines } }, '2016-12-21')
    expect(
      missing.find(({ event }) => event === 'pay-remaining')?.papers.map(({ oneOf }) => oneOf[0]?.code),
    ).toEqual([
      'base-acceptance-5a',
      'result-report',
      'volume-report',
      'machinery-contract',
      'machinery-liquidation',
      'consulting-contract',
      'consulting-liquidation',
      'voucher-list-full',
    ])
  })

  test('names the facts that the way to the end asks about and nobody told, the nearest first', () => {
    const { ministryBudgetUnit: _, lastContractOfYear: __, ...known } = machinery
    const bare = opened(openRecord(nationalProject2014, { id: 'x', by, on: '2015-05-04', facts: known }))
    expect(checked(bare.record, '2015-05-04').missingFacts).toEqual(
      ['ministryBudgetUnit', 'lastContractOfYear'].map((fact) => `facts.${fact}`),
    )
    expect(checked(openCase().record, '2015-05-04').missingFacts).toEqual([])
    // How many beneficiaries there are is asked of key projects only.
    const { beneficiaries: ___, ...facts } = machinery
    const open2018 = (kind: 'ordinary' | 'key') =>
      opened(
        openRecord(nationalProject2018, {
          id: 'x',
          by,
          on: '2019-05-04',
          facts: { ...facts, kind, contents: ['consulting', 'media'], years: 2 },
        }),
      )
    expect(checked(open2018('ordinary').record, '2019-05-04').missingFacts).not.toContain(
      'facts.beneficiaries',
    )
    expect(checked(open2018('key').record, '2019-05-04').missingFacts[0]).toBe('facts.beneficiaries')
  })
})
