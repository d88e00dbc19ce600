import { codesOf } from '../codelist.js'
import { deepFreeze } from '../deepFreeze.js'
import type { Text } from '../text.js'

/**
 * What a quantity is counted in.
 *
 * Two quantities may be added only when they share one `dimension`. A quantity is held as a whole number of the
 * smallest part of its dimension (đồng, square metres, one thing), and `scale` says by how many decimal places a
 * unit is larger: a million đồng is ten to the sixth power of a đồng.
 */
export interface MeasureUnit {
  readonly label: Text
  readonly dimension: string
  readonly scale: number
}

const money = (vi: string, en: string, scale: number): MeasureUnit => ({
  label: { vi, en },
  dimension: 'vnd',
  scale,
})
const count = (dimension: string, vi: string, en: string): MeasureUnit => ({
  label: { vi, en },
  dimension,
  scale: 0,
})

/** The units that reports count in. */
export const measureUnits = /* @__PURE__ */ deepFreeze({
  vnd: money('đồng', 'VND', 0),
  'million-vnd': money('triệu đồng', 'million VND', 6),
  'billion-vnd': money('tỷ đồng', 'billion VND', 9),
  'vnd-per-person-month': {
    label: { vi: 'đồng/người/tháng', en: 'VND a person a month' },
    dimension: 'wage',
    scale: 0,
  },
  'million-vnd-per-person-month': {
    label: { vi: 'triệu đồng/người/tháng', en: 'million VND a person a month' },
    dimension: 'wage',
    scale: 6,
  },
  'square-metre': { label: { vi: 'm²', en: 'm²' }, dimension: 'area', scale: 0 },
  hectare: { label: { vi: 'ha', en: 'ha' }, dimension: 'area', scale: 4 },
  percent: { label: { vi: '%', en: '%' }, dimension: 'percent', scale: 2 },
  worker: count('worker', 'lao động', 'workers'),
  trainee: count('trainee', 'học viên', 'trainees'),
  conference: count('conference', 'hội nghị', 'conferences'),
  delegation: count('delegation', 'đoàn', 'delegations'),
  attendance: count('attendance', 'lượt người', 'attendances'),
  establishment: count('establishment', 'cơ sở', 'establishments'),
  model: count('model', 'mô hình', 'models'),
  product: count('product', 'sản phẩm', 'products'),
  fair: count('fair', 'hội chợ', 'fairs'),
  booth: count('booth', 'gian hàng', 'booths'),
  issue: count('issue', 'bản tin, ấn phẩm', 'issues'),
  broadcast: count('broadcast', 'chương trình', 'programmes'),
  association: count('association', 'hiệp hội', 'associations'),
  cluster: count('cluster', 'cụm', 'clusters'),
  class: count('class', 'lớp', 'classes'),
  staff: count('staff', 'cán bộ', 'staff'),
  project: count('project', 'đề án', 'projects'),
  'investment-project': count('investment-project', 'dự án', 'investment projects'),
  person: count('person', 'người', 'persons'),
  works: count('works', 'công trình', 'works'),
  content: count('content', 'nội dung', 'contents'),
  brand: count('brand', 'thương hiệu', 'brands'),
} as const satisfies Record<string, MeasureUnit>)

/** A code of {@link measureUnits}. */
export type MeasureUnitCode = keyof typeof measureUnits

/** All units that reports count in. */
export const measureUnitCodes = /* @__PURE__ */ codesOf(measureUnits)

const result = (unit: MeasureUnitCode, vi: string, en: string) => ({ unit, label: { vi, en } })

/**
 * The results that a project is asked to show, each with the one unit it is recorded in.
 *
 * The first are the lines and sub-lines of the yearly result report; money is recorded in đồng. The last are asked
 * for by the targets of programmes.
 */
