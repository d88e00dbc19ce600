import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { issue, type Result } from '@khuyencong/domain'
import { formerProvinceCodes } from '@khuyencong/law'
import type { Pack } from '@khuyencong/policy'
import { parsePacks } from '@khuyencong/policy/schemas'
import { readJson } from './files.js'
import { reasonOf } from './output.js'

/**
 * The packs of a JSON file, or those that an installed npm package exports, each checked in full.
 *
 * @param source a path that ends in `.json`, or the name of a package
 * @param folder where paths begin, and from where packages are looked up
 */
export async function packsFrom(source: string, folder: string): Promise<Result<readonly Pack[]>> {
  const read = source.toLowerCase().endsWith('.json')
    ? readJson(resolve(folder, source))
    : await packsExported(source, folder)
  return read.ok ? parsePacks(read.value, { formerProvinces: formerProvinceCodes }) : read
}

async function packsExported(name: string, folder: string): Promise<Result<unknown>> {
  try {
    const path = createRequire(join(resolve(folder), 'package.json')).resolve(name)
    const exported = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>
    const packs = new Set(Object.values(exported).flat().filter(isLikePack))
    if (packs.size) return { ok: true, value: [...packs] }
    return { ok: false, issues: [issue('package-without-packs', name)] }
  } catch (error) {
    return {
      ok: false,
      issues: [issue('unreadable-package', name, { reason: reasonOf(error).split('\n')[0] ?? '' })],
    }
  }
}

/** What tells a pack from other exports; whether it is a right one is checked afterwards. */
function isLikePack(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'formerProvinces' in value && 'norms' in value
}
