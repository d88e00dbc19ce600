import type { IsoDate, Period } from '@khuyencong/domain'
import { deepFreeze } from '@khuyencong/policy'

/** A province or centrally-run city of the 34 that exist since 2025-07-01. */
export interface Province {
  /** The code of the General Statistics Office, such as `75`. */
  readonly code: string
  readonly name: string
  readonly nameEn: string
  /** Its statuses since 2025-07-01, the earliest first. */
  readonly status: readonly ProvinceStatus[]
}

/** Whether a province is a centrally-run city (thành phố trực thuộc Trung ương), over a span of days. */
export interface ProvinceStatus {
  readonly kind: 'province' | 'centrally-run-city'
  readonly period: Period
  /** The instrument that gave it this status. */
  readonly instrument: string
}

// Codes: thanglequoc/vietnamese-provinces-database, MIT licence (see NOTICE), state of 2026-07-25.

const since = (from: IsoDate, before: IsoDate | null = null): Period => ({ from, before })

const province = (code: string, name: string, nameEn: string): Province => ({
  code,
  name,
  nameEn,
  status: [{ kind: 'province', period: since('2025-07-01'), instrument: '202/2025/QH15' }],
})

const city = (code: string, name: string, nameEn: string): Province => ({
  code,
  name,
  nameEn,
  status: [{ kind: 'centrally-run-city', period: since('2025-07-01'), instrument: '202/2025/QH15' }],
})

const cityFrom = (
  code: string,
  name: string,
  nameEn: string,
  from: IsoDate,
  instrument: string,
): Province => ({
  code,
  name,
  nameEn,
  status: [
    { kind: 'province', period: since('2025-07-01', from), instrument: '202/2025/QH15' },
    { kind: 'centrally-run-city', period: since(from), instrument },
  ],
})

/** The 34 provinces and centrally-run cities since 2025-07-01, by code. */
export const provinces: readonly Province[] = /* @__PURE__ */ deepFreeze([
  city('01', 'Hà Nội', 'Hanoi'),
  province('04', 'Cao Bằng', 'Cao Bang'),
  province('08', 'Tuyên Quang', 'Tuyen Quang'),
  province('11', 'Điện Biên', 'Dien Bien'),
  province('12', 'Lai Châu', 'Lai Chau'),
  province('14', 'Sơn La', 'Son La'),
  province('15', 'Lào Cai', 'Lao Cai'),
  province('19', 'Thái Nguyên', 'Thai Nguyen'),
  province('20', 'Lạng Sơn', 'Lang Son'),
  cityFrom('22', 'Quảng Ninh', 'Quang Ninh', '2026-09-01', '36/2026/QH16'),
  cityFrom('24', 'Bắc Ninh', 'Bac Ninh', '2026-09-20', '39/2026/QH16'),
  province('25', 'Phú Thọ', 'Phu Tho'),
  city('31', 'Hải Phòng', 'Haiphong'),
  province('33', 'Hưng Yên', 'Hung Yen'),
  province('37', 'Ninh Bình', 'Ninh Binh'),
  province('38', 'Thanh Hoá', 'Thanh Hoa'),
  province('40', 'Nghệ An', 'Nghe An'),
  province('42', 'Hà Tĩnh', 'Ha Tinh'),
  province('44', 'Quảng Trị', 'Quang Tri'),
  city('46', 'Huế', 'Hue'),
  city('48', 'Đà Nẵng', 'Da Nang'),
  province('51', 'Quảng Ngãi', 'Quang Ngai'),
  province('52', 'Gia Lai', 'Gia Lai'),
  province('56', 'Khánh Hoà', 'Khanh Hoa'),
  province('66', 'Đắk Lắk', 'Dak Lak'),
  province('68', 'Lâm Đồng', 'Lam Dong'),
  cityFrom('75', 'Đồng Nai', 'Dong Nai', '2026-04-30', '30/2026/QH16'),
  city('79', 'Hồ Chí Minh', 'Ho Chi Minh'),
  province('80', 'Tây Ninh', 'Tay Ninh'),
  province('82', 'Đồng Tháp', 'Dong Thap'),
  province('86', 'Vĩnh Long', 'Vinh Long'),
  province('91', 'An Giang', 'An Giang'),
  city('92', 'Cần Thơ', 'Can Tho'),
  province('96', 'Cà Mau', 'Ca Mau'),
])

/** The codes of {@link provinces}. */
export const provinceCodes: readonly string[] = /* @__PURE__ */ Object.freeze(
  provinces.map(({ code }) => code),
)
