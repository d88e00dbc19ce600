import { cite, type Cited } from '@khuyencong/domain'
import { deepFreeze } from '@khuyencong/policy'
import { indexed, type Crosswalk, type FormerCommune, type FormerDistrict, type Moved } from './crosswalk.js'
import { mergedOn } from './history.js'
import { formerProvinces } from './units.js'

let loading: Promise<Crosswalk> | undefined

/**
 * Where each of the 10,033 communes of before 2025-07-01 went: loaded when first asked for, then the same object.
 *
 * 9,591 moved whole into one unit of today, and 442 did not: 441 of them into several. The districts are held by
 * name; five of them, islands without communes, became special zones whole.
 *
 * Source: the conversion table of 19/2025/QĐ-TTg in vietnam-address-kit (MIT), second-hand.
 *
 * @example
 * ```ts
 * const table = await loadCrosswalk()
 * table.all.length // => 10033
 * table.coded('00556').map(({ name, into, moved }) => [name, into, moved]) // => [['Đặng Xá', ['00541'], ['part-of-area']]]
 * ```
 */
export function loadCrosswalk(): Promise<Crosswalk> {
  loading ??= import('./crosswalk.data.js').then(
    ({ crosswalkRows }) => unpacked(crosswalkRows),
    (cause: unknown) => {
      loading = undefined
      throw cause
    },
  )
  return loading
}

const basis: Cited = deepFreeze({
  citation: cite('19/2025/QĐ-TTg'),
  verification: 'secondary',
  note: {
    vi: 'Bảng chuyển đổi kèm Quyết định này, theo vietnam-address-kit (giấy phép MIT).',
    en: 'The conversion table of this decision, from vietnam-address-kit (MIT licence).',
  },
})

const types = { '': 'commune', P: 'ward', T: 'township' } as const
const marks: Readonly<Record<string, Moved>> = {
  '~': 'part',
  '!': 'part-of-area',
  '*': 'part-of-area-all-people',
  '%': 'part-of-people',
}
const row = /^([PT]?)([0-9a-z]*):([^(>]*)(?:\(([^>]*))?>(.*)$/
const district = /^#(\d{3})([^>]*)>?(.*)$/

/** The table of the generated file, whose form is told there. */
function unpacked(provinces: Readonly<Record<string, string>>): Crosswalk {
  const rows: FormerCommune[] = []
  const districts: FormerDistrict[] = []
  for (const { id, code: province } of formerProvinces) {
    let last = 0
    let seen: string[] = []
    for (const record of provinces[province]?.split('|') ?? []) {
      const [, code, name = '', into] = district.exec(record) ?? []
      if (code !== undefined) {
        ;[last, seen] = [0, []]
        districts.push({ code, name, formerProvinceId: id, ...(into && { into }) })
        continue
      }
      const [, type = '', step = '', own = '', aliases, targets = ''] = row.exec(record) ?? []
      last += step === '' ? 3 : Number.parseInt(step, 36)
      const parts = targets.split(',').map((target) => partOf(target, last, seen))
      rows.push({
        name: own,
        type: types[type as keyof typeof types],
        formerProvinceId: id,
        district: districts.at(-1)?.name ?? '',
        code: padded(last),
        ...(aliases !== undefined && { aliases: aliases.split(',') }),
        into: parts.map(({ code: taker }) => taker),
        moved: parts.map(({ moved }) => moved),
        until: mergedOn,
        basis,
      })
    }
  }
  return indexed(rows, districts)
}

function partOf(
  target: string,
  own: number,
  seen: string[],
): { readonly code: string; readonly moved: Moved } {
  const mark = marks[target.charAt(0)]
  const to = mark ? target.slice(1) : target
  const code = to.startsWith('.')
    ? (seen[Number.parseInt(to.slice(1), 36)] ?? '')
    : padded(own + (to === '' ? 0 : Number.parseInt(to, 36)))
  if (!seen.includes(code)) seen.push(code)
  return { code, moved: mark ?? 'whole' }
}

const padded = (code: number) => String(code).padStart(5, '0')
