import type { UnitType } from '@khuyencong/domain'
import { deepFreeze } from '@khuyencong/policy'
import { communeRows } from './communes.data.js'
import { formerNamesBasis, mergeBasis, type Basis } from './history.js'
import { formerProvinceRows, provinceRows, type VoteRegion } from '../provinces.data.js'

/** The types that commune-level units have since 2025-07-01. */
export type CommuneType = Extract<UnitType, 'commune' | 'ward' | 'special-zone'>

/** A commune-level unit (xã, phường, đặc khu) in the state of 2026-07-25. */
export interface Commune {
  /** Five digits, such as `00004`. */
  readonly code: string
  /** The name without its type. */
  readonly name: string
  /** The type on 2026-07-25; for another day ask `unitTypeOn`. */
  readonly type: CommuneType
  readonly provinceCode: string
}

/** One of the 34 province-level units from 2025-07-01. */
export interface Province {
  /** Two digits, such as `37`. */
  readonly code: string
  readonly name: string
  readonly nameEn: string
  /** The ids of the former provinces whose territory it has, the one that kept its name first. */
  readonly formerIds: readonly string[]
  readonly basis: Basis
}

/** One of the 63 provinces and cities before 2025-07-01. */
export interface FormerProvince {
  /** Made from the name, such as `ha-nam`. */
  readonly id: string
  /** Its official code of that time, such as `35`; it may be the code of another territory today. */
  readonly code: string
  /** As 26/2014/TT-BCT writes it. */
  readonly name: string
  readonly region: VoteRegion
  /** The code of the unit that the whole of it went into on 2025-07-01. */
  readonly provinceCode: string
  readonly basis: Basis
}

/**
 * The 63 provinces and cities before 2025-07-01, in the order of 26/2014/TT-BCT, article 3.
 *
 * @example
 * ```ts
 * formerProvinces.length // => 63
 * ```
 */
export const formerProvinces: readonly FormerProvince[] = /* @__PURE__ */ deepFreeze(
  formerProvinceRows.map(([id, name, region, provinceCode, code]) => ({
    id,
    code,
    name,
    region,
    provinceCode,
    basis: formerNamesBasis,
  })),
)

/**
 * The 34 provinces and cities from 2025-07-01 (202/2025/QH15), in the order of their codes.
 *
 * @example
 * ```ts
 * provinces.map(({ name }) => name).slice(0, 2) // => ['Hà Nội', 'Cao Bằng']
 * ```
 */
export const provinces: readonly Province[] = /* @__PURE__ */ deepFreeze(
  provinceRows.map(([code, name, nameEn]) => ({
    code,
    name,
    nameEn,
    formerIds: formerIdsOf(code, name),
    basis: mergeBasis,
  })),
)

function formerIdsOf(code: string, name: string): string[] {
  const into = formerProvinces.filter(({ provinceCode }) => provinceCode === code)
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')
  const kept = into.findIndex((former) => plain(former.name).endsWith(plain(name)))
  return into
    .toSorted((left, right) => Number(right === into[kept]) - Number(left === into[kept]))
    .map(({ id }) => id)
}

const provinceMap = /* @__PURE__ */ new Map(provinces.map((province) => [province.code, province]))
const formerMap = /* @__PURE__ */ new Map(formerProvinces.map((former) => [former.id, former]))

/**
 * One of the 34 by its two-digit code.
 *
 * @example
 * ```ts
 * provinceByCode('37')?.formerIds // => ['ninh-binh', 'nam-dinh', 'ha-nam']
 * ```
 */
export function provinceByCode(code: string): Province | undefined {
  return provinceMap.get(code)
}

/**
 * One of the 63 former provinces by its id.
 *
 * @example
 * ```ts
 * formerProvinceById('ha-nam')?.provinceCode // => '37'
 * ```
 */
export function formerProvinceById(id: string): FormerProvince | undefined {
  return formerMap.get(id)
}

interface CommuneTable {
  readonly all: readonly Commune[]
  readonly byProvince: ReadonlyMap<string, readonly Commune[]>
  readonly byCode: ReadonlyMap<string, Commune>
}

let table: CommuneTable | undefined

/** The table is unpacked once, at the first question, so that importing costs nothing. */
function communeTable(): CommuneTable {
  return (table ??= unpack())
}

function unpack(): CommuneTable {
  const all: Commune[] = []
  for (const [provinceCode, rows] of Object.entries(communeRows)) {
    for (const type of ['commune', 'ward', 'special-zone'] as const) {
      if (rows[type] === '') continue
      for (const row of rows[type].split('|')) {
        all.push({ code: row.slice(0, 5), name: row.slice(6), type, provinceCode })
      }
    }
  }
  all.sort((left, right) => (left.code < right.code ? -1 : 1))
  const byProvince = new Map<string, Commune[]>()
  for (const commune of all) {
    const group = byProvince.get(commune.provinceCode)
    if (group) group.push(commune)
    else byProvince.set(commune.provinceCode, [commune])
  }
  for (const group of byProvince.values()) Object.freeze(group)
  return {
    all: deepFreeze(all),
    byProvince,
    byCode: new Map(all.map((commune) => [commune.code, commune])),
  }
}

/**
 * A commune-level unit by its five-digit code.
 *
 * @example
 * ```ts
 * communeByCode('00004') // => { code: '00004', name: 'Ba Đình', type: 'ward', provinceCode: '01' }
 * ```
 */
export function communeByCode(code: string): Commune | undefined {
  return (table ?? communeTable()).byCode.get(code)
}

/**
 * All 3,321 commune-level units in the order of their codes, or those of one province.
 *
 * @example
 * ```ts
 * communes().length // => 3321
 * communes('15').length // => 99
 * ```
 */
export function communes(provinceCode?: string): readonly Commune[] {
  const { all, byProvince } = communeTable()
  return provinceCode === undefined ? all : (byProvince.get(provinceCode) ?? none)
}

const none: readonly Commune[] = /* @__PURE__ */ Object.freeze([])
