import * as z from 'zod/mini'
import {
  activities,
  allActivityCodes,
  isContentCode,
  ownContentPattern,
  type ContentCode,
} from './activities.js'
import { labelledWith } from './suggest.js'

/**
 * The code of a content: one of the list, or one that was added under `x-`.
 *
 * It is one check and no union, so that what is wrong is told as a value that the list does not hold.
 */
export const contentCodeSchema = labelledWith(
  z
    .string()
    .check((payload) => {
      if (isContentCode(payload.value)) return
      payload.issues.push({ code: 'invalid_value', values: [...allActivityCodes], input: payload.value })
    })
    .register(z.globalRegistry, {
      anyOf: [{ enum: [...allActivityCodes] }, { pattern: ownContentPattern }],
    }),
  activities,
) as z.core.$ZodType as z.ZodMiniType<ContentCode, string>
