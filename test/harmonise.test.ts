import { fileURLToPath } from 'node:url'
import { harmonise, type Application, type Level } from 'khuyencong'
import { describe, expect, test } from 'vitest'
import { application, policyOn } from './application.js'
import { run } from './command.js'

const national = policyOn('2026-03-01')
const old = policyOn('2015-03-01')
const name = { vi: 'Cũ', en: 'Former' }
const machinery: Application = application('2026-03-01', 'advanced-machinery')
const local: Application = { ...machinery, fund: 'local' }

describe('harmonise', () => {
  test('compares each territory under its own level with the common one', () => {
    const report = harmonise({
      levels: [
        { code: 'x', name, policy: old },
        { code: 'y', name, policy: national },
      ],
      national,
      candidate: { code: 'common', name, policy: old },
      portfolio: [
        { territory: 'x', application: machinery },
        { territory: 'y', application: machinery },
        { territory: 'z', application: machinery },
        { territory: 'y', application: local },
      ],
    })
    expect(report.notCounted).toEqual({ otherTerritory: 1, otherFund: 1 })
    expect(report.territories).toMatchObject([
      { code: 'x', illustrative: false, unchanged: 1, losses: { applications: 0 } },
      // Under the former cap of 200 million the own money does not reach: what is deducted is what would be granted.
      { code: 'y', losses: { applications: 1, vnd: 300_000_000 }, current: { supportVnd: 300_000_000 } },
    ])
    expect(report.total).toMatchObject({
      applications: 2,
      current: { supportVnd: 300_000_000 },
      draft: { supportVnd: 0 },
    })
    expect(report.losses).toMatchObject([{ territory: 'y', currentVnd: 300_000_000, draftVnd: 0 }])
    expect(report.norms.find(({ activity }) => activity === 'advanced-machinery')).toMatchObject({
      national: { capVnd: 300_000_000 },
      candidate: { capVnd: 200_000_000 },
      levels: [
        { code: 'x', norm: { capVnd: 200_000_000 } },
        { code: 'y', norm: { capVnd: 300_000_000 } },
      ],
    })
  })

  test('takes a level that is not stated for neither zero nor the national one', () => {
    const none: Level = { code: 'x', name, norms: {} }
    const report = harmonise({
      levels: [none],
      national,
      candidate: { code: 'common', name, norms: national.norms },
      portfolio: [{ territory: 'x', application: local }],
    })
    expect(report.total).toMatchObject({ losses: { applications: 0 }, gains: { applications: 0 } })
    expect(report.total.notComparable).toEqual({ applications: 1, currentVnd: 0, draftVnd: 300_000_000 })
    expect(report.norms.every(({ levels }) => levels[0]?.norm === null)).toBe(true)
  })

  test('refuses two levels of one code', () => {
    const level: Level = { code: 'x', name, policy: old }
    expect(() => harmonise({ levels: [level, level], national, candidate: level, portfolio: [] })).toThrow(
      'same code',
    )
  })
})

describe('the example of Ninh Bình', () => {
  const path = fileURLToPath(new URL('../examples/harmonise-ninh-binh/harmonise.mjs', import.meta.url))

  test('marks every level that is made up', async () => {
    const { code, out } = await run(process.execPath, [path, '--json'])
    expect(code).toBe(0)
    const report = JSON.parse(out) as ReturnType<typeof harmonise>
    expect([report.candidate, ...report.territories].map(({ illustrative }) => illustrative)).toEqual(
      Array(4).fill(true),
    )
    expect(report.notes[0]?.vi).toMatch(/^SỐ LIỆU MINH HỌA.*Hà Nam.*Nam Định.*Ninh Bình/)
    expect(report.notCounted).toEqual({ otherTerritory: 0, otherFund: 0 })
    expect(report.total).toMatchObject({
      applications: 10,
      current: { undetermined: 1, ineligible: 5, supportVnd: 1_440_000_000 },
      draft: { supportVnd: 2_865_000_000 },
      losses: { applications: 1, vnd: 300_000_000 },
    })
  })

  test('says so first in what it prints', async () => {
    const { code, out } = await run(process.execPath, [path])
    expect([code, out.split('\n')[0]]).toEqual([0, expect.stringContaining('SỐ LIỆU MINH HỌA')])
    expect(out).toContain('Ninh Bình (cũ): không nêu / not stated')
  })
})
