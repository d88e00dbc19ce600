import {
  deepFreeze,
  formatVnd,
  parseShare,
  type ContentCode,
  type Citation,
  type Cited,
  type Lang,
  type Text,
} from '@khuyencong/domain'
import type { Norm, Policy } from '../policy.js'
import { canonicalJson } from '../canonicalJson.js'
import { capOf } from '../capOf.js'
import { isLikePolicy } from '../policyFaults.js'
import { localPolicy } from './localPolicy.js'
import type { Pack } from './pack.js'

/** What may be said of a pack or of a draft, by itself or beside a national policy. */
export const lintTexts = /* @__PURE__ */ deepFreeze({
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
  'act-not-listed': {
    vi: 'căn cứ là văn bản không có trong danh sách văn bản của chính sách',
    en: 'the citation names an act that is not among the acts of the policy',
  },
  'citation-not-changed': {
    vi: 'mức khác mà căn cứ vẫn như của mức quốc gia',
    en: 'the level differs and the citation is still that of the national one',
  },
} as const satisfies Record<string, Text>)

/** A code of {@link lintTexts}. */
export type LintCode = keyof typeof lintTexts

/** One thing that was found. It is a report: no act was found that limits local levels to the national ones. */
export interface LintFinding {
  readonly code: LintCode
  readonly activity: ContentCode
  /** The figures or the citation it is about. */
  readonly local: Text | null
  readonly national: Text | null
  /** Where the local level stands, and the national one. */
  readonly citations: readonly [local: Citation, national: Citation | null]
  readonly message: Text
}

/**
 * What a reader should look at in a provincial pack or in a draft of a policy: no article in a citation, not confirmed,
 * not seen; beside a national policy also a level above or below it, another share, a figure that changed under the
 * old citation. It reports, and forbids nothing.
 *
 * @param rules a pack, or a whole policy such as a national draft
 * @param national what it is compared with: for a pack the national policy of the same day, for a draft the one in
 * force; without it only what can be seen in the rules themselves is told
 * @throws RangeError for what is neither a pack nor a policy
 * @example
 * ```ts
 * lint(pack, national).map(({ code, activity }) => [code, activity]) // => [['above-national', 'advanced-machinery']]
 * lint(draft).map(({ code }) => code) // => ['act-not-listed', 'unverified']
 * ```
 */
export function lint(rules: Pack | Policy, national?: Policy): readonly LintFinding[] {
  if (isLikePolicy(rules)) return ofPolicy(rules, national)
  if (!isLikePack(rules)) throw new RangeError('expected a pack or a policy')
  const compared = national && localPolicy(rules, national)
  return Object.entries(rules.norms ?? {}).flatMap(([code, stated]) => {
    const activity = code as ContentCode
    const norm = compared?.norms[activity]
    const whole = isOpen(rules)
    return [
      ...(compared && norm && !norm.asNational ? levels(activity, norm, compared, national) : []),
      ...marks(activity, stated, whole, stated.asNational ? [] : (stated.unseen ?? [])),
    ]
  })
}

function isLikePack(value: unknown): value is Pack {
  return typeof value === 'object' && value !== null && 'norms' in value && 'formerProvinces' in value
}

function ofPolicy(policy: Policy, national: Policy | undefined): LintFinding[] {
  return Object.entries(policy.norms).flatMap(([code, norm]) => {
    const activity = code as ContentCode
    const found = national ? levels(activity, norm, policy, national) : []
    const before = national?.norms[activity]
    return [
      ...found,
      ...(before ? unchangedCitations(activity, norm, before) : []),
      ...values(norm)
        .filter(({ citation }) => !policy.acts.includes(citation.instrument))
        .slice(0, 1)
        .map(({ citation }) => finding('act-not-listed', activity, null, null, [citation, null])),
      ...marks(activity, leastSure(norm), false, norm.unseen ?? []),
    ]
  })
}

/** The values of a norm that have a citation of their own; the norm's where there is none. */
function values({ share, cap, ...norm }: Norm): readonly Cited[] {
  const own = [share, cap].filter((value) => value !== undefined)
  return own.length ? own : [norm]
}

/** The value of a norm that a reader should doubt first. */
function leastSure(norm: Norm): Cited {
  const all = [norm, ...values(norm)]
  return all.find(({ citation }) => citation.article === undefined) ?? all.find(isOpen) ?? norm
}

function unchangedCitations(activity: ContentCode, norm: Norm, before: Norm): LintFinding[] {
  return (['share', 'cap'] as const).flatMap((part) => {
    const [now, then] = [norm[part], before[part]]
    if (!now || !then || canonicalJson(now.citation) !== canonicalJson(then.citation)) return []
    const figure = (value: Cited) =>
      canonicalJson({ ...value, citation: null, verification: null, note: null })
    return figure(now) === figure(then)
      ? []
      : [finding('citation-not-changed', activity, null, null, [now.citation, then.citation])]
  })
}

function levels(activity: ContentCode, norm: Norm, policy: Policy, national: Policy): LintFinding[] {
  // What states no figure, and sends the reader elsewhere, is neither above nor below.
  if (!(norm.share ?? norm.cap ?? norm.perHectare)) return []
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

/** What no text confirms, or none states. */
function isOpen({ verification }: Pick<Cited, 'verification'>): boolean {
  return verification === 'unverified' || verification === 'assumption'
}

function marks(
  activity: ContentCode,
  { citation, verification }: Cited,
  wholeOpen: boolean,
  unseen: readonly string[],
): LintFinding[] {
  const about = (code: LintCode) => finding(code, activity, null, null, [citation, null])
  return [
    ...(citation.article === undefined ? [about('article-missing')] : []),
    ...(isOpen({ verification }) || wholeOpen ? [about('unverified')] : []),
    ...(unseen.length ? [about('not-seen')] : []),
  ]
}

function finding(
  code: LintCode,
  activity: ContentCode,
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

/** Whether two shares are the same number, however many zeros each is written with. */
function sameShare(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return left === right
  const [a, b] = [parseShare(left), parseShare(right)]
  return a.numerator * b.denominator === b.numerator * a.denominator
}

const noneStated: Text = Object.freeze({ vi: 'không nêu', en: 'not stated' })

function amount(vnd: number | undefined): Text {
  return vnd === undefined ? noneStated : { vi: formatVnd(vnd, 'vi'), en: formatVnd(vnd, 'en') }
}

function shareText(share: string | undefined): Text {
  return share === undefined ? noneStated : { vi: share, en: share }
}
