import type { IsoDate } from '@khuyencong/domain'
import {
  instrumentOf,
  instruments,
  isIsoDate,
  lawFor,
  national,
  nationalActs,
  verifications,
} from 'khuyencong'
import { describe, expect, test } from 'vitest'

/** Every number under the key `instrument`, wherever it stands. */
function citedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'instrument' && typeof inner === 'string' ? [inner] : citedIn(inner),
  )
}

/** Dates of effect as the acts and the sources give them: from, and the first day no longer in force. */
const periods = [
  ['134/2004/NĐ-CP', null, '2012-07-05', 'official-text'],
  ['125/2009/TTLT-BTC-BCT', null, '2014-04-08', 'official-text'],
  ['56/2009/NĐ-CP', '2009-08-20', '2018-03-11', 'unverified'],
  ['45/2012/NĐ-CP', '2012-07-05', null, 'official-text'],
  ['46/2012/TT-BCT', '2013-02-10', null, 'official-text'],
  ['36/2013/TT-BCT', '2014-02-10', null, 'official-text'],
  ['26/2014/TTLT-BTC-BCT', '2014-04-08', '2018-05-11', 'official-text'],
  ['26/2014/TT-BCT', '2014-10-21', null, 'official-text'],
  ['39/2018/NĐ-CP', '2018-03-11', '2021-10-15', 'unverified'],
  ['28/2018/TT-BTC', '2018-05-11', null, 'secondary'],
  ['80/2021/NĐ-CP', '2021-10-15', null, 'official-text'],
  ['32/2024/NĐ-CP', '2024-05-01', null, 'official-text'],
  ['64/2024/TT-BTC', null, null, 'secondary'],
  ['72/2025/QH15', '2025-07-01', null, 'secondary'],
  ['202/2025/QH15', '2025-06-12', null, 'secondary'],
  ['235/2025/NĐ-CP', '2025-10-15', null, 'official-quote'],
  ['96/2026/NĐ-CP', '2026-03-31', null, 'official-text'],
  ['30/2026/QH16', '2026-04-30', null, 'secondary'],
  ['36/2026/QH16', '2026-09-01', null, 'secondary'],
  ['39/2026/QH16', '2026-09-20', null, 'secondary'],
] as const

/** 96/2026/NĐ-CP, article 111, clause 3: these ended with the day of the Law on Investment, before the decree itself. */
const endsWithInvestmentLaw = ['31/2021/NĐ-CP', '19/2025/NĐ-CP', '239/2025/NĐ-CP']

/** Which version stands on a day: the version is named by the day it took effect. */
const versions = [
  ['2014-04-08', '2014-04-08'],
  ['2014-04-09', '2014-04-08'],
  ['2018-03-10', '2014-04-08'],
  ['2018-03-11', '2018-03-11'],
  ['2018-03-12', '2018-03-11'],
  ['2018-05-10', '2018-03-11'],
  ['2018-05-11', '2018-05-11'],
  ['2018-05-12', '2018-05-11'],
  ['2021-10-14', '2018-05-11'],
  ['2021-10-15', '2021-10-15'],
  ['2021-10-16', '2021-10-15'],
  ['2025-06-30', '2021-10-15'],
  ['2025-07-01', '2025-07-01'],
  ['2025-07-02', '2025-07-01'],
  ['2025-10-14', '2025-07-01'],
  ['2025-10-15', '2025-10-15'],
  ['2025-10-16', '2025-10-15'],
  ['9999-12-31', '2025-10-15'],
] as const

