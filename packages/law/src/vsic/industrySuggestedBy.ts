import { cite, type Citation, type Industry, type Text, type Verification } from '@khuyencong/domain'
import { deepFreeze } from '@khuyencong/policy'
import type { VsicCode } from './vsicCodeOf.js'

/** An industry to ask about: no text says which code belongs to which industry. */
export interface SuggestedIndustry {
  /** The likeliest industry of 45/2012/NĐ-CP, article 5, clause 1. */
  readonly industry: Industry
  /** Others that the code may stand for, some of them of 235/2025/NĐ-CP. */
  readonly others: readonly Industry[]
  /** The point that names the industry. */
  readonly citation: Citation
  readonly verification: Extract<Verification, 'assumption'>
  readonly note: Text
}

const note: Text = {
  vi: 'Không văn bản nào xếp mã ngành kinh tế vào ngành, nghề khuyến công; đây là gợi ý để xác nhận.',
  en: 'No text puts codes of the classification under the industries of promotion; this is a suggestion to confirm.',
}

const points: Partial<Readonly<Record<Industry, string>>> = {
  'agro-forestry-fishery-processing': 'a',
  'consumer-export-goods': 'b',
  'chemicals-for-agriculture': 'c',
  'construction-materials': 'c',
  'mechanical-electrical-electronic': 'd',
  'supporting-industry': 'd',
  handicraft: 'đ',
  mining: 'e',
  'pollution-treatment': 'g',
}

/** By the beginning of a code, the longest that fits; `null` where none of the industries is near. */
const suggestions: Readonly<Record<string, readonly [Industry, ...Industry[]] | null>> = {
  '05': ['mining'],
  '06': ['mining'],
  '07': ['mining'],
  '08': ['mining', 'construction-materials'],
  '10': ['agro-forestry-fishery-processing'],
  '11': ['agro-forestry-fishery-processing', 'consumer-export-goods'],
  '12': ['consumer-export-goods', 'agro-forestry-fishery-processing'],
  '13': ['consumer-export-goods', 'textile-footwear', 'handicraft'],
  '14': ['consumer-export-goods', 'textile-footwear'],
  '15': ['consumer-export-goods', 'textile-footwear'],
  '16': ['agro-forestry-fishery-processing', 'consumer-export-goods'],
  '1629': ['handicraft', 'agro-forestry-fishery-processing'],
  '17': ['consumer-export-goods', 'agro-forestry-fishery-processing'],
  '18': ['consumer-export-goods'],
  '2012': ['chemicals-for-agriculture'],
  '2021': ['chemicals-for-agriculture'],
  '2023': ['consumer-export-goods'],
  '21': ['consumer-export-goods', 'agro-forestry-fishery-processing'],
  '22': ['consumer-export-goods', 'supporting-industry'],
  '23': ['construction-materials'],
  '231': ['construction-materials', 'consumer-export-goods'],
  '2393': ['consumer-export-goods', 'handicraft'],
  '243': ['mechanical-electrical-electronic', 'supporting-industry'],
  '25': ['mechanical-electrical-electronic', 'supporting-industry'],
  '252': null,
  '26': ['mechanical-electrical-electronic', 'supporting-industry', 'high-technology'],
  '27': ['mechanical-electrical-electronic', 'supporting-industry'],
  '28': ['mechanical-electrical-electronic', 'supporting-industry'],
  '29': ['mechanical-electrical-electronic', 'supporting-industry'],
  '293': ['supporting-industry', 'mechanical-electrical-electronic'],
  '30': ['mechanical-electrical-electronic', 'supporting-industry'],
  '304': null,
  '31': ['consumer-export-goods', 'agro-forestry-fishery-processing', 'handicraft'],
  '32': ['consumer-export-goods', 'handicraft'],
  '321': ['handicraft', 'consumer-export-goods'],
  '33': ['mechanical-electrical-electronic'],
  '37': ['pollution-treatment', 'environmental-industry'],
  '382': ['pollution-treatment', 'environmental-industry'],
  '39': ['pollution-treatment', 'environmental-industry'],
}

/**
 * The industry of 45/2012/NĐ-CP, article 5, clause 1 that a registered code suggests: an assumption, to be confirmed
 * and never taken. `undefined` where none is near, as for electricity or coke.
 *
 * @example
 * ```ts
 * industrySuggestedBy({ version: '2025', code: '10301' })?.industry // => 'agro-forestry-fishery-processing'
 * industrySuggestedBy({ version: '2025', code: '3511' }) // => undefined
 * ```
 */
export function industrySuggestedBy({
  code,
}: Pick<VsicCode, 'version' | 'code'>): SuggestedIndustry | undefined {
  for (let length = Math.min(code.length, 5); length >= 2; length--) {
    const found = suggestions[code.slice(0, length)]
    if (found === null) return undefined
    if (!found) continue
    const [industry, ...others] = found
    return deepFreeze({
      industry,
      others,
      citation: cite('45/2012/NĐ-CP', 5, 1, points[industry]),
      verification: 'assumption',
      note,
    })
  }
  return undefined
}
