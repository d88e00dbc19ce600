import type { Pack } from '@khuyencong/policy'
import { definePack } from '@khuyencong/policy/schemas'

const act = 'MINH HỌA: ba tỉnh cũ của Ninh Bình'
const madeUp = {
  citation: { instrument: act, article: '1' },
  verification: 'unverified',
  note: { vi: 'Số liệu minh họa, không phải quy định.', en: 'Made up to show the format; not law.' },
} as const

const of = (id: string, name: string, machineryCapVnd: number): Pack =>
  definePack({
    ...madeUp,
    id: `${id}-illustrative`,
    title: { vi: `Minh họa: ${name} (cũ)`, en: `Illustration: former ${name}` },
    illustrative: true,
    number: null,
    kind: 'resolution',
    issuer: { vi: 'không có', en: 'nobody' },
    issuedOn: null,
    inForceFrom: '2020-01-01',
    inForceBefore: null,
    provinceCode: '37',
    formerProvinces: [id],
    norms: {
      'advanced-machinery': {
        ...madeUp,
        unit: 'establishment',
        share: '0.50',
        capVnd: machineryCapVnd,
        budgetLevel: 'district-or-commune',
      },
      'demonstration-model': { ...madeUp, asNational: true, budgetLevel: 'province' },
      'establishment-pollution-treatment': {
        ...madeUp,
        unit: 'establishment',
        share: '0.30',
        capVnd: 240_000_000,
        recoverable: true,
        budgetLevel: 'province',
      },
    },
  })

/** Three made-up acts, one for each old territory of today's Ninh Bình. */
export const illustrativePacks: readonly Pack[] = [
  of('ha-nam', 'Hà Nam', 200_000_000),
  of('nam-dinh', 'Nam Định', 250_000_000),
  of('ninh-binh', 'Ninh Bình', 300_000_000),
]
