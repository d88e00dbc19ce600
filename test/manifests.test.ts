import { build } from 'esbuild'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { manifests, root } from './packed.js'

const repository = 'github.com/khuyencong/khuyencong-sdk'

test('all packages have one version', () => {
  expect(new Set([...manifests.values()].map(({ version }) => version)).size).toBe(1)
})

describe.each([...manifests])('the package.json of %s', (folder, manifest) => {
  test('says where it comes from, and that npm is to prove it', () => {
    expect(manifest).toMatchObject({
      repository: { type: 'git', url: `git+https://${repository}.git`, directory: `packages/${folder}` },
      homepage: `https://${repository}/tree/main/packages/${folder}#readme`,
      bugs: `https://${repository}/issues`,
      publishConfig: { access: 'public', provenance: true },
      license: 'MIT',
      type: 'module',
      sideEffects: false,
      engines: { node: '>=20.19' },
    })
  })

  test('ships code, types and sources of every entry, for all who can import it', () => {
    for (const entry of Object.values(manifest.exports)) {
      if (typeof entry === 'string') continue
      // The condition that is tried first stands first, and the last one is for everybody.
      expect(Object.keys(entry).slice(0, 2)).toEqual(['@khuyencong/source', 'types'])
      expect(Object.keys(entry).at(-1)).toBe('default')
    }
  })
})

test('the one file for Node names the licence of every library in it', async () => {
  const { metafile } = await build({
    entryPoints: [join(root, 'packages/khuyencong/src/index.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@khuyencong/source'],
    metafile: true,
    write: false,
  })
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs))
  const libraries = inputs.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [])
  expect(libraries).toContain('zod')
  const notice = readFileSync(join(root, 'packages/khuyencong/NOTICE'), 'utf8').split('\n')
  expect([...new Set(libraries)].filter((name) => !notice.includes(name))).toEqual([])
})
