/** What machines read of a page, in the words of schema.org, as JSON-LD. */

import type { DataWords } from '../data/datapackage.ts'
import { TABLES } from '../data/published-tables.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import type { Edition } from '../releases/find-edition.ts'
import type { Publisher } from '../schema.ts'
import { dataPath, PATHS, planPath } from './addresses.ts'
import type { Format } from './downloads.ts'
import { FORMATS, MEDIA_TYPES } from './downloads.ts'

const CONTEXT = 'https://schema.org'
/** The document that every plan carries out. */
const RESOLUTION = 'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị'

/**
 * Where a page stands in the site (BreadcrumbList).
 *
 * @param root the site's full address with "/" at its end
 * @param steps the pages above it and itself, outermost first; `path` relative to the root
 */
export function breadcrumbLd(root: string, steps: { name: string; path: string }[]): object {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: root + path,
    })),
  }
}

/**
 * The dataset with its files (Dataset).
 *
 * @param root the site's full address with "/" at its end
 * @param words the words of the pages' language
 * @param day of the data, ISO
 * @param licence the data's
 * @param name the site's
 * @param edition which version the files are of
 */
export function datasetLd(
  root: string,
  words: DataWords,
  day: string,
  licence: Publisher['licence'],
  name: string,
  { version, isReleased }: Edition,
): object {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    ...(version !== null && isReleased && { version }),
    name: words.packageTitle,
    description: words.packageDescription,
    url: root + PATHS.data,
    license: licence.url,
    dateModified: day,
    inLanguage: 'vi',
    isAccessibleForFree: true,
    spatialCoverage: { '@type': 'Country', name: 'Việt Nam' },
    creator: { '@type': 'Organization', name, url: root },
    isBasedOn: RESOLUTION,
    distribution: TABLES.flatMap((table) =>
      FORMATS.map((format: Format) => ({
        '@type': 'DataDownload',
        name: `${table}.${format}`,
        encodingFormat: MEDIA_TYPES[format].split(';')[0],
        contentUrl: root + dataPath(`${table}.${format}`),
      })),
    ),
  }
}

/**
 * A plan as a document of its issuer (Legislation); what it does not state is left out.
 *
 * @param root the site's full address with "/" at its end
 * @param place the place's official name
 */
export function planLd(root: string, plan: Pick<PublishedPlan, 'id' | 'frontMatter'>, place: string): object {
  const { title, docType, number, issued, issuer } = plan.frontMatter
  return {
    '@context': CONTEXT,
    '@type': 'Legislation',
    name: title,
    legislationType: docType,
    legislationIdentifier: number,
    legislationDate: issued,
    legislationPassedBy: { '@type': 'Organization', name: issuer },
    legislationJurisdiction: { '@type': 'AdministrativeArea', name: place },
    legislationApplies: { '@type': 'Legislation', name: RESOLUTION, legislationIdentifier: '57-NQ/TW' },
    inLanguage: 'vi',
    url: root + planPath(plan),
  }
}

/** JSON for a script element: nothing in it ends the element. */
export function inScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
