import { machines, toMermaid, toXState } from '@khuyencong/lifecycle'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderWith, khuyencong } from './command.js'

const projects = fileURLToPath(new URL('../examples/projects', import.meta.url))
const files = readdirSync(projects)
const textOf = (name: string) =>
  readFileSync(join(projects, files.find((file) => file.startsWith(name)) ?? ''), 'utf8')

type Plain = Record<string, unknown>

/** What `project check --json` says of a text. */
async function checked(text: string, ...args: readonly string[]) {
  const { code, out, err } = await khuyencong(['project', 'check', '-', '--json', ...args], { input: text })
  const said = JSON.parse(out) as {
    check: (Plain & { money: Plain; next: Plain[]; due: Plain[] }) | null
    asOf: string
    asOfFrom: string
    refused: Plain | null
    issues: { code: string; path: string; severity: string; message: { vi: string; en: string } }[]
  }
  return { code, err, ...said, problems: said.issues.map(({ code: one, path }) => `${one} ${path}`) }
}

/** The example with something in it changed. */
function changed(name: string, change: (input: Plain) => void): string {
  const input = JSON.parse(textOf(name)) as Plain
  change(input)
  return JSON.stringify(input)
}

describe('khuyencong machine', () => {
  test('list names every machine and version', async () => {
    const { code, out, err } = await khuyencong(['machine', 'list', '--lang', 'en'])
    expect([code, err]).toEqual([0, ''])
    const named = out
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+/).slice(0, 2).join(' '))
    expect(named).toEqual(machines.map(({ id, version }) => `${id} ${version}`))
  })

  const [first, newest] = machines.filter(({ id }) => id === 'national-project')

  test('show prints the newest version as Mermaid, in the language asked for', async () => {
    if (!newest) throw new Error('no machine')
    const vietnamese = await khuyencong(['machine', 'show', 'national-project'])
    const english = await khuyencong(['machine', 'show', 'national-project', '--lang', 'en'])
    expect(vietnamese).toEqual({ code: 0, err: '', out: toMermaid(newest, 'vi') })
    expect(english).toEqual({ code: 0, err: '', out: toMermaid(newest, 'en') })
  })

  test('show prints the version asked for, for XState and whole', async () => {
    if (!first) throw new Error('no machine')
    const shown = async (format: string) => {
      const { out } = await khuyencong(
        `machine show national-project --version 2014 --format ${format}`.split(' '),
      )
      return JSON.parse(out) as unknown
    }
    expect(await shown('xstate')).toEqual(toXState(first))
    expect(await shown('json')).toEqual(JSON.parse(JSON.stringify(first)))
  })

  test.each([
    ['natonal-project', [], '"national-project"'],
    ['zzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', [], '"product-vote"'],
    ['national-project', ['--version', '2015'], '"2014", "2018"'],
  ])('show %s %s is refused with the nearest, exit code 2', async (name, more, near) => {
    const { code, out, err } = await khuyencong(['machine', 'show', name, ...more])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(near)
  })

  test('show takes no other format', async () => {
    expect((await khuyencong(['machine', 'show', 'recovery', '--format', 'svg'])).code).toBe(2)
  })
})

