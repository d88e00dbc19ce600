import { isoDate, type IsoDate } from '@khuyencong/domain'

/** The day it is in Vietnam. */
export function today(): IsoDate {
  return isoDate(new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()))
}
