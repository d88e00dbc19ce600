import { codelist, codesOf } from '../codelist.js'
import { isOwnContent, type ActivityCode, type ContentCode } from '../vocabulary.js'

/**
 * The lines that the yearly funding report puts the money on. They are no second list of contents: a line holds several
 * of them, or a part of one, and {@link suggestedContent} says which.
 */
export const fundingContents = /* @__PURE__ */ codelist({
  'new-vocational-training': {
    vi: 'Đào tạo nghề cho lao động mới',
    en: 'Vocational training of new workers',
  },
  'skill-upgrading': { vi: 'Đào tạo nâng cao tay nghề', en: 'Training to a higher skill' },
  'startup-training': { vi: 'Đào tạo khởi sự doanh nghiệp', en: 'Training in starting an enterprise' },
  'management-training': { vi: 'Đào tạo nâng cao năng lực quản lý', en: 'Training in management' },
  conferences: { vi: 'Hội thảo, tập huấn chuyên đề', en: 'Workshops and special courses' },
  'domestic-tours': { vi: 'Tham quan, khảo sát trong nước', en: 'Study tours in the country' },
  'foreign-tours': { vi: 'Tham quan, khảo sát ngoài nước', en: 'Study tours abroad' },
  'establishment-founding': { vi: 'Thành lập cơ sở CNNT', en: 'Setting up rural industrial establishments' },
  'demonstration-models': { vi: 'Mô hình trình diễn kỹ thuật', en: 'Technical demonstration models' },
  technology: {
    vi: 'Chuyển giao công nghệ, ứng dụng máy móc, tiến bộ khoa học kỹ thuật',
    en: 'Technology transfer, machinery, technical progress',
  },
  'cleaner-production-pilots': {
    vi: 'Mô hình thí điểm sản xuất sạch hơn',
    en: 'Cleaner-production pilot models',
  },
  'product-vote': { vi: 'Tổ chức bình chọn sản phẩm', en: 'Holding product votes' },
  'fair-organisation': { vi: 'Tổ chức hội chợ, triển lãm', en: 'Holding fairs' },
  'fair-participation': {
    vi: 'Cơ sở CNNT tham gia hội chợ, triển lãm',
    en: 'Establishments taking part in fairs',
  },
  'establishment-brands': { vi: 'Cơ sở CNNT đăng ký thương hiệu', en: 'Brands of establishments' },
  'craft-village-brands': {
    vi: 'Làng nghề xây dựng, đăng ký thương hiệu',
    en: 'Brands of craft villages',
  },
  consulting: { vi: 'Thuê tư vấn lập dự án, marketing', en: 'Consulting on projects and marketing' },
  publications: { vi: 'Bản tin, ấn phẩm', en: 'Bulletins and publications' },
  broadcasts: { vi: 'Chương trình truyền hình, truyền thanh', en: 'Television and radio' },
  associations: { vi: 'Hiệp hội ngành nghề', en: 'Trade associations' },
  'cluster-planning': { vi: 'Quy hoạch chi tiết cụm công nghiệp', en: 'Detailed planning of clusters' },
  'cluster-infrastructure': { vi: 'Hạ tầng cụm công nghiệp', en: 'Infrastructure of clusters' },
  'system-capacity': {
    vi: 'Nâng cao năng lực quản lý và tổ chức thực hiện hoạt động khuyến công',
    en: 'Capacity of management and delivery',
  },
  other: { vi: 'Nội dung khác', en: 'Other contents' },
})

/** A code of {@link fundingContents}. */
export type FundingContent = keyof typeof fundingContents

/** All funding contents, in the order of the report. */
export const fundingContentCodes = /* @__PURE__ */ codesOf(fundingContents)

// Which line an activity belongs to is our reading of the labels, not a rule that was seen. Where the
// report has no line of its own, or two could be meant, the project must name its content itself.
const contentOf: Readonly<Record<ActivityCode, FundingContent | null>> = {
  'enterprise-startup': 'establishment-founding',
  'demonstration-model': 'demonstration-models',
  'replication-model': 'demonstration-models',
  'cleaner-production-pilot': 'cleaner-production-pilots',
  'advanced-machinery': 'technology',
  'technology-transfer': 'technology',
  'production-line': 'technology',
  'domestic-fair-organisation': 'fair-organisation',
  'domestic-fair-participation': 'fair-participation',
  'foreign-fair': null,
  'foreign-study-tour': 'foreign-tours',
  'product-vote-provincial': 'product-vote',
  'product-vote-regional': 'product-vote',
  'product-vote-national': 'product-vote',
  'product-award-regional': null,
  'product-award-national': null,
  'brand-registration': null,
  consulting: 'consulting',
  media: null,
  'association-regional': 'associations',
  'association-national': 'associations',
  'linkage-cluster': null,
  'relocation-interest': null,
  'establishment-pollution-treatment': null,
  'cluster-pollution-treatment': null,
  'cluster-detailed-planning': 'cluster-planning',
  'cluster-infrastructure': 'cluster-infrastructure',
  'fund-administration': null,
  'project-administration': null,
  'vocational-training': null,
  'management-training': null,
  workshop: 'conferences',
  'domestic-study-tour': 'domestic-tours',
  'market-expansion': null,
  'cleaner-production-assessment': null,
  showroom: null,
  'trade-promotion': null,
  contest: null,
  'cluster-investment-promotion': null,
  'relocation-consulting': null,
  'international-cooperation': null,
  'system-capacity': 'system-capacity',
  'artisan-support': null,
  'product-vote-commune': 'product-vote',
  'product-vote-district': 'product-vote',
  'product-award-provincial': null,
  'product-award-district': null,
  'product-award-commune': null,
  other: 'other',
}

/**
 * The line of the funding report that an activity most likely belongs to, or `null` where only a person can say.
 *
 * @example
 * ```ts
 * suggestedContent('production-line') // => 'technology'
 * suggestedContent('media') // => null
 * ```
 */
export function suggestedContent(activity: ContentCode): FundingContent | null {
  return isOwnContent(activity) ? null : contentOf[activity as ActivityCode]
}
