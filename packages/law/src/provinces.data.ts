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
 * The 63 provinces and cities before 2025-07-01: id, name, region, and the code of the unit they went into.
 *
 * Names and regions in the order and spelling of 26/2014/TT-BCT, article 3, clause 1, point c
 * (there "Thành phố Hồ Chí Minh" with its type). The ids are made from the names: the official codes
 * of that time are not held.
 */
export const formerProvinceRows: readonly (readonly [
  id: string,
  name: string,
  region: VoteRegion,
  code: string,
])[] = [
  ['ha-tinh', 'Hà Tĩnh', 'north', '42'],
  ['nghe-an', 'Nghệ An', 'north', '40'],
  ['thanh-hoa', 'Thanh Hóa', 'north', '38'],
  ['ninh-binh', 'Ninh Bình', 'north', '37'],
  ['thai-binh', 'Thái Bình', 'north', '33'],
  ['nam-dinh', 'Nam Định', 'north', '37'],
  ['ha-nam', 'Hà Nam', 'north', '37'],
  ['hung-yen', 'Hưng Yên', 'north', '33'],
  ['hai-duong', 'Hải Dương', 'north', '31'],
  ['hai-phong', 'Hải Phòng', 'north', '31'],
  ['quang-ninh', 'Quảng Ninh', 'north', '22'],
  ['ha-noi', 'Hà Nội', 'north', '01'],
  ['vinh-phuc', 'Vĩnh Phúc', 'north', '25'],
  ['bac-ninh', 'Bắc Ninh', 'north', '24'],
  ['bac-giang', 'Bắc Giang', 'north', '24'],
  ['phu-tho', 'Phú Thọ', 'north', '25'],
  ['yen-bai', 'Yên Bái', 'north', '15'],
  ['lao-cai', 'Lào Cai', 'north', '15'],
  ['cao-bang', 'Cao Bằng', 'north', '04'],
  ['ha-giang', 'Hà Giang', 'north', '08'],
  ['lang-son', 'Lạng Sơn', 'north', '20'],
  ['thai-nguyen', 'Thái Nguyên', 'north', '19'],
  ['bac-kan', 'Bắc Kạn', 'north', '19'],
  ['tuyen-quang', 'Tuyên Quang', 'north', '08'],
  ['hoa-binh', 'Hòa Bình', 'north', '25'],
  ['son-la', 'Sơn La', 'north', '14'],
  ['dien-bien', 'Điện Biên', 'north', '11'],
  ['lai-chau', 'Lai Châu', 'north', '12'],
  ['quang-binh', 'Quảng Bình', 'centre-highlands', '44'],
  ['quang-tri', 'Quảng Trị', 'centre-highlands', '44'],
  ['thua-thien-hue', 'Thừa Thiên Huế', 'centre-highlands', '46'],
  ['da-nang', 'Đà Nẵng', 'centre-highlands', '48'],
  ['quang-nam', 'Quảng Nam', 'centre-highlands', '48'],
  ['quang-ngai', 'Quảng Ngãi', 'centre-highlands', '51'],
  ['binh-dinh', 'Bình Định', 'centre-highlands', '52'],
  ['phu-yen', 'Phú Yên', 'centre-highlands', '66'],
  ['khanh-hoa', 'Khánh Hòa', 'centre-highlands', '56'],
  ['ninh-thuan', 'Ninh Thuận', 'centre-highlands', '56'],
  ['dak-lak', 'Đắk Lắk', 'centre-highlands', '66'],
  ['dak-nong', 'Đắk Nông', 'centre-highlands', '68'],
  ['gia-lai', 'Gia Lai', 'centre-highlands', '52'],
  ['kon-tum', 'Kon Tum', 'centre-highlands', '51'],
  ['lam-dong', 'Lâm Đồng', 'centre-highlands', '68'],
  ['binh-duong', 'Bình Dương', 'south', '79'],
  ['dong-nai', 'Đồng Nai', 'south', '75'],
  ['ba-ria-vung-tau', 'Bà Rịa - Vũng Tàu', 'south', '79'],
  ['tay-ninh', 'Tây Ninh', 'south', '80'],
  ['binh-phuoc', 'Bình Phước', 'south', '75'],
  ['binh-thuan', 'Bình Thuận', 'south', '68'],
  ['ho-chi-minh', 'Hồ Chí Minh', 'south', '79'],
  ['long-an', 'Long An', 'south', '80'],
  ['tien-giang', 'Tiền Giang', 'south', '82'],
  ['ben-tre', 'Bến Tre', 'south', '86'],
  ['tra-vinh', 'Trà Vinh', 'south', '86'],
  ['vinh-long', 'Vĩnh Long', 'south', '86'],
  ['dong-thap', 'Đồng Tháp', 'south', '82'],
  ['can-tho', 'Cần Thơ', 'south', '92'],
  ['hau-giang', 'Hậu Giang', 'south', '92'],
  ['soc-trang', 'Sóc Trăng', 'south', '92'],
  ['kien-giang', 'Kiên Giang', 'south', '91'],
  ['an-giang', 'An Giang', 'south', '91'],
  ['bac-lieu', 'Bạc Liêu', 'south', '96'],
  ['ca-mau', 'Cà Mau', 'south', '96'],
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
