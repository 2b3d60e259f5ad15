/** The dataset as the pages use it: the plans of the collection with the registries, computed once a build. */

import { getCollection } from 'astro:content'
import process from 'node:process'
import type { Dataset } from '../data/dataset.ts'
import { buildDataset } from '../data/dataset.ts'
import { readOverlaps } from '../loaders/kept-overlaps.ts'
import { REFERENCES } from '../loaders/read-content.ts'
import { copiedTargets } from '../passages/copied-targets.ts'
import type { OnlyHereFinder } from '../passages/find-only-here.ts'
import { onlyHereFinder } from '../passages/find-only-here.ts'
import type { PlanSharing } from '../passages/share-plans.ts'
import { sharePlans } from '../passages/share-plans.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import type { Registry, RegistryTexts } from '../registry/registry.ts'
import { readRegistry } from '../registry/registry.ts'
import type { Province, Publisher } from '../schema.ts'
import type { PlanTexts } from '../search/records.ts'
import { publishedBy } from './publisher.ts'

/** In the folder of Astro's own caches. */
const KEPT_OVERLAPS = 'node_modules/.astro/overlaps.json'

/** What the pages are made of, computed together. */
interface SiteData {
  dataset: Dataset
  registry: Registry
  sharing: Map<string, PlanSharing>
  /** Made when it is first asked for. */
  onlyHere?: OnlyHereFinder
}

let cached: { of: string; made: Promise<SiteData> } | undefined

/**
 * Gives the dataset of the site.
 *
 * @returns the same object as long as the content is the same, so that the parts of a page may compare what it holds by
 *   identity; while editing (`dev`), a new one after each change
 */
export async function getDataset(): Promise<Dataset> {
  return (await getSiteData()).dataset
}

/** Gives the registry that the dataset was computed with. */
export async function getRegistry(): Promise<Registry> {
  return (await getSiteData()).registry
}

/** Tells who publishes the site, as content/site.yaml and the build's variables say. */
export async function getPublisher(): Promise<Publisher> {
  return publishedBy((await getRegistry()).publisher, process.env)
}

/** Gives what of each plan stands in others, by the plan's id. */
export async function getSharing(): Promise<Map<string, PlanSharing>> {
  return (await getSiteData()).sharing
}

/** Gives what only one plan names; looked for once a build. */
export async function getOnlyHere(): Promise<OnlyHereFinder> {
  const data = await getSiteData()
  data.onlyHere ??= onlyHereFinder(data.dataset)
  return data.onlyHere
}

async function getSiteData(): Promise<SiteData> {
  if (cached && !import.meta.env.DEV) return cached.made
  const plans = await getCollection('plans')
  const files = await getCollection('registry')
  const of = [...plans, ...files].map(({ id, digest }) => `${id} ${digest}`).join('\n')
  if (cached?.of !== of) {
    const published = plans.map((plan) => plan.data as unknown as PublishedPlan)
    const made = makeSiteData(published, new Map(files.map(({ id, data }) => [id, data.text])))
    cached = { of, made }
  }
  return cached.made
}

async function makeSiteData(plans: PublishedPlan[], files: Map<string, string>): Promise<SiteData> {
  const registry = readRegistry(Object.fromEntries(files) as unknown as RegistryTexts)
  const references = [...files].filter(([id]) => id.startsWith(`${REFERENCES}/`)).map(([, text]) => text)
  const sharing = await compareAll(plans, registry.provinces, references)
  const dataset = buildDataset(plans, registry, (plan) => copiedTargets(plan, sharing.get(plan.id)))
  return { dataset, registry, sharing }
}

/** Compares the plans; clauses that did not change since the build before are not compared again. */
async function compareAll(
  plans: PublishedPlan[],
  provinces: Province[],
  references: string[],
): Promise<Map<string, PlanSharing>> {
  const overlaps = await readOverlaps(KEPT_OVERLAPS)
  // By name: which of two equal wordings comes first must not hang on which plan is in force.
  const sorted = plans.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const sharing = sharePlans({ plans: sorted, provinces, references }, overlaps)
  await overlaps.keep()
  if (!import.meta.env.DEV) console.log(`  passages of ${plans.length} plans: ${overlaps.made()} comparisons made anew`)
  return sharing
}

/** Gives what the plans' loader made of each plan for the search, in the order of the plans' files. */
export async function getSearchTexts(): Promise<PlanTexts[]> {
  const plans = await getCollection('plans')
  return plans.map(({ data }) => (data as unknown as { searchTexts: PlanTexts }).searchTexts)
}
