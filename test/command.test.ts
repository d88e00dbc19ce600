import { withMessage, assess, issueTexts, pinOf } from 'khuyencong'
import { describe, expect, test, vi } from 'vitest'
import { application, policyOn } from './application.js'
import { folderWith, jsonLines, khuyencong, run } from './command.js'
import { assessFiles } from '../packages/cli/src/assess/assess.js'
import { join } from 'node:path'

const good = application('2026-03-01', 'advanced-machinery')
const named = (id: string) => ({ ...good, id })
const text = JSON.stringify(good)
const pretty = JSON.stringify(good, null, 2)

/**
 * Ids and lines, in the order they are printed: what the command does once its options are read, without
 * the half second that starting a program costs. Tests of the program itself start it.
 */
async function assessed(
  files: readonly string[],
  { cwd = '', input, ...options }: { cwd?: string; input?: string; on?: string; strict?: boolean } = {},
) {
  const folder = input === undefined ? cwd : folderWith({ '-.json': input })
  const paths = input === undefined ? files : ['-.json']
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    const code = await assessFiles(
      paths.map((path) => join(folder, path)),
      { json: true, lang: 'vi', ...options },
    )
    const printed = write.mock.calls.map(([line]) => String(line)).join('')
    const lines = jsonLines(printed.replaceAll(`${folder}/`, ''))
    return { code, ids: lines.map(({ id }) => id), lines }
  } finally {
    write.mockRestore()
  }
}

describe('khuyencong assess reads', () => {
  const files = {
    'one.json': pretty,
    'one-line.json': text,
    'array.json': JSON.stringify([named('a'), named('b')], null, 2),
    'lines.ndjson': `${JSON.stringify(named('a'))}\n\n${JSON.stringify(named('b'))}\n`,
    'lines.json': `${JSON.stringify(named('a'))}\r\n${JSON.stringify(named('b'))}`,
    'bom.json': `\uFEFF${pretty}`,
    'none.json': '[]',
  }
  const cwd = folderWith(files)

  test.each([
    ['one.json', ['case']],
    ['one-line.json', ['case']],
    ['array.json', ['a', 'b']],
    ['lines.ndjson', ['a', 'b']],
    ['lines.json', ['a', 'b']],
    ['bom.json', ['case']],
    ['none.json', []],
  ])('%s', async (file, ids) => {
    expect(await assessed([file], { cwd })).toMatchObject({ code: 0, ids })
  })

  test.each([
    ['one', pretty, ['case']],
    ['an array', JSON.stringify([named('a'), named('b')]), ['a', 'b']],
    ['lines', `${JSON.stringify(named('a'))}\n${JSON.stringify(named('b'))}\n`, ['a', 'b']],
  ])('%s from standard input', async (_, input, ids) => {
    const { code, out, err } = await khuyencong(['assess', '-', '--json'], { input })
    expect([code, err, jsonLines(out).map(({ id }) => id)]).toEqual([0, '', ids])
  })

  test('two files, one of them broken, as the program: the other is assessed, exit code 1', async () => {
    const two = folderWith({ 'good.json': pretty, 'broken.json': '{' })
    const { code, out, err } = await khuyencong(['assess', '--json', 'broken.json', 'good.json'], {
      cwd: two,
    })
    expect([code, err, jsonLines(out).map(({ verdict }) => verdict)]).toEqual([
      1,
      '',
      ['undetermined', 'eligible'],
    ])
  })

  test('several files, in order', async () => {
    const outcome = await assessed(['lines.ndjson', 'one.json'], { cwd })
    expect(outcome).toMatchObject({ code: 0, ids: ['a', 'b', 'case'] })
    expect(outcome.lines.map(({ source }) => source)).toEqual([
      'lines.ndjson:1',
      'lines.ndjson:3',
      'one.json',
    ])
  })

  test('any verdict with exit code 0', async () => {
    const refused = application('2026-03-01', 'advanced-machinery', { equipmentNew: false })
    const open = application('2026-03-01', 'advanced-machinery', { equipmentNew: undefined })
    const input = [good, refused, open].map((one) => JSON.stringify(one)).join('\n')
    const { code, lines } = await assessed([], { input })
    expect(code).toBe(0)
    expect(lines.map(({ verdict }) => verdict)).toEqual(['eligible', 'ineligible', 'undetermined'])
  })
})

