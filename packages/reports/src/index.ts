export { fill, fillLazily, type FillOptions } from './fill/fill.js'
export { recordsOf, type ReportData } from './fill/data.js'
export { contentOfFunding, promotionSources } from './fill/amounts.js'
export { tableOf, type TextRow, type TextTable } from './table.js'
export { parseReportData } from './reportData.js'
export {
  cellAt,
  valuesJsonChunks,
  valuesOf,
  type CellValue,
  type Filled,
  type FilledCell,
  type FilledRow,
  type FilledSheet,
  type FormValues,
  type LazyFilled,
  type LazySheet,
  type SheetValues,
} from './fill/filled.js'
export { checkRules, reconcile, type Difference } from './reconcile.js'
export {
  draftReport,
  moveReport,
  reportActions,
  reportStates,
  wasLate,
  type Report,
  type ReportAction,
  type ReportState,
  type ReportStep,
} from './submission.js'
export { periodKinds, resolvePeriod, type ReportingPeriod } from './period.js'
export {
  addQuantities,
  formatQuantity,
  fromUnit,
  inUnit,
  sameDimension,
  shareOf,
  type Quantity,
} from './quantity.js'
export { markdownChunks, toMarkdown } from './markdown.js'
export { amountInWords } from './words.js'
export { formOf, forms } from './forms/index.js'
export {
  programme2021To2025,
  programme2026To2030,
  programmeForm,
  programmeTo2020,
} from './forms/programmes.js'
export { resultReport } from './forms/resultReport.js'
export { fundingReport } from './forms/fundingReport.js'
export { voteReport } from './forms/voteReport.js'
export { projectList } from './forms/projectList.js'
export { provincialOverview } from './forms/overview.js'
export { clusterDistrict, clusterProvince } from './forms/clusterTerritory.js'
export { clusterInfrastructure, clusterTenant } from './forms/clusterProjects.js'
export type {
  CellUnit,
  ClusterActivityField,
  ClusterField,
  ClusterTest,
  Column,
  Form,
  FundingStage,
  Items,
  Line,
  Lines,
  Measure,
  PeriodKind,
  PeriodRule,
  Provenance,
  RelativeDay,
  Rule,
} from './form.js'
