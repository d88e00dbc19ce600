import type { Citation, IsoDate, Text, Verification } from '@khuyencong/domain'
import type { BodyOn } from '../bodies/bodyOn.js'
import type { MissingProof } from '../proof/rule.js'
import type { Guard, Input } from './machine.js'

/** Why an event was refused. */
export const refusalTexts = {
  'other-machine': {
    vi: 'Hồ sơ đang theo một quy trình hoặc phiên bản quy trình khác.',
    en: 'The record runs on another machine or another version of it.',
  },
  'unknown-event': { vi: 'Quy trình không có sự kiện này.', en: 'The machine has no such event.' },
  'record-ended': { vi: 'Hồ sơ đã kết thúc.', en: 'The record has ended.' },
  'wrong-state': {
    vi: 'Không thể thực hiện ở bước hiện tại.',
    en: 'Not possible in the state the record is in.',
  },
  'invalid-date': {
    vi: 'Ngày của sự kiện không có thật hoặc sớm hơn sự kiện gần nhất.',
    en: 'The day of the event does not exist or is before the latest event.',
  },
  'path-not-open': {
    vi: 'Không có nhánh nào của sự kiện phù hợp với hồ sơ.',
    en: 'No branch of this event fits the record.',
  },
  'path-undecided': {
    vi: 'Thiếu thông tin để biết nhánh nào của sự kiện được áp dụng.',
    en: 'It is not known which branch of this event applies.',
  },
  'not-authorised': {
    vi: 'Người thực hiện không có thẩm quyền.',
    en: 'The role that acts may not do this.',
  },
  'invalid-input': { vi: 'Thiếu hoặc sai thông tin kèm theo.', en: 'What was told is missing or not valid.' },
  'guard-failed': { vi: 'Chưa đáp ứng điều kiện.', en: 'A condition is not met.' },
  'proof-missing': { vi: 'Hồ sơ, chứng từ chưa đủ.', en: 'Papers are missing or not fit.' },
} as const satisfies Record<string, Text>

/** A code of {@link refusalTexts}. */
export type RefusalCode = keyof typeof refusalTexts

/** A condition that kept an event from going through. */
export interface FailedGuard extends Guard {
  /** `unknown`: what it asks about is not known, which never lets an event through. */
  readonly answer: 'unmet' | 'unknown'
}

/** Something told with an event that is missing or not of its kind. */
export interface InputProblem {
  readonly input: Input | null
  readonly name: string
  readonly problem: 'missing' | 'wrong-kind' | 'not-known'
}

/** An event that was refused, with everything that stands in its way. It has changed nothing. */
export interface Refusal {
  /** The first reason; the lists below hold all that were found. */
  readonly code: RefusalCode
  readonly message: Text
  readonly event: string
  readonly state: string
  readonly on: IsoDate
  /** The transition that was meant; `null` where none could be. */
  readonly transition: string | null
  readonly guards: readonly FailedGuard[]
  readonly missingProof: readonly MissingProof[]
  readonly inputs: readonly InputProblem[]
  /** Who could do it. */
  readonly who: readonly BodyOn[]
  /** The states in which the event is possible. */
  readonly possibleIn: readonly string[]
  /** Where the transition, or the first failed condition, stands; `null` where no transition was meant. */
  readonly citation: Citation | null
  readonly verification: Verification | null
}
