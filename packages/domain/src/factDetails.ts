import { cite } from './citation.js'
import type { FactPath } from './facts.js'
import { invoiceFields, loanFields, otherSourceFields } from './factFields.js'
import { day, hectares, money, text, yesNo, type FactDetail } from './factShape.js'
import { beneficiaryDetails, placeDetails } from './partyDetails.js'
import { brickKilns, industries } from './vocabulary.js'

const circular46 = (article: number, clause: number, point?: string) =>
  cite('46/2012/TT-BCT', article, clause, point)
const decree45 = (article: number, clause: number, point?: string) =>
  cite('45/2012/NĐ-CP', article, clause, point)
const circular26 = (clause: number) => cite('26/2014/TTLT-BTC-BCT', 7, clause)

/** Of each fact: what kind of answer it takes, what it means, and where that stands as far as it is known. */
export const factDetails: Readonly<Record<FactPath, FactDetail>> = {
  approvedOn: {
    ...day,
    help: {
      vi: 'Ngày của quyết định phê duyệt đề án; để trống nếu chưa được phê duyệt.',
      en: 'The day of the decision that approved the project; leave it out before approval.',
    },
    citation: decree45(2, 2),
  },
  asOf: {
    ...day,
    help: {
      vi: 'Ngày xem xét hồ sơ; quy định có hiệu lực vào ngày này được áp dụng.',
      en: 'The day on which the application is looked at; the rules in force on it apply.',
    },
  },
  planYear: {
    kind: 'year',
    help: {
      vi: 'Năm thực hiện đề án theo kế hoạch khuyến công.',
      en: 'The year in which the plan has the project carried out.',
    },
    citation: cite('36/2013/TT-BCT', 6, 1, 'a'),
  },
  governedOn: {
    ...day,
    help: {
      vi: 'Ngày phê duyệt đề án; nếu chưa được phê duyệt thì là ngày xét. Tính từ hồ sơ, không phải điền.',
      en: 'The day of approval, or before it the day one looks. Reckoned from the application, not filled in.',
    },
  },
  lastYear: {
    kind: 'year',
    help: {
      vi: 'Năm kế hoạch, hoặc năm sau cùng nếu đề án làm nhiều năm, được gia hạn hay được chuyển kinh phí. Tính từ hồ sơ, không phải điền.',
      en: 'The plan year, or a later one where the project runs for years, was extended or its money was carried over. Reckoned from the application, not filled in.',
    },
    citation: cite('36/2013/TT-BCT', 11, 2, 'a'),
  },
  quantity: {
    kind: 'whole-number',
    help: {
      vi: 'Số đơn vị được hỗ trợ, tính theo đơn vị của mức chi (mô hình, thương hiệu, người …); thường là 1.',
      en: 'How many units of the norm (models, brands, persons …); usually 1.',
    },
  },
  ...placeDetails,
  ...beneficiaryDetails,
  industry: {
    kind: 'code',
    options: industries,
    help: {
      vi: 'Ngành, nghề sản xuất theo danh mục được khuyến khích; chọn ngành khác nếu không có trong danh mục.',
      en: 'The industry as the lists of the programme name it; another industry where they do not.',
    },
    citation: decree45(5, 1),
  },
  brickKiln: {
    kind: 'code',
    options: brickKilns,
    help: {
      vi: 'Loại lò nung của cơ sở sản xuất gạch đất sét nung; hỏi cơ sở sản xuất vật liệu xây dựng.',
      en: 'The kiln of a maker of fired clay bricks; asked of makers of construction materials.',
    },
    citation: circular46(5, 1),
  },
  eligibleCostVnd: {
    ...money,
    help: {
      vi: 'Chi phí làm căn cứ tính hỗ trợ, như giá mua máy móc hoặc giá thuê gian hàng.',
      en: 'The cost that the support is reckoned on, such as the price of machinery or the rent of booths.',
    },
  },
  requestedVnd: {
    ...money,
    help: { vi: 'Số tiền đề nghị được hỗ trợ.', en: 'The support that is asked for.' },
  },
  counterpartCommittedVnd: {
    ...money,
    help: {
      vi: 'Vốn của đơn vị thụ hưởng đã đầu tư hoặc cam kết đầu tư cho đề án.',
      en: 'Own money of the beneficiary that is invested in or committed to the project.',
    },
    citation: circular26(3),
  },
  otherSources: {
    kind: 'list',
    fields: otherSourceFields,
    help: {
      vi: 'Mỗi nguồn vốn khác một dòng; để danh sách rỗng nếu không có nguồn nào khác.',
      en: 'A line for each other source of money; an empty list where there is none.',
    },
    citation: circular26(4),
  },
  equipmentNew: {
    ...yesNo,
    help: {
      vi: 'Máy móc, thiết bị phải là máy mới 100%, chưa qua sử dụng.',
      en: 'Machinery must be new and never used.',
    },
    citation: circular46(4, 4, 'b'),
  },
  improvesOnCurrentEquipment: {
    ...yesNo,
    help: {
      vi: 'So với thiết bị đang sử dụng: năng suất, chất lượng, hiệu quả hoặc mức ô nhiễm tốt hơn, hoặc làm ra sản phẩm mới.',
      en: 'Beside what is in use: better productivity, quality, efficiency or pollution, or a new product.',
    },
    citation: circular46(4, 4, 'b'),
  },
  technologyEncouraged: {
    ...yesNo,
    help: {
      vi: 'Công nghệ thuộc danh mục khuyến khích chuyển giao, hoặc được cơ quan có thẩm quyền khuyến khích.',
      en: 'The technology is on the list encouraged for transfer, or the authority encourages it.',
    },
    citation: circular46(4, 3, 'a'),
  },
  firstInDistrict: {
    ...yesNo,
    help: {
      vi: 'Trên địa bàn cấp huyện chưa có cơ sở nào áp dụng công nghệ hoặc sản xuất sản phẩm này.',
      en: 'Nobody in the district uses the technology or makes the product yet.',
    },
    citation: circular46(4, 2, 'a'),
  },
  investmentCompletedOn: {
    ...day,
    help: {
      vi: 'Ngày hoàn thành đầu tư di dời; lãi vay được hỗ trợ từ khi hoàn thành.',
      en: 'The day the relocation was complete; interest is supported from then on.',
    },
    citation: cite('28/2018/TT-BTC', 8, 14),
  },
  areaHectares: {
    kind: 'decimal',
    unit: hectares,
    help: {
      vi: 'Diện tích cụm công nghiệp, tính bằng héc-ta, cho mức hỗ trợ theo diện tích.',
      en: 'The area of the cluster in hectares, for a level that goes by area.',
    },
  },
  clusterAreaBand: {
    ...text,
    help: {
      vi: 'Vùng của cụm công nghiệp theo văn bản địa phương quy định mức hỗ trợ theo héc-ta.',
      en: 'The area of the cluster, as the local act that sets the rate per hectare names it.',
    },
  },
  'priority.typicalProduct': {
    ...yesNo,
    help: {
      vi: 'Cơ sở có sản phẩm được cấp giấy chứng nhận sản phẩm công nghiệp nông thôn tiêu biểu.',
      en: 'The establishment has a product with a certificate of the typical-product vote.',
    },
    citation: decree45(6, 2, 'b'),
  },
  'priority.keyProduct': {
    ...yesNo,
    help: {
      vi: 'Sản phẩm chủ lực, mũi nhọn hoặc trọng điểm của quốc gia, vùng hoặc tỉnh.',
      en: 'A key product of the country, a region or a province.',
    },
    citation: decree45(6, 2, 'b'),
  },
  'priority.exportMarket': {
    ...yesNo,
    help: { vi: 'Sản phẩm có thị trường xuất khẩu.', en: 'The product has an export market.' },
    citation: decree45(6, 2, 'b'),
  },
  'priority.localMaterialsOverHalf': {
    ...yesNo,
    help: {
      vi: 'Nguyên liệu tại chỗ chiếm trên 50% giá trị nguyên liệu.',
      en: 'Local materials are more than half of the value of materials.',
    },
    citation: decree45(6, 2, 'b'),
  },
  invoices: {
    kind: 'list',
    fields: invoiceFields,
    help: {
      vi: 'Mỗi hóa đơn, chứng từ một dòng; để danh sách rỗng nếu chưa có.',
      en: 'A line for each invoice or document; an empty list where there is none yet.',
    },
    citation: cite('36/2013/TT-BCT', 12, 4),
  },
  loans: {
    kind: 'list',
    fields: loanFields,
    help: {
      vi: 'Mỗi khoản vay để di dời một dòng, kèm lịch trả lãi.',
      en: 'A line for each loan for the relocation, with its schedule of interest.',
    },
    citation: cite('28/2018/TT-BTC', 8, 14),
  },
}
