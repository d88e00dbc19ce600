import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './command.js'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** What these tests read of a package.json. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly exports: Readonly<Record<string, string | object>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly [field: string]: unknown
}

/** The package.json of every package, by its folder. */
export const manifests: ReadonlyMap<string, Manifest> = new Map(
  readdirSync(join(root, 'packages')).map((folder) => [
    folder,
    JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')) as Manifest,
  ]),
)

/** The folders of a package and of all that it brings of this repository. */
export function withDependencies(folder: string): ReadonlySet<string> {
  const named = Object.keys(manifests.get(folder)?.dependencies ?? {})
  const own = [...manifests].filter(([, { name }]) => named.includes(name)).map(([next]) => next)
  return new Set([folder, ...own.flatMap((next) => [...withDependencies(next)])])
}

/** What a module names to import a package from outside: `khuyencong`, `@khuyencong/domain/schemas`, … */
export const entries: readonly string[] = [...manifests.values()].flatMap(({ name, exports }) =>
  Object.keys(exports)
    .filter((path) => !path.endsWith('.json'))
    .map((path) => `${name}${path.slice(1)}`),
)

/** Pack every package, and the examples that are packages, as they would be published; the tarballs by folder. */
export async function pack(into: string): Promise<ReadonlyMap<string, string>> {
  const filters = ['--filter', './packages/*', '--filter', './examples/*']
  await done('npx', ['-y', 'pnpm@10', '-r', ...filters, 'pack', '--pack-destination', into], root)
  const all = readdirSync(into).filter((file) => file.endsWith('.tgz'))
  const tarballs = [...manifests].map(([folder, { name, version }]): [string, string] => {
    const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`
    if (!all.includes(file)) throw new Error(`${file} is not among ${all.join(', ')}`)
    return [folder, join(into, file)]
  })
  const ours = new Set(tarballs.map(([, path]) => path))
  const examples = all.map((file) => join(into, file)).filter((path) => !ours.has(path))
  return new Map([...tarballs, ...examples.map((path): [string, string] => [path, path])])
}

/** Install tarballs with npm in a folder outside the repository. */
export async function install(folder: string, tarballs: Iterable<string>): Promise<void> {
  const options = ['--no-audit', '--no-fund', '--prefer-offline', '--no-package-lock']
  await done('npm', ['install', ...options, ...tarballs], folder)
}

async function done(program: string, args: readonly string[], cwd: string): Promise<void> {
  const { code, out, err } = await run(program, args, { cwd })
  if (code !== 0) throw new Error(`${program} ${args.join(' ')}: ${out}${err}`)
}
