import type { Line, Source } from './source.ts'
import { isUpperCase, plainText } from './source.ts'

/** Splits a line where a bold text is glued to capitals before it: "I. MỤC ĐÍCH, YÊU CẦU**1. Mục đích**". */
export function splitGlued() {
  return (tree: Source): void => {
    tree.children = tree.children.flatMap<Source['children'][number]>((node) =>
      node.type === 'line' ? split(node) : node,
    )
  }
}

function split(line: Line): Line[] {
  const at = line.value.search(/(?<=[\p{L}\d:.])\*\*(?=[\p{Lu}\d])/u)
  const before = line.value.slice(0, Math.max(at, 0))
  if (at < 0 || !isUpperCase(plainText(before)) || before.includes('**')) return [line]
  return [
    { ...line, value: before.trim() },
    { ...line, value: line.value.slice(at), blankBefore: 1 },
  ]
}
