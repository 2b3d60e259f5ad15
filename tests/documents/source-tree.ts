import { readFileSync } from 'node:fs'
import type { Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import { convertToTree } from '../../src/convert/index.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'

const { provinces } = await readRegistryFiles('content')

/** A source as its author's word processor may have had it: the parts that are set in their own way. */
export interface SourceParts {
  /** The cells of the letterhead; none where the source has no letterhead. */
  letterhead: RootContent[][]
  body: RootContent[]
  /** The cells of the signature: recipients, signatory. */
  signature: RootContent[][]
  notes: { label: string; text: string }[]
  /** Behind the signature. */
  annex?: RootContent[]
}

/** Reads a source and takes its parts apart, to make a document of them. */
export function readSourceParts(name: string): SourceParts {
  const text = readFileSync(`content/sources/${name}.txt`, 'utf8')
  const { children } = convertToTree(text, `${name}.txt`, { provinces }).tree as Root
  const content = children.filter((node) => node.type !== 'footnoteDefinition')
  const notes = children.flatMap((node) =>
    node.type === 'footnoteDefinition' ? [{ label: node.identifier, text: textOf(node) }] : [],
  )
  const type = content.findIndex((node) => node.type === 'heading' && node.depth === 1)
  const head = content.slice(0, type)
  const right = head.findIndex((node) => textOf(node).startsWith('ĐẢNG CỘNG SẢN'))
  const closing = content.findLastIndex((node) => node.type === 'heading' && textOf(node).startsWith('Nơi nhận'))
  const recipients = content.slice(closing)
  const list = recipients.findLastIndex((node) => node.type === 'list')
  return {
    letterhead: type > 0 ? [head.slice(0, right), head.slice(right)] : [],
    body: content.slice(Math.max(type, 0), closing),
    signature: [recipients.slice(0, list + 1), recipients.slice(list + 1)],
    notes,
  }
}

/** A made-up source without letterhead and signature: its body, in Markdown. */
export function bodyOf(markdown: string): SourceParts {
  const body = parsePlan(new VFile({ path: 'a.mdx' }), markdown).children
  return { letterhead: [], body, signature: [], notes: [] }
}
