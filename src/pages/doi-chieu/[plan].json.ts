import type { APIRoute, GetStaticPaths } from 'astro'
import type { PlacedPlan } from '../../compare/side-by-side.ts'
import { valueText } from '../../components/value-text.ts'
import { placeNames } from '../../data/dataset.ts'
import { getDataset } from '../../data/site-data.ts'
import { href } from '../../layouts/href.ts'
import { joinValue } from '../../text/format.ts'

export const getStaticPaths: GetStaticPaths = async () =>
  (await getDataset()).plans.map(({ slug }) => ({ params: { plan: slug } }))

/** A plan's targets for the side-by-side page. */
export const GET: APIRoute = async ({ params }) => {
  const { plans, rows, provinces } = await getDataset()
  const plan = plans.find(({ slug }) => slug === params.plan)
  if (!plan) throw new Error(`unknown plan: ${params.plan}`)
  const targets = rows
    .filter((row) => row.plan === plan)
    .map(({ indicator, target, unit, url }) => ({
      indicator: indicator.id,
      year: target.year,
      value: joinValue(valueText(target, unit, target.perYear)),
      words: target.words,
      url: href(url),
    }))
  return Response.json({ slug: plan.slug, name: placeNames(plan, provinces).name, targets } satisfies PlacedPlan)
}
