import {
  activities,
  formatCitation,
  formatVnd,
  isIsoDate,
  issue,
  type ActivityCode,
  type Issue,
  type Lang,
} from '@khuyencong/domain'
import { formerProvinceCodes, locatedActs, national, provincialPacks } from '@khuyencong/law'
import { diff, diffTable, localPolicy, startOf, type Norm, type Pack, type Policy } from '@khuyencong/policy'
import { parsePack } from '@khuyencong/policy/schemas'
import { complain, readJson, say } from './files.js'

/** The options of `khuyencong policy`. */
export interface PolicyCommand {
  readonly lang: Lang
  readonly json?: boolean
  readonly on?: string
}

/** List the national versions and the provincial acts that are known. */
export function listPolicies({ lang, json }: PolicyCommand): 0 {
  const versions = national.versions.map(({ id, version, acts }) => ({ id, version, act: acts.at(-1) ?? '' }))
  const packs = [...provincialPacks, ...locatedActs].map((pack) => ({
    id: pack.id,
    act: pack.citation.instrument,
    inForceFrom: pack.inForceFrom,
    inForceBefore: pack.inForceBefore,
    provinceCode: pack.provinceCode,
    formerProvinces: pack.formerProvinces,
    levels: pack.norms === null ? null : Object.keys(pack.norms).length,
  }))
  if (json) say(JSON.stringify({ national: versions, local: packs }))
  else {
    for (const { id, version, act } of versions) say(`${version}  ${id}  ${act}`)
    for (const { id, act, inForceFrom, provinceCode, levels } of packs) {
      const seen =
        levels === null
          ? { vi: 'chưa thấy mức', en: 'levels not seen' }[lang]
          : `${levels} ${{ vi: 'mức', en: 'levels' }[lang]}`
      say(`${inForceFrom ?? '????-??-??'}  ${id}  ${act} (${provinceCode}; ${seen})`)
    }
  }
  return 0
}

/** Show the national policy of a day: every level with its citation. */
export function showPolicy({ lang, json, on }: PolicyCommand): 0 | 1 {
  const latest = national.versions.at(-1)?.version ?? ''
  const law = national.on(on ?? latest)
  if (!law.ok) return complain(law.issues, lang)
  if (json) say(JSON.stringify(law.value))
  else {
    const { title, version, acts, norms } = law.value
    say(`${title[lang]} · ${version}`)
    say(acts.join(', '))
    for (const [code, norm] of Object.entries(norms)) {
      say(
        `${activities[code as ActivityCode][lang]} (${code}): ${level(norm, lang)} [${formatCitation(norm.citation, lang)}; ${norm.verification}]`,
      )
    }
  }
  return 0
}

function level({ share, cap, refersTo }: Norm, lang: Lang): string {
  const parts = [
    share && share.value,
    cap &&
      (cap.vnd === undefined ? `${cap.multiplier} × ${cap.multipleOf}` : `≤ ${formatVnd(cap.vnd, lang)}`),
    refersTo?.[lang],
  ].filter((part) => part !== undefined)
  return parts.join(', ') || { vi: 'không nêu', en: 'not stated' }[lang]
}

/** Compare two policies, each a day of the national one or a file of a policy or a pack. */
export function diffPolicies(from: string, to: string, { lang, json }: PolicyCommand): 0 | 1 {
  const [before, after] = [policyOf(from), policyOf(to)]
  if (!before.ok) return complain(before.issues, lang)
  if (!after.ok) return complain(after.issues, lang)
  const made = diff(before.value, after.value)
  say(json ? JSON.stringify(made) : diffTable(made, lang))
  return 0
}

type Found =
  { readonly ok: true; readonly value: Policy } | { readonly ok: false; readonly issues: readonly Issue[] }

function policyOf(source: string): Found {
  if (isIsoDate(source)) return national.on(source)
  const read = readJson(source)
  if (!read.ok) return read
  if (isPolicy(read.value)) return { ok: true, value: read.value }
  const parsed = parsePack(read.value, { formerProvinces: formerProvinceCodes })
  return parsed.ok ? underNational(parsed.value) : parsed
}

/** A pack with the conditions of its first day. */
function underNational(pack: Pack): Found {
  if (pack.norms === null) {
    return { ok: false, issues: [issue('local-act-figures-not-seen', '', { act: pack.citation.instrument })] }
  }
  const day = national.on(startOf(pack))
  return day.ok ? { ok: true, value: localPolicy(pack, day.value) } : day
}

/** What tells a policy from a pack: the parts that only a policy has. */
function isPolicy(value: unknown): value is Policy {
  const parts = ['norms', 'criteria', 'definitions', 'lists', 'parameters', 'priority'] as const
  if (typeof value !== 'object' || value === null) return false
  const record = value as Readonly<Record<string, unknown>>
  return (
    parts.every((part) => typeof record[part] === 'object' && record[part] !== null) &&
    Array.isArray(record['acts']) &&
    typeof record['id'] === 'string' &&
    typeof record['version'] === 'string'
  )
}
