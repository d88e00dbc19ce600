import { deepFreeze, type Pack } from '@khuyencong/policy'
import { binhDuong } from './binhDuong.js'
import { dakLak } from './dakLak.js'
import { dongThap } from './dongThap.js'
import { haiDuong } from './haiDuong.js'
import { haNoiCraftVillages } from './haNoi.js'
import { hauGiang } from './hauGiang.js'
import { hoaBinh } from './hoaBinh.js'
import { quangNam } from './quangNam.js'
import { thanhHoaClusters } from './thanhHoa.js'

/**
 * The provincial acts whose levels are known, all from secondary sources.
 *
 * @example
 * ```ts
 * provincialPacks.map(({ id }) => id).slice(0, 2) // => ['dong-thap', 'dak-lak']
 * ```
 */
export const provincialPacks: readonly Pack[] = /* @__PURE__ */ deepFreeze([
  dongThap,
  dakLak,
  haiDuong,
  hoaBinh,
  quangNam,
  hauGiang,
  haNoiCraftVillages,
  thanhHoaClusters,
  binhDuong,
])
