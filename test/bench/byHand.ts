import type { Application, Verdict } from 'khuyencong'

const cities = new Set(['01', '31', '46', '48', '79', '92'])
const legalForms = new Set([
  'enterprise',
  'cooperative',
  'cooperative-union',
  'cooperative-group',
  'household-business',
])
const industries = new Set([
  'agro-forestry-fishery-processing',
  'consumer-export-goods',
  'chemicals-for-agriculture',
  'construction-materials',
  'mechanical-electrical-electronic',
  'supporting-industry',
  'handicraft',
  'mining',
  'cleaner-production',
  'pollution-treatment',
  'high-technology',
  'clean-industry',
  'energy-saving',
  'environmental-industry',
  'environmentally-friendly-energy',
  'textile-footwear',
])

/**
 * The rule for advanced machinery in 2026 as somebody would write it by hand, with plain numbers: the
 * measure that the compiled policy is held against. It knows the same criteria and limits, in one place and for
 * one activity, fund and year.
 */
export function byHand(a: Application): {
  readonly verdict: Verdict
  readonly ceilingVnd: number | null
  readonly amountVnd: number | null
} {
  const verdict = verdictByHand(a)
  const cap = 300_000_000 * a.quantity
  const cost = a.eligibleCostVnd
  if (cost === undefined) return { verdict, ceilingVnd: null, amountVnd: verdict === 'ineligible' ? 0 : null }
  const ceilingVnd = Math.min(Math.floor(cost / 2), cap)
  if (verdict === 'ineligible') return { verdict, ceilingVnd, amountVnd: 0 }
  let amountVnd = ceilingVnd
  if (a.requestedVnd !== undefined) amountVnd = Math.min(amountVnd, a.requestedVnd)
  if (a.counterpartCommittedVnd !== undefined) {
    let left = cost - a.counterpartCommittedVnd
    for (const source of a.otherSources ?? []) left -= source.amountVnd
    amountVnd = Math.min(amountVnd, Math.max(0, left))
  }
  return { verdict, ceilingVnd, amountVnd }
}

function verdictByHand(a: Application): Verdict {
  const { place, beneficiary } = a
  let unknown = false
  const cleaner = beneficiary?.appliesCleanerProduction === true
  if (!cleaner) {
    const form = beneficiary?.legalForm
    if (form === undefined) unknown = true
    else if (!legalForms.has(form)) return 'ineligible'
    if (form === 'enterprise') {
      const people = beneficiary?.employees
      const revenue = beneficiary?.annualRevenueVnd
      const capital = beneficiary?.totalCapitalVnd
      const sector = beneficiary?.sizeSector
      if (people === undefined || sector === undefined || (revenue === undefined && capital === undefined))
        unknown = true
      else {
        const trade = sector === 'trade-services'
        const small =
          people <= (trade ? 100 : 200) &&
          ((revenue !== undefined && revenue >= 1 && revenue <= (trade ? 300e9 : 200e9)) ||
            (capital !== undefined && capital <= 100e9))
        if (!small) return 'ineligible'
      }
    }
    const unit = place?.unitType
    if (unit === undefined) unknown = true
    else if (unit === 'ward') {
      const province = place?.provinceCode
      if (province === undefined) unknown = true
      else {
        const city =
          cities.has(province) ||
          (province === '75' && a.asOf >= '2026-04-30') ||
          (province === '22' && a.asOf >= '2026-09-01') ||
          (province === '24' && a.asOf >= '2026-09-20')
        if (city && place?.recognisedCraftVillage !== true) return 'ineligible'
      }
    } else if (unit !== 'commune' && unit !== 'special-zone' && place?.recognisedCraftVillage !== true) {
      return 'ineligible'
    }
  }
  if (a.industry === undefined) unknown = true
  else if (!industries.has(a.industry)) return 'ineligible'
  if (a.industry === 'mining') {
    if (place?.areaClass === undefined) unknown = true
    else if (place.areaClass === 'normal') return 'ineligible'
  }
  if (a.industry === 'construction-materials') {
    if (a.brickKiln === undefined) unknown = true
    else if (a.brickKiln === 'ring' || a.brickKiln === 'improved-manual') return 'ineligible'
  }
  if (a.equipmentNew === undefined) unknown = true
  else if (!a.equipmentNew) return 'ineligible'
  if (a.improvesOnCurrentEquipment === undefined) unknown = true
  else if (!a.improvesOnCurrentEquipment) return 'ineligible'
  if (a.approvedOn === undefined || a.planYear === undefined) unknown = true
  else if (a.approvedOn > a.asOf || Number(a.approvedOn.slice(0, 4)) > a.planYear) return 'ineligible'
  if (a.invoices === undefined) unknown = true
  else {
    for (const invoice of a.invoices) {
      if (a.planYear !== undefined && Number(invoice.date.slice(0, 4)) !== a.planYear) return 'ineligible'
    }
  }
  if (
    a.eligibleCostVnd === undefined ||
    a.requestedVnd === undefined ||
    a.counterpartCommittedVnd === undefined ||
    a.otherSources === undefined
  ) {
    unknown = true
  } else {
    let total = a.requestedVnd + a.counterpartCommittedVnd
    for (const source of a.otherSources) total += source.amountVnd
    if (total < a.eligibleCostVnd) return 'ineligible'
  }
  if (a.otherSources === undefined) unknown = true
  else {
    for (const source of a.otherSources) {
      if (source.state === true && source.sameItem === true) return 'ineligible'
    }
  }
  return unknown ? 'undetermined' : 'eligible'
}
