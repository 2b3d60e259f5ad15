/** What links to the pages of themes, groups of tasks and duties are shown by: the country, dark where a plan says something of it. */
import { chartFile, SHARED } from '../charts/chart-file.ts'
import { comparedDuties } from '../data/list-duties.ts'
import type { Place } from '../data/places.ts'
import { dutiesPath, PATHS, picturePaths, taskGroupPath, themePath } from '../site/addresses.ts'
import { placesWithTasks } from '../tasks/task-cells.ts'
import { passagesByPlace } from '../themes/passages-by-place.ts'
import { pictureMap, unitsOf } from './picture-map.ts'
import type { PictureSource, SharePicture } from './share-picture.ts'

/** What one of these pages says, and of whom. */
interface Said {
  /** Site-relative address of the page. */
  page: string
  title: string
  text: string
  /** What a dark square means. */
  caption: string
  /** Places whose plans speak. */
  places: Place[]
}

/**
 * Lists the pictures of the pages that put texts beside each other: each theme, group of tasks and body, and the lists of each.
 *
 * @param source see {@link PictureSource}
 */
export function textPictures(source: PictureSource): SharePicture[] {
  return [...themesSaid(source), ...tasksSaid(source), ...dutiesSaid(source)].map((said) => drawn(source, said))
}

function drawn({ dataset, tiles, foot }: PictureSource, { page, title, text, caption, places }: Said): SharePicture {
  return {
    path: picturePaths.page(page),
    alt: `${title}. ${text}`,
    draw: () =>
      chartFile(
        SHARED,
        { title, lead: [text, caption], lines: [foot] },
        () => pictureMap(tiles, '34', dataset, unitsOf(dataset, places)),
        'beside',
      ),
  }
}

function themesSaid({ strings, dataset }: PictureSource): Said[] {
  const words = strings.themes
  const { places, plans, themes } = dataset
  const listed = Object.entries(themes).map(([id, { vi }]): Said => {
    const byPlace = [...passagesByPlace(dataset, id)]
    const speaking = byPlace.filter(([, passages]) => passages.length > 0)
    const count = speaking.reduce((sum, [, passages]) => sum + passages.length, 0)
    return {
      page: themePath(id),
      title: words.pageTitle(vi),
      text: speaking.length === 0 ? words.nobody : words.summary(speaking.length, byPlace.length, count),
      caption: words.mapCaption,
      places: speaking.map(([place]) => place),
    }
  })
  const all = { title: words.title, text: words.intro(listed.length, plans.length) }
  return [{ page: PATHS.themes, ...all, caption: strings.map.unitsCaption, places }, ...listed]
}

function tasksSaid({ strings, dataset }: PictureSource): Said[] {
  const words = strings.tasks
  const { places, plans, taskGroups } = dataset
  const listed = Object.entries(taskGroups).map(([id, { vi }]): Said => {
    const having = placesWithTasks(dataset, id)
    return {
      page: taskGroupPath(id),
      title: words.pageTitle(vi),
      text: having.length === 0 ? words.nobody : words.summary(having.length, places.length),
      caption: words.mapCaption,
      places: having,
    }
  })
  const all = { title: words.title, text: words.intro(listed.length, plans.length) }
  return [{ page: PATHS.tasks, ...all, caption: strings.map.unitsCaption, places }, ...listed]
}

function dutiesSaid({ strings, dataset }: PictureSource): Said[] {
  const words = strings.duties
  const { places, plans, bodies } = dataset
  const inForce = comparedDuties(dataset)
  const dated = inForce.filter(({ duty }) => duty.deadline?.kind === 'day').length
  const listed = Object.entries(bodies).map(([id, { vi }]): Said => {
    const own = inForce.filter(({ duty }) => duty.bodies.includes(id))
    const giving = places.filter((place) => own.some((row) => row.place === place))
    return {
      page: dutiesPath(id),
      title: words.ofBody(vi),
      text: own.length === 0 ? words.nobody : words.bodySummary(giving.length, places.length, own.length),
      caption: words.mapCaption,
      places: giving,
    }
  })
  const all = { title: words.title, text: words.intro(String(inForce.length), plans.length, dated) }
  return [{ page: PATHS.duties, ...all, caption: strings.map.unitsCaption, places }, ...listed]
}
