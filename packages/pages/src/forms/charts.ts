import { yearOf, type Text } from '@khuyencong/domain'
import {
  fundingContentCodes,
  fundingContents,
  type MeasureUnitCode,
  type Project,
} from '@khuyencong/domain/registry'
import {
  addQuantities,
  contentOfFunding,
  promotionSources,
  recordsOf,
  type ReportData,
} from '@khuyencong/reports'

/** A chart as data: bars of one or more series over the same categories, in one unit. `null` is not known. */
export interface Chart {
  readonly id: string
  readonly title: Text
  readonly unit: MeasureUnitCode
  readonly categories: readonly Text[]
  readonly series: readonly { readonly label: Text; readonly values: readonly (number | null)[] }[]
}

/** How charts name places and which projects they take. */
export interface ChartOptions {
  /** The name of a province; its code is shown without one. */
  readonly placeName?: (provinceCode: string) => string | undefined
}

/** One amount of promotion money, approved or paid. */
interface Amount {
  readonly project: Project
  readonly fund: 'national' | 'local'
  readonly content: string
  readonly vnd: number
}

/**
 * The charts that people expect: support by content, by place and by year, national against local, and what was paid
 * against what was allocated. Support is promotion money approved. A chart that nothing is known for is left out.
 */
export function chartsOf(data: ReportData, options: ChartOptions = {}): Chart[] {
  const { leaves } = recordsOf(data, [])
  const approved = leaves.flatMap((project) => approvedAmounts(project))
  if (approved.length === 0) return disbursement(leaves, data)
  return [
    byContent(approved),
    byPlace(approved, options),
    byYear(approved),
    nationalAgainstLocal(approved),
    ...disbursement(leaves, data),
  ]
}

function approvedAmounts(project: Project): Amount[] {
  return project.funding.flatMap((funding) => {
    const { source, approvedVnd } = funding
    if ((source !== 'national' && source !== 'local') || approvedVnd === undefined) return []
    return [{ project, fund: source, content: contentOfFunding(project, funding), vnd: approvedVnd }]
  })
}

const support: Text = { vi: 'Kinh phí khuyến công được duyệt', en: 'Promotion money approved' }

function total(amounts: readonly Amount[]): number {
  const sum = addQuantities(
    amounts.map(({ vnd }) => vnd),
    'charts',
  )
  if (!sum.ok) throw new RangeError(sum.issues[0]?.code)
  return sum.value
}

const sums = (amounts: readonly Amount[], keys: readonly string[], keyOf: (amount: Amount) => string) => {
  const groups = groupBy(amounts, keyOf)
  return keys.map((key) => total(groups.get(key) ?? []))
}

function groupBy(amounts: readonly Amount[], keyOf: (amount: Amount) => string): Map<string, Amount[]> {
  const groups = new Map<string, Amount[]>()
  for (const amount of amounts) {
    const group = groups.get(keyOf(amount))
    if (group) group.push(amount)
    else groups.set(keyOf(amount), [amount])
  }
  return groups
}

function byContent(amounts: readonly Amount[]): Chart {
  const used = fundingContentCodes.filter((code) => amounts.some(({ content }) => content === code))
  return {
    id: 'support-by-content',
    title: { vi: 'Hỗ trợ theo nội dung', en: 'Support by content' },
    unit: 'million-vnd',
    categories: used.map((code) => fundingContents[code]),
    series: [{ label: support, values: sums(amounts, used, ({ content }) => content) }],
  }
}

function byPlace(amounts: readonly Amount[], { placeName }: ChartOptions): Chart {
  const codes = [...new Set(amounts.map(({ project }) => project.place.provinceCode))].toSorted()
  return {
    id: 'support-by-place',
    title: { vi: 'Hỗ trợ theo địa phương', en: 'Support by place' },
    unit: 'million-vnd',
    categories: codes.map((code) => sameText(placeName?.(code) ?? code)),
    series: [{ label: support, values: sums(amounts, codes, ({ project }) => project.place.provinceCode) }],
  }
}

function byYear(amounts: readonly Amount[]): Chart {
  const years = yearsFrom(amounts.map(({ project }) => project.planYear))
  return {
    id: 'support-by-year',
    title: { vi: 'Hỗ trợ theo năm kế hoạch', en: 'Support by plan year' },
    unit: 'million-vnd',
    categories: years.map(sameText),
    series: [{ label: support, values: sums(amounts, years, ({ project }) => String(project.planYear)) }],
  }
}

function nationalAgainstLocal(amounts: readonly Amount[]): Chart {
  const years = yearsFrom(amounts.map(({ project }) => project.planYear))
  const of = (fund: Amount['fund']) =>
    sums(
      amounts.filter((amount) => amount.fund === fund),
      years,
      ({ project }) => String(project.planYear),
    )
  return {
    id: 'national-against-local',
    title: { vi: 'Khuyến công quốc gia và địa phương', en: 'National against local money' },
    unit: 'million-vnd',
    categories: years.map(sameText),
    series: [
      { label: { vi: 'Quốc gia', en: 'National' }, values: of('national') },
      { label: { vi: 'Địa phương', en: 'Local' }, values: of('local') },
    ],
  }
}

function disbursement(projects: readonly Project[], { allocations = [] }: ReportData): Chart[] {
  if (allocations.length === 0) return []
  const payments = projects.flatMap(({ funding }) =>
    funding
      .filter(({ source }) => promotionSources.includes(source))
      .flatMap(({ payments: made = [] }) =>
        made.map(({ on, amountVnd }) => ({ year: yearOf(on), amountVnd })),
      ),
  )
  const years = yearsFrom([...allocations.map(({ year }) => year), ...payments.map(({ year }) => year)])
  const perYear = (amounts: readonly { readonly year: number; readonly amountVnd: number }[]) =>
    years.map((year) => {
      const known = amounts.filter((one) => String(one.year) === year)
      return known.length > 0 ? known.reduce((sum, { amountVnd }) => sum + amountVnd, 0) : null
    })
  return [
    {
      id: 'paid-against-allocated',
      title: { vi: 'Đã chi so với được giao', en: 'Paid against allocated' },
      unit: 'million-vnd',
      categories: years.map(sameText),
      series: [
        { label: { vi: 'Được giao', en: 'Allocated' }, values: perYear(allocations) },
        { label: { vi: 'Đã chi', en: 'Paid' }, values: perYear(payments) },
      ],
    },
  ]
}

const yearsFrom = (years: readonly number[]) => [...new Set(years)].toSorted((a, b) => a - b).map(String)
const sameText = (text: string): Text => ({ vi: text, en: text })
