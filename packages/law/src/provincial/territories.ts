import { formerProvinceRows, mergedOn } from '../provinces.data.js'

/**
 * The ids of the 63 former provinces, each with the code of the province it went into on 2025-07-01.
 *
 * @example
 * ```ts
 * formerProvinceCodes['ha-nam'] // => '37'
 * ```
 */
export const formerProvinceCodes: Readonly<Record<string, string>> = /* @__PURE__ */ Object.freeze(
  Object.fromEntries(formerProvinceRows.map(([id, , , code]) => [id, code])),
)

/** The ids of the 63 former provinces. */
export const formerProvinceIds: readonly string[] = /* @__PURE__ */ Object.freeze(
  Object.keys(formerProvinceCodes),
)

/** The day on which the former provinces became those of today. */
export const provincesMergedOn = mergedOn

/**
 * Whether a territory is the whole of the province of today that it lies in.
 *
 * @example
 * ```ts
 * isWholeProvince('66', ['dak-lak', 'phu-yen']) // => true
 * isWholeProvince('82', ['dong-thap']) // => false
 * ```
 */
export function isWholeProvince(provinceCode: string, formerProvinces: readonly string[]): boolean {
  return formerProvinceIds.every(
    (id) => formerProvinceCodes[id] !== provinceCode || formerProvinces.includes(id),
  )
}
