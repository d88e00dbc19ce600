import { issue, inPeriod, yearOf } from '@khuyencong/domain'
import {
  fundingContentCodes,
  fundingContents,
  type FundingContent,
  type Project,
} from '@khuyencong/domain/registry'
import type { Column, Measure } from '../form.js'
import { addQuantities, shareOf } from '../quantity.js'
import { amountOf, carriedOut, contentOfFunding, isPlanned, promotionSources } from './amounts.js'
import { clusterParts, fillingOf } from './clusters.js'
import { contentsOf } from './data.js'
import type { Contribution, MeasureContext } from './measureContext.js'

/** A measured cell: its value, `null` where it is not known, and the records behind it. */
export interface Measured {
  readonly value: number | string | null
  readonly records: readonly string[]
}

/** Measures that are not the sum of what each record adds. */
export type Additive = Extract<
  Measure,
  {
    take:
      | 'result'
      | 'funding'
      | 'projects'
      | 'beneficiaries'
      | 'entries'
      | 'certificates'
      | 'staff'
      | 'clusters'
      | 'cluster-activity'
  }
>

/** Whether a measure adds up over disjoint sets of records. */
export function isAdditive(measure: Measure): measure is Additive {
  return ![
    'idle-contents',
    'idle-content-names',
    'filling',
    'read',
    'lines',
    'share',
    'target',
    'nothing',
  ].includes(measure.take)
}

/** Measure one cell of a line. */
export function measureCell(
  measure: Measure,
  column: Column,
  path: string,
  context: MeasureContext,
): Measured {
  if (isAdditive(measure)) {
    const parts = partsOf(measure, column, path, context)
    if (parts === null) return { value: null, records: [] }
    const sum = addQuantities(quantitiesOf(parts), path)
    if (!sum.ok) context.issues.push(...sum.issues)
    return { value: sum.ok ? sum.value : null, records: [...new Set(parts.map(({ record }) => record))] }
  }
  switch (measure.take) {
    case 'idle-contents':
      return { value: idleContents(column, context).length, records: [] }
    case 'idle-content-names':
      return {
        // No content idle is no text, which a workbook could not tell from an empty one.
        value:
          idleContents(column, context)
            .map((content) => fundingContents[content].vi)
            .join('; ') || null,
        records: [],
      }
    case 'filling': {
      const { filled, land, records } = fillingOf(path, context)
      return { value: filled === null || land === null ? null : shareOf(filled, land), records }
    }
    case 'target':
      return column.target
        ? { value: measure.value, records: [] }
        : measureCell(measure.result, column, path, context)
    case 'read':
    case 'lines':
    case 'share':
    case 'nothing':
      return { value: null, records: [] }
  }
}

function* quantitiesOf(parts: readonly Contribution[]): Generator<number> {
  for (const { quantity } of parts) yield quantity
}

function partsOf(
  measure: Additive,
  column: Column,
  path: string,
  context: MeasureContext,
): Contribution[] | null {
  switch (measure.take) {
    case 'result':
      return resultParts(measure, column, context)
    case 'funding':
      return fundingParts(measure, column, context)
    case 'projects':
      return projectParts(measure, column, context)
    case 'beneficiaries':
      return plannedProjects(column, context).map(({ id, beneficiaryIds = [] }) => ({
        record: id,
        quantity: new Set(beneficiaryIds.map((one) => context.records.establishment(one)?.id ?? one)).size,
      }))
    case 'entries':
    case 'certificates':
      return voteParts(measure, column, context)
    case 'staff':
      return staffParts(measure.column, column, context)
    case 'clusters':
    case 'cluster-activity':
      return clusterParts(measure, path, context)
  }
}

function resultParts(
  { indicators, within }: Extract<Measure, { take: 'result' }>,
  column: Column,
  { records, period }: MeasureContext,
): Contribution[] {
  const wanted = new Set<string>(indicators)
  const parts: Contribution[] = []
  for (const project of records.leaves) {
    for (const result of project.results ?? []) {
      if (!wanted.has(result.indicator) || !inPeriod(result.on, period.window)) continue
      if (within && !inPeriod(result.on, within)) continue
      if (column.fund && (result.fund ?? project.fund) !== column.fund) continue
      parts.push({ record: project.id, quantity: result.quantity })
    }
  }
  return parts
}

