import { describe as describeIssue } from '@khuyencong/domain'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accepted, machinery } from '../test/nationalCase.js'
import { opened, papers, story } from '../test/story.js'
import {
  addDays,
  addWorkingDays,
  advanceRates2014,
  applyPatches,
  bodyOn,
  certificateValidity,
  checkRecord,
  contents,
  daysBetween,
  deadlines,
  documents,
  firstAdvancePapers,
  isCertificateValid,
  isLevelHeldOn,
  isWorkingDay,
  machines,
  migrations,
  nationalProject2014,
  next,
  openRecord,
  recovery,
  roles,
  transition,
  verifyHistory,
  vietnamWorkingCalendar,
  voteLevels,
  type LifecycleEvent,
  type Machine,
  type Patch,
} from './index.js'

const { record, entries } = accepted()
const half = '\ud83d'
const noDays: readonly unknown[] = [
  '2026-02-29',
  '2026-2-1',
  '10000-01-01',
  '',
  'x',
  null,
  undefined,
  20260301,
]

describe('a patch', () => {
  test.each<[Patch['path']]>([
    [['list', 4_294_967_294]],
    [['list', 3]],
    [['list', -1]],
    [['list', 0.5]],
    [['list', 'length']],
    [['list', 3, 'a']],
    [['text', 'a']],
    [['nothing', 'a']],
    [['__proto__', 'a']],
    [['constructor', 'name']],
  ])('to %j, where nothing can be put, is refused', (path) => {
    const document = { list: [1, 2], text: 'a' }
    expect(() => applyPatches<unknown>(document, [{ op: 'replace', path, value: 1 }])).toThrow(RangeError)
    expect(document).toEqual({ list: [1, 2], text: 'a' })
  })

  test('is added at the end of a list and not behind it', () => {
    const added = (index: number) => applyPatches<unknown>([1, 2], [{ op: 'add', path: [index], value: 3 }])
    expect(added(2)).toEqual([1, 2, 3])
    expect(() => added(3)).toThrow(RangeError)
  })
})

describe('a history', () => {
  test('with a broken seal is not rebuilt: a number in it cannot fill the memory', () => {
    const patch: Patch = { op: 'replace', path: ['proof', 4_294_967_294], value: 1 }
    const changed = entries.map((entry, index) =>
      index === 3 ? { ...entry, patches: [...entry.patches, patch] } : entry,
    )
    expect(verifyHistory(changed, record)).toEqual([{ index: 3, kind: 'changed' }])
  })

  test('whose entries were each sealed anew is not linked', () => {
    const [first, second] = [openAnew('a'), openAnew('b')]
    expect(verifyHistory([first.entry, { ...second.entry, sequence: 1 }]).map(({ kind }) => kind)).toEqual([
      'foreign',
      'changed',
      'unlinked',
    ])
  })
})

const openAnew = (id: string) =>
  opened(openRecord(recovery, { id, by: { id: 'a', role: 'agency' }, on: '2026-01-02' }))

describe('a day that is none', () => {
  const calls: Readonly<Record<string, (day: never) => unknown>> = {
    addDays: (day) => addDays(day, 1),
    daysBetween: (day) => daysBetween('2026-01-01', day),
    isWorkingDay: (day) => isWorkingDay(day, vietnamWorkingCalendar),
    addWorkingDays: (day) => addWorkingDays(day, 1, vietnamWorkingCalendar),
    bodyOn: (day) => bodyOn('agency', day),
    isLevelHeldOn: (day) => isLevelHeldOn('province', day),
    certificateValidity,
    isCertificateValid: (day) =>
      isCertificateValid({ scheme: 'typical-product', level: 'province', issuedOn: '2025-01-01' }, day),
    deadlines: (day) => deadlines(nationalProject2014, record, day),
    checkRecord: (day) => checkRecord(record, day),
  }
  test.each(Object.entries(calls))('is refused by %s', (_, call) => {
    for (const day of noDays) expect(() => call(day as never), String(day)).toThrow(/no day of the calendar/)
  })

  test('of the year after the last, or before the first, is refused as well', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError)
    expect(() => addDays('2026-01-01', 1e300)).toThrow(RangeError)
    expect(() => addDays('2026-01-01', NaN)).toThrow(RangeError)
    for (const count of [-1, 0.5, NaN, Infinity])
      expect(() => addWorkingDays('2026-01-02', count, vietnamWorkingCalendar)).toThrow(/whole number/)
  })

  test.each([1.5, -1, -5, 1e300, 99_999, 10 ** 15, '2026'])(
    'cannot come of a record whose year is %j: the last day is not known',
    (planYear) => {
      const stored = {
        ...record,
        state: 'drafted',
        facts: { ...record.facts, planYear, budgetYear: planYear },
      }
      for (const state of ['drafted', 'base-accepted', 'implementing']) {
        for (const { code, lastDay } of deadlines(nationalProject2014, { ...stored, state }, '2026-01-02')) {
          if (code !== 'settlement-file' && code !== 'monthly-report')
            expect([code, lastDay]).toEqual([code, null])
        }
      }
    },
  )
})

