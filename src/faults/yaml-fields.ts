import type { Point } from 'unist'
import type { Document, Pair, YAMLError } from 'yaml'
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { describeYamlFault, quoted } from './describe-yaml-fault.ts'
import type { Finding } from './report.ts'

/** Where a field stands, and what is written there. */
interface FieldPlace {
  key: Point
  /** Where its value begins; the key's place where it has none. */
  value: Point
  /** The value as written in the file. */
  written: string
}

/** The fields of a front matter, as far as they could be read. */
export interface Fields {
  data: Record<string, unknown>
  /** Fields whose lines are wrong: reported already, and not to be called missing. */
  unreadable: Set<string>
  /** Faults of syntax. */
  faults: Finding[]
  /** Values of which YAML drops a part, which is no fault of syntax. */
  doubts: Finding[]
  /**
   * Where a field stands.
   *
   * @param path names from the outermost field inwards
   * @returns null when there is no such field
   */
  placeOf(path: readonly PropertyKey[]): FieldPlace | null
}

/** A part of the front matter that was parsed by itself. */
interface Part {
  document: Document
  text: string
  problems: YAMLError[]
  pointAt: (offset: number) => Point
}

/** No front matter has so many characters; the parser of YAML is slow on what is none. */
export const MOST_FRONT_MATTER = 10_000

const FENCED = /^---[ \t]*\n/
const CLOSING = /^---[ \t]*$/m

/**
 * Tells whether a text begins with front matter between two lines of hyphens that YAML can read.
 *
 * @param text a plan's text, lines ended by "\n"
 */
export function hasSoundYaml(text: string): boolean {
  if (!FENCED.test(text)) return false
  const body = text.slice(text.indexOf('\n') + 1)
  const end = CLOSING.exec(body)?.index
  return end !== undefined && end <= MOST_FRONT_MATTER && isSound(parsePart(body.slice(0, end), 1))
}

/**
 * Reads the fields of a front matter. Where YAML cannot read the whole, each field is read by itself, so that one wrong line
 * neither hides the faults of the others nor makes them look wrong.
 *
 * @param yaml the text between the lines of hyphens
 * @param firstLine line of the file that it begins on
 */
export function readFields(yaml: string, firstLine: number): Fields {
  const whole = parsePart(yaml, firstLine)
  const fields = isSound(whole) ? fieldsOf([whole]) : readApart(yaml, firstLine)
  return { ...fields, doubts: doubtsOf(fields.parts) }
}

function fieldsOf(parts: Part[]) {
  return {
    parts,
    data: Object.fromEntries(parts.flatMap(({ document }) => Object.entries(document.toJS() ?? {}))),
    unreadable: new Set<string>(),
    faults: [] as Finding[],
    placeOf: (path: readonly PropertyKey[]) => placeIn(parts, path),
  }
}

function readApart(yaml: string, firstLine: number) {
  const sound: Part[] = []
  const unreadable = new Set<string>()
  const faults: Finding[] = []
  const seen = new Map<string, number>()
  for (const { key, lines, line } of splitFields(yaml, firstLine)) {
    const part = parsePart(lines.join('\n'), line)
    const before = key === null ? undefined : seen.get(key)
    if (key !== null && before !== undefined) {
      faults.push({
        rule: 'front-matter-yaml',
        found: `Trường ${key} viết hai lần, ở dòng ${before} và dòng ${line}`,
        expected: 'mỗi trường một dòng',
        fix: 'xóa một trong hai dòng',
        place: { line, column: 1 },
      })
      continue
    }
    if (key !== null) seen.set(key, line)
    if (key !== null && isSound(part)) sound.push(part)
    else {
      unreadable.add(key ?? (/^\w*/.exec(lines[0] as string)?.[0] as string))
      const [problem] = part.problems
      faults.push(
        describeYamlFault(lines, line, problem && { code: problem.code, place: part.pointAt(problem.pos[0]) }),
      )
    }
  }
  return { ...fieldsOf(sound), unreadable, faults }
}

const KEY = /^([^\s:#"'][^:]*):(?=[ \t]|$)/

/** A field is a line that is not indented, with the indented and blank lines and the notes below it. */
function splitFields(yaml: string, firstLine: number): { key: string | null; lines: string[]; line: number }[] {
  const fields: { key: string | null; lines: string[]; line: number }[] = []
  yaml.split('\n').forEach((text, index) => {
    const last = fields.at(-1)
    const continues = text.trim() === '' || text.startsWith('#') || /^[ \t]/.test(text)
    if (continues && last) last.lines.push(text)
    else if (text.trim() !== '' && !text.startsWith('#'))
      fields.push({ key: KEY.exec(text)?.[1]?.trim() ?? null, lines: [text], line: firstLine + index })
  })
  return fields
}

function parsePart(text: string, firstLine: number): Part {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  return {
    document,
    text,
    problems: [...document.errors, ...document.warnings],
    pointAt: (offset) => {
      const { line, col } = lines.linePos(offset)
      return { line: firstLine + line - 1, column: Math.max(col, 1) }
    },
  }
}

/** Fields and nothing else: no marks of YAML (&, *, !) either, which swallow the word that they stand before. */
function isSound({ document, problems }: Part): boolean {
  if (problems.length > 0) return false
  let marked = false
  visit(document, {
    Alias: () => {
      marked = true
      return visit.BREAK
    },
    Node: (_, node) => {
      if (!isNode(node) || (!('anchor' in node && node.anchor) && !node.tag)) return undefined
      marked = true
      return visit.BREAK
    },
  })
  return !marked && (document.contents === null || isMap(document.contents))
}

function placeIn(parts: Part[], path: readonly PropertyKey[]): FieldPlace | null {
  for (const { document, text, pointAt } of parts) {
    let found: Pair | undefined
    let node: unknown = document.contents
    for (const name of path) {
      found = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === name) : undefined
      node = found?.value
    }
    if (!isScalar(found?.key)) continue
    const key = pointAt(found.key.range?.[0] ?? 0)
    const range = isNode(node) ? node.range : null
    const written = range ? text.slice(range[0], range[1]).trim() : ''
    return { key, value: range && written !== '' ? pointAt(range[0]) : key, written }
  }
  return null
}

/** " #" begins a note in YAML, so what follows it in a title is not read. */
function doubtsOf(parts: Part[]): Finding[] {
  const doubts: Finding[] = []
  for (const { document, text, pointAt } of parts) {
    visit(document, {
      Scalar: (key, node) => {
        if (key === 'key' || !node.comment || !node.range) return
        const at = text.indexOf('#', node.range[1])
        const line = text.slice(text.lastIndexOf('\n', at) + 1).split('\n')[0] as string
        doubts.push({
          rule: 'front-matter-note',
          found: `“#${node.comment}” sau dấu cách là ghi chú, không được đọc`,
          expected: 'giá trị có dấu # đặt trong dấu nháy kép',
          fix: `nếu là chữ của văn bản thì viết ${quoteValue(line)}`,
          place: pointAt(at),
        })
      },
    })
  }
  return doubts
}

/** The line with its value in quotation marks. */
function quoteValue(line: string): string {
  const at = line.indexOf(':')
  return `${line.slice(0, at).trim()}: ${quoted(line.slice(at + 1).trim())}`
}
