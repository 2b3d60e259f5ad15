import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { report } from './report.ts'

const REPLACEMENT = '\uFFFD'
/** UTF-16 read as UTF-8 has one of these for every letter of ASCII: at least one in ten characters. */
const NUL = '\0'
const SOME = 10
/** So few of them are slips in a text, not a text in another encoding. */
const FEW = 4
const NEAR = 12

const EXPECTED = 'tệp lưu bằng mã UTF-8'
const SAVE_AS_UTF8 = 'mở lại bằng chương trình đã soạn tệp rồi lưu với mã UTF-8 (Notepad: Lưu thành, Mã hóa: UTF-8)'

/**
 * Checks that a file's bytes were UTF-8: what could not be decoded became U+FFFD and is lost in this text.
 *
 * @param file the plan's file, for messages
 * @returns false when the text is in another encoding as a whole, so that nothing more can be said of it
 */
export function checkEncoding(file: VFile): boolean {
  const text = String(file.value)
  const nul = text.indexOf(NUL)
  if (nul >= 0 && text.split(NUL).length - 1 > text.length / SOME) {
    const first = Math.min(nul, text.includes(REPLACEMENT) ? text.indexOf(REPLACEMENT) : nul)
    report(file, {
      rule: 'encoding',
      found: 'Tệp lưu bằng mã UTF-16 (Notepad gọi là Unicode), hoặc không phải là tệp chữ',
      expected: EXPECTED,
      fix: SAVE_AS_UTF8,
      place: pointAt(text, first),
    })
    return false
  }
  const first = text.indexOf(REPLACEMENT)
  if (first < 0) return true
  const count = text.split(REPLACEMENT).length - 1
  const found = `Có ${count} ký tự không đọc được bằng mã UTF-8, ký tự đầu trong “${around(text, first)}”`
  const finding = { rule: 'encoding', expected: EXPECTED, place: pointAt(text, first) }
  if (count > FEW) {
    report(file, {
      ...finding,
      found: `${found}; tệp có lẽ lưu bằng bảng mã cũ (TCVN3, VNI, Windows-1258)`,
      fix: `${SAVE_AS_UTF8}; phông chữ cũ thì chuyển sang Unicode trước (Unikey: Công cụ chuyển mã)`,
    })
  } else {
    // A few may stand in the source itself, which nobody can mend: they are told and stay.
    report(file, { ...finding, found, fix: 'gõ lại những chữ đó theo văn bản gốc' }, 'warning')
  }
  return true
}

/**
 * The letters near a character, in its line.
 *
 * @param text the text, lines ended by "\n"
 * @param at index of the character
 */
export function around(text: string, at: number): string {
  const line = text.lastIndexOf('\n', at) + 1
  return (text.slice(Math.max(line, at - NEAR), at + NEAR).split('\n')[0] as string).trim()
}

/**
 * The place of a character of a text.
 *
 * @param text the text, lines ended by "\n"
 * @param offset index of the character
 */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}
