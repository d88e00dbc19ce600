import { deepFreeze } from './deepFreeze.js'
import type { Application } from './application.js'
import type { IsoDate } from './date.js'

/** What may be read off an application under one name. */
export interface Fact<Source, Value> {
  /** Reads the value; `undefined` while it is not known. */
  readonly read: (source: Source) => Value
}

const fact = <Value>(read: (a: Application) => Value): Fact<Application, Value> => ({ read })

/** An application that is asked about under the law of another day than its own. */
export interface Governed extends Application {
  readonly governedOn?: IsoDate | undefined
}

/**
 * The day whose law governs a case: that of its approval, or the day one looks while it is not approved on it.
 *
 * @example
 * ```ts
 * governedOn({ asOf: '2018-08-15', approvedOn: '2017-12-22' }) // => '2017-12-22'
 * ```
 */
export function governedOn({ asOf, approvedOn }: Pick<Application, 'asOf' | 'approvedOn'>): IsoDate {
  return approvedOn !== undefined && approvedOn < asOf ? approvedOn : asOf
}

/** The last year of a project: the plan year, unless it runs for years, was extended, or its money was carried over. */
function lastYearOf({ planYear, plannedYears = 1, extendedToYear, carriedOverToYear }: Application) {
  if (planYear === undefined) return undefined
  return Math.max(planYear + plannedYears - 1, extendedToYear ?? 0, carriedOverToYear ?? 0)
}

/** The path of a fact in the application, such as `beneficiary.employees`. */
export type FactPath =
  | 'approvedOn'
  | 'asOf'
  | 'planYear'
  | 'governedOn'
  | 'lastYear'
  | 'quantity'
  | 'place.provinceCode'
  | 'place.formerProvince'
  | 'place.unitType'
  | 'place.districtType'
  | 'place.cityClass'
  | 'place.wardConvertedFromCommuneOn'
  | 'place.recognisedCraftVillage'
  | 'place.areaClass'
  | 'place.priorityArea'
  | 'beneficiary.legalForm'
  | 'beneficiary.sizeSector'
  | 'beneficiary.employees'
  | 'beneficiary.annualRevenueVnd'
  | 'beneficiary.totalCapitalVnd'
  | 'beneficiary.appliesCleanerProduction'
  | 'beneficiary.clusterInfrastructureInvestor'
  | 'beneficiary.serviceOrganisation'
  | 'beneficiary.artisan'
  | 'beneficiary.previousSupport'
  | 'industry'
  | 'brickKiln'
  | 'eligibleCostVnd'
  | 'requestedVnd'
  | 'counterpartCommittedVnd'
  | 'otherSources'
  | 'equipmentNew'
  | 'improvesOnCurrentEquipment'
  | 'technologyEncouraged'
  | 'firstInDistrict'
  | 'investmentCompletedOn'
  | 'areaHectares'
  | 'clusterAreaBand'
  | 'priority.typicalProduct'
  | 'priority.keyProduct'
  | 'priority.exportMarket'
  | 'priority.localMaterialsOverHalf'
  | 'invoices'
  | 'loans'

/** What stands at a path of the application. */
type At<Source, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Source
    ? At<NonNullable<Source[Head]>, Rest> | undefined
    : never
  : Path extends keyof Source
    ? Source[Path]
    : never

/** The facts that are reckoned from several fields. */
interface Reckoned {
  readonly governedOn: IsoDate
  readonly lastYear?: number | undefined
}

/** The facts table, with each path's own type of value. */
export type Facts = {
  readonly [Path in FactPath]: Fact<Application, At<Application & Reckoned, Path>>
}

/**
 * The facts that criteria may ask about, by their path in the application.
 *
 * Each is read by a property access written out, which engines make fast, and a criterion that names
 * a path not listed here does not compile.
 */
