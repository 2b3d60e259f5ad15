import type { Source, Table } from './source.ts'

/**
 * Joins tables that the ends of pages cut and whose head is not said again: nothing stands between the parts, and the
 * next one, which GFM gives its first row for a head, goes on counting the rows. No word is left out.
 */
export function joinPagedTables() {
  return (tree: Source): void => {
    const joined: Source['children'] = []
    for (const node of tree.children) {
      const before = joined.at(-1)
      if (node.type === 'table' && before?.type === 'table' && goesOn(before, node)) append(before, node)
      else joined.push(node)
    }
    tree.children = joined
  }
}

function goesOn(before: Table, next: Table): boolean {
  const [head, first] = [before.rows[0], next.rows[0]]
  if (head === undefined || first === undefined || head.length !== first.length) return false
  const last = before.rows.map(numberOf).findLast((number) => number !== null) ?? null
  return last !== null && numberOf(first) === last + 1
}

function append(table: Table, next: Table): void {
  table.rows.push(...next.rows)
  table.rowPositions.push(...next.rowPositions)
  table.position = { start: table.position.start, end: next.position.end }
}

/** The number of a row in its first cell; null where that is none. */
function numberOf([first = '']: string[]): number | null {
  const [, digits] = /^\**(\d{1,3})\**[.)]?\**$/.exec(first.trim()) ?? []
  return digits === undefined ? null : Number(digits)
}
