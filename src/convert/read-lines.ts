import type { Processor } from 'unified'
import type { Line, Source } from './source.ts'

/** The parser: a text becomes its lines that are not blank, each with its place. */
export function readLines(this: Processor): void {
  const self = this as unknown as Processor<Source>
  self.parser = (text) => {
    const children: Line[] = []
    let blankBefore = 0
    let offset = 0
    text.split('\n').forEach((raw, index) => {
      const value = raw.replace(/\r$/, '')
      const line = index + 1
      if (value.trim() === '') blankBefore += 1
      else {
        const start = { line, column: 1, offset }
        const end = { line, column: value.length + 1, offset: offset + value.length }
        // Blank lines at the head set nothing apart; where a plan's front matter stood they are many.
        const isFirst = children.length === 0
        children.push({
          type: 'line',
          value,
          raw: value,
          blankBefore: isFirst ? 0 : blankBefore,
          role: 'body',
          position: { start, end },
        })
        blankBefore = 0
      }
      offset += raw.length + 1
    })
    return { type: 'root', children }
  }
}
