import { codelist, codesOf, codesWithout } from './codelist.js'
import { deepFreeze } from './deepFreeze.js'
import type { Text } from './text.js'

/**
 * Contents of industrial-promotion activities (nội dung hoạt động khuyến công): the one list for calculators, machines,
 * forms and registry. First those that acts put a price on, then those that acts name and whose level stands elsewhere,
 * and `other` for what is in no list (khoản 10 Điều 5 26/2014/TTLT-BTC-BCT, khoản 2 Điều 16 36/2013/TT-BCT).
 *
 * Packs and hosts add contents under a prefix of their own: see {@link isContentCode}.
 */
export const activities = /* @__PURE__ */ codelist({
  'enterprise-startup': {
    vi: 'Hỗ trợ thành lập doanh nghiệp sản xuất công nghiệp nông thôn',
    en: 'Setting up a rural industrial enterprise',
  },
  'demonstration-model': {
    vi: 'Mô hình trình diễn kỹ thuật (công nghệ mới, sản phẩm mới)',
    en: 'Technical demonstration model (new technology, new product)',
  },
  'replication-model': {
    vi: 'Mô hình của cơ sở hoạt động hiệu quả để nhân rộng',
    en: 'Model of an effective establishment, for replication',
  },
  'cleaner-production-pilot': {
    vi: 'Mô hình thí điểm sản xuất sạch hơn',
    en: 'Cleaner-production pilot model',
  },
  'advanced-machinery': {
    vi: 'Ứng dụng máy móc thiết bị tiên tiến',
    en: 'Advanced machinery and equipment',
  },
  'technology-transfer': {
    vi: 'Chuyển giao công nghệ, tiến bộ khoa học kỹ thuật',
    en: 'Technology transfer',
  },
  'production-line': {
    vi: 'Dây chuyền công nghệ',
    en: 'Technology line (production line)',
  },
  'domestic-fair-organisation': {
    vi: 'Tổ chức hội chợ, triển lãm trong nước',
    en: 'Organising a domestic fair',
  },
  'domestic-fair-participation': {
    vi: 'Tham gia hội chợ, triển lãm khác trong nước',
    en: 'Taking part in another domestic fair',
  },
  'foreign-fair': {
    vi: 'Tổ chức, tham gia hội chợ triển lãm tại nước ngoài',
    en: 'Fair abroad',
  },
  'foreign-study-tour': {
    vi: 'Vé máy bay khảo sát, học tập kinh nghiệm nước ngoài',
    en: 'Study tour abroad (airfare)',
  },
  'product-vote-regional': {
    vi: 'Tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp khu vực',
    en: 'Organising the regional typical-product vote',
  },
  'product-vote-national': {
    vi: 'Tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp quốc gia',
    en: 'Organising the national typical-product vote',
  },
  'product-vote-provincial': {
    vi: 'Tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp tỉnh',
    en: 'Organising the provincial typical-product vote',
  },
  'product-award-regional': {
    vi: 'Thưởng sản phẩm đạt giải cấp khu vực',
    en: 'Award, regional typical product',
  },
  'product-award-national': {
    vi: 'Thưởng sản phẩm đạt giải cấp quốc gia',
    en: 'Award, national typical product',
  },
  'brand-registration': {
    vi: 'Xây dựng, đăng ký thương hiệu',
    en: 'Brand building and registration',
  },
  consulting: {
    vi: 'Thuê tư vấn, trợ giúp cơ sở công nghiệp nông thôn',
    en: 'Consulting for an establishment',
  },
  media: {
    vi: 'Truyền hình, truyền thanh, bản tin, ấn phẩm',
    en: 'Media and publications',
  },
  'association-regional': {
    vi: 'Thành lập hội, hiệp hội ngành nghề cấp vùng',
    en: 'Trade association, regional',
  },
  'association-national': {
    vi: 'Thành lập hội, hiệp hội ngành nghề cấp quốc gia',
    en: 'Trade association, national',
  },
  'linkage-cluster': {
    vi: 'Cụm liên kết doanh nghiệp công nghiệp',
    en: 'Industrial linkage cluster',
  },
  'relocation-interest': {
    vi: 'Hỗ trợ lãi suất vốn vay cơ sở gây ô nhiễm di dời',
    en: 'Loan interest for a relocating polluter',
  },
  'establishment-pollution-treatment': {
    vi: 'Xử lý ô nhiễm môi trường tại cơ sở công nghiệp nông thôn',
    en: 'Pollution treatment at an establishment',
  },
  'cluster-pollution-treatment': {
    vi: 'Xử lý ô nhiễm môi trường tại cụm công nghiệp',
    en: 'Pollution treatment at an industrial cluster',
  },
  'cluster-detailed-planning': {
    vi: 'Lập quy hoạch chi tiết cụm công nghiệp',
    en: 'Detailed planning of an industrial cluster',
  },
  'cluster-infrastructure': {
    vi: 'Đầu tư kết cấu hạ tầng cụm công nghiệp',
    en: 'Infrastructure of an industrial cluster',
  },
  'fund-administration': {
    vi: 'Chi quản lý của cơ quan quản lý kinh phí',
    en: 'Administration by the fund manager',
  },
  'project-administration': {
    vi: 'Chi quản lý của đơn vị triển khai đề án',
    en: 'Administration by the implementing unit',
  },
  'vocational-training': {
    vi: 'Đào tạo nghề, truyền nghề',
    en: 'Vocational training and transmission of crafts',
  },
  'management-training': {
    vi: 'Đào tạo khởi sự, quản trị doanh nghiệp',
    en: 'Training in starting and managing an enterprise',
  },
  workshop: {
    vi: 'Tập huấn, hội nghị, hội thảo, diễn đàn',
    en: 'Courses, conferences, workshops and forums',
  },
  'domestic-study-tour': {
    vi: 'Tham quan, khảo sát, học tập kinh nghiệm trong nước',
    en: 'Study tour in the country',
  },
  'market-expansion': {
    vi: 'Mở rộng thị trường tiêu thụ, xuất khẩu sản phẩm',
    en: 'Widening the market and exports',
  },
  'cleaner-production-assessment': {
    vi: 'Tư vấn, đánh giá sản xuất sạch hơn',
    en: 'Cleaner-production consulting and assessment',
  },
  showroom: { vi: 'Phòng trưng bày, giới thiệu sản phẩm', en: 'Showroom' },
  'trade-promotion': {
    vi: 'Hoạt động xúc tiến thương mại khác, sàn giao dịch thương mại điện tử',
    en: 'Other trade promotion, electronic trading floors',
  },
  contest: {
    vi: 'Cuộc thi, cuộc vận động về khuyến công',
    en: 'Contest or campaign on industrial promotion',
  },
  'cluster-investment-promotion': {
    vi: 'Hội nghị, hội thảo, diễn đàn thu hút đầu tư phát triển cụm công nghiệp',
    en: 'Conference or forum attracting investment into clusters',
  },
  'relocation-consulting': {
    vi: 'Tư vấn cho cơ sở gây ô nhiễm di dời',
    en: 'Consulting for a relocating polluter',
  },
  'international-cooperation': {
    vi: 'Hợp tác quốc tế về khuyến công',
    en: 'International cooperation on industrial promotion',
  },
  'system-capacity': {
    vi: 'Nâng cao năng lực quản lý và tổ chức thực hiện hoạt động khuyến công',
    en: 'Capacity of the management and delivery of industrial promotion',
  },
  'artisan-support': {
    vi: 'Hỗ trợ nghệ nhân duy trì, phát triển nghề',
    en: 'Support to artisans who keep and develop a craft',
  },
  'product-vote-commune': {
    vi: 'Tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp xã',
    en: 'Organising the typical-product vote of a commune',
  },
  'product-vote-district': {
    vi: 'Tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu cấp huyện',
    en: 'Organising the typical-product vote of a district',
  },
  'product-award-provincial': {
    vi: 'Thưởng sản phẩm đạt giải cấp tỉnh',
    en: 'Award, provincial typical product',
  },
  'product-award-district': {
    vi: 'Thưởng sản phẩm đạt giải cấp huyện',
    en: 'Award, district typical product',
  },
  'product-award-commune': {
    vi: 'Thưởng sản phẩm đạt giải cấp xã',
    en: 'Award, commune typical product',
  },
  other: { vi: 'Nội dung khác phục vụ hoạt động khuyến công', en: 'Another content of industrial promotion' },
})