describe('an opening', () => {
  const opening = { id: 'x', by: { id: 'u', role: 'implementing-unit' }, on: '2026-01-02' } as const
  const facts = machinery
  test.each<[object, string, string]>([
    [{ askedVnd: -1 }, 'askedVnd', 'number-negative'],
    [{ askedVnd: 0.5 }, 'askedVnd', 'number-fractional'],
    [{ askedVnd: '5' }, 'askedVnd', 'number-is-text'],
    [{ askedVnd: 1e300 }, 'askedVnd', 'number-above-safe-range'],
    [{ approvedVnd: NaN }, 'approvedVnd', 'number-not-finite'],
    [{ advancedVnd: null }, 'advancedVnd', 'number-not-finite'],
    [{ by: null }, 'by', 'wrong-type'],
    [{ by: undefined }, 'by', 'missing-field'],
    [{ by: { id: '', role: 'agency' } }, 'by.id', 'empty-text'],
    [{ by: { id: half, role: 'agency' } }, 'by.id', 'invalid-text'],
    [{ by: { id: 'u', role: 'king' } }, 'by.role', 'unknown-value'],
    [{ by: { id: 'u', role: 'toString' } }, 'by.role', 'unknown-value'],
    [{ id: 5 }, 'id', 'wrong-type'],
    [{ id: half }, 'id', 'invalid-text'],
    [{ id: ' ' }, 'id', 'empty-text'],
    [{ on: '2026-02-30' }, 'on', 'invalid-date'],
    [{ facts: [] }, 'facts', 'wrong-type'],
    [{ facts: { ...facts, kind: 'foo' } }, 'facts.kind', 'unknown-value'],
    [{ facts: { ...facts, contents: [] } }, 'facts.contents', 'empty-text'],
    [{ facts: { ...facts, contents: ['production-line'] } }, 'facts.contents.0', 'unknown-value'],
    [{ facts: { ...facts, contents: ['media', 'media'] } }, 'facts.contents', 'invalid-text'],
    [{ facts: { ...facts, contents: 'media' } }, 'facts.contents', 'wrong-type'],
    [{ facts: { ...facts, years: -3 } }, 'facts.years', 'number-negative'],
    [{ facts: { ...facts, years: 0 } }, 'facts.years', 'number-out-of-range'],
    [{ facts: { ...facts, beneficiaries: 0.5 } }, 'facts.beneficiaries', 'number-fractional'],
    [{ facts: { ...facts, planYear: '2026' } }, 'facts.planYear', 'number-is-text'],
    [{ facts: { ...facts, planYear: 10 ** 15 } }, 'facts.planYear', 'number-out-of-range'],
    [{ facts: { ...facts, tender: 'no' } }, 'facts.tender', 'wrong-type'],
    [{ facts: { ...facts, place: half } }, 'facts.place', 'invalid-text'],
    [{ facts: { ...facts, planYaer: 2026 } }, 'facts.planYaer', 'unknown-field'],
    [{ facts: { ...facts, planYear: undefined } }, 'facts.planYear', 'missing-field'],
    [{ facts: { ...facts, 'x-own': NaN } }, 'facts.x-own', 'wrong-type'],
  ])('with %j is refused at %s: %s', (wrong, path, code) => {
    const result = openRecord(nationalProject2014, { ...opening, facts, ...wrong } as never)
    expect(result).toMatchObject({ ok: false, issues: [{ path, code, severity: 'error' }] })
    const [found] = result.ok ? [] : result.issues
    if (!found) throw new Error('no issue')
    for (const lang of ['vi', 'en'] as const) expect(describeIssue(found, lang)).not.toMatch(/^$|[{}]/)
  })

  test('names what is nearest to a word that is not known', () => {
    const result = openRecord(nationalProject2014, { ...opening, facts: { ...facts, planYaer: 1 } } as never)
    expect(result.ok ? [] : result.issues[0]?.nearest).toContain('planYear')
  })

  test('keeps the facts of the host under names of its own', () => {
    const { record: kept } = opened(
      openRecord(nationalProject2014, { ...opening, facts: { ...facts, 'x-file': { number: 7 } } }),
    )
    expect(kept.facts['x-file']).toEqual({ number: 7 })
  })
})

