import { CIRCULAR_36_2013, CIRCULAR_46_2012, read } from '../acts.js'
import { above, any, atLeast, known, not, value } from '../engine/test.js'
import { defineMachine } from '../kit/kit.js'
import type { Machine } from '../kit/types.js'
import { correctable, guard, mayTell, needs, placeFacts, silent, text, told } from './parts.js'
import type { CollaboratorShape, InspectionShape } from './shapes.js'

const at = read(CIRCULAR_46_2012, 9, 3)
const inspectors = ['inspector', 'agency', 'department'] as const
const open = guard(
  'finding-open',
  'Kiến nghị có trong hồ sơ và chưa khắc phục xong.',
  'The finding is on the record and open.',
  { named: 'finding-open' },
  at,
)
const finding = told('finding', 'code', 'mã kiến nghị', 'code of the finding')

/** An inspection of a project or a fund, each finding followed until it is closed. Facts: `subject`. */
export const inspection: Machine<InspectionShape> = /* @__PURE__ */ defineMachine(
  correctable({
    id: 'inspection',
    version: '2012',
    title: text('Kiểm tra, giám sát', 'Inspection'),
    basis: at,
    initial: 'planned',
    states: {
      planned: { title: text('Đã lên kế hoạch', 'Planned') },
      'under-way': { title: text('Đang kiểm tra', 'Under way') },
      concluded: { title: text('Đã kết luận, theo dõi khắc phục', 'Concluded, findings followed') },
      closed: { title: text('Đã khắc phục xong', 'Closed'), final: true },
      cancelled: { title: text('Hủy', 'Cancelled'), final: true },
    },
    facts: [mayTell('subject', 'text', 'đối tượng kiểm tra', 'what is inspected'), ...placeFacts],
    transitions: [
      {
        id: 'begin',
        event: 'begin',
        title: text('Tiến hành kiểm tra', 'Begin'),
        from: ['planned'],
        to: 'under-way',
        who: inspectors,
        ...read(CIRCULAR_36_2013, 20, 3),
      },
      {
        id: 'cancel',
        event: 'cancel',
        title: text('Hủy', 'Cancel'),
        from: ['planned'],
        to: 'cancelled',
        who: inspectors,
        inputs: [told('reason', 'text', 'lý do', 'reason')],
        ...silent(at),
      },
      {
        id: 'find',
        event: 'find',
        title: text('Ghi kiến nghị', 'Record a finding'),
        from: ['under-way'],
        to: null,
        who: inspectors,
        inputs: [
          finding,
          told('what', 'text', 'nội dung', 'what was found'),
          mayTell('due', 'date', 'hạn khắc phục', 'day the remedy is due'),
        ],
        guards: [
          guard(
            'new-finding',
            'Mã kiến nghị chưa có.',
            'The code is not used yet.',
            not({ named: 'finding-open' }),
            at,
          ),
          guard(
            'due-after-finding',
            'Hạn khắc phục không trước ngày ghi kiến nghị.',
            'The remedy is not due before the finding.',
            any(not(known('input.due')), atLeast('input.due', 'on')),
            at,
          ),
        ],
        effects: [
          {
            do: 'append',
            path: 'facts.findings',
            item: {
              code: 'input.finding',
              what: 'input.what',
              due: 'input.due',
              foundOn: 'on',
              closedOn: value(null),
            },
          },
        ],
        ...silent(at),
      },
      {
        id: 'conclude',
        event: 'conclude',
        title: text('Kết luận', 'Conclude'),
        from: ['under-way'],
        to: 'concluded',
        who: inspectors,
        proof: [needs('inspection-minutes')],
        ...silent(at),
      },
      {
        id: 'report-remedy',
        event: 'report-remedy',
        title: text('Báo cáo khắc phục', 'Report a remedy'),
        from: ['concluded'],
        to: null,
        who: ['implementing-unit', 'beneficiary', 'provincial-centre'],
        inputs: [finding, told('remedy', 'text', 'biện pháp', 'remedy')],
        guards: [open],
        proof: [needs('remedy-report')],
        effects: [
          {
            do: 'append',
            path: 'facts.remedies',
            item: { finding: 'input.finding', remedy: 'input.remedy', on: 'on' },
          },
        ],
        ...silent(at),
      },
      {
        id: 'close-finding',
        event: 'close-finding',
        title: text('Xác nhận đã khắc phục', 'Close a finding'),
        from: ['concluded'],
        to: null,
        who: inspectors,
        inputs: [finding],
        guards: [open],
        effects: [{ do: 'close-finding' }],
        ...silent(at),
      },
      {
        id: 'close',
        event: 'close',
        title: text('Kết thúc theo dõi', 'Close'),
        from: ['concluded'],
        to: 'closed',
        who: inspectors,
        guards: [
          guard(
            'all-findings-closed',
            'Mọi kiến nghị đã khắc phục.',
            'Every finding is closed.',
            { named: 'all-findings-closed' },
            at,
          ),
        ],
        ...silent(at),
      },
    ],
    deadlines: [
      {
        code: 'remedy',
        title: text('Khắc phục kiến nghị theo hạn trong kết luận', 'Remedy a finding by the day set for it'),
        who: ['implementing-unit', 'beneficiary', 'provincial-centre'],
        days: 'calendar',
        rule: { kind: 'on-each', list: 'facts.findings', day: 'due', openWhile: 'closedOn' },
        dueIn: ['under-way', 'concluded'],
        answeredBy: ['close-finding'],
        ...silent(at),
      },
    ],
    parameters: {},
  }),
)

