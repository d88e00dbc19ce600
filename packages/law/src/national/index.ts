import { deepFreeze, timeline, type Act } from '@khuyencong/policy'
import { base } from './base.js'
import { decree56of2009 } from './2009-56-nd.js'
import { decree45of2012 } from './2012-45-nd.js'
import { circular46of2012 } from './2012-46-tt.js'
import { circular36of2013 } from './2013-36-tt.js'
import { circular26of2014 } from './2014-26-ttlt.js'
import { decree39of2018 } from './2018-39-nd.js'
import { circular28of2018 } from './2018-28-tt.js'
import { decree80of2021 } from './2021-80-nd.js'
import { law72of2025 } from './2025-72-law.js'
import { decree235of2025 } from './2025-235-nd.js'

/** The acts that make the national policy, by the day they take effect. */
export const nationalActs: readonly Act[] = /* @__PURE__ */ deepFreeze([
  decree56of2009,
  decree45of2012,
  circular46of2012,
  circular36of2013,
  circular26of2014,
  decree39of2018,
  circular28of2018,
  decree80of2021,
  law72of2025,
  decree235of2025,
])

/**
 * The national policy of any day from 2014-04-08, when the first support levels known took effect.
 *
 * @example
 * ```ts
 * const policy = national.on('2026-03-01')
 * policy.ok && policy.value.norms['advanced-machinery']?.cap?.vnd // => 300000000
 * ```
 */
export const national = /* @__PURE__ */ timeline(base, '2014-04-08', nationalActs)
