import { formatDate, formatCitation, funds, type IsoDate, type Lang, type Text } from '@khuyencong/domain'
import type { Policy, PolicyPin } from '@khuyencong/policy'

const texts = {
  inForce: { vi: '{name}, có hiệu lực từ ngày {day}', en: '{name}, in force from {day}' },
  notSeen: { vi: '{name}, chưa thấy ngày có hiệu lực', en: '{name}, day of effect not seen' },
  local: { vi: '{fund}, theo {act}', en: '{fund}, under {act}' },
  conditions: {
    vi: '{local}; điều kiện chung theo quy định quốc gia có hiệu lực từ ngày {day}',
    en: '{local}; general conditions by the national rules in force from {day}',
  },
  none: { vi: 'không có', en: 'none' },
} as const satisfies Record<string, Text>

/**
 * A policy as people name it: the fund, and the day it took effect; under a local act the act with its own day, which
 * is not that of the national conditions beside it.
 *
 * @param pin the policy of a decision; `null` where there was none
 * @param policy the policy itself, where it is at hand
 * @example
 * ```ts
 * policyText(pinOf(policy), policy, 'vi') // => 'khuyến công quốc gia, có hiệu lực từ ngày 15/10/2025'
 * ```
 */
export function policyText(pin: PolicyPin | null, policy: Policy | undefined, lang: Lang): string {
  if (!pin) return texts.none[lang]
  if (!policy?.local) {
    const name =
      pin.id === 'national' ? funds.national[lang] : policy ? `${policy.title[lang]} (${pin.id})` : pin.id
    return inForce(name, pin.version, lang)
  }
  const { act, inForceFrom } = policy.local
  const name = fill(texts.local, { fund: funds.local[lang], act: formatCitation(act, lang) }, lang)
  // The description of an act whose number was not seen may hold its day already.
  const dated = inForceFrom !== null && act.instrument.includes(formatDate(inForceFrom, 'vi'))
  const local = dated ? name : inForce(name, inForceFrom, lang)
  return inForceFrom !== null && inForceFrom < pin.version
    ? fill(texts.conditions, { local, day: formatDate(pin.version, lang) }, lang)
    : local
}

function inForce(name: string, day: IsoDate | null, lang: Lang): string {
  return day === null
    ? fill(texts.notSeen, { name }, lang)
    : fill(texts.inForce, { name, day: formatDate(day, lang) }, lang)
}

/** A text with its `{name}`s replaced. */
export function fill(text: Text, values: Readonly<Record<string, string>>, lang: Lang): string {
  return text[lang].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
