import type { Lang } from '@khuyencong/domain'
import type { Machine } from '../engine/machine.js'

/**
 * A machine as a Mermaid state diagram, in one language.
 *
 * @example
 * ```ts
 * toMermaid(nationalProject, 'en').split('\n')[0] // => 'stateDiagram-v2'
 * ```
 */
export function toMermaid({ initial, states, transitions }: Machine, lang: Lang = 'vi'): string {
  const name = (state: string) => state.replaceAll('-', '_')
  // A colon ends a label in Mermaid and a semicolon ends a statement.
  const label = (text: string) => text.replaceAll(':', ' –').replaceAll(';', ',')
  return [
    'stateDiagram-v2',
    `  [*] --> ${name(initial)}`,
    ...Object.entries(states).map(([state, { title }]) => `  ${name(state)}: ${label(title[lang])}`),
    ...transitions.flatMap(({ from, to, title }) =>
      from.map((state) => `  ${name(state)} --> ${name(to ?? state)}: ${label(title[lang])}`),
    ),
    ...Object.entries(states)
      .filter(([, { final }]) => final)
      .map(([state]) => `  ${name(state)} --> [*]`),
    '',
  ].join('\n')
}
