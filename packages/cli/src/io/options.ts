import { InvalidArgumentError, Option } from 'commander'
import { isIsoDate } from '@khuyencong/domain'

/** A day as an option gives it. */
export function day(value: string): string {
  if (isIsoDate(value)) return value
  throw new InvalidArgumentError('cần một ngày có thật / a day of the calendar is needed: YYYY-MM-DD')
}

/** `--lang`, the same for every command. */
export function langOption(): Option {
  return new Option('--lang <lang>', 'ngôn ngữ / language').choices(['vi', 'en']).default('vi')
}

/** An option that may be given several times. */
export function several(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}
