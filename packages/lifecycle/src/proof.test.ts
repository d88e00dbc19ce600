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
  requiredDocument,
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
    expect(contentOf('cleaner-production-pilot')).toBe('other')
  })
})

describe('the lists, point by point', () => {
  const papersOf = (content: ContentCode, stage: 'first-advance' | 'remaining', facts: JsonObject) => {
    const { missing, ifAny, undecided } = checkContentProof(content, stage, [], facts)
    expect(undecided).toEqual([])
    return [...missing, ...ifAny].map(({ oneOf, need }) => {
      const { article, clause, point } = oneOf[0]?.citation ?? {}
      const at = [article, clause, point].filter(Boolean).join('.')
      return `${at} ${oneOf.map(({ code }) => code).join('/')}${need === 'if-any' ? '?' : ''}`
    })
  }
  const every = {
    collectiveMark: true,
    website: true,
    investorIsEnterprise: true,
    investorHiresContractor: true,
  }

  // "?" is "nếu có". The first paragraph of article 14 stands before each list.
  test.each<[ContentCode, string, string]>([
    [
      'vocational-training',
      '1',
      'training-certificates-decision trainee-list employed-list trainee-allowances?',
    ],
    ['consulting', '2.a', 'consulting-contract consulting-liquidation voucher-list-full'],
    ['management-training', '2.b', 'trainee-list course-material course-meals?'],
    ['workshop', '2.c', 'delegate-list meeting-material delegate-allowances?'],
    [
      'demonstration-model',
      '3',
      'supported-item-invoices model-delegate-list model-material delegate-allowances?',
    ],
    ['technology-transfer', '4', 'transfer-contract transfer-liquidation'],
    ['advanced-machinery', '5', 'machinery-contract machinery-liquidation'],
    ['cleaner-production-assessment', '6', 'cleaner-production-report'],
    ['brand-registration', '7', 'brand-certificate mark-rules brand-strategy voucher-list-full'],
    ['media', '8', 'media-contract media-liquidation website-licence media-samples?'],
    ['association', '9', 'association-decision member-list voucher-list-full'],
    ['fair-organisation', '10', 'fair-participants booth-contract'],
    ['fair-participation', '11', 'supported-exhibitors booth-contract booth-invoice'],
    ['linkage-cluster', '12', 'linkage-decision voucher-list-full'],
    ['cluster-planning', '13', 'planning-decision voucher-list-full'],
    ['cluster-infrastructure', '14', 'works-acceptance independent-audit'],
    ['cluster-pollution', '14', 'works-acceptance output-standard independent-audit'],
    ['establishment-pollution', '14', 'works-acceptance output-standard'],
    ['contest', '15', 'contest-committees contest-winners'],
  ])('the rest of the money for %s, 14.%s', (content, at, listed) => {
    const opening = [
      'base-acceptance-5a/base-acceptance-5b/base-acceptance-5c',
      'result-report',
      'volume-report',
    ]
    expect(papersOf(content, 'remaining', every)).toEqual([
      ...opening.map((code) => `14 ${code}`),
      ...listed.split(' ').map((code) => `14.${at} ${code}`),
    ])
  })

  test.each<[ContentCode, string, string]>([
    ['cluster-infrastructure', '1.b', 'support-contract contractor-contract progress-report'],
    ['cluster-pollution', '1.b', 'support-contract contractor-contract progress-report'],
    ['vocational-training', '2.a', 'training-plan'],
    ['management-training', '2.b', 'implementation-plan'],
    ['workshop', '2.b', 'implementation-plan'],
    ['study-tour', '2.b', 'implementation-plan'],
    ['brand-registration', '2.b', 'implementation-plan'],
    ['consulting', '2.b', ''],
    ['association', '2.b', ''],
    ['linkage-cluster', '2.b', ''],
    ['cleaner-production-assessment', '2.b', ''],
    ['fair-organisation', '2.c', ''],
    ['fair-participation', '2.c', ''],
    ['media', '2.c', ''],
    ['cluster-planning', '2.c', 'support-contract'],
    ['demonstration-model', '2.d', 'progress-report'],
    ['technology-transfer', '2.d', 'progress-report'],
    ['advanced-machinery', '2.d', 'progress-report'],
    ['establishment-pollution', '2.d', 'progress-report'],
    ['enterprise-startup', '3.b', 'base-acceptance-5b volume-report business-registration'],
  ])('the first advance for %s, 13.%s', (content, at, listed) => {
    expect(papersOf(content, 'first-advance', every)).toEqual(
      ['project-contract/task-assignment', ...listed.split(' ').filter(Boolean)].map(
        (code) => `13.${at} ${code}`,
      ),
    )
  })

  test('loan interest of relocation, clause 1 of article 15', () => {
    expect(papersOf('relocation-interest', 'remaining', {})).toEqual(
      'project-contract/task-assignment base-acceptance-5a volume-report credit-contract interest-paid building-contracts'
        .split(' ')
        .map((code) => `15.1 ${code}`),
    )
  })

  test.each<[keyof typeof documents, string | undefined, string, string | undefined]>([
    ['base-acceptance-5a', '5a', 'any', undefined],
    ['base-acceptance-5b', '5b', 'any', undefined],
    ['base-acceptance-5c', '5c', 'any', undefined],
    ['volume-report', '3b', 'any', 'đơn vị thực hiện; Sở Công Thương xác nhận (Điều 21 khoản 4)'],
    ['training-plan', '11', 'any', undefined],
    ['business-registration', undefined, 'valid-copy', undefined],
    ['trainee-list', undefined, 'original-or-valid-copy', 'học viên'],
    ['employed-list', undefined, 'original-or-valid-copy', 'cơ sở sử dụng lao động và đơn vị thực hiện'],
    ['delegate-list', undefined, 'original-or-valid-copy', 'đại biểu'],
    [
      'model-delegate-list',
      undefined,
      'original-or-valid-copy',
      'đại biểu; đơn vị thực hiện và đơn vị thụ hưởng xác nhận',
    ],
    ['fair-participants', undefined, 'original', 'Sở Công Thương nơi tổ chức xác nhận'],
    [
      'supported-exhibitors',
      undefined,
      'original',
      'Sở Công Thương nơi tổ chức, hoặc nơi có cơ sở tham gia, xác nhận',
    ],
    ['works-acceptance', undefined, 'original-or-valid-copy', 'chủ đầu tư'],
    ['independent-audit', undefined, 'original-or-valid-copy', 'đơn vị kiểm toán độc lập'],
    ['credit-contract', undefined, 'valid-copy', undefined],
    ['interest-paid', undefined, 'any', undefined],
    ['building-contracts', undefined, 'valid-copy', undefined],
    ['settlement-table', '7', 'any', undefined],
    ['voucher-list-8a', '8a', 'any', undefined],
    ['voucher-list-8b', '8b', 'any', undefined],
    ['payment-request-table', '9', 'any', undefined],
    ['reconciliation', '10', 'any', undefined],
    ['liquidation-minutes', '6', 'any', undefined],
  ])('%s: form %s, copy %s, signed by %s', (code, form, copy, signedBy) => {
    const paper = requiredDocument(code)
    expect([paper.form?.number, paper.copy, paper.signedBy?.vi]).toEqual([form, copy, signedBy])
  })
})

test('every content with a rate in article 13 has its papers, and none besides', () => {
  // Loan interest stands in article 15: it has papers of its own and no first advance.
  const withRate = Object.keys(advanceRates2014).filter((content) => content !== 'relocation-interest')
  expect(Object.keys(firstAdvancePapers).sort()).toEqual(withRate.sort())
})
