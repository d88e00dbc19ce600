import { verdictTexts } from '@khuyencong/assessment'
import { deepFreeze, formatDate, formatVnd, type Lang, type Text, type Verdict } from '@khuyencong/domain'
import { provinces } from '@khuyencong/law'
import type { GroupReport } from './funding.js'
import type { SimulationReport } from './report.js'
import type { Tally } from './tally.js'

/** The words that the summary and the page use. */
export const words = /* @__PURE__ */ deepFreeze({
  title: { vi: 'Mô phỏng thay đổi chính sách khuyến công', en: 'Simulation of a change of promotion policy' },
  current: { vi: 'Hiện hành', en: 'Current' },
  draft: { vi: 'Dự thảo', en: 'Draft' },
  applications: { vi: 'Số hồ sơ', en: 'Applications' },
  gains: { vi: 'Được tăng', en: 'Gain' },
  losses: { vi: 'Bị giảm', en: 'Lose' },
  unchanged: { vi: 'Không đổi', en: 'Unchanged' },
  notComparable: { vi: 'Không so sánh được', en: 'Not comparable' },
  support: { vi: 'Kinh phí', en: 'Support' },
  difference: { vi: 'Chênh lệch', en: 'Difference' },
  activity: { vi: 'Nội dung hoạt động', en: 'Activity' },
  place: { vi: 'Tỉnh, thành phố', en: 'Province' },
  total: { vi: 'Tổng cộng', en: 'Total' },
  unknownPlace: { vi: 'Chưa rõ tỉnh', en: 'Province not known' },
  budget: { vi: 'Thứ tự cấp kinh phí', en: 'Order of funding' },
  rank: { vi: 'Thứ tự', en: 'Rank' },
  keyProject: { vi: 'Đề án điểm', en: 'Key project' },
  priority: { vi: 'Diện ưu tiên', en: 'Priority' },
  noPriority: { vi: 'Không thuộc diện ưu tiên', en: 'No priority' },
  authority: { vi: 'Cơ quan quản lý quyết định', en: 'For the authority to decide' },
  projects: { vi: 'Số đề án', en: 'Projects' },
  funded: { vi: 'Được cấp', en: 'Funded' },
  doesNotFit: { vi: 'Lớn hơn số còn lại', en: 'Above what is left' },
  left: { vi: 'Còn lại khi xét', en: 'Left at its turn' },
  unsettled: { vi: 'Thiếu dữ kiện xếp hạng', en: 'Rank rests on missing facts' },
  result: { vi: 'Kết quả', en: 'Result' },
  noOrder: { vi: 'Không có thứ tự ưu tiên', en: 'No order of priority' },
  policy: { vi: 'Chính sách', en: 'Policy' },
  withoutAmount: { vi: 'Đủ điều kiện, chưa có mức', en: 'Eligible, amount not known' },
  undeterminedVnd: { vi: 'Chưa kết luận: nếu đủ điều kiện (đồng)', en: 'Undetermined: if eligible (đồng)' },
  version: { vi: 'phiên bản', en: 'version' },
  levels: { vi: 'Mức hỗ trợ và căn cứ', en: 'Levels and citations' },
  levelsCaption: {
    vi: 'Mức mà mỗi chính sách nêu cho các nội dung có hồ sơ',
    en: 'What each policy states for the activities applied for',
  },
  noLevel: { vi: 'không nêu mức', en: 'no level stated' },
  unverified: {
    vi: 'Giá trị chưa được văn bản nào xác nhận',
    en: 'Values that no text confirms',
  },
  bothPolicies: { vi: 'Cả hai chính sách', en: 'Both policies' },
  otherFund: { vi: 'Hồ sơ thuộc quỹ khác, không tính', en: 'Of another fund, not counted' },
} as const satisfies Record<string, Text>)

/** What became of a rank. */
export const statusTexts: Record<GroupReport['status'], Text> = /* @__PURE__ */ deepFreeze({
  'shared-out': { vi: 'Đã xét', en: 'Shared out' },
  tied: { vi: 'Ngang nhau, chưa xác định', en: 'Tied, not decided' },
  'behind-tie': { vi: 'Chờ nhóm ngang nhau', en: 'Behind a tie' },
})

/** A sum as digits with separators; what cannot be held exactly is said so. */
export function money(amount: number | null, lang: Lang): string {
  if (amount === null) return lang === 'vi' ? 'vượt phạm vi' : 'out of range'
  return amount.toLocaleString(lang === 'vi' ? 'vi-VN' : 'en-US')
}

