import { randomInt } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { defineConfig } from 'vitest/config'

/** Make each ts code block of a Markdown page a test, checking what its `// => value` lines say. */
const snippets = {
  name: 'markdown-snippets',
  enforce: 'pre' as const,
  async transform(page: string, id: string) {
    if (!id.endsWith('.md')) return null
    const blocks = [...page.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = '']) => code)
    const imports = new Set<string>()
    const tests = blocks.map((code, index) => {
      const body = code
        .replace(/^import .*?\n/gms, (line) => {
          imports.add(line)
          return ''
        })
        .replace(/^(.+?);? \/\/ => (.+)$/gm, 'expect($1).toEqual($2);')
      return `test("block ${index + 1}", async () => {\n${body}\n});`
    })
    const head = [`import { expect, test } from "vitest";`, ...imports]
    return transform([...head, ...tests].join('\n'), { loader: 'ts' })
  },
}

// Read a sibling package from its source, so that tests never wait for a build.
// This list replaces Vite's own, so its defaults are repeated.
const conditions = ['@khuyencong/source', 'module', 'node', 'development|production']

// Tests that start offices, browsers or many programs stand apart, so that the suite stays quick.
const slow = '**/*.slow.test.ts'

// One seed for all property tests of a run, told once, so that a failure can be seen again: FC_SEED=… npm test
if (process.env['FC_SEED'] === undefined) {
  process.env['FC_SEED'] = String(randomInt(2 ** 31))
  console.log(`Property tests draw from FC_SEED=${process.env['FC_SEED']}`)
}

const project = (name: string, root: string, include: string[], exclude: string[] = [slow]) => ({
  extends: true as const, // without it a project inherits nothing from this file
  test: {
    name,
    root,
    include,
    exclude: ['**/node_modules/**', '**/dist/**', ...exclude],
    benchmark: { include: ['src/**/*.bench.ts'] },
  },
})

export default defineConfig({
  plugins: [snippets],
  ssr: { resolve: { conditions } }, // `resolve.conditions` alone does nothing here
  test: {
    // Many tests draw hundreds of cases or start a program, on machines that may be slow and shared.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    setupFiles: [fileURLToPath(new URL('test/seed.ts', import.meta.url))],
    // By default a run leaves one core to itself; much of this suite waits for programs that it starts.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      ...readdirSync('packages').map((name) => project(name, `packages/${name}`, ['src/**/*.test.ts'])),
      project('across', '.', ['test/**/*.test.ts']),
      project('slow', '.', [slow], []),
      // A page of the command has lines for a shell only.
      project('guides', '.', ['README.md', 'packages/*/README.md', 'docs/*.md'], ['packages/cli/README.md']),
    ],
  },
})
