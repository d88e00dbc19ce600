import { cite, deepFreeze, type Text } from '@khuyencong/domain'
import type { MeasureUnitCode, Programme, ResultIndicator } from '@khuyencong/domain/registry'
import type { Form, Measure } from '../form.js'
import { parties } from './provenance.js'

type Target = Programme['targets'][number]

const target = (
  code: string,
  vi: string,
  en: string,
  unit: MeasureUnitCode,
  value: number | undefined,
  indicators: ResultIndicator[],
  extra: Partial<Target> = {},
): Target => ({ code, label: { vi, en }, unit, ...(value !== undefined && { value }), indicators, ...extra })

const fromNews: Text = {
  vi: 'Chỉ tiêu lấy từ bản tin, không phải từ văn bản.',
  en: 'Targets are from news, not from the act.',
}

/** The national programme to 2020. */
export const programmeTo2020: Programme = /* @__PURE__ */ deepFreeze({
  id: 'national-2014-2020',
  title: { vi: 'Chương trình khuyến công quốc gia đến năm 2020', en: 'National programme to 2020' },
  fund: 'national',
  period: { from: '2014-08-01', before: '2021-01-01' },
  citation: cite('1288/QĐ-TTg'),
  verification: 'secondary',
  note: fromNews,
  budgetVnd: 1_212_000_000_000,
  targets: [
    target(
      '1',
      'Lao động được đào tạo đến năm 2015',
      'Workers trained to 2015',
      'worker',
      40_000,
      ['workers-trained', 'workers-upskilled'],
      {
        within: { from: '2014-08-01', before: '2016-01-01' },
        note: {
          vi: 'Bản tin ghi "40.000 (đến 2015) + 60.000 (đến 2020)"; không rõ chỉ tiêu tính lao động mới hay cả nâng cao tay nghề.',
          en: 'The news says "40,000 (to 2015) + 60,000 (to 2020)"; whether only new workers count is not known.',
        },
      },
    ),
    target(
      '2',
      'Lao động được đào tạo 2016–2020',
      'Workers trained 2016–2020',
      'worker',
      60_000,
      ['workers-trained', 'workers-upskilled'],
      {
        within: { from: '2016-01-01', before: '2021-01-01' },
      },
    ),
    target(
      '3',
      'Học viên khởi sự doanh nghiệp',
      'Trainees in starting an enterprise',
      'trainee',
      10_000,
      ['startup-trainees'],
      {
        note: { vi: 'Bản tin ghi "khoảng 10.000".', en: 'The news says "about 10,000".' },
      },
    ),
    target(
      '4',
      'Cơ sở được hỗ trợ công nghệ',
      'Establishments supported with technology',
      'establishment',
      undefined,
      ['technology-establishments'],
      {
        note: {
          vi: 'Bản tin ghi "250 + 600 cơ sở" mà không nêu hai số chỉ gì; coi là chưa biết.',
          en: 'The news says "250 + 600 establishments" without saying what the two stand for; taken as not known.',
        },
      },
    ),
  ],
})

const shared = (values: readonly (number | undefined)[]): Target[] => [
  target('1', 'Mô hình trình diễn kỹ thuật', 'Demonstration models', 'model', values[0], [
    'demonstration-models',
  ]),
  target('2', 'Đề án ứng dụng máy móc thiết bị', 'Machinery projects', 'project', values[1], [], {
    activities: ['advanced-machinery'],
  }),
  target('3', 'Đề án dây chuyền công nghệ', 'Technology-line projects', 'project', values[2], [], {
    activities: ['production-line'],
  }),
  target('4', 'Đánh giá sản xuất sạch hơn', 'Cleaner-production assessments', 'establishment', values[3], [
    'cleaner-production-assessments',
  ]),
  target('5', 'Mô hình thí điểm sản xuất sạch hơn', 'Cleaner-production pilots', 'model', values[4], [
    'cleaner-production-pilots',
  ]),
  target(
    '6',
    'Cơ sở được hỗ trợ xử lý ô nhiễm',
    'Establishments supported in pollution treatment',
    'establishment',
    values[5],
    ['pollution-establishments'],
  ),
  target(
    '7',
    'Cụm được hỗ trợ lập quy hoạch chi tiết',
    'Clusters supported in detailed planning',
    'cluster',
    values[6],
    ['clusters-planned'],
  ),
  target(
    '8',
    'Cụm được hỗ trợ sửa chữa, xử lý ô nhiễm',
    'Clusters supported in pollution treatment',
    'cluster',
    values[7],
    ['pollution-clusters'],
  ),
  target('9', 'Thương hiệu được đăng ký', 'Brands registered', 'brand', values[8], ['brands-registered']),
  target('10', 'Hội chợ, triển lãm trong nước', 'Fairs in the country', 'fair', values[9], [
    'fairs-held',
    'other-domestic-fairs',
  ]),
  target('11', 'Hội chợ, triển lãm nước ngoài', 'Fairs abroad', 'fair', values[10], ['foreign-fairs']),
  target('12', 'Lao động được đào tạo', 'Workers trained', 'worker', values[11], [
    'workers-trained',
    'workers-upskilled',
  ]),
]

