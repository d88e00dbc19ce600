import { build } from 'esbuild'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { application } from './application.js'
import { folderWith } from './command.js'
import { entries, root } from './packed.js'

// The policy of a page that runs its own scripts and nothing else. A ministry that asks for reports gets one for
// each visitor whenever a library only tries whether it might make code from text.
const policy = "default-src 'none'; script-src 'self'"

// What reads CSV takes its streams from Node.
const forPages = entries.filter((entry) => entry !== '@khuyencong/reports/import')

const sources = {
  // Two modules that share most of what they load, so that the bundler splits it from both.
  'page.js': `
    const [{ decide }, { assess, national }] = await Promise.all([import('./decide.js'), import('./assess.js')])
    const input = ${JSON.stringify(application('2026-03-01', 'advanced-machinery'))}
    const { decision } = decide(input)
    const assessed = assess(national.on(input.asOf).value, input)
    const answer = [decision.verdict, decision.support.amountVnd, assessed.verdict]
    // What was violated is told in a task of its own.
    setTimeout(() => (document.title = JSON.stringify({ answer, violations })), 100)`,
  'entries.js': `
    const loaded = await Promise.all([${forPages.map((entry) => `import('${entry}')`).join()}])
    const answer = loaded.map((entry) => Object.keys(entry).length > 0)
    setTimeout(() => (document.title = JSON.stringify({ answer, violations })), 100)`,
  'decide.js': `export { decide } from 'khuyencong'`,
  'assess.js': `
    export { assess, national } from 'khuyencong'
    export * as places from 'khuyencong/places'`,
}

const watch = `
  const violations = []
  document.addEventListener('securitypolicyviolation', (event) =>
    violations.push([event.violatedDirective, event.blockedURI, event.sourceFile, event.lineNumber].join(' ')))
  addEventListener('error', ({ message }) => violations.push(message))
  addEventListener('unhandledrejection', ({ reason }) => violations.push(String(reason)))`

const executablePath = '/usr/bin/chromium'

describe.skipIf(!existsSync(executablePath))(
  'a page (skipped where /usr/bin/chromium is not installed)',
  () => {
    let browser: Browser
    let server: Server
    let files: ReadonlyMap<string, string>

    beforeAll(async () => {
      const folder = folderWith(sources)
      const { outputFiles } = await build({
        entryPoints: [join(folder, 'page.js'), join(folder, 'entries.js')],
        nodePaths: [join(root, 'node_modules')],
        bundle: true,
        splitting: true,
        format: 'esm',
        outdir: folder,
        write: false,
      })
      files = new Map(outputFiles.map(({ path, text }) => [path.slice(folder.length), text]))
      server = createServer(({ url = '' }, response) => {
        response.setHeader('content-security-policy', policy)
        const script = url === '/watch.js' ? watch : files.get(url)
        if (script !== undefined) response.setHeader('content-type', 'text/javascript').end(script)
        else if (!url.endsWith('.html')) response.writeHead(404).end()
        else {
          const module = url.replace('.html', '.js')
          response
            .setHeader('content-type', 'text/html')
            .end(
              `<!doctype html><script src="/watch.js"></script><script type="module" src="${module}"></script>`,
            )
        }
      })
      await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve)
      })
      browser = await chromium.launch({
        executablePath,
        args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
      })
    })

    afterAll(async () => {
      await browser.close()
      server.close()
    })

    async function shown(name: string): Promise<unknown> {
      const page = await browser.newPage()
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`)
      await expect.poll(() => page.title(), { timeout: 30_000 }).not.toBe('')
      return JSON.parse(await page.title())
    }

    test('under a strict content policy decides, and nothing is reported of it', async () => {
      expect(files.size).toBeGreaterThanOrEqual(4) // it was split
      const answer = ['eligible', 300_000_000, 'eligible']
      expect(await shown('page.html')).toEqual({ answer, violations: [] })
    })

    test('under a strict content policy loads every entry, and nothing is reported of it', async () => {
      expect(await shown('entries.html')).toEqual({ answer: forPages.map(() => true), violations: [] })
    })
  },
)
