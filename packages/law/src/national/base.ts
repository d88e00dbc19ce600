import { cite } from '@khuyencong/domain'
import type { Policy } from '@khuyencong/policy'

const notStated = { verification: 'unverified' } as const
const chosen = { verification: 'assumption' } as const

/**
 * What stands before any act: no norms and no criteria, and the rules of reckoning that no text
 * seen states. Each of those names the instrument where one would look for it.
 */
export const base: Policy = {
  id: 'national',
  version: '0000-00-00',
  fund: 'national',
  title: { vi: 'Chính sách khuyến công quốc gia', en: 'National industrial-promotion policy' },
  acts: [],
  norms: {},
  criteria: {},
  definitions: {},
  lists: {},
  parameters: {
    invoiceWindow: {
      ...chosen,
      title: { vi: 'Thời hạn của hóa đơn, chứng từ', en: 'Window of invoices and documents' },
      value: {
        from: { planYearPlus: 0, monthDay: '01-01' },
        before: { lastYearPlus: 1, monthDay: '01-01' },
      },
      citation: cite('36/2013/TT-BCT', 18),
      note: {
        vi: 'Văn bản đã đọc không nêu thời hạn; lấy từ đầu năm kế hoạch đến hết năm cuối của đề án (đề án nhiều năm, gia hạn, chuyển kinh phí sang năm sau).',
        en: 'The texts read state no window; from the start of the plan year to the end of the last year of the project is taken (several years, an extension, money carried over).',
      },
    },
    earlierSupportCounts: {
      ...chosen,
      title: {
        vi: 'Tính số đã hỗ trợ trước đây vào mức tối đa',
        en: 'Earlier support counts against the cap',
      },
      value: false,
      citation: cite('26/2014/TTLT-BTC-BCT', 6, 2),
      note: {
        vi: 'Văn bản đã đọc không nói; mặc định không tính.',
        en: 'The texts read do not say; it is off.',
      },
    },
    rounding: {
      ...chosen,
      title: { vi: 'Làm tròn xuống đến đồng', en: 'Rounding down to the đồng' },
      value: 'down',
      citation: cite('26/2014/TTLT-BTC-BCT', 6, 2),
      note: {
        vi: 'Văn bản đã đọc không quy định làm tròn; làm tròn xuống để không vượt mức tối đa.',
        en: 'The texts read state no rounding; down, so that no maximum is exceeded.',
      },
    },
    counterpart: {
      ...chosen,
      title: {
        vi: 'Hỗ trợ, vốn đối ứng và nguồn khác cộng lại bằng chi phí',
        en: 'Support, counterpart and other sources add up to the cost',
      },
      value: 'sources-equal-cost',
      citation: cite('26/2014/TTLT-BTC-BCT', 7, 3),
      note: {
        vi: 'Khoản 3 chỉ yêu cầu đủ kinh phí sau khi trừ phần ngân sách hỗ trợ; việc phần hỗ trợ không vượt phần chi phí còn lại sau vốn đối ứng và nguồn khác là suy luận.',
        en: 'Clause 3 only asks that the cost less the support be found; that the support is no more than what own money and other sources leave of the cost is inferred.',
      },
    },
    otherStateMoney: {
      ...notStated,
      title: {
        vi: 'Không có kinh phí nhà nước khác cho cùng nội dung chi',
        en: 'No other State money for the same item',
      },
      value: 'none',
      citation: cite('26/2014/TTLT-BTC-BCT', 7, 4),
    },
    interestYears: {
      ...notStated,
      title: { vi: 'Số năm được hỗ trợ lãi suất', en: 'Years of interest supported' },
      value: 2,
      citation: cite('26/2014/TTLT-BTC-BCT', 6, 2, 'n'),
    },
    interestLoans: {
      ...notStated,
      title: { vi: 'Khoản vay được hỗ trợ lãi suất', en: 'Loans whose interest is supported' },
      value: { currency: 'VND', terms: ['medium', 'long'], purposes: ['buildings', 'machinery'] },
      citation: cite('26/2014/TTLT-BTC-BCT', 6, 2, 'n'),
    },
    interestYearsFrom: {
      ...chosen,
      title: {
        vi: 'Thời điểm bắt đầu 02 năm hỗ trợ lãi suất',
        en: 'Start of the supported years of interest',
      },
      value: 'drawdown',
      citation: cite('26/2014/TTLT-BTC-BCT', 6, 2, 'n'),
      note: {
        vi: 'Văn bản ghi "02 năm đầu", không nói tính từ ngày nào; lấy ngày giải ngân của khoản vay.',
        en: 'The text says "the first two years" and not from which day; the drawdown of the loan is taken.',
      },
    },
    advanceCeiling: {
      ...notStated,
      title: { vi: 'Mức tạm ứng tối đa', en: 'Highest advance' },
      value: '0.70',
      citation: cite('26/2014/TTLT-BTC-BCT', 8, 2, 'b'),
    },
    smeThresholds: {
      ...notStated,
      title: {
        vi: 'Ngưỡng quy mô doanh nghiệp nhỏ và vừa',
        en: 'Size thresholds of small and medium-sized enterprises',
      },
      value: '',
      citation: cite('45/2012/NĐ-CP', 1, 2, 'a'),
    },
    difficultAreaList: {
      ...chosen,
      title: { vi: 'Danh mục địa bàn khó khăn được áp dụng', en: 'List of difficult areas that applies' },
      value: 'in-force-on-as-of-date',
      citation: cite('46/2012/TT-BCT', 5, 2),
      note: {
        vi: 'Thông tư dẫn Nghị định số 108/2006/NĐ-CP; việc áp dụng danh mục hiện hành của pháp luật đầu tư là suy luận.',
        en: 'The circular cites Decree 108/2006/NĐ-CP; that the list now in force under investment law applies is inferred.',
      },
    },
  },
  priority: {
    areas: [],
    industries: [],
    multiplier: {
      ...notStated,
      maximum: '1',
      appliesTo: 'support-level',
      authority: { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade' },
      citation: cite('26/2014/TTLT-BTC-BCT', 6, 2, 't'),
    },
    unranked: [],
  },
  gaps: [],
}
