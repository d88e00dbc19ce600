import { normaliseName, normaliseTaxCode, plainText, type Establishment } from '@khuyencong/domain/registry'
import type { TableType } from './columns.js'

/** The plain fields of a record. */
type Draft = Readonly<Record<string, string | number | undefined>>

/** A name as an identifier: plain letters and digits, at most 64. */
export function identifierOf(...texts: readonly (string | number | undefined)[]): string {
  const plain = texts
    .filter((text) => text !== undefined)
    .map((text) => plainText(String(text)))
    .join(' ')
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return plain.length <= 64 ? plain : `${plain.slice(0, 54).replace(/-$/, '')}-${hashOf(plain)}`
}

/** Letters that differ where texts do. */
const hashOf = (text: string) => (numberOf(text) % 0x1_0000_0000).toString(16).padStart(8, '0')

/** What a record is told apart by where a sheet has no identifiers: the same sheet gives the same ones again. */
export function madeIdentifier(type: TableType, made: object): string {
  const draft = made as Draft
  switch (type) {
    case 'establishment':
    case 'cluster':
      return identifierOf(draft['name'])
    case 'product':
      return identifierOf(draft['establishmentId'], draft['name'])
    case 'project':
      return identifierOf(draft['planYear'], draft['name'])
    case 'collaborator':
      return identifierOf(draft['name'], draft['phone'])
    case 'allocation':
      return identifierOf(
        ...['year', 'fund', 'source', 'level', 'provinceCode', 'decision', 'decidedOn'].map(
          (key) => draft[key],
        ),
      )
    case 'application':
      return ''
    case 'prior-support':
      return identifierOf(draft['establishmentId'], draft['item'], draft['on'])
  }
}

/** Tells of a record the identifier of an earlier one that it looks like. */
export function duplicateFinder(type: TableType): (found: object, id: string) => string | undefined {
  // Keys as numbers of 53 bits: so many texts would take more memory than the records.
  const seen = new Map<number, string>()
  const coded = new Set<string>()
  return (found, id) => {
    const record = found as Draft
    const hasCode = record['taxCode'] !== undefined
    if (hasCode) coded.add(id)
    let other: string | undefined
    for (const key of keysOf(type, record)) {
      const number = numberOf(key)
      const earlier = seen.get(number)
      if (earlier === undefined) seen.set(number, id)
      // Two tax codes are two establishments, however alike their names.
      else if (!(hasCode && coded.has(earlier) && key.startsWith('name|'))) other ??= earlier
    }
    return other
  }
}

/** A number that differs where texts do. */
function numberOf(text: string): number {
  let [low, high] = [0x811c9dc5, 0x9e3779b9]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b)
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0)
}

/** What two records of one thing under two identifiers would share. */
function keysOf(type: TableType, record: Draft): string[] {
  const { address, area, place } = record as unknown as Record<string, { provinceCode?: string } | undefined>
  const join = (...values: readonly unknown[]) =>
    values.every((value) => value !== undefined) ? [values.map(String).join('|')] : []
  const name = record['name']?.toString().toLowerCase().replaceAll(/\s+/g, ' ')
  switch (type) {
    case 'establishment': {
      const { taxCode } = record
      return [
        ...(taxCode === undefined ? [] : join('tax', normaliseTaxCode(taxCode.toString()))),
        ...join('name', normaliseName(String(record['name'])), address?.provinceCode ?? ''),
      ]
    }
    case 'cluster':
      return join(name, address?.provinceCode)
    case 'product':
      return join(record['establishmentId'], name)
    case 'project':
      return join(name, record['planYear'], place?.provinceCode, record['beneficiaryIds'] ?? '')
    case 'collaborator':
      return join(record['phone'] ?? name, area?.provinceCode, record['from'])
    case 'allocation':
      return join(
        ...['year', 'fund', 'source', 'level', 'amountVnd'].map((key) => record[key]),
        record['provinceCode'] ?? '',
        record['decision'] ?? record['decidedOn'] ?? '',
      )
    case 'application':
      return []
    case 'prior-support':
      return join(
        record['establishmentId'],
        plainText(String(record['item'])),
        record['amountVnd'],
        record['on'],
      )
  }
}

/** Finds the identifier of an establishment by its name. */
export function nameFinder(establishments: Iterable<Establishment> = []) {
  const byName = new Map<string, string | null>()
  for (const { id, name } of establishments) {
    const key = normaliseName(name)
    byName.set(key, byName.has(key) ? null : id)
  }
  return (name: string) => {
    const found = byName.get(normaliseName(name))
    return found ? { id: found, known: true } : { id: identifierOf(name), known: false }
  }
}
