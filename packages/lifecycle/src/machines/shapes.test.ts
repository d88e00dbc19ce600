import { expect, test } from 'vitest'
import { contentCodes } from '../proof/contents.js'
import type { Machine } from '../engine/machine.js'
import type { Fact, Input } from '../engine/input.js'
import { machines } from './registry.js'

const quoted = (codes: readonly string[]) => codes.map((code) => `'${code}'`).join(' | ')

function typeOf({ kind, codes }: Input): string {
  const code = codes === contentCodes ? 'ContentCode' : codes ? quoted(codes) : 'string'
  switch (kind) {
    case 'vnd':
      return 'Vnd'
    case 'count':
    case 'score':
    case 'year':
      return 'number'
    case 'date':
      return 'IsoDate'
    case 'share':
      return 'Share'
    case 'text':
      return 'string'
    case 'boolean':
      return 'boolean'
    case 'code':
      return code
    case 'codes':
      return `readonly (${code})[]`
    case 'texts':
      return 'readonly string[]'
    case 'amounts':
      return 'Amounts'
    case 'json':
      return 'Json'
  }
}

const fieldOf = (input: Input | Fact) =>
  `/** ${input.title.en}. */ readonly ${input.name}${input.optional ? '?' : ''}: ${typeOf(input)}`

/** What an event tells, whichever of its ways is taken: a name is asked for only where each of them asks for it. */
function inputsOf(ways: Machine['transitions']): string {
  const lists = ways.map(({ inputs = [] }) => inputs)
  const names = [...new Set(lists.flat().map(({ name }) => name))]
  const fields = names.map((name) => {
    const found = lists.flatMap((list) => list.filter((input) => input.name === name))
    const always = found.length === lists.length && found.every(({ optional }) => !optional)
    const types = [...new Set(found.map(typeOf))].join(' | ')
    return `/** ${found[0]?.title.en}. */ readonly ${name}${always ? '' : '?'}: ${types}`
  })
  return fields.length > 0 ? `{ ${fields.join('; ')} }` : 'NoInput'
}

const nameOf = (id: string) => id.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())

function shapeOf(id: string, versions: readonly Machine[]): string {
  const ways = versions.flatMap(({ transitions }) => transitions)
  const events = [...new Set(ways.map(({ event }) => event))]
  const states = [...new Set(versions.flatMap(({ states: known }) => Object.keys(known)))]
  const facts = versions.at(-1)?.facts ?? []
  return `
/** ${versions.at(-1)?.title.en}. */
export interface ${nameOf(id)}Shape {
  readonly id: '${id}'
  readonly state: ${quoted(states)}
  readonly facts: ${nameOf(id)}Facts
  readonly events: {
${events
  .map((event) => {
    const own = ways.filter((way) => way.event === event)
    const titles = [...new Set(own.map(({ title }) => title.en))].join('; or: ')
    return `    /** ${titles}. */\n    readonly '${event}': ${inputsOf(own)}`
  })
  .join('\n')}
  }
}

/** What is told of a record of it when it begins; what is optional may be told later. */
export type ${nameOf(id)}Facts = {
${facts.map((fact) => `  ${fieldOf(fact)}`).join('\n')}
}
`
}

const ids = [...new Set(machines.map(({ id }) => id))]
const head = `// Made from the machines. To write it anew: npx vitest run --project lifecycle shapes --update
import type { IsoDate, Share, Vnd } from '@khuyencong/domain'
import type { Json } from '../engine/json.js'
import type { ContentCode } from '../proof/contents.js'

type NoInput = Readonly<Record<never, never>>
type Amounts = readonly { readonly code: string; readonly amountVnd: Vnd }[]
`
const made =
  head +
  ids
    .map((id) =>
      shapeOf(
        id,
        machines.filter((machine) => machine.id === id),
      ),
    )
    .join('')

test('the types of events, facts and states are what the machines say', async () => {
  const { format, resolveConfig } = await import('prettier')
  const file = new URL('./shapes.ts', import.meta.url).pathname
  const options = await resolveConfig(file)
  await expect(await format(made, { ...options, parser: 'typescript' })).toMatchFileSnapshot('./shapes.ts')
})
