import type { Lang } from '@khuyencong/domain'

/** The options of `khuyencong import`. */
export interface ImportCommand {
  readonly out?: string
  readonly rejected?: string
  readonly known?: readonly string[]
  readonly json?: boolean
  readonly lang: Lang
}
