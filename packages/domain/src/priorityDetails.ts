import { cite } from './citation.js'
import { yesNo, type FactDetail } from './factShape.js'
import type { Text } from './text.js'

/** What is asked where a priority level is asked for; no criterion reads it, so it is no fact of one. */
export const priorityDetails = {
  'priority.requested': {
    ...yesNo,
    label: { vi: 'có đề nghị mức ưu tiên hay không', en: 'whether the priority level is asked for' },
    help: {
      vi: 'Đề án có đề nghị mức hỗ trợ ưu tiên hay không.',
      en: 'Whether the priority level is asked for.',
    },
    citation: cite('26/2014/TTLT-BTC-BCT', 6, 2, 't'),
  },
  'priority.multiplier': {
    kind: 'decimal',
    label: { vi: 'hệ số ưu tiên đề nghị', en: 'priority multiplier asked for' },
    help: {
      vi: 'Số lần mức hỗ trợ mà đề án đề nghị, từ 1 trở lên.',
      en: 'How many times the level of support is asked for, 1 or more.',
    },
    citation: cite('26/2014/TTLT-BTC-BCT', 6, 2, 't'),
  },
} as const satisfies Record<string, FactDetail & { readonly label: Text }>
