/**
 * The administrative units of Vietnam over time, and the difficult areas among them.
 *
 * A subpath of its own, so that nobody who needs only norms loads it.
 *
 * @packageDocumentation
 */

// Provinces and communes
export {
  communeByCode,
  communes,
  formerProvinceById,
  formerProvinces,
  provinceByCode,
  provinces,
  type Commune,
  type CommuneType,
  type FormerProvince,
  type Province,
} from './units.js'
export type { VoteRegion } from '../provinces.data.js'

// Their history
export {
  formerNamesBasis,
  formerRanks,
  historyFrom,
  hueRenamedOn,
  mergeBasis,
  mergedOn,
  ranksOf,
  reclassifications,
  unitCounts,
  unitsBasis,
  unitsStateOf,
  type Basis,
  type ProvinceRank,
  type RankPeriod,
  type Reclassification,
  type UnitCount,
} from './history.js'
export { formerNameOn, rankOn, unitTypeOn, type RankAnswer, type UnitTypeAnswer } from './onDate.js'

// From a name or code, of today or of before, to a place
export { placeOn, type PlaceOptions, type PlaceQuery } from './placeOn.js'
export type { FoundPlace, KnownPlace, NoPlace, PlaceAnswer, SeveralPlaces } from './answer.js'
export { readPlace, readPlaceWith, type PlaceReadingOptions } from './readPlace.js'
export type { PlaceReading, PlaceUnit } from './placeUnit.js'
export {
  crosswalk,
  movedTexts,
  type Crosswalk,
  type FormerCommune,
  type FormerDistrict,
  type Moved,
} from './crosswalk.js'
export { loadCrosswalk } from './loadCrosswalk.js'
export {
  fullName,
  matchRanks,
  searchPlaces,
  type MatchRank,
  type SearchHit,
  type SearchOptions,
} from './search.js'
export { foldName, hasMarks, markedName } from './names.js'

// Difficult areas
export { areaListCaveat, areaLists, areaListsCheckedOn, type AreaList } from './areaLists.data.js'
export {
  ethnicGroupLists,
  ethnicGroupTotals,
  type EthnicGroup,
  type EthnicGroupList,
  type EthnicGroupTotal,
} from './ethnicGroups.data.js'
export { classesOfGroup, ethnicGroupOn, type EthnicGroupAnswer } from './ethnicGroupOn.js'
export { areaClassOn, type AreaClassAnswer } from './areaClassOn.js'
export { formerAreaClass } from './formerAreaClass.js'
export {
  areaRulesPeriod,
  mergedAreaClass,
  projectAreaClass,
  zoneAreaClass,
  zoneClasses,
  type AreaClassOrNot,
  type AreaRuleAnswer,
  type LandPart,
  type ZoneKind,
} from './areaRules.js'
