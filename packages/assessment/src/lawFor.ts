import { lawBook, type GoverningLaw, type LawQuery } from './lawBook.js'
import { knownPacks } from './knownPacks.js'

let known: ReturnType<typeof lawBook> | undefined

/**
 * The policy that governs: by fund, place, as-of date and, for acts with a saving clause, the day the project
 * was approved; and which acts were looked at, and why each governs or not.
 *
 * For the local fund it is the act of the province as it stands, else that of the former province while it
 * applies. Where none is known the answer says so: the national level is never used in its stead.
 *
 * @example
 * ```ts
 * lawFor({ fund: 'national', asOf: '2026-03-01' }).ok // => true
 * const law = lawFor({ fund: 'local', asOf: '2024-08-01', place: { formerProvince: 'dong-thap' } })
 * law.ok && law.value.norms['replication-model']?.share?.value // => '0.30'
 * ```
 */
export function lawFor(query: LawQuery): GoverningLaw {
  known ??= lawBook(knownPacks())
  return known(query)
}
