import type { ContentCode, Cited, Fund, Text, IsoDate } from '@khuyencong/domain'
import type {
  FundingContent,
  FundingSource,
  MeasureUnitCode,
  ProductGroup,
  ProjectStatus,
  ResultIndicator,
  VoteLevel,
} from '@khuyencong/domain/registry'

/**
 * A report form as data: what its lines and columns are, and how each is measured from the records.
 *
 * Plain JSON. A form never holds code; measures and readers are named.
 */
export interface Form {
  readonly id: string
  /** Changes whenever a line or column moves, so that a workbook of an older form is noticed. */
  readonly version: string
  /** What the act calls it, such as `Mẫu số 3a`. */
  readonly number?: string
  readonly title: Text
  readonly provenance: Provenance
  readonly periods: readonly PeriodRule[]
  /** The fund whose projects the form is for; both where absent. */
  readonly fund?: Fund
  /** What one sheet is about: all records together, or one record each. */
  readonly sheet: 'all' | 'project' | 'cluster' | 'tenant-project'
  readonly sender: Text
  readonly receiver: Text
  readonly signatures: readonly Text[]
  readonly columns: readonly Column[]
  readonly body: Lines | Items
  readonly rules: readonly Rule[]
  readonly notes?: readonly Text[]
}

/** Where a form comes from, and whether its official layout was seen. */
export interface Provenance extends Cited {
  readonly layoutSeen: boolean
}

/** The kinds of periods. `once` is a form about a record and not about a span of time. */
export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'year' | 'programme' | 'once'

/** A kind of period that a form is made for, with the window of its data and the day it is due. */
export interface PeriodRule {
  readonly kind: PeriodKind
  /** The one period of this kind that the form is for. */
  readonly only?: string
  /** The years it is made for, first and last, where they are not all. */
  readonly years?: { readonly from: string; readonly to: string }
  /** Half-open, relative to the year; without it the calendar's own span, which no act states. */
  readonly window?: { readonly from: RelativeDay; readonly before: RelativeDay }
  /** To be sent before this day; without it no act seen states one. */
  readonly dueBefore?: RelativeDay
  readonly source?: Cited
}

/** A day relative to the year, or for a month its day. */
export interface RelativeDay {
  readonly yearPlus: number
  /** `12-15`; for a month only the day, `25`. */
  readonly day: string
}

/** What a cell holds: a quantity of a unit, or words, or a day. */
export type CellUnit = MeasureUnitCode | 'text' | 'date'

/** A column. In a form of lines its unit is that of the line, unless the column names its own. */
export interface Column {
  readonly code: string
  readonly label: Text
  readonly unit?: CellUnit
  /** Which money or records the column counts. */
  readonly fund?: Fund
  readonly levels?: readonly VoteLevel[]
  /** The sum of other columns of the same row. */
  readonly sumOf?: readonly string[]
  /** The share of one column in another, in percent. */
  readonly share?: { readonly part: string; readonly whole: string }
  /** In a form of items: the name of what is read off the item. */
  readonly read?: string
  /** In a form of items: whether the column has a total. */
  readonly total?: boolean
  /** The target of the line, for programmes. */
  readonly target?: boolean
  /** Left for a person to write in. */
  readonly free?: boolean
  /** Width in characters, for workbooks. */
  readonly width?: number
}

/** A body of fixed lines. */
export interface Lines {
  readonly kind: 'lines'
  readonly lines: readonly Line[]
}

/** One line of a form. A heading has no measure. */
export interface Line {
  readonly code: string
  readonly label: Text
  readonly unit?: CellUnit
  readonly measure?: Measure
  /** The line this is a part of (trong đó). It is not added to anything a second time. */
  readonly partOf?: string
  readonly note?: Text
}

/** A body of one row for each item. */
export interface Items {
  readonly kind: 'items'
  readonly of: 'project' | 'cost' | 'voucher' | 'part'
  /** Only vouchers of promotion money. */
  readonly promotionOnly?: boolean
  /** Only projects that were approved, and not those merely registered. */
  readonly approvedOnly?: boolean
}

/** How a line is measured. */
export type Measure =
  | {
      readonly take: 'result'
      readonly indicators: readonly ResultIndicator[]
      readonly within?: { readonly from: IsoDate; readonly before: IsoDate }
    }
  | {
      readonly take: 'funding'
      readonly contents: 'all' | readonly FundingContent[]
      readonly sources: 'promotion' | readonly FundingSource[]
      readonly stage: FundingStage | 'chosen'
    }
  | {
      readonly take: 'projects'
      readonly contents?: readonly FundingContent[]
      readonly activities?: readonly ContentCode[]
      readonly statuses?: readonly ProjectStatus[]
    }
  | { readonly take: 'idle-contents' }
  | { readonly take: 'idle-content-names' }
  | { readonly take: 'beneficiaries' }
  | { readonly take: 'entries' | 'certificates'; readonly group: ProductGroup }
  | { readonly take: 'staff'; readonly column: string }
  | {
      readonly take: 'clusters'
      readonly test: ClusterTest
      /** The field summed; without it clusters are counted. */
      readonly field?: ClusterField
    }
  | { readonly take: 'filling' }
  | { readonly take: 'cluster-activity'; readonly field: ClusterActivityField }
  | { readonly take: 'read'; readonly read: string }
  | { readonly take: 'lines'; readonly of: readonly string[] }
  | { readonly take: 'share'; readonly part: string; readonly whole: string }
  | { readonly take: 'target'; readonly value: number | null; readonly result: Measure }
  | { readonly take: 'nothing'; readonly why: Text }

/**
 * How far money has come. `paid` is what left the fund; what came back to it is `returned`, and is not taken off
 * `paid`: it may come back in another year.
 */
export type FundingStage = 'requested' | 'approved' | 'paid' | 'returned' | 'settled'

/** What clusters a line counts. */
export type ClusterTest =
  | 'in-scheme'
  | 'established'
  | 'established-in-period'
  | 'enterprise-investor'
  | 'detailed-plan'
  | 'infrastructure-project'
  | 'operating'
  | 'operating-established'
  | 'operating-not-established'
  | 'operating-craft-village'
  | 'operating-specialised'
  | 'wastewater'
  | 'wastewater-meeting-standard'
  | 'any'

/** A field of a cluster that lines add up. */
export type ClusterField =
  | 'areaM2'
  | 'schemeAreaM2'
  | 'industrialLandM2'
  | 'leasedM2'
  | 'filledM2'
  | 'infrastructureApprovedVnd'
  | 'infrastructurePaidVnd'
  | 'tenantProjects'
  | 'foreignTenantProjects'
  | 'operatingTenantProjects'

/** A field of what a cluster's businesses did in a period. */
export type ClusterActivityField = 'tenantRevenueVnd' | 'tenantBudgetPaymentsVnd' | 'workers'

/** A rule across lines. */
export type Rule =
  | { readonly kind: 'sum'; readonly line: string; readonly of: readonly string[] }
  | { readonly kind: 'at-most'; readonly line: string; readonly than: string }
