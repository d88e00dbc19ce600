import { isIsoDate, isShare, parseShare, takeShare, yearOf } from '@khuyencong/domain'
import { adjustmentAuthority, adjustmentKinds, type AdjustmentKind } from '../authority/adjustments.js'
import { daysBetween } from '../engine/days/days.js'
import { addWorkingDays, isWorkingDay } from '../engine/days/workingCalendar.js'
import { isOfKind, isText } from '../engine/inputs.js'
import { isJsonObject, type Json } from '../engine/json.js'
import type { NamedTest, Scope } from '../engine/kit.js'
import { linesOf } from '../engine/lines.js'
import { valueOf } from '../engine/operand.js'
import { lookUp } from '../engine/scope.js'
import type { MoneyLine } from '../engine/record.js'
import { isContentCode, type ContentCode } from '../proof/contents.js'
import { certificateValidity, isCertificateValid, type LowerCertificate } from '../vote/certificate.js'
import { isLevelHeldOn, voteLevels, type VoteLevelCode } from '../vote/levels.js'
import { advanceDueOf } from './advanceDueOf.js'

/** A project is a group project, or lies within one province, only where the record says so. */
function adjustedProject(scope: Scope) {
  const kind = lookUp('facts.kind', scope)
  const route = lookUp('facts.route', scope)
  if (typeof kind !== 'string' || typeof route !== 'string') return undefined
  return { group: kind === 'group', withinOneProvince: route === 'through-department' }
}

function authorityOf(scope: Scope) {
  const kind = lookUp('input.kind', scope)
  const project = adjustedProject(scope)
  if (typeof kind !== 'string' || !Object.hasOwn(adjustmentKinds, kind) || !project) return undefined
  return adjustmentAuthority(kind as AdjustmentKind, project)
}

const isLevel = (level: Json | undefined): level is VoteLevelCode =>
  typeof level === 'string' && Object.hasOwn(voteLevels, level)

function isLowerCertificate(given: unknown): given is LowerCertificate {
  if (!isJsonObject(given)) return false
  const { scheme, issuedOn, revokedOn } = given
  return (
    typeof scheme === 'string' && isIsoDate(issuedOn) && (revokedOn === undefined || isIsoDate(revokedOn))
  )
}

const findings = (scope: Scope) => {
  const list = lookUp('facts.findings', scope)
  return Array.isArray(list) ? list.filter(isJsonObject) : []
}

// Of a year without a calendar, no row of days off is longer.
const LONGEST_HOLIDAY = 10

/** Contents that go to tender where they qualify (36/2013/TT-BCT Điều 3 khoản 1). */
const tendered: readonly ContentCode[] = [
  'fair-organisation',
  'fair-participation',
  'cluster-infrastructure',
  'cluster-pollution',
  'media',
]

/** What of a line is still with the unit. */
const heldOf = ({ advancedVnd, refundedVnd = 0 }: MoneyLine): number => advancedVnd - refundedVnd

const acceptedPlaces = (scope: Scope): readonly Json[] => {
  const list = lookUp('facts.acceptedPlaces', scope)
  return Array.isArray(list) ? list.filter(isJsonObject).map(({ place }) => place ?? null) : []
}

const placesOf = (scope: Scope): readonly Json[] | undefined => {
  const places = lookUp('facts.places', scope)
  return Array.isArray(places) ? (places as readonly Json[]) : undefined
}

