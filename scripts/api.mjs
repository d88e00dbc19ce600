// The surface of every entry of every package, in packages/NAME/api: a change of it is seen in review.
// `node scripts/api.mjs` writes the reports, `--check` says which differ from what is built.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'

const checking = process.argv.includes('--check')
const silent = { default: { logLevel: 'none' } }
const stale = []

for (const name of readdirSync('packages')) {
  const folder = resolve('packages', name)
  const made = mkdtempSync(join(tmpdir(), 'api-'))
  const kept = join(folder, 'api')
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  for (const [path, { types }] of Object.entries(exports)) {
    if (types)
      report(
        folder,
        join(folder, types),
        `${path === '.' ? 'index' : basename(path)}.api.md`,
        checking ? made : kept,
      )
  }
  if (checking) compare(name, made, kept)
  rmSync(made, { recursive: true })
}

if (stale.length > 0) {
  console.error(
    `The surface differs from its report: ${stale.join(', ')}\nLook at the change, then run: npx -y pnpm@10 api:update`,
  )
  process.exit(1)
}

function report(folder, mainEntryPointFilePath, reportFileName, reportFolder) {
  mkdirSync(reportFolder, { recursive: true })
  const compilerOptions = {
    target: 'es2022',
    module: 'nodenext',
    strict: true,
    skipLibCheck: true,
    types: ['node'],
    lib: ['es2023'],
  }
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(folder, 'package.json'),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath,
      newlineKind: 'lf',
      compiler: { overrideTsconfig: { compilerOptions, files: [mainEntryPointFilePath] } },
      apiReport: {
        enabled: true,
        reportFileName,
        reportFolder,
        reportTempFolder: mkdtempSync(join(tmpdir(), 'api-')),
      },
      messages: { extractorMessageReporting: silent, tsdocMessageReporting: silent },
    },
  })
  const { succeeded } = Extractor.invoke(config, { localBuild: true, messageCallback: onlyErrors })
  if (!succeeded) throw new Error(`no report of ${mainEntryPointFilePath}`)
}

function onlyErrors(message) {
  if (message.logLevel !== 'error') message.handled = true
}

function compare(name, made, kept) {
  const list = (folder) => (existsSync(folder) ? readdirSync(folder) : [])
  for (const file of new Set([...list(made), ...list(kept)])) {
    const [now, before] = [made, kept].map((folder) => {
      const path = join(folder, file)
      return existsSync(path) ? readFileSync(path, 'utf8') : ''
    })
    if (now !== before) stale.push(`packages/${name}/api/${file}`)
  }
}
