import { cite, type Cited } from '@khuyencong/domain'
import { CIRCULAR_26_2014, CIRCULAR_38_2025, read } from '../acts.js'
import type { Input } from '../engine/input.js'
import { all, any, atLeast, below, is, isOneOf, known, not, value } from '../engine/test.js'
import { LOWEST_MEAN_SCORE } from '../vote/certificate.js'
import { productGroups, type VoteLevelCode } from '../vote/levels.js'
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
      // 38/2025/TT-BCT Điều 28 khoản 11.
      all(is('facts.level', 'commune'), is('by.role', 'commune-chair')),
      all(is('facts.level', 'province'), is('by.role', 'provincial-chair')),
      all(is('facts.level', 'region'), is('by.role', 'agency-head')),
      all(is('facts.level', 'national'), is('by.role', 'minister')),
    ),
    at(17, 2),
  ),
)

/** What 38/2025/TT-BCT changed in the vote. */
interface VoteRules {
  readonly version: string
  readonly basis: Cited
  readonly lowestLevel: Cited & { readonly code: 'district' | 'commune' }
  readonly levels: readonly VoteLevelCode[]
  readonly enteredBy: Transition['who']
  readonly grantors: Transition['who']
  readonly noLowestVote: Input
  /** Whether the body of the level below puts the product forward in writing. */
  readonly putForward: Test
}

const rules2018: VoteRules = {
  version: '2018',
  basis: at(1),
  lowestLevel: { code: 'district', ...at(6, 2) },
  levels: ['district', 'province', 'region', 'national'],
  enteredBy: ['beneficiary', 'district-committee', 'provincial-committee', 'agency'],
  grantors: ['district-committee', 'provincial-chair', 'agency-head', 'minister'],
  noLowestVote: mayTell(
    'noDistrictVote',
    'boolean',
    'không tổ chức bình chọn cấp huyện',
    'no district vote is held',
  ),
  // Điều 12 khoản 2 điểm c, d, khoản 3, 4; the district ended on 2025-07-01.
  putForward: any(
    is('facts.level', 'region'),
    is('facts.level', 'national'),
    all(is('facts.level', 'province'), below('on', value('2025-07-01'))),
  ),
}

const rules2025: VoteRules = {
  version: '2025',
  basis: read(CIRCULAR_38_2025, 28),
  lowestLevel: { code: 'commune', ...read(CIRCULAR_38_2025, 28, 2) },
  levels: ['commune', 'province', 'region', 'national'],
  enteredBy: ['beneficiary', 'commune-committee', 'provincial-committee', 'agency'],
  grantors: ['commune-chair', 'provincial-chair', 'agency-head', 'minister'],
  noLowestVote: mayTell(
    'noCommuneVote',
    'boolean',
    'không tổ chức bình chọn cấp xã',
    'no commune vote is held',
  ),
  // Khoản 5: the lists of the level below; khoản 7: the letter of the commune where it holds no vote.
  putForward: not(is('facts.level', 'commune')),
}

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
const voteOf = ({ grantors, ...rules }: VoteRules): Machine<ProductVoteShape> =>
  defineMachine(
    correctable({
      id: 'product-vote',
      version: rules.version,
      title: text('Bình chọn sản phẩm CNNT tiêu biểu', 'Typical-product vote'),
      basis: rules.basis,
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
        toldCode('level', rules.levels, 'cấp bình chọn', 'level of the vote'),
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
          who: rules.enteredBy,
          inputs: [
            mayTell('lowerCertificate', 'json', 'Giấy chứng nhận cấp dưới', 'certificate of the level below'),
            rules.noLowestVote,
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
            needsWhen(rules.putForward, 'nomination-letter'),
          ],
          effects: [
            { do: 'set', path: 'facts.lowerCertificate', to: 'input.lowerCertificate', ifKnown: true },
          ],
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
        lowestLevel: {
          title: text('Cấp bình chọn thấp nhất', 'Lowest level of the vote'),
          value: rules.lowestLevel.code,
          citation: rules.lowestLevel.citation,
          verification: rules.lowestLevel.verification,
        },
        lowestMeanScore: {
          title: text('Điểm bình quân tối thiểu', 'Lowest mean score'),
          value: LOWEST_MEAN_SCORE,
          citation: cite(CIRCULAR_26_2014, 17, 1),
          verification: 'official-text',
        },
      },
    }),
  )

/** The vote by 26/2014/TT-BCT as 14/2018/TT-BCT left it, until 2025-06-30. */
export const productVote2018: Machine<ProductVoteShape> = /* @__PURE__ */ voteOf(rules2018)

/** The vote as 38/2025/TT-BCT leaves it, from 2025-07-01: the commune in place of the district. */
export const productVote2025: Machine<ProductVoteShape> = /* @__PURE__ */ voteOf(rules2025)

/** The newest version of the vote. */
export const productVote: Machine<ProductVoteShape> = productVote2025
