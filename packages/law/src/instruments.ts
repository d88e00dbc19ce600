import type { IsoDate, Text, Verification } from '@khuyencong/domain'
import type { Instrument, InstrumentKind } from '@khuyencong/policy'

const government: Text = { vi: 'Chính phủ', en: 'Government' }
const primeMinister: Text = { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' }
const nationalAssembly: Text = { vi: 'Quốc hội', en: 'National Assembly' }
const industryAndTrade: Text = { vi: 'Bộ Công Thương', en: 'Ministry of Industry and Trade' }
const finance: Text = { vi: 'Bộ Tài chính', en: 'Ministry of Finance' }
const financeAndIndustry: Text = {
  vi: 'Bộ Tài chính - Bộ Công Thương',
  en: 'Ministry of Finance and Ministry of Industry and Trade',
}
const industryAndHomeAffairs: Text = {
  vi: 'Bộ Công Thương - Bộ Nội vụ',
  en: 'Ministry of Industry and Trade and Ministry of Home Affairs',
}

interface Dates {
  readonly issued?: IsoDate
  readonly from?: IsoDate
  /** The first day it is no longer in force. */
  readonly before?: IsoDate
}

type Links = Pick<Instrument, 'amends' | 'replaces' | 'note'>

function instrument(
  number: string,
  kind: InstrumentKind,
  issuer: Text,
  vi: string,
  en: string,
  { issued = null, from = null, before = null }: { [Key in keyof Dates]: Dates[Key] | null },
  verification: Verification,
  links: Links = {},
): Instrument {
  return {
    number,
    kind,
    issuer,
    title: { vi, en },
    issuedOn: issued,
    inForceFrom: from,
    inForceBefore: before,
    verification,
    ...links,
  }
}

const dateNotSeen: Text = {
  vi: 'Chưa thấy ngày có hiệu lực.',
  en: 'The day it took effect was not seen.',
}

/**
 * The legal instruments that the rules cite or that stand around them, by day of issue.
 *
 * Titles are those of the texts where these were read, and a description where they were not.
 * A date that is `null` was not seen.
 */
export const instruments: readonly Instrument[] = [
  instrument(
    '134/2004/NĐ-CP',
    'decree',
    government,
    'Khuyến khích phát triển công nghiệp nông thôn',
    'Encouraging the development of rural industry',
    { issued: '2004-06-09', before: '2012-07-05' },
    'official-text',
  ),
  instrument(
    '108/2006/NĐ-CP',
    'decree',
    government,
    'Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đầu tư',
    'Details and guidance on articles of the Law on Investment',
    { issued: '2006-09-22' },
    'official-text',
    {
      note: {
        vi: 'Được 46/2012/TT-BCT dẫn chiếu về địa bàn khó khăn; ngày có hiệu lực và hết hiệu lực chưa thấy.',
        en: 'Cited by 46/2012/TT-BCT for difficult areas; the days it took and lost effect were not seen.',
      },
    },
  ),
  instrument(
    '125/2009/TTLT-BTC-BCT',
    'joint-circular',
    financeAndIndustry,
    'Hướng dẫn việc quản lý và sử dụng kinh phí sự nghiệp kinh tế đối với Chương trình khuyến công',
    'Management and use of funds for the industrial-promotion programme',
    { issued: '2009-06-17', before: '2014-04-08' },
    'official-text',
  ),
  instrument(
    '56/2009/NĐ-CP',
    'decree',
    government,
    'Về trợ giúp phát triển doanh nghiệp nhỏ và vừa',
    'Assistance to the development of small and medium-sized enterprises',
    { issued: '2009-06-30', from: '2009-08-20', before: '2018-03-11' },
    'unverified',
    {
      note: {
        vi: 'Số, ngày ban hành và Điều 3 được 46/2012/TT-BCT dẫn chiếu; ngày hiệu lực và các ngưỡng chưa kiểm chứng.',
        en: 'Number, day of issue and Article 3 are cited by 46/2012/TT-BCT; dates of effect and thresholds are unverified.',
      },
    },
  ),
  instrument(
    '16/2011/TTLT-BCT-BNV',
    'joint-circular',
    industryAndHomeAffairs,
    'Hướng dẫn chức năng, nhiệm vụ, quyền hạn, cơ cấu tổ chức và biên chế của Trung tâm Khuyến công và Tư vấn phát triển công nghiệp trực thuộc Sở Công Thương',
    'Functions, tasks and staffing of the industrial-promotion centres under the departments of industry and trade',
    { issued: '2011-04-05', from: '2011-05-20' },
    'official-text',
  ),
  instrument(
    '45/2012/NĐ-CP',
    'decree',
    government,
    'Về khuyến công',
    'On industrial promotion',
    { issued: '2012-05-21', from: '2012-07-05' },
    'official-text',
    { replaces: ['134/2004/NĐ-CP'] },
  ),
  instrument(
    '221/2012/TTLT-BTC-BCT',
    'joint-circular',
    financeAndIndustry,
    'Hướng dẫn chế độ quản lý, sử dụng kinh phí ngân sách nhà nước thực hiện Chiến lược sản xuất sạch hơn trong công nghiệp đến năm 2020',
    'Use of State funds for the strategy on cleaner production in industry to 2020',
    { issued: '2012-12-24' },
    'official-text',
    {
      note: {
        vi: 'Được 26/2014/TTLT-BTC-BCT dẫn chiếu; mức chi chưa thấy.',
        en: 'Cited by 26/2014/TTLT-BTC-BCT; its figures were not seen.',
      },
    },
  ),
  instrument(
    '46/2012/TT-BCT',
    'circular',
    industryAndTrade,
    'Quy định chi tiết một số nội dung của Nghị định số 45/2012/NĐ-CP về khuyến công',
    'Details of Decree 45/2012/NĐ-CP on industrial promotion',
    { issued: '2012-12-28', from: '2013-02-10' },
    'official-text',
  ),
  instrument(
    '36/2013/TT-BCT',
    'circular',
    industryAndTrade,
    'Quy định về việc xây dựng kế hoạch, tổ chức thực hiện và quản lý kinh phí khuyến công quốc gia',
    'Planning, implementation and management of the national promotion fund',
    { issued: '2013-12-27', from: '2014-02-10' },
    'official-text',
  ),
  instrument(
    '26/2014/TTLT-BTC-BCT',
    'joint-circular',
    financeAndIndustry,
    'Hướng dẫn trình tự lập, quản lý, sử dụng kinh phí khuyến công quốc gia và kinh phí khuyến công địa phương',
    'Budgeting, management and use of the national and local promotion funds',
    { issued: '2014-02-18', from: '2014-04-08', before: '2018-05-11' },
    'official-text',
    {
      replaces: ['125/2009/TTLT-BTC-BCT'],
      note: {
        vi: 'Ngày hết hiệu lực lấy từ nguồn thứ cấp.',
        en: 'The day it ceased to apply is from a secondary source.',
      },
    },
  ),
  instrument(
    '1288/QĐ-TTg',
    'decision',
    primeMinister,
    'Chương trình khuyến công quốc gia đến năm 2020',
    'National industrial-promotion programme to 2020',
    { issued: '2014-08-01', before: '2021-01-01' },
    'secondary',
  ),
  instrument(
    '26/2014/TT-BCT',
    'circular',
    industryAndTrade,
    'Quy định về việc tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu',
    'The typical-product vote',
    { issued: '2014-08-28', from: '2014-10-21' },
    'official-text',
  ),
  instrument(
    '04/2017/QH14',
    'law',
    nationalAssembly,
    'Hỗ trợ doanh nghiệp nhỏ và vừa',
    'Support for small and medium-sized enterprises',
    { from: '2018-01-01' },
    'official-text',
  ),
  instrument(
    '68/2017/NĐ-CP',
    'decree',
    government,
    'Về quản lý, phát triển cụm công nghiệp',
    'Management and development of industrial clusters',
    { issued: '2017-05-25', from: '2017-07-15', before: '2024-05-01' },
    'official-text',
  ),
  instrument(
    '20/2017/TT-BCT',
    'circular',
    industryAndTrade,
    'Sửa đổi Thông tư 46/2012/TT-BCT (chưa thấy nội dung)',
    'Amends Circular 46/2012/TT-BCT (content not seen)',
    { issued: '2017-09-29' },
    'secondary',
    { amends: ['46/2012/TT-BCT'], note: dateNotSeen },
  ),
  instrument(
    '39/2018/NĐ-CP',
    'decree',
    government,
    'Về doanh nghiệp nhỏ và vừa (chưa thấy văn bản)',
    'On small and medium-sized enterprises (text not seen)',
    { from: '2018-03-11', before: '2021-10-15' },
    'unverified',
    { replaces: ['56/2009/NĐ-CP'] },
  ),
  instrument(
    '28/2018/TT-BTC',
    'circular',
    finance,
    'Về kinh phí khuyến công quốc gia và kinh phí khuyến công địa phương (chưa thấy toàn văn)',
    'On the national and local promotion funds (full text not seen)',
    { issued: '2018-03-28', from: '2018-05-11' },
    'secondary',
    {
      replaces: ['26/2014/TTLT-BTC-BCT'],
      note: {
        vi: 'Còn hiệu lực vào ngày 09/09/2026 theo nguồn thứ cấp.',
        en: 'Still in force on 2026-09-09 according to a secondary source.',
      },
    },
  ),
  instrument(
    '17/2018/TT-BCT',
    'circular',
    industryAndTrade,
    'Sửa đổi Thông tư 36/2013/TT-BCT',
    'Amends Circular 36/2013/TT-BCT',
    { issued: '2018-07-10' },
    'secondary',
    { amends: ['36/2013/TT-BCT'], note: dateNotSeen },
  ),
  instrument(
    '14/2018/TT-BCT',
    'circular',
    industryAndTrade,
    'Sửa đổi Thông tư 26/2014/TT-BCT',
    'Amends Circular 26/2014/TT-BCT',
    { from: '2018-08-16' },
    'secondary',
    { amends: ['26/2014/TT-BCT'] },
  ),
  instrument(
    '66/2020/NĐ-CP',
    'decree',
    government,
    'Sửa đổi Nghị định 68/2017/NĐ-CP về cụm công nghiệp',
    'Amends Decree 68/2017/NĐ-CP on industrial clusters',
    { issued: '2020-06-11', before: '2024-05-01' },
    'official-text',
    { amends: ['68/2017/NĐ-CP'], note: dateNotSeen },
  ),
  instrument(
    '1881/QĐ-TTg',
    'decision',
    primeMinister,
    'Chương trình khuyến công quốc gia giai đoạn 2021 - 2025',
    'National industrial-promotion programme 2021–2025',
    { issued: '2020-11-20', before: '2026-01-01' },
    'secondary',
  ),
  instrument(
    '80/2021/NĐ-CP',
    'decree',
    government,
    'Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Hỗ trợ doanh nghiệp nhỏ và vừa',
    'Details of the Law on Support for Small and Medium-sized Enterprises',
    { issued: '2021-08-26', from: '2021-10-15' },
    'official-text',
    { replaces: ['39/2018/NĐ-CP'] },
  ),
  instrument(
    '33/2022/TT-BCT',
    'circular',
    industryAndTrade,
    'Hệ thống chỉ tiêu thống kê ngành Công Thương',
    'Statistical indicators of industry and trade',
    {},
    'secondary',
    { note: dateNotSeen },
  ),
  instrument(
    '34/2022/TT-BCT',
    'circular',
    industryAndTrade,
    'Chế độ báo cáo thống kê ngành Công Thương',
    'Statistical reporting of industry and trade',
    {},
    'secondary',
    { note: dateNotSeen },
  ),
  instrument(
    '32/2024/NĐ-CP',
    'decree',
    government,
    'Về quản lý, phát triển cụm công nghiệp',
    'Management and development of industrial clusters',
    { issued: '2024-03-15', from: '2024-05-01' },
    'official-text',
    { replaces: ['68/2017/NĐ-CP', '66/2020/NĐ-CP'] },
  ),
  instrument(
    '14/2024/TT-BCT',
    'circular',
    industryAndTrade,
    'Chế độ báo cáo về cụm công nghiệp',
    'Reporting on industrial clusters',
    { issued: '2024-08-15', from: '2024-10-01' },
    'official-text',
  ),
  instrument(
    '64/2024/TT-BTC',
    'circular',
    finance,
    'Sửa đổi Thông tư 28/2018/TT-BTC về lập và phân bổ dự toán (chưa thấy toàn văn)',
    'Amends Circular 28/2018/TT-BTC on budgeting and allocation (full text not seen)',
    { issued: '2024-08-28' },
    'secondary',
    { amends: ['28/2018/TT-BTC'], note: dateNotSeen },
  ),
  instrument(
    '139/2025/NĐ-CP',
    'decree',
    government,
    'Phân định thẩm quyền hai cấp trong lĩnh vực của Bộ Công Thương',
    'Two-tier authority in the fields of industry and trade',
    { issued: '2025-06-12', from: '2025-07-01', before: '2027-03-01' },
    'official-text',
    {
      note: {
        vi: 'Không có quy định về khuyến công; chỉ có về cụm công nghiệp. Cột "đến" của nguồn ghi 01/03/2027.',
        en: 'Says nothing on industrial promotion, only on clusters. The source gives 2027-03-01 as its end.',
      },
    },
  ),
  instrument(
    '202/2025/QH15',
    'resolution',
    nationalAssembly,
    'Sắp xếp đơn vị hành chính cấp tỉnh',
    'Rearrangement of the provinces (34 provinces and cities)',
    { issued: '2025-06-12', from: '2025-06-12' },
    'secondary',
    {
      note: {
        vi: 'Chính quyền mới hoạt động từ 01/07/2025.',
        en: 'The new authorities work from 2025-07-01.',
      },
    },
  ),
  instrument(
    '72/2025/QH15',
    'law',
    nationalAssembly,
    'Tổ chức chính quyền địa phương (hai cấp, không còn cấp huyện)',
    'Organisation of local government (two tiers, no districts)',
    { from: '2025-07-01' },
    'secondary',
    {
      note: {
        vi: 'Ngày 01/07/2025 là ngày chính quyền hai cấp hoạt động theo nguồn thứ cấp.',
        en: '2025-07-01 is the day two-tier government began, from a secondary source.',
      },
    },
  ),
  instrument(
    '47/2025/TT-BCT',
    'circular',
    industryAndTrade,
    'Chức năng của Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công',
    'Functions of the agency for innovation, green transition and industrial promotion',
    { issued: '2025-08-26' },
    'secondary',
    { note: dateNotSeen },
  ),
  instrument(
    '235/2025/NĐ-CP',
    'decree',
    government,
    'Sửa đổi, bổ sung một số điều của Nghị định 45/2012/NĐ-CP về khuyến công',
    'Amends Decree 45/2012/NĐ-CP on industrial promotion',
    { issued: '2025-08-27', from: '2025-10-15' },
    'official-quote',
    {
      amends: ['45/2012/NĐ-CP'],
      note: {
        vi: 'Chỉ đọc được Điều 1 khoản 1 điểm a, b; phần còn lại theo nguồn thứ cấp.',
        en: 'Only Article 1, clause 1, points a and b were read; the rest is from secondary sources.',
      },
    },
  ),
  instrument(
    '2646/QĐ-BCT',
    'decision',
    industryAndTrade,
    'Chương trình khuyến công quốc gia giai đoạn 2026 - 2030',
    'National industrial-promotion programme 2026–2030',
    { issued: '2025-09-23', from: '2025-09-23', before: '2031-01-01' },
    'official-quote',
    {
      note: {
        vi: 'Chỉ thấy trang đầu; mục tiêu và kinh phí chưa thấy.',
        en: 'Only the cover was seen; targets and budget were not.',
      },
    },
  ),
  instrument(
    '272/2025/NĐ-CP',
    'decree',
    government,
    'Phân định vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2026 - 2030',
    'Ethnic-minority and mountainous areas 2026–2030',
    { issued: '2025-10-16' },
    'secondary',
    { note: dateNotSeen },
  ),
  instrument(
    '20/CT-BCT',
    'directive',
    industryAndTrade,
    'Chỉ thị về triển khai khuyến công theo Nghị định 45/2012/NĐ-CP và 235/2025/NĐ-CP',
    'Directive on carrying out Decrees 45/2012/NĐ-CP and 235/2025/NĐ-CP',
    { issued: '2025-12-04' },
    'secondary',
  ),
  instrument(
    '143/2025/QH15',
    'law',
    nationalAssembly,
    'Đầu tư',
    'Investment',
    { issued: '2025-12-11', from: '2026-03-01' },
    'secondary',
  ),
  instrument(
    '96/2026/NĐ-CP',
    'decree',
    government,
    'Quy định chi tiết Luật Đầu tư, có danh mục địa bàn ưu đãi',
    'Details of the Law on Investment, with the areas of investment incentive',
    { issued: '2026-03-31', from: '2026-03-31' },
    'official-text',
    { replaces: ['31/2021/NĐ-CP', '239/2025/NĐ-CP'] },
  ),
  instrument(
    '30/2026/QH16',
    'resolution',
    nationalAssembly,
    'Thành lập thành phố Đồng Nai trực thuộc Trung ương',
    'Đồng Nai becomes a centrally-run city',
    { issued: '2026-04-24', from: '2026-04-30' },
    'secondary',
  ),
  instrument(
    '36/2026/QH16',
    'resolution',
    nationalAssembly,
    'Thành lập thành phố Quảng Ninh trực thuộc Trung ương',
    'Quảng Ninh becomes a centrally-run city',
    { from: '2026-09-01' },
    'secondary',
  ),
  instrument(
    '39/2026/QH16',
    'resolution',
    nationalAssembly,
    'Thành lập thành phố Bắc Ninh trực thuộc Trung ương',
    'Bắc Ninh becomes a centrally-run city',
    { from: '2026-09-20' },
    'secondary',
  ),
]

const byNumber = /* @__PURE__ */ new Map(instruments.map((known) => [known.number, known]))

/**
 * The instrument with a number, if it is known.
 *
 * @example
 * ```ts
 * instrumentOf('28/2018/TT-BTC')?.inForceFrom // => '2018-05-11'
 * ```
 */
export function instrumentOf(number: string): Instrument | undefined {
  return byNumber.get(number)
}