describe('khuyencong project check of the examples', () => {
  test.each([
    ['01', 'closed', { settledVnd: 180_000_000, refundedVnd: 0 }],
    ['02', 'refund-owed', { advancedVnd: 180_000_000, settledVnd: 135_000_000, refundedVnd: 0 }],
    ['03', 'closed', { advancedVnd: 126_000_000, settledVnd: 0, refundedVnd: 126_000_000 }],
    ['04', 'refund-owed', { advancedVnd: 100_000_000, settledVnd: 0, refundedVnd: 40_000_000 }],
    ['05', 'base-accepted', { advancedVnd: 126_000_000, settledVnd: null }],
    ['07', 'base-accepted', { advancedVnd: 126_000_000, settledVnd: null }],
  ])('%s stands at %s', async (name, state, money) => {
    const said = await checked(textOf(name), '--on', '2017-03-01')
    expect(said).toMatchObject({ code: 0, err: '', asOf: '2017-03-01', asOfFrom: 'option', issues: [] })
    expect(said.check).toMatchObject({ state, money })
  })

  test('06 stops at the event that is refused, and says what is in its way', async () => {
    const said = await checked(textOf('06'), '--on', '2017-03-01')
    expect(said.code).toBe(1)
    expect(said.problems).toEqual(['guard-failed events.12'])
    expect(said.check).toMatchObject({ state: 'settlement-filed' })
    expect(said.refused).toMatchObject({
      eventIndex: 12,
      refusal: { event: 'settle', guards: [{ code: 'by-22-january', answer: 'unmet' }] },
    })
  })

  test('prints where it stands, who may do what, what is missing and what is due', async () => {
    const args = ['project', 'check', '-', '--on', '2016-12-30']
    const [vi, en] = await Promise.all([
      khuyencong(args, { input: textOf('05') }),
      khuyencong([...args, '--lang', 'en'], { input: textOf('05') }),
    ])
    expect([vi.code, en.code]).toEqual([0, 0])
    for (const part of [
      'Ngày xét: 30/12/2016\n',
      'Đang ở bước: Đã nghiệm thu cơ sở (base-accepted)',
      'đã tạm ứng 126.000.000 đồng; quyết toán chưa có',
      'Lập xong hồ sơ quyết toán (complete-settlement-file)',
      'người thực hiện: Cục Công nghiệp địa phương',
      '(Mẫu số 8b)',
      'sắp hết hạn: Lập xong hồ sơ quyết toán – 04/01/2017, còn 5 ngày',
      '[khoản 1 Điều 18 Thông tư số 36/2013/TT-BCT]',
    ]) {
      expect(vi.out).toContain(part)
    }
    expect(en.out).toContain('at risk: ')
    expect(en.out).toContain('2017-01-04, 5 days left')
    expect(en.out).not.toMatch(/Ngày xét|còn hạn/)
  })

  test('tells branches of one event once, what is to be told, what is outstanding and what is not known', async () => {
    const settle = await khuyencong(['project', 'check', '-', '--on', '2017-03-01'], { input: textOf('06') })
    expect(settle.out.split('Biên bản thanh lý hợp đồng')).toHaveLength(2)
    expect(settle.out).toMatch(
      /• Quyết toán: đủ .*\n {4}hoặc Quyết toán: phải hoàn trả .*\n {4}hoặc Quyết toán: còn phải thanh toán /,
    )
    expect(settle.out).toContain('cần nêu: kinh phí được quyết toán (settledVnd)')
    expect(settle.out).toContain('sự kiện thứ 13 "settle"')
    const early = await khuyencong(['project', 'check', '-', '--on', '2017-01-10'], { input: textOf('06') })
    expect(early.out).toContain('làm được ở: Đã lập hồ sơ quyết toán')

    const recovery = await khuyencong(['project', 'check', '-', '--on', '2026-03-01'], {
      input: textOf('08'),
    })
    expect(recovery.out).toContain('đã hoàn trả 26.000.000 đồng')
    expect(recovery.out).toContain('còn phải hoàn trả 100.000.000 đồng')
    expect(recovery.out).toContain('QUÁ HẠN: Hoàn trả theo hạn trong quyết định – 31/12/2025, quá 60 ngày')
    expect(recovery.out).toContain('Hoàn trả theo hạn trong quyết định')

    const untold = changed('05', (input) => {
      input['events'] = []
      delete ((input['open'] as Plain)['facts'] as Plain)['planYear']
    })
    const unknown = await khuyencong(['project', 'check', '-', '--on', '2026-03-01'], { input: untold })
    expect(unknown.out).toContain('Thiếu trường bắt buộc "open.facts.planYear"')
  })

  test('without --on it takes today, and says so', async () => {
    const { code, out } = await khuyencong(['project', 'check', '-', '--lang', 'en'], {
      input: textOf('01'),
    })
    expect(code).toBe(0)
    expect(out).toContain('today by the clock of this machine, as --on was not given')
    expect(await checked(textOf('01'))).toMatchObject({ asOfFrom: 'today', code: 0 })
  })
})

