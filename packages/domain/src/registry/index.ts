export { registrySchemas } from './registry.schema.js'
export { personal } from './fields.schema.js'
export { parseRecord } from './parse.js'
export { personalFields, redact } from './redact.js'
export { normaliseTaxCode, taxCodeKind, type TaxCodeKind } from './taxCode.js'
export { normaliseName, plainText } from './names.js'
export {
  establishmentIndex,
  findDuplicates,
  mergeDuplicates,
  undoMerge,
  type DuplicateGroup,
  type DuplicateReason,
  type Merge,
} from './duplicates.js'
export {
  hasStateSourcePaid,
  indexedLedger,
  ledgerEntriesOf,
  type IndexedLedger,
  type PriorSupportAnswer,
  type SupportLedger,
} from './ledger.js'
export { fundingContentCodes, fundingContents, suggestedContent, type FundingContent } from './contents.js'
export {
  measureUnitCodes,
  measureUnits,
  resultIndicatorCodes,
  resultIndicators,
  type MeasureUnit,
  type MeasureUnitCode,
  type ResultIndicator,
} from './measures.js'
export type {
  Allocation,
  Cluster,
  Collaborator,
  Establishment,
  Plan,
  PriorSupport,
  Product,
  Programme,
  Project,
  ProjectFunding,
  RegistryRecord,
  RegistryType,
  ServiceOrganisation,
  TenantProject,
  Schemas,
} from './types.js'
export * from './vocabulary.js'
