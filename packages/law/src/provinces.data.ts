/*!
 * Codes and names of the 34 provinces and cities from vietnamese-provinces-database
 * (https://github.com/thanglequoc/vietnamese-provinces-database).
 * MIT License. Copyright (c) 2021 Thang Le Quoc. The full licence: src/places/NOTICE of this package.
 */

/** The day on which 63 provinces and cities became 34, districts ended and today's communes began. */
export const mergedOn = '2025-07-01'

/** A region of the typical-product vote (bình chọn sản phẩm CNNT tiêu biểu). */
export type VoteRegion = 'north' | 'centre-highlands' | 'south'

/**
 * The 63 provinces and cities before 2025-07-01: id, name, region, the code of the unit they went into,
 * and their own official code.
 *
 * Names and regions in the order and spelling of 26/2014/TT-BCT, article 3, clause 1, point c
 * (there "Thành phố Hồ Chí Minh" with its type). The ids are made from the names. The codes of that time
 * are those of the conversion table of 19/2025/QĐ-TTg, in vietnam-address-kit (MIT, see src/places/NOTICE);
 * many of them are codes of today for another territory.
 */
export const formerProvinceRows: readonly (readonly [
  id: string,
  name: string,
  region: VoteRegion,
  code: string,
  formerCode: string,
])[] = [
  ['ha-tinh', 'Hà Tĩnh', 'north', '42', '42'],
  ['nghe-an', 'Nghệ An', 'north', '40', '40'],
  ['thanh-hoa', 'Thanh Hóa', 'north', '38', '38'],
  ['ninh-binh', 'Ninh Bình', 'north', '37', '37'],
  ['thai-binh', 'Thái Bình', 'north', '33', '34'],
  ['nam-dinh', 'Nam Định', 'north', '37', '36'],
  ['ha-nam', 'Hà Nam', 'north', '37', '35'],
  ['hung-yen', 'Hưng Yên', 'north', '33', '33'],
  ['hai-duong', 'Hải Dương', 'north', '31', '30'],
  ['hai-phong', 'Hải Phòng', 'north', '31', '31'],
  ['quang-ninh', 'Quảng Ninh', 'north', '22', '22'],
  ['ha-noi', 'Hà Nội', 'north', '01', '01'],
  ['vinh-phuc', 'Vĩnh Phúc', 'north', '25', '26'],
  ['bac-ninh', 'Bắc Ninh', 'north', '24', '27'],
  ['bac-giang', 'Bắc Giang', 'north', '24', '24'],
  ['phu-tho', 'Phú Thọ', 'north', '25', '25'],
  ['yen-bai', 'Yên Bái', 'north', '15', '15'],
  ['lao-cai', 'Lào Cai', 'north', '15', '10'],
  ['cao-bang', 'Cao Bằng', 'north', '04', '04'],
  ['ha-giang', 'Hà Giang', 'north', '08', '02'],
  ['lang-son', 'Lạng Sơn', 'north', '20', '20'],
  ['thai-nguyen', 'Thái Nguyên', 'north', '19', '19'],
  ['bac-kan', 'Bắc Kạn', 'north', '19', '06'],
  ['tuyen-quang', 'Tuyên Quang', 'north', '08', '08'],
  ['hoa-binh', 'Hòa Bình', 'north', '25', '17'],
  ['son-la', 'Sơn La', 'north', '14', '14'],
  ['dien-bien', 'Điện Biên', 'north', '11', '11'],
  ['lai-chau', 'Lai Châu', 'north', '12', '12'],
  ['quang-binh', 'Quảng Bình', 'centre-highlands', '44', '44'],
  ['quang-tri', 'Quảng Trị', 'centre-highlands', '44', '45'],
  ['thua-thien-hue', 'Thừa Thiên Huế', 'centre-highlands', '46', '46'],
  ['da-nang', 'Đà Nẵng', 'centre-highlands', '48', '48'],
  ['quang-nam', 'Quảng Nam', 'centre-highlands', '48', '49'],
  ['quang-ngai', 'Quảng Ngãi', 'centre-highlands', '51', '51'],
  ['binh-dinh', 'Bình Định', 'centre-highlands', '52', '52'],
  ['phu-yen', 'Phú Yên', 'centre-highlands', '66', '54'],
  ['khanh-hoa', 'Khánh Hòa', 'centre-highlands', '56', '56'],
  ['ninh-thuan', 'Ninh Thuận', 'centre-highlands', '56', '58'],
  ['dak-lak', 'Đắk Lắk', 'centre-highlands', '66', '66'],
  ['dak-nong', 'Đắk Nông', 'centre-highlands', '68', '67'],
  ['gia-lai', 'Gia Lai', 'centre-highlands', '52', '64'],
  ['kon-tum', 'Kon Tum', 'centre-highlands', '51', '62'],
  ['lam-dong', 'Lâm Đồng', 'centre-highlands', '68', '68'],
  ['binh-duong', 'Bình Dương', 'south', '79', '74'],
  ['dong-nai', 'Đồng Nai', 'south', '75', '75'],
  ['ba-ria-vung-tau', 'Bà Rịa - Vũng Tàu', 'south', '79', '77'],
  ['tay-ninh', 'Tây Ninh', 'south', '80', '72'],
  ['binh-phuoc', 'Bình Phước', 'south', '75', '70'],
  ['binh-thuan', 'Bình Thuận', 'south', '68', '60'],
  ['ho-chi-minh', 'Hồ Chí Minh', 'south', '79', '79'],
  ['long-an', 'Long An', 'south', '80', '80'],
  ['tien-giang', 'Tiền Giang', 'south', '82', '82'],
  ['ben-tre', 'Bến Tre', 'south', '86', '83'],
  ['tra-vinh', 'Trà Vinh', 'south', '86', '84'],
  ['vinh-long', 'Vĩnh Long', 'south', '86', '86'],
  ['dong-thap', 'Đồng Tháp', 'south', '82', '87'],
  ['can-tho', 'Cần Thơ', 'south', '92', '92'],
  ['hau-giang', 'Hậu Giang', 'south', '92', '93'],
  ['soc-trang', 'Sóc Trăng', 'south', '92', '94'],
  ['kien-giang', 'Kiên Giang', 'south', '91', '91'],
  ['an-giang', 'An Giang', 'south', '91', '89'],
  ['bac-lieu', 'Bạc Liêu', 'south', '96', '95'],
  ['ca-mau', 'Cà Mau', 'south', '96', '96'],
]

