import { act } from '@khuyencong/policy'

/** 72/2025/QH15: two tiers of local government; the district level, and with it every test by district, ends. */
export const law72of2025 = act({ number: '72/2025/QH15', effectiveFrom: '2025-07-01' }, (policy) => {
  const firstInDistrict = policy.criteria['demonstration.first-in-district']
  if (firstInDistrict) {
    firstInDistrict.verification = 'unverified'
    firstInDistrict.note = {
      vi: 'Cấp huyện không còn từ 01/07/2025; chưa thấy văn bản quy định phạm vi thay thế.',
      en: 'Districts ended on 2025-07-01; no text was found that says what takes their place.',
    }
  }
})
