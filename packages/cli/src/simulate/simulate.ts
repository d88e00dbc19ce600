import type { IsoDate } from '@khuyencong/domain'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { writeFileSync } from 'node:fs'
import { Piscina } from 'piscina'
import { emptySimulation, mergeSimulations, reportOf } from '@khuyencong/simulation'
import { describe, issue, type Issue, type Lang } from '@khuyencong/domain'
import { chunksOf } from '../io/chunks.js'
import { repeatedIds } from '../io/repeated.js'
import { counter, SHOWN, type Chunk, type Counted, type CountTask } from './count.js'
import { totalBytes } from '../io/bytes.js'
import { reasonOf, visible } from '../io/output.js'
import { policyNamed } from '../policy/policyNamed.js'
import { progressBar } from '../io/progress.js'
import { summary } from './simulateText.js'

/** The options of `khuyencong simulate`. */
export interface SimulateCommand {
  readonly current: string
  readonly draft: string
  readonly on?: IsoDate
  readonly budget?: number
  readonly json?: boolean
  readonly html?: string
  readonly lang: Lang
}

const refusedTexts = {
  vi: '{count} hồ sơ không đọc được nên không tính',
  en: '{count} applications were refused and not counted',
} as const

/** Below this many bytes, starting threads takes longer than the work. */
const LONG = 8_000_000

/**
 * Simulate the applications of files under two policies; the exit code is 1 when an application could not be
 * read or parsed, 2 when a policy could not, or the page could not be written.
 */
export async function simulateFiles(paths: readonly string[], options: SimulateCommand): Promise<0 | 1 | 2> {
  const [was, is] = [policyNamed(options.current, options.on), policyNamed(options.draft, options.on)]
  if (!was.ok) return refuse(options.current, was.issues, options.lang)
  if (!is.ok) return refuse(options.draft, is.issues, options.lang)
  const [current, draft] = [was.value, is.value]
  const task: CountTask = { current, draft, budgetVnd: options.budget ?? null, lang: options.lang }
  const simulation = emptySimulation({ current, draft, budgetVnd: options.budget })
  const bytes = totalBytes(paths)
  const bar = progressBar(bytes)
  const crew = bytes !== null && bytes < LONG ? alone(task) : threads(task)
  const repeated = repeatedIds()
  let refused = 0
  let shown = 0
  let twice = 0
  try {
    for (const path of paths) {
      let before = 0
      for await (const counted of inOrder(
        chunksOf(path, (count) => bar.add(count)),
        crew,
      )) {
        mergeSimulations(simulation, counted.simulation)
        refused += counted.refused
        for (const id of counted.ids) {
          const found = repeated(id)
          if (found && twice++ < SHOWN) complain(path, describe(found, options.lang))
        }
        for (const { source, message } of counted.problems) {
          if (shown++ < SHOWN)
            complain(typeof source === 'number' ? `${path}:${before + source}` : source, message)
        }
        before += counted.lines
      }
    }
  } finally {
    bar.stop()
    await crew.end()
  }
  if (refused) complain('', refusedTexts[options.lang].replace('{count}', String(refused)))
  const report = reportOf(simulation, { current, draft })
  if (options.html !== undefined) {
    const { simulationPage } = await import('@khuyencong/pages')
    try {
      writeFileSync(options.html, simulationPage(report, { refused }))
    } catch (error) {
      return refuse(
        options.html,
        [issue('unwritable-file', options.html, { reason: reasonOf(error) })],
        options.lang,
      )
    }
  }
  const text = options.json ? JSON.stringify({ ...report, refused }) : summary(report, options.lang)
  if (!process.stdout.write(visible(`${text}\n`))) await once(process.stdout, 'drain')
  return refused ? 1 : 0
}

interface Crew {
  /** How many chunks to have under way. */
  readonly places: number
  count(chunk: Chunk): Promise<Counted>
  end(): Promise<void>
}

function alone(task: CountTask): Crew {
  const count = counter(task)
  return { places: 1, count: async (chunk) => count(chunk), end: async () => {} }
}

/** Piscina: no dependency of its own, released this summer, kept by members of the Node project. */
function threads(task: CountTask): Crew {
  const size = availableParallelism()
  const pool = new Piscina<Chunk, Counted>({
    filename: new URL('./countWorker.js', import.meta.url).href,
    name: 'countChunk',
    workerData: task,
    minThreads: size,
    maxThreads: size,
  })
  return {
    places: size + 1,
    count: (chunk) =>
      pool.run(chunk, 'lines' in chunk ? { transferList: [chunk.lines.buffer as ArrayBuffer] } : {}),
    end: () => pool.destroy(),
  }
}

/** What the chunks gave, in their order, with only so many under way that memory does not grow. */
async function* inOrder(chunks: AsyncIterable<Chunk>, crew: Crew): AsyncGenerator<Counted> {
  const underWay: Promise<Counted>[] = []
  for await (const chunk of chunks) {
    underWay.push(crew.count(chunk))
    const first = underWay.length >= crew.places ? underWay.shift() : undefined
    if (first) yield await first
  }
  for (const last of underWay) yield await last
}

function complain(source: string, message: string): void {
  process.stderr.write(visible(`${source ? `${source}: ` : ''}${message}\n`))
}

function refuse(source: string, issues: readonly Issue[], lang: Lang): 2 {
  for (const found of issues) complain(source, describe(found, lang))
  return 2
}
