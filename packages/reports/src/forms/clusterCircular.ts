import { cite, type Cited } from '@khuyencong/domain'
import type { PeriodRule, Provenance } from '../form.js'

// What the four forms of 14/2024/TT-BCT share: their windows of data, days due and provenance.

const act = '14/2024/TT-BCT'
const official = (article: number, clause?: number, point?: string): Cited => ({
  citation: cite(act, article, clause, point),
  verification: 'official-text',
})

/** Data run from 15 December of the year before: to 14 June for six months, to 14 December for the year. */
export const clusterPeriods = (point: string, half: string, year: string): PeriodRule[] => [
  {
    kind: 'half-year',
    window: { from: { yearPlus: -1, day: '12-15' }, before: { yearPlus: 0, day: '06-15' } },
    dueBefore: { yearPlus: 0, day: half },
    source: official(3, 2, 'a'),
  },
  {
    kind: 'year',
    window: { from: { yearPlus: -1, day: '12-15' }, before: { yearPlus: 0, day: '12-15' } },
    dueBefore: { yearPlus: 0, day: year },
    source: {
      ...official(3, 2, 'b'),
      note: {
        vi: `Hạn gửi: điểm ${point} khoản 3 Điều 3.`,
        en: `Due: point ${point} of clause 3 of Article 3.`,
      },
    },
  },
]

/** One of the four forms of Annex I. */
export const clusterProvenance = (number: number, point: string): Provenance => ({
  ...official(3, 3, point),
  layoutSeen: true,
  note: {
    vi: `Biểu số 0${number} Phụ lục I. Thông tư được sửa đổi bởi 38/2025/TT-BCT, chưa được đọc; cấp huyện đã kết thúc ngày 01/07/2025.`,
    en: `Form 0${number} of Annex I. The circular was amended by 38/2025/TT-BCT, which was not read; districts ended on 2025-07-01.`,
  },
})
