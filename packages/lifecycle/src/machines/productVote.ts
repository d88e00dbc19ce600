import { cite } from '@khuyencong/domain'
import { CIRCULAR_26_2014, read } from '../acts.js'
import { all, any, atLeast, below, is, isOneOf, known, not, value } from '../engine/test.js'
import { LOWEST_MEAN_SCORE } from '../vote/certificate.js'
import { productGroups, voteLevelCodes } from '../vote/levels.js'
import { defineMachine } from '../kit/kit.js'
import type { Guard, Machine, Test, Transition } from '../kit/types.js'
import {
  correctable,
  aboutWho,
  doubtIfUnknown,
  guard,
  ifAny,
  mayTell,
  needs,
  needsWhen,
  placeFacts,
  silent,
  text,
  told,
  toldCode,
} from './parts.js'
import type { ProductVoteShape } from './shapes.js'

const at = (article: number, clause?: number, point?: string) =>
  read(CIRCULAR_26_2014, article, clause, point)
const grantors = ['district-committee', 'provincial-chair', 'agency-head', 'minister'] as const

const complaintTime: Test = {
  named: 'within-working-days',
  with: { from: 'dates.announce', count: value(15) },
}

const levelHeld: Guard = guard(
  'level-held',
  'Cấp bình chọn còn được tổ chức vào ngày này (cấp huyện không còn từ 01/7/2025).',
  'The level is held on that day (the district level ended on 2025-07-01).',
  { named: 'level-held-on' },
  at(6, 2),
)

const byLevel: Guard = aboutWho(
  guard(
    'decided-by-level',
    'Đúng thẩm quyền của cấp bình chọn.',
    'Decided by the authority of the level.',
    any(
      all(is('facts.level', 'district'), is('by.role', 'district-committee')),
      all(is('facts.level', 'province'), is('by.role', 'provincial-chair')),
      all(is('facts.level', 'region'), is('by.role', 'agency-head')),
      all(is('facts.level', 'national'), is('by.role', 'minister')),
    ),
    at(17, 2),
  ),
)

// Điều 12 khoản 2 điểm c, d, khoản 3, 4: the body of the level below puts the product forward. For a province
// that was the district, which ended on 2025-07-01; who does since was not found, so none is asked for.
const putForward = any(
  is('facts.level', 'region'),
  is('facts.level', 'national'),
  all(is('facts.level', 'province'), below('on', value('2025-07-01'))),
)

/** An answer leads back to where the complaint was made: to the certificate, or to the result. */
const answer = (id: string, to: string, when: Test): Transition => ({
  id,
  event: 'answer-complaint',
  title: text('Giải quyết khiếu nại', 'Answer the complaint'),
  from: ['complaint-pending'],
  to,
  when,
  who: ['vote-council'],
  inputs: [
    told('answer', 'text', 'kết quả giải quyết', 'answer'),
    mayTell('meanScore', 'score', 'điểm bình quân sau xem xét', 'mean score after review'),
  ],
  proof: [needs('complaint-answer')],
  effects: [
    { do: 'set', path: 'facts.complaintAnswer', to: 'input.answer' },
    { do: 'set', path: 'facts.meanScore', to: 'input.meanScore', ifKnown: true },
  ],
  deadlines: ['complaint-answer'],
  ...at(20, 2),
})
const answers: readonly Transition[] = [
  answer('answer-complaint', 'result-announced', not(known('dates.certify'))),
  answer('answer-complaint-after-certificate', 'certified', known('dates.certify')),
]

/**
 * One product in one typical-product vote. Facts: `level` (`district`, `province`, `region`, `national`),
 * `group` (one of the four product groups), `ownProduct`, `copy`, `massProducible`.
 *
 * This vote is not another product-star scheme: certificates of such schemes do not count at any level.
 */
