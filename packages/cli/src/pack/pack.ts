import { writeFileSync } from 'node:fs'
import { describe, formatCitation, formatDate, issue, type Lang, type IsoDate } from '@khuyencong/domain'
import { national } from '@khuyencong/law'
import { provinceByCode, provinces, type Province } from '@khuyencong/law/places'
import { lint, startOf, type LintFinding, type Pack } from '@khuyencong/policy'
import { parsePolicy } from '@khuyencong/policy/schemas'
import { readAnswer } from '../ask/readAnswer.js'
import { talk } from '../ask/talk.js'
import { complain, readJson, say } from '../io/files.js'
import { isLikePolicy } from '../policy/policyNamed.js'
import { reasonOf } from '../io/output.js'
import { packsFrom } from './packSources.js'

/** The options of `khuyencong pack`. */
export interface PackCommand {
  readonly lang: Lang
  readonly json?: boolean
  /** The day whose national policy a pack is compared with; the first day of the pack when absent. */
  readonly on?: IsoDate
}

/** Until whoever fills the file in has the text before him, nothing in it is more than a place to write. */
const toBeChecked = {
  verification: 'unverified',
  note: {
    vi: 'Mẫu để điền: thay số liệu, điều, khoản theo văn bản rồi ghi official-text và bỏ dòng này.',
    en: 'A place to write: put in what the act says, then official-text, and take this note out.',
  },
} as const

/** What `khuyencong pack new` is told of the act. */
export interface NewPackCommand extends Pick<PackCommand, 'lang'> {
  /** The code of the province of today. */
  readonly province?: string
  /** The ids of the former provinces that the act covers; all of the province where none is named. */
  readonly former?: readonly string[]
  readonly id?: string
}

function template({ code, name, nameEn }: Province, former: readonly string[], id: string): Pack {
  return {
    id,
    title: { vi: `Khuyến công địa phương ${name}`, en: `Local promotion in ${nameEn}` },
    number: null,
    kind: 'resolution',
    issuer: { vi: `Hội đồng nhân dân ${name}`, en: `People's council of ${nameEn}` },
    issuedOn: null,
    inForceFrom: '2026-01-01',
    inForceBefore: null,
    provinceCode: code,
    formerProvinces: former,
    citation: { instrument: 'số/năm/NQ-HĐND' },
    ...toBeChecked,
    norms: {
      'advanced-machinery': {
        citation: { instrument: 'số/năm/NQ-HĐND', article: '1', clause: '1' },
        ...toBeChecked,
        unit: 'establishment',
        share: '0.50',
        capVnd: 300_000_000,
      },
      'demonstration-model': {
        citation: { instrument: 'số/năm/NQ-HĐND', article: '1', clause: '2' },
        ...toBeChecked,
        asNational: true,
      },
    },
  }
}

/** Write a pack to begin with, for the province named or asked for; a file that is there is never written over. */
export async function newPack(path: string, options: NewPackCommand): Promise<0 | 1> {
  const { lang } = options
  const code = options.province ?? (await askedProvince(lang))
  if (code === undefined) return complain([issue('missing-field', '--province')], lang)
  const province = provinceByCode(code)
  if (!province) return complain([issue('unknown-value', '--province', { value: code })], lang)
  const former = options.former ?? province.formerIds
  const elsewhere = former.filter((id) => !province.formerIds.includes(id))
  if (elsewhere.length) {
    const wrong = elsewhere.map((value) =>
      issue('unknown-value', '--former', { value }, 'error', province.formerIds),
    )
    return complain(wrong, lang)
  }
  const [own] = former
  const id = options.id ?? (former.length === 1 && own !== undefined ? own : (province.formerIds[0] ?? code))
  try {
    writeFileSync(path, `${JSON.stringify(template(province, former, id), null, 2)}\n`, { flag: 'wx' })
  } catch (error) {
    return complain([issue('unwritable-file', path, { reason: reasonOf(error) })], lang)
  }
  say(path)
  return 0
}

