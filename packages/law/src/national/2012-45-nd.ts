import { cite } from '@khuyencong/domain'
import { act, type Condition } from '@khuyencong/policy'
import { forClusters, forEither, forEstablishments, forOrganisations } from './activityGroups.js'

const decree = '45/2012/NĐ-CP'
const text = { verification: 'official-text' } as const

const servesPromotion: Condition = { fact: 'beneficiary.serviceOrganisation', is: true }

/** A rural industrial establishment, or one that applies cleaner production, in a listed industry. */
const establishment: Condition = {
  all: [{ use: 'legal-form' }, { use: 'size' }, { use: 'eligible-place' }, { use: 'supported-industry' }],
}

/** 45/2012/NĐ-CP: who, where, which industries, which priorities. */
export const decree45of2012 = act({ number: decree, effectiveFrom: '2012-07-05' }, (policy) => {
  Object.assign(policy.definitions, {
    'serves-promotion': servesPromotion,
    'applies-cleaner-production': { fact: 'beneficiary.appliesCleanerProduction', is: true },
    'legal-form': {
      any: [
        {
          fact: 'beneficiary.legalForm',
          oneOf: ['enterprise', 'cooperative', 'cooperative-group', 'household-business'],
        },
        { use: 'applies-cleaner-production' },
      ],
    },
    size: {
      any: [
        {
          fact: 'beneficiary.legalForm',
          oneOf: ['cooperative', 'cooperative-union', 'cooperative-group', 'household-business'],
        },
        { use: 'enterprise-size' },
      ],
    },
    'enterprise-size': {
      any: [{ use: 'small-or-medium-enterprise' }, { use: 'applies-cleaner-production' }],
    },
    'eligible-place': {
      any: [
        { fact: 'place.unitType', oneOf: ['commune', 'township', 'district-town'] },
        { fact: 'place.districtType', oneOf: ['rural-district', 'town'] },
        {
          all: [
            { fact: 'place.unitType', is: 'ward' },
            { fact: 'place.cityClass', oneOf: ['2', '3'] },
          ],
        },
        {
          all: [
            { fact: 'place.unitType', is: 'ward' },
            { fact: 'place.cityClass', is: '1' },
            { use: 'ward-converted-within-five-years' },
          ],
        },
        { use: 'applies-cleaner-production' },
      ],
    },
    'listed-industry': {
      fact: 'industry',
      oneOf: [
        'agro-forestry-fishery-processing',
        'consumer-export-goods',
        'chemicals-for-agriculture',
        'construction-materials',
        'mechanical-electrical-electronic',
        'supporting-industry',
        'handicraft',
        'mining',
        'cleaner-production',
        'pollution-treatment',
      ],
    },
    // Article 5, clause 1, point e: mining is on the list only for difficult areas.
    'supported-industry': {
      all: [
        { use: 'listed-industry' },
        {
          any: [
            { not: { fact: 'industry', is: 'mining' } },
            { fact: 'place.areaClass', oneOf: ['difficult', 'specially-difficult'] },
          ],
        },
      ],
    },
  } satisfies Record<string, Condition>)

  Object.assign(policy.criteria, {
    'beneficiary.legal-form': {
      ...text,
      activities: [...forEstablishments],
      condition: { use: 'legal-form' },
      requirement: {
        vi: 'Là doanh nghiệp nhỏ và vừa, hợp tác xã, tổ hợp tác hoặc hộ kinh doanh (hoặc cơ sở áp dụng sản xuất sạch hơn)',
        en: 'It is a small or medium-sized enterprise, a cooperative, a cooperative group or a household business (or applies cleaner production)',
      },
      citation: cite(decree, 1, 2, 'a'),
      note: {
        vi: 'Cơ sở áp dụng sản xuất sạch hơn: điểm b khoản 2 Điều 1 45/2012/NĐ-CP, không nêu loại hình.',
        en: 'Those applying cleaner production: point b, clause 2, Article 1 of 45/2012/NĐ-CP, which names no legal form.',
      },
    },
    'beneficiary.size': {
      ...text,
      activities: [...forEstablishments],
      when: { fact: 'beneficiary.legalForm', is: 'enterprise' },
      condition: { use: 'enterprise-size' },
      restsOn: ['smeThresholds'],
      requirement: {
        vi: 'Doanh nghiệp có quy mô nhỏ và vừa (không áp dụng với cơ sở áp dụng sản xuất sạch hơn)',
        en: 'An enterprise is small or medium-sized (not asked of those applying cleaner production)',
      },
      citation: cite(decree, 1, 2, 'a'),
    },
    'beneficiary.organisation': {
      ...text,
      activities: [...forOrganisations],
      condition: servesPromotion,
      requirement: {
        vi: 'Là tổ chức, cá nhân tham gia quản lý hoặc thực hiện dịch vụ khuyến công',
        en: 'It manages or delivers industrial-promotion services',
      },
      citation: cite(decree, 1, 2, 'c'),
      note: {
        vi: 'Dịch vụ khuyến công là dịch vụ để thực hiện các nội dung của Điều 4 (khoản 6 Điều 2); các nội dung này được coi là dịch vụ như vậy.',
        en: 'Promotion services are those that carry out the contents of Article 4 (clause 6, Article 2); these contents are taken to be such services.',
      },
    },
    'beneficiary.establishment-or-organisation': {
      ...text,
      activities: [...forEither],
      condition: { any: [servesPromotion, establishment] },
      restsOn: ['smeThresholds'],
      requirement: {
        vi: 'Là cơ sở công nghiệp nông thôn thuộc đối tượng, địa bàn và ngành nghề quy định, hoặc tổ chức thực hiện dịch vụ khuyến công',
        en: 'It is a rural industrial establishment of the named kinds, places and industries, or delivers promotion services',
      },
      citation: cite(decree, 1, 2),
    },
    'beneficiary.cluster': {
      ...text,
      activities: [...forClusters],
      condition: { any: [servesPromotion, establishment] },
      restsOn: ['smeThresholds'],
      requirement: {
        vi: 'Là cơ sở công nghiệp nông thôn thuộc đối tượng quy định, hoặc tổ chức thực hiện dịch vụ khuyến công',
        en: 'It is a rural industrial establishment of the named kinds, or delivers promotion services',
      },
      citation: cite(decree, 1, 2),
      note: {
        vi: 'Văn bản không nêu riêng ai được hỗ trợ về cụm công nghiệp; lấy các đối tượng chung của khoản 2 Điều 1.',
        en: 'The text does not say who is supported for clusters in particular; the subjects of clause 2, Article 1 are taken.',
      },
    },
    'place.eligible-area': {
      ...text,
      activities: [...forEstablishments],
      condition: { use: 'eligible-place' },
      requirement: {
        vi: 'Nơi sản xuất ở huyện, thị xã, thị trấn, xã, phường thuộc thành phố loại 2, loại 3, hoặc phường thuộc thành phố loại 1 được chuyển đổi từ xã chưa quá 05 năm',
        en: 'Production is in a rural district, town, township or commune, in a ward of a class-2 or class-3 city, or in a ward of a class-1 city converted from a commune at most five years before',
      },
      citation: cite(decree, 1, 2, 'a'),
    },
    'industry.listed': {
      ...text,
      activities: [...forEstablishments],
      condition: { use: 'listed-industry' },
      requirement: {
        vi: 'Ngành, nghề thuộc danh mục được hưởng chính sách khuyến công',
        en: 'The industry is on the list of supported industries',
      },
      citation: cite(decree, 5, 1),
      note: {
        vi: 'Văn bản nêu ngành, nghề; mã ngành là của bộ công cụ này, "khác" là ngành không có trong danh mục.',
        en: 'The text names industries; the codes are this library\'s, and "other" is one that is not on the list.',
      },
    },
  } satisfies typeof policy.criteria)

  policy.priority.industries = [
    {
      ...text,
      code: 'products',
      title: {
        vi: 'Sản phẩm tiêu biểu, chủ lực, xuất khẩu, dùng nguyên liệu tại chỗ, sử dụng nhiều lao động',
        en: 'Typical, key and export products, local materials, much labour',
      },
      condition: {
        any: [
          { fact: 'priority.typicalProduct', is: true },
          { fact: 'priority.keyProduct', is: true },
          { fact: 'priority.exportMarket', is: true },
          { fact: 'priority.localMaterialsOverHalf', is: true },
          { fact: 'beneficiary.employees', atLeast: 50 },
        ],
      },
      citation: cite(decree, 6, 2, 'b'),
      note: {
        vi: 'Từ 50 lao động trở lên: điểm c khoản 2 Điều 6 Thông tư số 46/2012/TT-BCT.',
        en: 'Fifty workers or more: point c, clause 2, Article 6 of Circular 46/2012/TT-BCT.',
      },
    },
    {
      ...text,
      code: 'industries',
      title: {
        vi: 'Cơ khí, hóa chất phục vụ nông nghiệp, chế biến nông - lâm - thủy sản, công nghiệp hỗ trợ, sản xuất sạch hơn',
        en: 'Mechanical engineering, chemicals for agriculture, agro-forestry-fishery processing, supporting industry, cleaner production',
      },
      condition: {
        fact: 'industry',
        oneOf: [
          'mechanical-electrical-electronic',
          'chemicals-for-agriculture',
          'agro-forestry-fishery-processing',
          'supporting-industry',
          'cleaner-production',
        ],
      },
      citation: cite(decree, 6, 2, 'a'),
      note: {
        vi: 'Mã ngành rộng hơn ngành ưu tiên (cơ khí; sản phẩm trong danh mục công nghiệp hỗ trợ); cơ quan phê duyệt xem xét.',
        en: 'The industry codes are wider than the priority ones (mechanics; products on the supporting-industry list); the approving authority looks at it.',
      },
    },
  ]
})
