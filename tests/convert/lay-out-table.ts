/** How a table is set as plain text: what differs between the programs and documents that do so. */
export interface Setting {
  /** Where the lines of a cell stand: at the top of the row, in its middle, or in its middle with lines between lines. */
  cells: 'top' | 'middle' | 'between'
  /** Where numbers stand in their columns. */
  numbers: 'left' | 'center' | 'right'
  /** Blanks between columns. */
  gap: number
  /** Blank lines between rows. */
  blank: number
  /** Blanks before each line. */
  margin: number
  /** Each cell stands a blank further to the right in every third line. */
  isUneven: boolean
  /** The row before which a page ends; with the head said again on the next one. */
  page: { before: number; head: boolean } | null
}

/**
 * Sets a table as plain text.
 *
 * @param rows its head first
 * @param widths characters of each column, in which words are wrapped
 * @param setting how
 */
export function layOutTable(rows: string[][], widths: number[], setting: Setting): string {
  const isOfNumbers = widths.map((_, column) => rows.slice(1).some((row) => /^[\d≥]/.test(row[column] ?? '')))
  const place = (text: string, column: number, isHead: boolean) => {
    const free = Math.max(0, (widths[column] ?? 0) - text.length)
    const way = isHead ? 'center' : column > 1 && isOfNumbers[column] ? setting.numbers : 'left'
    const before = way === 'left' ? 0 : way === 'right' ? free : free >> 1
    return ' '.repeat(before) + text + ' '.repeat(free - before)
  }
  const lay = (row: string[], isHead: boolean) => {
    const cells = row.map((text, column) => wrap(text, widths[column] ?? 0))
    const height = Math.max(...cells.map((lines) => lines.length))
    /** By half lines from the top of the row. */
    const lines = new Map<number, string[]>()
    for (const [column, words] of cells.entries()) {
      const free = height - words.length
      const top = isHead || setting.cells === 'top' ? 0 : setting.cells === 'middle' ? 2 * Math.floor(free / 2) : free
      for (const [at, text] of words.entries()) {
        const line = lines.get(top + 2 * at) ?? widths.map((width) => ' '.repeat(width))
        line[column] = place(text, column, isHead)
        lines.set(top + 2 * at, line)
      }
    }
    const inOrder = [...lines].toSorted(([one], [other]) => one - other).map(([, line]) => line)
    return [
      ...inOrder.map((line) => (' '.repeat(setting.margin) + line.join(' '.repeat(setting.gap))).trimEnd()),
      ...Array<string>(setting.blank).fill(''),
    ]
  }
  const [head, ...others] = rows as [string[], ...string[][]]
  const set = [
    ...lay(head, true),
    ...others.flatMap((row, at) => {
      const { page } = setting
      const isNext = page?.before === at
      return [
        ...(isNext ? ['', '                    5', '\f', ...(page.head ? lay(head, true) : [])] : []),
        ...lay(row, false),
      ]
    }),
  ]
  return set.map((line, at) => (setting.isUneven ? moveCells(line, at) : line)).join('\n')
}

function moveCells(line: string, at: number): string {
  return line.replace(/( {2,})(\S+(?: \S+)*) (?= {2,})/g, (all, before: string, cell: string) =>
    (at * 7 + cell.length) % 3 === 0 ? `${before} ${cell}` : all,
  )
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