/** The questions a machine may ask by name. Each is true, false, or not known. */
export const tests = {
  'advance-within-rules': (scope) => {
    const due = advanceDueOf(scope)
    const amount = lookUp('input.amountVnd', scope)
    if (due === null || typeof amount !== 'number' || due.condition === 'unknown') return undefined
    return due.condition === 'met' && amount <= due.limitVnd
  },
  'below-advance-ceiling': (scope) => {
    const ceiling = scope.parameters['advanceCeiling']?.value
    const approved = lookUp('money.approvedVnd', scope)
    const held = lookUp('balance.heldVnd', scope)
    const amount = lookUp('input.amountVnd', scope)
    if (!isShare(ceiling) || typeof approved !== 'number') return undefined
    if (typeof held !== 'number' || typeof amount !== 'number') return undefined
    return held + amount <= takeShare(approved, parseShare(ceiling))
  },
  'adjustment-decided-by-authority': (scope) => {
    const authority = authorityOf(scope)
    return authority && scope.event ? authority.decides === scope.event.by.role : undefined
  },
  'department-confirmation-on-file': (scope) => {
    const authority = authorityOf(scope)
    if (!authority) return undefined
    if (!authority.needsDepartmentConfirmation) return true
    return (scope.event?.proof ?? []).some(({ document }) => document === 'department-confirmation')
  },
  'level-held-on': (scope) => {
    const level = lookUp('facts.level', scope)
    const on = lookUp('on', scope)
    return isLevel(level) && isIsoDate(on) ? isLevelHeldOn(level, on) : undefined
  },
  'council-size-of-level': (scope) => {
    const level = lookUp('facts.level', scope)
    const size = lookUp('input.councilSize', scope)
    return isLevel(level) && typeof size === 'number'
      ? voteLevels[level].councilSizes.includes(size)
      : undefined
  },
  'odd-number': (scope, { of = 'input.jurySize' }) => {
    const size = valueOf(of, scope)
    return typeof size === 'number' ? size % 2 === 1 : undefined
  },
  'lower-certificate-valid': (scope) => {
    const level = lookUp('facts.level', scope)
    const on = lookUp('on', scope)
    if (!isLevel(level) || !isIsoDate(on)) return undefined
    // 38/2025/TT-BCT Điều 28: the commune is the lowest level where it was the district.
    const lowest = scope.parameters['lowestLevel']?.value
    const below = level === 'province' && lowest === 'commune' ? lowest : voteLevels[level].below
    if (below === null) return true
    const certificate = lookUp('input.lowerCertificate', scope)
    // Điều 12 khoản 2 điểm d: where no vote is held at the lowest level, a province's entry needs no certificate of it.
    if (certificate === undefined && below === 'commune') return lookUp('input.noCommuneVote', scope) === true
    if (certificate === undefined && below === 'district')
      return !isLevelHeldOn('district', on) || lookUp('input.noDistrictVote', scope) === true
    if (certificate === undefined) return undefined
    return (
      isLowerCertificate(certificate) && certificate.level === below && isCertificateValid(certificate, on)
    )
  },
  'certificate-expired': (scope) => {
    const issuedOn = lookUp('dates.certify', scope)
    const on = lookUp('on', scope)
    if (!isIsoDate(issuedOn) || !isIsoDate(on)) return undefined
    return on > certificateValidity(issuedOn).lastDay
  },
  'within-working-days': (scope, { from = 'on', count = { value: 0 } }) => {
    const start = valueOf(from, scope)
    const days = valueOf(count, scope)
    const on = lookUp('on', scope)
    if (!isIsoDate(start) || typeof days !== 'number' || !isIsoDate(on)) return undefined
    const { lastDay, certain } = addWorkingDays(start, days, scope.calendar)
    if (lastDay === null) return undefined
    // Past a last day that is not certain, the day may still be in time.
    return on <= lastDay ? true : certain ? false : undefined
  },
  'fact-value-fits': (scope) => {
    const name = lookUp('input.fact', scope)
    const fact = scope.facts.find((known) => known.name === name)
    const value = lookUp('input.value', scope)
    return fact && value !== undefined ? isOfKind(value, fact) : undefined
  },
  'fact-not-decided': (scope) => {
    const name = lookUp('input.fact', scope)
    const fact = scope.facts.find((known) => known.name === name)
    if (!fact) return undefined
    // What nobody told yet may be told whenever it is known.
    const told = lookUp(`facts.${fact.name}`, scope) !== undefined
    return !told || fact.decidedBy === undefined || lookUp(`dates.${fact.decidedBy}`, scope) === undefined
  },
  'in-time': (scope, { lastDay: last = 'on' }) => {
    const on = lookUp('on', scope)
    const lastDay = valueOf(last, scope)
    if (!isIsoDate(on) || !isIsoDate(lastDay)) return undefined
    if (on <= lastDay) return true
    // No act of industrial promotion says whether a last day that is not worked moves to the next one that is.
    const worked = isWorkingDay(lastDay, scope.calendar)
    const { lastDay: next } = addWorkingDays(lastDay, 1, scope.calendar)
    if (worked === false && next !== null) return on <= next ? undefined : false
    return worked === undefined && daysBetween(lastDay, on) <= LONGEST_HOLIDAY ? undefined : false
  },
  'lines-add-up': (scope) => {
    const total = lookUp('input.approvedVnd', scope)
    const lines = linesOf(lookUp('input.lines', scope))
    if (typeof total !== 'number' || !lines) return undefined
    return lines.reduce((sum, { amountVnd }) => sum + amountVnd, 0) === total
  },
  'lines-are-contents': (scope) => {
    const contents = lookUp('facts.contents', scope)
    const lines = linesOf(lookUp('input.lines', scope))
    if (!Array.isArray(contents) || !lines) return undefined
    return lines.every(({ code }) => contents.includes(code))
  },
  'lines-cover-advances': (scope) => {
    const lines = linesOf(lookUp('input.lines', scope))
    if (!lines) return undefined
    return Object.entries(scope.record.money.lines).every(
      ([content, line]) => (lines.find(({ code }) => code === content)?.amountVnd ?? 0) >= heldOf(line),
    )
  },
  'lines-within-asked': (scope) => {
    const asked = new Map(
      linesOf(lookUp('facts.projects', scope))?.map(({ code, amountVnd }) => [code, amountVnd]),
    )
    return linesOf(lookUp('input.lines', scope))?.every(
      ({ code, amountVnd }) => amountVnd <= (asked.get(code) ?? amountVnd),
    )
  },
  'contents-sent-to-tender': (scope) => {
    const contents = lookUp('facts.contents', scope)
    return Array.isArray(contents) ? tendered.some((code) => contents.includes(code)) : undefined
  },
  'adjusted-value-fits': (scope) => {
    const kind = lookUp('input.kind', scope)
    const to = lookUp('input.value', scope)
    const year = lookUp('facts.budgetYear', scope)
    switch (typeof kind === 'string' ? kind : '') {
      case 'other-content': {
        if (!Array.isArray(to) || to.length === 0 || !to.every(isContentCode)) return false
        const held = Object.entries(scope.record.money.lines).filter(([, line]) => heldOf(line) > 0)
        return held.every(([code]) => to.some((content) => content === code))
      }
      case 'into-next-year':
        // "Sang năm sau tiếp theo": the year after, and no later one.
        return typeof year === 'number' ? to === year + 1 : undefined
      case 'time-within-year':
        return typeof year === 'number' ? isIsoDate(to) && yearOf(to) === year : undefined
      case 'place':
      case 'beneficiary': {
        const list = lookUp(kind === 'place' ? 'facts.places' : 'facts.beneficiaryUnits', scope)
        if (!Array.isArray(list)) return isText(to)
        // Of several, one is changed and the others stay.
        return isJsonObject(to) && list.includes(to['from']) && isText(to['to']) && !list.includes(to['to'])
      }
      default:
        return kind === undefined ? undefined : true
    }
  },
  'place-of-project': (scope) => placesOf(scope)?.includes(lookUp('input.place', scope) ?? null) ?? true,
  'place-not-accepted-yet': (scope) => !acceptedPlaces(scope).includes(lookUp('input.place', scope) ?? null),
  'every-place-accepted': (scope) => {
    if (lookUp('facts.kind', scope) !== 'group') return true
    const accepted = acceptedPlaces(scope)
    return placesOf(scope)?.every((place) => accepted.includes(place))
  },
  'within-line': (scope, { of = 'input.content' }) => {
    const content = valueOf(of, scope)
    const amount = lookUp('input.amountVnd', scope)
    if (typeof content !== 'string' || typeof amount !== 'number') return undefined
    const { lines } = scope.record.money
    const line = Object.hasOwn(lines, content) ? lines[content] : undefined
    return line ? heldOf(line) + amount <= line.approvedVnd : false
  },
  'returned-within-line': (scope) => {
    const { lines } = scope.record.money
    const codes = Object.keys(lines)
    // Where there is one content, it is that one.
    const content = lookUp('input.content', scope) ?? (codes.length === 1 ? codes[0] : undefined)
    const amount = lookUp('input.amountVnd', scope)
    if (typeof content !== 'string' || typeof amount !== 'number') return undefined
    const line = Object.hasOwn(lines, content) ? lines[content] : undefined
    return line ? amount <= heldOf(line) : false
  },
  'projects-on-plan': (scope) => {
    const known = new Set(linesOf(lookUp('facts.projects', scope))?.map(({ code }) => code))
    return linesOf(lookUp('input.lines', scope))?.every(({ code }) => known.has(code))
  },
  'project-registered': (scope) => {
    const project = lookUp('input.project', scope)
    if (typeof project !== 'string') return undefined
    return linesOf(lookUp('facts.projects', scope))?.some(({ code }) => code === project) ?? false
  },
  'refund-within-project': (scope) => {
    const project = lookUp('input.project', scope)
    const amount = lookUp('input.amountVnd', scope)
    if (typeof project !== 'string' || typeof amount !== 'number') return undefined
    const { lines } = scope.record.money
    const line = Object.hasOwn(lines, project) ? lines[project] : undefined
    const refunds = lookUp('facts.refunds', scope)
    const back = (Array.isArray(refunds) ? refunds.filter(isJsonObject) : [])
      .filter((refund) => refund['project'] === project)
      .reduce((sum, { amountVnd }) => sum + Number(amountVnd), 0)
    return line ? back + amount <= line.advancedVnd : false
  },
  'cuts-leave-what-is-allocated': (scope) => {
    const approved = lookUp('money.approvedVnd', scope)
    const allocated = lookUp('facts.allocatedVnd', scope) ?? 0
    const project = lookUp('input.project', scope)
    const amount = lookUp('input.amountVnd', scope)
    const { lines } = scope.record.money
    if (typeof approved !== 'number' || typeof allocated !== 'number' || typeof amount !== 'number')
      return undefined
    if (typeof project !== 'string') return undefined
    const own = Object.hasOwn(lines, project) ? lines[project] : undefined
    if (!own) return false
    return amount <= own.approvedVnd - own.advancedVnd && approved - amount >= allocated
  },
  'target-of-programme': (scope) => {
    const targets = lookUp('facts.targets', scope)
    const target = lookUp('input.target', scope)
    if (typeof target !== 'string') return undefined
    return isJsonObject(targets) && Object.hasOwn(targets, target)
  },
  'finding-open': (scope) => {
    const code = lookUp('input.finding', scope)
    return findings(scope).some((finding) => finding['code'] === code && finding['closedOn'] === null)
  },
  'all-findings-closed': (scope) => findings(scope).every((finding) => finding['closedOn'] !== null),
} as const satisfies Readonly<Record<string, NamedTest>>
