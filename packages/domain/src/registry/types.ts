import type * as z from 'zod/mini'
import type { registrySchemas } from './registry.schema.js'

/** The schema of each kind of record, by its name. */
export type Schemas = typeof registrySchemas

/** The types of records that the registry keeps. */
export type RegistryType = keyof Schemas

/** The record of a type. */
export type RegistryRecord<Type extends RegistryType> = z.infer<Schemas[Type]>

/** A rural industrial establishment. */
export type Establishment = RegistryRecord<'establishment'>
/** A product with its vote entries and certificates. */
export type Product = RegistryRecord<'product'>
/** A project. */
export type Project = RegistryRecord<'project'>
/** One source of money of a project. */
export type ProjectFunding = Project['funding'][number]
/** A unit that delivers promotion services. */
export type ServiceOrganisation = RegistryRecord<'service-organisation'>
/** A collaborator. */
export type Collaborator = RegistryRecord<'collaborator'>
/** An industrial cluster. */
export type Cluster = RegistryRecord<'cluster'>
/** A business project in a cluster. */
export type TenantProject = RegistryRecord<'tenant-project'>
/** A programme with its targets. */
export type Programme = RegistryRecord<'programme'>
/** A yearly plan. */
export type Plan = RegistryRecord<'plan'>
/** Money allocated to a year. */
export type Allocation = RegistryRecord<'allocation'>
/** A payment of State money that was already made. */
export type PriorSupport = RegistryRecord<'prior-support'>
