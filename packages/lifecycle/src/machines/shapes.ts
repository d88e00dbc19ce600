// Made from the machines. To write it anew: npx vitest run --project lifecycle shapes --update
import type { IsoDate, Share, Vnd } from '@khuyencong/domain'
import type { Json } from '../engine/json.js'
import type { ContentCode } from '../proof/contents.js'

type NoInput = Readonly<Record<never, never>>
type Amounts = readonly { readonly code: string; readonly amountVnd: Vnd }[]

/** National promotion project. */
export interface NationalProjectShape {
  readonly id: 'national-project'
  readonly state:
    | 'drafted'
    | 'registered-with-department'
    | 'returned-by-department'
    | 'base-appraised'
    | 'registered-with-agency'
    | 'returned-by-agency'
    | 'ministry-appraised'
    | 'plan-approved'
    | 'estimate-checked'
    | 'contracted'
    | 'group-plan-submitted'
    | 'group-plan-approved'
    | 'implementing'
    | 'base-accepted'
    | 'cleared-with-treasury'
    | 'settlement-filed'
    | 'force-majeure'
    | 'volume-accepted'
    | 'stop-proposed'
    | 'stopped'
    | 'balance-due'
    | 'refund-owed'
    | 'refunded'
    | 'settled'
    | 'closed'
    | 'refused'
    | 'withdrawn'
  readonly facts: NationalProjectFacts
  readonly events: {
    /** Register with the department. */
    readonly 'register-with-department': {
      /** reference of the guidance that allows another time. */ readonly guidance?: string
    }
    /** Department returns it for supplement; or: Agency returns it for supplement; or: Department returns the concrete plan; or: Return the settlement file. */
    readonly return: { /** reason. */ readonly reason: string }
    /** Supplement the file for the department; or: Supplement the file for the agency. */
    readonly resubmit: {
      /** support asked for. */ readonly askedVnd?: Vnd
      /** ordinary, key or group project. */ readonly kind?: 'ordinary' | 'key' | 'group'
      /** the year it is to be carried out in. */ readonly planYear?: number
      /** contents. */ readonly contents?: readonly ContentCode[]
      /** how many years it runs. */ readonly years?: number
      /** how many beneficiaries it has. */ readonly beneficiaries?: number
      /** place. */ readonly place?: string
      /** beneficiary. */ readonly beneficiary?: string
      /** coordinating unit. */ readonly partner?: string
    }
    /** Appraise at base level. */
    readonly 'appraise-base': NoInput
    /** Refused at base level; or: Refused at ministry level; or: Left out of the plan. */
    readonly refuse: { /** reason. */ readonly reason: string }
    /** Department registers it with the agency; or: Register with the agency directly. */
    readonly 'register-with-agency': {
      /** reference of the guidance that allows another time. */ readonly guidance?: string
    }
    /** Appraise at ministry level. */
    readonly 'appraise-ministry': NoInput
    /** Withdraw the project. */
    readonly withdraw: { /** reason. */ readonly reason: string }
    /** Approve in the national plan. */
    readonly 'approve-plan': {
      /** support approved. */ readonly approvedVnd: Vnd
      /** support by content. */ readonly lines: Amounts
      /** number of the plan decision. */ readonly plan: string
    }
    /** Ministry of Finance checks the estimate. */
    readonly 'check-estimate': NoInput
    /** Sign the contract. */
    readonly 'sign-contract': NoInput
    /** Assign the task. */
    readonly 'assign-task': NoInput
    /** Submit the concrete plan of the group. */
    readonly 'submit-group-plan': NoInput
    /** Department approves the concrete plan. */
    readonly 'approve-group-plan': {
      /** places. */ readonly places: readonly string[]
      /** beneficiaries. */ readonly beneficiaryUnits: readonly string[]
      /** coordinating unit. */ readonly partner?: string
    }
    /** Begin; or: Begin the group project. */
    readonly start: NoInput
    /** Monthly progress report. */
    readonly 'report-month': NoInput
    /** Go on to the next year. */
    readonly 'open-next-year': NoInput
    /** Accept one place. */
    readonly 'accept-place': { /** place. */ readonly place: string }
    /** Accept at base level (the last acceptance). */
    readonly 'accept-base': { /** support for the work accepted. */ readonly acceptedVnd?: Vnd }
    /** Pay the first advance. */
    readonly 'pay-first-advance': {
      /** content. */ readonly content: ContentCode
      /** amount. */ readonly amountVnd: Vnd
      /** share of the item done. */ readonly itemWorkDone?: Share
      /** share of the investment done. */ readonly investmentDone?: Share
      /** rate decided by the head of the agency. */ readonly decidedRate?: Share
    }
    /** Pay a further advance (several years). */
    readonly 'pay-next-advance': {
      /** content. */ readonly content: ContentCode
      /** amount. */ readonly amountVnd: Vnd
    }
    /** Pay the rest after acceptance. */
    readonly 'pay-remaining': {
      /** content. */ readonly content: ContentCode
      /** amount. */ readonly amountVnd: Vnd
    }
    /** Pay back an advance not used. */
    readonly 'return-unused': {
      /** amount. */ readonly amountVnd: Vnd
      /** content. */ readonly content?: ContentCode
    }
    /** Adjust the project. */
    readonly adjust: {
      /** kind of change. */ readonly kind:
        | 'other-content'
        | 'into-next-year'
        | 'place'
        | 'beneficiary'
        | 'partner'
        | 'time-within-year'
        | 'other'
      /** new value. */ readonly value: Json
      /** reason. */ readonly reason: string
    }
    /** Adjust the support. */
    readonly 'adjust-money': {
      /** more, less or the same in all. */ readonly kind: 'more-money' | 'less-money' | 'same-money'
      /** support after the change. */ readonly approvedVnd: Vnd
      /** support by content. */ readonly lines: Amounts
      /** reason. */ readonly reason: string
    }
    /** The unit asks to stop. */
    readonly 'request-stop': { /** reason. */ readonly reason: string }
    /** Agency proposes to stop. */
    readonly 'propose-stop': {
      /** ground. */ readonly ground: 'violation' | 'incapacity'
      /** reason. */ readonly reason: string
    }
    /** The ministry decides to stop. */
    readonly 'decide-stop': NoInput
    /** Not stopped, back to the step before. */
    readonly 'go-on': { /** reason. */ readonly reason: string }
    /** Complete the settlement file. */
    readonly 'complete-settlement-file': NoInput
    /** Clear the advance with the Treasury. */
    readonly 'clear-with-treasury': {
      /** day of liquidation that the agency set. */ readonly setDay?: IsoDate
    }
    /** Settle: even; or: Settle: refund owed; or: Settle: balance to be paid. */
    readonly settle: {
      /** support settled. */ readonly settledVnd: Vnd
      /** cost not allowed. */ readonly disallowedVnd?: Vnd
      /** reason. */ readonly reason?: string
    }
    /** Report force majeure. */
    readonly 'report-force-majeure': { /** reason. */ readonly reason: string }
    /** Go on after force majeure. */
    readonly resume: { /** reason. */ readonly reason: string }
    /** Confirm the work done. */
    readonly 'accept-volume': { /** support for the work done. */ readonly acceptedVnd: Vnd }
    /** Pay the balance. */
    readonly 'pay-balance': { /** amount. */ readonly amountVnd: Vnd }
    /** Pay back in part; or: Pay back the rest. */
    readonly refund: { /** amount. */ readonly amountVnd: Vnd }
    /** Close; or: Close a project stopped before its contract. */
    readonly close: NoInput
    /** Correct or complete a fact. */
    readonly correct: {
      /** fact. */ readonly fact:
        | 'kind'
        | 'route'
        | 'planYear'
        | 'contents'
        | 'years'
        | 'beneficiaries'
        | 'unitIsBeneficiary'
        | 'tender'
        | 'ministryBudgetUnit'
        | 'invoicesAgency'
        | 'supportIsShareOfCost'
        | 'lastContractOfYear'
        | 'place'
        | 'beneficiary'
        | 'partner'
        | 'provinceCode'
        | 'communeCode'
        | 'ceilingVnd'
        | 'collectiveMark'
        | 'website'
        | 'investorIsEnterprise'
        | 'investorHiresContractor'
      /** right value. */ readonly value: Json
      /** reason. */ readonly reason: string
    }
  }
}

