export {
  importCsv,
  importTable,
  importXlsx,
  isFileError,
  type ByteSource,
  type FileError,
} from './sources.js'
export type { Import } from './read.js'
export { reasonText, rejectedRowsWorkbook } from './rejects.js'
export { importTemplate, importTypes } from './template.js'
export { exportXlsx, notExported } from './export.js'
export type { ColumnKind, ImportColumn } from './column.js'
export { importColumns, type ImportType } from './columns.js'
export { importApplications, type ApplicationRow } from './applications.js'
export type { RawCell } from './raw.js'
export type {
  FoundValue,
  ImportedRow,
  ImportHeadings,
  ImportIssue,
  ImportOptions,
  PlaceNames,
  RejectedRow,
  Skipped,
  SkipReason,
} from './types.js'
export { readReportData, type JsonSource } from './json.js'
