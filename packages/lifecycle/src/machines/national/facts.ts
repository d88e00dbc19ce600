import type { Fact } from '../../engine/input.js'
import { contentCodes } from '../../proof/contents.js'
import { ceilingFact, mayTell, placeFacts, told, toldCode, toldCodes } from '../parts.js'

const APPROVAL = 'approve-plan'

/** What is told of a national project when its record begins; what only its end asks for may be told later. */
export const nationalFacts: readonly Fact[] = [
  {
    // 36/2013/TT-BCT Điều 2: ordinary, đề án điểm, đề án nhóm.
    ...toldCode('kind', ['ordinary', 'key', 'group'], 'loại đề án', 'ordinary, key or group project'),
    decidedBy: APPROVAL,
  },
  {
    // Điều 8 khoản 1: regional centres, and other units in several provinces, go straight to the agency.
    ...toldCode(
      'route',
      ['through-department', 'direct'],
      'gửi qua Sở hoặc gửi thẳng Cục',
      'through the department, or straight to the agency',
    ),
    decidedBy: APPROVAL,
  },
  { ...told('planYear', 'year', 'năm kế hoạch', 'the year it is to be carried out in'), decidedBy: APPROVAL },
  {
    ...toldCodes('contents', contentCodes, 'nội dung hoạt động', 'contents'),
    decidedBy: APPROVAL,
  },
  {
    ...told('years', 'count', 'số năm thực hiện', 'how many years it runs'),
    atLeast: 1,
    decidedBy: APPROVAL,
  },
  {
    ...mayTell('beneficiaries', 'count', 'số đơn vị thụ hưởng', 'how many beneficiaries it has'),
    atLeast: 1,
    decidedBy: APPROVAL,
  },
  told(
    'unitIsBeneficiary',
    'boolean',
    'đơn vị thực hiện cũng là đơn vị thụ hưởng',
    'the unit is its own beneficiary',
  ),
  mayTell('tender', 'boolean', 'phải đấu thầu (Điều 3)', 'must go to tender (article 3)'),
  mayTell(
    'ministryBudgetUnit',
    'boolean',
    'đơn vị dự toán trực thuộc Bộ (Điều 12 khoản 1)',
    'a budget unit of the ministry (article 12.1)',
  ),
  mayTell(
    'invoicesAgency',
    'boolean',
    'lập hóa đơn cho Cục (Điều 19)',
    'makes out an invoice to the agency (article 19)',
  ),
  mayTell(
    'supportIsShareOfCost',
    'boolean',
    'hỗ trợ theo tỷ lệ phần trăm tổng kinh phí (Điều 19 khoản 1)',
    'the support is a percentage of the cost (article 19.1)',
  ),
  mayTell(
    'lastContractOfYear',
    'boolean',
    'hợp đồng cuối cùng trong năm của đơn vị (Điều 19 khoản 3)',
    'the last contract of the unit in the year (article 19.3)',
  ),
  { ...mayTell('place', 'text', 'địa điểm thực hiện', 'place'), decidedBy: APPROVAL },
  { ...mayTell('beneficiary', 'text', 'đơn vị thụ hưởng', 'beneficiary'), decidedBy: APPROVAL },
  { ...mayTell('partner', 'text', 'đơn vị phối hợp', 'coordinating unit'), decidedBy: APPROVAL },
  ...placeFacts,
  ceilingFact,
  mayTell('collectiveMark', 'boolean', 'nhãn hiệu tập thể', 'a collective mark'),
  mayTell('website', 'boolean', 'trang thông tin điện tử', 'a website'),
  mayTell('investorIsEnterprise', 'boolean', 'chủ đầu tư là doanh nghiệp', 'the investor is an enterprise'),
  mayTell('investorHiresContractor', 'boolean', 'chủ đầu tư thuê ngoài', 'the investor hires a contractor'),
]
