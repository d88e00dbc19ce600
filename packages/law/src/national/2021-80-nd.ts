import { cite } from '@khuyencong/domain'
import { act } from '@khuyencong/policy'
import { appliesInferred, smeUnder80of2021 } from './smeSize.js'

/** 80/2021/NĐ-CP: the size thresholds in force, read in the official text; that they apply here is inferred. */
export const decree80of2021 = act({ number: '80/2021/NĐ-CP', effectiveFrom: '2021-10-15' }, (policy) => {
  policy.definitions['small-or-medium-enterprise'] = smeUnder80of2021
  policy.parameters.smeThresholds = {
    title: policy.parameters.smeThresholds.title,
    value: '80/2021/NĐ-CP',
    citation: cite('80/2021/NĐ-CP', 5, 3),
    verification: 'assumption',
    note: appliesInferred,
  }
})
