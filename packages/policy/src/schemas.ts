/**
 * Policies and provincial packs as JSON: checking them. A subpath of its own, so that whoever only evaluates loads no schemas.
 *
 * @packageDocumentation
 */
export { definePack, parsePack, parsePacks } from './pack/parsePack.js'
export { packSchema } from './pack/pack.schema.js'
export type { PackPlaces } from './pack/relations.js'
export { conditionSchema } from './condition.schema.js'
export { parseLock } from './lock/parseLock.js'
export { parsePolicy } from './parsePolicy.js'
export { policySchema } from './policy.schema.js'
