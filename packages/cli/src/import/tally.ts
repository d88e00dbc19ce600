import type { Issue, Lang } from '@khuyencong/domain'
import { reasonText, type ImportIssue, type Skipped } from '@khuyencong/reports/import'
import { tell, write } from '../io/output.js'
import type { ImportCommand } from './importCommand.js'

/** What an import came to, as it is counted row by row. */
export interface Tally {
  readonly taken: number
  readonly rejected: number
  /** Whether no row could be read, because of the headings. */
  readonly failed: boolean
  readonly headings: (issues: readonly ImportIssue[]) => void
  readonly take: (issues: readonly ImportIssue[]) => void
  readonly reject: (issues: readonly ImportIssue[]) => void
  readonly skip: (skipped: readonly Skipped[]) => void
  readonly reasons: Shown
  readonly warnings: Shown
  readonly skipped: readonly Skipped[]
}

/** Issues that are shown: the first of them, or all. */
export interface Shown {
  readonly issues: ImportIssue[]
  count: number
}

/** How many reasons and warnings stand on the screen; the workbook of rejected rows has all. */
const MOST = 20

/** Counts rows; `all` keeps every issue, for a program that reads them. */
export function openTally(all: boolean): Tally {
  const reasons: Shown = { issues: [], count: 0 }
  const warnings: Shown = { issues: [], count: 0 }
  const add = (shown: Shown, issues: readonly ImportIssue[]) => {
    for (const found of issues) if (all || ++shown.count <= MOST) shown.issues.push(found)
  }
  let [taken, rejected, failed] = [0, 0, false]
  let skipped: readonly Skipped[] = []
  return {
    get taken() {
      return taken
    },
    get rejected() {
      return rejected
    },
    get failed() {
      return failed
    },
    get skipped() {
      return skipped
    },
    reasons,
    warnings,
    headings(issues) {
      const errors = issues.filter(({ severity }) => severity === 'error')
      failed ||= errors.length > 0
      add(reasons, errors)
      add(
        warnings,
        issues.filter(({ severity }) => severity !== 'error'),
      )
    },
    take(issues) {
      taken++
      add(warnings, issues)
    },
    reject(issues) {
      rejected++
      add(
        reasons,
        issues.filter(({ severity }) => severity === 'error'),
      )
    },
    skip(rows) {
      skipped = rows
    },
  }
}

/** Tell what an import came to: as JSON for a program, or in words. */
export async function report(
  tally: Tally,
  failure: Issue | undefined,
  { json, lang, out, rejected }: ImportCommand,
): Promise<void> {
  if (json) {
    const whole = failure ? [{ sheet: '', cell: '', heading: '', found: '', code: failure.code }] : []
    const plain = ({ sheet, cell, heading, found, code }: ImportIssue) => ({
      sheet,
      cell,
      heading,
      found,
      code,
    })
    const outcome = {
      taken: failure || tally.failed ? 0 : tally.taken,
      rejected: [...whole, ...tally.reasons.issues.map(plain)],
      skipped: tally.skipped,
      warnings: tally.warnings.issues.map(plain),
    }
    return write(`${JSON.stringify(outcome, null, 2)}\n`)
  }
  show(tally.warnings, lang)
  show(tally.reasons, lang)
  if (failure) tell([failure], lang)
  if (failure || tally.failed) return
  const arrow = (file: string | undefined) => (file === undefined ? '' : ` → ${file}`)
  await write(
    {
      vi: `Nhận ${tally.taken} dòng${arrow(out)}\nTrả lại ${tally.rejected} dòng${arrow(rejected)}\n`,
      en: `Rows taken: ${tally.taken}${arrow(out)}\nRows rejected: ${tally.rejected}${arrow(rejected)}\n`,
    }[lang],
  )
  if (tally.skipped.length > 0) {
    const counted = tally.skipped.length
    await write(
      { vi: `Bỏ qua ${counted} chỗ không phải bản ghi\n`, en: `Passed over, no records: ${counted}\n` }[lang],
    )
  }
}

const severities = {
  error: { vi: 'trả lại', en: 'rejected' },
  warning: { vi: 'lưu ý', en: 'warning' },
  info: { vi: 'thông tin', en: 'note' },
} as const

function show({ issues, count }: Shown, lang: Lang): void {
  for (const found of issues) {
    process.stderr.write(`${severities[found.severity][lang]} ${found.code} ${reasonText(found, lang)}\n`)
  }
  const left = count - issues.length
  if (left > 0) process.stderr.write({ vi: `… và ${left} mục nữa\n`, en: `… and ${left} more\n` }[lang])
}
