/**
 * Provincial packs: checking them. A subpath of its own, so that whoever only evaluates loads no schemas.
 *
 * @packageDocumentation
 */
export { definePack, parsePack, parsePacks } from './pack/parsePack.js'
export { packSchema } from './pack/pack.schema.js'
export type { PackPlaces } from './pack/relations.js'
