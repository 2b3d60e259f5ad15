/**
 * Every address of the site (design.md, section 6), and the anchors that are not the plan's own. All are relative to the
 * site's root, without "/" before them; a page has "/" behind it. `href()` makes a link of them. Once published, they stay.
 */
import { HEADLINE_YEAR } from '../data/headline-year.ts'

/** Pages and files that there is one of. */
export const PATHS = {
  home: '',
  compare: 'so-sanh/',
  compareNoYear: 'so-sanh/khong-neu-nam/',
  sideBySide: 'doi-chieu/',
  indicators: 'chi-tieu/',
  themes: 'chu-de/',
  tasks: 'nhiem-vu/',
  duties: 'viec/',
  /** Which software of others a reader's browser receives. */
  licences: 'giay-phep.txt',
  /** The calendar of all duties. */
  allDuties: 'viec/tat-ca.ics',
  provinces: 'tinh/',
  units: 'don-vi/',
  search: 'tim-kiem/',
  outline: 'tim-kiem/muc-luc/',
  data: 'du-lieu/',
  changes: 'thay-doi/',
  changesFeed: 'thay-doi/feed.xml',
  method: 'phuong-phap/',
  quality: 'chat-luong/',
  about: 'gioi-thieu/',
  editing: 'bien-tap/',
  /** How editors work, with and without the desk. */
  guide: 'bien-tap/huong-dan/',
  /** What the desk knows beside a document. */
  deskData: 'bien-tap/danh-muc.json',
  /** The desk's service worker. */
  deskOffline: 'bien-tap/sw.js',
  /** The folder of what recognises scans in the browser. */
  recognition: 'nhan-dang/',
  /** Plan files as they are published. */
  deskPlans: 'bien-tap/ke-hoach/',
  openSearch: 'opensearch.xml',
  favicon: 'favicon.svg',
  faviconOfTabs: 'favicon.ico',
  touchIcon: 'apple-touch-icon.png',
  sitemap: 'sitemap.xml',
  searchEngine: 'pagefind/pagefind.js',
  searchEngineCode: 'pagefind/wasm.unknown.pagefind',
  searchTexts: 'search/site.json',
  /** Documentation of the static JSON API, its own addresses, and the description that programs read. */
  apiGuide: 'du-lieu/api/',
  api: 'api/v1/',
  openApi: 'api/v1/openapi.json',
  llms: 'llms.txt',
  /** What can be kept to be read without a network: the page, the exact list, and the service worker. */
  offline: 'ngoai-tuyen/',
  offlineList: 'ngoai-tuyen/danh-sach.json',
  offlineScript: 'doc-ngoai-tuyen.js',
  /** Quotes that a reader has collected. */
  basket: 'so-trich/',
  /** Names of places with their provinces, for boxes that take one. */
  gazetteer: 'du-lieu/dia-danh.json',
} as const

/** Parts of pages that other pages lead to. */
export const ANCHORS = {
  /** On the home page: the provinces then and now. */
  provinces: 'tinh-thanh',
  /** On the page of methods: which document counts where a province has several. */
  severalDocuments: 'nhiều-văn-bản-của-một-tỉnh',
  /** On the page of methods: when two plans say the same. */
  sharing: 'lời-riêng-và-lời-chung',
  /** On the page of odd places: what documents of one place state otherwise; what is not stated. */
  differing: 'van-ban-khac-nhau',
  missing: 'khong-neu',
} as const

/** The page of a province of before 1 July 2025. */
export function provincePath(slug: string): string {
  return `tinh/${slug}/`
}

/** The page of one of today's provinces, or of a place below. */
export function unitPath(slug: string): string {
  return `don-vi/${slug}/`
}

/** The page of a place: those of before 1 July 2025 have a folder of their own, all levels of today one together. */
export function placePath({ kind, slug }: { kind: string; slug: string }): string {
  return kind === 'province' ? provincePath(slug) : unitPath(slug)
}

