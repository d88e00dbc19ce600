import type { IsoDate } from './date.js'
import type { Share } from './share.js'
import type { Vnd } from './vnd.js'
import type {
  AreaClass,
  BrickKiln,
  CityClass,
  ContentCode,
  DistrictType,
  Fund,
  Industry,
  LegalForm,
  LoanPurpose,
  LoanTerm,
  PriorityArea,
  SizeSector,
  Stage,
  UnitType,
} from './vocabulary.js'

/**
 * An application for support (hồ sơ đề nghị hỗ trợ), checked.
 *
 * What is absent, or `undefined`, is not known: it makes the criteria that need it `unknown`. "None" is written:
 * `invoices: []`, `otherSources: []`, `equipmentNew: false`. Money is whole đồng, a day is `YYYY-MM-DD`, a share, rate
 * or multiplier is decimal text.
 */
export interface Application {
  /** The host's own name for it; comes back in the decision. */
  readonly id: string
  /** Whose money is asked for: `national` (khuyến công quốc gia) or `local` (khuyến công địa phương). */
  readonly fund: Fund
  /** The day on which it is looked at (ngày xét). */
  readonly asOf: IsoDate
  /**
   * The content (nội dung hoạt động khuyến công) that is to be supported; picks the norm and the criteria; a code of
   * the list, or one that a pack or host added under `x-`.
   */
  readonly activity: ContentCode
  /** The day the project (đề án) was approved; absent before approval. */
  readonly approvedOn?: IsoDate | undefined
  /** The calendar year in which it is carried out (năm kế hoạch), from 1000 to 9900. */
  readonly planYear?: number | undefined
  /**
   * The stage it is at, where that does not follow from approval and invoices: `appraisal` before approval,
   * `implementation` once approved, `settlement` once there are invoices.
   */
  readonly stage?: Stage | undefined
  /** For how many years the project is approved, from 1 (khoản 3 Điều 2, Điều 15 36/2013/TT-BCT); 1 where not said. */
  readonly plannedYears?: number | undefined
  /** The year into which the project was extended (điểm a khoản 2 Điều 11 36/2013/TT-BCT). */
  readonly extendedToYear?: number | undefined
  /** The year into which unused money was carried over (khoản 4 Điều 14 45/2012/NĐ-CP). */
  readonly carriedOverToYear?: number | undefined
  /** Whether it is a key project (đề án điểm), which is funded first (khoản 1 Điều 7 36/2013/TT-BCT). */
  readonly keyProject?: boolean | undefined
  /**
   * How many units of the norm, from 1: models, brands, persons …; 1 where it is not said. The cap is for each unit.
   */
  readonly quantity: number
  /** The units of a group project, each with its own cost: share and cap apply to each. Not with `quantity` above 1. */
  readonly units?: readonly UnitOfProject[] | undefined
  /** Where production happens, not where the office is registered (điểm d khoản 1 Điều 3 46/2012/TT-BCT). */
  readonly place?: Place | undefined
  /** Who is to be supported (đơn vị thụ hưởng). */
  readonly beneficiary?: Beneficiary | undefined
  /** The industry (ngành, nghề) as Điều 5 45/2012/NĐ-CP and 235/2025/NĐ-CP list them; `other` for any not listed. */
  readonly industry?: Industry | undefined
  /** The registered code of the industry (mã ngành VSIC), of either version of the list; the industry is still asked. */
  readonly vsicCode?: string | undefined
  /** How clay bricks are fired, asked of makers of construction materials (khoản 1 Điều 5 46/2012/TT-BCT). */
  readonly brickKiln?: BrickKiln | undefined
  /**
   * The cost that the share is taken of, in đồng: the cost that may be supported, or the booth rent, the air tickets,
   * the interest of two years, the fund of the year or the project estimate where the norm says so.
   */
  readonly eligibleCostVnd?: Vnd | undefined
  /** The support asked for, in đồng. */
  readonly requestedVnd?: Vnd | undefined
  /** Own money invested or committed (vốn đối ứng), in đồng (khoản 3 Điều 7 26/2014/TTLT-BTC-BCT). */
  readonly counterpartCommittedVnd?: Vnd | undefined
  /** Money from elsewhere; `[]` where there is none. */
  readonly otherSources?: readonly OtherSource[] | undefined
  /** Whether the machinery is new. Asked of machinery and production lines. */
  readonly equipmentNew?: boolean | undefined
  /** Whether it is better than what is in use: productivity, quality, efficiency, pollution, or a new product. */
  readonly improvesOnCurrentEquipment?: boolean | undefined
  /** Whether the technology is on the list encouraged for transfer; for a model, one the authority encourages. */
  readonly technologyEncouraged?: boolean | undefined
  /** Whether nobody in the district uses the technology or makes the product yet. Districts ended on 2025-07-01. */
  readonly firstInDistrict?: boolean | undefined
  /** The day the investment was complete, for a relocation: interest is supported from then on. */
  readonly investmentCompletedOn?: IsoDate | undefined
  /** The area of the cluster in hectares, decimal text such as `"12.5"`. Asked where an act sets a rate per hectare. */
  readonly areaHectares?: Share | undefined
  /** The code of the area that sets the rate per hectare, as the local act names it. */
  readonly clusterAreaBand?: string | undefined
  /** What a priority (mức ưu tiên) is asked for and rests on. */
  readonly priority?: PriorityFacts | undefined
  /** Invoices and other dated documents; `[]` where there are none. */
  readonly invoices?: readonly Invoice[] | undefined
  /** Loans with their schedules, for the interest of a polluter that moves. */
  readonly loans?: readonly Loan[] | undefined
}

