import { cite, type Citation, type Text, type Verification, type Vnd } from '@khuyencong/domain'
import { deepFreeze } from '@khuyencong/policy'

/** An amount, or a range where the source gives one. */
export type StatedAmount = Vnd | { readonly from: Vnd; readonly to: Vnd }

/** What a local act says that no level of a pack can hold: a content that is none of the activities, or a procedure. */
export interface LocalStatement {
  /** The id of the pack of the act, or of the former province whose act it is. */
  readonly of: string
  readonly provinceCode: string
  readonly formerProvinces: readonly string[]
  readonly about: Text
  /** Where or for whom it holds, in the words of the source. */
  readonly holdsFor: Text | null
  readonly amountVnd: StatedAmount | null
  /** What the amount is for each of. */
  readonly unit: 'hectare' | 'worker' | 'vote' | 'product' | 'artisan' | 'session' | null
  /** The most for a project; not seen where it is `null`. */
  readonly capVnd: Vnd | null
  readonly citation: Citation
  readonly verification: Verification
}

const thanhHoa = {
  of: 'thanh-hoa-clusters',
  provinceCode: '38',
  formerProvinces: ['thanh-hoa'],
  citation: cite('Nghị quyết của HĐND tỉnh Thanh Hóa về cụm công nghiệp giai đoạn 2022 - 2026'),
  verification: 'secondary',
} as const

const project: Text = {
  vi: 'Dự án sản xuất trong cụm công nghiệp',
  en: 'Production projects in industrial clusters',
}
const worker: Text = {
  vi: 'Dự án sản xuất trong cụm công nghiệp, theo số lao động (nguồn nêu tối đa 2 tỷ đồng, không rõ cho mức nào)',
  en: 'Production projects in industrial clusters, by workers (the source gives a cap of 2 billion, and not for which band)',
}
const poorDistricts: Text = { vi: 'một số huyện nghèo (30a)', en: 'some poor districts (30a)' }
const mountain: Text = { vi: 'huyện miền núi khác', en: 'other mountain districts' }

const haNoiArtisans = {
  of: 'ha-noi-craft-villages',
  provinceCode: '01',
  formerProvinces: ['ha-noi'],
  citation: cite('Nghị quyết về làng nghề của HĐND thành phố Hà Nội có hiệu lực từ 01/01/2026'),
  verification: 'secondary',
} as const

const ninhBinhPrizes = {
  of: 'ninh-binh',
  provinceCode: '37',
  formerProvinces: ['ninh-binh'],
  citation: cite('944/QĐ-UBND'),
  verification: 'secondary',
} as const

/**
 * What was seen of local acts beside the levels of their packs. No decision rests on it.
 *
 * @example
 * ```ts
 * localStatements.filter(({ of }) => of === 'ninh-binh').map(({ amountVnd }) => amountVnd) // => [3300000, 2500000]
 * ```
 */
export const localStatements: readonly LocalStatement[] = /* @__PURE__ */ deepFreeze([
  {
    ...thanhHoa,
    about: project,
    holdsFor: poorDistricts,
    amountVnd: 1_000_000_000,
    unit: 'hectare',
    capVnd: null,
  },
  {
    ...thanhHoa,
    about: project,
    holdsFor: mountain,
    amountVnd: 700_000_000,
    unit: 'hectare',
    capVnd: 2_000_000_000,
  },
  {
    ...thanhHoa,
    about: worker,
    holdsFor: poorDistricts,
    amountVnd: { from: 1_000_000, to: 1_500_000 },
    unit: 'worker',
    capVnd: null,
  },
  {
    ...thanhHoa,
    about: worker,
    holdsFor: {
      vi: 'huyện miền núi khác, từ 100 đến 1.000 lao động',
      en: 'other mountain districts, 100 to 1,000 employees',
    },
    amountVnd: { from: 500_000, to: 1_000_000 },
    unit: 'worker',
    capVnd: null,
  },
  {
    of: 'binh-duong',
    provinceCode: '79',
    formerProvinces: ['binh-duong'],
    about: { vi: 'Tổ chức bình chọn sản phẩm cấp huyện', en: 'Organising the vote of a district' },
    holdsFor: null,
    amountVnd: 50_000_000,
    unit: 'vote',
    capVnd: null,
    citation: cite('14/2019/NQ-HĐND'),
    verification: 'secondary',
  },
  {
    ...ninhBinhPrizes,
    about: {
      vi: 'Thưởng sản phẩm tiêu biểu cấp tỉnh, loại xuất sắc',
      en: 'Prize for a typical product of the province, excellent',
    },
    holdsFor: null,
    amountVnd: 3_300_000,
    unit: 'product',
    capVnd: null,
  },
  {
    ...ninhBinhPrizes,
    about: { vi: 'Thưởng sản phẩm tiêu biểu cấp tỉnh', en: 'Prize for a typical product of the province' },
    holdsFor: null,
    amountVnd: 2_500_000,
    unit: 'product',
    capVnd: null,
  },
  {
    of: 'quang-nam',
    provinceCode: '48',
    formerProvinces: ['quang-nam'],
    about: {
      vi: 'Bình chọn sản phẩm: hồ sơ nộp trước 30/06, bình chọn trong 30 ngày làm việc',
      en: 'The vote: files before 30 June, the vote within 30 working days',
    },
    holdsFor: null,
    amountVnd: null,
    unit: null,
    capVnd: null,
    citation: cite('Quy chế bình chọn sản phẩm công nghiệp nông thôn tiêu biểu của tỉnh Quảng Nam'),
    verification: 'secondary',
  },
  ...([40_000_000, 30_000_000, 20_000_000] as const).map((amountVnd): LocalStatement => ({
    ...haNoiArtisans,
    about: {
      vi: 'Hỗ trợ nghệ nhân một lần, một trong ba mức (40, 30, 20 triệu đồng)',
      en: 'Support for an artisan, once, one of three amounts (40, 30, 20 million)',
    },
    holdsFor: null,
    amountVnd,
    unit: 'artisan',
    capVnd: null,
  })),
  ...([500_000, 300_000] as const).map((amountVnd): LocalStatement => ({
    ...haNoiArtisans,
    about: { vi: 'Truyền nghề, mỗi buổi', en: 'Teaching the craft, each session' },
    holdsFor: null,
    amountVnd,
    unit: 'session',
    capVnd: null,
  })),
])