function fundingParts(
  measure: Extract<Measure, { take: 'funding' }>,
  column: Column,
  { records, period, money }: MeasureContext,
): Contribution[] {
  const ofPromotion = measure.sources === 'promotion'
  const sources = new Set(measure.sources === 'promotion' ? promotionSources : measure.sources)
  const contents = measure.contents === 'all' ? undefined : new Set(measure.contents)
  const stage = measure.stage === 'chosen' ? money : measure.stage
  const parts: Contribution[] = []
  for (const project of records.leaves) {
    // Money that was promised to a project never begun was not drawn in.
    if (!ofPromotion && !carriedOut.has(project.status)) continue
    for (const funding of project.funding) {
      if (!sources.has(funding.source)) continue
      if (column.fund && (ofPromotion ? funding.source : project.fund) !== column.fund) continue
      if (contents && !contents.has(contentOfFunding(project, funding))) continue
      const quantity = amountOf(project, funding, stage, period)
      if (quantity !== undefined) parts.push({ record: project.id, quantity })
    }
  }
  return parts
}

function plannedProjects(column: Column, { records, period }: MeasureContext): Project[] {
  return records.leaves.filter(
    (project) => (!column.fund || project.fund === column.fund) && isPlanned(project, period),
  )
}

function projectParts(
  { activities, contents, statuses }: Extract<Measure, { take: 'projects' }>,
  column: Column,
  context: MeasureContext,
): Contribution[] {
  return plannedProjects(column, context)
    .filter(
      (project) =>
        (!statuses || statuses.includes(project.status)) &&
        (!activities || (project.activity !== undefined && activities.includes(project.activity))) &&
        (!contents || contents.some((content) => contentsOf(project).has(content))),
    )
    .map(({ id }) => ({ record: id, quantity: 1 }))
}

function idleContents(column: Column, context: MeasureContext): FundingContent[] {
  const busy = new Set(
    plannedProjects(column, context)
      .filter(({ status }) => carriedOut.has(status))
      .flatMap((project) => [...contentsOf(project)]),
  )
  return fundingContentCodes.filter((content) => !busy.has(content))
}

function voteParts(
  { take, group }: Extract<Measure, { take: 'entries' | 'certificates' }>,
  { levels }: Column,
  { records, period }: MeasureContext,
): Contribution[] {
  return records.products
    .filter((product) => product.group === group)
    .flatMap((product) => {
      const happened =
        take === 'entries'
          ? (product.entries ?? []).map(({ level, on }) => ({ level, on }))
          : (product.certificates ?? []).map(({ level, issuedOn }) => ({ level, on: issuedOn }))
      // Products are counted, not the votes of a year that one of them was entered for.
      const counts = happened.some(
        ({ level, on }) => (!levels || levels.includes(level)) && inPeriod(on, period.window),
      )
      return counts ? [{ record: product.id, quantity: 1 }] : []
    })
}

function staffParts(
  onlyColumn: string,
  column: Column,
  { records, period, issues }: MeasureContext,
): Contribution[] | null {
  if (column.code !== onlyColumn) return null
  const year =
    yearOf(period.window.before ?? period.window.from) - (period.window.before?.endsWith('-01-01') ? 1 : 0)
  const centres = records.organisations.filter(({ kind }) => kind === 'provincial-centre')
  const parts = centres.flatMap(({ id, staff }) => {
    const persons = staff?.find((entry) => entry.year === year)?.persons
    if (persons !== undefined) return [{ record: id, quantity: persons }]
    const reason = `staff ${year}`
    issues.push(issue('record-not-counted', `organisations.${id}`, { reason }, 'warning'))
    return []
  })
  return parts.length ? parts : null
}
