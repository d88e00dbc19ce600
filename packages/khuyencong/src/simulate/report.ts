import type { ActivityCode, Application, Text } from '@khuyencong/domain'
import type { PolicyPin } from '@khuyencong/policy'
import { addOutcome, emptySimulation, type Simulation, type SimulationOptions } from './fold.js'
import { fundingReport, type FundingReport } from './funding.js'
import { compare, type ChangedAmount } from './largest.js'
import { outcomeOf } from './outcome.js'
import type { Tally } from './tally.js'

/** What a draft would change, as plain JSON. */
export interface SimulationReport {
  readonly current: PolicyPin
  readonly draft: PolicyPin
  /** Applications to another fund than that of the policies: not counted anywhere else. */
  readonly otherFund: number
  readonly total: Tally
  /** Only activities that were applied for, by code. */
  readonly byActivity: readonly (Tally & { readonly activity: ActivityCode })[]
  /** Only provinces that were applied from, by code; last, under `null`, those whose province is not known. */
  readonly byPlace: readonly (Tally & { readonly provinceCode: string | null })[]
  /** At most 20, the largest first. */
  readonly largestGains: readonly ChangedAmount[]
  readonly largestLosses: readonly ChangedAmount[]
  /** Under a budget: how each of the two policies would share it out. */
  readonly funding: { readonly current: FundingReport; readonly draft: FundingReport } | null
  /** What the ranks are called: `area.a`, `industry.products`. */
  readonly titles: Readonly<Record<string, Text>>
  /** How to read the figures. */
  readonly notes: readonly Text[]
}

/** What to simulate. */
export interface SimulateInput extends SimulationOptions {
  readonly applications: Iterable<Application>
}

/**
 * What would change for these applications if the draft stood instead of the current policy.
 *
 * Each policy is applied as it stands, on the application's own facts and dates: no saving clause keeps an
 * application under another policy.
 *
 * @example
 * ```ts
 * simulate({ applications: [application], current: policy, draft: policy }).total.unchanged // => 1
 * ```
 */
export function simulate({ applications, ...options }: SimulateInput): SimulationReport {
  const simulation = emptySimulation(options)
  const ranked = options.budgetVnd !== undefined
  for (const application of applications) {
    addOutcome(simulation, outcomeOf(options.current, options.draft, application, { ranked }))
  }
  return reportOf(simulation)
}

/** The report of a simulation: the same whatever the order in which the outcomes were counted. */
export function reportOf(simulation: Simulation): SimulationReport {
  const { pins, budgetVnd, funding, total, gains, losses, otherFund } = simulation
  return {
    ...pins,
    otherFund,
    total: structuredClone(total),
    byActivity: [...simulation.byActivity]
      .sort(([left], [right]) => compare(left, right))
      .map(([activity, tally]) => ({ activity, ...structuredClone(tally) })),
    byPlace: [...simulation.byPlace]
      .sort(([left], [right]) => compare(left ?? '\uffff', right ?? '\uffff'))
      .map(([provinceCode, tally]) => ({ provinceCode, ...structuredClone(tally) })),
    largestGains: [...gains],
    largestLosses: [...losses],
    funding:
      funding && budgetVnd !== null
        ? {
            current: fundingReport(funding.current, budgetVnd),
            draft: fundingReport(funding.draft, budgetVnd),
          }
        : null,
    titles: simulation.titles,
    notes: funding ? [...notes, ...fundingNotes] : notes,
  }
}

const notes: readonly Text[] = [
  {
    vi: 'Mỗi chính sách được áp dụng nguyên văn cho dữ kiện và ngày của hồ sơ; không áp dụng điều khoản chuyển tiếp.',
    en: 'Each policy is applied as it stands to the facts and dates of the application; no saving clause is applied.',
  },
  {
    vi: 'Tổng kinh phí chỉ gồm hồ sơ đủ điều kiện và đã xác định được mức. Hồ sơ chưa kết luận được ghi riêng. Hồ sơ không biết mức ở một trong hai chính sách không được tính là tăng hoặc giảm.',
    en: 'Totals hold only eligible applications whose amount is known. The undetermined stand apart. An application whose amount is not known under one of the two policies counts neither as a gain nor as a loss.',
  },
]

const fundingNotes: readonly Text[] = [
  {
    vi: 'Thứ tự cấp kinh phí: đề án điểm (khoản 1 Điều 7 36/2013/TT-BCT), rồi địa bàn, rồi ngành nghề (khoản 3 Điều 6 46/2012/TT-BCT). Không cấp một phần: đề án lớn hơn số còn lại không được cấp, số còn lại xét cho đề án sau.',
    en: 'Order of funding: key projects (clause 1, Article 7, 36/2013/TT-BCT), then area, then industry (clause 3, Article 6, 46/2012/TT-BCT). Nothing is funded in part: a project above what is left is not funded, and what is left goes on to the next.',
  },
  {
    vi: 'Các đề án cùng thứ tự mà số còn lại không đủ: ưu tiên đơn vị có kinh nghiệm, năng lực thực hiện tốt hơn (khoản 2 Điều 7 36/2013/TT-BCT). Dữ liệu không có thông tin này nên không chọn thay, và không kết luận cho các đề án xếp sau. Thứ tự hiển thị theo mã hồ sơ không có ý nghĩa ưu tiên.',
    en: 'Where what is left does not pay for all projects of equal rank, the more experienced and able implementing unit comes first (clause 2, Article 7, 36/2013/TT-BCT). The data does not know it, so nothing is chosen and nothing is concluded for those ranked behind. The order shown, by id, means nothing.',
  },
  {
    vi: 'Sản xuất sạch hơn không có thứ tự ưu tiên (điểm b khoản 3 Điều 6 46/2012/TT-BCT): cơ quan quản lý quyết định. Số cấp cho các đề án này làm giảm số còn lại cho các đề án khác.',
    en: 'Cleaner production has no order of priority (point b, clause 3, Article 6, 46/2012/TT-BCT): the managing authority decides. What it is given leaves less for the others.',
  },
  {
    vi: 'Dữ kiện còn thiếu không được coi là ưu tiên; số đề án có thể xếp cao hơn khi đủ dữ kiện được ghi ở từng thứ tự.',
    en: 'A missing fact is no priority; each rank says how many of its projects could rank higher if all were known.',
  },
]