/** The draft less the current, with its sign. */
export function change({ current, draft }: Pick<Tally, 'current' | 'draft'>, lang: Lang): string {
  if (current.supportVnd === null || draft.supportVnd === null) return money(null, lang)
  const difference = draft.supportVnd - current.supportVnd
  return `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${money(Math.abs(difference), lang)}`
}

/** The name of a province, with both its code and what it is called. */
export function placeName(code: string | null, lang: Lang): string {
  if (code === null) return words.unknownPlace[lang]
  const found = provinces.find((province) => province.code === code)
  return found ? (lang === 'vi' ? found.name : found.nameEn) : code
}

/** What a policy is called, with its version. */
export function policyName(report: SimulationReport, side: 'current' | 'draft', lang: Lang): string {
  return `${report.names[side][lang]}, ${words.version[lang]} ${formatDate(report[side].version, lang)}`
}

/** A change of verdict, such as `đủ điều kiện → không đủ điều kiện`. */
export function verdictChange(name: string, lang: Lang): string {
  return name
    .split('>')
    .map((verdict) => verdictTexts[verdict as Verdict][lang])
    .join(' → ')
}

/** What the table cannot say: which projects are tied and why nothing is chosen, and which did not fit. */
export function fundingLines({ funding }: SimulationReport, side: 'current' | 'draft'): Text[] {
  if (!funding) return []
  return funding[side].groups.flatMap((group, index): Text[] => {
    const { status, all, listed, leftVnd, doesNotFit } = group
    const named = (lang: Lang) =>
      listed.map(({ id, amountVnd }) => `${id} (${formatVnd(amountVnd, lang)})`).join(', ')
    const more = (shown: number, lang: Lang) =>
      shown > listed.length ? { vi: ' và các đề án khác', en: ' and others' }[lang] : ''
    if (status === 'tied') {
      const text = (lang: Lang) => `${named(lang)}${more(all.applications, lang)}`
      return [
        {
          vi: `Thứ tự ${index + 1}: còn ${money(leftVnd, 'vi')} đồng, không đủ cho các đề án cùng thứ tự (${money(all.applications, 'vi')} đề án, ${money(all.vnd, 'vi')} đồng). Không chọn thay cơ quan quản lý. Trong đó: ${text('vi')}.`,
          en: `Rank ${index + 1}: ${money(leftVnd, 'en')} VND are left, not enough for the projects of this rank (${money(all.applications, 'en')} projects, ${money(all.vnd, 'en')} VND). Nothing is chosen in the authority's stead. Among them: ${text('en')}.`,
        },
      ]
    }
    if (doesNotFit.applications === 0) return []
    const text = (lang: Lang) => `${named(lang)}${more(doesNotFit.applications, lang)}`
    return [
      {
        vi: `Thứ tự ${index + 1}: lớn hơn số còn lại (${money(leftVnd, 'vi')} đồng): ${text('vi')}.`,
        en: `Rank ${index + 1}: above what is left (${money(leftVnd, 'en')} VND): ${text('en')}.`,
      },
    ]
  })
}

/** The columns of the order of funding. */
export const fundingHead: readonly Text[] = /* @__PURE__ */ deepFreeze([
  words.rank,
  words.priority,
  words.projects,
  words.support,
  words.left,
  words.funded,
  words.doesNotFit,
  words.unsettled,
  words.result,
])

/** The rows of the order of funding, and last those that have no order. */
export function fundingRows(
  { funding, titles }: SimulationReport,
  side: 'current' | 'draft',
  lang: Lang,
): string[][] {
  if (!funding) return []
  const { groups, noOrder } = funding[side]
  const title = (kind: 'area' | 'industry', code: string | null) =>
    code === null ? [] : [titles[`${kind}.${code}`]?.[lang] ?? code]
  const rows = groups.map((group, index) => [
    String(index + 1),
    [
      ...(group.keyProject ? [words.keyProject[lang]] : []),
      ...title('area', group.area),
      ...title('industry', group.industry),
    ].join('; ') || words.noPriority[lang],
    money(group.all.applications, lang),
    money(group.all.vnd, lang),
    group.leftVnd === null ? '?' : money(group.leftVnd, lang),
    money(group.funded.applications, lang),
    money(group.doesNotFit.applications, lang),
    money(group.unsettled, lang),
    statusTexts[group.status][lang],
  ])
  if (noOrder.applications === 0) return rows
  const result = noOrder.status === 'funded' ? words.funded[lang] : words.authority[lang]
  const [count, sum] = [money(noOrder.applications, lang), money(noOrder.vnd, lang)]
  const funded = noOrder.status === 'funded' ? count : '0'
  return [...rows, ['–', words.noOrder[lang], count, sum, '', funded, '', '', result]]
}
