import type { ContentCode, BasisCode, Lang, Share, UnitCode, Vnd } from '@khuyencong/domain'
import type { PackNorm } from '../pack/pack.js'
import type { ByContent, Norm } from '../policy.js'
import { levelText } from '../text/levelText.js'

/** The figures of a level, of a policy or of a pack: what a lock says of it beside its digest. */
export interface LockedLevel {
  readonly unit?: UnitCode
  readonly basis?: BasisCode
  readonly share?: Share
  readonly capVnd?: Vnd
  readonly capMultiple?: { readonly of: ContentCode; readonly multiplier: Share }
  /** The cap limits the basis and not the support. */
  readonly capOnBasis?: true
  readonly perHectare?: readonly LockedBand[]
  /** The level is the national one, which the act takes in so many words. */
  readonly asNational?: true
}

/** The rate of one area. */
export interface LockedBand {
  readonly code: string
  readonly vndPerHectare: Vnd
  readonly capVnd: Vnd
}

/** The figures of all levels, by activity. */
export function levelsOf(norms: ByContent<Norm | PackNorm> | null): Readonly<Record<string, LockedLevel>> {
  return Object.fromEntries(Object.entries(norms ?? {}).map(([code, norm]) => [code, levelOf(norm)]))
}

function levelOf(norm: Norm | PackNorm): LockedLevel {
  if (norm.asNational === true) return { asNational: true }
  const { unit, basis, share, perHectare } = norm
  const cap = 'cap' in norm ? norm.cap : undefined
  const capVnd = cap?.vnd ?? ('capVnd' in norm ? norm.capVnd : undefined)
  const capMultiple =
    cap?.multipleOf === undefined
      ? 'capMultiple' in norm
        ? norm.capMultiple
        : undefined
      : { of: cap.multipleOf, multiplier: cap.multiplier }
  return {
    unit,
    ...(basis && { basis }),
    ...(share !== undefined && { share: typeof share === 'string' ? share : share.value }),
    ...(capVnd !== undefined && { capVnd }),
    ...(capMultiple && { capMultiple }),
    ...(cap?.on === 'basis' && { capOnBasis: true as const }),
    ...(perHectare && {
      perHectare: perHectare.map((band) => ({
        code: band.code,
        vndPerHectare: band.vndPerHectare,
        capVnd: band.capVnd,
      })),
    }),
  }
}

/**
 * The figures of a level in short.
 *
 * @example
 * ```ts
 * lockedLevelText({ share: '0.50', capVnd: 300_000_000 }, 'vi') // => '50 %, tối đa 300.000.000 đồng'
 * ```
 */
export function lockedLevelText(level: LockedLevel, lang: Lang): string {
  const { share, capVnd, capMultiple, perHectare, asNational } = level
  if (asNational) return { vi: 'theo mức quốc gia', en: 'as the national level' }[lang]
  const multiple = capMultiple && { multipleOf: capMultiple.of, multiplier: capMultiple.multiplier }
  // The words for figures need no citation.
  const norm = {
    ...(share !== undefined && { share: { value: share } }),
    ...(capVnd !== undefined ? { cap: { vnd: capVnd } } : multiple && { cap: multiple }),
    ...(perHectare && {
      perHectare: perHectare.map((band) => ({ ...band, title: { vi: band.code, en: band.code } })),
    }),
  }
  return levelText(norm as unknown as Norm, lang)
}