/**
 * The page of a plan: its place's, where the file bears the place's name alone.
 *
 * @param plan its file's name without the ending, and whose plan it is
 */
export function planPath({ id, frontMatter }: { id: string; frontMatter: { unit?: string | undefined } }): string {
  return frontMatter.unit === undefined ? provincePath(id) : unitPath(id)
}

/** The page that puts a plan's passages beside the same ones of other plans. */
export function sharedPath(plan: Parameters<typeof planPath>[0]): string {
  return `${planPath(plan)}doan-chung/`
}

/** The page that compares a plan with the one that it replaces or amends. */
export function planChangesPath(plan: Parameters<typeof planPath>[0]): string {
  return `${planPath(plan)}thay-doi/`
}

/** Where the page of shared passages speaks of one of the plan's clauses. */
export function clauseAnchor(clause: number): string {
  return `c-${clause}`
}

/**
 * The page of an indicator, or of one of its horizons there.
 *
 * @param id the indicator
 * @param year the horizon; null for targets without a year; left out for the page itself
 */
export function indicatorPath(id: string, year?: number | null): string {
  return `${PATHS.indicators}${id}/${year === undefined ? '' : `#${horizonAnchor(year)}`}`
}

/**
 * Places beside each other.
 *
 * @param keys of the places, in the order of the columns
 */
export function sideBySidePath(keys: string[]): string {
  return `${PATHS.sideBySide}?tinh=${keys.join(',')}`
}

/** What the plans say of a theme. */
export function themePath(id: string): string {
  return `${PATHS.themes}${id}/`
}

/** The groups of tasks, with a place chosen. */
export function tasksOfPath(key: string): string {
  return `${PATHS.tasks}?tinh=${key}`
}

/** What the plans say in a group of tasks. */
export function taskGroupPath(id: string): string {
  return `${PATHS.tasks}${id}/`
}

/**
 * What is given to a body, or what the plans of a place give whom to do.
 *
 * @param key id of the body, or key of the place: no two are the same
 */
export function dutiesPath(key: string): string {
  return `${PATHS.duties}${key}/`
}

/**
 * Where a list of duties has those of a kind of deadline.
 *
 * @param kind null for those without a deadline
 * @param list which list, where a page has several
 */
export function dutiesAnchor(kind: string | null, list = 'han'): string {
  return `${list}-${kind ?? 'none'}`
}

/** The calendar of what {@link dutiesPath} lists. */
export function calendarPath(key: string): string {
  return `${PATHS.duties}${key}.ics`
}

/** The anchor of a horizon in an indicator's page; null for targets without a year. */
export function horizonAnchor(year: number | null): string {
  return year === null ? 'khong-neu-nam' : `nam-${year}`
}

/** The anchor of a chart in an indicator's page, and the name of its picture file: which one of its horizon, from 0. */
export function chartAnchor(year: number | null, index: number): string {
  return `bieu-do-${horizonAnchor(year)}-${index + 1}`
}

/** The picture file of an indicator's chart. */
export function chartPath(indicator: string, chart: string): string {
  return `${indicatorPath(indicator)}${chart}.svg`
}

/** The table of headline indicators, where it stands beside the groups'. */
export const HEADLINES = 'chinh'

/** What other sites may show in a frame of their own pages; each has its oEmbed description. */
export const embedPaths = {
  /** The chart of an indicator; `year` left out for its fullest horizon, null for targets without a year. */
  chart: (id: string, year?: number | null) =>
    `nhung/chi-tieu/${id}/${year === undefined ? '' : `${horizonAnchor(year)}/`}`,
  /** A group's table, or that of {@link HEADLINES}. */
  table: (id: string) => `nhung/bang/${id}/`,
  /** A plan's targets. */
  targets: (plan: string) => `nhung/tinh/${plan}/`,
  /** The sentence of one target of a plan; without `target` all of them. */
  quotes: (plan: string, target = '') => `nhung/muc-tieu/${plan}/${target && `#${target}`}`,
} as const

