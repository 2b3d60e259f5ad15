/** How a reader has arranged the comparison; all of it stands in the address. */
export interface TableState {
  /** Words of a province's name, as typed. */
  name: string
  /** A region's name; empty for all. */
  region: string
  /** Ids of the indicators whose columns are shown; null for all. */
  columns: string[] | null
  /** The column that rows are ordered by; null for the register's order. */
  sort: { column: string; least: boolean } | null
  /** Slugs of the rows that stay at the top, in the order they were pinned. */
  pinned: string[]
}

/** At most so many provinces are put side by side. */
export const MOST_PINNED = 4

/** Parameters of the address, in Vietnamese without marks, since readers see them. */
const PARAMETERS = { name: 'loc', region: 'vung', columns: 'cot', sort: 'xep', pinned: 'ghim' } as const

/** What a page's tables know: what an address may name. */
export interface KnownParts {
  /** Indicators that columns are chosen by. */
  columns: string[]
  /** Ids of the columns to order by. */
  orders: string[]
  /** Keys of the rows. */
  rows: string[]
  regions: string[]
}

/**
 * Reads the arrangement from an address.
 *
 * @param search the address's query: "?loc=bac&xep=pii-rank"
 * @param known what the page knows; others in the address are left out, but an indicator alone is its first column
 */
export function parseState(search: string, known: KnownParts): TableState {
  const parameters = new URLSearchParams(search)
  const list = (name: string, allowed: string[]) => listOf(parameters, name).filter((item) => allowed.includes(item))
  const sorted = parameters.get(PARAMETERS.sort) ?? ''
  const wanted = sorted.replace(/^-/, '')
  const column = known.orders.find((id) => id === wanted || id.startsWith(`${wanted}.`))
  const columns = list(PARAMETERS.columns, known.columns)
  const region = parameters.get(PARAMETERS.region) ?? ''
  return {
    name: parameters.get(PARAMETERS.name) ?? '',
    region: known.regions.includes(region) ? region : '',
    columns: columns.length === 0 || known.columns.every((id) => columns.includes(id)) ? null : columns,
    sort: sorted !== '' && column !== undefined ? { column, least: sorted.startsWith('-') } : null,
    pinned: [...new Set(list(PARAMETERS.pinned, known.rows))].slice(0, MOST_PINNED),
  }
}

/**
 * What an address asks for that {@link parseState} left out, so that a reader is told.
 *
 * @param search the address's query
 * @param known what the page knows
 * @returns as the address has it: ["cot=abc", "xep=-abc"]
 */
export function unknownParts(search: string, known: KnownParts): string[] {
  const parameters = new URLSearchParams(search)
  const { region, sort } = parseState(search, known)
  const asked = (name: string) => parameters.get(name) ?? ''
  const strange = (name: string, allowed: string[]) =>
    listOf(parameters, name).filter((item) => item !== '' && !allowed.includes(item))
  return [
    ...(asked(PARAMETERS.region) === region ? [] : [`${PARAMETERS.region}=${asked(PARAMETERS.region)}`]),
    ...strange(PARAMETERS.columns, known.columns).map((item) => `${PARAMETERS.columns}=${item}`),
    ...(asked(PARAMETERS.sort) !== '' && sort === null ? [`${PARAMETERS.sort}=${asked(PARAMETERS.sort)}`] : []),
    ...strange(PARAMETERS.pinned, known.rows).map((item) => `${PARAMETERS.pinned}=${item}`),
  ]
}

/** A list of the address: parted by commas, or, as a form sends it by itself before its script has come, one by one. */
function listOf(parameters: URLSearchParams, name: string): string[] {
  return parameters.getAll(name).flatMap((value) => value.split(','))
}

/**
 * Writes the arrangement as an address's query; reading it again gives the same.
 *
 * @returns "?loc=bac&xep=pii-rank", or empty for the table as it first stands
 */
export function formatState({ name, region, columns, sort, pinned }: TableState): string {
  const parameters = new URLSearchParams()
  if (name.trim() !== '') parameters.set(PARAMETERS.name, name.trim())
  if (region !== '') parameters.set(PARAMETERS.region, region)
  if (columns !== null) parameters.set(PARAMETERS.columns, columns.join(','))
  if (sort !== null) parameters.set(PARAMETERS.sort, `${sort.least ? '-' : ''}${sort.column}`)
  if (pinned.length > 0) parameters.set(PARAMETERS.pinned, pinned.join(','))
  // Commas part lists here and need no escape in a query.
  const text = parameters.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}

/**
 * The next order when a column's head is pressed: most first, least first, none.
 *
 * @param sort the order so far
 * @param column the column that was pressed
 */
export function nextSort(sort: TableState['sort'], column: string): TableState['sort'] {
  if (sort?.column !== column) return { column, least: false }
  return sort.least ? null : { column, least: true }
}