export const productVote: Machine<ProductVoteShape> = /* @__PURE__ */ defineMachine(
  correctable({
    id: 'product-vote',
    version: '2018',
    title: text('Bình chọn sản phẩm CNNT tiêu biểu', 'Typical-product vote'),
    basis: at(1),
    initial: 'prepared',
    states: {
      prepared: { title: text('Chuẩn bị hồ sơ', 'Prepared') },
      entered: { title: text('Đã đăng ký', 'Entered') },
      returned: { title: text('Yêu cầu bổ sung', 'Returned for supplement') },
      'not-taken': { title: text('Không đủ điều kiện', 'Not taken'), final: true },
      judged: { title: text('Đã chấm điểm', 'Judged') },
      'result-announced': { title: text('Đã thông báo kết quả', 'Result announced') },
      'complaint-pending': { title: text('Đang giải quyết khiếu nại', 'Complaint being answered') },
      certified: { title: text('Đã cấp Giấy chứng nhận', 'Certified') },
      'not-recognised': { title: text('Không được công nhận', 'Not recognised') },
      closed: { title: text('Đã lưu hồ sơ, kết thúc', 'Filed away'), final: true },
      expired: { title: text('Giấy chứng nhận hết hạn', 'Certificate expired'), final: true },
      revoked: { title: text('Giấy chứng nhận bị thu hồi', 'Certificate revoked'), final: true },
    },
    facts: [
      toldCode('level', voteLevelCodes, 'cấp bình chọn', 'level of the vote'),
      toldCode('group', Object.keys(productGroups), 'nhóm sản phẩm', 'group of products'),
      told('ownProduct', 'boolean', 'do chính cơ sở sản xuất', "the establishment's own product"),
      told('copy', 'boolean', 'sao chép sản phẩm khác', 'a copy of another product'),
      told('massProducible', 'boolean', 'sản xuất được hàng loạt', 'can be made in series'),
      ...placeFacts,
    ],
    transitions: [
      {
        id: 'enter',
        event: 'enter',
        title: text('Đăng ký tham gia', 'Enter'),
        from: ['prepared', 'returned'],
        to: 'entered',
        who: ['beneficiary', 'district-committee', 'provincial-committee', 'agency'],
        inputs: [
          mayTell('lowerCertificate', 'json', 'Giấy chứng nhận cấp dưới', 'certificate of the level below'),
          mayTell(
            'noDistrictVote',
            'boolean',
            'không tổ chức bình chọn cấp huyện',
            'no district vote is held',
          ),
        ],
        guards: [
          levelHeld,
          guard(
            'product-group',
            'Sản phẩm thuộc một trong bốn nhóm.',
            'The product is of one of the four groups.',
            isOneOf('facts.group', Object.keys(productGroups)),
            at(5),
          ),
          guard(
            'own-product',
            'Sản phẩm do chính cơ sở sản xuất, không sao chép, sản xuất được hàng loạt.',
            "The establishment's own product, not a copy, and can be made in series.",
            all(is('facts.ownProduct', true), is('facts.copy', false), is('facts.massProducible', true)),
            at(4),
          ),
          guard(
            'lower-certificate',
            'Có Giấy chứng nhận cấp dưới còn giá trị; cấp tỉnh không cần khi không tổ chức cấp huyện.',
            'A valid certificate of the level below; none for the province where no district vote is held.',
            { named: 'lower-certificate-valid' },
            at(12, 2),
          ),
        ],
        proof: [
          needs('vote-registration'),
          needs('vote-business-registration'),
          needs('vote-presentation'),
          needs('product-photos'),
          ifAny('product-certificates'),
          needsWhen(known('input.lowerCertificate'), 'lower-level-certificate'),
          needsWhen(putForward, 'nomination-letter'),
        ],
        effects: [{ do: 'set', path: 'facts.lowerCertificate', to: 'input.lowerCertificate', ifKnown: true }],
        ...at(12),
      },
      {
        id: 'return',
        event: 'return',
        title: text('Yêu cầu bổ sung', 'Return for supplement'),
        from: ['entered'],
        to: 'returned',
        who: ['vote-council'],
        inputs: [told('reason', 'text', 'lý do', 'reason')],
        effects: [{ do: 'set', path: 'facts.returnReason', to: 'input.reason' }],
        ...silent(at(12)),
      },
      {
        id: 'not-take',
        event: 'not-take',
        title: text('Không đủ điều kiện tham gia', 'Not taken'),
        from: ['entered'],
        to: 'not-taken',
        who: ['vote-council'],
        inputs: [told('reason', 'text', 'lý do', 'reason')],
        ...silent(at(4)),
      },
      {
        id: 'judge',
        event: 'judge',
        title: text('Ban Giám khảo chấm điểm', 'The jury scores'),
        from: ['entered'],
        to: 'judged',
        who: ['jury', 'vote-council'],
        inputs: [
          told('councilSize', 'count', 'số thành viên Hội đồng', 'members of the council'),
          told('jurySize', 'count', 'số thành viên Ban Giám khảo', 'members of the jury'),
          told('meanScore', 'score', 'điểm bình quân', 'mean score'),
        ],
        guards: [
          guard(
            'council-size',
            'Hội đồng có 5 hoặc 7 (huyện), 7 hoặc 9 (tỉnh), 9 hoặc 11 (khu vực), 11 hoặc 13 (quốc gia) thành viên.',
            'The council has 5 or 7 (district), 7 or 9 (province), 9 or 11 (region), 11 or 13 (national) members.',
            { named: 'council-size-of-level' },
            at(9),
          ),
          guard(
            'odd-jury',
            'Số thành viên Ban Giám khảo là số lẻ.',
            'The jury has an odd number of members.',
            { named: 'odd-number', with: { of: 'input.jurySize' } },
            at(11, 2),
          ),
        ],
        proof: [needs('score-sheets'), needs('result-minutes')],
        effects: [{ do: 'set', path: 'facts.meanScore', to: 'input.meanScore' }],
        ...at(16),
      },
      {
        id: 'announce',
        event: 'announce',
        title: text('Phê duyệt và thông báo kết quả', 'Approve and announce the result'),
        from: ['judged'],
        to: 'result-announced',
        who: grantors,
        guards: [byLevel],
        ...at(17, 2),
      },
      {
        id: 'complain',
        event: 'complain',
        title: text('Khiếu nại kết quả', 'Complain'),
        // The time runs from the announcement, whatever was decided since.
        from: ['result-announced', 'certified', 'not-recognised'],
        to: 'complaint-pending',
        who: ['beneficiary'],
        inputs: [told('reason', 'text', 'nội dung khiếu nại', 'complaint')],
        guards: [
          doubtIfUnknown(
            guard(
              'within-15-working-days',
              'Trong 15 ngày làm việc kể từ ngày thông báo kết quả.',
              'Within 15 working days of the announcement.',
              complaintTime,
              at(20, 1),
            ),
          ),
        ],
        proof: [needs('complaint')],
        effects: [{ do: 'set', path: 'facts.complaint', to: 'input.reason' }],
        deadlines: ['complaint'],
        ...at(20, 1),
      },
      ...answers,
      {
        id: 'certify',
        event: 'certify',
        title: text('Công nhận và cấp Giấy chứng nhận', 'Recognise and certify'),
        from: ['result-announced'],
        to: 'certified',
        who: grantors,
        guards: [
          byLevel,
          guard(
            'mean-score',
            'Điểm bình quân từ 70 trở lên.',
            'A mean score of 70 or more.',
            atLeast('facts.meanScore', value(LOWEST_MEAN_SCORE)),
            at(17, 1),
          ),
        ],
        proof: [needs('recognition-decision')],
        ...at(17, 2),
      },
      {
        id: 'not-recognise',
        event: 'not-recognise',
        title: text('Không công nhận', 'Not recognised'),
        from: ['result-announced'],
        to: 'not-recognised',
        who: grantors,
        // The council decides how many products are certified, so a product at 70 or above may be left out.
        guards: [byLevel],
        ...at(17, 1),
      },
      {
        id: 'close',
        event: 'close',
        title: text('Lưu hồ sơ, kết thúc', 'File away'),
        from: ['not-recognised'],
        to: 'closed',
        who: ['vote-council', 'department', 'agency'],
        guards: [
          doubtIfUnknown(
            guard(
              'complaint-time-over',
              'Đã hết 15 ngày làm việc để khiếu nại.',
              'The 15 working days for complaints are over.',
              not(complaintTime),
              at(20, 1),
            ),
          ),
        ],
        ...at(13),
      },
      {
        id: 'expire',
        event: 'expire',
        title: text('Hết hạn', 'Expire'),
        from: ['certified'],
        to: 'expired',
        who: ['vote-council', 'department', 'agency'],
        guards: [
          guard(
            'validity-ended',
            'Đã qua ngày cuối cùng của Giấy chứng nhận.',
            'The last day of the certificate has passed.',
            { named: 'certificate-expired' },
            at(17, 3),
          ),
        ],
        ...at(17, 3),
      },
      {
        id: 'revoke',
        event: 'revoke',
        title: text('Thu hồi Giấy chứng nhận', 'Revoke'),
        from: ['certified'],
        to: 'revoked',
        who: grantors,
        inputs: [told('reason', 'text', 'vi phạm', 'violation')],
        // The level may have ended since; then whoever granted it is gone, and who revokes is not stated.
        guards: [byLevel],
        proof: [needs('revocation-decision')],
        effects: [{ do: 'set', path: 'facts.revocationReason', to: 'input.reason' }],
        ...at(20, 3),
      },
    ],
    deadlines: [
      {
        code: 'complaint',
        title: text('Khiếu nại kết quả bình chọn', 'Complain about the result'),
        who: ['beneficiary'],
        days: 'working',
        rule: { kind: 'within', count: 15, from: 'dates.announce' },
        dueIn: ['result-announced', 'not-recognised'],
        answeredBy: ['complain'],
        ...at(20, 1),
      },
      {
        code: 'complaint-answer',
        title: text('Trả lời khiếu nại', 'Answer the complaint'),
        who: ['vote-council'],
        days: 'working',
        rule: { kind: 'within', count: 10, from: 'dates.complain' },
        dueIn: ['complaint-pending'],
        answeredBy: ['answer-complaint'],
        ...at(20, 2),
      },
    ],
    parameters: {
      lowestMeanScore: {
        title: text('Điểm bình quân tối thiểu', 'Lowest mean score'),
        value: LOWEST_MEAN_SCORE,
        citation: cite(CIRCULAR_26_2014, 17, 1),
        verification: 'official-text',
      },
    },
  }),
)
