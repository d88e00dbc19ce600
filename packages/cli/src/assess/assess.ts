import {
  criterionText,
  decide,
  explain,
  factLabel,
  knownPacks,
  lawBook,
  limitName,
  notStatedText,
  policyOf,
  present,
  readIndustryCode,
  reasonText,
  undecided,
  verdictTexts,
  type Decision,
} from '@khuyencong/assessment'
import { contentTitle, describe, formatVnd, isContentCode, type Lang } from '@khuyencong/domain'
import { complain } from '../io/files.js'
import { industrySuggestedBy, vsicCodeOf } from '@khuyencong/law'
import * as places from '@khuyencong/law/places'
import { packsFrom } from '../pack/packSources.js'
import { totalBytes } from '../io/bytes.js'
import { write } from '../io/output.js'
import { repeatedIds } from '../io/repeated.js'
import { progressBar } from '../io/progress.js'
import { readApplications } from './read.js'
import { table } from '../io/table.js'

/** The options of `khuyencong assess`. */
export interface AssessCommand {
  readonly json?: boolean
  readonly on?: string
  readonly lang: Lang
  readonly strict?: boolean
  /** Files or packages of local acts, to be known beside those of this SDK. */
  readonly pack?: readonly string[]
}

interface Assessed {
  readonly source: string
  readonly activity: string | undefined
  /** Whether the input could be read and was no refused one. */
  readonly parsed: boolean
  readonly decision: Decision
}

/** Assess the applications of files; the exit code is 1 when an input could not be read or parsed. */
export async function assessFiles(paths: readonly string[], options: AssessCommand): Promise<0 | 1> {
  const packs = await packsFrom(options.pack ?? [], '.')
  if (!packs.ok) return complain(packs.issues, options.lang)
  const law = lawBook(knownPacks(packs.value))
  const bar = progressBar(totalBytes(paths))
  const repeated = repeatedIds()
  const shown: Assessed[] = []
  let failed = false
  for (const path of paths) {
    for await (const { source, input, problem } of readApplications(path, (count) => bar.add(count))) {
      const { parsed, decision: made } = problem
        ? { parsed: false, decision: undecided({ id: '', activity: null }, null, [problem]) }
        : decide(input, {
            lawFor: law,
            places,
            industryCode: await readIndustryCode(input, { vsicCodeOf, industrySuggestedBy }),
            ...(options.on !== undefined && { on: options.on }),
            ...(options.strict !== undefined && { strict: options.strict }),
          })
      if (!parsed) failed = true
      const twice = parsed ? repeated(made.id) : undefined
      const decision = twice ? { ...made, issues: [...made.issues, twice] } : made
      if (options.json) await write(`${JSON.stringify({ source, parsed, ...present(decision) })}\n`)
      else shown.push({ source, activity: activityOf(input), parsed, decision })
    }
  }
  bar.stop()
  if (!options.json) await write(`${shownText(shown, options.lang).join('\n')}\n`)
  return failed ? 1 : 0
}

/** One application is explained in full; several make a table. */
function shownText(shown: readonly Assessed[], lang: Lang): string[] {
  const [first] = shown
  if (first && shown.length === 1) {
    if (!first.parsed) return [`${first.source}: ${notRead[lang]}`, ...problems(shown, lang)]
    const title = [first.decision.id, activityLabel(first.activity, lang)].filter(Boolean).join(' · ')
    return [title || first.source, ...explain(first.decision, lang)]
  }
  return [
    table(
      heads[lang],
      shown.map((one) => row(one, lang)),
    ),
    ...problems(shown, lang),
  ]
}

const heads = {
  vi: ['Hồ sơ', 'Nội dung', 'Kết luận', 'Mức hỗ trợ', 'Căn cứ chính'],
  en: ['Application', 'Activity', 'Verdict', 'Support', 'Main reason'],
} as const

/** What stands in the stead of a verdict: an input that could not be read has none. */
const notRead = { vi: 'Không đọc được hồ sơ', en: 'The application could not be read' } as const

function row({ source, activity, parsed, decision }: Assessed, lang: Lang): string[] {
  if (!parsed)
    return [decision.id || source, activityLabel(activity, lang), notRead[lang], '–', seeBelow[lang]]
  const { support, verdict } = decision
  const money = (amount: number | null) =>
    amount === null ? '–' : formatVnd(amount, lang).replace(/ .*/, '')
  return [
    decision.id || source,
    activityLabel(activity, lang),
    verdictTexts[verdict][lang],
    money(support.amountVnd) + (support.provisional && support.amountVnd !== null ? ' *' : ''),
    mainReason(decision, lang),
  ]
}

const seeBelow = { vi: 'xem bên dưới', en: 'see below' } as const

/** The first thing a reader asks: what refuses, what is missing, or what set the amount. */
function mainReason(decision: Decision, lang: Lang): string {
  const { criteria, doubtful, missingFacts, reasons, support, issues } = decision
  const policy = policyOf(decision)
  const doubts = doubtful.map(({ code }) => code)
  const unmet = criteria.find(({ code, outcome }) => outcome === 'unmet' && !doubts.includes(code))
  const figures = reasons.find(({ criterion }) => criterion === unmet?.code)
  if (figures) return reasonText(figures, policy, lang)
  if (unmet) return criterionText(unmet, policy, lang)
  const [error] = issues.filter(({ severity }) => severity === 'error')
  if (error) return describe(error, lang)
  if (missingFacts[0] !== undefined)
    return `${lang === 'vi' ? 'Thiếu' : 'Missing'}: ${factLabel(missingFacts[0], lang)}`
  if (support.notStated) return notStatedText(decision, policy, lang)
  return support.binding ? limitName(support.binding, lang) : ''
}

/** What was wrong with inputs, in full, below the table. */
function problems(shown: readonly Assessed[], lang: Lang): string[] {
  return shown.flatMap(({ source, decision }) =>
    decision.issues.map((found) => `${decision.id || source}: ${describe(found, lang)}`),
  )
}

function activityOf(input: unknown): string | undefined {
  const activity =
    typeof input === 'object' && input !== null && 'activity' in input ? input.activity : undefined
  return typeof activity === 'string' ? activity : undefined
}

function activityLabel(code: string | undefined, lang: Lang): string {
  return isContentCode(code) ? contentTitle(code)[lang] : (code ?? '')
}