/** What is told of a record of it when it begins; what is optional may be told later. */
export type NationalProjectFacts = {
  /** ordinary, key or group project. */ readonly kind: 'ordinary' | 'key' | 'group'
  /** through the department, or straight to the agency. */ readonly route: 'through-department' | 'direct'
  /** the year it is to be carried out in. */ readonly planYear: number
  /** contents. */ readonly contents: readonly ContentCode[]
  /** how many years it runs. */ readonly years: number
  /** how many beneficiaries it has. */ readonly beneficiaries?: number
  /** the unit is its own beneficiary. */ readonly unitIsBeneficiary: boolean
  /** must go to tender (article 3). */ readonly tender?: boolean
  /** a budget unit of the ministry (article 12.1). */ readonly ministryBudgetUnit?: boolean
  /** makes out an invoice to the agency (article 19). */ readonly invoicesAgency?: boolean
  /** the support is a percentage of the cost (article 19.1). */ readonly supportIsShareOfCost?: boolean
  /** the last contract of the unit in the year (article 19.3). */ readonly lastContractOfYear?: boolean
  /** place. */ readonly place?: string
  /** beneficiary. */ readonly beneficiary?: string
  /** coordinating unit. */ readonly partner?: string
  /** code of the province. */ readonly provinceCode?: string
  /** code of the commune. */ readonly communeCode?: string
  /** the most that may be supported. */ readonly ceilingVnd?: Vnd
  /** a collective mark. */ readonly collectiveMark?: boolean
  /** a website. */ readonly website?: boolean
  /** the investor is an enterprise. */ readonly investorIsEnterprise?: boolean
  /** the investor hires a contractor. */ readonly investorHiresContractor?: boolean
}

