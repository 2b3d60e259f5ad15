/**
 * What the linter has no rule for: `node scripts/check-code.ts` prints the longest function and the longest regular expression, and
 * fails on an expression that is too long to be read.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import ts from 'typescript'

/** Characters; a longer one is built of named parts (src/text/phrases.ts). */
const LONGEST_PATTERN = 100
const ROOMS = ['src', 'scripts']

interface Found {
  size: number
  place: string
}

const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(room, name)),
)
const patterns: Found[] = []
const functions: Found[] = []

for (const file of files) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1
  const visit = (node: ts.Node): void => {
    const size = patternSize(node)
    const start = node.getStart(source)
    if (size !== null) patterns.push({ size, place: `${file}:${lineOf(start)}` })
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const lines = lineOf(node.end) - lineOf(start) + 1
      functions.push({ size: lines, place: `${file}:${lineOf(start)}` })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
}

/** The written characters of a regular expression, without the named parts that are put into it; null where there is none. */
function patternSize(node: ts.Node): number | null {
  if (ts.isRegularExpressionLiteral(node)) return node.text.slice(1, node.text.lastIndexOf('/')).length
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'RegExp') return null
  const [pattern] = node.arguments ?? []
  const text = pattern && ts.isTaggedTemplateExpression(pattern) ? pattern.template : pattern
  if (text === undefined) return null
  if (ts.isStringLiteralLike(text)) return text.text.length
  if (!ts.isTemplateExpression(text)) return null
  return text.head.text.length + text.templateSpans.reduce((sum, { literal }) => sum + literal.text.length, 0)
}

const bySize = (found: Found[]) => found.toSorted((one, other) => other.size - one.size)
const [longestFunction] = bySize(functions)
const [longestPattern] = bySize(patterns)
console.log(
  `${files.length} files; longest function ${longestFunction?.size} lines (${longestFunction?.place}), ` +
    `longest regular expression ${longestPattern?.size} characters (${longestPattern?.place})`,
)
const tooLong = bySize(patterns).filter(({ size }) => size > LONGEST_PATTERN)
for (const { size, place } of tooLong) {
  console.error(
    `${place}: a regular expression of ${size} characters, expected at most ${LONGEST_PATTERN}: build it of named parts`,
  )
}
if (tooLong.length > 0) process.exit(1)
