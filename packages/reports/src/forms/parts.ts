import { deepFreeze, type Text } from '@khuyencong/domain'
import type { CellUnit, Column, Form, Line, PeriodRule } from '../form.js'
import { annexOfCircular36, once, parties } from './provenance.js'

// Short ways to write the columns and lines that many forms share.

/** A column of words. */
export const words = (code: string, vi: string, en: string, read: string, width = 24): Column => ({
  code,
  label: { vi, en },
  unit: 'text',
  read,
  width,
})

/** A column of money with a total. */
export const money = (
  code: string,
  vi: string,
  en: string,
  read: string,
  unit: CellUnit = 'million-vnd',
): Column => ({ code, label: { vi, en }, unit, read, total: true, width: 15 })

/** A column of days. */
export const day = (code: string, vi: string, en: string, read: string): Column => ({
  code,
  label: { vi, en },
  unit: 'date',
  read,
  width: 12,
})

/** A column left empty for remarks. */
export const remarks: Column = {
  code: 'remarks',
  label: { vi: 'Ghi chú', en: 'Remarks' },
  unit: 'text',
  free: true,
  width: 16,
}

/** A line that reads something off the record. */
export const says = (code: string, vi: string, en: string, read: string, unit: CellUnit = 'text'): Line => ({
  code,
  label: { vi, en },
  unit,
  measure: { take: 'read', read },
})

/** A line that a person writes. */
export const writes = (code: string, vi: string, en: string): Line => ({
  code,
  label: { vi, en },
  unit: 'text',
  measure: {
    take: 'nothing',
    why: { vi: 'do người lập ghi', en: 'written by the person who fills the form' },
  },
})

/** A heading. */
export const heading = (code: string, vi: string, en: string): Line => ({ code, label: { vi, en } })

/** The lines that name a project and its units. */
export const projectHead: readonly Line[] = [
  says('name', 'Tên đề án', 'Project', 'name'),
  says('content', 'Nội dung hoạt động khuyến công', 'Content', 'content'),
  says('implementing-unit', 'Đơn vị thực hiện', 'Implementing unit', 'implementing-unit'),
  says('coordinating-units', 'Đơn vị phối hợp', 'Coordinating units', 'coordinating-units'),
  says('beneficiaries', 'Đơn vị thụ hưởng', 'Beneficiaries', 'beneficiaries'),
  says('place', 'Địa điểm thực hiện', 'Place', 'place'),
]

interface AnnexForm {
  readonly id: string
  readonly number: string
  readonly title: Text
  readonly article: number
  readonly clause?: number
  readonly point?: string
  readonly periods?: readonly PeriodRule[]
  readonly sheet: Form['sheet']
  readonly receiver?: Text
  readonly signatures: readonly Text[]
  readonly columns: readonly Column[]
  readonly body: Form['body']
  readonly notes?: readonly Text[]
}

/** A form of the first annex to 36/2013/TT-BCT. */
export const annexForm = ({
  article,
  clause,
  point,
  periods = once,
  receiver = parties.agency,
  ...form
}: AnnexForm): Form =>
  deepFreeze({
    ...form,
    version: '1',
    fund: 'national',
    provenance: annexOfCircular36(form.number, article, clause, point),
    periods,
    sender: parties.implementingUnit,
    receiver,
    rules: [],
  })

/** The one column of a form that is about one record. */
export const valueColumn: Column = { code: 'value', label: { vi: 'Nội dung', en: 'Content' }, width: 60 }
