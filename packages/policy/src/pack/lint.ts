import {
  formatVnd,
  parseShare,
  takeShare,
  type ActivityCode,
  type Citation,
  type Lang,
  type Text,
} from '@khuyencong/domain'
import type { Norm, Policy } from '../policy.js'
import { localPolicy } from './localPolicy.js'
import type { Pack } from './pack.js'

/** What may be said of a pack beside the national policy of the same day. */
export const lintTexts = {
  'above-national': { vi: 'mức tối đa cao hơn mức quốc gia', en: 'the cap is above the national one' },
  'below-national': { vi: 'mức tối đa thấp hơn mức quốc gia', en: 'the cap is below the national one' },
  'other-share': { vi: 'tỷ lệ khác tỷ lệ quốc gia', en: 'the share differs from the national one' },
  'not-in-national': {
    vi: 'quốc gia không có mức cho nội dung này',
    en: 'the nation states no level for this activity',
  },
  'other-form': {
    vi: 'cách tính khác mức quốc gia nên không so sánh được',
    en: 'reckoned in another way than the national level, so the two cannot be compared',
  },
  'article-missing': { vi: 'căn cứ chưa nêu điều, khoản', en: 'the citation names no article' },
  unverified: { vi: 'chưa kiểm chứng trong văn bản', en: 'not confirmed in a text' },
  'not-seen': { vi: 'có phần chưa thấy trong văn bản', en: 'a part of it was not seen' },
} as const satisfies Record<string, Text>

/** A code of {@link lintTexts}. */
export type LintCode = keyof typeof lintTexts

/** One thing that was found. It is a report: no act was found that limits local levels to the national ones. */
export interface LintFinding {
  readonly code: LintCode
  readonly activity: ActivityCode
  /** The figures or the citation it is about. */
  readonly local: Text | null
  readonly national: Text | null
  /** Where the local level stands, and the national one. */
  readonly citations: readonly [local: Citation, national: Citation | null]
  readonly message: Text
}

/**
 * Compare a pack with the national policy of the same day: level above or below, another share, no article
 * in the citation, not confirmed. It reports, and forbids nothing.
 *
 * @example
 * ```ts
 * lint(pack, national).map(({ code, activity }) => [code, activity]) // => [['above-national', 'advanced-machinery']]
 * ```
 */
export function lint(pack: Pack, national: Policy): readonly LintFinding[] {
  const policy = localPolicy(pack, national)
  return Object.entries(policy.norms).flatMap(([code, norm]) => {
    const activity = code as ActivityCode
    return [
      ...(norm.asNational ? [] : levels(activity, norm, policy, national)),
      ...marks(activity, norm, pack),
    ]
  })
}

function levels(activity: ActivityCode, norm: Norm, policy: Policy, national: Policy): LintFinding[] {
  const other = national.norms[activity]
  const find = (code: LintCode, local: Text | null, stated: Text | null) =>
    finding(code, activity, local, stated, [norm.citation, other?.citation ?? null])
  const figures = other && (other.share ?? other.cap ?? other.perHectare)
  if (!other || !figures) return [find('not-in-national', null, null)]
  if (norm.perHectare) return [find('other-form', null, null)]
  const found: LintFinding[] = []
  const [cap, otherCap] = [capOf(norm, policy), capOf(other, national)]
  if (cap !== otherCap && !norm.unseen?.includes('cap')) {
    const code = (cap ?? Infinity) > (otherCap ?? Infinity) ? 'above-national' : 'below-national'
    found.push(find(code, amount(cap), amount(otherCap)))
  }
  const [share, otherShare] = [norm.share?.value, other.share?.value]
  if (!sameShare(share, otherShare) && !norm.unseen?.includes('share')) {
    found.push(find('other-share', shareText(share), shareText(otherShare)))
  }
  return found
}

function marks(activity: ActivityCode, norm: Norm, pack: Pack): LintFinding[] {
  const cited = norm.asNational ?? norm
  const about = (code: LintCode) => finding(code, activity, null, null, [cited.citation, null])
  return [
    ...(cited.citation.article === undefined ? [about('article-missing')] : []),
    ...(cited.verification === 'unverified' || pack.verification === 'unverified'
      ? [about('unverified')]
      : []),
    ...(norm.unseen ? [about('not-seen')] : []),
  ]
}

function finding(
  code: LintCode,
  activity: ActivityCode,
  local: Text | null,
  national: Text | null,
  citations: LintFinding['citations'],
): LintFinding {
  const say = (lang: Lang) => {
    const figures = local && national ? ` (${local[lang]}; ${national[lang]})` : ''
    return `${activity}: ${lintTexts[code][lang]}${figures}.`
  }
  return { code, activity, local, national, citations, message: { vi: say('vi'), en: say('en') } }
}

function capOf({ cap }: Norm, policy: Policy): number | undefined {
  if (!cap) return undefined
  if (cap.vnd !== undefined) return cap.vnd
  const other = policy.norms[cap.multipleOf]
  const base = other && capOf(other, policy)
  return base === undefined ? undefined : takeShare(base, parseShare(cap.multiplier))
}

/** Whether two shares are the same number, however many zeros each is written with. */
function sameShare(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return left === right
  const [a, b] = [parseShare(left), parseShare(right)]
  return a.numerator * b.denominator === b.numerator * a.denominator
}

const noneStated: Text = { vi: 'không nêu', en: 'not stated' }

function amount(vnd: number | undefined): Text {
  return vnd === undefined ? noneStated : { vi: formatVnd(vnd, 'vi'), en: formatVnd(vnd, 'en') }
}

function shareText(share: string | undefined): Text {
  return share === undefined ? noneStated : { vi: share, en: share }
}
