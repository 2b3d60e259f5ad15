/**
 * Pages of indicators, provinces and the site's own, which a query may mean by their names.
 */

import type { Place } from '../data/places.ts'
import { listUnits } from '../data/units.ts'
import type { Strings } from '../i18n/index.ts'
import { ancestorsOf } from '../registry/place-register.ts'
import type { Registry } from '../registry/registry.ts'
import {
  dutiesPath,
  indicatorPath,
  PATHS,
  provincePath,
  taskGroupPath,
  themePath,
  unitPath,
} from '../site/addresses.ts'

/** A page that a query may mean by its name. */
export interface SitePage {
  kind: 'indicator' | 'province' | 'page'
  url: string
  name: string
  /** What the page says of itself. */
  text: string
}

/** What is searched beside the plans' texts, without an index because it is little. */
export interface SiteTexts {
  pages: SitePage[]
  /** Names of one thing: ["CĐS", "chuyển đổi số"]. */
  synonyms: string[][]
  /** The Vietnamese words, and the English ones that ask for them. */
  english: Record<string, string[]>
  /** Words that only ask. */
  questionWords: string[]
}

/** What is published as search/site.json. */
export interface PublishedSiteTexts extends SiteTexts {
  /** Of all the rest, as JSON ({@link checksumText}). */
  checksum: string
  /** Of each plan its place, today's province, and the files with its texts ({@link PlanTexts}). */
  files: { place: string; unit: string; files: string[] }[]
}

/** Pages that there are for plans only. */
interface FurtherPages {
  compared?: { url: string; name: string }[]
  below?: Pick<Place, 'key' | 'kind' | 'slug' | 'name'>[]
}

/** Pages of the site that a question may mean, with the addresses that i18n has the words for. */
const OWN_PAGES = [
  ['provinces', PATHS.provinces],
  ['compare', PATHS.compare],
  ['sideBySide', PATHS.sideBySide],
  ['indicators', PATHS.indicators],
  ['themes', PATHS.themes],
  ['tasks', PATHS.tasks],
  ['duties', PATHS.duties],
  ['data', PATHS.data],
  ['method', PATHS.method],
  ['quality', PATHS.quality],
  ['changes', PATHS.changes],
  ['editing', PATHS.editing],
  ['offline', PATHS.offline],
  ['about', PATHS.about],
] as const

/**
 * Makes what is searched beside the plans: pages of indicators, themes, groups of tasks, bodies, provinces of then and of today, and the site's own,
 * with the names of one thing.
 *
 * @param words the language's words for them
 * @param registry indicators and their groups, places, abbreviations, themes, groups of tasks, bodies, words of the search
 * @param further pages that there are for plans only: of the passages that others have too, by the plan's name, and of places below
 */
export function siteTexts(
  words: Strings['searchPages'],
  registry: Pick<
    Registry,
    | 'provinces'
    | 'localPlaces'
    | 'levels'
    | 'indicators'
    | 'groups'
    | 'abbreviations'
    | 'themes'
    | 'taskGroups'
    | 'bodies'
    | 'searchTerms'
  >,
  { compared = [], below = [] }: FurtherPages = {},
): SiteTexts {
  const units = listUnits(registry.provinces)
  const pages: SitePage[] = [
    ...OWN_PAGES.map(([page, url]): SitePage => ({ kind: 'page', url, ...words.own[page] })),
    ...registry.provinces.map((province): SitePage => {
      const unit = units.find(({ slug }) => slug === province.successor_slug)
      const isMerged = (unit?.predecessors.length ?? 0) > 1
      return {
        kind: 'province',
        url: provincePath(province.slug),
        name: province.name_vi,
        text: isMerged ? words.merged(province.successor_name) : words.notMerged,
      }
    }),
    ...units
      .filter(({ predecessors }) => predecessors.length > 1)
      .map(
        ({ slug, name, predecessors }): SitePage => ({
          kind: 'province',
          url: unitPath(slug),
          name: words.unit(name),
          text: words.mergedFrom(predecessors.map(({ name_vi }) => name_vi)),
        }),
      ),
    ...below.map(
      ({ key, kind, slug, name }): SitePage => ({
        kind: 'page',
        url: unitPath(slug),
        name,
        text: words.below(
          registry.levels[kind]?.vi ?? '',
          ancestorsOf(registry, key).map((place) => place.name),
        ),
      }),
    ),
    ...registry.indicators.map(
      ({ id, vi, short, group }): SitePage => ({
        kind: 'indicator',
        url: indicatorPath(id),
        name: vi,
        text: `${short}. ${registry.groups[group]?.vi ?? ''}`,
      }),
    ),
    ...Object.entries(registry.themes).map(
      ([id, { vi, phrases }]): SitePage => ({
        kind: 'page',
        url: themePath(id),
        name: words.theme(vi),
        text: phrases.join(', '),
      }),
    ),
    ...Object.entries(registry.taskGroups).map(
      ([id, { vi, parts }]): SitePage => ({
        kind: 'page',
        url: taskGroupPath(id),
        name: words.taskGroup(vi),
        text: parts.map((part) => part.vi).join(', '),
      }),
    ),
    ...Object.entries(registry.bodies).map(
      ([id, { vi, aliases }]): SitePage => ({
        kind: 'page',
        url: dutiesPath(id),
        name: words.body(vi),
        text: aliases.join(', '),
      }),
    ),
    ...compared.map(
      ({ url, name }): SitePage => ({ kind: 'page', url, name: words.shared(name), text: words.sharedText }),
    ),
  ]
  const byMeaning = Map.groupBy(Object.entries(registry.abbreviations), ([, long]) => long)
  return {
    pages: pages.map((page) => ({ ...page, name: page.name.normalize('NFC'), text: page.text.normalize('NFC') })),
    synonyms: [
      ...registry.searchTerms.synonyms,
      ...[...byMeaning].map(([long, pairs]) => [long, ...pairs.map(([short]) => short)]),
    ],
    english: registry.searchTerms.english,
    questionWords: registry.searchTerms.questionWords,
  }
}
