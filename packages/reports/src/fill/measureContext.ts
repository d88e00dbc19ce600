import type { Issue } from '@khuyencong/domain'
import type { Column, FundingStage } from '../form.js'
import type { ReportingPeriod } from '../period.js'
import type { Records } from './data.js'

/** What one record adds to a cell. */
export interface Contribution {
  readonly record: string
  readonly quantity: number
}

/** What measuring needs to know. */
export interface MeasureContext {
  readonly records: Records
  readonly period: ReportingPeriod
  readonly money: FundingStage
  readonly fund: Column['fund'] | undefined
  readonly issues: Issue[]
  /** The name of a province; its code where the name is not known. */
  readonly placeName: (provinceCode: string) => string
}