/** Local promotion project (model procedure). */
export interface LocalProjectShape {
  readonly id: 'local-project'
  readonly state:
    | 'drafted'
    | 'submitted'
    | 'returned'
    | 'appraised'
    | 'approved'
    | 'contracted'
    | 'implementing'
    | 'accepted'
    | 'balance-due'
    | 'refund-owed'
    | 'settled'
    | 'closed'
    | 'refused'
    | 'withdrawn'
    | 'stopped'
  readonly facts: LocalProjectFacts
  readonly events: {
    /** Submit. */
    readonly submit: { /** support asked for. */ readonly askedVnd?: Vnd }
    /** Return for supplement. */
    readonly return: { /** reason. */ readonly reason: string }
    /** Appraise. */
    readonly appraise: NoInput
    /** Approve in the local plan. */
    readonly approve: { /** support approved. */ readonly approvedVnd: Vnd }
    /** Refuse. */
    readonly refuse: { /** reason. */ readonly reason: string }
    /** Withdraw. */
    readonly withdraw: NoInput
    /** Sign the contract. */
    readonly 'sign-contract': NoInput
    /** Begin. */
    readonly start: NoInput
    /** Pay an advance. */
    readonly 'pay-advance': { /** amount. */ readonly amountVnd: Vnd }
    /** Accept. */
    readonly accept: NoInput
    /** Settle: even; or: Settle: refund owed; or: Settle: balance to be paid. */
    readonly settle: { /** support settled. */ readonly settledVnd: Vnd }
    /** Pay the balance. */
    readonly 'pay-balance': { /** amount. */ readonly amountVnd: Vnd }
    /** Stop. */
    readonly stop: { /** reason. */ readonly reason: string }
    /** Pay back in part; or: Pay back the rest. */
    readonly refund: { /** amount. */ readonly amountVnd: Vnd }
    /** Close. */
    readonly close: NoInput
    /** Correct or complete a fact. */
    readonly correct: {
      /** fact. */ readonly fact: 'place' | 'beneficiary' | 'provinceCode' | 'communeCode' | 'ceilingVnd'
      /** right value. */ readonly value: Json
      /** reason. */ readonly reason: string
    }
  }
}

