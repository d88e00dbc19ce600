import { CIRCULAR_36_2013, read } from '../acts.js'
import { adjustmentKindCodes } from '../authority/adjustments.js'
import { defineMachine } from '../kit/kit.js'
import type { Guard, Machine } from '../kit/types.js'
import {
  correctable,
  aboutWho,
  guard,
  mayTell,
  needs,
  placeFacts,
  silent,
  text,
  told,
  toldCode,
} from './parts.js'
import type { AdjustmentShape } from './shapes.js'

const at = (article: number, clause?: number) => read(CIRCULAR_36_2013, article, clause)
const kind = toldCode('kind', adjustmentKindCodes, 'loại điều chỉnh', 'kind of change')

const byAuthority: Guard = aboutWho(
  guard(
    'decided-by-authority',
    'Đúng thẩm quyền theo loại điều chỉnh.',
    'Decided by the body that the kind of change belongs to.',
    { named: 'adjustment-decided-by-authority' },
    at(11, 2),
  ),
)

/**
 * One request to adjust, add to or stop a national project. Facts: `project`, and of that project its `kind`
 * and `route`, which say who decides.
 */
export const adjustment: Machine<AdjustmentShape> = /* @__PURE__ */ defineMachine(
  correctable({
    id: 'adjustment',
    version: '2014',
    title: text('Điều chỉnh, bổ sung, ngừng triển khai đề án', 'Adjusting, adding or stopping'),
    basis: at(11),
    initial: 'drafted',
    states: {
      drafted: { title: text('Lập đề nghị', 'Drafted') },
      requested: { title: text('Đã đề nghị', 'Requested') },
      decided: { title: text('Đã quyết định điều chỉnh', 'Decided'), final: true },
      refused: { title: text('Không chấp thuận', 'Refused'), final: true },
      withdrawn: { title: text('Đã rút', 'Withdrawn'), final: true },
    },
    facts: [
      mayTell('project', 'text', 'đề án', 'project'),
      toldCode('kind', ['ordinary', 'key', 'group'], 'loại đề án', 'ordinary, key or group project'),
      toldCode('route', ['through-department', 'direct'], 'gửi qua Sở hoặc gửi thẳng Cục', 'its route'),
      ...placeFacts,
    ],
    transitions: [
      {
        id: 'request',
        event: 'request',
        title: text('Đề nghị điều chỉnh, nêu rõ lý do', 'Request, with reasons'),
        from: ['drafted'],
        to: 'requested',
        who: ['implementing-unit', 'provincial-centre', 'regional-centre', 'department'],
        inputs: [
          kind,
          told('reason', 'text', 'lý do', 'reason'),
          told('proposal', 'json', 'đề nghị', 'proposal'),
        ],
        guards: [
          guard(
            'department-confirmation',
            'Có xác nhận hoặc văn bản đề nghị của Sở Công Thương khi luật yêu cầu.',
            'With the confirmation or request of the department where the law asks for it.',
            { named: 'department-confirmation-on-file' },
            at(11, 1),
          ),
        ],
        proof: [needs('adjustment-request')],
        effects: [
          { do: 'set', path: 'facts.change', to: 'input.kind' },
          { do: 'set', path: 'facts.reason', to: 'input.reason' },
          { do: 'set', path: 'facts.proposal', to: 'input.proposal' },
        ],
        ...at(11, 1),
      },
      {
        id: 'decide',
        event: 'decide',
        title: text('Quyết định điều chỉnh', 'Decide'),
        from: ['requested'],
        to: 'decided',
        who: ['minister', 'agency', 'department'],
        inputs: [kind],
        guards: [
          guard(
            'same-kind',
            'Đúng loại điều chỉnh đã đề nghị.',
            'The kind of change that was requested.',
            { op: 'eq', left: 'input.kind', right: 'facts.change' },
            at(11, 2),
          ),
          byAuthority,
        ],
        proof: [needs('adjustment-decision')],
        copyTo: ['agency'],
        ...at(11, 2),
      },
      {
        id: 'refuse',
        event: 'refuse',
        title: text('Không chấp thuận', 'Refuse'),
        from: ['requested'],
        to: 'refused',
        who: ['minister', 'agency', 'department'],
        inputs: [kind, told('reason', 'text', 'lý do', 'reason')],
        guards: [byAuthority],
        ...at(11, 2),
      },
      {
        id: 'withdraw',
        event: 'withdraw',
        title: text('Rút đề nghị', 'Withdraw'),
        from: ['drafted', 'requested'],
        to: 'withdrawn',
        who: ['implementing-unit', 'provincial-centre', 'regional-centre', 'department'],
        ...silent(at(11)),
      },
    ],
    deadlines: [],
    parameters: {},
  }),
)
