import type { VFile } from 'vfile'
import { HIDDEN } from '../text/hidden-characters.ts'
import type { Source } from './source.ts'

/** Letters and spaces that dead fonts and word processors leave behind, with what they stand for. */
const REPAIRS: [what: string, pattern: RegExp, replacement: string][] = [
  ['ƣ → ư', /ƣ/g, 'ư'],
  ['Ƣ → Ư', /Ƣ/g, 'Ư'],
  ['Ð, Ɖ → Đ', /[ÐƉ]/g, 'Đ'],
  ['ð, ɖ → đ', /[ðɖ]/g, 'đ'],
  ['khoảng trắng đặc biệt → dấu cách', /[\u00A0\u2000-\u200A\u202F\u3000\t\f]/g, ' '],
  // OCR markdown escapes signs: "16 \- 18%", "R\&D". A pipe in a cell keeps its backslash, and an asterisk would become a mark.
  ['dấu \\ của markdown → bỏ', /\\(?=[-+.&#_()[\]~<>=!%{}])/g, ''],
  ['ký tự điều khiển và ký tự đổi chiều chữ → bỏ', HIDDEN, ''],
  ['ký tự không nhìn thấy → bỏ', /[\u00AD\u200B-\u200F\u2060\uFEFF]/g, ''],
]

/**
 * Repairs the letters of a text as {@link repairLetters} does.
 *
 * @param text one line
 */
export function repairText(text: string): string {
  return tidy(REPAIRS.reduce((value, [, pattern, replacement]) => value.replace(pattern, replacement), text))
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/ {2,}/g, ' ').trim()
}

/** Repairs letters line by line and says how often it did what. Tone placement is left as written. */
export function repairLetters() {
  return (tree: Source, file: VFile): void => {
    const done = new Map<string, { count: number; line: number }>()
    for (const node of tree.children) {
      let value = node.value
      for (const [what, pattern, replacement] of REPAIRS) {
        const count = value.match(pattern)?.length ?? 0
        if (count === 0) continue
        const before = done.get(what) ?? { count: 0, line: node.position.start.line }
        done.set(what, { ...before, count: before.count + count })
        value = value.replace(pattern, replacement)
      }
      node.value = tidy(value)
      if (node.type === 'line') node.raw = node.raw.replace(HIDDEN, '')
    }
    for (const [what, { count, line }] of done) {
      file.info(`Sửa chữ: ${what}, ${count} lần`, { place: { line, column: 1 }, ruleId: 'letters', source: 'convert' })
    }
    tree.children = tree.children.filter((node) => node.value !== '')
  }
}
