import { cite } from './citation.js'
import { previousSupportFields } from './factFields.js'
import { day, money, persons, text, yesNo, type FactDetail } from './factShape.js'
import type { FactPath } from './facts.js'
import {
  areaClasses,
  cityClasses,
  districtTypes,
  legalForms,
  priorityAreas,
  sizeSectors,
  unitTypes,
} from './vocabulary.js'

type DetailsOf<Part extends string> = Readonly<Record<Extract<FactPath, `${Part}.${string}`>, FactDetail>>

const circular46 = (article: number, clause: number, point?: string) =>
  cite('46/2012/TT-BCT', article, clause, point)
const decree45 = (article: number, clause: number, point?: string) =>
  cite('45/2012/NĐ-CP', article, clause, point)
const size = cite('80/2021/NĐ-CP', 5, 3)

/** The facts of the place where production happens. */
export const placeDetails: DetailsOf<'place'> = {
  'place.provinceCode': {
    ...text,
    help: {
      vi: 'Mã hai chữ số của tỉnh, thành phố từ ngày 01/07/2025, nơi diễn ra sản xuất.',
      en: 'The two-digit code of the province or city since 2025-07-01 where production happens.',
    },
    citation: circular46(3, 1, 'd'),
  },
  'place.formerProvince': {
    ...text,
    help: {
      vi: 'Tỉnh mà nơi sản xuất thuộc về trước ngày 01/07/2025; nhiều quy định địa phương vẫn theo tỉnh cũ.',
      en: 'The province that the place belonged to before 2025-07-01; many local acts still follow it.',
    },
  },
  'place.unitType': {
    kind: 'code',
    options: unitTypes,
    help: {
      vi: 'Nơi sản xuất thuộc xã, phường hay đơn vị nào khác; không lấy nơi đăng ký trụ sở.',
      en: 'The kind of unit where production happens, and not where the office is registered.',
    },
    citation: circular46(3, 1, 'd'),
  },
  'place.districtType': {
    kind: 'code',
    options: districtTypes,
    help: {
      vi: 'Loại đơn vị cấp huyện trước ngày 01/07/2025.',
      en: 'The kind of district before 2025-07-01.',
    },
    citation: circular46(3, 1),
  },
  'place.cityClass': {
    kind: 'code',
    options: cityClasses,
    help: {
      vi: 'Loại đô thị của thành phố mà phường thuộc về.',
      en: 'The class of the city that the ward lies in.',
    },
    citation: circular46(3, 1),
  },
  'place.wardConvertedFromCommuneOn': {
    ...day,
    help: {
      vi: 'Ngày việc chuyển đổi xã thành phường có hiệu lực.',
      en: 'The day from which the commune was a ward.',
    },
    citation: circular46(3, 1, 'đ'),
  },
  'place.recognisedCraftVillage': {
    ...yesNo,
    help: {
      vi: 'Nơi sản xuất có phải làng nghề đã được cấp tỉnh công nhận hay không.',
      en: 'Whether production is in a craft village that the province has recognised.',
    },
  },
  'place.areaClass': {
    kind: 'code',
    options: areaClasses,
    help: {
      vi: 'Nơi sản xuất có thuộc địa bàn khó khăn hoặc đặc biệt khó khăn theo pháp luật về đầu tư hay không.',
      en: 'Whether the place is a difficult or specially difficult area under investment law.',
    },
    citation: circular46(5, 2),
  },
  'place.priorityArea': {
    kind: 'code',
    options: priorityAreas,
    help: {
      vi: 'Địa bàn ưu tiên mà nơi sản xuất thuộc về; chọn "không thuộc các địa bàn này" nếu biết chắc là không.',
      en: 'The priority area of the place; choose "in none of these areas" where that is known.',
    },
    citation: circular46(6, 1),
  },
}

/** The facts of the beneficiary. */
export const beneficiaryDetails: DetailsOf<'beneficiary'> = {
  'beneficiary.legalForm': {
    kind: 'code',
    options: legalForms,
    help: {
      vi: 'Loại hình ghi trên giấy chứng nhận đăng ký của cơ sở.',
      en: 'The form that the registration certificate of the establishment shows.',
    },
    citation: decree45(1, 2),
  },
  'beneficiary.sizeSector': {
    kind: 'code',
    options: sizeSectors,
    help: {
      vi: 'Lĩnh vực hoạt động chính, dùng để xác định quy mô doanh nghiệp.',
      en: 'The main field, by which the size of an enterprise is judged.',
    },
    citation: size,
  },
  'beneficiary.employees': {
    kind: 'whole-number',
    unit: persons,
    help: {
      vi: 'Số lao động tham gia bảo hiểm xã hội bình quân của năm trước liền kề.',
      en: 'The average number of employees with social insurance in the year before.',
    },
    citation: size,
  },
  'beneficiary.annualRevenueVnd': {
    ...money,
    help: {
      vi: 'Tổng doanh thu của năm trước liền kề; ghi 0 nếu chưa có doanh thu.',
      en: 'Revenue of the year before; 0 where there was none yet.',
    },
    citation: size,
  },
  'beneficiary.totalCapitalVnd': {
    ...money,
    help: {
      vi: 'Tổng nguồn vốn trong bảng cân đối kế toán của năm trước liền kề.',
      en: 'Total capital in the balance sheet of the year before.',
    },
    citation: size,
  },
  'beneficiary.appliesCleanerProduction': {
    ...yesNo,
    help: {
      vi: 'Cơ sở áp dụng sản xuất sạch hơn thì không xét loại hình, quy mô và địa bàn.',
      en: 'Of an establishment that applies cleaner production, form, size and place are not asked.',
    },
    citation: decree45(1, 2),
  },
  'beneficiary.clusterInfrastructureInvestor': {
    ...yesNo,
    help: {
      vi: 'Đơn vị có là chủ đầu tư xây dựng hạ tầng kỹ thuật cụm công nghiệp hay không.',
      en: 'Whether it invests in the technical infrastructure of an industrial cluster.',
    },
    citation: cite('235/2025/NĐ-CP', 1, 1, 'b'),
  },
  'beneficiary.serviceOrganisation': {
    ...yesNo,
    help: {
      vi: 'Đơn vị có quản lý hoặc cung cấp dịch vụ khuyến công hay không, như trung tâm khuyến công.',
      en: 'Whether it manages or delivers promotion services, as a promotion centre does.',
    },
    citation: decree45(1, 2, 'c'),
  },
  'beneficiary.artisan': {
    ...yesNo,
    help: {
      vi: 'Người được hỗ trợ có là nghệ nhân hay không; là đối tượng từ ngày 15/10/2025.',
      en: 'Whether an artisan is to be supported; artisans are subjects since 2025-10-15.',
    },
    citation: cite('235/2025/NĐ-CP', 1, 1, 'c'),
  },
  'beneficiary.previousSupport': {
    kind: 'list',
    fields: previousSupportFields,
    help: {
      vi: 'Mỗi lần đã được hỗ trợ khuyến công một dòng; để danh sách rỗng nếu chưa được hỗ trợ lần nào.',
      en: 'A line for each promotion support of before; an empty list where there was none.',
    },
    citation: circular46(4, 1, 'b'),
  },
}
