import { isVnd, type Vnd } from '@khuyencong/domain'
import { isJsonObject, type Json } from './json.js'

/** An amount under a code: a content of a project, or a project of a plan. */
export interface AmountLine {
  readonly code: string
  readonly amountVnd: Vnd
}

const codeShape = /^[A-Za-z0-9][\w:/-]{0,99}$/
// A code becomes the name of a property, so names that JavaScript itself uses must not pass.
const reserved = new Set(['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'])

/** Whether a text can stand as a code: letters, digits and `_ : / -`, beginning with a letter or digit. */
export const isCode = (given: string): boolean => codeShape.test(given) && !reserved.has(given)

/** Amounts by code as an event tells them; `null` where they are not such a list, or a code comes twice. */
export function linesOf(given: Json | undefined): readonly AmountLine[] | null {
  if (!Array.isArray(given)) return null
  const lines: AmountLine[] = []
  const seen = new Set<string>()
  for (const line of given as readonly Json[]) {
    if (!isJsonObject(line)) return null
    const { code, amountVnd } = line
    if (typeof code !== 'string' || !isCode(code) || seen.has(code) || !isVnd(amountVnd)) return null
    seen.add(code)
    lines.push({ code, amountVnd })
  }
  return lines
}