/** What is told of a record of it when it begins; what is optional may be told later. */
export type LocalProjectFacts = {
  /** place. */ readonly place?: string
  /** beneficiary. */ readonly beneficiary?: string
  /** code of the province. */ readonly provinceCode?: string
  /** code of the commune. */ readonly communeCode?: string
  /** the most that may be supported. */ readonly ceilingVnd?: Vnd
}

/** National plan of a year. */
export interface NationalPlanShape {
  readonly id: 'national-plan'
  readonly state: 'drawn-up' | 'appraised' | 'approved' | 'carried-over' | 'closed'
  readonly facts: NationalPlanFacts
  readonly events: {
    /** Put a project on the plan. */
    readonly 'register-project': {
      /** project. */ readonly project: string
      /** support asked for. */ readonly askedVnd: Vnd
    }
    /** Take a project off the plan. */
    readonly 'leave-project-out': {
      /** project. */ readonly project: string
      /** reason. */ readonly reason: string
    }
    /** Appraise the plan. */
    readonly appraise: NoInput
    /** Return the plan. */
    readonly return: { /** reason. */ readonly reason: string }
    /** Approve the projects as one batch. */
    readonly approve: {
      /** support by project. */ readonly lines: Amounts
      /** number of the decision. */ readonly decision: string
    }
    /** Add a project or money. */
    readonly supplement: {
      /** project. */ readonly project: string
      /** amount added. */ readonly amountVnd: Vnd
      /** number of the decision. */ readonly decision: string
    }
    /** Cut. */
    readonly cut: {
      /** project. */ readonly project: string
      /** amount cut. */ readonly amountVnd: Vnd
      /** number of the decision. */ readonly decision: string
    }
    /** Receive a part of the budget. */
    readonly 'receive-allocation': { /** amount allocated. */ readonly amountVnd: Vnd }
    /** Pay out to a project. */
    readonly 'pay-out': {
      /** project. */ readonly project: string
      /** amount paid out. */ readonly amountVnd: Vnd
    }
    /** Show money that a project paid back. */
    readonly 'record-refund': {
      /** project. */ readonly project: string
      /** amount paid back. */ readonly amountVnd: Vnd
      /** reason. */ readonly reason: 'advanced-without-volume' | 'disallowed-cost' | 'stopped-project'
    }
    /** Carry unused money into the next year. */
    readonly 'carry-over': { /** amount carried over. */ readonly amountVnd: Vnd }
    /** Close the year. */
    readonly close: NoInput
    /** Correct or complete a fact. */
    readonly correct: {
      /** fact. */ readonly fact: 'year' | 'projects'
      /** right value. */ readonly value: Json
      /** reason. */ readonly reason: string
    }
  }
}

/** What is told of a record of it when it begins; what is optional may be told later. */
export type NationalPlanFacts = {
  /** plan year. */ readonly year: number
  /** support asked for by project. */ readonly projects?: Amounts
}

