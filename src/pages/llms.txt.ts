import type { APIRoute } from 'astro'
import { stringsOf } from '../i18n/index.ts'
import { dataPath, indicatorPath, markdownPath, PATHS, planPath } from '../site/addresses.ts'
import { dataDay } from '../site/data-day.ts'
import { getEdition } from '../site/get-releases.ts'
import { siteUrl } from '../site/href.ts'
import { getDataset } from '../site/site-data.ts'
import { namePlan } from '../wording/describe-document.ts'
import { citeDataset } from '../wording/edition-text.ts'

/** The file llms.txt (llmstxt.org): what the site holds and where it stands as plain text and data. */
export const GET: APIRoute = async ({ site, currentLocale }) => {
  const strings = stringsOf(currentLocale)
  const { data, site: own, api, indicators: list, plan: words } = strings
  const dataset = await getDataset()
  const root = siteUrl(site)
  const link = (name: string, path: string, note = '') =>
    `- [${name.replace(/[[\]\\]/g, '\\$&').replace(/\s+/g, ' ')}](${root}${path})${note && `: ${note}`}`
  const lines = [
    `# ${own.name}`,
    '',
    `> ${data.packageDescription}`,
    '',
    `${citeDataset(strings, await getEdition(site), dataDay(dataset.plans), root)}. ${data.empty}`,
    '',
    `## ${data.title}`,
    '',
    link('targets.csv', dataPath('targets.csv'), data.fileNotes['targets.csv']),
    link('datapackage.json', dataPath('datapackage.json'), data.fileNotes['datapackage.json']),
    link(api.title, PATHS.apiGuide, api.description),
    link('openapi.json', PATHS.openApi),
    '',
    `## ${words.fullText}`,
    '',
    ...dataset.plans.map((plan) => link(namePlan(plan, dataset), markdownPath(planPath(plan)), plan.frontMatter.title)),
    '',
    `## ${list.title}`,
    '',
    ...dataset.indicators.map((indicator) => link(indicator.vi, markdownPath(indicatorPath(indicator.id)))),
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
