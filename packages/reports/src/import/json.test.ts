import { withMessage } from '@khuyencong/domain'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseReportData } from '../index.js'
import { projectsArbitrary } from '../../testing/arbitrary.js'
import { sample } from '../../testing/sample.js'
import { readReportData } from './index.js'

async function* pieces(text: string, size: number) {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const source = (text: string, size = 1000, name = 'a.json') => ({ name, chunks: pieces(text, size) })
const codes = async (text: string) => {
  const read = await readReportData([source(text)])
  return [read.ok, ...(read.issues ?? []).map(({ code, path }) => `${code} ${path}`)]
}

describe('records of JSON read in pieces', () => {
  test('are those that the whole documents hold, wherever the pieces end', async () => {
    await fc.assert(
      fc.asyncProperty(
        projectsArbitrary('da', 4),
        fc.integer({ min: 1, max: 40 }),
        async (projects, size) => {
          const documents = [{ ...sample, projects: [] }, projects, { projects: [] }]
          const read = await readReportData(
            documents.map((document, index) => source(JSON.stringify(document), size, String(index))),
          )
          // Places are written `1#projects.0` in a file and `1.projects.0` in what is held.
          expect(JSON.parse(JSON.stringify(read).replaceAll('#', '.'))).toEqual(parseReportData(documents))
        },
      ),
      { numRuns: 30 },
    )
  })

  test('may begin with a mark of the byte order, and hold any text', async () => {
    const name = 'Gốm "Tam Thọ" \u{1F3FA}\u2028\n\\'
    const document = { establishments: [{ id: 'cs-1', name }] }
    const read = await readReportData([source(`\uFEFF${JSON.stringify(document)}`, 1)])
    expect(read).toEqual(parseReportData([document]))
    expect(read.ok && read.value.establishments?.[0]?.name).toBe(name)
  })

  test.each([
    ['nothing', '', 'invalid-json a.json'],
    ['blanks', ' \n ', 'invalid-json a.json'],
    ['half a document', '{"projects":[', 'invalid-json a.json'],
    ['two documents', '[] []', 'invalid-json a.json'],
    ['a comma too many', '{"clusters":[],}', 'invalid-json a.json'],
    ['no JSON', 'Mã;Tên', 'invalid-json a.json'],
    ['a number', '5', 'wrong-type a.json'],
    ['nothing in words', 'null', 'wrong-type a.json'],
    ['an object for a list', '{"projects":{"id":[1]}}', 'wrong-type a.json#projects'],
    [
      'an own field called __proto__',
      '{"establishments":[{"__proto__":{"id":"x","name":"y"}}]}',
      'missing-field a.json#establishments.0.id',
    ],
  ])('that are %s are refused', async (_, text, expected) => {
    const [ok, ...found] = await codes(text)
    expect([ok, found[0]]).toEqual([false, expected])
  })

  test('of lists not known are left out with a warning', async () => {
    expect(await codes('{"farms":[{"id":"a"}]}')).toEqual([true, 'unknown-field a.json#farms'])
  })

  test('that are wrong are named by file, list and place; so is a file that breaks off', async () => {
    async function* broken() {
      yield new TextEncoder().encode('[')
      throw new Error('disk')
    }
    const wrong = JSON.stringify({ establishments: [{ id: 'a', name: 'A', taxCode: '1' }] })
    const read = await readReportData([source(wrong), { name: 'b.json', chunks: broken() }])
    expect(read.ok).toBe(false)
    expect(read.issues?.map(({ code, path }) => [code, path])).toEqual([
      ['unreadable-file', 'b.json'],
      ['invalid-tax-code', 'a.json#establishments.0.taxCode'],
    ])
    expect(read.issues?.map(withMessage)[1]?.message.en).toMatch(
      /^a\.json#establishments\.0\.taxCode: the tax code "1"/,
    )
  })

  test('that are no text in UTF-8 are refused', async () => {
    async function* latin() {
      yield new Uint8Array([0x5b, 0x22, 0xe9, 0x22, 0x5d])
    }
    expect(await readReportData([{ name: 'a.json', chunks: latin() }])).toMatchObject({
      ok: false,
      issues: [{ code: 'invalid-json', path: 'a.json' }],
    })
  })
})
