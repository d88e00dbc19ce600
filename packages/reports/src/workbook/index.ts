export { streamWorkbook, toWorkbook, type WorkbookOptions } from './write.js'
export { fromWorkbook, type ReadOptions, type WorkbookIssue, type WorkbookResult } from './read.js'
