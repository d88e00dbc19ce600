import type { IsoDate } from '@khuyencong/domain'
import type { Cluster } from '@khuyencong/domain/registry'
import { describe, expect, test } from 'vitest'
import { cellAt } from '../index.js'
import { filledWith, get, said } from '../../testing/portfolio.js'

// Clusters whose records say less than a line asks for.

describe('clusters that do not say', () => {
  const cluster = (id: string, extra: Partial<Cluster> = {}): Cluster => ({
    id,
    name: id,
    address: { provinceCode: '38' },
    status: 'operating',
    ...extra,
  })
  const at = (clusters: Cluster[], line: string) =>
    cellAt(filledWith(get('ccn04-province'), { clusters }), line, 'result')?.value

  test.each(['1', '5', '7', '9', '11', '15.3', '15.4', '26', '27'])(
    'line %s is not known, and not zero',
    (line) => {
      expect(at([cluster('a')], line)).toBeNull()
      expect(at([], line)).toBe(0)
    },
  )

  test.each<[string, Partial<Cluster>, Partial<Cluster>]>([
    ['1', { inScheme: true }, { inScheme: false }],
    ['7', { enterpriseInvestor: true }, { enterpriseInvestor: false }],
    ['9', { detailedPlanApproved: true }, { detailedPlanApproved: false }],
    ['15.3', { craftVillage: true }, { craftVillage: false }],
    ['26', { wastewater: 'under-construction' }, { wastewater: 'none' }],
    ['27', { wastewater: 'built-meeting-standard' }, { wastewater: 'built' }],
  ])('line %s counts what is recorded', (line, yes, no) => {
    expect(at([cluster('a', yes), cluster('b', no)], line)).toBe(1)
    expect(at([cluster('b', no)], line)).toBe(0)
  })

  test('a cluster that only stands in the scheme counts there and nowhere else', () => {
    const planned = [cluster('a', { status: 'planned', schemeAreaM2: 500_000 })]
    const lines = ['1', '2', '3', '9', '11', '14', '15', '18', '20', '26']
    expect(lines.map((line) => at(planned, line))).toEqual([1, 500_000, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(said(filledWith(get('ccn04-province'), { clusters: planned }))).toEqual([])
  })

  test('an established cluster not in operation has no business projects, and is not asked for them', () => {
    const clusters = [
      cluster('a', { status: 'established', leasedM2: 0, infrastructurePaidVnd: 0 }),
      cluster('b', { tenantProjects: 3, foreignTenantProjects: 0, operatingTenantProjects: 2, leasedM2: 5 }),
    ]
    expect(['18', '20', '21', '22'].map((line) => at(clusters, line))).toEqual([5, 3, 0, 2])
    const lines = said(filledWith(get('ccn04-province'), { clusters: [clusters[0] as Cluster] }))
    expect(lines.filter((line) => / (18|2[0-5])\./.test(line))).toEqual([])
  })

  test('form 02 is for clusters that have infrastructure or may have it', () => {
    const clusters = (
      ['planned', 'established', 'operating', 'operating-not-established', 'abolished'] as const
    ).map((status) => cluster(status, { status }))
    expect(filledWith(get('ccn02-infrastructure'), { clusters }).sheets.map(({ key }) => key)).toEqual([
      'established',
      'operating',
      'operating-not-established',
    ])
  })

  test.each<[IsoDate, number]>([
    ['2025-12-14', 0],
    ['2025-12-15', 1],
    ['2026-12-14', 1],
    ['2026-12-15', 0],
  ])('established on %s, in the period of 2026: %d', (establishedOn, count) => {
    expect(at([cluster('a', { establishedOn })], '5')).toBe(count)
  })
})
