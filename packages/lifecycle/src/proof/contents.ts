import type { ActivityCode, Text } from '@khuyencong/domain'
import { freezeDeep } from '../engine/freeze.js'

/** A kind of content as articles 13 to 15 of 36/2013/TT-BCT tell them apart. */
export interface ContentKind {
  readonly title: Text
  /** The clause of article 14 that lists its papers; `null` where that article does not name it. */
  readonly clause: number | null
  /** The priced activities of the programme that it covers. */
  readonly activities: readonly ActivityCode[]
}

const content = (
  vi: string,
  en: string,
  clause: number | null,
  activities: readonly ActivityCode[] = [],
): ContentKind => ({ title: { vi, en }, clause, activities })

/**
 * The fifteen kinds of content of article 14, the clauses that hold more than one written apart, and the
 * contents that articles 13 and 15 name besides.
 */
export const contents = /* @__PURE__ */ freezeDeep({
  'vocational-training': content('Đào tạo nghề, truyền nghề', 'Vocational training', 1),
  consulting: content('Tư vấn', 'Consulting', 2, ['consulting']),
  'management-training': content('Đào tạo', 'Training', 2),
  workshop: content('Tập huấn, hội nghị, hội thảo, diễn đàn', 'Workshops, conferences, forums', 2),
  'demonstration-model': content('Mô hình trình diễn kỹ thuật', 'Technical demonstration model', 3, [
    'demonstration-model',
    // 46/2012/TT-BCT Điều 4 khoản 2 counts both under "mô hình trình diễn kỹ thuật".
    'replication-model',
  ]),
  'technology-transfer': content('Chuyển giao công nghệ tiên tiến', 'Technology transfer', 4, [
    'technology-transfer',
  ]),
  'advanced-machinery': content('Ứng dụng máy móc tiên tiến', 'Advanced machinery', 5, [
    'advanced-machinery',
  ]),
  'cleaner-production-assessment': content('Đánh giá sản xuất sạch hơn', 'Cleaner-production assessment', 6),
  'brand-registration': content('Xây dựng, đăng ký thương hiệu', 'Brand building and registration', 7, [
    'brand-registration',
  ]),
  media: content('Truyền thông, thông tin đại chúng', 'Media and information', 8, ['media']),
  association: content('Thành lập hiệp hội, hội ngành nghề', 'Trade associations', 9, [
    'association-regional',
    'association-national',
  ]),
  'fair-organisation': content('Tổ chức hội chợ, triển lãm', 'Organising a fair', 10, [
    'domestic-fair-organisation',
  ]),
  'fair-participation': content(
    'Tham gia hội chợ, triển lãm trong nước',
    'Taking part in a domestic fair',
    11,
    ['domestic-fair-participation'],
  ),
  'linkage-cluster': content('Cụm liên kết doanh nghiệp công nghiệp', 'Linkage cluster', 12, [
    'linkage-cluster',
  ]),
  'cluster-planning': content(
    'Lập quy hoạch chi tiết cụm công nghiệp',
    'Detailed planning of a cluster',
    13,
    ['cluster-detailed-planning'],
  ),
  'cluster-infrastructure': content('Kết cấu hạ tầng cụm công nghiệp', 'Cluster infrastructure', 14, [
    'cluster-infrastructure',
  ]),
  'cluster-pollution': content(
    'Xử lý ô nhiễm môi trường tại cụm công nghiệp',
    'Pollution treatment at a cluster',
    14,
    ['cluster-pollution-treatment'],
  ),
  'establishment-pollution': content(
    'Xử lý ô nhiễm môi trường tại cơ sở công nghiệp nông thôn',
    'Pollution treatment at an establishment',
    14,
    ['establishment-pollution-treatment'],
  ),
  contest: content('Cuộc thi, cuộc vận động', 'Contests and campaigns', 15),
  'study-tour': content('Tham quan, khảo sát', 'Study tours', null),
  'enterprise-startup': content('Thành lập doanh nghiệp sản xuất CNNT', 'Setting up an enterprise', null, [
    'enterprise-startup',
  ]),
  'relocation-interest': content('Lãi suất vốn vay di dời', 'Loan interest of relocation', null, [
    'relocation-interest',
  ]),
  // Điều 16 khoản 2: what articles 13 to 15 do not name; the head of the agency decides rate and papers.
  other: content('Nội dung khác (Điều 16 khoản 2)', 'Another content (article 16.2)', null),
  showroom: content('Phòng trưng bày', 'Showrooms', null),
} as const satisfies Record<string, ContentKind>)

/** A code of {@link contents}. */
export type ContentCode = keyof typeof contents

/** All content codes. */
export const contentCodes = /* @__PURE__ */ freezeDeep(
  Object.keys(contents) as [ContentCode, ...ContentCode[]],
)

/** Whether a value is a code of {@link contents}. */
export const isContentCode = (value: unknown): value is ContentCode =>
  typeof value === 'string' && Object.hasOwn(contents, value)

/**
 * The content that a priced activity falls under; `other` where articles 13 to 15 name none, and the head of
 * the agency decides rate and papers (36/2013/TT-BCT Điều 16 khoản 2).
 *
 * @example
 * ```ts
 * contentOf('advanced-machinery') // => 'advanced-machinery'
 * contentOf('cleaner-production-pilot') // => 'other'
 * ```
 */
export function contentOf(activity: ActivityCode): ContentCode {
  return (
    contentCodes.find((code) => (contents[code].activities as readonly ActivityCode[]).includes(activity)) ??
    'other'
  )
}