/** The national programme of 2021–2025. */
export const programme2021To2025: Programme = /* @__PURE__ */ deepFreeze({
  id: 'national-2021-2025',
  title: {
    vi: 'Chương trình khuyến công quốc gia giai đoạn 2021–2025',
    en: 'National programme of 2021–2025',
  },
  fund: 'national',
  period: { from: '2021-01-01', before: '2026-01-01' },
  citation: cite('1881/QĐ-TTg'),
  verification: 'secondary',
  note: fromNews,
  targets: shared([340, 1600, 300, 300, 100, 50, 50, 60, 350, 15, 5, 10_000]),
})

/** The national programme of 2026–2030: its targets and budget were not found. */
export const programme2026To2030: Programme = /* @__PURE__ */ deepFreeze({
  id: 'national-2026-2030',
  title: {
    vi: 'Chương trình khuyến công quốc gia giai đoạn 2026–2030',
    en: 'National programme of 2026–2030',
  },
  fund: 'national',
  period: { from: '2026-01-01', before: '2031-01-01' },
  citation: cite('2646/QĐ-BCT'),
  verification: 'unverified',
  note: {
    vi: 'Chỉ đọc được trang bìa của quyết định; chỉ tiêu và kinh phí chưa biết. Các dòng là của chương trình trước, để theo dõi kết quả.',
    en: 'Only the cover of the decision was read; targets and budget are not known. The lines are those of the programme before, so that results can be followed.',
  },
  targets: shared([]),
})

/**
 * The form that sets the targets of a programme, national or of a province, against results.
 *
 * A target that is not known is an empty cell, and so is the share reached of it.
 */
export function programmeForm(programme: Programme): Form {
  const from = programme.period.from.slice(0, 4)
  // The last day is the one before the end of the half-open span.
  const to = programme.period.before.endsWith('-01-01')
    ? String(Number(programme.period.before.slice(0, 4)) - 1)
    : programme.period.before.slice(0, 4)
  const years = `${from}-${to}`
  return deepFreeze({
    id: `programme-${programme.id}`,
    version: '1',
    title: {
      vi: `Chỉ tiêu và kết quả: ${programme.title.vi}`,
      en: `Targets and results: ${programme.title.en}`,
    },
    provenance: {
      citation: cite(
        programme.citation.instrument,
        programme.citation.article,
        programme.citation.clause,
        programme.citation.point,
      ),
      verification: programme.verification,
      layoutSeen: false,
      ...(programme.note && { note: programme.note }),
    },
    periods: [
      { kind: 'programme', only: years, window: windowOf(programme) },
      { kind: 'year', years: { from, to } },
    ],
    sheet: 'all',
    sender: parties.department,
    receiver: parties.ministry,
    signatures: [parties.preparer, parties.director],
    columns: [
      { code: 'target', label: { vi: 'Chỉ tiêu', en: 'Target' }, target: true, width: 14 },
      {
        code: 'result',
        label: { vi: 'Kết quả', en: 'Result' },
        ...(programme.fund === 'local' && { fund: 'local' as const }),
        width: 14,
      },
      {
        code: 'share',
        label: { vi: 'Tỷ lệ đạt (%)', en: 'Reached (%)' },
        unit: 'percent',
        share: { part: 'result', whole: 'target' },
        width: 14,
      },
    ],
    body: {
      kind: 'lines',
      lines: programme.targets.map((target) => ({
        code: target.code,
        label: target.label,
        unit: target.unit,
        measure: { take: 'target', value: target.value ?? null, result: resultOf(target) },
        ...(target.note && { note: target.note }),
      })),
    },
    rules: [],
    notes: [
      {
        vi: `Kỳ chương trình: ${years}. Ô chỉ tiêu để trống là chưa biết, không phải bằng không.`,
        en: `Programme period: ${years}. An empty target is not known; it is not zero.`,
      },
      {
        vi: 'Chỉ tiêu là của cả giai đoạn; biểu của một năm đặt kết quả riêng năm đó cạnh chỉ tiêu cả giai đoạn.',
        en: 'A target is that of the whole programme; in the form of one year it stands beside the results of that year alone.',
      },
      ...(programme.fund === 'national'
        ? [
            {
              vi: 'Kết quả gồm cả kinh phí khuyến công quốc gia và địa phương (cách hiểu của bộ mã này).',
              en: 'Results are those of the national and the local fund together (our reading).',
            },
          ]
        : []),
    ],
  })
}

// A project counts once it was accepted, by the year of its plan; a result by its own day.
const resultOf = ({ activities, indicators, within }: Target): Measure =>
  activities
    ? { take: 'projects', activities, statuses: ['accepted', 'settled'] }
    : { take: 'result', indicators, ...(within && { within }) }

function windowOf({ period }: Programme) {
  const year = Number(period.from.slice(0, 4))
  return {
    from: { yearPlus: 0, day: period.from.slice(5) },
    before: { yearPlus: Number(period.before.slice(0, 4)) - year, day: period.before.slice(5) },
  }
}