describe('khuyencong assess told of broken input', () => {
  const broken = { ...named('wrong'), eligibleCostVnd: 0.5 }
  const cwd = folderWith({
    'good.json': pretty,
    'broken.json': pretty.slice(0, -20),
    'empty.json': '',
    'wrong.json': JSON.stringify(broken),
    'middle.ndjson': `${JSON.stringify(named('a'))}\n{"id": "b",\n${JSON.stringify(named('c'))}\n`,
    'first.ndjson': `{"id": "a",\n${JSON.stringify(named('b'))}\n`,
    'first.json': `{"id": "a",\n\n${JSON.stringify(named('b'))}\n`,
    'words.json': '["a", 5]',
  })

  test.each([
    ['a file cut short', 'broken.json', 'invalid-json'],
    ['an empty file', 'empty.json', 'invalid-json'],
    ['a wrong value', 'wrong.json', 'number-fractional'],
    ['a file that is not there', 'absent.json', 'unreadable-file'],
    ['a folder', '.', 'unreadable-file'],
    ['a name too long to look for', `${'x'.repeat(300)}.json`, 'unreadable-file'],
  ])('%s: the others are assessed, the exit code is 1', async (_, file, code) => {
    for (const order of [
      ['good.json', file],
      [file, 'good.json'],
    ]) {
      const outcome = await assessed(order, { cwd })
      expect(outcome.code).toBe(1)
      const verdicts = outcome.lines.map(({ id, verdict }) => `${String(id)} ${String(verdict)}`)
      expect(verdicts).toContain('case eligible')
      const [bad] = outcome.lines.filter(({ id }) => id !== 'case')
      expect(bad).toMatchObject({ verdict: 'undetermined', policy: null, issues: [{ code }] })
    }
  })

  test('a line of several: it is named by its number, and the others are assessed', async () => {
    const outcome = await assessed(['middle.ndjson'], { cwd })
    expect(outcome).toMatchObject({ code: 1, ids: ['a', '', 'c'] })
    expect(outcome.lines[1]).toMatchObject({ source: 'middle.ndjson:2', issues: [{ code: 'invalid-json' }] })
  })

  test.each([
    ['first.ndjson', 2],
    ['first.json', 3],
  ])('the first line, in %s', async (file, place) => {
    const outcome = await assessed([file], { cwd })
    expect(outcome).toMatchObject({ code: 1, ids: ['', 'b'] })
    expect(outcome.lines.map(({ source }) => source)).toEqual([`${file}:1`, `${file}:${place}`])
  })

  test('items that are no applications', async () => {
    const { code, lines } = await assessed(['words.json'], { cwd })
    expect(code).toBe(1)
    expect(lines.map(({ source, issues }) => [source, (issues as { code: string }[])[0]?.code])).toEqual([
      ['words.json[0]', 'wrong-type'],
      ['words.json[1]', 'wrong-type'],
    ])
  })

  test('is told in the table too', async () => {
    const { code, out } = await khuyencong(['assess', 'good.json', 'wrong.json'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('Đủ điều kiện')
    expect(out).toContain('eligibleCostVnd: 0.5 có phần lẻ')
  })

  test('an unknown field is a warning: assessed, exit code 0', async () => {
    const input = JSON.stringify({ ...good, colour: 'red' })
    const { code, lines } = await assessed([], { input })
    expect(code).toBe(0)
    expect(lines[0]).toMatchObject({
      verdict: 'eligible',
      issues: [{ code: 'unknown-field', path: 'colour', severity: 'warning' }],
    })
  })
})

describe('khuyencong used wrongly exits with 2 and says how it is used', () => {
  test.concurrent.each([
    ['no command', []],
    ['an unknown command', ['asses']],
    ['no file', ['assess']],
    ['an unknown option', ['assess', '-', '--fast']],
    ['a day that is not there', ['assess', '-', '--on', '2026-02-30']],
    ['a day written another way', ['assess', '-', '--on', '01/03/2026']],
    ['no day', ['assess', '-', '--on']],
    ['an unknown language', ['assess', '-', '--lang', 'fr']],
  ] as const)('%s', async (_, args) => {
    const { code, out, err } = await khuyencong(args, { input: text })
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).not.toBe('')
  })

  test('asked for help or its version, it exits with 0', async () => {
    expect(await khuyencong(['--help'])).toMatchObject({ code: 0, err: '' })
    expect(await khuyencong(['assess', '--help'])).toMatchObject({ code: 0, err: '' })
    expect(await khuyencong(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+/),
    })
  })
})