/** Local plan of a year. */
export interface LocalPlanShape {
  readonly id: 'local-plan'
  readonly state: 'drawn-up' | 'appraised' | 'approved' | 'carried-over' | 'closed'
  readonly facts: LocalPlanFacts
  readonly events: {
    /** Put a project on the plan. */
    readonly 'register-project': {
      /** project. */ readonly project: string
      /** support asked for. */ readonly askedVnd: Vnd
    }
    /** Take a project off the plan. */
    readonly 'leave-project-out': {
      /** project. */ readonly project: string
      /** reason. */ readonly reason: string
    }
    /** Appraise the plan. */
    readonly appraise: NoInput
    /** Return the plan. */
    readonly return: { /** reason. */ readonly reason: string }
    /** Approve the projects as one batch. */
    readonly approve: {
      /** support by project. */ readonly lines: Amounts
      /** number of the decision. */ readonly decision: string
    }
    /** Add a project or money. */
    readonly supplement: {
      /** project. */ readonly project: string
      /** amount added. */ readonly amountVnd: Vnd
      /** number of the decision. */ readonly decision: string
    }
    /** Cut. */
    readonly cut: {
      /** project. */ readonly project: string
      /** amount cut. */ readonly amountVnd: Vnd
      /** number of the decision. */ readonly decision: string
    }
    /** Receive a part of the budget. */
    readonly 'receive-allocation': { /** amount allocated. */ readonly amountVnd: Vnd }
    /** Pay out to a project. */
    readonly 'pay-out': {
      /** project. */ readonly project: string
      /** amount paid out. */ readonly amountVnd: Vnd
    }
    /** Show money that a project paid back. */
    readonly 'record-refund': {
      /** project. */ readonly project: string
      /** amount paid back. */ readonly amountVnd: Vnd
      /** reason. */ readonly reason: 'advanced-without-volume' | 'disallowed-cost' | 'stopped-project'
    }
    /** Carry unused money into the next year. */
    readonly 'carry-over': { /** amount carried over. */ readonly amountVnd: Vnd }
    /** Close the year. */
    readonly close: NoInput
    /** Correct or complete a fact. */
    readonly correct: {
      /** fact. */ readonly fact: 'year' | 'projects' | 'provinceCode' | 'communeCode'
      /** right value. */ readonly value: Json
      /** reason. */ readonly reason: string
    }
  }
}

/** What is told of a record of it when it begins; what is optional may be told later. */
export type LocalPlanFacts = {
  /** plan year. */ readonly year: number
  /** support asked for by project. */ readonly projects?: Amounts
  /** code of the province. */ readonly provinceCode?: string
  /** code of the commune. */ readonly communeCode?: string
}

/** Promotion programme. */
export interface ProgrammeShape {
  readonly id: 'programme'
  readonly state: 'drawn-up' | 'approved' | 'closed'
  readonly facts: ProgrammeFacts
  readonly events: {
    /** Approve. */
    readonly approve: {
      /** targets by code. */ readonly targets: Json
      /** number of the decision. */ readonly decision: string
    }
    /** Record a result. */
    readonly 'record-result': {
      /** code of the target. */ readonly target: string
      /** result. */ readonly count: number
    }
    /** Close. */
    readonly close: NoInput
    /** Correct or complete a fact. */
    readonly correct: {
      /** fact. */ readonly fact: 'fund' | 'from' | 'to' | 'provinceCode' | 'communeCode'
      /** right value. */ readonly value: Json
      /** reason. */ readonly reason: string
    }
  }
}

/** What is told of a record of it when it begins; what is optional may be told later. */
export type ProgrammeFacts = {
  /** fund. */ readonly fund: 'national' | 'local'
  /** first day. */ readonly from?: IsoDate
  /** last day. */ readonly to: IsoDate
  /** code of the province. */ readonly provinceCode?: string
  /** code of the commune. */ readonly communeCode?: string
}

/** Advance. */
export interface AdvanceShape {
  readonly id: 'advance'
  readonly state: 'drafted' | 'requested' | 'confirmed' | 'decided' | 'paid' | 'refused'
  readonly facts: AdvanceFacts
  readonly events: {
    /** Request. */
    readonly request: { /** amount asked for. */ readonly askedVnd: Vnd }
    /** Department confirms work and cost. */
    readonly confirm: NoInput
    /** Return for supplement. */
    readonly return: { /** reason. */ readonly reason: string }
    /** Decide. */
    readonly decide: {
      /** amount decided. */ readonly approvedVnd: Vnd
      /** rate decided by the head of the agency. */ readonly decidedRate?: Share
    }
    /** Refuse. */
    readonly refuse: { /** reason. */ readonly reason: string }
    /** Pay. */
    readonly pay: { /** amount. */ readonly amountVnd: Vnd }
    /** Correct or complete a fact. */
    readonly correct: {
      /** fact. */ readonly fact: 'project' | 'content' | 'limitVnd' | 'provinceCode' | 'communeCode'
      /** right value. */ readonly value: Json
      /** reason. */ readonly reason: string
    }
  }
}

