/**
 * The published tables (design.md, section 5): fixed columns in fixed order, as rows of plain cells.
 */

import type { PublishedPlan } from '../plan/published-plan.ts'
import { countedUnit } from '../registry/counted-unit.ts'
import type { PlanFrontMatter } from '../schema.ts'
import { indicatorPath, planPath } from '../site/addresses.ts'
import type { Dataset, TargetRow } from './dataset.ts'
import { nameOfPlace } from './places.ts'

/** A cell: null where nothing is stated. */
export type Cell = string | number | boolean | null
/** One row, column by column in the order of publication. */
export type Row = Record<string, Cell>

/**
 * The table targets.csv: one row a target.
 *
 * @param siteUrl the site's root, with "/" at its end
 */
export function targetsTable(dataset: Dataset, siteUrl: string): Row[] {
  return dataset.rows.map((row) => ({
    province: row.plan.slug,
    province_name: nameOfPlace(row.plan.frontMatter, dataset).officialName,
    unit_2025: row.unit2025,
    indicator: row.indicator.id,
    indicator_name: row.indicator.vi,
    year: row.target.year,
    comparator: row.target.comparator,
    value: row.target.value,
    value_max: row.target.valueMax ?? null,
    unit: row.unit,
    per_year: row.target.perYear,
    text_value: row.textValue,
    quote: row.target.quote,
    section: row.headings.join(' › '),
    url: siteUrl + row.url,
    review: row.plan.frontMatter.review,
    national_value: nationalText(row),
    vs_national: row.vsNational === '' ? null : row.vsNational,
    flags: row.flags.join(';') || null,
    national_document: row.national?.document ?? null,
    commitment: row.target.commitment?.word ?? null,
  }))
}

function nationalText({ national, indicator }: TargetRow): string | null {
  if (national === null) return null
  const unit = countedUnit(national, indicator)
  return national.value + (unit.startsWith('%') ? '%' : '')
}

/**
 * The table plans.csv: one row a plan.
 *
 * @param siteUrl the site's root, with "/" at its end
 */
export function plansTable(dataset: Dataset, siteUrl: string): Row[] {
  return dataset.plans.map((plan) => {
    const { officialName, unit2025 } = nameOfPlace(plan.frontMatter, dataset)
    return {
      province: plan.slug,
      province_name: officialName,
      unit_2025: unit2025,
      ...factCells(plan.frontMatter),
      targets: plan.targets.length,
      url: siteUrl + planPath(plan),
    }
  })
}

function factCells(facts: PlanFrontMatter): Row {
  return {
    title: facts.title,
    doc_type: facts.docType,
    issuer: facts.issuer,
    number: facts.number ?? null,
    issued: facts.issued ?? null,
    signatory: facts.signatory?.name ?? null,
    signatory_role: facts.signatory?.role ?? null,
    replaces: facts.replaces ?? null,
    source_sha256: facts.source?.sha256 ?? null,
    review: facts.review,
  }
}

/**
 * The table indicators.csv: one row an indicator of the registry, with how many targets and plans state it.
 *
 * @param siteUrl the site's root, with "/" at its end
 */
export function indicatorsTable(dataset: Dataset, siteUrl: string): Row[] {
  return dataset.indicators.map((indicator) => {
    const rows = dataset.rows.filter((row) => row.indicator === indicator)
    return {
      indicator: indicator.id,
      indicator_name: indicator.vi,
      group: indicator.group,
      group_name: dataset.groups[indicator.group]?.vi ?? indicator.group,
      unit: indicator.unit,
      headline: indicator.headline,
      definition: indicator.definition,
      not: indicator.not.join(';') || null,
      targets: rows.length,
      plans: new Set<PublishedPlan>(rows.map((row) => row.plan)).size,
      url: siteUrl + indicatorPath(indicator.id),
    }
  })
}
