import type { Yaml } from 'mdast'
import { PlanFrontMatter } from '../schema.ts'
import type { Finding } from './report.ts'

/** A plan's front matter that markdown does not see as such, because its lines of hyphens are wrong. */
export interface MisplacedFrontMatter {
  /** As the parser would have given it. */
  node: Yaml
  /** The plan's text with the front matter's lines left empty, every other line where it was. */
  body: string
  faults: Finding[]
}

const FENCE = /^---[ \t]*$/
/** What a word processor makes of three hyphens, or a hand of it. */
const LOOSE_FENCE = /^[ \t]*[-–—]+[ \t]*$/
/** One of the fields that every plan has: a line like this near the head is front matter, whatever stands around. */
const OWN_FIELD = /^(?:province|unit|title|docType|issuer)[ \t]*:/
/** Any field of a plan. */
const ANY_FIELD = new RegExp(`^(?:${Object.keys(PlanFrontMatter.shape).join('|')})[ \\t]*:`, 'm')
const FIELD = /^(?:[ \t]+\S|\w+[ \t]*:)/
/** Front matter begins so near the file's head. */
const NEAR_HEAD = 20

/**
 * Finds front matter whose lines `---` are missing, misplaced or misspelled.
 *
 * @param text the plan's text, lines ended by "\n"
 * @returns the front matter with its faults; null when there is none, or nothing is wrong with the lines around it
 */
export function findMisplacedFrontMatter(text: string): MisplacedFrontMatter | null {
  const lines = text.split('\n')
  const field = lines.slice(0, NEAR_HEAD).findIndex((line) => OWN_FIELD.test(line))
  const open = findOpening(lines, field)
  if (open === null) return null
  const start = open < 0 ? field : open + 1
  const { end, closed } = findEnd(lines, start)
  const faults = [openingFault(lines, open, field), closingFault(lines, start, end, closed)].filter(
    (fault) => fault !== null,
  )
  if (faults.length === 0) return null
  const last = closed ? end : end - 1
  const first = open < 0 ? start : open
  return {
    node: {
      type: 'yaml',
      value: lines.slice(start, end).join('\n'),
      position: { start: { line: start, column: 1 }, end: { line: last + 1, column: 1 } },
    },
    body: lines.map((line, index) => (index >= first && index <= last ? '' : line)).join('\n'),
    faults,
  }
}

/**
 * Tells whether lines between two rules are a plan's front matter, not a piece of its text.
 *
 * @param text what stands between them
 */
export function isPlanFrontMatter(text: string): boolean {
  return ANY_FIELD.test(text)
}

/** Index of the line that opens the front matter, -1 where there is none; null when there is no front matter. */
function findOpening(lines: string[], field: number): number | null {
  if (FENCE.test(lines[0] ?? '')) return 0
  if (field < 0) return null
  const before = lines.slice(0, field).findLastIndex((line) => line.trim() !== '')
  return before >= 0 && LOOSE_FENCE.test(lines[before] as string) ? before : -1
}

/** The front matter ends at a line of hyphens, or where a blank line is followed by something that is no field. */
function findEnd(lines: string[], start: number): { end: number; closed: boolean } {
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] as string
    if (LOOSE_FENCE.test(line)) return { end: index, closed: true }
    if (line.trim() !== '') continue
    const next = lines.slice(index, index + NEAR_HEAD).find((other) => other.trim() !== '') ?? ''
    if (!FIELD.test(next) && !LOOSE_FENCE.test(next)) return { end: index, closed: false }
  }
  return { end: lines.length, closed: false }
}

const rule = 'front-matter-lines'
const expected =
  'phần đầu tệp nằm giữa hai dòng --- (ba dấu gạch ngang, sát lề trái), dòng --- đầu tiên là dòng 1 của tệp'

function openingFault(lines: string[], open: number, field: number): Finding | null {
  if (open < 0) {
    return {
      rule,
      found: `Không có dòng --- phía trên “${lines[field]?.trim()}”`,
      expected,
      fix: `thêm một dòng --- ngay trên dòng ${field + 1}${field === 0 ? '' : ' và chuyển những gì đứng trước xuống dưới phần đầu tệp'}`,
      place: { line: field + 1, column: 1 },
    }
  }
  const line = lines[open] as string
  if (!FENCE.test(line)) {
    return {
      rule,
      found: `Dòng mở phần đầu tệp là “${line}”`,
      expected,
      fix: `sửa dòng ${open + 1} thành ---`,
      place: { line: open + 1, column: 1 },
    }
  }
  if (open === 0) return null
  const before = lines.slice(0, open).find((other) => other.trim() !== '')
  return {
    rule,
    found: before === undefined ? 'Có dòng trống trước dòng ---' : `Có “${before.trim().slice(0, 40)}” trước dòng ---`,
    expected,
    fix:
      before === undefined
        ? `xóa ${open === 1 ? 'dòng trống' : `${open} dòng trống`} ở đầu tệp`
        : 'chuyển chữ đó xuống dưới phần đầu tệp',
    place: { line: 1, column: 1 },
  }
}

function closingFault(lines: string[], start: number, end: number, closed: boolean): Finding | null {
  const line = lines[end] ?? ''
  if (closed && FENCE.test(line)) return null
  if (closed) {
    return {
      rule,
      found: `Dòng đóng phần đầu tệp là “${line}”`,
      expected,
      fix: `sửa dòng ${end + 1} thành ---`,
      place: { line: end + 1, column: 1 },
    }
  }
  const last = lines.slice(start, end).findLast((other) => other.trim() !== '') ?? ''
  return {
    rule,
    found: `Phần đầu tệp không được đóng lại sau dòng “${last.trim().slice(0, 40)}”`,
    expected,
    fix: `thêm một dòng --- vào dòng ${end + 1}`,
    place: { line: end + 1, column: 1 },
  }
}
