import type { VFile } from 'vfile'
import type { Line, Source } from './source.ts'
import { isUpperCase, plainText } from './source.ts'

/** Splits a line where a bold text is glued to capitals before it: "I. MỤC ĐÍCH, YÊU CẦU**1. Mục đích**". */
export function splitGlued() {
  return (tree: Source, file: VFile): void => {
    tree.children = tree.children.flatMap<Source['children'][number]>((node) =>
      node.type === 'line' ? split(node, file) : node,
    )
  }
}

function split(line: Line, file: VFile): Line[] {
  const [value, rest] = splitGluedText(line.value)
  if (rest === undefined || value === undefined) return [line]
  const message = `Tách hai dòng dính nhau: “${plainText(value)}” | “${plainText(rest).slice(0, 60)}”`
  file.info(message, { place: line.position.start, ruleId: 'glued', source: 'convert' })
  return [
    { ...line, value, raw: value },
    { ...line, value: rest, raw: rest, blankBefore: 1 },
  ]
}

/**
 * Splits a line as {@link splitGlued} does.
 *
 * @param value one line
 * @returns one part or two
 */
export function splitGluedText(value: string): string[] {
  const at = value.search(/(?<=[\p{L}\d:.])\*\*(?=[\p{Lu}\d])/u)
  const before = value.slice(0, Math.max(at, 0))
  if (at < 0 || !isUpperCase(plainText(before)) || before.includes('**')) return [value]
  return [before.trim(), value.slice(at)]
}
