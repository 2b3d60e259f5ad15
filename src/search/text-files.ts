import { checksumText } from './checksum-text.ts'
import type { PlanTexts } from './records.ts'
import type { PublishedSiteTexts, SiteTexts } from './site-pages.ts'

/** A file of texts has about so many characters, some 3 KB when compressed: ten results of ten plans need ten of them. */
const FILE_LENGTH = 6_000

/** A file in `search/`: its name without ".json", and what it holds. */
export interface TextFile {
  name: string
  value: PublishedSiteTexts | PlanTexts
}

/**
 * Divides what is searched into the files of `search/`: `site`, which pages of indicators and provinces need (few: they are
 * searched without an index) and which lists the others, and a few small files a plan, `<plan>/<number>`.
 *
 * @param plans the plans' texts
 * @param site the pages beside them
 */
export function textFiles(plans: PlanTexts[], site: SiteTexts): TextFile[] {
  const list = { ...site, files: plans.map(listFiles) }
  const published: PublishedSiteTexts = { checksum: checksumText(JSON.stringify(list)), ...list }
  return [
    { name: 'site', value: published },
    ...plans.flatMap((texts) => cutIntoParts(texts).map((value, part) => ({ name: fileOf(texts, part), value }))),
  ]
}

/** A plan's texts in parts that a reader loads only where something was found. */
function cutIntoParts({ records, ...plan }: PlanTexts): PlanTexts[] {
  const parts: PlanTexts[] = []
  let length = FILE_LENGTH
  for (const record of records) {
    if (length >= FILE_LENGTH) {
      parts.push({ ...plan, records: [] })
      length = 0
    }
    parts.at(-1)?.records.push(record)
    length += record.text.length
  }
  return parts
}

/** Where a plan's texts are, with the checksum of each file: so a browser need not ask again, and knows what is damaged or old. */
function listFiles(texts: PlanTexts): PublishedSiteTexts['files'][number] {
  const files = cutIntoParts(texts).map(
    (value, part) => `search/${fileOf(texts, part)}.json?v=${checksumText(JSON.stringify(value))}`,
  )
  return { place: texts.place, unit: texts.unit, files }
}

function fileOf({ plan }: PlanTexts, part: number): string {
  return `${plan}/${part}`
}