describe('instruments', () => {
  test.each(periods)('%s is in force from %s to before %s', (number, from, before, verification) => {
    expect(instrumentOf(number)).toMatchObject({ inForceFrom: from, inForceBefore: before, verification })
  })

  test('no number is listed twice, and each can be looked up', () => {
    expect(new Set(instruments.map(({ number }) => number)).size).toBe(instruments.length)
    for (const known of instruments) expect(instrumentOf(known.number)).toBe(known)
    expect(instrumentOf('1/1900/NĐ-CP')).toBeUndefined()
  })

  test.each(instruments)('the dates of $number follow one another', (instrument) => {
    const { issuedOn, inForceFrom, inForceBefore, verification, title, issuer } = instrument
    const days = [issuedOn, inForceFrom, inForceBefore].filter((day) => day !== null)
    expect(days.filter(isIsoDate)).toEqual(days)
    expect(days).toEqual(days.toSorted())
    expect(verifications).toContain(verification)
    for (const text of [title.vi, title.en, issuer.vi, issuer.en]) expect(text).not.toBe('')
  })

  test.each(instruments)('an instrument replaced by $number ends when that takes effect', (instrument) => {
    for (const number of instrument.replaces ?? []) {
      const ends = endsWithInvestmentLaw.includes(number)
        ? instrumentOf('143/2025/QH15')?.inForceFrom
        : instrument.inForceFrom
      expect([number, instrumentOf(number)?.inForceBefore]).toEqual([number, ends])
    }
  })

  test.each(instruments)('what $number amends is known and was there first', (instrument) => {
    for (const number of instrument.amends ?? []) {
      const amended = instrumentOf(number)
      expect(amended?.number).toBe(number)
      if (amended?.issuedOn && instrument.issuedOn) expect(amended.issuedOn < instrument.issuedOn).toBe(true)
      expect(amended?.amendedBy).toContain(instrument.number)
    }
  })
})

describe('the national policy', () => {
  test.each(versions)('on %s is the version of %s', (day, version) => {
    const law = national.on(day)
    expect(law.ok && law.value.version).toBe(version)
  })

  test('is the same object on the same day, and cannot be changed', () => {
    const [once, again] = [national.on('2026-03-01'), national.on('2026-03-02')]
    expect(once.ok && again.ok && once.value === again.value).toBe(true)
    expect(() => Object.assign(once.ok ? (once.value.norms.consulting?.cap ?? {}) : {}, { vnd: 1 })).toThrow()
  })

  test.each(['2014-04-07', '2000-01-01', '0001-01-01'] as const)(
    'is not there on %s, before the first act',
    (asOf) => {
      expect(lawFor({ fund: 'national', asOf })).toMatchObject({
        ok: false,
        issues: [{ code: 'no-policy-in-force', path: 'asOf', severity: 'error' }],
      })
    },
  )

  test.each<[IsoDate | undefined, IsoDate]>([
    ['2025-10-14', '2025-07-01'],
    ['2025-10-15', '2025-10-15'],
    ['2025-10-16', '2025-10-15'],
    ['2021-10-14', '2018-05-11'],
    ['2018-05-10', '2018-03-11'],
    [undefined, '2025-10-15'],
  ])(
    'for a project approved on %s is, in 2026, the version in force on that day: %s',
    (approvedOn, version) => {
      const law = lawFor({ fund: 'national', asOf: '2026-03-01', approvedOn })
      expect(law.ok && law.value.version).toBe(version)
      expect(law.ok && law.value.acts.includes('235/2025/NĐ-CP')).toBe(version === '2025-10-15')
    },
  )

  test('never stands in for the local one', () => {
    expect(lawFor({ fund: 'local', asOf: '2026-03-01' })).toMatchObject({
      ok: false,
      issues: [{ code: 'local-act-province-needed', path: 'place.provinceCode' }],
      missingFacts: ['place.provinceCode'],
    })
  })

  test('has acts that are known, and that change it on the day they take effect', () => {
    for (const { number, effectiveFrom } of nationalActs) {
      expect([number, instrumentOf(number)?.inForceFrom]).toEqual([number, effectiveFrom])
    }
  })

  test.each(national.versions)(
    'of $version cites only instruments that are known and issued by then',
    (policy) => {
      const cited = [...new Set(citedIn(policy))]
      expect(cited.length).toBeGreaterThan(5)
      for (const number of cited) expect([number, instrumentOf(number)?.number]).toEqual([number, number])
    },
  )

  test.each(national.versions)(
    'of $version takes its norms from the circular in force that day',
    (policy) => {
      const circular = policy.version < '2018-05-11' ? '26/2014/TTLT-BTC-BCT' : '28/2018/TT-BTC'
      for (const [code, norm] of Object.entries(policy.norms))
        if (code !== 'artisan-support') expect(norm.citation.instrument).toBe(circular)
    },
  )
})
