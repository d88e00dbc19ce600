import { provinceCodes } from '@khuyencong/law'
import { placeOn } from '@khuyencong/law/places'
import type { PlaceNames } from '@khuyencong/reports/import'

/** A day of the places of today: sheets name them as they are now, or by a name from before that lies whole in one. */
const TODAY = '2026-01-01'

/** Places by the codes and names of the law package. */
export const placeNames: PlaceNames = {
  province(text) {
    if (/^\d/.test(text)) return provinceCodes.find((code) => code === text)
    const answer = placeOn(text, TODAY)
    return answer.state === 'found' && answer.found.level === 'province' ? answer.found.place.code : undefined
  },
  commune(text, provinceCode) {
    const answer = placeOn({ text, ...(provinceCode !== undefined && { province: provinceCode }) }, TODAY)
    if (answer.state !== 'found' || answer.found.level !== 'commune') return undefined
    return answer.found.place.code
  },
}