/** The oEmbed description of one of {@link embedPaths}. */
export function oembedPath(embed: string): string {
  return `${embed.replace(/^nhung/, 'oembed').slice(0, -1)}.json`
}

/** Pictures by which links to a page are shown, named as the page is. */
export const picturePaths = {
  home: 'anh/trang-chu.png',
  /** Of a place's or a plan's page. */
  page: (path: string) => `anh/${path.slice(0, -1)}.png`,
  indicator: (id: string) => `anh/chi-tieu/${id}.png`,
  group: (id: string) => `anh/so-sanh/${id}.png`,
}

/** The comparison of a group's indicators. */
export function groupPath(group: string): string {
  return `${PATHS.compare}${group}/`
}

/** The comparison of headline indicators at a horizon; null for targets without a year. */
export function horizonPath(year: number | null): string {
  if (year === null) return PATHS.compareNoYear
  return year === HEADLINE_YEAR ? PATHS.compare : `${PATHS.compare}nam-${year}/`
}

/**
 * A page with further rows of a long table.
 *
 * @param path the page that has the first ones
 * @param part 2 for the next rows
 * @param table where that page has several tables, which one: an anchor there
 */
export function furtherPath(path: string, part: number, table = ''): string {
  return `${path}${table && `${table}-`}dong-${part}/`
}

/**
 * A part of a page whose sections are too many for one.
 *
 * @param path the page, which has the first part
 * @param part 2 for the next one
 */
export function sectionsPath(path: string, part: number): string {
  return part === 1 ? path : `${path}${sectionsFolder(part)}/`
}

/** What a part of {@link sectionsPath} is named by in addresses and names of files. */
export function sectionsFolder(part: number): string {
  return `phan-${part}`
}

/** The row of a place in a comparison. */
export function rowAnchor(key: string): string {
  return `hang-${key}`
}

/** A file of the dataset: "targets.csv". */
export function dataPath(file: string): string {
  return `${PATHS.data}${file}`
}

/**
 * A resource of the JSON API.
 *
 * @param resource "plans/ha-giang"
 */
export function apiPath(resource: string): string {
  return `${PATHS.api}${resource}.json`
}

/**
 * A page as markdown.
 *
 * @param page its address, "/" at its end
 */
export function markdownPath(page: string): string {
  return `${page}index.md`
}

/** A version of the dataset, or a file of it. */
export function versionPath(version: string, file = ''): string {
  return `${PATHS.data}v/${version}/${file}`
}

/** Where the log of changes speaks of a version. */
export function versionAnchor(version: string): string {
  return `ban-${version}`
}

/**
 * Where the log of changes says what a version changed in a plan.
 *
 * @param plan its page; "" for what belongs to no plan
 */
export function entryAnchor(version: string, plan: string): string {
  return `${versionAnchor(version)}-${plan.replaceAll('/', '-') || 'khac'}`.replace(/-$/, '')
}

/** The feed of a place's changes. */
export function placeFeedPath(place: { kind: string; slug: string }): string {
  return `${PATHS.changes}${placePath(place).slice(0, -1)}.xml`
}

/** The feed of an indicator's changes. */
export function indicatorFeedPath(id: string): string {
  return `${PATHS.changes}${indicatorPath(id).slice(0, -1)}.xml`
}

/** Where the page of odd places speaks of one plan. */
export function flagsAnchor(plan: string): string {
  return `co-${plan}`
}

/** Where the page of odd places speaks of what documents of one place state otherwise. */
export function differingAnchor(place: string): string {
  return `khac-${place}`
}

/** Where the page of odd places says which indicators a place gives no number for. */
export function missingAnchor(place: string): string {
  return `thieu-${place}`
}

/** A part of a page. */
export function part(path: string, anchor: string): string {
  return `${path}#${anchor}`
}