describe('khuyencong project check told of broken input exits with 1', () => {
  const on = ['--on', '2017-03-01'] as const
  const put = (input: Plain, at: readonly (string | number)[], value: unknown) => {
    let holder = input
    for (const key of at.slice(0, -1)) holder = holder[key] as Plain
    holder[String(at.at(-1))] = value
  }

  test.each([
    ['no JSON', '{', ['invalid-json -']],
    ['another thing', '5', ['wrong-type ']],
    ['nothing in it', '{}', ['missing-field machine', 'missing-field open', 'missing-field events']],
    [
      'unknown machine',
      changed('01', (one) => put(one, ['machine', 'id'], 'national-projet')),
      ['unknown-value machine.id'],
    ],
    [
      'unknown version',
      changed('01', (one) => put(one, ['machine', 'version'], '2015')),
      ['unknown-value machine.version'],
    ],
    [
      'a day that is not there',
      changed('01', (one) => put(one, ['events', 0, 'on'], '2015-02-30')),
      ['invalid-date events.0.on'],
    ],
    [
      'an unknown paper',
      changed('01', (one) => put(one, ['events', 0, 'proof', 0, 'document'], 'letter')),
      ['unknown-value events.0.proof.0.document'],
    ],
    [
      'an unknown role',
      changed('01', (one) => put(one, ['open', 'by', 'role'], 'agenci')),
      ['unknown-value open.by.role'],
    ],
    [
      'an unknown event',
      changed('01', (one) => put(one, ['events', 0, 'type'], 'jump')),
      ['unknown-event events.0'],
    ],
    [
      'a changed record',
      changed('07', (one) => put(one, ['record', 'state'], 'closed')),
      ['history-record-differs record'],
    ],
    [
      'a changed entry',
      changed('07', (one) => put(one, ['entries', 3, 'event', 'on'], '2015-06-11')),
      ['history-changed entries.3'],
    ],
    [
      'a field put in',
      changed('07', (one) => put(one, ['record', 'approved'], true)),
      ['unknown-field record.approved'],
    ],
    ['no entries', changed('07', (one) => put(one, ['entries'], [])), ['history-cut-short record']],
  ])('%s', async (_, text, problems) => {
    const said = await checked(text, ...on)
    expect(said.code).toBe(1)
    expect(said.problems).toEqual(problems)
    for (const { message, severity } of said.issues) {
      expect(severity).toBe('error')
      expect([message.vi, message.en]).not.toContain('')
    }
  })

  test('an entry left out is found', async () => {
    const text = changed('07', (one) => put(one, ['entries'], (one['entries'] as unknown[]).toSpliced(2, 1)))
    expect((await checked(text, ...on)).problems).toContain('history-missing entries.2')
  })

  test('a field that is not known is a warning in a case: it is still checked', async () => {
    const said = await checked(
      changed('01', (one) => put(one, ['events', 0, 'prof'], [])),
      ...on,
    )
    expect(said.issues).toMatchObject([{ code: 'unknown-field', path: 'events.0.prof', severity: 'warning' }])
    expect([said.code, said.check?.['state']]).toEqual([0, 'closed'])
  })

  test('a day before the latest event cannot be shown', async () => {
    const said = await checked(textOf('01'), '--on', '2016-12-30')
    expect([said.code, said.check, said.problems]).toEqual([1, null, ['dates-out-of-order --on']])
  })

  test('a file that is not there is told in the text too', async () => {
    const cwd = folderWith({})
    const { code, out } = await khuyencong(['project', 'check', 'absent.json', ...on], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('unreadable-file [absent.json]')
  })

  test('a day written another way is a wrong call', async () => {
    expect((await khuyencong(['project', 'check', '-', '--on', '01/03/2017'])).code).toBe(2)
  })
})
