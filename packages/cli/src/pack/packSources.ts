import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { issue, type Result } from '@khuyencong/domain'
import { formerProvinceCodes } from '@khuyencong/law'
import type { Pack } from '@khuyencong/policy'
import { parsePacks } from '@khuyencong/policy/schemas'
import { readJson } from '../io/files.js'
import { reasonOf } from '../io/output.js'

/**
 * The packs of JSON files and of installed npm packages, each checked in full; two that claim the same ground are
 * refused.
 *
 * @param sources paths that end in `.json`, or names of packages; a package is code and runs, any other path is refused
 * @param folder where paths begin, and from where packages are looked up
 */
export async function packsFrom(
  sources: readonly string[],
  folder: string,
): Promise<Result<readonly Pack[]>> {
  const found: unknown[] = []
  for (const source of sources) {
    const read = source.toLowerCase().endsWith('.json')
      ? readJson(resolve(folder, source))
      : await packsExported(source, folder)
    if (!read.ok) return read
    found.push(read.value)
  }
  return parsePacks(found.length === 1 ? found[0] : found.flat(), { formerProvinces: formerProvinceCodes })
}

/** A name of a package, and no path: a program that merely lies somewhere is not loaded. */
const packageName = /^(@[\w-][\w.-]*\/)?[\w-][\w.-]*(\/[\w-][\w.-]*)*$/

async function packsExported(name: string, folder: string): Promise<Result<unknown>> {
  if (!packageName.test(name)) {
    return { ok: false, issues: [issue('pack-path-not-json', name, { value: name })] }
  }
  try {
    const path = createRequire(join(resolve(folder), 'package.json')).resolve(name)
    const exported = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>
    const packs = new Set(Object.values(exported).flat().filter(isLikePack))
    if (packs.size) return { ok: true, value: [...packs] }
    return { ok: false, issues: [issue('package-without-packs', name)] }
  } catch (error) {
    return {
      ok: false,
      issues: [issue('unreadable-package', name, { reason: reasonOf(error) })],
    }
  }
}

/** What tells a pack from other exports; whether it is a right one is checked afterwards. */
function isLikePack(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'formerProvinces' in value && 'norms' in value
}