describe('an event', () => {
  const good = {
    type: 'withdraw',
    by: { id: 'u', role: 'implementing-unit' },
    on: '2016-12-21',
    proof: papers('progress-report'),
  } as const
  const withdrawn = opened(
    openRecord(nationalProject2014, { by: good.by, on: good.on, id: 'p', facts: machinery }),
  ).record
  const refusal = (wrong: object) => {
    const event = { ...good, input: { reason: 'a' }, ...wrong } as LifecycleEvent
    const machine: Machine = nationalProject2014 // as a host holds one of several
    const moved = transition(machine, withdrawn, event)
    return moved.ok ? null : moved.refusal
  }

  test.each<[object, string]>([
    [{ by: null }, 'by'],
    [{ by: { id: half, role: 'implementing-unit' } }, 'by.id'],
    [{ by: { id: 'u', role: 5 } }, 'by.role'],
    [{ by: { id: 'u', role: 'implementing-unit', body: '' } }, 'by.body'],
    [{ by: { id: 'u', role: 'implementing-unit', body: { name: '' } } }, 'by.body.name'],
    [{ id: half }, 'id'],
    [{ proof: 'x' }, 'proof'],
    [{ proof: [null] }, 'proof.0'],
    [{ proof: [{ document: 'progress-report', copy: 'original', reference: half }] }, 'proof.0.reference'],
    [{ proof: [{ document: 'progress-report', copy: 'original', dated: '2016-02-30' }] }, 'proof.0.dated'],
    [{ policy: { id: half } }, 'policy'],
  ])('with %j is refused, not thrown at', (wrong, name) => {
    expect(refusal(wrong)).toMatchObject({ code: 'invalid-input', inputs: [{ name, problem: 'wrong-kind' }] })
  })

  test('with half a letter in its words is refused: no digest could be taken of it', () => {
    expect(refusal({ input: { reason: half } })).toMatchObject({
      inputs: [{ name: 'reason', problem: 'wrong-kind' }],
    })
    expect(refusal({})).toBeNull()
  })
})

describe('amounts by code', () => {
  const change = (lines: unknown) => {
    const told = accepted()
    const implementing = { ...told.record, state: 'implementing' }
    const moved = transition(nationalProject2014, implementing, {
      type: 'adjust-money',
      by: { id: 'a', role: 'agency' },
      on: '2016-12-21',
      input: { kind: 'same-money', approvedVnd: 180_000_000, lines: lines as never, reason: 'r' },
    })
    return moved.ok ? [] : moved.refusal.inputs
  }
  const line = (code: string, amountVnd: unknown = 90_000_000) => ({ code, amountVnd })
  const refused = [{ name: 'lines', problem: 'wrong-kind' }]

  test('name each code once: one named twice would be counted twice', () => {
    expect(change([line('advanced-machinery', 180_000_000)])).toEqual([])
    expect(change([line('advanced-machinery'), line('advanced-machinery')])).toEqual(refused)
  })

  test.each(['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', '', 'a b'])(
    'are never under the code %j',
    (code) => {
      expect(change([line(code)])).toEqual(refused)
    },
  )

  test.each([-1, 0.5, '1', null, 2 ** 53])('are whole đồng, and not %j', (amount) => {
    expect(change([line('advanced-machinery', amount)])).toEqual(refused)
  })
})

describe('what goes out', () => {
  test.each([
    ['machines', machines],
    ['migrations', migrations],
    ['documents', documents],
    ['contents', contents],
    ['roles', roles],
    ['voteLevels', voteLevels],
    ['firstAdvancePapers', firstAdvancePapers],
    ['advanceRates2014', advanceRates2014],
    ['vietnamWorkingCalendar', vietnamWorkingCalendar],
    ['a record', record],
    ['an entry', entries[3]],
  ])('%s cannot be changed, to the last leaf', (_, given) => {
    expect(looseIn(given)).toEqual([])
  })

  test('is fresh for each caller where it is a list of what comes next', () => {
    const first = next(nationalProject2014, record)
    ;(first as unknown[]).length = 0
    expect(next(nationalProject2014, record)).not.toEqual([])
  })

  test('does not change with the event that the host told', () => {
    const told = story(recovery, openAnew('r'))
    const event = {
      type: 'demand' as const,
      by: { id: 'a', role: 'agency' } as { id: string; role: 'agency' },
      on: '2026-01-03' as const,
      input: { owedVnd: 5, reason: 'stopped-project' as const },
    }
    const moved = transition(recovery, told.record, event)
    if (!moved.ok || moved.repeated) throw new Error('refused')
    event.input.owedVnd = 6
    event.by.id = 'b'
    expect(verifyHistory([...told.entries, moved.value.entry], moved.value.record)).toEqual([])
  })
})

/** The paths of what can be changed in a value. */
function looseIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, part]) => looseIn(part, `${path}.${key}`))
  return Object.isFrozen(value) ? inner : [path, ...inner]
}

test('days come out the same in any count of steps', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -300_000, max: 300_000 }),
      fc.integer({ min: -300_000, max: 300_000 }),
      (a, b) => {
        expect(addDays(addDays('2000-02-29', a), b)).toBe(addDays('2000-02-29', a + b))
      },
    ),
  )
})
