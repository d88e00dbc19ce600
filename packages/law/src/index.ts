export { instrumentOf, instruments } from './instruments.js'
export { provinceCodes, provinces, type Province, type ProvinceStatus } from './provinces.js'
export { national, nationalActs } from './national/index.js'
