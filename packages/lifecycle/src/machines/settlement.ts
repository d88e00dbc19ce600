import { CIRCULAR_36_2013, read } from '../acts.js'
import { all, any, atMost, eq, is, minus, yearDay } from '../engine/test.js'
import { settlementPapers } from '../proof/checklists.js'
import { defineMachine } from '../kit/kit.js'
import type { Machine } from '../kit/types.js'
import { contentCodes } from '../proof/contents.js'
import {
  correctable,
  aboutWho,
  doubtIfUnknown,
  guard,
  mayTell,
  needs,
  needsWhen,
  placeFacts,
  silent,
  text,
  told,
  toldCodes,
} from './parts.js'
import type { SettlementShape } from './shapes.js'

const at = (article: number, clause?: number, point?: string) =>
  read(CIRCULAR_36_2013, article, clause, point)

/**
 * The settlement of one contract, beside the project itself. Opened with the support approved and these
 * facts: `project`, `contents`, `acceptedOn` (the last base acceptance), `budgetYear`, `invoicesAgency`,
 * `supportIsShareOfCost`, `lastContractOfYear`, `ministryBudgetUnit`, `clearedWithTreasury`.
 */
export const settlement: Machine<SettlementShape> = /* @__PURE__ */ defineMachine(
  correctable({
    id: 'settlement',
    version: '2014',
    title: text('Quyết toán, thanh lý hợp đồng', 'Settlement and contract liquidation'),
    basis: at(18),
    initial: 'being-drawn-up',
    states: {
      'being-drawn-up': { title: text('Đang lập hồ sơ quyết toán', 'File being drawn up') },
      filed: { title: text('Đã nộp hồ sơ', 'Filed') },
      examined: { title: text('Đã thẩm tra', 'Examined') },
      settled: { title: text('Đã quyết toán, thanh lý', 'Settled and liquidated'), final: true },
    },
    facts: [
      mayTell('project', 'text', 'đề án', 'project'),
      toldCodes('contents', contentCodes, 'nội dung', 'contents'),
      told('acceptedOn', 'date', 'ngày nghiệm thu cơ sở cuối cùng', 'day of the last base acceptance'),
      told('budgetYear', 'year', 'năm ngân sách', 'budget year'),
      told('invoicesAgency', 'boolean', 'lập hóa đơn cho Cục', 'makes out an invoice to the agency'),
      told(
        'supportIsShareOfCost',
        'boolean',
        'hỗ trợ theo tỷ lệ phần trăm',
        'the support is a percentage of the cost',
      ),
      told('lastContractOfYear', 'boolean', 'hợp đồng cuối cùng trong năm', 'the last contract of the year'),
      told('ministryBudgetUnit', 'boolean', 'đơn vị dự toán trực thuộc Bộ', 'a budget unit of the ministry'),
      mayTell(
        'clearedWithTreasury',
        'boolean',
        'Cục đã thanh toán với Kho bạc',
        'the agency cleared the advance',
      ),
      mayTell('collectiveMark', 'boolean', 'nhãn hiệu tập thể', 'a collective mark'),
      mayTell('website', 'boolean', 'trang thông tin điện tử', 'a website'),
      mayTell(
        'investorIsEnterprise',
        'boolean',
        'chủ đầu tư là doanh nghiệp',
        'the investor is an enterprise',
      ),
      ...placeFacts,
    ],
    transitions: [
      {
        id: 'file',
        event: 'file',
        title: text('Nộp hồ sơ quyết toán', 'File the settlement'),
        from: ['being-drawn-up'],
        to: 'filed',
        who: ['implementing-unit', 'provincial-centre', 'regional-centre'],
        inputs: [told('askedVnd', 'vnd', 'kinh phí đề nghị quyết toán', 'amount put forward for settlement')],
        guards: [
          guard(
            'asked-within-support',
            'Không vượt kinh phí được duyệt.',
            'Not above the support approved.',
            atMost('input.askedVnd', 'money.approvedVnd'),
            at(12, 5),
          ),
        ],
        proof: [...settlementPapers, { checklist: 'remaining', content: 'facts.contents' }],
        effects: [{ do: 'set', path: 'money.askedVnd', to: 'input.askedVnd' }],
        deadlines: ['settlement-file'],
        ...at(19),
      },
      {
        id: 'return',
        event: 'return',
        title: text('Yêu cầu bổ sung', 'Return for supplement'),
        from: ['filed', 'examined'],
        to: 'being-drawn-up',
        who: ['agency', 'ministry-finance-section'],
        inputs: [told('reason', 'text', 'lý do', 'reason')],
        effects: [{ do: 'set', path: 'facts.returnReason', to: 'input.reason' }],
        ...silent(at(19)),
      },
      {
        id: 'examine',
        event: 'examine',
        title: text('Thẩm tra hồ sơ', 'Examine the file'),
        from: ['filed'],
        to: 'examined',
        who: ['agency', 'ministry-finance-section'],
        inputs: [told('disallowedVnd', 'vnd', 'kinh phí không được quyết toán', 'amount not allowed')],
        guards: [
          guard(
            'disallowed-within-asked',
            'Không vượt số đề nghị.',
            'Not above what was put forward.',
            atMost('input.disallowedVnd', 'money.askedVnd'),
            at(12, 6),
          ),
        ],
        effects: [{ do: 'set', path: 'facts.disallowedVnd', to: 'input.disallowedVnd' }],
        ...at(12, 6),
      },
      {
        id: 'settle',
        event: 'settle',
        title: text('Quyết toán, thanh lý hợp đồng', 'Settle and liquidate'),
        from: ['examined'],
        to: 'settled',
        who: ['agency', 'ministry-finance-section'],
        inputs: [told('settledVnd', 'vnd', 'kinh phí được quyết toán', 'support settled')],
        guards: [
          guard(
            'asked-less-disallowed',
            'Bằng số đề nghị trừ số không được quyết toán.',
            'What was put forward less what is not allowed.',
            eq('input.settledVnd', minus('money.askedVnd', 'facts.disallowedVnd')),
            at(12, 6),
          ),
          aboutWho(
            guard(
              'settled-by',
              'Cục quyết toán; đơn vị dự toán trực thuộc Bộ do Vụ Tài chính phê duyệt.',
              'The agency settles; for budget units of the ministry its finance section does.',
              any(
                all(is('facts.ministryBudgetUnit', true), is('by.role', 'ministry-finance-section')),
                all(is('facts.ministryBudgetUnit', false), is('by.role', 'agency')),
              ),
              at(12, 1),
            ),
          ),
          doubtIfUnknown(
            guard(
              'by-22-january',
              'Không chậm quá ngày 22/01 năm sau, trừ khi Cục đã thanh toán tạm ứng với Kho bạc.',
              'By 22 January of the next year, unless the agency cleared the advance with the Treasury.',
              any(
                { named: 'in-time', with: { lastDay: yearDay('facts.budgetYear', 1, '01-22') } },
                is('facts.clearedWithTreasury', true),
              ),
              at(18, 2),
            ),
          ),
        ],
        proof: [
          needs('liquidation-minutes'),
          needsWhen(is('facts.lastContractOfYear', true), 'reconciliation'),
        ],
        effects: [{ do: 'set', path: 'money.settledVnd', to: 'input.settledVnd' }],
        deadlines: ['liquidation'],
        ...at(18, 2),
      },
    ],
    deadlines: [
      {
        code: 'settlement-file',
        title: text('Lập xong hồ sơ quyết toán', 'Complete the settlement file'),
        who: ['implementing-unit'],
        days: 'calendar',
        rule: { kind: 'within', count: 15, from: 'facts.acceptedOn' },
        dueIn: ['being-drawn-up'],
        answeredBy: ['file'],
        ...at(18, 1),
      },
      {
        code: 'liquidation',
        title: text('Thanh lý hợp đồng, quyết toán', 'Liquidate and settle'),
        who: ['agency', 'implementing-unit'],
        days: 'calendar',
        rule: { kind: 'by', monthDay: '01-22', year: 'facts.budgetYear', plusYears: 1 },
        dueIn: ['being-drawn-up', 'filed', 'examined'],
        answeredBy: ['settle'],
        ...at(18, 2),
      },
    ],
    parameters: {},
  }),
)
