import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { activityCodes, assessQuickly, isIsoDate, national, type Policy } from '../index.js'

const cited = z.looseObject({ citation: z.looseObject({ instrument: z.string() }), verification: z.string() })
const group = z.looseObject({ code: z.string(), condition: z.looseObject({}) })

/** The parts that calculators rest on; what stands inside them is proved by compiling the policy. */
const policySchema = z.strictObject({
  id: z.string().min(1),
  version: z.string().refine(isIsoDate),
  fund: z.enum(['national', 'local']),
  title: z.strictObject({ vi: z.string(), en: z.string() }),
  acts: z.array(z.string()),
  norms: z.partialRecord(z.enum(activityCodes), cited),
  criteria: z.record(z.string(), cited.extend({ condition: z.looseObject({}) })),
  definitions: z.record(z.string(), z.looseObject({})),
  lists: z.record(z.string(), z.looseObject({ members: z.array(z.looseObject({ value: z.string() })) })),
  parameters: z.record(z.string(), cited),
  priority: z.strictObject({
    areas: z.array(group),
    industries: z.array(group),
    multiplier: cited,
    unranked: z.array(z.enum(activityCodes)),
  }),
  gaps: z.array(z.looseObject({})),
})

/**
 * The policy that an argument names: the national policy of a day, or a policy in a JSON file.
 *
 * @throws {Error} where there is none, or where it is no policy
 */
export function policyNamed(name: string): Policy {
  if (isIsoDate(name)) {
    const found = national.on(name)
    if (!found.ok) throw new Error(found.issues.map(({ message }) => message.vi).join(' '))
    return found.value
  }
  const parsed = policySchema.safeParse(JSON.parse(readFileSync(name, 'utf8')))
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error))
  const policy = parsed.data as unknown as Policy
  for (const activity of activityCodes) {
    assessQuickly(policy, { id: '', fund: policy.fund, asOf: policy.version, activity, quantity: 1 })
  }
  return policy
}
