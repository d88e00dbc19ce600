// Benchmarks run on the built packages, as an embedder has them: a test runner's own module loading would
// slow down code that is spread over modules and not code that stands in one file.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const outdir = 'node_modules/.bench'
mkdirSync(outdir, { recursive: true })
await build({
  entryPoints: ['test/bench/assess.bench.ts'],
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  external: ['khuyencong', 'mitata'],
})
await import(pathToFileURL(`${outdir}/assess.bench.mjs`).href)
rmSync(outdir, { recursive: true })

const importTime = `
  const before = process.hrtime.bigint()
  await import('khuyencong')
  console.log(Number(process.hrtime.bigint() - before) / 1e6)`
const times = Array.from({ length: 11 }, () =>
  Number(execFileSync(process.execPath, ['--input-type=module', '--eval', importTime])),
).sort((left, right) => left - right)
console.log(`cold import of khuyencong: median ${times[5].toFixed(0)} ms of 11 (aim: at most 100 ms)`)
