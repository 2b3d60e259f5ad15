import type { Root } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { mdxToMarkdown } from 'mdast-util-mdx'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Processor } from 'unified'
import { stringify } from 'yaml'
import type { Facts } from './read-metadata.ts'

/** Front matter in the order of the schema. */
const ORDER = [
  'province',
  'unit',
  'title',
  'docType',
  'issuer',
  'number',
  'issued',
  'signatory',
  'replaces',
  'source',
] as const

/** The compiler: the tree becomes a plan file, MDX with front matter. Written by the mdast tools, never by joining strings. */
export function writePlan(this: Processor): void {
  const self = this as unknown as Processor<undefined, undefined, undefined, Root, string>
  self.compiler = (tree, file) => {
    const facts = (file.data.facts ?? {}) as Facts
    const fields = Object.fromEntries(ORDER.flatMap((key) => (facts[key] === undefined ? [] : [[key, facts[key]]])))
    const yaml = stringify({ ...fields, review: 'machine' }, { lineWidth: 0 })
    return `---\n${yaml}---\n\n${treeToMdx(tree)}`
  }
}

/**
 * Writes a plan file's tree again as it is: the same bytes for a file that {@link writePlan} wrote.
 *
 * @param tree a plan's tree, front matter first
 */
export function rewritePlan(tree: Root): string {
  const [first, ...rest] = tree.children
  if (first?.type !== 'yaml') return treeToMdx(tree)
  return `---\n${first.value}\n---\n\n${treeToMdx({ type: 'root', children: rest })}`
}

/**
 * Writes words as they stand in the middle of a plan's paragraph: signs that markdown or MDX would read are escaped.
 *
 * @param words plain text of one line
 */
export function writeWords(words: string): string {
  // In front of them stands a word: nothing begins a list or a heading.
  const written = treeToMdx({
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: `a ${words}` }] }],
  })
  return written.trim().slice(2).replaceAll('|', '\\|')
}

/** A paragraph that begins with one of these words would be read as a command of MDX. */
const UNSAFE = [
  { atBreak: true, character: 'e', after: 'xport\\b' },
  { atBreak: true, character: 'i', after: 'mport\\b' },
]

function treeToMdx(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    listItemIndent: 'one',
    unsafe: UNSAFE,
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown(), mdxToMarkdown()],
  })
}