export const facts: Facts = /* @__PURE__ */ deepFreeze({
  approvedOn: fact((a) => a.approvedOn),
  asOf: fact((a) => a.asOf),
  planYear: fact((a) => a.planYear),
  // The day whose law governs: that of approval, else the day one looks. Whoever decides may ask about another.
  governedOn: fact((a) => (a as Governed).governedOn ?? governedOn(a)),
  lastYear: fact(lastYearOf),
  quantity: fact((a) => a.quantity),
  'place.provinceCode': fact((a) => a.place?.provinceCode),
  'place.formerProvince': fact((a) => a.place?.formerProvince),
  'place.unitType': fact((a) => a.place?.unitType),
  'place.districtType': fact((a) => a.place?.districtType),
  'place.cityClass': fact((a) => a.place?.cityClass),
  'place.wardConvertedFromCommuneOn': fact((a) => a.place?.wardConvertedFromCommuneOn),
  'place.recognisedCraftVillage': fact((a) => a.place?.recognisedCraftVillage),
  'place.areaClass': fact((a) => a.place?.areaClass),
  'place.priorityArea': fact((a) => a.place?.priorityArea),
  'beneficiary.legalForm': fact((a) => a.beneficiary?.legalForm),
  'beneficiary.sizeSector': fact((a) => a.beneficiary?.sizeSector),
  'beneficiary.employees': fact((a) => a.beneficiary?.employees),
  'beneficiary.annualRevenueVnd': fact((a) => a.beneficiary?.annualRevenueVnd),
  'beneficiary.totalCapitalVnd': fact((a) => a.beneficiary?.totalCapitalVnd),
  'beneficiary.appliesCleanerProduction': fact((a) => a.beneficiary?.appliesCleanerProduction),
  'beneficiary.clusterInfrastructureInvestor': fact((a) => a.beneficiary?.clusterInfrastructureInvestor),
  'beneficiary.serviceOrganisation': fact((a) => a.beneficiary?.serviceOrganisation),
  'beneficiary.artisan': fact((a) => a.beneficiary?.artisan),
  'beneficiary.previousSupport': fact((a) => a.beneficiary?.previousSupport),
  industry: fact((a) => a.industry),
  brickKiln: fact((a) => a.brickKiln),
  eligibleCostVnd: fact((a) => a.eligibleCostVnd),
  requestedVnd: fact((a) => a.requestedVnd),
  counterpartCommittedVnd: fact((a) => a.counterpartCommittedVnd),
  otherSources: fact((a) => a.otherSources),
  equipmentNew: fact((a) => a.equipmentNew),
  improvesOnCurrentEquipment: fact((a) => a.improvesOnCurrentEquipment),
  technologyEncouraged: fact((a) => a.technologyEncouraged),
  firstInDistrict: fact((a) => a.firstInDistrict),
  investmentCompletedOn: fact((a) => a.investmentCompletedOn),
  areaHectares: fact((a) => a.areaHectares),
  clusterAreaBand: fact((a) => a.clusterAreaBand),
  'priority.typicalProduct': fact((a) => a.priority?.typicalProduct),
  'priority.keyProduct': fact((a) => a.priority?.keyProduct),
  'priority.exportMarket': fact((a) => a.priority?.exportMarket),
  'priority.localMaterialsOverHalf': fact((a) => a.priority?.localMaterialsOverHalf),
  invoices: fact((a) => a.invoices),
  loans: fact((a) => a.loans),
})

/** What a fact holds when it is known. */
export type FactValue<Path extends FactPath> = NonNullable<ReturnType<Facts[Path]['read']>>

/** The paths of facts that hold a given kind of value. */
export type FactPathOf<Value> = {
  [Path in FactPath]: FactValue<Path> extends Value ? Path : never
}[FactPath]

/** The paths of facts that hold lists. */
export type ListPath = FactPathOf<readonly unknown[]>

/** What one item of a list fact holds. */
export type ItemOf<Path extends ListPath> = FactValue<Path> extends readonly (infer Item)[] ? Item : never
