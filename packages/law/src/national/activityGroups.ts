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
  // 46/2012/TT-BCT Article 4, clauses 5 and 6: industrial establishments, and polluters that move.
  'cleaner-production-assessment',
  'relocation-consulting',
  // 26/2014/TT-BCT Article 21, clause 2, point b: the establishment whose product is recognised.
  'product-award-provincial',
  'product-award-district',
  'product-award-commune',
]

/** Activities that establishments carry out together, or an organisation for them. */
export const forEither: readonly ActivityCode[] = [
  'foreign-fair',
  'association-regional',
  'association-national',
  'linkage-cluster',
  // 45/2012/NĐ-CP Article 4, clauses 1, 2 and 4: held at the demand of establishments, or for them.
  'vocational-training',
  'management-training',
  'workshop',
  'domestic-study-tour',
  'market-expansion',
  // 46/2012/TT-BCT Article 4, clause 9: of establishments, and of promotion centres.
  'showroom',
  'trade-promotion',
]

/** Activities for industrial clusters. */
export const forClusters: readonly ActivityCode[] = [
  'cluster-pollution-treatment',
  'cluster-detailed-planning',
  'cluster-infrastructure',
  'cluster-investment-promotion',
]

/** Activities of those who manage or deliver promotion services. */
export const forOrganisations: readonly ActivityCode[] = [
  'domestic-fair-organisation',
  'product-vote-regional',
  'product-vote-national',
  'media',
  'fund-administration',
  'project-administration',
  // 45/2012/NĐ-CP Article 4, clauses 8 and 9: those who manage and deliver promotion.
  'contest',
  'international-cooperation',
  'system-capacity',
]

const withoutShare: readonly ActivityCode[] = [
  'product-award-regional',
  'product-award-national',
  'product-award-provincial',
  'product-award-district',
  'product-award-commune',
  'relocation-interest',
]

/**
 * Activities with a cost that a beneficiary shares: all but prizes and administration, and interest,
 * which the beneficiary has paid whole before it is supported.
 */
export const withCounterpart: readonly ActivityCode[] = [
  ...forEstablishments.filter((code) => !withoutShare.includes(code)),
  ...forEither,
  ...forClusters,
  ...forOrganisations.filter((code) => code !== 'fund-administration' && code !== 'project-administration'),
]
