import type { Root } from 'mdast'
import type { Position } from 'unist'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { HIDDEN, hasHidden, nameHidden } from '../text/hidden-characters.ts'
import { around, pointAt } from './encoding.ts'
import type { Finding } from './report.ts'
import { report } from './report.ts'
import type { Fields } from './yaml-fields.ts'

const RULE = 'hidden-character'
const EXPECTED = 'chỉ những chữ mà người đọc thấy'

/**
 * Checks that a plan has no hidden characters ({@link HIDDEN}): what is shown of it is then what is read. In a plain `.md` only
 * the front matter is looked at, since its text is converted, and conversion leaves them out.
 *
 * @param tree the plan's syntax tree
 * @param file the plan's file, for messages
 */
export function checkHiddenCharacters(tree: Root, file: VFile): void {
  const text = String(file.value)
  const isPlain = file.extname === '.md'
  const end = isPlain ? frontMatterEnd(tree) : text.length
  const kinds = new Map<string, { first: number; count: number }>()
  for (const { 0: sign, index } of text.slice(0, end).matchAll(HIDDEN)) {
    const known = kinds.get(sign)
    if (known) known.count += 1
    else kinds.set(sign, { first: index, count: 1 })
  }
  for (const [sign, { first, count }] of [...kinds].slice(0, MOST_KINDS)) {
    report(file, {
      rule: RULE,
      found: `Có ${count} ký tự ẩn ${nameHidden(sign)}, ký tự đầu trong “${around(text, first)}”`,
      expected: EXPECTED,
      fix: 'xóa ký tự đó (chỗ □), hoặc gõ lại mấy chữ quanh nó',
      place: pointAt(text, first),
    })
  }
  if (!isPlain) checkReferences(tree, file)
}

/** Of more kinds the first ones are told: the file is no text. */
const MOST_KINDS = 10

function frontMatterEnd(tree: Root): number {
  return tree.children.find(({ type }) => type === 'yaml')?.position?.end.offset ?? 0
}

/** A hidden character may be written as a reference, "&#x202e;", which the file itself does not show. */
function checkReferences(tree: Root, file: VFile): void {
  const check = (text: string, place: Position | undefined) => {
    if (!hasHidden(text)) return
    const written = String(file.value).slice(place?.start.offset, place?.end.offset)
    const [sign] = text.match(HIDDEN)?.filter((found) => !written.includes(found)) ?? []
    if (sign !== undefined) report(file, escaped(sign, place))
  }
  visit(tree, (node) => {
    if (node.type === 'yaml') return
    if ('value' in node) check(node.value, node.position)
    if ('url' in node) check(`${node.url}${node.title ?? ''}`, node.position)
    if ('alt' in node) check(node.alt ?? '', node.position)
    if (node.type !== 'mdxJsxTextElement') return
    for (const attribute of node.attributes) {
      if (typeof attribute.value === 'string') check(attribute.value, attribute.position)
    }
  })
}

/**
 * Finds hidden characters that the front matter writes as escapes of YAML, "\\u202e".
 *
 * @param fields the fields as read
 * @returns a finding for each field that has one
 */
export function findHiddenInFields({ data, placeOf }: Pick<Fields, 'data' | 'placeOf'>): Finding[] {
  const inside = (value: unknown, path: string[]): Finding[] => {
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).flatMap(([name, part]) => inside(part, [...path, name]))
    const [sign] = String(value).match(HIDDEN) ?? []
    const place = placeOf(path)
    return sign === undefined || place === null || hasHidden(place.written) ? [] : [escaped(sign, place.value)]
  }
  return inside(data, [])
}

function escaped(sign: string, place: Finding['place']): Finding {
  return {
    rule: RULE,
    found: `Có ký tự ẩn ${nameHidden(sign)} viết bằng mã`,
    expected: EXPECTED,
    fix: 'xóa mã của ký tự đó',
    place,
  }
}
