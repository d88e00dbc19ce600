import { describe, expect, test } from 'vitest'
import { papers, story } from '../test/story.js'
import { findMachine, productVote2025, voteLevels, type JsonObject, type RoleCode } from './index.js'

// 38/2025/TT-BCT Điều 28, from 2025-07-01.
const begin = (level: 'commune' | 'province' | 'region') =>
  story(productVote2025, {
    id: 'v',
    by: { id: 'u', role: 'beneficiary' },
    on: '2025-07-10',
    facts: { level, group: 'processed-food', ownProduct: true, copy: false, massProducible: true },
  })
const entry = papers('vote-registration', 'vote-business-registration', 'vote-presentation', 'product-photos')
const letter = papers('nomination-letter')
const certificate: JsonObject = { scheme: 'typical-product', level: 'commune', issuedOn: '2025-08-01' }

describe('the vote as 38/2025/TT-BCT leaves it', () => {
  test('is the newest version, with the commune in place of the district', () => {
    expect(findMachine('product-vote')?.version).toBe('2025')
    expect(voteLevels.commune).toMatchObject({
      councilSizes: [5, 7],
      grantedBy: 'commune-chair',
      usualYears: null,
      citation: { instrument: '38/2025/TT-BCT', article: '28', clause: '4' },
    })
  })

  test('takes the certificate of the commune for the province, and its letter', () => {
    const proof = [...entry, ...letter, ...papers('lower-level-certificate')]
    const told = begin('province').go(
      '2025-09-01',
      'commune-committee',
      'enter',
      { lowerCertificate: certificate },
      proof,
    )
    expect(told.record.state).toBe('entered')
    for (const level of ['district', 'province']) {
      const refusal = begin('province').refused(
        '2025-09-01',
        'commune-committee',
        'enter',
        { lowerCertificate: { ...certificate, level } },
        proof,
      )
      expect(refusal.guards.map(({ code }) => code)).toEqual(['lower-certificate'])
    }
  })

  test('takes the letter of the commune where no vote is held there, and nothing less', () => {
    expect(begin('province').refused('2025-09-01', 'beneficiary', 'enter', {}, entry)).toMatchObject({
      guards: [{ code: 'lower-certificate' }],
    })
    const none = { noCommuneVote: true }
    expect(
      begin('province')
        .refused('2025-09-01', 'beneficiary', 'enter', none, entry)
        .missingProof.map(({ oneOf }) => oneOf[0]?.code),
    ).toEqual(['nomination-letter'])
    expect(
      begin('province').go('2025-09-01', 'commune-committee', 'enter', none, [...entry, ...letter]).record
        .state,
    ).toBe('entered')
  })

  test.each<[size: number, codes: string[]]>([
    [5, []],
    [7, []],
    [6, ['council-size']],
    [9, ['council-size']],
  ])('has a council of 5 or 7 in a commune, and not of %i', (councilSize, codes) => {
    const told = begin('commune').go('2025-09-01', 'beneficiary', 'enter', {}, entry)
    // Without its papers, so that each is refused and says why.
    const refusal = told.refused('2025-09-10', 'jury', 'judge', { councilSize, jurySize: 5, meanScore: 80 })
    expect(refusal.guards.map(({ code }) => code)).toEqual(codes)
  })

  test.each<[RoleCode, boolean]>([
    ['commune-chair', true],
    ['commune-committee', false],
    ['provincial-chair', false],
  ])('of a commune is decided by its chair: %s %s', (role, may) => {
    const told = begin('commune')
      .go('2025-09-01', 'beneficiary', 'enter', {}, entry)
      .go(
        '2025-09-10',
        'jury',
        'judge',
        { councilSize: 5, jurySize: 5, meanScore: 80 },
        papers('score-sheets', 'result-minutes'),
      )
    if (may) expect(told.go('2025-09-11', role, 'announce').record.state).toBe('result-announced')
    else
      expect(told.refused('2025-09-11', role, 'announce').who.map((body) => body.role)).toEqual([
        'commune-chair',
      ])
  })

  test('knows no district: it is no level that can be opened', () => {
    expect(() => begin('district' as never)).toThrow(/unknown-value/)
  })
})
