import type { Nodes, Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { mendSyntax } from '../faults/mend-syntax.ts'
import { report } from '../faults/report.ts'
import { findOverload } from './find-overload.ts'

/** Tables and footnotes of GFM only: the whole of remark-gfm doubles the time (engine.md, part 2). */
function gfmTablesAndFootnotes(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmFootnote()]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  ]
}

const common = () => unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(gfmTablesAndFootnotes)
const markdown = common().freeze()
const mdx = common().use(remarkMdx).freeze()

/** So many faults of syntax are told in one run; of a large text fewer, since it is parsed anew after each. */
const MOST_FAULTS = 40
const LEAST_FAULTS = 3
const MOST_CHARACTERS_PARSED = 1_000_000

/**
 * Parses a plan's text to a syntax tree. `.md` is plain markdown, everything else is MDX by syntax. Faults of syntax are
 * reported on the file; what they stand in is read without them.
 *
 * @param file the plan with its path
 * @param text the text to be read, in the lines and columns of the file
 */
export function parsePlan(file: VFile, text: string): Root {
  const overload = findOverload(text)
  if (overload !== null) {
    report(file, overload)
    return onlyFrontMatter(text.slice(0, frontMatterEnd(text)))
  }
  const line = findDeepLine(text)
  const tree = line === null ? parseShallow(file, text) : null
  if (tree !== null && isShallow(tree)) return tree
  report(file, {
    rule: 'nesting',
    found: 'Các dấu >, -, 1., * hoặc các thẻ lồng vào nhau quá nhiều tầng',
    expected: `nhiều nhất ${MOST_LEVELS} tầng`,
    fix: 'xóa những dấu lặp lại, hoặc viết \\ trước dấu khi nó là chữ của văn bản',
    place: { line: line ?? 1, column: 1 },
  })
  return onlyFrontMatter(line === null ? text.slice(0, frontMatterEnd(text)) : text.split('\n', line - 1).join('\n'))
}

/** No text is set so deep; beyond it parsers take minutes, or run out of stack. */
const MOST_LEVELS = 100
/** Marks of quotations and lists at the head of a line, each inside the one before it. */
const MARKS_AT_HEAD = new RegExp(`^(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])[ \\t])){${MOST_LEVELS},}`)
/** A rule between two parts: "- - - -". */
const RULE = /^[ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/
/** A list item that is so far to the right that it could only be the last of a hundred nested ones. */
const FAR_ITEM = new RegExp(`^[ \\t]{${2 * MOST_LEVELS},}(?:[-+*]|\\d{1,9}[.)])[ \\t]`)

/** The first line, counted from 1, that is nested too deep; null where there is none. */
function findDeepLine(text: string): number | null {
  const index = text
    .split('\n')
    .findIndex((line) => (MARKS_AT_HEAD.test(line) && !RULE.test(line)) || FAR_ITEM.test(line))
  return index < 0 ? null : index + 1
}

function isShallow(tree: Root): boolean {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > 2 * MOST_LEVELS) return false
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return true
}

/** Null where the parser runs out of stack. */
function parseShallow(file: VFile, text: string): Root | null {
  try {
    return file.extname === '.md' ? markdown.parse(text) : parseMdx(file, text)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The tree of a text of which nothing but the front matter can be read. */
function onlyFrontMatter(text: string): Root {
  return { type: 'root', children: markdown.parse(text).children.filter(({ type }) => type === 'yaml') }
}

function frontMatterEnd(text: string): number {
  return text.startsWith('---') ? text.indexOf('\n---', 3) + 4 : 0
}

function parseMdx(file: VFile, text: string): Root {
  let mended = text
  const most = Math.max(LEAST_FAULTS, Math.min(MOST_FAULTS, MOST_CHARACTERS_PARSED / text.length))
  for (let fault = 0; fault < most; fault += 1) {
    try {
      return mdx.parse(mended)
    } catch (error) {
      if (!(error instanceof VFileMessage)) {
        const plain = withoutHolders(mended)
        if (plain === mended) throw error
        mended = plain
        continue
      }
      const { findings, text: rest } = mendSyntax(text, mended, error)
      for (const finding of findings) report(file, finding)
      if (rest === null) break
      mended = rest
    }
  }
  // Nothing of the text is known now, but the front matter does not depend on it.
  return onlyFrontMatter(text.slice(0, frontMatterEnd(text)))
}

/** Brackets of links, and lines that make the line above a heading. */
const HOLDER = /[[\]]|^[ \t>]*(?:-+|=+)[ \t]*$/gm

/** A tag left open in a link or an underlined heading makes the parser fail without a word; without these it names the tag. */
function withoutHolders(text: string): string {
  const head = frontMatterEnd(text)
  return text.slice(0, head) + text.slice(head).replace(HOLDER, (sign) => ' '.repeat(sign.length))
}

/**
 * Parses a text that may be a plan file.
 *
 * @param text the whole text
 * @returns its tree; null where its syntax is wrong, or it is too much to be parsed
 */
export function parseSound(text: string): Root | null {
  if (findOverload(text) !== null) return null
  try {
    return mdx.parse(text)
  } catch {
    return null
  }
}
