import { cite } from '@khuyencong/domain'
import { act, type Condition } from '@khuyencong/policy'
import { forEstablishments } from './activityGroups.js'

const circular = '46/2012/TT-BCT'
const text = { verification: 'official-text' } as const

const isNew = {
  condition: { fact: 'equipmentNew', is: true },
  requirement: {
    vi: 'Máy móc, thiết bị là máy mới 100% (chưa qua sử dụng)',
    en: 'The machinery is new and never used',
  },
  citation: cite(circular, 4, 4, 'b'),
} as const

const isBetter = {
  condition: { fact: 'improvesOnCurrentEquipment', is: true },
  requirement: {
    vi: 'Máy móc thiết bị nâng cao năng suất, chất lượng, hiệu quả, giảm ô nhiễm hoặc tạo sản phẩm mới so với máy đang sử dụng',
    en: 'The machinery raises productivity, quality or efficiency, lowers pollution or makes a new product, against what is in use',
  },
  citation: cite(circular, 4, 4, 'b'),
} as const

const stretched = {
  verification: 'assumption',
  note: {
    vi: 'Điểm b khoản 4 Điều 4 chỉ nói về máy móc thiết bị; áp dụng cho dây chuyền công nghệ là suy luận.',
    en: 'Point b, clause 4, Article 4 speaks of machinery alone; that it holds of technology lines is inferred.',
  },
} as const

