import type { ActivityCode } from '@khuyencong/domain'

/** Activities that support one rural industrial establishment (cơ sở công nghiệp nông thôn). */
export const forEstablishments: readonly ActivityCode[] = [
  'enterprise-startup',
  'demonstration-model',
  'replication-model',
  'cleaner-production-pilot',
  'advanced-machinery',
  'technology-transfer',
  'production-line',
  'domestic-fair-participation',
  'foreign-study-tour',
  'product-award-regional',
  'product-award-national',
  'brand-registration',
  'consulting',
  'relocation-interest',
  'establishment-pollution-treatment',
]

/** Activities that establishments carry out together, or an organisation for them. */
export const forEither: readonly ActivityCode[] = [
  'foreign-fair',
  'association-regional',
  'association-national',
  'linkage-cluster',
]

/** Activities for industrial clusters. */
export const forClusters: readonly ActivityCode[] = [
  'cluster-pollution-treatment',
  'cluster-detailed-planning',
  'cluster-infrastructure',
]

/** Activities of those who manage or deliver promotion services. */
export const forOrganisations: readonly ActivityCode[] = [
  'domestic-fair-organisation',
  'product-vote-regional',
  'product-vote-national',
  'media',
  'fund-administration',
  'project-administration',
]

/**
 * Activities with a cost that a beneficiary shares: all but prizes and administration, and interest,
 * which the beneficiary has paid whole before it is supported.
 */
export const withCounterpart: readonly ActivityCode[] = [
  ...forEstablishments.filter(
    (code) =>
      code !== 'product-award-regional' &&
      code !== 'product-award-national' &&
      code !== 'relocation-interest',
  ),
  ...forEither,
  ...forClusters,
  'domestic-fair-organisation',
  'product-vote-regional',
  'product-vote-national',
  'media',
]
