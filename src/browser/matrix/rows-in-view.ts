import type { Row } from '../../data/tables.ts'

/** A cell of the comparison as it is seen. */
export interface CellInView {
  province: string
  provinceName: string
  indicator: string
  indicatorName: string
  /** Null for targets without a year. */
  year: number | null
  /** Where the sentences of its values stand: "/tinh/ha-giang/#t-hdi-2030"; empty where there is no value. */
  addresses: string[]
  /** What is read in the cell where there is no value: "không nêu". */
  said: string
}

/**
 * The rows of targets.csv that are in view, in the order of the view. A cell without a value has a row too, which says so in
 * `text_value`: what is missing on the screen is not missing in the file.
 *
 * @param cells row by row
 * @param targets the rows of targets.json
 * @returns rows with the columns of `targets`
 */
export function rowsInView(cells: CellInView[], targets: Row[]): Row[] {
  const byAddress = new Map(targets.map((row) => [addressOf(String(row.url)), row]))
  const empty = Object.fromEntries(Object.keys(targets[0] ?? {}).map((column) => [column, null]))
  return cells.flatMap((cell): Row[] => {
    const stated = cell.addresses.map((address) => byAddress.get(addressOf(address))).filter((row) => row !== undefined)
    if (stated.length > 0) return stated
    return [
      {
        ...empty,
        province: cell.province,
        province_name: cell.provinceName,
        indicator: cell.indicator,
        indicator_name: cell.indicatorName,
        year: cell.year,
        text_value: cell.said,
      },
    ]
  })
}

/** Apart from the server and from what a link adds: the site may be opened under another name than it is published. */
function addressOf(url: string): string {
  const { pathname, hash } = new URL(url, 'https://site.example')
  return pathname.split('/').slice(-3).join('/') + hash
}
