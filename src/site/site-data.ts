/** The dataset as the pages use it: the plans of the collection with the registries, computed once a build. */

import { getCollection } from 'astro:content'
import process from 'node:process'
import type { Dataset } from '../data/dataset.ts'
import { KEPT_OVERLAPS, readOverlaps } from '../loaders/kept-overlaps.ts'
import { REFERENCES } from '../loaders/read-content.ts'
import { buildCompared } from '../passages/build-compared.ts'
import type { OnlyHereFinder } from '../passages/find-only-here.ts'
import { onlyHereFinder } from '../passages/find-only-here.ts'
import type { PlanSharing } from '../passages/share-plans.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import type { Registry, RegistryTexts } from '../registry/registry.ts'
import { readRegistry } from '../registry/registry.ts'
import type { Publisher } from '../schema.ts'
import type { PlanTexts } from '../search/records.ts'
import { publishedBy } from './publisher.ts'

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
  const overlaps = await readOverlaps(KEPT_OVERLAPS)
  const { dataset, sharing } = buildCompared(plans, registry, references, overlaps)
  // Clauses that did not change until the next build are not compared again.
  await overlaps.keep()
  if (!import.meta.env.DEV) console.log(`  passages of ${plans.length} plans: ${overlaps.made()} comparisons made anew`)
  return { dataset, registry, sharing }
}

/** Gives what the plans' loader made of each plan for the search, in the order of the plans' files. */
export async function getSearchTexts(): Promise<PlanTexts[]> {
  const plans = await getCollection('plans')
  return plans.map(({ data }) => (data as unknown as { searchTexts: PlanTexts }).searchTexts)
}
