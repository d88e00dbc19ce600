import { bodies } from '../bodies/bodies.js'
import { roles, type RoleCode } from '../bodies/roles.js'
import { vietnamWorkingCalendar } from '../deadlines/vietnamCalendar.js'
import type { Kit } from '../engine/kit.js'
import { defineMachine as define, type Machine, type MachineParts } from '../engine/machine.js'
import type { Shape } from '../engine/shape.js'
import { balanceOf } from '../money/balance.js'
import { papersOf, type ChecklistStage } from '../proof/checklists.js'
import { documents, type DocumentCode } from '../proof/documents.js'
import { effects } from './effects.js'
import { figures } from './figures.js'
import { tests } from './tests.js'

/** What the machines of industrial promotion use by name. */
export const kit = /* @__PURE__ */ Object.freeze({
  roles,
  bodies,
  papers: documents,
  lists: {
    'first-advance': (code) => papersOf('first-advance', code),
    remaining: (code) => papersOf('remaining', code),
  },
  tests,
  effects,
  figures,
  places: {
    department: 'provinceCode',
    'provincial-centre': 'provinceCode',
    'provincial-committee': 'provinceCode',
    'provincial-chair': 'provinceCode',
    'finance-department': 'provinceCode',
    'commune-committee': 'communeCode',
    'commune-chair': 'communeCode',
  },
  derived: { balance: ({ money }) => ({ ...balanceOf(money) }) },
  calendar: vietnamWorkingCalendar,
} as const satisfies Kit)

/** The names that the machines of industrial promotion use. */
export interface LifecycleWords {
  readonly test: keyof typeof tests
  readonly effect: keyof typeof effects
  readonly paper: DocumentCode
  readonly list: ChecklistStage
  readonly role: RoleCode
}

/** A machine of industrial promotion that nothing can change any more. */
export const defineMachine = <S extends Shape = Shape>(
  parts: MachineParts<LifecycleWords>,
): Machine<LifecycleWords, S> =>
  // The shape is made from these parts; the tests hold one against the other.
  define(kit as Kit<LifecycleWords>, parts) as Machine<LifecycleWords, S>