/** One unit of a group project (đề án nhóm): an establishment, a model, a machine of one beneficiary. */
export interface UnitOfProject {
  /** Who the unit is for; the beneficiary of the whole where it is not said. */
  readonly beneficiary?: Beneficiary | undefined
  /** How many units of the norm it holds, from 1; 1 where it is not said. */
  readonly quantity?: number | undefined
  /** The cost of the unit that the share is taken of, in đồng. */
  readonly eligibleCostVnd: Vnd
  /** The support asked for the unit, in đồng. */
  readonly requestedVnd?: Vnd | undefined
}

/** Where production happens, or where an office is registered. */
export interface Place {
  /** The code of one of the 34 provinces and cities since 2025-07-01, such as `"42"`. */
  readonly provinceCode?: string | undefined
  /** The province before 2025-07-01, such as `"ha-nam"`. Needed under the local fund where an act covers one. */
  readonly formerProvince?: string | undefined
  /** The code of the commune-level unit. */
  readonly communeCode?: string | undefined
  /** The kind of unit: `commune` (xã), `ward` (phường), `special-zone` (đặc khu), and those of before. */
  readonly unitType?: UnitType | undefined
  /** The kind of district, for the rules before 235/2025/NĐ-CP. Districts ended on 2025-07-01. */
  readonly districtType?: DistrictType | undefined
  /** The class of the city that a ward lies in, for the rules before 235/2025/NĐ-CP. */
  readonly cityClass?: CityClass | undefined
  /** The day the commune became a ward (điểm đ khoản 1 Điều 3 46/2012/TT-BCT). */
  readonly wardConvertedFromCommuneOn?: IsoDate | undefined
  /** Whether it is a craft village (làng nghề) recognised by the province. */
  readonly recognisedCraftVillage?: boolean | undefined
  /** The class of the area under investment law (địa bàn khó khăn, đặc biệt khó khăn). */
  readonly areaClass?: AreaClass | undefined
  /** The priority area it lies in; `none` where it is known to lie in none. */
  readonly priorityArea?: PriorityArea | undefined
}

