import type { Machine, Transition } from '../engine/machine.js'

/** A machine as XState (v5) reads it: plain JSON. Guards are named by transition and supplied by the host. */
export interface XStateConfig {
  readonly id: string
  readonly version: string
  readonly initial: string
  readonly states: Readonly<Record<string, XStateNode>>
}

/** One state of an {@link XStateConfig}. */
export interface XStateNode {
  readonly type?: 'final'
  readonly description: string
  readonly on?: Readonly<Record<string, readonly XStateTransition[]>>
}

/** One transition of an {@link XStateNode}. */
export interface XStateTransition {
  /** The state it leads to; absent where the record stays. */
  readonly target?: string
  /** The id of the transition, as the name of its guard. */
  readonly guard: string
  readonly description: string
  readonly meta: { readonly transition: string; readonly who: readonly string[]; readonly citation: string }
}

/**
 * A machine as XState JSON. Every transition has a guard named by its id, which stands for its conditions,
 * its roles and its papers together; XState itself knows nothing of these.
 *
 * @example
 * ```ts
 * toXState(nationalProject).initial // => 'drafted'
 * ```
 */
export function toXState({ id, version, initial, states, transitions }: Machine): XStateConfig {
  return {
    id,
    version,
    initial,
    states: Object.fromEntries(
      Object.entries(states).map(([name, { title, final }]) => [
        name,
        final
          ? { type: 'final', description: title.vi }
          : { description: title.vi, on: eventsFrom(name, transitions) },
      ]),
    ),
  }
}

function eventsFrom(
  state: string,
  transitions: readonly Transition[],
): Record<string, readonly XStateTransition[]> {
  const on: Record<string, XStateTransition[]> = {}
  for (const { id, event, from, to, title, who, citation } of transitions) {
    if (!from.includes(state)) continue
    const article = citation.article === undefined ? '' : `, Điều ${citation.article}`
    const entry: XStateTransition = {
      ...(to !== null && { target: to }),
      guard: id,
      description: title.vi,
      meta: { transition: id, who, citation: `${citation.instrument}${article}` },
    }
    on[event] = [...(on[event] ?? []), entry]
  }
  return on
}
