/** The tables of a text or plan in markdown, row by row, as their cells read: without the escapes of markdown. */
export function tablesIn(text: string): string[][][] {
  return text
    .split('\n\n')
    .filter((block) => block.startsWith('|'))
    .map((block) =>
      block
        .trim()
        .split('\n')
        .filter((_, at) => at !== 1)
        .map((row) =>
          row
            .slice(1, -1)
            .split('|')
            .map((cell) => cell.trim().replaceAll('\\', '')),
        ),
    )
}
