import { MAX_VND, type Vnd } from '@khuyencong/domain'
import { ReadingConfig, doReadNumber } from 'read-vietnamese-number'

/**
 * An amount in Vietnamese words, as minutes and vouchers write it.
 *
 * @example
 * ```ts
 * amountInWords(120_000_000) // => 'một trăm hai mươi triệu đồng'
 * ```
 */
export function amountInWords(amount: Vnd): string {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw new RangeError(`not a whole amount from 0 to ${MAX_VND}: ${amount}`)
  }
  const config = new ReadingConfig()
  config.unit = ['đồng']
  return doReadNumber(BigInt(amount), config).replaceAll(/(?<!\p{L})tỉ(?!\p{L})/gu, 'tỷ')
}
