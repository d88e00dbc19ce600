import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderWith, run } from './command.js'
import { entries, install, pack, root } from './packed.js'

// A stranger's project, as strict as TypeScript can be set, that checks the declarations of what it installs as well.
const strict = {
  target: 'es2022',
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
}
const resolutions = {
  nodenext: { module: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
}
const platforms = {
  'a page': { lib: ['es2022', 'dom'], types: [] },
  'a server': { lib: ['es2022'], types: ['node'] },
}

const program = `
import { assess, explain, lawFor, parseApplication, type Application, type Decision } from 'khuyencong'

export function answer(input: unknown): Decision | readonly string[] {
  const parsed = parseApplication(input)
  if (!parsed.ok) return parsed.issues.map(({ code }) => code)
  const application: Application = parsed.value
  const law = lawFor(application)
  if (!law.ok) return law.issues.map(({ code }) => code)
  const decision: Decision = assess(law.value, application)
  void explain(decision, 'vi')
  return decision
}

// @ts-expect-error a misspelt activity does not compile
export const wrong: Application['activity'] = 'advanced-machinry'
`

describe('a strict project that installs the packages', () => {
  let folder = ''

  beforeAll(async () => {
    folder = folderWith({
      'package.json': '{ "private": true, "type": "module" }',
      'program.ts': program,
      'entries.ts': entries
        .map((entry, index) => `import * as entry${index} from '${entry}'\nvoid entry${index}`)
        .join('\n'),
    })
    const tarballs = await pack(folderWith({}))
    await install(folder, tarballs.values())
    mkdirSync(join(folder, 'node_modules', '@types'), { recursive: true })
    symlinkSync(join(root, 'node_modules/@types/node'), join(folder, 'node_modules/@types/node'))
  })

  const all = Object.entries(resolutions).flatMap(([resolution, how]) =>
    Object.entries(platforms).map(([platform, where]) => ({ resolution, platform, ...how, ...where })),
  )
  test.each(all)('compiles against every entry for $platform, resolved by $resolution', async (options) => {
    expect(entries).toEqual(expect.arrayContaining(['khuyencong', '@khuyencong/domain/schemas']))
    const { resolution, platform, ...compilerOptions } = options
    const config = join(folder, `tsconfig.${resolution}.${platform.replace(' ', '-')}.json`)
    const files = ['program.ts', 'entries.ts']
    writeFileSync(config, JSON.stringify({ compilerOptions: { ...strict, ...compilerOptions }, files }))
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    const { code, out } = await run(process.execPath, [tsc, '-p', config], { cwd: folder })
    const faults = out.split('\n').filter((line) => line.includes('error TS'))
    // @types/node has a fault of its own under exactOptionalPropertyTypes (AgentOptions in https.d.ts).
    const ours = faults.filter((line) => !line.includes('/@types/node/'))
    expect(ours).toEqual([])
    expect(code === 0 || faults.length > 0, out).toBe(true)
  })
})
