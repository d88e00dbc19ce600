/**
 * How long a simulation takes, with reading: `node test/bench/simulate.mjs [applications] [--budget VND]`, after a build.
 *
 * Prints seconds, the most memory held and the load of the machine. It is no test: machines differ.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [count = '1000000', ...options] = process.argv.slice(2)
const examples = new URL('../../examples/applications/', import.meta.url)
const models = readdirSync(examples)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, examples), 'utf8')))
  .filter(({ fund }) => fund === 'national')

const folder = mkdtempSync(join(tmpdir(), 'khuyencong-bench-'))
const path = join(folder, 'applications.ndjson')
try {
  const file = await open(path, 'w')
  for (let from = 0; from < Number(count); from += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, Number(count) - from) }, (_, index) => {
      const model = models[(from + index) % models.length]
      // Other amounts in each, so that no two cost the same; the counterpart grows with the cost, so that what was
      // eligible stays so and is reckoned to the end.
      const more = (from + index) % 100_003
      const added = (amount) => amount && amount + more
      return JSON.stringify({
        ...model,
        id: `${model.id}-${from + index}`,
        eligibleCostVnd: added(model.eligibleCostVnd),
        counterpartCommittedVnd: added(model.counterpartCommittedVnd),
      })
    })
    await file.write(`${lines.join('\n')}\n`)
  }
  await file.close()

  const bin = fileURLToPath(new URL('../../packages/cli/bin/khuyencong.js', import.meta.url))
  const [load, start] = [loadavg(), performance.now()]
  const policies = ['--current', '2022-01-01', '--draft', '2026-03-01']
  const child = spawn(process.execPath, [bin, 'simulate', ...policies, '--json', ...options, path])
  let [out, peak] = ['', 0]
  child.stdout.on('data', (text) => (out += text))
  child.stderr.pipe(process.stderr)
  let cpu = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, mostHeld(child.pid))
    cpu = Math.max(cpu, cpuOf(child.pid))
  }, 50)
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(watch)
  const seconds = (performance.now() - start) / 1000
  const read = JSON.parse(out).total.applications
  console.log({
    code,
    applications: read,
    megabytesRead: Math.round(statSync(path).size / 1e6),
    seconds: Number(seconds.toFixed(1)),
    // What the cores worked: on a machine shared with others, seconds say little.
    cpuSeconds: Number(cpu.toFixed(1)),
    perSecond: Math.round(read / seconds),
    peakMegabytes: Math.round(peak / 1e3),
    cores: availableParallelism(),
    loadBefore: load.map((one) => one.toFixed(1)).join(' '),
  })
} finally {
  rmSync(folder, { recursive: true })
}

/** Seconds of all threads so far; Linux only, where a tick is a hundredth of a second. */
function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}

/** In kB; Linux only. */
function mostHeld(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