/** What is told of a record of it when it begins; what is optional may be told later. */
export type AdvanceFacts = {
  /** project. */ readonly project?: string
  /** content. */ readonly content: ContentCode
  /** the most that may be advanced now. */ readonly limitVnd: Vnd
  /** code of the province. */ readonly provinceCode?: string
  /** code of the commune. */ readonly communeCode?: string
}

/** Settlement and contract liquidation. */
export interface SettlementShape {
  readonly id: 'settlement'
  readonly state: 'being-drawn-up' | 'filed' | 'examined' | 'settled'
  readonly facts: SettlementFacts
  readonly events: {
    /** File the settlement. */
    readonly file: { /** amount put forward for settlement. */ readonly askedVnd: Vnd }
    /** Return for supplement. */
    readonly return: { /** reason. */ readonly reason: string }
    /** Examine the file. */
    readonly examine: { /** amount not allowed. */ readonly disallowedVnd: Vnd }
    /** Settle and liquidate. */
    readonly settle: { /** support settled. */ readonly settledVnd: Vnd }
    /** Correct or complete a fact. */
    readonly correct: {
      /** fact. */ readonly fact:
        | 'project'
        | 'contents'
        | 'acceptedOn'
        | 'budgetYear'
        | 'invoicesAgency'
        | 'supportIsShareOfCost'
        | 'lastContractOfYear'
        | 'ministryBudgetUnit'
        | 'clearedWithTreasury'
        | 'collectiveMark'
        | 'website'
        | 'investorIsEnterprise'
        | 'provinceCode'
        | 'communeCode'
      /** right value. */ readonly value: Json
      /** reason. */ readonly reason: string
    }
  }
}

/** What is told of a record of it when it begins; what is optional may be told later. */
export type SettlementFacts = {
  /** project. */ readonly project?: string
  /** contents. */ readonly contents: readonly ContentCode[]
  /** day of the last base acceptance. */ readonly acceptedOn: IsoDate
  /** budget year. */ readonly budgetYear: number
  /** makes out an invoice to the agency. */ readonly invoicesAgency: boolean
  /** the support is a percentage of the cost. */ readonly supportIsShareOfCost: boolean
  /** the last contract of the year. */ readonly lastContractOfYear: boolean
  /** a budget unit of the ministry. */ readonly ministryBudgetUnit: boolean
  /** the agency cleared the advance. */ readonly clearedWithTreasury?: boolean
  /** a collective mark. */ readonly collectiveMark?: boolean
  /** a website. */ readonly website?: boolean
  /** the investor is an enterprise. */ readonly investorIsEnterprise?: boolean
  /** code of the province. */ readonly provinceCode?: string
  /** code of the commune. */ readonly communeCode?: string
}

/** Refund and recovery. */
export interface RecoveryShape {
  readonly id: 'recovery'
  readonly state: 'found' | 'demanded' | 'paid-in-part' | 'paid-back' | 'with-budget' | 'dropped'
  readonly facts: RecoveryFacts
  readonly events: {
    /** Demand. */
    readonly demand: {
      /** amount owed. */ readonly owedVnd: Vnd
      /** reason. */ readonly reason: 'advanced-without-volume' | 'disallowed-cost' | 'stopped-project'
      /** day it is due by the decision. */ readonly due?: IsoDate
    }
    /** Found not to be owed. */
    readonly drop: { /** reason. */ readonly reason: string }
    /** Pay back in part; or: Pay back the rest. */
    readonly 'pay-back': { /** amount paid back. */ readonly amountVnd: Vnd }
    /** Agency passes it on to the State budget. */
    readonly 'pass-on': NoInput
    /** Correct or complete a fact. */
    readonly correct: {
      /** fact. */ readonly fact: 'project' | 'provinceCode' | 'communeCode'
      /** right value. */ readonly value: Json
      /** reason. */ readonly reason: string
    }
  }
}

