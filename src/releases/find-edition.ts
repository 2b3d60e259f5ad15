import { compareReleases } from './compare-releases.ts'
import type { TableFile } from './released-table.ts'
import { readReleasedTable } from './released-table.ts'

/** Which version the data is of. */
export interface Edition {
  /** The newest release; null where nothing was released yet. */
  version: string | null
  /** The data is what that release holds; else it was changed after it. */
  isReleased: boolean
}

/** Tables with the site's root that their addresses begin with. */
interface RootedTables {
  root: string
  files: TableFile[]
}

/**
 * Tells which version the data is of.
 *
 * @param newest the newest release, with its tables; null where there is none
 * @param now the tables as the site publishes them
 */
export function findEdition(newest: (RootedTables & { version: string }) | null, now: RootedTables): Edition {
  if (newest === null) return { version: null, isReleased: false }
  const [before, after] = [newest, now].map(({ files, root }) => files.map((file) => readReleasedTable(file, root)))
  const changes = compareReleases({ version: newest.version, tables: before ?? [] }, after ?? [])
  return { version: newest.version, isReleased: changes === null }
}
