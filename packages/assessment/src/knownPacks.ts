import { locatedActs, provincialPacks } from '@khuyencong/law'
import type { Pack } from '@khuyencong/policy'

/**
 * The provincial packs of this SDK, with one's own beside them, for {@link lawBook}.
 *
 * An own pack takes the place of the same act as it is known here: of the same number, kind and province, or,
 * where its number was not seen here, of the same id. So whoever holds an act whose levels were not seen
 * writes it as a pack. Other acts stay, and `lawBook` says so where two claim the same ground.
 *
 * @example
 * ```ts
 * const packs = knownPacks([myPack])
 * packs.at(-1)?.id // => 'my-province'
 * ```
 */
export function knownPacks(own: readonly Pack[] = []): readonly Pack[] {
  const held = [...provincialPacks, ...locatedActs]
  return [...held.filter((known) => !own.some((pack) => isSameAct(pack, known))), ...own]
}

function isSameAct(own: Pack, known: Pack): boolean {
  if (own.provinceCode !== known.provinceCode) return false
  const number = numberOf(known)
  return number === undefined ? own.id === known.id : number === numberOf(own) && own.kind === known.kind
}

/** Number and year of an act, such as `109/2025`: of some, the letters of the number were not seen. */
function numberOf({ number, citation }: Pack): string | undefined {
  return /^(?:Nghị quyết |Quyết định )?(\d+\/\d{4})(?!\d)/.exec(number ?? citation.instrument)?.[1]
}
