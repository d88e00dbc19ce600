import type { Project } from '@khuyencong/domain/registry'
import { expect, test } from 'vitest'
import { fill, fundingReport } from '../index.js'

test('as many warnings as a large register gives are all given', () => {
  const projects = Array.from({ length: 150_000 }, (_, index): Project => ({
    id: `da-${index}`,
    name: `${index}`,
    fund: 'national',
    content: 'technology',
    status: 'settled',
    planYear: 2026,
    place: { provinceCode: '38' },
    funding: [{ source: 'national', approvedVnd: 1 }],
  }))
  const filled = fill(fundingReport, projects, '2026')
  expect(filled.ok && filled.value.issues.length).toBe(projects.length)
})
