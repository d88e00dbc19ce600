import { cite } from '@khuyencong/domain'
import { act, type Condition } from '@khuyencong/policy'
import { norm } from '../norm.js'
import { provinces } from '../provinces.js'

const decree = '235/2025/NĐ-CP'
const quote = { verification: 'official-quote' } as const

/** 235/2025/NĐ-CP: new subjects and places, after the districts ended. Only Article 1.1.a–b was read. */
export const decree235of2025 = act(
  {
    number: decree,
    effectiveFrom: '2025-10-15',
    saving: {
      keeps: 'projects-approved-before',
      citation: cite(decree),
      verification: 'secondary',
      note: {
        vi: 'Điều khoản chuyển tiếp theo nguồn thứ cấp; chưa thấy số điều.',
        en: 'The transition is from a secondary source; the number of the article was not seen.',
      },
    },
  },
  (policy) => {
    policy.lists['centrally-run-cities'] = {
      title: { vi: 'Thành phố trực thuộc Trung ương', en: 'Centrally-run cities' },
      members: provinces.flatMap(({ code, status }) =>
        status
          .filter(({ kind }) => kind === 'centrally-run-city')
          .map(({ period, instrument }) => ({
            value: code,
            period,
            citation: cite(instrument),
            verification: 'secondary' as const,
          })),
      ),
    }

    Object.assign(policy.definitions, {
      'legal-form': {
        any: [
          {
            fact: 'beneficiary.legalForm',
            oneOf: [
              'enterprise',
              'cooperative',
              'cooperative-union',
              'cooperative-group',
              'household-business',
            ],
          },
          { use: 'applies-cleaner-production' },
        ],
      },
      'eligible-place': {
        any: [
          { fact: 'place.unitType', oneOf: ['commune', 'special-zone'] },
          {
            all: [
              { fact: 'place.unitType', is: 'ward' },
              { not: { fact: 'place.provinceCode', inList: 'centrally-run-cities', on: 'governedOn' } },
            ],
          },
          { fact: 'place.recognisedCraftVillage', is: true },
          { use: 'applies-cleaner-production' },
        ],
      },
      'cluster-infrastructure-investor': {
        all: [
          { fact: 'beneficiary.clusterInfrastructureInvestor', is: true },
          { fact: 'beneficiary.legalForm', oneOf: ['enterprise', 'cooperative'] },
        ],
      },
    } satisfies Record<string, Condition>)

    // The test of places above no longer asks about cities of class 1.
    delete policy.definitions['ward-converted-within-five-years']

    const supported = policy.definitions['supported-industry']
    if (supported) {
      policy.definitions['supported-industry'] = {
        any: [supported, { fact: 'industry', oneOf: [...addedIndustries] }],
      }
    }

    const legalForm = policy.criteria['beneficiary.legal-form']
    if (legalForm) {
      Object.assign(legalForm, quote, {
        citation: cite(decree, 1, 1, 'a'),
        requirement: {
          vi: 'Là doanh nghiệp nhỏ và vừa, tổ hợp tác, hợp tác xã, liên hiệp hợp tác xã hoặc hộ kinh doanh (hoặc cơ sở áp dụng sản xuất sạch hơn)',
          en: 'It is a small or medium-sized enterprise, a cooperative group, a cooperative, a union of cooperatives or a household business (or applies cleaner production)',
        },
      })
    }
    const size = policy.criteria['beneficiary.size']
    if (size) Object.assign(size, quote, { citation: cite(decree, 1, 1, 'a') })
    const place = policy.criteria['place.eligible-area']
    if (place) {
      Object.assign(place, quote, {
        citation: cite(decree, 1, 1, 'a'),
        requirement: {
          vi: 'Nơi sản xuất ở xã, phường, đặc khu của tỉnh; xã, đặc khu của thành phố trực thuộc Trung ương; hoặc làng nghề được công nhận',
          en: 'Production is in a commune, ward or special zone of a province, in a commune or special zone of a centrally-run city, or in a recognised craft village',
        },
      })
    }
    const cluster = policy.criteria['beneficiary.cluster']
    if (cluster) {
      Object.assign(cluster, quote, {
        condition: { any: [{ use: 'cluster-infrastructure-investor' }, cluster.condition] },
        citation: cite(decree, 1, 1, 'b'),
        requirement: {
          vi: 'Là doanh nghiệp, hợp tác xã là chủ đầu tư hạ tầng cụm công nghiệp, cơ sở công nghiệp nông thôn thuộc đối tượng quy định, hoặc tổ chức thực hiện dịch vụ khuyến công',
          en: 'It is an enterprise or cooperative investing in cluster infrastructure, a rural industrial establishment of the named kinds, or delivers promotion services',
        },
      })
    }
    const either = policy.criteria['beneficiary.establishment-or-organisation']
    if (either) Object.assign(either, quote, { citation: cite(decree, 1, 1) })

    const industries = policy.criteria['industry.listed']
    if (industries) {
      // The list of Article 5 still stands; the additions come from news, so the industries that only
      // they name are checked by a criterion of their own.
      industries.when = {
        not: {
          fact: 'industry',
          oneOf: [...addedIndustries],
        },
      }
    }
    Object.assign(policy.criteria, {
      'industry.listed-2025': {
        verification: 'secondary',
        activities: [...(industries?.activities ?? [])],
        when: { fact: 'industry', oneOf: [...addedIndustries] },
        condition: { all: [] },
        requirement: {
          vi: 'Ngành, nghề được Nghị định số 235/2025/NĐ-CP bổ sung vào danh mục',
          en: 'The industry was added to the list by Decree 235/2025/NĐ-CP',
        },
        citation: cite(decree),
        note: {
          vi: 'Theo nguồn thứ cấp; danh mục chính xác chưa thấy.',
          en: 'From secondary sources; the exact list was not seen.',
        },
      },
    } satisfies typeof policy.criteria)

    policy.norms['artisan-support'] = norm({
      unit: 'person',
      content: cite(decree),
      refersTo: {
        vi: 'Nội dung và mức hỗ trợ nghệ nhân chưa thấy',
        en: 'What artisans are supported for, and how much, was not seen',
      },
      citation: cite(decree),
      verification: 'secondary',
    })
    Object.assign(policy.criteria, {
      'beneficiary.artisan': {
        verification: 'secondary',
        activities: ['artisan-support'],
        condition: { fact: 'beneficiary.artisan', is: true },
        requirement: { vi: 'Người được hỗ trợ là nghệ nhân', en: 'An artisan is supported' },
        citation: cite(decree, 1, 1, 'c'),
      },
    } satisfies typeof policy.criteria)

    policy.gaps.push({
      title: {
        vi: 'Các điều của Nghị định số 235/2025/NĐ-CP ngoài điểm a, b khoản 1 Điều 1: nội dung, ngành nghề, ưu tiên, kinh phí, chuyển tiếp; điểm c (nghệ nhân)',
        en: 'The articles of Decree 235/2025/NĐ-CP beyond points a and b of Article 1, clause 1: contents, industries, priority, funds, transition; point c (artisans)',
      },
      citation: cite(decree),
    })
  },
)

const addedIndustries = [
  'high-technology',
  'clean-industry',
  'energy-saving',
  'environmental-industry',
  'environmentally-friendly-energy',
  'textile-footwear',
] as const
