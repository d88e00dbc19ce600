import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import {
  contentTitle,
  formatParameter,
  isContentCode,
  type Issue,
  type IssueParameter,
  type Lang,
  type Text,
} from '@khuyencong/domain'
import { locatedActs, national, provincialPacks } from '@khuyencong/law'
import {
  lockedLevelText,
  lockOf,
  sourceIssues,
  verifyLock,
  type ChangedPart,
  type LockDifference,
  type Pack,
} from '@khuyencong/policy'
import { parseLock } from '@khuyencong/policy/schemas'
import { say } from '../io/files.js'
import { reasonOf, tell, type Problem } from '../io/output.js'
import { packsFrom } from '../pack/packSources.js'

/** The options of `khuyencong pin` and `khuyencong verify`. */
export interface LockCommand {
  readonly file: string
  readonly lang: Lang
  readonly json?: boolean
}

const known: readonly Pack[] = [...provincialPacks, ...locatedActs]

/**
 * Write the lock of the policies and packs at hand; the exit code is 2 where a pack cannot be read or is
 * refused, or the file cannot be written.
 */
export async function pin(given: readonly string[], { file, lang, json }: LockCommand): Promise<0 | 2> {
  const folder = dirname(file)
  const sources = fromFolder(given, folder)
  const { packs, problems } = await packsOf(sources, folder)
  if (problems.length) return refuse(problems, lang)
  const lock = { sources, ...lockOf(national.versions, [...known, ...packs]) }
  try {
    writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  } catch (error) {
    return refuse([unusable(file, reasonOf(error))], lang)
  }
  if (json) say(JSON.stringify(lock))
  else {
    for (const { id, version, digest } of [...lock.policies, ...lock.packs]) say(`${id} ${version} ${digest}`)
    say(texts.pinned(lock.policies.length, lock.packs.length, file)[lang])
  }
  return 0
}

/**
 * Compare the policies and packs at hand with the lock; the exit code is 1 where they differ or a source of
 * the lock cannot be read, 2 where the lock cannot be read or is none. A package that the lock names is code, and is
 * loaded only where it is given again.
 */
export async function verify(
  given: readonly string[],
  { file, lang, json }: LockCommand,
): Promise<0 | 1 | 2> {
  let text: unknown
  try {
    text = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return refuse([unusable(file, reasonOf(error))], lang)
  }
  const parsed = parseLock(text)
  if (!parsed.ok) return refuse(parsed.issues, lang)
  const lock = parsed.value
  const folder = dirname(file)
  const named = fromFolder(given, folder)
  const locked = lock.sources ?? []
  const refused = sourceIssues(locked, named)
  const trusted = locked.filter((source) => sourceIssues([source], named).length === 0)
  const { packs, problems: unread } = await packsOf([...new Set([...trusted, ...named])], folder)
  const problems = [...refused, ...unread]
  const differences = verifyLock(lock, national.versions, [...known, ...packs])
  const same = differences.length + problems.length === 0
  if (json) say(JSON.stringify({ same, differences, issues: problems }))
  else {
    tell(problems, lang)
    for (const line of differences.flatMap((difference) => linesOf(difference, lang))) say(line)
    if (same) say(texts.same(lock.policies.length, lock.packs.length)[lang])
  }
  return same ? 0 : 1
}

/** A path that was given from the working folder, as it is from the folder of the lock. */
function fromFolder(given: readonly string[], folder: string): string[] {
  return [...new Set(given)].map((source) =>
    source.toLowerCase().endsWith('.json')
      ? relative(resolve(folder), resolve(source)).replaceAll('\\', '/')
      : source,
  )
}

async function packsOf(
  sources: readonly string[],
  folder: string,
): Promise<{ readonly packs: readonly Pack[]; readonly problems: readonly Issue[] }> {
  const packs: Pack[] = []
  const problems: Issue[] = []
  for (const source of sources) {
    const found = await packsFrom([source], folder)
    if (found.ok) packs.push(...found.value)
    else problems.push(...found.issues.map((issue) => ({ ...issue, path: join(source, issue.path) })))
  }
  return { packs, problems }
}

/** Where in a source a problem lies. */
function join(source: string, path: string): string {
  return path === '' || path.startsWith(source) || path.endsWith(source) ? source : `${source}: ${path}`
}

function refuse(problems: readonly (Problem | Issue)[], lang: Lang): 2 {
  tell(problems, lang)
  return 2
}

function unusable(file: string, reason: IssueParameter): Problem {
  const message = {
    vi: `Tệp khóa phiên bản không dùng được: ${formatParameter(reason, 'vi')}`,
    en: `The lock file cannot be used: ${formatParameter(reason, 'en')}`,
  }
  return { code: 'lock-unusable', severity: 'error', path: file, message }
}

const texts = {
  pinned: (policies: number, packs: number, file: string): Text => ({
    vi: `Đã ghim ${policies} chính sách quốc gia và ${packs} văn bản địa phương vào ${file}.`,
    en: `${policies} national policies and ${packs} local acts are pinned in ${file}.`,
  }),
  same: (policies: number, packs: number): Text => ({
    vi: `Khớp: ${policies} chính sách quốc gia và ${packs} văn bản địa phương đúng như đã ghim.`,
    en: `As pinned: ${policies} national policies and ${packs} local acts.`,
  }),
}

const kinds: Readonly<Record<LockDifference['kind'], Text>> = {
  missing: { vi: 'đã ghim nhưng không còn', en: 'is pinned and no longer there' },
  new: { vi: 'có nhưng chưa được ghim', en: 'is there and not pinned' },
  changed: { vi: 'đã thay đổi', en: 'has changed' },
  'lock-edited': {
    vi: 'đúng như đã ghim, nhưng tệp ghim đã bị sửa',
    en: 'is as pinned, but the lock file was edited',
  },
  'applied-otherwise': {
    vi: 'không đổi, nhưng phiên bản phần mềm này áp dụng khác trên chính sách quốc gia',
    en: 'has not changed, but this version of the software applies it otherwise to the national policy',
  },
}

function linesOf(difference: LockDifference, lang: Lang): string[] {
  const name = `${difference.id} ${difference.version}`
  const line = `${name}: ${kinds[difference.kind][lang]}`
  switch (difference.kind) {
    case 'missing':
      return [`${line} (${difference.expected})`]
    case 'new':
      return [`${line} (${difference.actual})`]
    case 'changed':
      return [
        `${line} (${difference.expected} → ${difference.actual})`,
        ...difference.parts.map((part) => partLine(part, lang)),
      ]
    case 'lock-edited':
      return [line, ...difference.parts.map((part) => partLine(part, lang))]
    case 'applied-otherwise':
      return [`${line} ${difference.versions.join(', ')}`]
  }
}

const changes: Readonly<Record<ChangedPart['change'], Text>> = {
  added: { vi: 'thêm mới', en: 'added' },
  removed: { vi: 'bị bỏ', en: 'removed' },
  changed: { vi: 'thay đổi', en: 'changed' },
}

function partLine({ part, change, was, is }: ChangedPart, lang: Lang): string {
  const [, code = ''] = /^norms\.(.+)$/.exec(part) ?? []
  const activity = isContentCode(code) ? `${contentTitle(code)[lang]} · ` : ''
  const figures = [was, is].map((level) => (level ? lockedLevelText(level, lang) : '–'))
  // The same figures on both sides: something else of the level changed, such as where it stands.
  const told = (was || is) && figures[0] !== figures[1] ? ` (${figures.join(' → ')})` : ''
  return `  ${activity}${part}: ${changes[change][lang]}${told}`
}