/** What is told of a record of it when it begins; what is optional may be told later. */
export type RecoveryFacts = {
  /** project. */ readonly project?: string
  /** code of the province. */ readonly provinceCode?: string
  /** code of the commune. */ readonly communeCode?: string
}

/** Adjusting, adding or stopping. */
export interface AdjustmentShape {
  readonly id: 'adjustment'
  readonly state: 'drafted' | 'requested' | 'decided' | 'refused' | 'withdrawn'
  readonly facts: AdjustmentFacts
  readonly events: {
    /** Request, with reasons. */
    readonly request: {
      /** kind of change. */ readonly kind:
        | 'more-money'
        | 'other-content'
        | 'into-next-year'
        | 'add'
        | 'stop'
        | 'place'
        | 'beneficiary'
        | 'partner'
        | 'time-within-year'
        | 'same-money'
        | 'less-money'
        | 'other'
      /** reason. */ readonly reason: string
      /** proposal. */ readonly proposal: Json
    }
    /** Decide. */
    readonly decide: {
      /** kind of change. */ readonly kind:
        | 'more-money'
        | 'other-content'
        | 'into-next-year'
        | 'add'
        | 'stop'
        | 'place'
        | 'beneficiary'
        | 'partner'
        | 'time-within-year'
        | 'same-money'
        | 'less-money'
        | 'other'
    }
    /** Refuse. */
    readonly refuse: {
      /** kind of change. */ readonly kind:
        | 'more-money'
        | 'other-content'
        | 'into-next-year'
        | 'add'
        | 'stop'
        | 'place'
        | 'beneficiary'
        | 'partner'
        | 'time-within-year'
        | 'same-money'
        | 'less-money'
        | 'other'
      /** reason. */ readonly reason: string
    }
    /** Withdraw. */
    readonly withdraw: NoInput
    /** Correct or complete a fact. */
    readonly correct: {
      /** fact. */ readonly fact: 'project' | 'kind' | 'route' | 'provinceCode' | 'communeCode'
      /** right value. */ readonly value: Json
      /** reason. */ readonly reason: string
    }
  }
}

/** What is told of a record of it when it begins; what is optional may be told later. */
export type AdjustmentFacts = {
  /** project. */ readonly project?: string
  /** ordinary, key or group project. */ readonly kind: 'ordinary' | 'key' | 'group'
  /** its route. */ readonly route: 'through-department' | 'direct'
  /** code of the province. */ readonly provinceCode?: string
  /** code of the commune. */ readonly communeCode?: string
}

/** Typical-product vote. */
export interface ProductVoteShape {
  readonly id: 'product-vote'
  readonly state:
    | 'prepared'
    | 'entered'
    | 'returned'
    | 'not-taken'
    | 'judged'
    | 'result-announced'
    | 'complaint-pending'
    | 'certified'
    | 'not-recognised'
    | 'closed'
    | 'expired'
    | 'revoked'
  readonly facts: ProductVoteFacts
  readonly events: {
    /** Enter. */
    readonly enter: {
      /** certificate of the level below. */ readonly lowerCertificate?: Json
      /** no district vote is held. */ readonly noDistrictVote?: boolean
      /** no commune vote is held. */ readonly noCommuneVote?: boolean
    }
    /** Return for supplement. */
    readonly return: { /** reason. */ readonly reason: string }
    /** Not taken. */
    readonly 'not-take': { /** reason. */ readonly reason: string }
    /** The jury scores. */
    readonly judge: {
      /** members of the council. */ readonly councilSize: number
      /** members of the jury. */ readonly jurySize: number
      /** mean score. */ readonly meanScore: number
    }
    /** Approve and announce the result. */
    readonly announce: NoInput
    /** Complain. */
    readonly complain: { /** complaint. */ readonly reason: string }
    /** Answer the complaint. */
    readonly 'answer-complaint': {
      /** answer. */ readonly answer: string
      /** mean score after review. */ readonly meanScore?: number
    }
    /** Recognise and certify. */
    readonly certify: NoInput
    /** Not recognised. */
    readonly 'not-recognise': NoInput
    /** File away. */
    readonly close: NoInput
    /** Expire. */
    readonly expire: NoInput
    /** Revoke. */
    readonly revoke: { /** violation. */ readonly reason: string }
    /** Correct or complete a fact. */
    readonly correct: {
      /** fact. */ readonly fact:
        'level' | 'group' | 'ownProduct' | 'copy' | 'massProducible' | 'provinceCode' | 'communeCode'
      /** right value. */ readonly value: Json
      /** reason. */ readonly reason: string
    }
  }
}

