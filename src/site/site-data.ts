/** The dataset as the pages use it: the plans of the collection with the registries, computed once a build. */

import { getCollection } from 'astro:content'
import process from 'node:process'
import type { Dataset } from '../data/dataset.ts'
import { buildDataset } from '../data/dataset.ts'
import { readOverlaps } from '../loaders/kept-overlaps.ts'
import { REFERENCES } from '../loaders/read-content.ts'
import type { PlanSharing } from '../passages/share-plans.ts'
import { sharePlans } from '../passages/share-plans.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import type { Registry, RegistryTexts } from '../registry/registry.ts'
import { readRegistry } from '../registry/registry.ts'
import type { Publisher } from '../schema.ts'
import type { PlanTexts } from '../search/records.ts'
import { publishedBy } from './publisher.ts'

/** In the folder of Astro's own caches. */
const KEPT_OVERLAPS = 'node_modules/.astro/overlaps.json'

let cached: { of: string; dataset: Dataset; registry: Registry } | undefined

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

async function getSiteData(): Promise<{ dataset: Dataset; registry: Registry }> {
  if (cached && !import.meta.env.DEV) return cached
  const plans = await getCollection('plans')
  const files = await getCollection('registry')
  const of = [...plans, ...files].map(({ id, digest }) => `${id} ${digest}`).join('\n')
  if (cached?.of !== of) {
    const texts = Object.fromEntries(files.map(({ id, data }) => [id, data.text]))
    const registry = readRegistry(texts as unknown as RegistryTexts)
    const dataset = buildDataset(
      plans.map((plan) => plan.data as unknown as PublishedPlan),
      registry,
    )
    cached = { of, dataset, registry }
  }
  return cached
}

/** Gives what the plans' loader made of each plan for the search, in the order of the plans' files. */
export async function getSearchTexts(): Promise<PlanTexts[]> {
  const plans = await getCollection('plans')
  return plans.map(({ data }) => (data as unknown as { searchTexts: PlanTexts }).searchTexts)
}

let shared: { of: Dataset; sharing: Promise<Map<string, PlanSharing>> } | undefined

/** Gives what of each plan stands in others, by the plan's id; computed once a build, of clauses that are new or changed. */
export async function getSharing(): Promise<Map<string, PlanSharing>> {
  const dataset = await getDataset()
  if (shared?.of !== dataset) shared = { of: dataset, sharing: compareAll(dataset) }
  return shared.sharing
}

async function compareAll({ plans, provinces }: Dataset): Promise<Map<string, PlanSharing>> {
  const files = await getCollection('registry')
  const references = files.filter(({ id }) => id.startsWith(`${REFERENCES}/`)).map(({ data }) => data.text)
  const overlaps = await readOverlaps(KEPT_OVERLAPS)
  // By name: which of two equal wordings comes first must not hang on which plan is in force.
  const sorted = plans.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const sharing = sharePlans({ plans: sorted, provinces, references }, overlaps)
  await overlaps.keep()
  if (!import.meta.env.DEV) console.log(`  passages of ${plans.length} plans: ${overlaps.made()} comparisons made anew`)
  return sharing
}
