/**
 * What the linter has no rule for: `node scripts/check-code.ts` prints the longest function and the longest regular expression, and
 * fails on an expression that is too long to be read, on a type name that is exported twice, on a `@param` that says its name
 * again, and on a step of reading without a test.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import ts from 'typescript'

/** Characters; a longer one is built of named parts (src/text/phrases.ts). */
const LONGEST_PATTERN = 100
const ROOMS = ['src', 'scripts']
/** Rooms whose files are steps, each with a test of its own; what is data alone has none. */
const STEPS = ['src/convert', 'src/targets']
const DATA = /(?:^|\/)(?:lexicon\.ts|weights\.ts|lexicon\/[^/]+)$/
/** The name of a parameter said twice. */
const EMPTY_PARAMETER = /@param (\w+) (?:the |an? )?\1\.?$/

interface Found {
  size: number
  place: string
}

const filesIn = (room: string) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(room, name))
const files = ROOMS.flatMap(filesIn)
const patterns: Found[] = []
const functions: Found[] = []
const types = new Map<string, string>()
const faults: string[] = []

for (const file of files) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1
  const visit = (node: ts.Node): void => {
    const size = patternSize(node)
    const start = node.getStart(source)
    if (size !== null) patterns.push({ size, place: `${file}:${lineOf(start)}` })
    if (isExportedType(node)) {
      const place = `${file}:${lineOf(start)}`
      const other = types.get(node.name.text)
      if (other)
        faults.push(`${place}: the type ${node.name.text} is exported by ${other} as well: one word for one idea`)
      types.set(node.name.text, place)
    }
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const lines = lineOf(node.end) - lineOf(start) + 1
      functions.push({ size: lines, place: `${file}:${lineOf(start)}` })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  for (const [index, line] of source.text.split('\n').entries()) {
    if (EMPTY_PARAMETER.test(line)) faults.push(`${file}:${index + 1}: this @param says its name again: drop it`)
  }
}

function isExportedType(node: ts.Node): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
  if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) return false
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
}

const tests = filesIn('tests')
const tested = new Set([
  ...tests.map((test) => path.basename(test).replace('.test.ts', '.ts')),
  ...tests.flatMap((test) =>
    ts.preProcessFile(readFileSync(test, 'utf8')).importedFiles.map(({ fileName }) => path.basename(fileName)),
  ),
])
for (const step of STEPS.flatMap(filesIn)) {
  if (tested.has(path.basename(step)) || DATA.test(step)) continue
  faults.push(
    `${step}: no test imports this step or bears its name: add it to tests/${step.split('/')[1]}/steps.test.ts`,
  )
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
for (const { size, place } of bySize(patterns).filter(({ size }) => size > LONGEST_PATTERN)) {
  faults.push(
    `${place}: a regular expression of ${size} characters, expected at most ${LONGEST_PATTERN}: build it of named parts`,
  )
}
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)
