import type * as z from 'zod/mini'
import type { applicationSchema } from './application.schema.js'

/** An application for support, checked: see `applicationSchema` for its fields. */
export type Application = z.infer<typeof applicationSchema>

/** Where production happens. */
export type Place = NonNullable<Application['place']>

/** The establishment or organisation that is to be supported (đơn vị thụ hưởng). */
export type Beneficiary = NonNullable<Application['beneficiary']>

/** A loan with its schedule of interest. */
export type Loan = NonNullable<Application['loans']>[number]

/** An invoice or another dated document. */
export type Invoice = NonNullable<Application['invoices']>[number]

/** A source of money beside the promotion fund and the beneficiary's own. */
export type OtherSource = NonNullable<Application['otherSources']>[number]
