import {
  contentTitle,
  formatCitation,
  formatDate,
  verificationTexts,
  type ContentCode,
  type Cited,
  type Lang,
  type Text,
  type IsoDate,
} from '@khuyencong/domain'
import { locatedActs, national, provincialPacks, provinces } from '@khuyencong/law'
import { diff, diffHead, diffTable, levelSources, levelText, type Policy } from '@khuyencong/policy'
import Table from 'cli-table3'
import { complain, say } from '../io/files.js'
import { policyNamed } from './policyNamed.js'

/** The options of `khuyencong policy`. */
export interface PolicyCommand {
  readonly lang: Lang
  readonly json?: boolean
  readonly on?: IsoDate
}

const words = {
  from: { vi: 'Hiệu lực từ', en: 'In force from' },
  version: { vi: 'phiên bản', en: 'version' },
  before: { vi: 'Đến trước', en: 'Until before' },
  id: { vi: 'Mã', en: 'Id' },
  act: { vi: 'Văn bản', en: 'Act' },
  acts: { vi: 'Các văn bản', en: 'Acts' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  levels: { vi: 'Số mức', en: 'Levels' },
  notSeen: { vi: 'chưa thấy', en: 'not seen' },
  noEnd: { vi: '–', en: '–' },
  national: { vi: 'CHÍNH SÁCH QUỐC GIA', en: 'NATIONAL POLICY' },
  local: { vi: 'VĂN BẢN ĐỊA PHƯƠNG', en: 'LOCAL ACTS' },
  norms: { vi: 'MỨC HỖ TRỢ', en: 'LEVELS' },
  activity: { vi: 'Nội dung hoạt động', en: 'Activity' },
  level: { vi: 'Mức', en: 'Level' },
  cited: { vi: 'Căn cứ', en: 'Citation' },
  mark: { vi: 'Độ tin cậy', en: 'How sure' },
  criteria: { vi: 'ĐIỀU KIỆN', en: 'CRITERIA' },
  areas: { vi: 'ĐỊA BÀN ƯU TIÊN, theo thứ tự', en: 'PRIORITY AREAS, in order' },
  industries: {
    vi: 'NGÀNH NGHỀ, SẢN PHẨM ƯU TIÊN, theo thứ tự',
    en: 'PRIORITY INDUSTRIES AND PRODUCTS, in order',
  },
  gaps: { vi: 'CHƯA BIẾT', en: 'NOT KNOWN' },
} as const satisfies Record<string, Text>

/** List the national versions and the provincial acts that are known. */
export function listPolicies({ lang, json }: PolicyCommand): 0 {
  const packs = [...provincialPacks, ...locatedActs].map((pack) => ({
    id: pack.id,
    act: pack.citation.instrument,
    inForceFrom: pack.inForceFrom,
    inForceBefore: pack.inForceBefore,
    provinceCode: pack.provinceCode,
    formerProvinces: pack.formerProvinces,
    levels: pack.norms === null ? null : Object.keys(pack.norms).length,
  }))
  if (json) {
    say(JSON.stringify({ national: national.spans, local: packs }))
    return 0
  }
  const dayText = (day: IsoDate | null, absent: Text) => (day === null ? absent[lang] : formatDate(day, lang))
  say(words.national[lang])
  say(
    tableOf(
      ['from', 'act'],
      national.spans.map(({ from, act }) => [formatDate(from, lang), act]),
      [14, 30],
      lang,
    ),
  )
  say(words.local[lang])
  say(
    tableOf(
      ['province', 'act', 'from', 'before', 'levels', 'id'],
      packs.map(({ id, act, inForceFrom, inForceBefore, provinceCode, levels }) => [
        provinceText(provinceCode, lang),
        act,
        dayText(inForceFrom, words.notSeen),
        dayText(inForceBefore, words.noEnd),
        levels === null ? words.notSeen[lang] : String(levels),
        id,
      ]),
      [16, 46, 14, 12, 11, 23],
      lang,
    ),
  )
  return 0
}

/** Show a policy: every level, criterion and priority with its citation and how sure it is. */
export function showPolicy(name: string | undefined, { lang, json, on }: PolicyCommand): 0 | 1 {
  const law = policyNamed(name ?? on ?? national.versions.at(-1)?.version ?? '', on)
  if (!law.ok) return complain(law.issues, lang)
  if (json) say(JSON.stringify(law.value))
  else for (const line of policyLines(law.value, lang)) say(line)
  return 0
}

function policyLines(policy: Policy, lang: Lang): string[] {
  const { title, version, acts, norms, criteria, priority, gaps } = policy
  const cited = ({ citation, verification }: Cited) =>
    `[${formatCitation(citation, lang)}; ${verificationTexts[verification][lang]}]`
  const section = (heading: Text, lines: readonly string[]) =>
    lines.length ? ['', heading[lang], ...lines] : []
  return [
    `${title[lang]} · ${words.version[lang]} ${formatDate(version, lang)}`,
    `${words.acts[lang]}: ${acts.join(', ')}`,
    '',
    words.norms[lang],
    tableOf(
      ['activity', 'level', 'cited', 'mark'],
      Object.entries(norms).map(([code, norm]) => [
        `${contentTitle(code as ContentCode, norm.title)[lang]} (${code})`,
        levelText(norm, lang),
        levelSources(norm)
          .map(({ citation }) => formatCitation(citation, lang))
          .join('; '),
        [
          ...new Set(levelSources(norm).map(({ verification }) => verificationTexts[verification][lang])),
        ].join('; '),
      ]),
      [42, 38, 30, 16],
      lang,
    ),
    ...section(
      words.criteria,
      Object.values(criteria).map((one) => `- ${one.requirement[lang]} ${cited(one)}`),
    ),
    ...(['areas', 'industries'] as const).flatMap((kind) =>
      section(
        words[kind],
        priority[kind].map((group, index) => `${index + 1}. ${group.title[lang]} ${cited(group)}`),
      ),
    ),
    ...section(
      words.gaps,
      gaps.map((gap) => `- ${gap.title[lang]} [${formatCitation(gap.citation, lang)}]`),
    ),
  ]
}

/** Compare two policies, each a day of the national one, a local act, or a file of a policy or a pack. */
export function diffPolicies(from: string, to: string, { lang, json, on }: PolicyCommand): 0 | 1 {
  const [before, after] = [policyNamed(from, on), policyNamed(to, on)]
  if (!before.ok) return complain(before.issues, lang)
  if (!after.ok) return complain(after.issues, lang)
  const made = diff(before.value, after.value)
  if (json) say(JSON.stringify(made))
  else say([...diffHead(made, lang), '', diffTable(made, lang)].join('\n'))
  return 0
}

function provinceText(code: string, lang: Lang): string {
  const found = provinces.find((province) => province.code === code)
  return found ? (lang === 'vi' ? found.name : found.nameEn) : code
}

function tableOf(
  head: readonly (keyof typeof words)[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  lang: Lang,
): string {
  const made = new Table({
    head: head.map((word) => words[word][lang]),
    colWidths: [...widths],
    wordWrap: true,
    style: { head: [], border: [] },
  })
  for (const row of rows) made.push([...row])
  return made.toString()
}
