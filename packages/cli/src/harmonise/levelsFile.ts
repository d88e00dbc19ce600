import { activityCodes, type ActivityCode, type Result } from '@khuyencong/domain'
import { parseWith, shareSchema, vndSchema } from '@khuyencong/domain/schemas'
import type { Policy } from '@khuyencong/policy'
import type { Level } from '@khuyencong/simulation'
import * as z from 'zod/mini'

const text = z.strictObject({ vi: z.string(), en: z.optional(z.string()) })
const share = z.strictObject({
  share: z.optional(shareSchema.check(z.refine((value) => Number(value) <= 1))),
  capVnd: z.optional(vndSchema),
  instrument: z.optional(z.string()),
})
const level = z.strictObject({
  code: z.string(),
  name: text,
  illustrative: z.optional(z.boolean()),
  norms: z.partialRecord(z.enum(activityCodes as [ActivityCode, ...ActivityCode[]]), share),
})
const levelsSchema = z.strictObject({
  illustrative: z.optional(z.boolean()),
  note: z.optional(text),
  levels: z.array(level).check(z.minLength(1)),
  candidate: level,
})

/** The levels of former territories, and the common one that is considered. */
export interface Levels {
  readonly levels: readonly Level[]
  readonly candidate: Level
}

/** Nobody checked a file against the act it speaks of. */
const mark = {
  verification: 'unverified',
  note: {
    vi: 'Lấy từ tệp các mức; chưa đối chiếu với văn bản.',
    en: 'From the file of levels; not checked against the act.',
  },
} as const

/** The levels of a file: shares and caps alone; what else a norm needs is taken from the national one. */
export function readLevels(input: unknown, national: Policy): Result<Levels> {
  const parsed = parseWith(levelsSchema, input)
  if (!parsed.ok) return parsed
  const { levels, candidate, illustrative = false } = parsed.value
  const asLevel = ({
    code,
    name,
    norms,
    illustrative: own = illustrative,
  }: z.infer<typeof level>): Level => ({
    code,
    name: { vi: name.vi, en: name.en ?? name.vi },
    illustrative: own,
    norms: Object.fromEntries(
      Object.entries(norms).flatMap(([activity, stated]) => {
        const norm = national.norms[activity as ActivityCode]
        if (!norm || !stated) return []
        const source = { ...mark, citation: { instrument: stated.instrument ?? name.vi } }
        const { unit, basis, content } = norm
        const cap =
          stated.capVnd === undefined
            ? {}
            : { cap: { ...source, vnd: stated.capVnd, on: 'support' as const } }
        const part = stated.share === undefined ? {} : { share: { ...source, value: stated.share } }
        return [[activity, { ...source, unit, basis, content, ...part, ...cap }]]
      }),
    ) as Policy['norms'],
  })
  return { ok: true, value: { levels: levels.map(asLevel), candidate: asLevel(candidate) } }
}
