/** The dataset as the pages use it: the plans of the collection with the registries, computed once a build. */

import { getCollection } from 'astro:content'
import type { Dataset } from '../data/dataset.ts'
import { buildDataset } from '../data/dataset.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import type { RegistryTexts } from '../registry/registry.ts'
import { readRegistry } from '../registry/registry.ts'

let cached: { of: string; dataset: Dataset } | undefined

/**
 * Gives the dataset of the site.
 *
 * @returns the same object as long as the content is the same, so that the parts of a page may compare what it holds by
 *   identity; while editing (`dev`), a new one after each change
 */
export async function getDataset(): Promise<Dataset> {
  if (cached && !import.meta.env.DEV) return cached.dataset
  const plans = await getCollection('plans')
  const files = await getCollection('registry')
  const of = [...plans, ...files].map(({ id, digest }) => `${id} ${digest}`).join('\n')
  if (cached?.of !== of) {
    const texts = Object.fromEntries(files.map(({ id, data }) => [id, data.text]))
    const dataset = buildDataset(
      plans.map((plan) => plan.data as unknown as PublishedPlan),
      readRegistry(texts as unknown as RegistryTexts),
    )
    cached = { of, dataset }
  }
  return cached.dataset
}