describe('khuyencong assess prints', () => {
  const citation = { instrument: expect.any(String) }
  const both = { vi: expect.any(String), en: expect.any(String) }

  test('one JSON object for each application, of this shape', async () => {
    const { lines } = await assessed([], { input: JSON.stringify({ ...good, requestedVnd: 400_000_000 }) })
    const [decision = {}] = lines
    expect(Object.keys(decision)).toEqual([
      'source',
      'parsed',
      'id',
      'activity',
      'stage',
      'policy',
      'verdict',
      'criteria',
      'pending',
      'doubtful',
      'reasons',
      'missingFacts',
      'support',
      'otherLaw',
      'unverified',
      'issues',
      'policyText',
      'pendingTexts',
      'missingFactTexts',
    ])
    expect(decision['policy']).toEqual({
      id: 'national',
      version: '2025-10-15',
      digest: pinOf(policyOn('2026-03-01')).digest,
    })
    for (const criterion of decision['criteria'] as object[]) {
      expect(criterion).toEqual({
        code: expect.stringMatching(/^[a-z-]+\.[a-z0-9-]+$/),
        outcome: 'met',
        citation: expect.objectContaining(citation),
        message: both,
      })
    }
    const { support } = decision as { support: object }
    expect(support).toEqual({
      ceilingVnd: 300_000_000,
      amountVnd: 300_000_000,
      amountWithoutDoubtVnd: 300_000_000,
      provisional: false,
      limits: [
        {
          code: 'share',
          valueVnd: 500_000_000,
          citation: { instrument: '28/2018/TT-BTC', article: '8', clause: '4' },
          message: both,
        },
        {
          code: 'cap',
          valueVnd: 300_000_000,
          citation: { instrument: '28/2018/TT-BTC', article: '8', clause: '4' },
          message: both,
        },
        {
          code: 'basis',
          valueVnd: 1_000_000_000,
          citation: expect.objectContaining(citation),
          message: both,
        },
        { code: 'request', valueVnd: 400_000_000, citation: null, message: both },
        {
          code: 'counterpart',
          valueVnd: 300_000_000,
          citation: expect.objectContaining(citation),
          message: both,
        },
      ],
      binding: {
        code: 'cap',
        valueVnd: 300_000_000,
        citation: { instrument: '28/2018/TT-BTC', article: '8', clause: '4' },
        message: both,
      },
      notStated: null,
      priority: expect.any(Object),
      units: null,
    })
    for (const issue of decision['issues'] as object[]) {
      expect(issue).toEqual({
        code: expect.stringMatching(new RegExp(`^(${Object.keys(issueTexts).join('|')})$`)),
        severity: 'warning',
        path: expect.any(String),
        parameters: expect.any(Object),
        message: both,
      })
    }
    expect((decision['issues'] as { code: string }[]).map(({ code }) => code)).toEqual([
      'request-above-ceiling',
      'financing-mismatch',
    ])
    for (const value of decision['unverified'] as object[]) {
      expect(value).toEqual({
        value: expect.any(String),
        citation: expect.objectContaining(citation),
        verification: expect.stringMatching(/^(unverified|assumption)$/),
        message: both,
      })
    }
  })

  test('the same shape for what was not read, with nothing decided', async () => {
    const { lines } = await assessed([], { input: '{' })
    expect(lines).toEqual([
      {
        source: '-.json',
        parsed: false,
        id: '',
        activity: null,
        stage: null,
        policy: null,
        policyText: both,
        verdict: 'undetermined',
        criteria: [],
        pending: [],
        pendingTexts: [],
        doubtful: [],
        reasons: [],
        otherLaw: null,
        missingFacts: [],
        missingFactTexts: [],
        support: {
          ceilingVnd: null,
          amountVnd: null,
          amountWithoutDoubtVnd: null,
          provisional: true,
          limits: [],
          binding: null,
          notStated: null,
          priority: null,
          units: null,
        },
        unverified: [],
        issues: [
          {
            code: 'invalid-json',
            severity: 'error',
            path: '-.json',
            parameters: { reason: { list: 'faults', code: 'misplaced-character' } },
            message: both,
          },
        ],
      },
    ])
  })

  test('one application in full, and several as a table, in the language asked for', async () => {
    const [vietnamese, english] = await Promise.all([
      khuyencong(['assess', '-'], { input: text }),
      khuyencong(['assess', '-', '--lang', 'en'], { input: text }),
    ])
    expect(vietnamese.out).toContain('Kết quả: Đủ điều kiện')
    expect(vietnamese.out).toContain('khoản 4 Điều 8 Thông tư số 28/2018/TT-BTC')
    expect(vietnamese.out).toContain('300.000.000 đồng')
    expect(english.out).toContain('Result: Eligible')
    expect(english.out).toContain('clause 4, Article 8 of Circular 28/2018/TT-BTC')
    expect(english.out).toContain('300,000,000 VND')
    const table = await khuyencong(['assess', '-', '--lang', 'en'], { input: `${text}\n${text}` })
    expect(table.out).toContain('Main reason')
    expect(table.out.match(/Eligible/g)).toHaveLength(2)
  })

  test('no progress where nobody looks', async () => {
    const input = `${text}\n`.repeat(2000)
    const { code, out, err } = await khuyencong(['assess', '-', '--json'], { input })
    expect([code, err, jsonLines(out).length]).toEqual([0, '', 2000])
  })
})