/**
 * One promotion collaborator: named for a commune by decision, paid what the chair of the province sets, for a
 * period (45/2012/NĐ-CP Điều 8 khoản 3, Điều 10). Facts: `commune`. Never a person's data: the record is
 * named by the host's own id.
 */
export const collaborator: Machine<CollaboratorShape> = /* @__PURE__ */ defineMachine(
  correctable({
    id: 'collaborator',
    version: '2012',
    title: text('Cộng tác viên khuyến công', 'Promotion collaborator'),
    basis: read('45/2012/NĐ-CP', 8, 3),
    initial: 'proposed',
    states: {
      proposed: { title: text('Đề nghị', 'Proposed') },
      active: { title: text('Đang làm việc', 'Active') },
      ended: { title: text('Kết thúc', 'Ended'), final: true },
      refused: { title: text('Không chấp thuận', 'Refused'), final: true },
    },
    facts: [mayTell('commune', 'text', 'mã xã, phường, đặc khu', 'code of the commune'), ...placeFacts],
    transitions: [
      {
        id: 'name',
        event: 'name',
        title: text('Quyết định công nhận', 'Name by decision'),
        from: ['proposed'],
        to: 'active',
        who: ['provincial-committee', 'provincial-chair'],
        inputs: [
          told('decision', 'text', 'số quyết định', 'number of the decision'),
          told('commune', 'text', 'mã xã, phường, đặc khu', 'code of the commune'),
          told('from', 'date', 'từ ngày', 'from'),
          mayTell('before', 'date', 'đến trước ngày', 'to before'),
          mayTell(
            'remunerationVnd',
            'vnd',
            'thù lao theo quy định của tỉnh',
            'remuneration as the province sets it',
          ),
        ],
        guards: [
          guard(
            'period-in-order',
            'Ngày kết thúc sau ngày bắt đầu.',
            'The period ends after it begins.',
            any(not(known('input.before')), above('input.before', 'input.from')),
            read('45/2012/NĐ-CP', 8, 3),
          ),
        ],
        proof: [needs('collaborator-decision')],
        effects: [
          { do: 'set', path: 'facts.decision', to: 'input.decision' },
          { do: 'set', path: 'facts.commune', to: 'input.commune' },
          { do: 'set', path: 'facts.from', to: 'input.from' },
          { do: 'set', path: 'facts.before', to: 'input.before', ifKnown: true },
          { do: 'set', path: 'facts.remunerationVnd', to: 'input.remunerationVnd', ifKnown: true },
        ],
        ...read('45/2012/NĐ-CP', 8, 3),
      },
      {
        id: 'refuse',
        event: 'refuse',
        title: text('Không chấp thuận', 'Refuse'),
        from: ['proposed'],
        to: 'refused',
        who: ['provincial-committee', 'provincial-chair'],
        ...silent(read('45/2012/NĐ-CP', 8, 3)),
      },
      {
        id: 'set-remuneration',
        event: 'set-remuneration',
        title: text('Quy định thù lao', 'Set the remuneration'),
        from: ['active'],
        to: null,
        who: ['provincial-chair'],
        inputs: [told('remunerationVnd', 'vnd', 'thù lao', 'remuneration')],
        effects: [{ do: 'set', path: 'facts.remunerationVnd', to: 'input.remunerationVnd' }],
        ...read('45/2012/NĐ-CP', 10),
      },
      {
        id: 'move',
        event: 'move',
        title: text('Chuyển địa bàn (kể cả khi xã sáp nhập)', 'Move to another commune, also after a merger'),
        from: ['active'],
        to: null,
        who: ['provincial-committee', 'provincial-chair'],
        inputs: [
          told('commune', 'text', 'mã xã, phường, đặc khu', 'code of the commune'),
          told('decision', 'text', 'số quyết định', 'number of the decision'),
        ],
        effects: [
          { do: 'set', path: 'facts.commune', to: 'input.commune' },
          { do: 'set', path: 'facts.decision', to: 'input.decision' },
        ],
        ...silent(read('45/2012/NĐ-CP', 8, 3)),
      },
      {
        id: 'end',
        event: 'end',
        title: text('Kết thúc', 'End'),
        from: ['active'],
        to: 'ended',
        who: ['provincial-committee', 'provincial-chair'],
        ...silent(read('45/2012/NĐ-CP', 8, 3)),
      },
    ],
    deadlines: [
      {
        code: 'term-ends',
        title: text('Hết thời hạn', 'The term ends'),
        who: ['provincial-committee'],
        days: 'calendar',
        rule: { kind: 'on', day: 'facts.before' },
        dueIn: ['active'],
        answeredBy: ['end'],
        ...silent(read('45/2012/NĐ-CP', 8, 3)),
      },
    ],
    parameters: {},
  }),
)