/**
 * The 34 provinces and cities from 2025-07-01: code, name, English name.
 *
 * Codes and names from vietnamese-provinces-database by Thang Le Quoc, MIT licence: see src/places/NOTICE.
 */
export const provinceRows: readonly (readonly [code: string, name: string, nameEn: string])[] = [
  ['01', 'Hà Nội', 'Hanoi'],
  ['04', 'Cao Bằng', 'Cao Bang'],
  ['08', 'Tuyên Quang', 'Tuyen Quang'],
  ['11', 'Điện Biên', 'Dien Bien'],
  ['12', 'Lai Châu', 'Lai Chau'],
  ['14', 'Sơn La', 'Son La'],
  ['15', 'Lào Cai', 'Lao Cai'],
  ['19', 'Thái Nguyên', 'Thai Nguyen'],
  ['20', 'Lạng Sơn', 'Lang Son'],
  ['22', 'Quảng Ninh', 'Quang Ninh'],
  ['24', 'Bắc Ninh', 'Bac Ninh'],
  ['25', 'Phú Thọ', 'Phu Tho'],
  ['31', 'Hải Phòng', 'Haiphong'],
  ['33', 'Hưng Yên', 'Hung Yen'],
  ['37', 'Ninh Bình', 'Ninh Binh'],
  ['38', 'Thanh Hoá', 'Thanh Hoa'],
  ['40', 'Nghệ An', 'Nghe An'],
  ['42', 'Hà Tĩnh', 'Ha Tinh'],
  ['44', 'Quảng Trị', 'Quang Tri'],
  ['46', 'Huế', 'Hue'],
  ['48', 'Đà Nẵng', 'Da Nang'],
  ['51', 'Quảng Ngãi', 'Quang Ngai'],
  ['52', 'Gia Lai', 'Gia Lai'],
  ['56', 'Khánh Hoà', 'Khanh Hoa'],
  ['66', 'Đắk Lắk', 'Dak Lak'],
  ['68', 'Lâm Đồng', 'Lam Dong'],
  ['75', 'Đồng Nai', 'Dong Nai'],
  ['79', 'Hồ Chí Minh', 'Ho Chi Minh'],
  ['80', 'Tây Ninh', 'Tay Ninh'],
  ['82', 'Đồng Tháp', 'Dong Thap'],
  ['86', 'Vĩnh Long', 'Vinh Long'],
  ['91', 'An Giang', 'An Giang'],
  ['92', 'Cần Thơ', 'Can Tho'],
  ['96', 'Cà Mau', 'Ca Mau'],
]
