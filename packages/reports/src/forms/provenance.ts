import { cite, type Cited, type Text } from '@khuyencong/domain'
import type { PeriodRule, Provenance } from '../form.js'

// What several forms share of where they come from. Nothing here is a line or a figure of a form.

/** The statistical templates of one department, seen as workbooks of its software; the form numbers were not seen. */
export const departmentTemplate: Provenance = {
  citation: cite('34/2022/TT-BCT'),
  verification: 'unverified',
  layoutSeen: false,
  note: {
    vi: 'Dòng và cột lấy từ biểu mẫu trong phần mềm của một Sở Công Thương (2024), không phải từ văn bản. Thông tư ban hành và số biểu chưa được xác minh.',
    en: 'Lines and columns come from templates in the software of one department (2024), not from an act. The issuing circular and the form number were not verified.',
  },
}

/** A form that the annex list of 36/2013/TT-BCT names; what is in it was not seen. */
export function annexOfCircular36(
  number: string,
  article: number,
  clause?: number,
  point?: string,
): Provenance {
  return {
    citation: cite('36/2013/TT-BCT', article, clause, point),
    verification: 'unverified',
    layoutSeen: false,
    note: {
      vi: `Tên ${number} và việc dùng mẫu có trong văn bản; nội dung phụ lục không có, nên dòng và cột ở đây do bộ mã này đặt. Sửa đổi bởi 17/2018/TT-BCT chưa được đọc.`,
      en: `The act names ${number} and its use; the annex itself was not seen, so its lines and columns are those of this library. The amendment by 17/2018/TT-BCT was not read.`,
    },
  }
}

/** Not a form of any act. */
export const ownForm = (vi: string, en: string): Provenance => ({
  citation: cite('45/2012/NĐ-CP', 16, 1, 'i'),
  verification: 'unverified',
  layoutSeen: false,
  note: { vi, en },
})

const fromAct = (instrument: string, article: number, clause: number | string, point?: string): Cited => ({
  citation: cite(instrument, article, clause, point),
  verification: 'official-text',
})

/** Implementing units report each month before the 25th; what days the report covers is not stated. */
export const monthlyBefore25: PeriodRule = {
  kind: 'month',
  dueBefore: { yearPlus: 0, day: '25' },
  source: {
    ...fromAct('36/2013/TT-BCT', 23, 3, 'a'),
    note: {
      vi: 'Văn bản chỉ nêu hạn gửi trước ngày 25 hằng tháng, không nêu ngày chốt số liệu; ở đây lấy trọn tháng.',
      en: 'The act states only that it is sent before the 25th of each month, not which days it covers; the calendar month is taken.',
    },
  },
}

/** The month, quarter, half-year and year of the calendar. */
export const anyPeriod: readonly PeriodRule[] = [
  { kind: 'month' },
  { kind: 'quarter' },
  { kind: 'half-year' },
  { kind: 'year' },
  { kind: 'programme' },
]

/** A form about one record. */
export const once: readonly PeriodRule[] = [{ kind: 'once' }]

/** Who sends and receives, and who signs. */
export const parties = {
  department: { vi: 'Sở Công Thương', en: 'Department of Industry and Trade' },
  ministry: { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade' },
  agency: {
    vi: 'Cục Công nghiệp địa phương (cơ quan quản lý khuyến công của Bộ)',
    en: 'Agency for local industry (the ministry’s agency for industrial promotion)',
  },
  agencyAndDepartment: {
    vi: 'Cục Công nghiệp địa phương (cơ quan quản lý khuyến công của Bộ), Sở Công Thương',
    en: 'Agency for local industry (the ministry’s agency for industrial promotion), Department of Industry and Trade',
  },
  implementingUnit: { vi: 'Đơn vị thực hiện đề án', en: 'Implementing unit' },
  preparer: { vi: 'Người lập biểu', en: 'Prepared by' },
  head: { vi: 'Thủ trưởng đơn vị', en: 'Head of the unit' },
  accountant: { vi: 'Kế toán trưởng', en: 'Chief accountant' },
  director: { vi: 'Giám đốc Sở Công Thương', en: 'Director of the department' },
  beneficiary: { vi: 'Đơn vị thụ hưởng', en: 'Beneficiary' },
  appraiser: { vi: 'Người thẩm định', en: 'Appraiser' },
  acceptanceHead: { vi: 'Đại diện đoàn nghiệm thu', en: 'For the acceptance team' },
} as const satisfies Record<string, Text>
