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
        children.push({ type: 'line', value, blankBefore, role: 'body', position: { start, end } })
        blankBefore = 0
      }
      offset += raw.length + 1
    })
    return { type: 'root', children }
  }
}
