import type { APIRoute } from 'astro'
import { answerPlanMarkdown, listPlanPaths } from '../../../site/get-plan-markdown.ts'

export const getStaticPaths = () => listPlanPaths('unit')

/** The page of a plan as markdown. */
export const GET: APIRoute = ({ params, site, currentLocale }) => answerPlanMarkdown(params.unit, site, currentLocale)
