import { describe, expect, test } from 'vitest'
import { accepted, machinery, openCase } from '../test/nationalCase.js'
import {
  checkRecord,
  nationalProject2018,
  openNationalProject,
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

  test('names the facts that the next steps and deadlines ask about and nobody told', () => {
    const bare = openRecord(nationalProject2014, { id: 'x', by, on: '2015-05-04' })
    expect(checked(bare.record, '2015-05-04').missingFacts).toEqual(
      ['contents', 'kind', 'planYear', 'route', 'unitIsBeneficiary', 'years'].map((fact) => `facts.${fact}`),
    )
    expect(checked(openCase().record, '2015-05-04').missingFacts).toEqual([])
    // How many beneficiaries there are is asked of key projects only.
    const { beneficiaries: _, ...facts } = machinery
    const open2018 = (kind: 'ordinary' | 'key') =>
      openNationalProject(
        nationalProject2018,
        { ...facts, kind, contents: ['consulting', 'media'], years: 2 },
        { id: 'x', by, on: '2019-05-04' },
      )
    expect(checked(open2018('ordinary').record, '2019-05-04').missingFacts).toEqual([])
    expect(checked(open2018('key').record, '2019-05-04').missingFacts).toEqual(['facts.beneficiaries'])
  })
})
