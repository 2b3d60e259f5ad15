/** The dataset as the pages use it: the plans of the collection with the registries, computed once a build. */
import { getCollection } from 'astro:content'
import type { Dataset, PublishedPlan } from './dataset.ts'
import { buildDataset } from './dataset.ts'
import type { RegistryTexts } from './registry.ts'
import { readRegistry } from './registry.ts'

let cached: Promise<Dataset> | undefined

/**
 * Gives the dataset of the site.
 *
 * @returns the same object during a build; while editing (`dev`) computed anew each time
 */
export function getDataset(): Promise<Dataset> {
  if (import.meta.env.DEV) return loadDataset()
  cached ??= loadDataset()
  return cached
}

async function loadDataset(): Promise<Dataset> {
  const plans = await getCollection('plans')
  const files = await getCollection('registry')
  const texts = Object.fromEntries(files.map(({ id, data }) => [id, data.text]))
  return buildDataset(
    plans.map((plan) => plan.data as unknown as PublishedPlan),
    readRegistry(texts as unknown as RegistryTexts),
  )
}