export const resultIndicators = /* @__PURE__ */ deepFreeze({
  'workers-trained': result('worker', 'Số lao động mới được đào tạo', 'Workers newly trained'),
  'workers-trained-employed': result(
    'worker',
    'Số lao động có việc làm sau đào tạo',
    'Workers newly trained who then had work',
  ),
  'workers-upskilled': result(
    'worker',
    'Số lao động được đào tạo nâng cao tay nghề',
    'Workers trained to a higher skill',
  ),
  'startup-trainees': result(
    'trainee',
    'Số học viên được đào tạo khởi sự doanh nghiệp',
    'Trainees in starting an enterprise',
  ),
  'management-trainees': result(
    'trainee',
    'Số học viên được đào tạo nâng cao năng lực quản lý',
    'Trainees in management',
  ),
  conferences: result(
    'conference',
    'Số hội thảo, tập huấn kỹ thuật chuyên đề được tổ chức',
    'Workshops and technical courses held',
  ),
  'domestic-tours': result(
    'delegation',
    'Số đoàn tham quan khảo sát trong nước',
    'Study tours in the country',
  ),
  'domestic-tour-attendances': result(
    'attendance',
    'Số lượt người tham quan khảo sát trong nước',
    'Attendances of study tours in the country',
  ),
  'foreign-tours': result('delegation', 'Số đoàn tham quan khảo sát ngoài nước', 'Study tours abroad'),
  'foreign-tour-attendances': result(
    'attendance',
    'Số lượt người tham quan khảo sát ngoài nước',
    'Attendances of study tours abroad',
  ),
  'establishments-founded': result(
    'establishment',
    'Số cơ sở CNNT được hỗ trợ thành lập',
    'Establishments set up with support',
  ),
  'demonstration-models': result(
    'model',
    'Số mô hình trình diễn kỹ thuật được xây dựng',
    'Technical demonstration models built',
  ),
  'demonstration-investment': result(
    'vnd',
    'Vốn đầu tư thu hút của mô hình trình diễn kỹ thuật',
    'Investment drawn by demonstration models',
  ),
  'technology-establishments': result(
    'establishment',
    'Số cơ sở CNNT tiếp nhận chuyển giao công nghệ, ứng dụng máy móc thiết bị tiên tiến, tiến bộ khoa học kỹ thuật',
    'Establishments receiving technology transfer or advanced machinery',
  ),
  'technology-investment': result(
    'vnd',
    'Vốn đầu tư thu hút của chuyển giao công nghệ, ứng dụng máy móc',
    'Investment drawn by technology transfer and machinery',
  ),
  'cleaner-production-pilots': result(
    'model',
    'Số mô hình thí điểm về sản xuất sạch hơn',
    'Cleaner-production pilot models',
  ),
  'products-voted': result(
    'product',
    'Số sản phẩm CNNT tiêu biểu được bình chọn có hỗ trợ từ kinh phí khuyến công',
    'Typical products voted with support of the fund',
  ),
  'fairs-held': result(
    'fair',
    'Số hội chợ, triển lãm hàng CNNT tiêu biểu được tổ chức',
    'Fairs of typical products held',
  ),
  'fair-booths': result('booth', 'Số gian hàng của hội chợ, triển lãm', 'Booths at those fairs'),
  'fair-establishments': result(
    'establishment',
    'Số cơ sở CNNT được hỗ trợ tham gia hội chợ, triển lãm',
    'Establishments supported to take part in fairs',
  ),
  'brand-establishments': result(
    'establishment',
    'Số cơ sở CNNT được hỗ trợ xây dựng, đăng ký thương hiệu',
    'Establishments supported in brand building and registration',
  ),
  'consulted-establishments': result(
    'establishment',
    'Số cơ sở CNNT được hỗ trợ thuê tư vấn',
    'Establishments supported in hiring consultants',
  ),
  publications: result('issue', 'Số bản tin, ấn phẩm được xuất bản', 'Bulletins and publications issued'),
  broadcasts: result(
    'broadcast',
    'Số chương trình truyền hình, truyền thanh được xây dựng',
    'Television and radio programmes made',
  ),
  associations: result('association', 'Số hiệp hội ngành nghề được thành lập', 'Trade associations founded'),
  'clusters-planned': result(
    'cluster',
    'Số cụm công nghiệp được hỗ trợ lập quy hoạch chi tiết',
    'Clusters supported in detailed planning',
  ),
  'clusters-built': result(
    'cluster',
    'Số cụm công nghiệp được hỗ trợ đầu tư xây dựng kết cấu hạ tầng',
    'Clusters supported in infrastructure',
  ),
  'promotion-classes': result('class', 'Số lớp đào tạo về khuyến công', 'Courses on industrial promotion'),
  'promotion-class-attendances': result(
    'attendance',
    'Số lượt người làm công tác khuyến công được đào tạo',
    'Attendances of courses by promotion staff',
  ),
  'cleaner-production-assessments': result(
    'establishment',
    'Số cơ sở được hỗ trợ đánh giá sản xuất sạch hơn',
    'Establishments supported in cleaner-production assessment',
  ),
  'pollution-establishments': result(
    'establishment',
    'Số cơ sở CNNT được hỗ trợ xử lý ô nhiễm môi trường',
    'Establishments supported in pollution treatment',
  ),
  'pollution-clusters': result(
    'cluster',
    'Số cụm công nghiệp được hỗ trợ xử lý ô nhiễm môi trường',
    'Clusters supported in pollution treatment',
  ),
  'brands-registered': result(
    'brand',
    'Số thương hiệu được xây dựng, đăng ký',
    'Brands built and registered',
  ),
  'foreign-fairs': result('fair', 'Số hội chợ, triển lãm tại nước ngoài', 'Fairs abroad'),
  'other-domestic-fairs': result(
    'fair',
    'Số hội chợ, triển lãm khác trong nước (ngoài hàng CNNT tiêu biểu)',
    'Other fairs in the country, not of typical products',
  ),
} as const satisfies Record<string, { readonly unit: MeasureUnitCode; readonly label: Text }>)

/** A code of {@link resultIndicators}. */
export type ResultIndicator = keyof typeof resultIndicators

/** All result indicators. */
export const resultIndicatorCodes = /* @__PURE__ */ codesOf(resultIndicators)
