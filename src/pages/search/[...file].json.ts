import type { APIRoute, GetStaticPaths } from 'astro'
import { stringsOf } from '../../i18n/index.ts'
import { siteTexts } from '../../search/site-pages.ts'
import { textFiles } from '../../search/text-files.ts'
import { sharedPath } from '../../site/addresses.ts'
import { getDataset, getRegistry, getSearchTexts } from '../../site/site-data.ts'
import { namePlan } from '../../wording/describe-document.ts'

/** The texts that are searched, in files that a reader's browser loads where something was found. */
export const getStaticPaths = (async () => {
  const dataset = await getDataset()
  const compared = dataset.plans.map((plan) => ({ url: sharedPath(plan), name: namePlan(plan, dataset) }))
  const site = siteTexts(stringsOf().searchPages, await getRegistry(), {
    compared,
    below: dataset.uncompared,
  })
  const files = textFiles(await getSearchTexts(), site)
  return files.map(({ name, value }) => ({ params: { file: name }, props: { value } }))
}) satisfies GetStaticPaths

/** One of these files. */
export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props.value))
