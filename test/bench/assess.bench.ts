import { assess, assessQuickly, lawFor, parseApplication, type Application } from 'khuyencong'
import { bench, describe } from 'vitest'
import { byHand } from './byHand.js'
import { machineryApplications } from './machineryApplications.js'

const law = lawFor({ fund: 'national', asOf: '2026-03-01' })
if (!law.ok) throw new Error('no policy on 2026-03-01')
const policy = law.value

const applications: Application[] = machineryApplications.map((input) => {
  const parsed = parseApplication(input)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  return parsed.value
})

// The three must answer alike, or the ratio between them would mean nothing.
for (const application of applications) {
  const quick = assessQuickly(policy, application)
  const full = assess(policy, application)
  const hand = byHand(application)
  const answers = [hand, quick, { verdict: full.verdict, ...full.support }]
  const different = new Set(
    answers.map(({ verdict, ceilingVnd, amountVnd }) => `${verdict} ${ceilingVnd} ${amountVnd}`),
  )
  if (different.size > 1)
    throw new Error(`answers differ for ${JSON.stringify(application)}: ${[...different].join(', ')}`)
}

let sink = 0

describe('one application for machinery, national policy of 2026', () => {
  bench('written by hand with plain numbers', () => {
    for (const application of applications) sink += byHand(application).amountVnd ?? 0
  })
  bench('compiled from the policy, without explanation (target: at most 5 times)', () => {
    for (const application of applications) sink += assessQuickly(policy, application).amountVnd ?? 0
  })
  bench('compiled from the policy, with the whole explanation (target: at most 10 times)', () => {
    for (const application of applications) sink += assess(policy, application).support.amountVnd ?? 0
  })
})

export { sink }
