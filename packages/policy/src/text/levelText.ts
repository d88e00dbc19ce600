import { activities, Exact, formatVnd, type Lang, type Share, type Text } from '@khuyencong/domain'
import type { Norm } from '../policy.js'

const words = {
  atMost: { vi: 'tối đa', en: 'at most' },
  times: { vi: 'lần mức', en: 'times the cap of' },
  perHectare: { vi: 'mỗi héc-ta', en: 'a hectare' },
  notStated: { vi: 'không nêu mức', en: 'no level stated' },
} as const satisfies Record<string, Text>

/**
 * A share as people write it: `50 %`, `1,5 %` in Vietnamese and `1.5 %` in English.
 *
 * @example
 * ```ts
 * shareText('0.015', 'vi') // => '1,5 %'
 * ```
 */
export function shareText(share: Share, lang: Lang): string {
  return `${decimalText(new Exact(share).times(100).toFixed(), lang)} %`
}

/**
 * The level of a norm in short: its share, its cap, its rates by area, or what the act says in their stead.
 *
 * @example
 * ```ts
 * levelText(policy.norms['advanced-machinery'], 'vi') // => '50 %, tối đa 300.000.000 đồng'
 * ```
 */
export function levelText({ share, cap, perHectare, refersTo }: Norm, lang: Lang): string {
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
  ]
  return parts.join(', ') || words.notStated[lang]
}

/** A cap as an amount, or as a multiple of another activity's. */
export function capText(cap: NonNullable<Norm['cap']>, lang: Lang): string {
  return cap.vnd === undefined
    ? `${decimalText(cap.multiplier, lang)} ${words.times[lang]} “${activities[cap.multipleOf][lang]}”`
    : formatVnd(cap.vnd, lang)
}

function decimalText(text: string, lang: Lang): string {
  return lang === 'vi' ? text.replace('.', ',') : text
}
