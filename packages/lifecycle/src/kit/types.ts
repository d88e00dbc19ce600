import type { DeadlineRule as DeadlineRuleOf } from '../engine/deadlineRule.js'
import type { Guard as GuardOf, Machine as MachineOf, Transition as TransitionOf } from '../engine/machine.js'
import type { Opening as OpeningOf } from '../engine/opening.js'
import type {
  PaperRule as PaperRuleOf,
  ProofItem as ProofItemOf,
  ProofRule as ProofRuleOf,
} from '../engine/papers.js'
import type { Actor as ActorOf, LifecycleEvent as EventOf } from '../engine/record.js'
import type { Shape } from '../engine/shape.js'
import type { Test as TestOf } from '../engine/test.js'
import type { LifecycleWords as W } from './kit.js'

// What is given to the engine, with the names that the machines of industrial promotion use.

/** A machine of industrial promotion. */
export type Machine<S extends Shape = Shape> = MachineOf<W, S>
/** One way of a machine from one state to another. */
export type Transition = TransitionOf<W>
/** A condition of a way. */
export type Guard = GuardOf<W['test']>
/** A question of a machine. */
export type Test = TestOf<W['test']>
/** A line of proof of a machine. */
export type PaperRule = PaperRuleOf<W['paper'], W['test']>
/** What must be handed in with an event. */
export type ProofRule = ProofRuleOf<W['paper'], W['test'], W['list']>
/** A deadline of a machine. */
export type DeadlineRule = DeadlineRuleOf<W>
/** Who acts: an opaque id, the role it acts in, and the body where that is known. Never a person's data. */
export type Actor = ActorOf<W['role']>
/** A paper that was handed in. */
export type ProofItem = ProofItemOf<W['paper']>
/** Something that happened, as the host tells it. */
export type LifecycleEvent = EventOf<W['role'], W['paper']>
/** What a record begins with. */
export type Opening = OpeningOf<W['role']>