/** A code of {@link activities}. */
export type ActivityCode = keyof typeof activities

/** A code of {@link activities}, or one that a pack or host added under the prefix `x-`. */
export type ContentCode = ActivityCode | OwnContentCode

/** A content that a pack or host added, such as `x-digital-transformation`. */
export type OwnContentCode = `x-${string}`

/** Activities that only provincial acts put a price on: the province sets level and prizes (26/2014/TT-BCT Điều 19, 21). */
export const localActivityCodes: readonly ActivityCode[] = /* @__PURE__ */ Object.freeze([
  'product-vote-provincial',
  'product-vote-district',
  'product-vote-commune',
  'product-award-provincial',
  'product-award-district',
  'product-award-commune',
])

/** All activity codes, those of provincial acts alone included. */
export const allActivityCodes = /* @__PURE__ */ codesOf(activities)

/** The codes of the activities that national acts name. */
export const activityCodes: readonly ActivityCode[] = /* @__PURE__ */ codesWithout(
  allActivityCodes,
  localActivityCodes,
)

/** Whether a code is one that a pack or host added: `x-` and words of small letters and digits. */
export function isOwnContent(code: unknown): code is OwnContentCode {
  return typeof code === 'string' && ownContent.test(code)
}

/** How the code of an added content is written, as a regular expression. */
export const ownContentPattern = '^(?=.{3,80}$)x-[a-z0-9]+(-[a-z0-9]+)*$'

