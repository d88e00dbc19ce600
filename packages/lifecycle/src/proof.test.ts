import { describe, expect, test } from 'vitest'
import { papers } from '../test/story.js'
import {
  advanceRates2014,
  checkContentProof,
  contentCodes,
  contentOf,
  contents,
  documents,
  firstAdvancePapers,
  remainingPapers,
  type ContentCode,
  type JsonObject,
} from './index.js'

const missing = (content: ContentCode, facts: JsonObject = {}) =>
  checkContentProof(content, 'remaining', [], facts).missing.map(({ oneOf }) =>
    oneOf.map(({ code }) => code).join(' or '),
  )

describe('the papers of the rest of the money', () => {
  test('are listed for each of the fifteen clauses of article 14', () => {
    const clauses = new Set(
      contentCodes.filter((code) => remainingPapers[code]).map((code) => contents[code].clause),
    )
    expect([...clauses].filter((clause) => clause !== null).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    )
  })

  test('always begin with acceptance, report of results and report of volume', () => {
    expect(missing('advanced-machinery')).toEqual([
      'base-acceptance-5a or base-acceptance-5b or base-acceptance-5c',
      'result-report',
      'volume-report',
      'machinery-contract',
      'machinery-liquidation',
    ])
  })

  test('say form number, who signs, and whether a valid copy will do', () => {
    const [participants] = checkContentProof(
      'fair-organisation',
      'remaining',
      papers('booth-contract'),
    ).missing.slice(-1)
    expect(participants?.oneOf[0]).toMatchObject({
      code: 'fair-participants',
      copy: 'original',
      signedBy: { en: 'confirmed by the department of the place' },
      citation: { instrument: '36/2013/TT-BCT', article: '14', clause: '10' },
    })
    expect(documents['volume-report'].form).toEqual({ number: '3b', annex: 'Phụ lục 1 36/2013/TT-BCT' })
  })

  test('depend on what the content is: a collective mark, an enterprise as investor', () => {
    expect(missing('brand-registration', { collectiveMark: true })).toContain('mark-rules')
    expect(missing('brand-registration', { collectiveMark: false })).not.toContain('mark-rules')
    expect(missing('cluster-infrastructure', { investorIsEnterprise: true })).toContain('independent-audit')
    const unknown = checkContentProof('cluster-infrastructure', 'remaining', [])
    expect(unknown.undecided.map(({ oneOf }) => oneOf[0]?.code)).toEqual(['independent-audit'])
    expect(unknown.complete).toBe(false)
  })

  test('"nếu có" is shown and does not block', () => {
    const check = checkContentProof(
      'management-training',
      'remaining',
      papers('base-acceptance-5b', 'result-report', 'volume-report', 'trainee-list', 'course-material'),
    )
    expect(check).toMatchObject({ complete: true, missing: [] })
    expect(check.ifAny.map(({ oneOf }) => oneOf[0]?.code)).toEqual(['course-meals'])
  })

  test('a plain copy is not fit, nor a paper on another form', () => {
    const check = checkContentProof('technology-transfer', 'remaining', [
      { document: 'transfer-contract', copy: 'plain-copy' },
      { document: 'volume-report', copy: 'original', form: '7' },
    ])
    expect(check.missing.map(({ oneOf, problem }) => `${oneOf[0]?.code} ${problem}`)).toEqual([
      'base-acceptance-5a absent',
      'result-report absent',
      'volume-report wrong-form',
      'transfer-contract unfit',
      'transfer-liquidation absent',
    ])
  })

  test('a progress report is taken on form 3a and on 3b, because the text and its annex differ', () => {
    for (const form of ['3a', '3b']) {
      const check = checkContentProof('advanced-machinery', 'first-advance', [
        ...papers('project-contract'),
        { document: 'progress-report', copy: 'original', form },
      ])
      expect(check.complete).toBe(true)
    }
  })

  test('where no article lists any, nothing is complete: the head of the agency decides', () => {
    expect(checkContentProof('showroom', 'first-advance', [])).toMatchObject({
      stated: false,
      complete: false,
    })
    expect(contentOf('cleaner-production-pilot')).toBeNull()
  })
})

test('every content with a rate in article 13 has its papers, and none besides', () => {
  // Loan interest stands in article 15: it has papers of its own and no first advance.
  const withRate = Object.keys(advanceRates2014).filter((content) => content !== 'relocation-interest')
  expect(Object.keys(firstAdvancePapers).sort()).toEqual(withRate.sort())
})
