import { formatNumber } from './list-counter.ts'
import type { OdtStyles } from './read-odt-styles.ts'

/** A list that is being read, with its counters by level. */
export interface OdtList {
  style: string | null
  counts: number[]
}

const FORMATS: Record<string, string> = {
  '1': 'decimal',
  I: 'upperRoman',
  i: 'lowerRoman',
  A: 'upperLetter',
  a: 'lowerLetter',
}
/** Signs for bullets by level; the converter tells the levels of a list apart by them. */
const BULLETS = ['-', '+', '•', '◦']

/**
 * Counts an item of a list and writes its number or bullet.
 *
 * @param list the list, whose counters are changed
 * @param level from 1
 * @param styles the document's styles
 * @param start the number that the item itself gives
 * @returns the number or sign, with its space; empty where the list has none
 */
export function countItem(list: OdtList, level: number, styles: OdtStyles, start: number | null): string {
  const levels = styles.levelsOf(list.style)
  const own = levels.get(level)
  if (own === undefined) return ''
  if (own.nodeName === 'text:list-level-style-bullet') return `${bullet(own, level)} `
  const first = Number(own.getAttribute('text:start-value') || 1)
  list.counts[level] = start ?? (list.counts[level] === undefined ? first : (list.counts[level] as number) + 1)
  list.counts.length = level + 1
  const shown = Math.min(Number(own.getAttribute('text:display-levels') || 1), level)
  const numbers = Array.from({ length: shown }, (_, at) => level - shown + 1 + at).map((at) =>
    formatNumber(list.counts[at] ?? 1, FORMATS[levels.get(at)?.getAttribute('style:num-format') ?? ''] ?? 'none'),
  )
  const number = numbers.filter((text) => text !== '').join('.')
  if (number === '') return ''
  return `${own.getAttribute('style:num-prefix') ?? ''}${number}${own.getAttribute('style:num-suffix') ?? ''} `
}

function bullet(level: Element, depth: number): string {
  const sign = (level.getAttribute('text:bullet-char') ?? '').replace('–', '-')
  return BULLETS.includes(sign) ? sign : (BULLETS[Math.min(depth, BULLETS.length) - 1] as string)
}
