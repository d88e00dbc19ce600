import { decide, type Decided } from '@khuyencong/assessment'
import {
  activities,
  describe,
  formatDate,
  funds,
  type IsoDate,
  type Lang,
  type Text,
} from '@khuyencong/domain'
import { complain } from '../io/files.js'
import { today } from '../io/today.js'
import { unwritable, writeWhole } from '../io/writeWhole.js'
import { answerLines } from './answerLines.js'
import { askPlace } from './askPlace.js'
import { fieldLabel, questionFor, questionLines, type Question } from './question.js'
import { readAnswer } from './readAnswer.js'
import { atOf, setAt } from './setAt.js'
import { talk, type Talk } from './talk.js'

/** The options of `khuyencong ask`. */
export interface AskCommand {
  readonly lang: Lang
  readonly out?: string
}

const words = {
  begin: {
    vi: 'Trả lời từng câu; để trống nếu chưa biết. Xét theo quy định ngày {day}.',
    en: 'Answer one question at a time; leave it empty where it is not known. Rules of {day}.',
  },
  activity: { vi: 'Đề nghị hỗ trợ nội dung nào?', en: 'Which content is support asked for?' },
  fund: { vi: 'Đề nghị nguồn kinh phí nào?', en: 'From which fund?' },
  name: { vi: 'Tên cơ sở', en: 'Name of the establishment' },
  needed: {
    vi: 'Không có nội dung thì không xét được hồ sơ.',
    en: 'Without a content nothing can be decided.',
  },
  listDropped: {
    vi: 'Thiếu thông tin bắt buộc của một mục nên cả danh sách được coi là chưa biết.',
    en: 'An item lacks what it needs, so the whole list counts as not known.',
  },
  broken: { vi: 'Đã dừng; không ghi gì.', en: 'Broken off; nothing was saved.' },
  saved: { vi: 'Đã ghi hồ sơ vào', en: 'The application is in' },
} as const satisfies Record<string, Text>

type Fields = Readonly<Record<string, unknown>>

/** Ask until the verdict and the amount hang on nothing that can be answered, then say what it is and why. */
export async function ask({ lang, out }: AskCommand): Promise<number> {
  const refused = out === undefined ? [] : unwritable(out)
  if (refused.length) return complain(refused, lang)
  const talking = talk()
  try {
    const asOf = today()
    talking.say(words.begin[lang].replace('{day}', formatDate(asOf, lang)))
    const begun = await opening(talking, asOf, lang)
    const application = begun && (await answered(begun, talking, lang))
    if (talking.brokenOff()) {
      talking.say(`\n${words.broken[lang]}`)
      return 130
    }
    if (!application) {
      talking.say(`\n${words.needed[lang]}`)
      return 1
    }
    talking.say(['', ...answerLines(application, lang)].join('\n'))
    if (out === undefined) return 0
    const failed = writeWhole(out, `${JSON.stringify(application, null, 2)}\n`)
    if (failed.length) return complain(failed, lang)
    talking.say(`\n${words.saved[lang]} ${out}`)
    return 0
  } finally {
    talking.end()
  }
}

const coded = (label: Text, list: Readonly<Record<string, Text>>): Question => ({
  label,
  kind: 'code',
  unit: null,
  options: Object.entries(list).map(([code, text]) => ({ code, label: text })),
})

/** What no decision can be made without; the national fund where none is named. */
async function opening(talking: Talk, asOf: IsoDate, lang: Lang): Promise<Fields | undefined> {
  const activity = await one(talking, coded(words.activity, activities), lang)
  if (activity === undefined) return undefined
  const fund = (await one(talking, coded(words.fund, funds), lang)) ?? 'national'
  const name = await one(talking, { label: words.name, kind: 'text', unit: null }, lang)
  const place = await askPlace(talking, asOf, lang)
  return {
    id: `hoi-${asOf}`,
    fund,
    asOf,
    activity,
    ...(Object.keys(place).length && { place }),
    ...(name !== undefined && { beneficiary: { name } }),
  }
}

/** Ask the first missing fact and decide again, until none is left that was not asked. */
async function answered(begun: Fields, talking: Talk, lang: Lang): Promise<Fields> {
  const asked = new Set<string>()
  let application = begun
  for (;;) {
    const { decision } = decide(application)
    if (decision.verdict === 'ineligible') return application
    const path = decision.missingFacts.find((missing) => !asked.has(missing))
    if (path === undefined) return application
    const { place } = application as { readonly place?: { readonly provinceCode?: string } }
    const value = await oneOrList(talking, questionFor(path, place?.provinceCode), lang)
    if (talking.over()) return application
    if (value !== undefined) {
      const filled = setAt(application, atOf(path), value) as Fields
      const told = refusals(decide(filled))
      for (const text of told) talking.say(`  ${text[lang]}`)
      if (told.length) continue
      application = filled
    }
    asked.add(path)
  }
}

/** Why an answer cannot stand in an application, such as a year of 0000. */
function refusals({ parsed, decision }: Decided): Text[] {
  if (parsed) return []
  return decision.issues.map((found) => ({ vi: describe(found, 'vi'), en: describe(found, 'en') }))
}

function oneOrList(talking: Talk, question: Question, lang: Lang): Promise<unknown> {
  return question.fields ? list(talking, question, question.fields, lang) : one(talking, question, lang)
}

/** Put a question until its answer is understood; `undefined` where it is not known. */
async function one({ hear, say }: Talk, question: Question, lang: Lang): Promise<unknown> {
  say(questionLines(question, lang).join('\n'))
  for (;;) {
    const answer = await hear()
    if (!answer) return undefined
    const read = readAnswer(question, answer, lang)
    if (read.ok) {
      if (read.shown !== undefined) say(`  → ${read.shown}`)
      return read.value
    }
    say(`  ${read.why[lang]}`)
  }
}

/** More items than this were not meant. */
const mostItems = 200

async function list(
  talking: Talk,
  question: Question,
  fields: NonNullable<Question['fields']>,
  lang: Lang,
): Promise<unknown> {
  const { options: _options, ...whole } = question
  talking.say(questionLines(whole, lang).join('\n'))
  const count = await counted(talking, lang)
  if (count === undefined) return undefined
  const items: Fields[] = []
  for (let index = 0; index < count; index++) {
    let item: Fields = {}
    for (const field of fields) {
      const label = fieldLabel(question.label, index, field.label)
      const value = await oneOrList(talking, { ...field, label }, lang)
      if (value === undefined && field.required) {
        talking.say(`  ${words.listDropped[lang]}`)
        return undefined
      }
      if (value !== undefined) item = { ...item, [field.field]: value }
    }
    items.push(item)
  }
  return items
}

async function counted({ hear, say }: Talk, lang: Lang): Promise<number | undefined> {
  for (;;) {
    const answer = await hear()
    if (!answer) return undefined
    const read = readAnswer({ kind: 'whole-number', unit: null }, answer, lang)
    if (read.ok && Number(read.value) <= mostItems) return Number(read.value)
    say(
      lang === 'vi'
        ? `  Cần một số nguyên từ 0 đến ${mostItems}.`
        : `  A whole number from 0 to ${mostItems}.`,
    )
  }
}
