/** The dataset as the pages use it: the plans of the collection with the registries, computed once a build. */
import { getCollection } from 'astro:content'
import indicatorsYaml from '../../content/indicators.yaml?raw'
import nationalYaml from '../../content/national.yaml?raw'
import provincesCsv from '../../content/provinces.csv?raw'
import searchYaml from '../../content/search.yaml?raw'
import taskGroupsYaml from '../../content/task-groups.yaml?raw'
import type { Dataset, PublishedPlan } from './dataset.ts'
import { buildDataset } from './dataset.ts'
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
  const registry = readRegistry({
    'indicators.yaml': indicatorsYaml,
    'provinces.csv': provincesCsv,
    'national.yaml': nationalYaml,
    'task-groups.yaml': taskGroupsYaml,
    'search.yaml': searchYaml,
  })
  return buildDataset(
    plans.map((plan) => plan.data as unknown as PublishedPlan),
    registry,
  )
}
