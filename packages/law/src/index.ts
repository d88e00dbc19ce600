export {
  instrumentOf,
  instruments,
  type InstrumentDay,
  type LegalInstrument,
  type Transition,
} from './instruments/index.js'
export { provinceCodes, provinces, type Province, type ProvinceStatus } from './provinces.js'
export { national, nationalActs } from './national/index.js'
export { provincialPacks } from './provincial/index.js'
export { locatedActs } from './provincial/located.js'
export { localProgrammes, type LocalProgramme } from './provincial/programmes.js'
export { localStatements, type LocalStatement, type StatedAmount } from './provincial/statements.js'
export {
  formerProvinceCodes,
  formerProvinceIds,
  isWholeProvince,
  provincesMergedOn,
} from './provincial/territories.js'
export {
  vsicCodeOf,
  vsicVersions,
  type VsicAnswer,
  type VsicCode,
  type VsicVersion,
} from './vsic/vsicCodeOf.js'
export { industrySuggestedBy, type SuggestedIndustry } from './vsic/industrySuggestedBy.js'
export { offices, type Dated, type Office } from './authority/offices.js'
export {
  voteLevelsByDay,
  voteLevelsOn,
  voteRules,
  type VoteCalendar,
  type VoteEntry,
  type VoteLevelName,
  type VoteLevelRules,
} from './authority/vote.js'
export { approverOn, approvers, type Approved } from './authority/programme.js'
export { agencyNames, agencyNamesOn, type AgencyName } from './authority/agency.js'
