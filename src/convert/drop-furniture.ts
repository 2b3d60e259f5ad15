import type { VFile } from 'vfile'
import { parseNumbering } from '../text/numbering.ts'
import type { Line, Source } from './source.ts'

/** "3", "- 3 -", "Trang 3", "3/12" alone on a line. */
const PAGE_NUMBER = /^(?:trang\s*)?[-–—]?\s?(\d{1,3})\s?(?:\/\s?\d{1,3})?\s?[-–—]?$/iu
/** A running head is short. */
const LONGEST_RUNNING_HEAD = 100

/**
 * Drops what belongs to the page and not to the document, and says so: page numbers, told by their going up one by one,
 * and running heads, the same line beside three page numbers or more.
 */
export function dropFurniture() {
  return (tree: Source, file: VFile): void => {
    const lines = tree.children.filter((node): node is Line => node.type === 'line')
    const dropped = new Set<unknown>(findFurniture(lines.map(({ value }) => value)).map((index) => lines[index]))
    if (dropped.size === 0) return
    for (const line of lines.filter((line) => dropped.has(line))) {
      const place = line.position.start
      file.info(`Bỏ số trang, tiêu đề chạy: “${line.value}”`, { place, ruleId: 'furniture', source: 'convert' })
    }
    for (const [at, node] of tree.children.entries()) {
      if (node.type === 'line' && dropped.has(tree.children[at - 1])) node.isPageTop = true
    }
    tree.children = tree.children.filter((node) => !dropped.has(node))
  }
}

/**
 * Finds page numbers and running heads.
 *
 * @param lines the lines of a text that are not blank
 * @returns the indexes of those to drop, in order
 */
export function findFurniture(lines: string[]): number[] {
  const numbers = longestRun(
    lines.flatMap((line, index) => {
      const [, digits] = PAGE_NUMBER.exec(line.trim()) ?? []
      return digits === undefined ? [] : [{ index, page: Number(digits) }]
    }),
  )
  const beside = new Map<string, number[]>()
  for (const index of numbers.flatMap((number) => [number - 1, number + 1])) {
    const line = lines[index]?.trim() ?? ''
    if (line === '' || line.length > LONGEST_RUNNING_HEAD || parseNumbering(line) || numbers.includes(index)) continue
    beside.set(line, [...(beside.get(line) ?? []), index])
  }
  const heads = [...beside.values()].filter((indexes) => indexes.length >= 3).flat()
  return [...new Set([...numbers, ...heads])].sort((a, b) => a - b)
}

/** The page numbers among lonely numbers: from 1, 2 or 3 on, each one more than the last; at least two of them. */
function longestRun(found: { index: number; page: number }[]): number[] {
  const run: number[] = []
  let next = 0
  for (const { index, page } of found) {
    if (run.length === 0 ? page >= 1 && page <= 3 : page === next) {
      run.push(index)
      next = page + 1
    }
  }
  return run.length >= 2 ? run : []
}
