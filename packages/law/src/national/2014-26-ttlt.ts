import { cite } from '@khuyencong/domain'
import { act } from '@khuyencong/policy'
import { norm } from '../norm.js'
import { withCounterpart } from './activityGroups.js'
import { contentsWithoutLevel } from './contentsWithoutLevel.js'

const circular = '26/2014/TTLT-BTC-BCT'
const text = { verification: 'official-text' } as const

const notNamed = {
  vi: 'Thông tư không nêu dây chuyền công nghệ thành nội dung riêng',
  en: 'The circular does not name technology lines as a content of their own',
}

/** 26/2014/TTLT-BTC-BCT: the first support levels under 45/2012/NĐ-CP, and the conditions of support. */
export const circular26of2014 = act({ number: circular, effectiveFrom: '2014-04-08' }, (policy) => {
  policy.norms = {
    'enterprise-startup': norm({
      unit: 'enterprise',
      cap: 10_000_000,
      costs: {
        vi: 'hoàn thiện kế hoạch kinh doanh, dự án thành lập, chi phí đăng ký thành lập doanh nghiệp',
        en: 'business plan, founding project and registration of the enterprise',
      },
      content: 2,
      citation: cite(circular, 6, 2, 'a'),
      verification: 'official-text',
    }),
    'demonstration-model': norm({
      unit: 'model',
      share: '0.30',
      cap: 500_000_000,
      costs: {
        vi: 'xây dựng, mua máy móc thiết bị, hoàn chỉnh tài liệu quy trình công nghệ, quy trình sản xuất',
        en: 'construction, machinery, and documents of the process',
      },
      content: 3,
      citation: cite(circular, 6, 2, 'b'),
      verification: 'official-text',
    }),
    'replication-model': norm({
      unit: 'model',
      cap: 100_000_000,
      costs: {
        vi: 'hoàn chỉnh tài liệu về quy trình công nghệ, hoàn thiện quy trình sản xuất phục vụ trình diễn',
        en: 'documents and completion of the process to be shown',
      },
      content: 3,
      citation: cite(circular, 6, 2, 'b'),
      verification: 'official-text',
    }),
    'cleaner-production-pilot': norm({
      unit: 'model',
      refersTo: {
        vi: 'Thực hiện theo Thông tư liên tịch số 221/2012/TTLT-BTC-BCT (chưa thấy mức chi)',
        en: 'Follows Joint Circular 221/2012/TTLT-BTC-BCT (figures not seen)',
      },
      content: 3,
      citation: cite(circular, 6, 1, 'h'),
      verification: 'official-text',
    }),
    'advanced-machinery': norm({
      unit: 'establishment',
      share: '0.50',
      cap: 200_000_000,
      content: 3,
      citation: cite(circular, 6, 2, 'c'),
      verification: 'official-text',
    }),
    'technology-transfer': norm({
      unit: 'establishment',
      share: '0.50',
      cap: 200_000_000,
      content: 3,
      citation: cite(circular, 6, 2, 'c'),
      verification: 'official-text',
    }),
    'production-line': norm({
      unit: 'establishment',
      refersTo: notNamed,
      content: 3,
      citation: cite(circular, 6),
      verification: 'official-text',
    }),
    'domestic-fair-organisation': norm({
      unit: 'fair',
      share: '1.00',
      costs: {
        vi: 'thuê gian hàng, thông tin tuyên truyền, hoạt động của Ban tổ chức; theo giá đấu thầu hoặc giá được phê duyệt',
        en: 'booth rent, publicity and the organising committee; at tender or approved price',
      },
      content: 4,
      citation: cite(circular, 6, 2, 'd'),
      verification: 'official-text',
    }),
    'domestic-fair-participation': norm({
      unit: 'establishment',
      basis: 'booth-rent',
      share: '0.80',
      costs: { vi: 'giá thuê gian hàng', en: 'booth rent' },
      content: 4,
      citation: cite(circular, 6, 2, 'd'),
      verification: 'official-text',
    }),
    'foreign-fair': norm({
      unit: 'fair',
      share: '1.00',
      content: 4,
      citation: cite(circular, 6, 2, 'đ'),
      verification: 'official-text',
    }),
    'foreign-study-tour': norm({
      unit: 'person',
      basis: 'air-ticket',
      share: '1.00',
      costs: { vi: 'vé máy bay', en: 'air tickets' },
      content: 2,
      citation: cite(circular, 6, 2, 'e'),
      verification: 'official-text',
    }),
    'product-vote-regional': norm({
      unit: 'vote',
      cap: 100_000_000,
      content: 4,
      citation: cite(circular, 6, 2, 'g'),
      verification: 'official-text',
    }),
    'product-vote-national': norm({
      unit: 'vote',
      cap: 200_000_000,
      content: 4,
      citation: cite(circular, 6, 2, 'g'),
      verification: 'official-text',
    }),
    'product-award-regional': norm({
      unit: 'product',
      cap: 5_000_000,
      content: 4,
      citation: cite(circular, 6, 2, 'g'),
      verification: 'official-text',
    }),
    'product-award-national': norm({
      unit: 'product',
      cap: 10_000_000,
      content: 4,
      citation: cite(circular, 6, 2, 'g'),
      verification: 'official-text',
    }),
    'brand-registration': norm({
      unit: 'brand',
      share: '0.50',
      cap: 35_000_000,
      content: 4,
      citation: cite(circular, 6, 2, 'h'),
      verification: 'official-text',
    }),
    consulting: norm({
      unit: 'establishment',
      share: '0.50',
      cap: 35_000_000,
      content: 5,
      citation: cite(circular, 6, 2, 'i'),
      verification: 'official-text',
    }),
    media: norm({
      unit: 'contract',
      refersTo: {
        vi: 'Theo giá đấu thầu, hoặc đơn giá được cấp có thẩm quyền phê duyệt khi đặt hàng',
        en: 'Tender price, or the approved unit price when commissioned',
      },
      content: 6,
      citation: cite(circular, 6, 2, 'k'),
      verification: 'official-text',
    }),
    'association-regional': norm({
      unit: 'association',
      share: '0.30',
      cap: 70_000_000,
      content: 7,
      citation: cite(circular, 6, 2, 'l'),
      verification: 'official-text',
    }),
    'association-national': norm({
      unit: 'association',
      share: '0.30',
      cap: 100_000_000,
      content: 7,
      citation: cite(circular, 6, 2, 'l'),
      verification: 'official-text',
    }),
    'linkage-cluster': norm({
      unit: 'linkage-cluster',
      share: '0.50',
      cap: 150_000_000,
      content: 7,
      citation: cite(circular, 6, 2, 'm'),
      verification: 'official-text',
    }),
    'relocation-interest': norm({
      unit: 'establishment',
      basis: 'interest-of-first-two-years',
      share: '0.50',
      cap: 500_000_000,
      costs: {
        vi: 'lãi của khoản vay trung hạn, dài hạn bằng đồng Việt Nam đầu tư nhà xưởng, máy móc, trả trước hoặc trong hạn, theo mức lãi suất thấp nhất của ngân hàng tham chiếu',
        en: 'interest on medium- and long-term loans in đồng for buildings and machinery, paid on time, at the lowest rate of the reference bank',
      },
      content: 7,
      citation: cite(circular, 6, 2, 'n'),
      verification: 'official-text',
    }),
    'establishment-pollution-treatment': norm({
      unit: 'establishment',
      share: '0.30',
      cap: 300_000_000,
      content: 7,
      citation: cite(circular, 6, 2, 'o'),
      verification: 'official-text',
    }),
    'cluster-pollution-treatment': norm({
      unit: 'cluster',
      share: '0.30',
      cap: 1_500_000_000,
      content: 7,
      citation: cite(circular, 6, 2, 'p'),
      verification: 'official-text',
    }),
    'cluster-detailed-planning': norm({
      unit: 'cluster',
      share: '0.50',
      cap: 500_000_000,
      content: 7,
      citation: cite(circular, 6, 2, 'q'),
      verification: 'official-text',
    }),
    'cluster-infrastructure': norm({
      unit: 'cluster',
      cap: 3_000_000_000,
      costs: {
        vi: 'san lấp mặt bằng, đường giao thông nội bộ, hệ thống cấp nước, thoát nước',
        en: 'levelling, internal roads, water supply and drainage',
      },
      content: 7,
      citation: cite(circular, 6, 2, 'r'),
      verification: 'official-text',
    }),
    'fund-administration': norm({
      unit: 'annual-fund',
      basis: 'annual-fund',
      share: '0.015',
      multiplied: false,
      content: 9,
      citation: cite(circular, 6, 2, 's'),
      verification: 'official-text',
    }),
    'project-administration': norm({
      unit: 'project',
      basis: 'project-estimate',
      share: '0.025',
      multiplied: false,
      content: 9,
      citation: cite(circular, 6, 2, 's'),
      verification: 'official-text',
    }),
    ...contentsWithoutLevel((point) => (point ? cite(circular, 6, 1, point) : cite(circular, 6)), text),
  }

  Object.assign(policy.criteria, {
    'startup.difficult-area': {
      ...text,
      activities: ['enterprise-startup'],
      condition: { fact: 'place.areaClass', oneOf: ['difficult', 'specially-difficult'] },
      requirement: {
        vi: 'Doanh nghiệp được thành lập tại địa bàn khó khăn, đặc biệt khó khăn',
        en: 'The enterprise is set up in a difficult or specially difficult area',
      },
      citation: cite(circular, 6, 2, 'a'),
      restsOn: ['difficultAreaList'],
    },
    'relocation.investment-completed': {
      ...text,
      activities: ['relocation-interest'],
      stage: 'settlement',
      condition: { fact: 'asOf', from: { fact: 'investmentCompletedOn' } },
      requirement: {
        vi: 'Cơ sở đã hoàn thành việc đầu tư',
        en: 'The investment is complete',
      },
      citation: cite(circular, 6, 2, 'n'),
    },
    'general.content': {
      ...text,
      condition: { all: [] },
      requirement: {
        vi: 'Nội dung thuộc các hoạt động khuyến công',
        en: 'The content is one of the industrial-promotion activities',
      },
      citation: cite(circular, 7, 1),
    },
    'general.approved': {
      ...text,
      stage: 'implementation',
      condition: { fact: 'asOf', from: { fact: 'approvedOn' } },
      requirement: {
        vi: 'Nhiệm vụ, đề án được cơ quan có thẩm quyền phê duyệt',
        en: 'The task or project is approved by the competent authority',
      },
      citation: cite(circular, 7, 2),
    },
    'general.counterpart': {
      ...text,
      activities: [...withCounterpart],
      condition: {
        // What is deducted is the money granted, not the money asked for.
        sum: [
          { figure: 'grantable' },
          'counterpartCommittedVnd',
          { each: 'otherSources', field: 'amountVnd' },
        ],
        atLeast: { fact: 'eligibleCostVnd' },
      },
      requirement: {
        vi: 'Đã đầu tư hoặc cam kết đầu tư đủ kinh phí thực hiện, sau khi trừ phần ngân sách hỗ trợ',
        en: 'The whole cost less the support is invested or committed',
      },
      citation: cite(circular, 7, 3),
      note: {
        vi: 'Số được ngân sách hỗ trợ lấy theo số nhỏ hơn giữa mức trần và số đề nghị; nguồn khác được tính là vốn đã có.',
        en: 'The money granted is taken to be the lesser of ceiling and request; other sources count as money found.',
      },
    },
    'general.no-other-state-money': {
      ...text,
      condition: {
        count: 'otherSources',
        where: {
          all: [
            { field: 'state', is: true },
            { field: 'sameItem', is: true },
          ],
        },
        atMost: 0,
      },
      requirement: {
        vi: 'Chưa được hỗ trợ từ nguồn kinh phí nhà nước nào khác cho cùng một nội dung chi',
        en: 'No other State money pays for the same item',
      },
      citation: cite(circular, 7, 4),
    },
  } satisfies typeof policy.criteria)

  Object.assign(policy.parameters.otherStateMoney, text)
  Object.assign(policy.parameters.interestYears, text)
  Object.assign(policy.parameters.interestLoans, text)
  Object.assign(policy.parameters.advanceCeiling, text)
  Object.assign(policy.priority.multiplier, {
    ...text,
    maximum: '1.5',
    note: {
      vi: 'Văn bản ghi "không quá 1,5 lần mức hỗ trợ"; nhân cả tỷ lệ và mức tối đa, không nhân chi phí, là cách hiểu.',
      en: 'The text says "at most 1.5 times the level of support"; that share and cap are multiplied and the cost is not is a reading.',
    },
  })
})
