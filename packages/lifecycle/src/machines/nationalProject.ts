import { cite, type IsoDate } from '@khuyencong/domain'
import { CIRCULAR_17_2018, CIRCULAR_36_2013, quoted, quotedClause, read, unconfirmed } from '../acts.js'
import { above, all, atLeast, atMost, countOf, is, not, value } from '../engine/test.js'
import {
  advanceCeiling2014,
  advanceCeiling2018,
  advanceRates2014,
  advanceRates2018,
  ratesParameter,
} from './national/advanceRates.js'
import { defineMachine } from '../kit/kit.js'
import type { Machine, PaperRule } from '../kit/types.js'
import { changing } from './national/changes.js'
import { nationalDeadlines } from './national/deadlines.js'
import { ending } from './national/ending.js'
import { nationalFacts } from './national/facts.js'
import { implementation } from './national/implementation.js'
import { payments } from './national/payments.js'
import { registration } from './national/registration.js'
import type { NationalRules } from './national/rules.js'
import { nationalStates } from './national/states.js'
import type { NationalProjectShape } from './shapes.js'
import { correction, ifAny, needs, needsWhen, text } from './parts.js'
import { freezeDeep } from '../engine/freeze.js'

const beneficiaryIsAnother = all(is('facts.unitIsBeneficiary', false), not(is('facts.kind', 'group')))
const projectFile = [
  needs('project-text'),
  needs('cost-estimate'),
  // A group project names no beneficiary before its concrete plan (Điều 10 khoản 1 điểm a).
  needsWhen(beneficiaryIsAnother, 'beneficiary-request'),
  ifAny('annex-2-papers'),
]

/** Papers of a dossier of which several sets are handed in. */
const inSets = (sets: number, papers: readonly PaperRule[]): readonly PaperRule[] =>
  papers.map((paper) => ({ ...paper, sets }))

const rules2014: NationalRules = {
  version: '2014',
  basis: read(CIRCULAR_36_2013),
  departmentDay: { monthDay: '05-20', ...read(CIRCULAR_36_2013, 10, 1, 'b') },
  agencyDay: { monthDay: '06-15', ...read(CIRCULAR_36_2013, 10, 2, 'b') },
  // Điều 10 khoản 1 điểm a: 3 sets.
  registrationPapers: inSets(3, [needs('request-letter'), ...projectFile]),
  appraisalPapers: [],
  keyProject: {
    vi: 'Đề án điểm có từ hai nội dung trở lên và thực hiện nhiều hơn một năm.',
    en: 'A key project has two contents or more and runs for more than one year.',
    test: all(atLeast(countOf('facts.contents'), value(2)), above('facts.years', value(1))),
    ...read(CIRCULAR_36_2013, 2, 3),
  },
  advances: { first: read(CIRCULAR_36_2013, 13), remaining: read(CIRCULAR_36_2013, 14) },
  parameters: {
    advanceRates: ratesParameter(advanceRates2014, read(CIRCULAR_36_2013, 13)),
    advanceCeiling: advanceCeiling2014,
  },
}

const advances2018 = unconfirmed(
  cite(CIRCULAR_17_2018),
  text(
    'Khoản 13, 14 sửa quy định tạm ứng, mới xem được một phần trích dẫn; tỷ lệ của từng nội dung có mức kiểm chứng riêng, hồ sơ tạm giữ theo bản 2014.',
    'Clauses 13 and 14 change the rules of advances and were quoted in part; each rate says how sure it is, the papers are carried over from 2014.',
  ),
)

const rules2018: NationalRules = {
  version: '2018',
  basis: quoted(
    cite(CIRCULAR_17_2018),
    text(
      'Ban hành 10/7/2018; chưa xác định ngày có hiệu lực và chưa xem được toàn văn.',
      'Issued on 2018-07-10; neither the day in force nor the full text was found.',
    ),
  ),
  departmentDay: {
    monthDay: '05-20',
    ...unconfirmed(
      cite(CIRCULAR_17_2018),
      text(
        'Chưa xem được hạn gửi Sở sau sửa đổi năm 2018; tạm giữ ngày 20/5 của bản 2014.',
        'The day for the department after the change of 2018 was not seen; 20 May of 2014 is carried over.',
      ),
    ),
  },
  agencyDay: { monthDay: '06-20', ...quotedClause(CIRCULAR_17_2018, '9') },
  registrationPapers: [needs('request-letter'), needs('registration-list')],
  // 17/2018/TT-BCT clause 9, as quoted: 2 sets for the appraisal at base level.
  appraisalPapers: inSets(2, projectFile),
  keyProject: {
    vi: 'Đề án điểm có từ hai nội dung và từ hai đơn vị thụ hưởng trở lên, thực hiện từ 2 đến 3 năm.',
    en: 'A key project has two contents or more, two beneficiaries or more, and runs for two to three years.',
    test: all(
      atLeast(countOf('facts.contents'), value(2)),
      atLeast('facts.beneficiaries', value(2)),
      atLeast('facts.years', value(2)),
      atMost('facts.years', value(3)),
    ),
    ...quotedClause(CIRCULAR_17_2018, '1'),
  },
  advances: { first: advances2018, remaining: advances2018 },
  parameters: {
    // A table is as sure as its least sure line; each line says how sure it is itself.
    advanceRates: ratesParameter(advanceRates2018, advances2018),
    advanceCeiling: advanceCeiling2018,
  },
}

const open = Object.entries(nationalStates).flatMap(([name, state]) => ('final' in state ? [] : [name]))
const correcting = correction(
  nationalFacts,
  open,
  ['implementing-unit', 'provincial-centre', 'regional-centre', 'department', 'agency'],
  read(CIRCULAR_36_2013, 9, 5),
)

const machineOf = (rules: NationalRules): Machine<NationalProjectShape> =>
  defineMachine({
    id: 'national-project',
    version: rules.version,
    title: text('Đề án khuyến công quốc gia', 'National promotion project'),
    basis: rules.basis,
    initial: 'drafted',
    states: nationalStates,
    transitions: [
      ...registration(rules),
      ...implementation,
      ...payments(rules),
      ...changing,
      ...ending,
      correcting,
    ],
    deadlines: nationalDeadlines(rules),
    facts: nationalFacts,
    parameters: rules.parameters,
  })

/** A national project by 36/2013/TT-BCT as first made, in force from 2014-02-10. */
export const nationalProject2014: Machine<NationalProjectShape> = /* @__PURE__ */ machineOf(rules2014)

/**
 * A national project by 36/2013/TT-BCT as 17/2018/TT-BCT amends it, as far as that was quoted; what was not
 * seen is carried over from 2014 and marked `unverified`.
 */
export const nationalProject2018: Machine<NationalProjectShape> = /* @__PURE__ */ machineOf(rules2018)

/** The newest version of the national project. */
export const nationalProject: Machine<NationalProjectShape> = nationalProject2018

/** Since when a version of the national project may be the one in force, and how sure that is. */
export const nationalProjectVersions = /* @__PURE__ */ freezeDeep([
  { machine: nationalProject2014, from: '2014-02-10', verification: 'official-text' },
  // Issued on this day; the day in force was not found and lies on or after it.
  { machine: nationalProject2018, from: '2018-07-10', verification: 'unverified' },
] as const satisfies readonly { machine: Machine; from: IsoDate; verification: string }[])