/** The province as a person at a terminal names it; nothing where nobody is there. */
async function askedProvince(lang: Lang): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined
  const options = provinces.map(({ code, name }) => ({ code, label: { vi: name, en: name } }))
  const talking = talk()
  try {
    talking.say(lang === 'vi' ? 'Văn bản của tỉnh, thành phố nào?' : 'Of which province is the act?')
    for (;;) {
      const answer = await talking.hear()
      if (!answer) return undefined
      // A number is the code of the province here, and not its place in a list.
      const read = provinceByCode(answer)
        ? { ok: true as const, value: answer }
        : readAnswer({ kind: 'code', unit: null, options }, /^\d+$/.test(answer) ? '' : answer, lang)
      if (read.ok) return String(read.value)
      talking.say(lang === 'vi' ? 'Ghi tên hoặc mã tỉnh, thành phố.' : 'Write its name or code.')
    }
  } finally {
    talking.end()
  }
}

/** A draft of the national policy is looked at beside the one in force on its day. */
function checkDraft(input: unknown, { lang, json, on }: PackCommand): 0 | 1 {
  const parsed = parsePolicy(input)
  if (!parsed.ok) {
    if (!json) return complain(parsed.issues, lang)
    say(JSON.stringify({ ok: false, issues: parsed.issues }))
    return 1
  }
  const { id, version } = parsed.value
  const law = national.on(on ?? version)
  const findings = lint(parsed.value, law.ok ? law.value : undefined)
  if (json) say(JSON.stringify({ ok: true, policies: [{ id, day: on ?? version, findings }] }))
  else {
    say(
      lang === 'vi'
        ? `${id}: hợp lệ; so với chính sách quốc gia ngày ${formatDate(on ?? version, lang)}:`
        : `${id}: valid; beside the national policy of ${formatDate(on ?? version, lang)}:`,
    )
    for (const finding of findings) say(`  ${line(finding, lang)}`)
    if (findings.length === 0) say(lang === 'vi' ? '  không có gì khác' : '  nothing differs')
  }
  return 0
}

/** Check a file of packs, and compare each with the national policy of its day. */
export async function checkPack(path: string, { lang, json, on }: PackCommand): Promise<0 | 1> {
  const read = path.toLowerCase().endsWith('.json') ? readJson(path) : undefined
  if (read?.ok && isLikePolicy(read.value))
    return checkDraft(read.value, { lang, ...(json && { json }), ...(on && { on }) })
  const parsed = await packsFrom([path], '.')
  if (!parsed.ok) {
    if (!json) return complain(parsed.issues, lang)
    say(JSON.stringify({ ok: false, issues: parsed.issues }))
    return 1
  }
  const reports = parsed.value.map((pack) => {
    const day = on ?? startOf(pack)
    const law = national.on(day)
    return {
      id: pack.id,
      day,
      findings: law.ok ? lint(pack, law.value) : [],
      issues: law.ok ? [] : law.issues,
    }
  })
  if (json) say(JSON.stringify({ ok: true, packs: reports }))
  else
    for (const { id, day, findings, issues } of reports) {
      say(
        lang === 'vi'
          ? `${id}: hợp lệ; so với mức quốc gia ngày ${day}:`
          : `${id}: valid; beside the national level of ${day}:`,
      )
      for (const found of issues) say(`  ${describe(found, lang)}`)
      for (const finding of findings) say(`  ${line(finding, lang)}`)
      if (findings.length === 0 && issues.length === 0)
        say(lang === 'vi' ? '  không có gì khác' : '  nothing differs')
    }
  return 0
}

function line({ code, message, citations }: LintFinding, lang: Lang): string {
  const cited = citations.flatMap((citation) => (citation ? [formatCitation(citation, lang)] : []))
  return `${code}: ${message[lang]} [${cited.join('; ')}]`
}