/** 46/2012/TT-BCT: details of subjects, contents, industries and priorities of 45/2012/NĐ-CP. */
export const circular46of2012 = act({ number: circular, effectiveFrom: '2013-02-10' }, (policy) => {
  // Article 3, clause 1, point đ: five years run from the conversion to 31 December of the year before the
  // year in which the plan is made. The plan of a year is made in the year before it (36/2013/TT-BCT
  // Article 6, clause 1, point a), so the clock stops on 31 December two years before the plan year.
  policy.definitions['ward-converted-within-five-years'] = {
    fact: 'place.wardConvertedFromCommuneOn',
    from: { planYearPlus: -7, monthDay: '12-31' },
  }

  // Article 5, clause 1: no clay bricks from kilns that pollute.
  const supported = policy.definitions['supported-industry']
  if (supported) {
    const kiln: Condition = {
      any: [
        { not: { fact: 'industry', is: 'construction-materials' } },
        { fact: 'brickKiln', oneOf: ['none', 'other'] },
      ],
    }
    policy.definitions['supported-industry'] = { all: [supported, kiln] }
  }

  const place = policy.criteria['place.eligible-area']
  if (place) {
    place.note = {
      vi: 'Xét theo nơi sản xuất, không theo nơi đăng ký trụ sở (điểm d khoản 1 Điều 3 Thông tư số 46/2012/TT-BCT); cơ sở áp dụng sản xuất sạch hơn không giới hạn địa bàn (khoản 2 Điều 3). Năm xây dựng kế hoạch được lấy là năm trước năm kế hoạch.',
      en: 'Judged by where production is, not by the registered office (point d, clause 1, Article 3 of Circular 46/2012/TT-BCT); cleaner production has no limit of place (clause 2). The year in which the plan is made is taken to be the one before the plan year.',
    }
  }
  const size = policy.criteria['beneficiary.size']
  if (size) {
    size.citation = cite(circular, 3, 1, 'a')
    size.note = {
      vi: 'Cơ sở áp dụng sản xuất sạch hơn không giới hạn quy mô (khoản 2 Điều 3 Thông tư số 46/2012/TT-BCT).',
      en: 'Cleaner production has no limit of size (clause 2, Article 3 of Circular 46/2012/TT-BCT).',
    }
  }

  Object.assign(policy.criteria, {
    'industry.mining-area': {
      ...text,
      activities: [...forEstablishments],
      when: { fact: 'industry', is: 'mining' },
      condition: { fact: 'place.areaClass', oneOf: ['difficult', 'specially-difficult'] },
      requirement: {
        vi: 'Cơ sở khai thác, chế biến khoáng sản ở địa bàn khó khăn, đặc biệt khó khăn',
        en: 'A mining establishment lies in a difficult or specially difficult area',
      },
      citation: cite('45/2012/NĐ-CP', 5, 1, 'e'),
      restsOn: ['difficultAreaList'],
    },
    'industry.brick-kiln': {
      ...text,
      activities: [...forEstablishments],
      when: { fact: 'industry', is: 'construction-materials' },
      condition: { fact: 'brickKiln', oneOf: ['none', 'other'] },
      requirement: {
        vi: 'Lò nung gạch đất sét (nếu có) thuộc loại được hỗ trợ, không phải lò thủ công cải tiến, lò vòng',
        en: 'A kiln for clay bricks, if there is one, is of a kind supported: no improved manual and no ring kiln',
      },
      citation: cite(circular, 5, 1),
      note: {
        vi: 'Coi mỗi lò thủ công cải tiến, lò vòng là gây ô nhiễm môi trường như văn bản nêu.',
        en: 'Each such kiln is taken to pollute, as the text says of them.',
      },
    },
    'machinery.new': { ...isNew, ...text, activities: ['advanced-machinery'] },
    'machinery.better': {
      ...isBetter,
      ...text,
      activities: ['advanced-machinery'],
      note: {
        vi: 'So với máy móc thiết bị cơ sở đang sử dụng; văn bản không nói cơ sở chưa có máy thì so với gì.',
        en: 'Beside the machinery the establishment uses; the text does not say beside what where it has none yet.',
      },
    },
    // Point b speaks of machinery; lines became a content of their own only with 28/2018/TT-BTC.
    'production-line.new': { ...isNew, ...stretched, activities: ['production-line'] },
    'production-line.better': { ...isBetter, ...stretched, activities: ['production-line'] },
    'transfer.encouraged-technology': {
      ...text,
      activities: ['technology-transfer'],
      condition: { fact: 'technologyEncouraged', is: true },
      requirement: {
        vi: 'Công nghệ thuộc danh mục công nghệ khuyến khích chuyển giao',
        en: 'The technology is on the list of technologies encouraged for transfer',
      },
      citation: cite(circular, 4, 3, 'a'),
      note: {
        vi: 'Một trong các điều kiện của khoản 3; tính tiên tiến, sản phẩm mới, tiết kiệm (điểm a) và thủ tục chuyển giao (điểm b) do cơ quan thẩm định xem xét.',
        en: 'One of the conditions of clause 3; whether the technology is advanced, makes a new product and saves (point a), and the procedure of the transfer (point b), are for those who appraise.',
      },
    },
    'demonstration.first-in-district': {
      ...text,
      activities: ['demonstration-model'],
      fund: 'national',
      condition: { fact: 'firstInDistrict', is: true },
      requirement: {
        vi: 'Trên địa bàn cấp huyện chưa có cơ sở nào áp dụng công nghệ hoặc sản xuất sản phẩm này',
        en: 'No establishment in the district applies the technology or makes the product yet',
      },
      citation: cite(circular, 4, 2, 'a'),
    },
    'demonstration.better': {
      ...text,
      activities: ['demonstration-model'],
      condition: { fact: 'improvesOnCurrentEquipment', is: true },
      requirement: {
        vi: 'Công nghệ mới vượt trội về năng suất, chất lượng, hiệu quả so với công nghệ đang áp dụng trên địa bàn',
        en: 'The new technology is better in productivity, quality and efficiency than what is used in the area',
      },
      citation: cite(circular, 4, 2, 'a'),
      note: {
        vi: 'Văn bản so với công nghệ các cơ sở trên địa bàn đang áp dụng, và nói về công nghệ mới; sản phẩm mới được coi là đạt.',
        en: 'The text compares with what establishments of the area use, and speaks of new technology; a new product is taken to meet it.',
      },
    },
    'demonstration.encouraged-technology': {
      ...text,
      activities: ['demonstration-model'],
      condition: { fact: 'technologyEncouraged', is: true },
      requirement: {
        vi: 'Là công nghệ cần khuyến khích, do cơ quan quản lý chương trình xem xét, quyết định',
        en: 'The technology is one to encourage, as the programme authority decides',
      },
      citation: cite(circular, 4, 2, 'a'),
      note: {
        vi: 'Văn bản nói về công nghệ mới được lựa chọn; áp dụng cả cho mô hình sản xuất sản phẩm mới là suy luận.',
        en: 'The text speaks of the new technology chosen; that it holds of models of a new product too is inferred.',
      },
    },
    'foreign-fair.twice-a-year': {
      verification: 'unverified',
      activities: ['foreign-fair'],
      // The limit is one of each establishment; who organises a fair for several is none.
      when: { not: { use: 'serves-promotion' } },
      condition: {
        count: 'beneficiary.previousSupport',
        where: {
          all: [
            { field: 'activity', is: 'foreign-fair' },
            {
              field: 'decidedOn',
              from: { planYearPlus: 0, monthDay: '01-01' },
              before: { planYearPlus: 1, monthDay: '01-01' },
            },
          ],
        },
        plus: 'quantity',
        atMost: 2,
      },
      requirement: {
        vi: 'Mỗi cơ sở được hỗ trợ dự hội chợ, diễn đàn ở nước ngoài không quá 2 lần/năm',
        en: 'An establishment is supported for fairs and forums abroad at most twice a year',
      },
      citation: cite(circular, 4, 1, 'b'),
      note: {
        vi: 'Số lần là của văn bản; "năm" lấy theo ngày quyết định trong năm kế hoạch, chỉ đếm hội chợ (chưa có nội dung diễn đàn, hội thảo) và không đếm cho tổ chức dịch vụ là cách hiểu.',
        en: "The number is the text's; that the year is that of the decision within the plan year, that fairs alone are counted (forums and seminars are no content yet) and that organisations of services are not counted is a reading.",
      },
    },
  } satisfies typeof policy.criteria)

  policy.priority.areas = [
    {
      ...text,
      code: 'a',
      title: {
        vi: 'Vùng cao, hải đảo, biên giới đất liền, vùng đồng bào dân tộc thiểu số',
        en: 'Highland, island, land-border and ethnic-minority areas',
      },
      condition: {
        fact: 'place.priorityArea',
        oneOf: ['highland', 'island', 'land-border', 'ethnic-minority'],
      },
      citation: cite(circular, 6, 1, 'a'),
    },
    {
      ...text,
      code: 'b',
      title: { vi: 'Huyện nghèo', en: 'Poor districts' },
      condition: { fact: 'place.priorityArea', is: 'poor-district' },
      citation: cite(circular, 6, 1, 'b'),
    },
    {
      ...text,
      code: 'c',
      title: { vi: 'Xã xây dựng nông thôn mới', en: 'Communes in the new-rural programme' },
      condition: { fact: 'place.priorityArea', is: 'new-rural-commune' },
      citation: cite(circular, 6, 1, 'c'),
    },
    {
      ...text,
      code: 'd',
      title: { vi: 'Địa bàn khó khăn, đặc biệt khó khăn', en: 'Difficult and specially difficult areas' },
      condition: { fact: 'place.areaClass', oneOf: ['difficult', 'specially-difficult'] },
      citation: cite(circular, 6, 1, 'd'),
    },
  ]
  // Article 6, clause 3: cleaner production has no order of area and industry, but one by effect and urgency.
  policy.priority.unranked = ['cleaner-production-pilot']
  policy.priority.unrankedIndustries = ['cleaner-production']
  policy.gaps.push({
    title: {
      vi: 'Nội dung Thông tư số 20/2017/TT-BCT sửa đổi Thông tư số 46/2012/TT-BCT chưa thấy',
      en: 'What Circular 20/2017/TT-BCT changed in Circular 46/2012/TT-BCT was not seen',
    },
    citation: cite('20/2017/TT-BCT'),
  })
})
