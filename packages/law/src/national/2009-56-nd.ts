import { cite } from '@khuyencong/domain'
import { act } from '@khuyencong/policy'
import { smeUnder56of2009 } from './smeSize.js'

/** 56/2009/NĐ-CP: the size of small and medium-sized enterprises, cited by 46/2012/TT-BCT Article 3. */
export const decree56of2009 = act({ number: '56/2009/NĐ-CP', effectiveFrom: '2009-08-20' }, (policy) => {
  policy.definitions['small-or-medium-enterprise'] = smeUnder56of2009
  Object.assign(policy.parameters.smeThresholds, {
    value: '56/2009/NĐ-CP',
    citation: cite('56/2009/NĐ-CP', 3),
    note: {
      vi: 'Ngưỡng quy mô chưa kiểm chứng với văn bản.',
      en: 'The thresholds were not checked against the text.',
    },
  })
})
