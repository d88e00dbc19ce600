import { describe, type Text } from '@khuyencong/domain'
import type { LazyFilled, LazySheet } from './filled.js'

/** A figure that leaves out what is not recorded says so on the paper itself, and not only to who makes it. */
export function paperNotes({ form, issues }: LazyFilled, { total }: LazySheet): Text[] {
  const partial = form.columns.flatMap(({ label }, index): Text[] => {
    const { missing = 0, value = null } = total?.cells[index] ?? {}
    if (missing === 0) return []
    return value === null
      ? [{ vi: `Cột “${label.vi}”: chưa dòng nào có số.`, en: `Column “${label.en}”: no row has a figure.` }]
      : [
          {
            vi: `Cột “${label.vi}”: tổng chưa gồm ${missing} dòng chưa có số.`,
            en: `Column “${label.en}”: the total lacks ${missing} rows without a figure.`,
          },
        ]
  })
  const none = issues
    .filter(({ code }) => code === 'no-project-of-period')
    .map((found): Text => ({ vi: describe(found, 'vi'), en: describe(found, 'en') }))
  return [...none, ...partial, ...leftOut(issues)]
}

/** What records do not record, once for each reason, with how many they are. */
function leftOut(issues: LazyFilled['issues']): Text[] {
  const counts = new Map<string, { readonly reason: Text; count: number }>()
  for (const { code, parameters } of issues) {
    const reason = parameters?.['reason']
    if (code !== 'record-not-counted' || typeof reason !== 'object' || !('vi' in reason)) continue
    const found = counts.get(reason.vi)
    if (found) found.count++
    else counts.set(reason.vi, { reason, count: 1 })
  }
  return [...counts.values()].map(({ reason, count }) => ({
    vi: `Chưa tính hoặc chưa tính đủ ${count} bản ghi: ${reason.vi}.`,
    en: `${count} records are not counted, or not in full: ${reason.en}.`,
  }))
}
