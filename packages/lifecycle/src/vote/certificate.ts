import {
  isoDate,
  cite,
  yearOf,
  type Citation,
  type IsoDate,
  type Text,
  type Verification,
} from '@khuyencong/domain'
import { CIRCULAR_14_2018, CIRCULAR_26_2014 } from '../acts.js'
import type { VoteLevelCode } from './levels.js'

/** The lowest mean score that a certificate may be granted at (26/2014/TT-BCT Điều 17 khoản 1). */
export const LOWEST_MEAN_SCORE = 70

/** How long a certificate is valid. */
export interface CertificateValidity {
  readonly from: IsoDate
  /** The last day it is valid. */
  readonly lastDay: IsoDate
  readonly citation: Citation
  readonly verification: Verification
  readonly note?: Text
}

/** A certificate of an earlier vote, as an entry shows it. */
export interface LowerCertificate {
  /** Other schemes that give products stars are not this vote, and their certificates do not count. */
  readonly scheme: 'typical-product' | 'other'
  readonly level: VoteLevelCode
  readonly issuedOn: IsoDate
  readonly revokedOn?: IsoDate
}

/** From this day certificates run to the fourth year (14/2018/TT-BCT). */
const FOUR_YEARS_FROM = '2018-08-16'

/**
 * How long a certificate granted on a day is valid: to 31 December of the third year, the year of the grant
 * being the first; of the fourth year for those granted from 2018-08-16.
 *
 * @throws RangeError when that is no day of the calendar.
 * @example
 * ```ts
 * certificateValidity('2016-11-01').lastDay // => '2018-12-31'
 * certificateValidity('2020-11-01').lastDay // => '2023-12-31'
 * ```
 */
export function certificateValidity(issuedOn: IsoDate): CertificateValidity {
  const year = yearOf(isoDate(issuedOn))
  if (issuedOn < FOUR_YEARS_FROM) {
    return {
      from: issuedOn,
      lastDay: `${year + 2}-12-31`,
      citation: cite(CIRCULAR_26_2014, 17, 3),
      verification: 'official-text',
    }
  }
  return {
    from: issuedOn,
    lastDay: `${year + 3}-12-31`,
    citation: cite(CIRCULAR_14_2018),
    verification: 'official-quote',
    note: {
      vi: 'Khoản 10 của văn bản sửa đổi. Giấy cấp trước 16/8/2018 được tính theo năm thứ ba; văn bản sửa đổi chưa xem được toàn văn.',
      en: 'Clause 10 of the amending act. Certificates granted before 2018-08-16 run to the third year; the amending text was not seen in full.',
    },
  }
}

/**
 * Whether a certificate of this vote is valid on a day.
 *
 * @throws RangeError when a day is none of the calendar.
 */
export function isCertificateValid(certificate: LowerCertificate, on: IsoDate): boolean {
  if (certificate.scheme !== 'typical-product') return false
  if (certificate.revokedOn !== undefined && certificate.revokedOn <= on) return false
  const { from, lastDay } = certificateValidity(certificate.issuedOn)
  return isoDate(on) >= from && on <= lastDay
}
