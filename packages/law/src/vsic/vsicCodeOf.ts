import { cite, issue, type Citation, type IsoDate, type Issue, type Verification } from '@khuyencong/domain'
import { deepFreeze } from '@khuyencong/policy'

/** A version of the Vietnam standard industrial classification (VSIC, hệ thống ngành kinh tế Việt Nam). */
export type VsicVersion = '2018' | '2025'

/** A code of one version: the same digits may mean another industry in the other version. */
export interface VsicCode {
  readonly version: VsicVersion
  /** A letter for a section, two to five digits below it. */
  readonly code: string
  /** 1 section, 2 division, 3 group, 4 class, 5 sub-class. */
  readonly level: 1 | 2 | 3 | 4 | 5
  /** `null` where only the code is held. */
  readonly name: string | null
  /** The letter of the section: B, C, D or E. */
  readonly section: string
  /** The codes above it, the section first. */
  readonly parents: readonly { readonly code: string; readonly name: string | null }[]
  readonly citation: Citation
  /** How sure the name is; of 2018 many names are those of a neighbouring version. */
  readonly verification: Verification
}

/** What a registered code stands for. */
export type VsicAnswer =
  | { readonly state: 'known'; readonly code: VsicCode }
  | {
      /** The code stands for different industries in the two versions: ask of which one it is. */
      readonly state: 'ambiguous'
      readonly candidates: readonly VsicCode[]
      readonly issues: readonly Issue[]
    }
  | { readonly state: 'not-known'; readonly issues: readonly Issue[] }

/** The versions by the day from which they apply; the day of 2018 was not seen. */
export const vsicVersions = /* @__PURE__ */ deepFreeze({
  '2018': { citation: cite('27/2018/QĐ-TTg'), from: null, before: '2025-11-15' },
  '2025': { citation: cite('36/2025/QĐ-TTg'), from: '2025-11-15', before: null },
} as const satisfies Record<
  VsicVersion,
  { citation: Citation; from: IsoDate | null; before: IsoDate | null }
>)

type Table = ReadonlyMap<string, VsicCode>
let loading: Promise<Readonly<Record<VsicVersion, Table>>> | undefined

/**
 * A code of sections B to E, by its digits or letter; without a version, of either.
 *
 * Loads the list (8 kB compressed) at the first call. Other sections are not held: their codes are `not-known` with
 * the issue `vsic-section-not-held`, which does not say that they do not exist.
 *
 * Source: 36/2025/QĐ-TTg and 27/2018/QĐ-TTg, second-hand; codes of 2018 complete to level 4.
 *
 * @example
 * ```ts
 * const answer = await vsicCodeOf('1030')
 * answer.state === 'known' && answer.code.name // => 'Chế biến và bảo quản rau quả'
 * const both = await vsicCodeOf('1104')
 * both.state // => 'ambiguous'
 * ```
 */
export async function vsicCodeOf(
  code: string,
  { version }: { readonly version?: VsicVersion } = {},
): Promise<VsicAnswer> {
  if (version !== undefined && !(version in vsicVersions)) {
    throw new RangeError(`version must be "2018" or "2025", not "${String(version)}"`)
  }
  const asked = String(code).trim().replace(/\.$/, '').toUpperCase()
  if (!/^(?:[A-V]|\d{2,5})$/.test(asked)) return notKnown('vsic-code-not-known', code)
  const tables = await tablesOf()
  const versions = version === undefined ? (['2025', '2018'] as const) : [version]
  const found = versions.flatMap((one) => tables[one].get(asked) ?? [])
  const [first, second] = found
  if (!first) return notKnown(isHeld(asked) ? 'vsic-code-not-known' : 'vsic-section-not-held', code)
  if (!second || !meansAnother(asked)) return Object.freeze({ state: 'known', code: first })
  return deepFreeze({
    state: 'ambiguous',
    candidates: found,
    issues: [issue('vsic-version-needed', 'vsicCode', { value: asked })],
  })
}

function notKnown(why: 'vsic-code-not-known' | 'vsic-section-not-held', code: unknown): VsicAnswer {
  return deepFreeze({
    state: 'not-known',
    issues: [issue(why, 'vsicCode', { value: String(code).slice(0, 40) })],
  })
}

/** Sections B to E are divisions 05 to 39. */
function isHeld(code: string): boolean {
  return /^\d/.test(code) ? code >= '05' && code < '40' : code >= 'B' && code <= 'E'
}

// Codes of both versions that mean other industries in each, by a comparison of the two lists. All 35111 to 35122.
const otherMeaning = new Set(['1103', '11030', '1104', '3511', '3512', '08102', '08103'])

function meansAnother(code: string): boolean {
  return otherMeaning.has(code) || (code >= '35111' && code <= '35122' && code.length === 5)
}

async function tablesOf(): Promise<Readonly<Record<VsicVersion, Table>>> {
  loading ??= import('./vsic.data.js').then(
    ({ vsicRows }) => {
      const newer = tableOf('2025', vsicRows['2025'], undefined)
      return { '2025': newer, '2018': tableOf('2018', vsicRows['2018'], newer) }
    },
    (cause: unknown) => {
      loading = undefined
      throw cause
    },
  )
  return loading
}

const row = /^([A-Z]|\d{2,5})([ +?-])(.*)$/s

function tableOf(version: VsicVersion, text: string, newer: Table | undefined): Table {
  const table = new Map<string, VsicCode>()
  let section = ''
  for (const record of text.split('|')) {
    const [, code = '', flag, own = ''] = row.exec(record) ?? []
    if (/^[A-Z]$/.test(code)) section = code
    const above = /^\d/.test(code)
      ? [
          section,
          ...[2, 3, 4].filter((length) => length < code.length).map((length) => code.slice(0, length)),
        ]
      : []
    const name = flag === '-' ? null : own === '' ? (newer?.get(code)?.name ?? null) : own
    table.set(
      code,
      deepFreeze({
        version,
        code,
        level: levelOf(code),
        name,
        section,
        parents: above.map((one) => ({ code: one, name: table.get(one)?.name ?? null })),
        citation: vsicVersions[version].citation,
        verification: flag === '?' ? 'unverified' : 'secondary',
      }),
    )
  }
  return table
}

function levelOf(code: string): VsicCode['level'] {
  return /^\d/.test(code) ? (Math.min(Math.max(code.length, 2), 5) as VsicCode['level']) : 1
}
