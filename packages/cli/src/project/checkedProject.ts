import type { IsoDate } from '@khuyencong/domain'
import type { CaseFile, RecordCheck, PresentedRefusal } from '@khuyencong/lifecycle'
import type { Problem } from '../io/output.js'

/** What `khuyencong project check --json` prints. */
export interface CheckedProject {
  readonly source: string
  /** The day it was looked at on, and who said so: `option` is `--on`, `today` the clock of the machine. */
  readonly asOf: IsoDate
  readonly asOfFrom: 'option' | 'today'
  /** Where it stands; before the refused event where one was refused. `null` where nothing could be read. */
  readonly check: RecordCheck | null
  /** The event that was refused, by its place in the file, with everything in its way. */
  readonly refused: {
    readonly machine: CaseFile['machine']
    readonly eventIndex: number
    readonly refusal: PresentedRefusal
  } | null
  readonly issues: readonly Problem[]
}
