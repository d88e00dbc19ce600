import {
  contentTitle,
  Exact,
  formatVnd,
  type ContentCode,
  type Cited,
  type Lang,
  type Share,
  type Vnd,
} from '@khuyencong/domain'
import { canonicalJson } from '../canonicalJson.js'
import type { Norm } from '../policy.js'

const words = {
  atMost: { vi: 'tối đa', en: 'at most' },
  times: { vi: 'lần mức', en: 'times the cap of' },
  perHectare: { vi: 'mỗi héc-ta', en: 'a hectare' },
  notStated: { vi: 'không nêu mức', en: 'no level stated' },
  unseen: {
    share: { vi: 'chưa thấy tỷ lệ trong văn bản', en: 'share not seen' },
    cap: { vi: 'chưa thấy mức tối đa trong văn bản', en: 'cap not seen' },
  },
} as const

/**
 * A share as people write it: `50%`, `1,5%` in Vietnamese and `1.5%` in English.
 *
 * @example
 * ```ts
 * shareText('0.015', 'vi') // => '1,5%'
 * ```
 */
export function shareText(share: Share, lang: Lang): string {
  return `${decimalText(new Exact(share).times(100).toFixed(), lang)}%`
}

/**
 * The level of a norm in short: its share, its cap, its rates by area, or what the act says in their stead. What was
 * not seen is said to be so, and is not "not stated".
 *
 * @example
 * ```ts
 * levelText(policy.norms['advanced-machinery'], 'vi') // => '50%, tối đa 300.000.000 đồng'
 * ```
 */
export function levelText({ share, cap, perHectare, refersTo, unseen }: Norm, lang: Lang): string {
  const atMost = words.atMost[lang]
  const bands = perHectare?.map(
    ({ title, vndPerHectare, capVnd }) =>
      `${title[lang]}: ${formatVnd(vndPerHectare, lang)} ${words.perHectare[lang]}, ${atMost} ${formatVnd(capVnd, lang)}`,
  )
  const parts = [
    ...(share ? [shareText(share.value, lang)] : []),
    ...(cap ? [`${atMost} ${capText(cap, lang)}`] : []),
    ...(bands ? [bands.join('; ')] : []),
    ...(refersTo ? [refersTo[lang]] : []),
    ...(unseen ?? []).map((part) => words.unseen[part][lang]),
  ]
  return parts.join(', ') || words.notStated[lang]
}

type CapFigures =
  | { readonly vnd: Vnd; readonly multipleOf?: never }
  | { readonly vnd?: never; readonly multipleOf: ContentCode; readonly multiplier: Share }

/**
 * Where the figures of a level stand and how sure each is: those of its share and cap, or of its rates by area, each
 * once; those of the norm itself where it has no figures.
 *
 * @example
 * ```ts
 * levelSources(policy.norms['advanced-machinery']).map(({ citation }) => citation.clause) // => ['4']
 * ```
 */
export function levelSources(norm: Norm): readonly Cited[] {
  const { share, cap, perHectare = [] } = norm
  const own = [share, cap, ...perHectare].filter((value) => value !== undefined)
  const sources = new Map<string, Cited>()
  for (const { citation, verification } of own.length ? own : [norm]) {
    sources.set(canonicalJson({ citation, verification }), { citation, verification })
  }
  return [...sources.values()]
}

/** A cap as an amount, or as a multiple of another activity's. */
export function capText(cap: CapFigures, lang: Lang): string {
  return cap.multipleOf !== undefined
    ? `${decimalText(cap.multiplier, lang)} ${words.times[lang]} “${contentTitle(cap.multipleOf)[lang]}”`
    : formatVnd(cap.vnd, lang)
}

function decimalText(text: string, lang: Lang): string {
  return lang === 'vi' ? text.replace('.', ',') : text
}