describe('khuyencong assess with', () => {
  test.each([
    ['2014-04-07', null, 'no-policy-in-force', null],
    ['2014-04-08', '2014-04-08', undefined, 200_000_000],
    ['2018-05-10', '2018-03-11', undefined, 200_000_000],
    ['2018-05-11', '2018-05-11', undefined, 300_000_000],
  ])('--on %s assesses on that day instead of asOf', async (on, version, code, ceilingVnd) => {
    const { lines, code: exit } = await assessed([], { input: text, on })
    const [decision] = lines as unknown as [
      { policy: { version: string } | null; issues: { code: string }[]; support: object },
    ]
    expect(exit).toBe(0)
    expect(decision.policy?.version ?? null).toBe(version)
    expect(decision.support).toMatchObject({ ceilingVnd })
    expect(decision.issues.find(({ code: found }) => found === 'no-policy-in-force')?.code).toBe(code)
  })

  test('the local fund says that no local act is known, and takes no national level', async () => {
    const { lines, code } = await assessed([], { input: JSON.stringify({ ...good, fund: 'local' }) })
    expect(code).toBe(0)
    expect(lines[0]).toMatchObject({
      policy: null,
      verdict: 'undetermined',
      support: { ceilingVnd: null, amountVnd: null },
      issues: [{ code: 'no-local-act-known' }],
    })
  })

  test('its options on the command line', async () => {
    const args = ['assess', '-', '--json', '--strict', '--on', '2026-04-01', '--lang', 'en']
    const { code, out } = await khuyencong(args, { input: text })
    expect(code).toBe(0)
    expect(jsonLines(out)).toMatchObject([{ policy: { version: '2025-10-15' }, verdict: 'undetermined' }])
  })

  test('--strict decides nothing on what is not verified, and says on what', async () => {
    const { lines } = await assessed([], { input: text, strict: true })
    expect(lines[0]).toMatchObject({
      verdict: 'undetermined',
      support: { ceilingVnd: null, amountVnd: null },
    })
    const { issues, unverified } = lines[0] as unknown as { issues: { code: string }[]; unverified: object[] }
    const refusals = issues.filter(({ code }) => code === 'unverified-value-refused')
    expect(refusals).toHaveLength(unverified.length)
    expect(refusals.length).toBeGreaterThan(0)
  })

  test('--strict decides where every value is verified', async () => {
    // Before it is approved: the plan year and the window of invoices are assumptions.
    const early = application('2014-04-08', 'product-award-national', {
      'beneficiary.legalForm': 'cooperative',
      approvedOn: undefined,
    })
    const { lines } = await assessed([], { input: JSON.stringify(early), strict: true })
    expect(lines[0]).toMatchObject({ verdict: 'eligible', unverified: [] })
  })
})

