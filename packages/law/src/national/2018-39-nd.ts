import { cite } from '@khuyencong/domain'
import { act } from '@khuyencong/policy'
import { appliesInferred, smeUnder39of2018 } from './smeSize.js'

/** 39/2018/NĐ-CP: new size thresholds of small and medium-sized enterprises. */
export const decree39of2018 = act({ number: '39/2018/NĐ-CP', effectiveFrom: '2018-03-11' }, (policy) => {
  policy.definitions['small-or-medium-enterprise'] = smeUnder39of2018
  Object.assign(policy.parameters.smeThresholds, {
    value: '39/2018/NĐ-CP',
    citation: cite('39/2018/NĐ-CP', 6),
    note: {
      vi: `Ngưỡng quy mô chưa kiểm chứng với văn bản. ${appliesInferred.vi}`,
      en: `The thresholds were not checked against the text. ${appliesInferred.en}`,
    },
  })
})