/** What is told of a record of it when it begins; what is optional may be told later. */
export type ProductVoteFacts = {
  /** level of the vote. */ readonly level: 'commune' | 'province' | 'region' | 'national'
  /** group of products. */ readonly group: 'handicraft' | 'processed-food' | 'machinery' | 'other'
  /** the establishment's own product. */ readonly ownProduct: boolean
  /** a copy of another product. */ readonly copy: boolean
  /** can be made in series. */ readonly massProducible: boolean
  /** code of the province. */ readonly provinceCode?: string
  /** code of the commune. */ readonly communeCode?: string
}

/** Inspection. */
export interface InspectionShape {
  readonly id: 'inspection'
  readonly state: 'planned' | 'under-way' | 'concluded' | 'closed' | 'cancelled'
  readonly facts: InspectionFacts
  readonly events: {
    /** Begin. */
    readonly begin: NoInput
    /** Cancel. */
    readonly cancel: { /** reason. */ readonly reason: string }
    /** Record a finding. */
    readonly find: {
      /** code of the finding. */ readonly finding: string
      /** what was found. */ readonly what: string
      /** day the remedy is due. */ readonly due?: IsoDate
    }
    /** Conclude. */
    readonly conclude: NoInput
    /** Report a remedy. */
    readonly 'report-remedy': {
      /** code of the finding. */ readonly finding: string
      /** remedy. */ readonly remedy: string
    }
    /** Close a finding. */
    readonly 'close-finding': { /** code of the finding. */ readonly finding: string }
    /** Close. */
    readonly close: NoInput
    /** Correct or complete a fact. */
    readonly correct: {
      /** fact. */ readonly fact: 'subject' | 'provinceCode' | 'communeCode'
      /** right value. */ readonly value: Json
      /** reason. */ readonly reason: string
    }
  }
}

/** What is told of a record of it when it begins; what is optional may be told later. */
export type InspectionFacts = {
  /** what is inspected. */ readonly subject?: string
  /** code of the province. */ readonly provinceCode?: string
  /** code of the commune. */ readonly communeCode?: string
}

/** Promotion collaborator. */
export interface CollaboratorShape {
  readonly id: 'collaborator'
  readonly state: 'proposed' | 'active' | 'ended' | 'refused'
  readonly facts: CollaboratorFacts
  readonly events: {
    /** Name by decision. */
    readonly name: {
      /** number of the decision. */ readonly decision: string
      /** code of the commune. */ readonly commune: string
      /** from. */ readonly from: IsoDate
      /** to before. */ readonly before?: IsoDate
      /** remuneration as the province sets it. */ readonly remunerationVnd?: Vnd
    }
    /** Refuse. */
    readonly refuse: NoInput
    /** Set the remuneration. */
    readonly 'set-remuneration': { /** remuneration. */ readonly remunerationVnd: Vnd }
    /** Move to another commune, also after a merger. */
    readonly move: {
      /** code of the commune. */ readonly commune: string
      /** number of the decision. */ readonly decision: string
    }
    /** End. */
    readonly end: NoInput
    /** Correct or complete a fact. */
    readonly correct: {
      /** fact. */ readonly fact: 'commune' | 'provinceCode' | 'communeCode'
      /** right value. */ readonly value: Json
      /** reason. */ readonly reason: string
    }
  }
}

/** What is told of a record of it when it begins; what is optional may be told later. */
export type CollaboratorFacts = {
  /** code of the commune. */ readonly commune?: string
  /** code of the province. */ readonly provinceCode?: string
  /** code of the commune. */ readonly communeCode?: string
}