describe('a pin', () => {
  const policy = policyOn('2026-03-01')
  const pin = pinOf(policy)

  test('that fits changes nothing', () => {
    expect(assess(policy, good, { pin })).toEqual(assess(policy, good))
  })

  test.each([
    [
      'a cap',
      (copy: typeof policy) =>
        Object.assign(copy.norms['advanced-machinery']?.cap ?? {}, { vnd: 300_000_001 }),
    ],
    [
      'a citation',
      (copy: typeof policy) => Object.assign(copy.norms.media?.citation ?? {}, { clause: '12' }),
    ],
    [
      'a mark',
      (copy: typeof policy) => Object.assign(copy.norms.media ?? {}, { verification: 'official-text' }),
    ],
    ['a note', (copy: typeof policy) => Object.assign(copy.gaps[0]?.title ?? {}, { en: 'Nothing' })],
  ])('on a policy in which %s was changed: nothing is decided, and it is said', (_, tamper) => {
    const copy = structuredClone(policy)
    assess(copy, good)
    tamper(copy)
    const decision = assess(copy, good, { pin })
    expect(decision).toMatchObject({
      verdict: 'undetermined',
      support: { ceilingVnd: null, amountVnd: null },
      issues: [{ code: 'policy-digest-mismatch', severity: 'error' }],
    })
    expect(decision.issues.map(withMessage)[0]?.message.vi).toContain(pin.digest)
  })

  test('of another version is told apart from a changed policy', () => {
    const decision = assess(policyOn('2018-05-11'), good, { pin })
    expect(decision.issues.map(({ code }) => code)).toEqual(['policy-pin-mismatch'])
  })
})

describe('what a person reads', () => {
  test('one language on a page of help, and in what is said of a wrong call', async () => {
    const [vi, en, wrong] = await Promise.all([
      khuyencong(['assess', '--help']),
      khuyencong(['assess', '--help', '--lang', 'en']),
      khuyencong(['assess', '-', '--fast']),
    ])
    expect(vi.out).toContain('Cách dùng: khuyencong assess')
    expect(vi.out).not.toMatch(/Usage|Options|show help|assess applications/)
    expect(en.out).toContain('assess applications for support')
    expect(en.out).not.toMatch(/Cách dùng|xét hồ sơ/)
    expect(wrong.err).toMatch(/^lỗi: không có tùy chọn '--fast'/)
  })

  test('a file that cannot be read is said to be so, in the table and in full, and is no verdict', async () => {
    const cwd = folderWith({ 'good.json': pretty, 'broken.json': '{' })
    const [one, several] = await Promise.all([
      khuyencong(['assess', 'broken.json'], { cwd }),
      khuyencong(['assess', 'good.json', 'broken.json', 'absent.json'], { cwd }),
    ])
    for (const { code, out } of [one, several]) {
      expect(code).toBe(1)
      expect(out).not.toMatch(/Chưa xác|JSON at|ENOENT/)
    }
    expect(one.out).toContain('broken.json: Không đọc được hồ sơ')
    expect(several.out).toContain('không tìm thấy')
    for (const line of several.out.split('\n').filter((text) => text.startsWith('│'))) {
      expect(line.length).toBeLessThanOrEqual(100)
    }
  })

  test('control characters of an id are shown, not obeyed', async () => {
    const id = 'a\u001b[31mb\u202ec\rd'
    const input = JSON.stringify({ ...good, id })
    const [shown, json] = await Promise.all([
      khuyencong(['assess', '-'], { input }),
      khuyencong(['assess', '-', '--json'], { input }),
    ])
    expect(shown.out).toContain('a\\u001b[31mb\\u202ec\\u000dd')
    expect(jsonLines(json.out)[0]?.['id']).toBe(id)
  })

  test('a reader that ends early ends the command quietly', async () => {
    const cwd = folderWith({ 'many.ndjson': `${text}\n`.repeat(300) })
    const bin = new URL('../packages/cli/bin/khuyencong.js', import.meta.url).pathname
    const line = `"${process.execPath}" "${bin}" assess many.ndjson --json | head -c 10 > /dev/null`
    expect(await run('sh', ['-c', line], { cwd })).toMatchObject({ code: 0, err: '' })
  })
})
