import { assess, assessQuickly, lawFor, parseApplication, type Application } from 'khuyencong'
import { barplot, bench, do_not_optimize, run, summary } from 'mitata'
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

/** The same applications three ways; mitata prints each as a multiple of the baseline. */
function race(name: string, chosen: readonly Application[]) {
  const over = (assessOne: (application: Application) => unknown) => () => {
    for (const application of chosen) do_not_optimize(assessOne(application))
  }
  barplot(() => {
    summary(() => {
      bench(`${name}: by hand, plain numbers`, over(byHand)).baseline(true)
      bench(
        `${name}: compiled, no explanation (aim 5x)`,
        over((application) => assessQuickly(policy, application)),
      )
      bench(
        `${name}: compiled, whole explanation (aim 10x)`,
        over((application) => assess(policy, application)),
      )
    })
  })
}

race(
  'eligible',
  applications.filter((application) => byHand(application).verdict === 'eligible'),
)
// Refusals end early for the first two; issues and missing facts are told by the third.
race('all outcomes', applications)

await run()