/** The establishment or organisation that is to be supported (đơn vị thụ hưởng). */
export interface Beneficiary {
  /** Its name, for the host's records. */
  readonly name?: string | undefined
  /** Its tax code (mã số thuế), for the host's records. */
  readonly taxCode?: string | undefined
  /** Its legal form, such as `cooperative` (hợp tác xã). */
  readonly legalForm?: LegalForm | undefined
  /** The main field by which the size of an enterprise is judged. */
  readonly sizeSector?: SizeSector | undefined
  /** Persons: the average of the year before with social insurance. */
  readonly employees?: number | undefined
  /** Revenue of the year before, in đồng; 0 means no revenue yet. */
  readonly annualRevenueVnd?: Vnd | undefined
  /** Total capital in the balance sheet of the year before, in đồng. */
  readonly totalCapitalVnd?: Vnd | undefined
  /** Whether it applies cleaner production: then form, size and place are not asked. */
  readonly appliesCleanerProduction?: boolean | undefined
  /** Whether it invests in the infrastructure of an industrial cluster (chủ đầu tư hạ tầng cụm công nghiệp). */
  readonly clusterInfrastructureInvestor?: boolean | undefined
  /** Whether it manages or delivers promotion services (điểm c khoản 2 Điều 1 45/2012/NĐ-CP). */
  readonly serviceOrganisation?: boolean | undefined
  /** Whether it is an artisan (nghệ nhân), who is a subject since 235/2025/NĐ-CP. */
  readonly artisan?: boolean | undefined
  /** The place of the registered office, where it is another; nothing asks for it. */
  readonly registeredOffice?: Place | undefined
  /** Promotion support of before; `[]` where there was none. */
  readonly previousSupport?: readonly PreviousSupport[] | undefined
}

/** Promotion support that was decided before. */
export interface PreviousSupport {
  /** What it was for. */
  readonly activity: ContentCode
  /** How much, in đồng. */
  readonly amountVnd: Vnd
  /** The day it was decided on. */
  readonly decidedOn: IsoDate
}

/** What a priority is asked for and rests on, beside the place, the industry and the number of employees. */
export interface PriorityFacts {
  /** Whether the priority level is asked for; without it no multiplier applies. */
  readonly requested?: boolean | undefined
  /** The multiplier asked for, decimal text such as `"1.5"`. */
  readonly multiplier?: Share | undefined
  /** Whether it has a certified typical product (sản phẩm công nghiệp nông thôn tiêu biểu). */
  readonly typicalProduct?: boolean | undefined
  /** Whether it makes a key product of the country, a region or a province. */
  readonly keyProduct?: boolean | undefined
  /** Whether it has an export market. */
  readonly exportMarket?: boolean | undefined
  /** Whether local materials are more than half of the value of materials. */
  readonly localMaterialsOverHalf?: boolean | undefined
}

/** A source of money beside the promotion fund and the beneficiary's own. */
export interface OtherSource {
  /** Who gives it. */
  readonly source: string
  /** How much, in đồng. */
  readonly amountVnd: Vnd
  /** Whether it is the State's money. */
  readonly state?: boolean | undefined
  /** Whether it pays for the same item of expenditure (khoản 4 Điều 7 26/2014/TTLT-BTC-BCT). */
  readonly sameItem?: boolean | undefined
}

/** An invoice or another dated document. */
export interface Invoice {
  /** Its number. */
  readonly number: string
  /** The day it bears. */
  readonly date: IsoDate
  /** Its amount in đồng; not added up. */
  readonly amountVnd?: Vnd | undefined
}

/** A loan with its schedule of interest. */
export interface Loan {
  /** Three capital letters; only `VND` counts. */
  readonly currency: string
  /** How long it runs; short loans do not count. */
  readonly term: LoanTerm
  /** What it is for. */
  readonly purpose: LoanPurpose
  /** The day of drawdown (giải ngân), from which the supported years run. */
  readonly drawnOn: IsoDate
  /** The rate of the contract a year, decimal text such as `"0.095"`. */
  readonly annualRate?: Share | undefined
  /** The lowest rate of the reference bank for the same term and time; interest above it does not count. */
  readonly lowestReferenceRate?: Share | undefined
  /** The schedule of interest. */
  readonly instalments: readonly Instalment[]
}

/** One payment of interest. */
export interface Instalment {
  /** The day it falls due. */
  readonly dueOn: IsoDate
  /** The interest, in đồng. */
  readonly interestVnd: Vnd
  /** The day it was paid; absent where it was not, or that is not known. */
  readonly paidOn?: IsoDate | undefined
}
