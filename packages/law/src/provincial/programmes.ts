import type { IsoDate, Verification } from '@khuyencong/domain'
import { deepFreeze } from '@khuyencong/policy'

/** A local promotion programme (chương trình khuyến công) that is known by its deciding act. */
export interface LocalProgramme {
  readonly provinceCode: string
  readonly formerProvinces: readonly string[]
  /** Its number, as far as it was seen. */
  readonly number: string
  readonly issuedOn: IsoDate | null
  /** The years that it is for; `null` where they were not seen. */
  readonly years: { readonly first: number; readonly last: number } | null
  readonly verification: Verification
}

const programme = (
  provinceCode: string,
  former: string,
  number: string,
  years: readonly [number, number] | null,
  issuedOn: IsoDate | null = null,
  verification: Verification = 'secondary',
): LocalProgramme => ({
  provinceCode,
  formerProvinces: [former],
  number,
  issuedOn,
  years: years && { first: years[0], last: years[1] },
  verification,
})

/**
 * The local programmes that are known; targets and budgets of none were read.
 *
 * @example
 * ```ts
 * localProgrammes.filter(({ provinceCode }) => provinceCode === '01').map(({ number }) => number) // => ['4159/QĐ-UBND', '6069/QĐ-UBND']
 * ```
 */
export const localProgrammes: readonly LocalProgramme[] = /* @__PURE__ */ deepFreeze([
  programme('01', 'ha-noi', '4159/QĐ-UBND', [2021, 2025]),
  programme('01', 'ha-noi', '6069/QĐ-UBND', [2026, 2030]),
  programme('38', 'thanh-hoa', '885/QĐ-UBND', null, '2017-03-27', 'official-quote'),
  programme('38', 'thanh-hoa', '2553/QĐ-UBND', [2022, 2025], '2021-07-14', 'official-quote'),
  programme('37', 'ninh-binh', 'Quyết định 499/2015', null),
  programme('37', 'ninh-binh', 'Quyết định 759/2020', null),
])
