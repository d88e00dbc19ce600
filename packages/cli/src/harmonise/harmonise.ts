import { parseApplication } from '@khuyencong/assessment'
import {
  contentTitle,
  formatVnd,
  issue,
  type Application,
  type IsoDate,
  type Issue,
  type Lang,
  type Result,
} from '@khuyencong/domain'
import { national } from '@khuyencong/law'
import { formerProvinces } from '@khuyencong/law/places'
import { harmonise, type HarmoniseReport } from '@khuyencong/simulation'
import { readApplications } from '../assess/read.js'
import { complain, readJson, say } from '../io/files.js'
import { problemLine } from '../io/output.js'
import { today } from '../io/today.js'
import { readLevels } from './levelsFile.js'

/** The options of `khuyencong harmonise`. */
export interface HarmoniseCommand {
  readonly province: string
  readonly levels: string
  readonly portfolio: string
  readonly on?: IsoDate
  readonly json?: boolean
  readonly lang: Lang
}

/** Compare the levels of a merged province; 1 where an application was refused, 2 where nothing can be compared. */
export async function harmoniseFiles(options: HarmoniseCommand): Promise<0 | 1 | 2> {
  const { province, lang } = options
  const within = formerProvinces.filter(({ provinceCode }) => provinceCode === province).map(({ id }) => id)
  if (!within.length) {
    return refuse([issue('unknown-value', '--province', { value: province })], lang)
  }
  const law = national.on(options.on ?? today())
  if (!law.ok) return refuse(law.issues, lang)
  const file = readJson(options.levels)
  if (!file.ok) return refuse(file.issues, lang)
  const read = readLevels(file.value, law.value)
  if (!read.ok) return refuse(read.issues, lang)
  const { levels, candidate } = read.value
  const codes = levels.map(({ code }) => code)
  const wrong = codes.filter((code, index) => !within.includes(code) || codes.indexOf(code) !== index)
  if (wrong.length) {
    return refuse(
      wrong.map((value) => issue('unknown-value', 'levels', { value }, 'error', within)),
      lang,
    )
  }
  const portfolio: { readonly territory: string; readonly application: Application }[] = []
  let refused = 0
  for await (const { source, input, problem } of readApplications(options.portfolio, () => {})) {
    const row = problem ? { ok: false as const, issues: [problem] } : memberOf(input)
    if (row.ok) portfolio.push(row.value)
    else {
      refused++
      for (const found of row.issues) process.stderr.write(`${source}: ${problemLine(found, lang)}\n`)
    }
  }
  const report = harmonise({ levels, candidate, national: law.value, portfolio })
  say(options.json ? JSON.stringify({ ...report, refused }) : reportLines(report, lang).join('\n'))
  return refused ? 1 : 0
}

/** An application with its territory: said beside it, or its own former province. */
function memberOf(input: unknown): Result<{ readonly territory: string; readonly application: Application }> {
  const held = typeof input === 'object' && input !== null && 'application' in input ? input : undefined
  const parsed = parseApplication(held ? held.application : input)
  if (!parsed.ok) return parsed
  const application = parsed.value
  const said = held && 'territory' in held && typeof held.territory === 'string' ? held.territory : undefined
  const territory = said ?? application.place?.formerProvince
  return territory === undefined
    ? { ok: false, issues: [issue('missing-field', 'place.formerProvince')] }
    : { ok: true, value: { territory, application } }
}

function refuse(issues: readonly Issue[], lang: Lang): 2 {
  complain(issues, lang)
  return 2
}

const words = {
  vi: {
    national: 'Quốc gia',
    total: 'Toàn tỉnh',
    none: 'không nêu',
    gains: 'được tăng',
    losses: 'bị giảm',
    notComparable: 'không so sánh được',
    elsewhere: 'Không tính: thuộc nơi khác',
    otherFund: 'không phải khuyến công địa phương',
  },
  en: {
    national: 'National',
    total: 'Whole province',
    none: 'not stated',
    gains: 'more for',
    losses: 'less for',
    notComparable: 'not comparable',
    elsewhere: 'Not counted: of elsewhere',
    otherFund: 'not of the local fund',
  },
} as const

function reportLines(
  { notes, norms, territories, total, candidate, notCounted }: HarmoniseReport,
  lang: Lang,
): string[] {
  const word = words[lang]
  const level = (stated: { readonly text: Readonly<Record<Lang, string>> } | null) =>
    stated?.text[lang] ?? word.none
  const compared = norms.filter(
    (one) => one.candidate !== null || one.levels.some(({ norm }) => norm !== null),
  )
  return [
    ...notes.map((note) => `· ${note[lang]}`),
    ...compared.flatMap((one) => [
      '',
      contentTitle(one.activity)[lang],
      ...one.levels.map(({ norm }, index) => `  ${territories[index]?.name[lang] ?? ''}: ${level(norm)}`),
      `  ${word.national}: ${level(one.national)}`,
      `  ${candidate.name[lang]}: ${level(one.candidate)}`,
    ]),
    '',
    ...[...territories, { ...total, name: { vi: words.vi.total, en: words.en.total } }].map(
      ({ name, current, draft, gains, losses, notComparable }) =>
        `${name[lang]}: ${money(current.supportVnd, lang)} → ${money(draft.supportVnd, lang)}; ` +
        `${word.gains} ${gains.applications} (+${money(gains.vnd, lang)}), ` +
        `${word.losses} ${losses.applications} (−${money(losses.vnd, lang)}), ` +
        `${word.notComparable} ${notComparable.applications}`,
    ),
    `${word.elsewhere}: ${notCounted.otherTerritory}; ${word.otherFund}: ${notCounted.otherFund}`,
  ]
}

const money = (vnd: number | null, lang: Lang) => (vnd === null ? '–' : formatVnd(vnd, lang))
