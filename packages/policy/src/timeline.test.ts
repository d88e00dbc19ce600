import { national, nationalActs } from '@khuyencong/law'
import type { IsoDate } from '@khuyencong/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { act, policyFaults, timeline, type Policy, type Timeline } from './index.js'

const codes = (result: ReturnType<Timeline['on']>) =>
  result.issues?.map(({ code, path }) => `${code} ${path}`) ?? []
const version = (result: ReturnType<Timeline['on']>) => (result.ok ? result.value.version : 'none')

describe('a day that is none', () => {
  const noDays: readonly unknown[] = [
    undefined,
    null,
    '',
    'x',
    '2018-5-1',
    '2026-13-01',
    '2025-02-30',
    '11/05/2018',
    ' 2026-01-01',
    '2026-01-01T00:00:00Z',
    'Wed Nov 25 2026',
    '0000-00-00',
    new Date(0),
    20180501,
    NaN,
    ['2026-01-01'],
    {},
    () => '2026-01-01',
    Symbol('day'),
    1n,
  ]

  test.each(noDays.map((day) => [day]))('%s is refused', (day) => {
    const on = national.on(day as IsoDate)
    expect([on.ok, codes(on)]).toEqual([false, ['invalid-date asOf']])
    if (day === undefined) return
    const approved = national.on('2026-03-01', { approvedOn: day as IsoDate })
    expect([approved.ok, codes(approved)]).toEqual([false, ['invalid-date approvedOn']])
  })

  test('is refused beside another', () => {
    expect(codes(national.on('2018-5-1' as IsoDate, { approvedOn: 'x' as IsoDate }))).toEqual([
      'invalid-date asOf',
      'invalid-date approvedOn',
    ])
  })

  test('is no start of a timeline', () => {
    const [first] = national.versions
    expect(() => timeline(first as Policy, '2018-5-1' as IsoDate, [])).toThrow(RangeError)
    expect(() => act({ number: 'x', effectiveFrom: 'x' as IsoDate }, () => undefined)).toThrow(RangeError)
  })
})

describe('the base that stands before any act', () => {
  const [first] = national.versions
  const base = { ...(first as Policy), version: '0000-00-00' as IsoDate, acts: [] }
  const late = act({ number: 'late', effectiveFrom: '2020-01-01' }, () => undefined)

  test.each([
    ['no act is known', timeline(base, '2014-04-08', []), {}],
    ['the first act is later', timeline(base, '2014-04-08', [late]), {}],
    [
      'the only act does not reach the project',
      timeline(base, '2014-04-08', [{ ...late, effectiveFrom: '2015-01-01', saving: savingOfLast() }]),
      { approvedOn: '2014-12-31' as const },
    ],
  ])('is not given out where %s', (_, line, about) => {
    expect(codes(line.on('2018-01-01', about))).toEqual(['no-policy-in-force asOf'])
  })
})

function savingOfLast() {
  const saving = nationalActs.at(-1)?.saving
  if (!saving) throw new Error('no saving clause')
  return saving
}

test('the day before, of and after each version', () => {
  expect([version(national.on('2014-04-07')), version(national.on('2014-04-08'))]).toEqual([
    'none',
    '2014-04-08',
  ])
  expect(codes(national.on('2014-04-07'))).toEqual(['no-policy-in-force asOf'])
  expect([
    version(national.on('2018-05-10')),
    version(national.on('2018-05-11')),
    version(national.on('2018-05-12')),
  ]).toEqual(['2018-03-11', '2018-05-11', '2018-05-11'])
})

