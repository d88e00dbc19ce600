import { isIsoDate, issue, type IsoDate, type Result } from '@khuyencong/domain'
import { formerProvinceCodes, national, provincialPacks, locatedActs } from '@khuyencong/law'
import { localPolicy, startOf, type Pack, type Policy } from '@khuyencong/policy'
import { parsePack, parsePolicy } from '@khuyencong/policy/schemas'
import { readJson } from '../io/files.js'

/**
 * The policy that an argument names: a day of the national one, the id of a local act that is known, or a
 * JSON file of a policy or a pack.
 *
 * @param on the day whose national conditions a local act is put under; without it the latest ones, or for an
 * act that ended the last before its end
 */
export function policyNamed(name: string, on?: IsoDate): Result<Policy> {
  if (isIsoDate(name)) return national.on(name)
  const known = knownPack(name, on)
  if (known) return underNational(known, on)
  const read = readJson(name)
  if (!read.ok) return read
  if (isLikePolicy(read.value)) return parsePolicy(read.value)
  const parsed = parsePack(read.value, { formerProvinces: formerProvinceCodes })
  return parsed.ok ? underNational(parsed.value, on) : parsed
}

/** Of several versions of an act, the one in force on the day, or else the latest. */
function knownPack(id: string, on: IsoDate | undefined): Pack | undefined {
  const versions = [...provincialPacks, ...locatedActs]
    .filter((pack) => pack.id === id)
    .toSorted((left, right) => (startOf(left) < startOf(right) ? -1 : 1))
  return versions.findLast((pack) => on === undefined || startOf(pack) <= on) ?? versions[0]
}

function underNational(pack: Pack, on: IsoDate | undefined): Result<Policy> {
  if (pack.norms === null) {
    return { ok: false, issues: [issue('local-act-figures-not-seen', '', { act: pack.citation.instrument })] }
  }
  const { inForceBefore } = pack
  const last = national.versions.findLast(({ version }) => inForceBefore === null || version < inForceBefore)
  const day = national.on(on ?? last?.version ?? startOf(pack))
  return day.ok ? { ok: true, value: localPolicy(pack, day.value) } : day
}

/** What tells a policy from a pack: conditions are a policy's alone. */
export function isLikePolicy(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'criteria' in value && 'parameters' in value
}
