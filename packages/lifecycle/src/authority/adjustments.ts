import { cite, type Cited, type Text } from '@khuyencong/domain'
import { CIRCULAR_36_2013 } from '../acts.js'
import type { RoleCode } from '../bodies/roles.js'
import { freezeDeep } from '../engine/freeze.js'

/** Kinds of change to a national project (36/2013/TT-BCT Điều 11). */
export const adjustmentKinds = /* @__PURE__ */ freezeDeep({
  'more-money': { vi: 'tăng tổng mức kinh phí hỗ trợ', en: 'more support' },
  'other-content': { vi: 'thay đổi nội dung hoạt động', en: 'another content' },
  'into-next-year': { vi: 'gia hạn sang năm sau', en: 'extension into the next year' },
  add: { vi: 'bổ sung đề án', en: 'addition of a project' },
  stop: { vi: 'ngừng triển khai', en: 'stop' },
  place: { vi: 'thay đổi địa điểm', en: 'another place' },
  beneficiary: { vi: 'thay đổi đơn vị thụ hưởng', en: 'another beneficiary' },
  partner: { vi: 'thay đổi đơn vị phối hợp', en: 'another coordinating unit' },
  'time-within-year': { vi: 'thay đổi thời gian trong năm tài chính', en: 'other time within the year' },
  'same-money': { vi: 'không làm thay đổi tổng mức kinh phí', en: 'no change of support' },
  'less-money': { vi: 'giảm tổng mức kinh phí', en: 'less support' },
  other: { vi: 'điều chỉnh khác', en: 'another change' },
} as const satisfies Record<string, Text>)

/** A code of {@link adjustmentKinds}. */
export type AdjustmentKind = keyof typeof adjustmentKinds

/** All kinds of change. */
export const adjustmentKindCodes = /* @__PURE__ */ freezeDeep(
  Object.keys(adjustmentKinds) as [AdjustmentKind, ...AdjustmentKind[]],
)

/** What the authority depends on beside the kind of change. */
export interface AdjustedProject {
  /** Whether the project was drawn up for a group, without naming place, beneficiary and partner. */
  readonly group: boolean
  /** Whether the department registered it, or another unit carries it out within one province. */
  readonly withinOneProvince: boolean
}

/** Who decides a change, and what the request must carry. */
export interface AdjustmentAuthority extends Cited {
  readonly decides: 'minister' | 'agency' | 'department'
  /** Who prepares the decision, where that is another. */
  readonly preparedBy: RoleCode | null
  readonly copyTo: readonly RoleCode[]
  /** Whether the request must have the department's confirmation or come as its own request (Điều 11 khoản 1). */
  readonly needsDepartmentConfirmation: boolean
}

const ministerial: readonly AdjustmentKind[] = [
  'more-money',
  'other-content',
  'into-next-year',
  'add',
  'stop',
]
const departmental: readonly AdjustmentKind[] = ['place', 'beneficiary', 'partner']

/**
 * Who decides a change to a national project (36/2013/TT-BCT Điều 11).
 *
 * - More support, another content, extension into the next year, adding, stopping: the Minister (khoản 2 điểm a).
 * - Place, beneficiary or partner of a group project of one province: the department, with a copy to the
 *   agency (khoản 4).
 * - Everything else: the agency (khoản 2 điểm b).
 *
 * @example
 * ```ts
 * adjustmentAuthority('beneficiary', { group: true, withinOneProvince: true }).decides // => 'department'
 * adjustmentAuthority('beneficiary', { group: false, withinOneProvince: true }).decides // => 'agency'
 * ```
 */
export function adjustmentAuthority(kind: AdjustmentKind, project: AdjustedProject): AdjustmentAuthority {
  const at = (clause: number, point?: string): Cited => ({
    citation: cite(CIRCULAR_36_2013, 11, clause, point),
    verification: 'official-text',
  })
  const needsDepartmentConfirmation = project.withinOneProvince
  if (ministerial.includes(kind)) {
    return {
      decides: 'minister',
      preparedBy: 'agency',
      copyTo: [],
      needsDepartmentConfirmation,
      ...at(2, 'a'),
    }
  }
  if (project.group && project.withinOneProvince && departmental.includes(kind)) {
    // The department decides itself, so there is nothing for it to confirm.
    return {
      decides: 'department',
      preparedBy: null,
      copyTo: ['agency'],
      needsDepartmentConfirmation: false,
      ...at(4),
    }
  }
  return { decides: 'agency', preparedBy: null, copyTo: [], needsDepartmentConfirmation, ...at(2, 'b') }
}