const ownContent = /* @__PURE__ */ new RegExp(ownContentPattern)

/**
 * Whether a code names a content: one of the list, or one that a pack or host added.
 *
 * @example
 * ```ts
 * isContentCode('showroom') // => true
 * isContentCode('x-digital-transformation') // => true
 * isContentCode('digital-transformation') // => false
 * ```
 */
export function isContentCode(code: unknown): code is ContentCode {
  return typeof code === 'string' && (Object.hasOwn(activities, code) || isOwnContent(code))
}

/**
 * What a content is called: its label, or the code itself of one that was added and whose title stands in its norm.
 *
 * @example
 * ```ts
 * contentTitle('showroom').en // => 'Showroom'
 * ```
 */
export function contentTitle(code: ContentCode, title?: Text): Text {
  return isOwnContent(code) ? (title ?? { vi: code, en: code }) : activities[code as ActivityCode]
}

/**
 * Contents as records, machines and files named them before there was one list, with the codes that they mean; of two
 * codes, whoever holds the record says which.
 */
export const formerContentCodes = /* @__PURE__ */ deepFreeze({
  association: ['association-regional', 'association-national'],
  'fair-organisation': ['domestic-fair-organisation'],
  'fair-participation': ['domestic-fair-participation'],
  'cluster-planning': ['cluster-detailed-planning'],
  'cluster-pollution': ['cluster-pollution-treatment'],
  'establishment-pollution': ['establishment-pollution-treatment'],
  'study-tour': ['domestic-study-tour', 'foreign-study-tour'],
} as const satisfies Readonly<Record<string, readonly ActivityCode[]>>)

/**
 * The contents that a code names, as it is written now or was before; none where it names none.
 *
 * @example
 * ```ts
 * contentCodesOf('cluster-planning') // => ['cluster-detailed-planning']
 * contentCodesOf('showroom') // => ['showroom']
 * ```
 */
export function contentCodesOf(code: string): readonly ContentCode[] {
  if (isContentCode(code)) return [code]
  return Object.hasOwn(formerContentCodes, code)
    ? formerContentCodes[code as keyof typeof formerContentCodes]
    : []
}
