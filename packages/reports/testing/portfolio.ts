import type { Project } from '@khuyencong/domain/registry'
import { fill, formOf, type Filled, type Form } from '../src/index.js'

// What tests of filled forms share: a project that records everything, and a form filled or an error.

export const project = (id: string, extra: Partial<Project> = {}): Project => ({
  id,
  name: id,
  fund: 'national',
  content: 'technology',
  status: 'settled',
  planYear: 2026,
  place: { provinceCode: '38' },
  funding: [],
  results: [],
  beneficiaryIds: [],
  ...extra,
})

export const get = (id: string): Form => {
  const form = formOf(id)
  if (!form.ok) throw new Error(id)
  return form.value
}

export const filledWith = (
  form: Form,
  data: Parameters<typeof fill>[1],
  period = '2026',
  options = {},
): Filled => {
  const filled = fill(form, data, period, options)
  if (!filled.ok) throw new Error(filled.issues[0]?.code)
  return filled.value
}

export const said = ({ issues }: Filled) => issues.map(({ code, path }) => `${code} ${path}`)

/** 200 paid in December, 80 in January; 30 came back in February; 250 settled on 20 January. */
export const carried = project('a', {
  approvedOn: '2025-12-20',
  contract: { number: '1', signedOn: '2026-03-01', amountVnd: 300, liquidatedOn: '2027-01-20' },
  funding: [
    {
      source: 'national',
      requestedVnd: 320,
      approvedVnd: 300,
      settledVnd: 250,
      payments: [
        { on: '2026-12-31', amountVnd: 200 },
        { on: '2027-01-01', amountVnd: 80 },
      ],
      refunds: [{ on: '2027-02-01', amountVnd: 30 }],
    },
  ],
})
