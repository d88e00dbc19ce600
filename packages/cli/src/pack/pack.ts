import { writeFileSync } from 'node:fs'
import { describe, formatCitation, issue, type Lang, type IsoDate } from '@khuyencong/domain'
import { national } from '@khuyencong/law'
import { lint, startOf, type LintFinding, type Pack } from '@khuyencong/policy'
import { complain, say } from '../io/files.js'
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

const template: Pack = {
  id: 'ten-tinh',
  title: { vi: 'Khuyến công địa phương tỉnh …', en: 'Local promotion in …' },
  number: null,
  kind: 'resolution',
  issuer: { vi: 'Hội đồng nhân dân tỉnh …', en: "People's council of …" },
  issuedOn: null,
  inForceFrom: '2026-01-01',
  inForceBefore: null,
  provinceCode: '37',
  formerProvinces: ['ha-nam', 'nam-dinh', 'ninh-binh'],
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

/** Write a pack to begin with; a file that is there is never written over. */
export function newPack(path: string, { lang }: PackCommand): 0 | 1 {
  try {
    writeFileSync(path, `${JSON.stringify(template, null, 2)}\n`, { flag: 'wx' })
  } catch (error) {
    return complain([issue('unwritable-file', path, { reason: reasonOf(error) })], lang)
  }
  say(path)
  return 0
}

/** Check a file of packs, and compare each with the national policy of its day. */
export async function checkPack(path: string, { lang, json, on }: PackCommand): Promise<0 | 1> {
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
