import { bench, describe } from 'vitest'
import { lawFor } from './lawFor.js'

describe('once loaded', () => {
  bench('the national fund', () => {
    lawFor({ fund: 'national', asOf: '2026-03-01' })
  })
  bench('a province as it stands', () => {
    lawFor({ fund: 'local', asOf: '2026-03-01', place: { provinceCode: '66' } })
  })
  bench('a former province', () => {
    lawFor({ fund: 'local', asOf: '2026-03-01', place: { provinceCode: '82', formerProvince: 'dong-thap' } })
  })
  bench('a project approved before', () => {
    lawFor({ fund: 'national', asOf: '2026-03-01', approvedOn: '2025-10-01' })
  })
})
