import type { VFile } from 'vfile'
import { HIDDEN } from '../text/hidden-characters.ts'
import { joinSyllables } from './join-syllables.ts'
import type { Source } from './source.ts'

type Repair = [what: string, pattern: RegExp, replacement: string]

/** Letters that dead fonts leave behind, with what they stand for. */
const LETTERS: Repair[] = [
  ['ƣ → ư', /ƣ/g, 'ư'],
  ['Ƣ → Ư', /Ƣ/g, 'Ư'],
  ['Ð, Ɖ → Đ', /[ÐƉ]/g, 'Đ'],
  ['ð, ɖ → đ', /[ðɖ]/g, 'đ'],
]
/** Spaces and signs that word processors leave behind, with what they stand for. */
const SIGNS: Repair[] = [
  ['khoảng trắng đặc biệt → dấu cách', /[\u00A0\u2000-\u200A\u202F\u3000\t\f]/g, ' '],
  // OCR markdown escapes signs: "16 \- 18%", "R\&D". A pipe in a cell keeps its backslash, and an asterisk would become a mark.
  ['dấu \\ của markdown → bỏ', /\\(?=[-+.&#_()[\]~<>=!%{}])/g, ''],
  ['ký tự điều khiển và ký tự đổi chiều chữ → bỏ', HIDDEN, ''],
  ['ký tự không nhìn thấy → bỏ', /[\u00AD\u200B-\u200F\u2060\uFEFF]/g, ''],
]
const SYLLABLES = 'tiếng bị tách rời (“t ỷ l ệ”) → liền'

/**
 * Repairs the letters of a text as {@link repairLetters} does.
 *
 * @param text one line
 */
export function repairText(text: string): string {
  return repair(text, () => {})
}

/** Syllables are joined before a tab, which parts cells, becomes a space. */
function repair(text: string, tell: (what: string, times: number) => void): string {
  const replace = (value: string, [what, pattern, replacement]: Repair) => {
    tell(what, value.match(pattern)?.length ?? 0)
    return value.replace(pattern, replacement)
  }
  const joined = joinSyllables(LETTERS.reduce(replace, text.normalize('NFC')))
  tell(SYLLABLES, joined.count)
  return tidy(SIGNS.reduce(replace, joined.text))
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/ {2,}/g, ' ').trim()
}

/** Repairs letters line by line and says how often it did what. Tone placement is left as written. */
export function repairLetters() {
  return (tree: Source, file: VFile): void => {
    const done = new Map<string, { count: number; line: number }>()
    for (const node of tree.children) {
      node.value = repair(node.value, (what, times) => {
        if (times === 0) return
        const before = done.get(what) ?? { count: 0, line: node.position.start.line }
        done.set(what, { ...before, count: before.count + times })
      })
      if (node.type === 'line') node.raw = node.raw.replace(HIDDEN, '')
    }
    for (const [what, { count, line }] of done) {
      file.info(`Sửa chữ: ${what}, ${count} lần`, { place: { line, column: 1 }, ruleId: 'letters', source: 'convert' })
    }
    tree.children = tree.children.filter((node) => node.value !== '')
  }
}
