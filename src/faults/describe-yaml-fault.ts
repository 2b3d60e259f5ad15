import type { ErrorCode } from 'yaml'
import { PlanFrontMatter } from '../schema.ts'
import type { Finding } from './report.ts'

/** The first fault that YAML found in a field, if it found one. */
type Problem = { code: ErrorCode; place: { line: number; column: number } } | undefined
/** A line of a field, with its number in the file. */
interface Line {
  text: string
  line: number
}

const KEYS = Object.keys(PlanFrontMatter.shape)
const ENTRY = /^([ \t]*)([^\s:"'][^:]*):(?:[ \t](.*))?$/s
/** Signs that mean something to YAML where a value begins. */
const RESERVED = /^(?:[&*!|>%@`,[\]{}?]|-(?=\s|$)|\?(?=\s|$))/

/** What YAML says that the text of the line does not show, in an editor's words. */
const SAID: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: 'Dấu \\ trong dấu nháy kép',
  BAD_INDENT: 'Dòng thụt vào không đúng mức',
  MULTIPLE_DOCS: 'Có thêm một dòng --- hoặc ... giữa phần đầu tệp',
  DUPLICATE_KEY: 'Một trường viết hai lần',
  MULTILINE_IMPLICIT_KEY: 'Dòng không có dạng tên: giá trị',
}

/**
 * Says what is wrong with a field of the front matter that YAML cannot read: the line as it stands there, and how to write it.
 *
 * @param lines the field's lines
 * @param first number of the first of them in the file
 * @param problem what YAML says; left out where it reads the lines, but not as a field
 */
export function describeYamlFault(lines: string[], first: number, problem: Problem): Finding {
  const numbered = lines.map((text, index) => ({ text, line: first + index })).filter(({ text }) => text.trim() !== '')
  const found =
    firstOf(numbered, tabFault) ??
    nameFault(numbered[0] as Line) ??
    firstOf(numbered, quoteFault) ??
    indentFault(numbered) ??
    firstOf(numbered, colonFault) ??
    firstOf(numbered, signFault)
  if (found) return found
  const place = problem?.place ?? { line: first, column: 1 }
  const line = lines[place.line - first]?.trim() || (lines[0] as string).trim()
  return fault(
    `${(problem && SAID[problem.code]) ?? 'Dòng viết sai cú pháp'}: “${line}”`,
    'mỗi dòng một trường dạng tên: giá trị',
    'đặt giá trị trong dấu nháy đơn, hoặc viết lại dòng',
    place,
  )
}

function firstOf(lines: Line[], check: (line: Line) => Finding | null): Finding | null {
  for (const line of lines) {
    const found = check(line)
    if (found) return found
  }
  return null
}

function fault(found: string, expected: string, fix: string, place: Finding['place']): Finding {
  return { rule: 'front-matter-yaml', found, expected, fix, place }
}

function tabFault({ text, line }: Line): Finding | null {
  const indent = /^[ \t]*/.exec(text)?.[0] ?? ''
  if (!indent.includes('\t')) return null
  return fault(
    `Dòng “${text.trim()}” thụt vào bằng phím Tab`,
    'thụt vào bằng dấu cách',
    `thay Tab bằng hai dấu cách: “  ${text.trim()}”`,
    { line, column: indent.indexOf('\t') + 1 },
  )
}

/** The field's own line begins with a name, a colon and a space. */
function nameFault({ text, line }: Line): Finding | null {
  const shown = text.trim()
  if (/^[ \t]/.test(text)) {
    return fault(
      `Dòng “${shown}” thụt vào mà không thuộc trường nào ở trên`,
      'tên trường sát lề trái',
      'xóa dấu cách ở đầu dòng',
      { line, column: 1 },
    )
  }
  if (ENTRY.test(text)) return null
  const [, name, rest] = /^(\w+):(\S.*)$/.exec(text) ?? []
  if (name && rest) {
    return fault(`Thiếu dấu cách sau dấu hai chấm trong “${shown}”`, 'dạng tên: giá trị', `viết ${name}: ${rest}`, {
      line,
      column: name.length + 2,
    })
  }
  const [word = '', ...words] = shown.split(' ')
  return fault(
    `Dòng “${shown}” không có dạng tên: giá trị`,
    `mỗi dòng một trường dạng tên: giá trị, tên là một trong: ${KEYS.join(', ')}`,
    KEYS.includes(word) ? `viết ${word}: ${words.join(' ')}` : 'thêm tên trường và dấu hai chấm, hoặc xóa dòng',
    { line, column: KEYS.includes(word) ? word.length + 1 : 1 },
  )
}

function quoteFault({ text, line }: Line): Finding | null {
  const { indent, name, value, at } = readEntry(text)
  const quote = value[0]
  if (quote !== '"' && quote !== "'") return null
  const end = closingQuote(value, quote)
  if (end < 0) {
    return fault(
      `Dấu nháy ${quote} mở ra mà không đóng lại trong “${text.trim()}”`,
      'giá trị nằm giữa hai dấu nháy giống nhau',
      `thêm dấu ${quote} ở cuối giá trị, hoặc xóa dấu ${quote} ở đầu`,
      { line, column: at },
    )
  }
  const rest = value.slice(end + 1).trim()
  if (rest === '' || rest.startsWith('#')) return null
  return fault(
    `Sau dấu nháy đóng còn “${rest}”`,
    'cả giá trị nằm giữa hai dấu nháy',
    `viết ${indent}${name}: ${quoted(value)}`,
    { line, column: at + value.indexOf(rest, end + 1) },
  )
}

function closingQuote(value: string, quote: string): number {
  for (let at = 1; at < value.length; at += 1) {
    if (quote === '"' && value[at] === '\\') at += 1
    else if (value[at] === quote) {
      if (quote === '"' || value[at + 1] !== quote) return at
      at += 1
    }
  }
  return -1
}

/** Lines below a field that has its value already, or lines that do not stand below each other. */
function indentFault([first, ...rest]: Line[]): Finding | null {
  const { name, value } = readEntry(first?.text ?? '')
  const inner = rest.filter(({ text }) => ENTRY.test(text))
  const [second] = inner
  if (!second) return null
  const shown = `Dòng “${second.text.trim()}”`
  if (value !== '' && !/^[|>{["']/.test(value)) {
    return fault(
      `${shown} thụt vào dưới trường ${name}, là trường đã có giá trị`,
      'tên trường sát lề trái',
      'xóa dấu cách ở đầu dòng',
      { line: second.line, column: 1 },
    )
  }
  const depth = readEntry(second.text).indent.length
  const odd = value === '' ? inner.find(({ text }) => readEntry(text).indent.length !== depth) : undefined
  if (!odd) return null
  return fault(
    `Dòng “${odd.text.trim()}” không thẳng hàng với “${second.text.trim()}”`,
    `các dòng dưới ${name} thụt vào bằng nhau`,
    `thụt vào ${depth} dấu cách`,
    { line: odd.line, column: 1 },
  )
}

function colonFault({ text, line }: Line): Finding | null {
  const { indent, name, value, at } = readEntry(text)
  if (/^["']/.test(value)) return null
  const colon = /:(?=\s|$)/.exec(value)?.index
  if (colon === undefined) return null
  return fault(
    `Giá trị của ${name} có dấu hai chấm: “${value}”`,
    'giá trị có dấu hai chấm và dấu cách thì đặt trong dấu nháy kép',
    `viết ${indent}${name}: ${quoted(value)}`,
    { line, column: at + colon },
  )
}

function signFault({ text, line }: Line): Finding | null {
  const { indent, name, value, at } = readEntry(text)
  if (!RESERVED.test(value)) return null
  return fault(
    `Giá trị của ${name} bắt đầu bằng dấu ${value[0]}: “${value}”`,
    `giá trị bắt đầu bằng dấu ${value[0]} thì đặt trong dấu nháy kép`,
    `viết ${indent}${name}: ${quoted(value)}`,
    { line, column: at },
  )
}

/** A line's parts; `at` is the column of the value. */
function readEntry(text: string): { indent: string; name: string; value: string; at: number } {
  const [, indent = '', name = '', rest = ''] = ENTRY.exec(text) ?? []
  const value = rest.trim()
  return { indent, name: name.trim(), value, at: text.length - rest.trimStart().length + 1 }
}

/**
 * Puts a value between quotation marks that do not stand in it.
 *
 * @param value any value of one line
 */
export function quoted(value: string): string {
  return value.includes('"') || value.includes('\\') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`
}