describe('spans', () => {
  test('follow one another, and each is what its days give', () => {
    const { spans, versions } = national
    expect(spans.map(({ version: one }) => one)).toEqual(versions.map(({ version: one }) => one))
    expect(spans.map(({ from }) => from)).toEqual(spans.map(({ from }) => from).toSorted())
    for (const [index, span] of spans.entries()) {
      expect(span.before).toBe(spans[index + 1]?.from ?? null)
      expect(version(national.on(span.from))).toBe(span.version)
      expect(versions[index]?.acts.at(-1)).toBe(span.act)
    }
  })

  /** Điều khoản chuyển tiếp of 235/2025/NĐ-CP, as the policy cites it. */
  test('say to whom the rules without the act still apply', () => {
    const last = national.spans.at(-1)
    expect(last).toMatchObject({
      id: 'national',
      version: '2025-10-15',
      act: '235/2025/NĐ-CP',
      from: '2025-10-15',
      before: null,
      saving: {
        keeps: 'projects-approved-before',
        act: '235/2025/NĐ-CP',
        approvedBefore: '2025-10-15',
        citation: { instrument: '235/2025/NĐ-CP' },
      },
    })
    const asApproved = (approvedOn: IsoDate) => version(national.on('2026-03-01', { approvedOn }))
    expect([asApproved('2025-10-14'), asApproved('2025-10-15')]).toEqual(['2025-07-01', '2025-10-15'])
    expect(national.spans.filter(({ saving }) => saving !== null)).toHaveLength(1)
  })

  test('choose the version that the timeline chooses, by the rule of the docs', () => {
    const day = fc
      .date({ min: new Date('2014-04-08'), max: new Date('2027-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10) as IsoDate)
    fc.assert(
      fc.property(day, fc.option(day, { nil: undefined }), (date, approvedOn) => {
        const chosen = national.spans.findLast(
          ({ from, saving }) =>
            from <= date && !(saving && approvedOn !== undefined && approvedOn < saving.approvedBefore),
        )
        expect(version(national.on(date, { approvedOn }))).toBe(chosen?.version)
      }),
    )
  })

  test('are plain JSON', () => {
    expect(JSON.parse(JSON.stringify(national.spans))).toEqual(national.spans)
  })
})

test('nothing that a timeline gives out can be changed', () => {
  const [span] = national.spans
  const line = national as unknown as Record<string, unknown>
  expect(() => (national.versions as Policy[]).push(national.versions[0] as Policy)).toThrow(TypeError)
  expect(() => (national.spans as unknown[]).pop()).toThrow(TypeError)
  expect(() => Object.assign(span as object, { from: '2000-01-01' })).toThrow(TypeError)
  expect(() => Object.assign(national.spans.at(-1)?.saving as object, { approvedBefore: '' })).toThrow(
    TypeError,
  )
  expect(() => (line['on'] = () => undefined)).toThrow(TypeError)
  expect(() => (line['versions'] = [])).toThrow(TypeError)
  expect(national.versions).toBe(national.versions)
})

describe('what decides nothing', () => {
  const policy = national.versions.at(-1) as Policy

  test.each<[string, unknown, readonly string[]]>([
    ['a policy', policy, []],
    ['the same as JSON', JSON.parse(JSON.stringify(policy)), []],
    ['one without criteria', { ...policy, criteria: {} }, ['policy-without-criteria criteria']],
    [
      'one whose criteria are inherited',
      { ...policy, criteria: Object.create(policy.criteria) as object },
      ['policy-without-criteria criteria'],
    ],
    ['one that leaves the criteria out', { ...policy, criteria: undefined }, ['policy-unusable ']],
    ['one without parameters', { ...policy, parameters: null }, ['policy-unusable ']],
    ['the base', { ...policy, version: '0000-00-00' }, ['policy-unusable ']],
    ['a timeline', national, ['policy-unusable ']],
    ['the result around a policy', national.on('2026-03-01'), ['policy-unusable ']],
    ['nothing', undefined, ['policy-unusable ']],
    ['null', null, ['policy-unusable ']],
    ['a day', '2026-03-01', ['policy-unusable ']],
  ])('%s', (_, given, expected) => {
    expect(policyFaults(given as Policy).map(({ code, path }) => `${code} ${path}`)).toEqual(expected)
  })
})
