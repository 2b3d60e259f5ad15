import type { Root } from 'mdast'
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
import { mendSyntax } from './mend-syntax.ts'
import { report } from './report.ts'

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

/** So many faults of syntax are told in one run. */
const MOST_FAULTS = 40

/**
 * Parses a plan's text to a syntax tree. `.md` is plain markdown, everything else is MDX by syntax. Faults of syntax are
 * reported on the file; what they stand in is read without them.
 *
 * @param file the plan with its path
 * @param text the text to be read, in the lines and columns of the file
 */
export function parsePlan(file: VFile, text: string): Root {
  if (file.extname === '.md') return markdown.parse(text)
  let mended = text
  for (let fault = 0; fault < MOST_FAULTS; fault += 1) {
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
  return { type: 'root', children: markdown.parse(text).children.filter(({ type }) => type === 'yaml') }
}

/** Brackets of links, and lines that make the line above a heading. */
const HOLDER = /[[\]]|^[ \t>]*(?:-+|=+)[ \t]*$/gm

/** A tag left open in a link or an underlined heading makes the parser fail without a word; without these it names the tag. */
function withoutHolders(text: string): string {
  const head = text.startsWith('---') ? text.indexOf('\n---', 3) + 4 : 0
  return text.slice(0, head) + text.slice(head).replace(HOLDER, (sign) => ' '.repeat(sign.length))
}

/**
 * Parses a text that may be a plan file.
 *
 * @param text the whole text
 * @returns its tree; null where its syntax is wrong
 */
export function parseSound(text: string): Root | null {
  try {
    return mdx.parse(text)
  } catch {
    return null
  }
}
