import { ELEMENTS } from '../schema.ts'
import type { Mended } from './cover-fault.ts'
import { cover, finding, shown } from './cover-fault.ts'
import { coverTag, findMate } from './cover-tag.ts'
import { pointAt } from './encoding.ts'
import { mendAttributes } from './mend-attributes.ts'
import type { Finding } from './report.ts'
import { ONLY_ELEMENTS } from './safe-subset.ts'
import type { ScannedTag } from './scan-tag.ts'
import { scanTag } from './scan-tag.ts'

/** So many "<" before the place where the parser gave up are looked at. */
const MOST_TAGS = 200

/**
 * Says what is wrong with a tag that ends where it must not, or does not end.
 *
 * @param original the plan's text, to be quoted
 * @param text the text with earlier faults covered up
 * @param reason what the parser says: it names the place of the opening tag
 * @param offset where the parser gave up
 * @returns null where the tag cannot be found
 */
export function mendMismatch(original: string, text: string, reason: string, offset: number): Mended | null {
  const [, line, column] = /\((\d+):(\d+)-/.exec(reason) ?? []
  const open = offsetOf(text, Number(line), Number(column))
  const tag = scanTag(text, open)
  if (!tag) return null
  if (reason.startsWith('Unexpected closing tag')) {
    const closing = scanTag(text, offset)
    if (closing && isSameName(closing.name, tag.name)) {
      return {
        findings: [
          finding(
            `Thẻ đóng </${closing.name}> viết khác thẻ mở <${tag.name}> ở dòng ${line} cột ${column}`,
            `</${nameOf(tag.name) ?? tag.name}>`,
            `viết <${nameOf(tag.name) ?? tag.name} …> và </${nameOf(tag.name) ?? tag.name}>, đúng chữ hoa chữ thường`,
            text,
            offset,
          ),
        ],
        text: cover(cover(text, open, tag.end), offset, closing.end),
      }
    }
  }
  const mate = findMate(text, tag)
  const covered = cover(text, open, tag.end)
  const rest = mate ? cover(covered, mate.start, mate.end) : covered
  const name = nameOf(tag.name)
  if (name === null) return { findings: [unknownTag(original, text, open, tag.name)], text: rest }
  const mateAt = mate && pointAt(text, mate.start)
  const found = `Thẻ “${shown(original, open, tag.end)}” không được đóng lại trong đoạn văn này`
  const where =
    mateAt === null
      ? ''
      : mateAt.line === Number(line)
        ? `; </${name}> ở cột ${mateAt.column} nằm khác phía của một dấu in đậm, in nghiêng, liên kết hoặc vạch bảng`
        : `; </${name}> nằm ở đoạn khác, dòng ${mateAt.line}`
  return {
    findings: [
      finding(
        found + where,
        `mỗi <${name} …> có một </${name}> trong cùng đoạn văn`,
        mate
          ? `đưa </${name}> về ngay sau những chữ mà thẻ bao; hai đoạn thì mỗi đoạn một thẻ`
          : `thêm </${name}> ngay sau những chữ mà thẻ bao`,
        text,
        open,
      ),
    ],
    text: rest,
  }
}

/**
 * Says what a "<" is that begins no tag, or what is wrong with a tag that is not written as one.
 *
 * @param original the plan's text, to be quoted
 * @param text the text with earlier faults covered up
 * @param offset where the parser gave up
 * @param isLazy the tag goes on in a line that does not belong to its paragraph
 * @returns null where there is none
 */
export function mendTag(original: string, text: string, offset: number, isLazy: boolean): Mended | null {
  const start = findTagStart(text, offset)
  if (start < 0) return null
  const tag = scanTag(text, start)
  const name = tag && nameOf(tag.name)
  if (!tag || name === null) return mendSign(original, text, start, tag)
  if (tag.closing && tag.fault === null) {
    return {
      findings: [
        finding(
          `Thẻ đóng </${tag.name}> không có thẻ mở nào phía trước trong đoạn văn này`,
          `mỗi </${name}> có một <${name} …> trong cùng đoạn văn`,
          `thêm <${name} …> trước những chữ mà thẻ bao, hoặc xóa </${tag.name}>`,
          text,
          start,
        ),
      ],
      text: cover(text, start, tag.end),
    }
  }
  if (tag.fault === null) {
    const found = isLazy
      ? `Thẻ <${name}> viết trên nhiều dòng mà dòng sau không thuộc cùng mục`
      : `Thẻ <${name}> viết sai: “${shown(original, start, tag.end)}”`
    return {
      findings: [finding(found, 'thẻ viết trọn trên một dòng', 'nối các dòng của thẻ thành một dòng', text, start)],
      text: coverTag(text, start, tag),
    }
  }
  return mendAttributes(original, text, start, name)
}

/** A "<" of the text, a comment of HTML, or an element that plans do not have. */
function mendSign(original: string, text: string, start: number, tag: ScannedTag | null): Mended {
  if (text.startsWith('<!--', start)) {
    const end = text.indexOf('-->', start)
    return {
      findings: [
        finding(
          `Ghi chú HTML “${shown(original, start, end < 0 ? undefined : end + 3)}”`,
          'không có ghi chú <!-- … --> trong kế hoạch',
          'xóa ghi chú',
          text,
          start,
        ),
      ],
      text: end < 0 ? cover(text, start, start + 1, '‹') : cover(text, start, end + 3),
    }
  }
  const isElement = tag !== null && tag.fault === null
  return {
    findings: [
      isElement
        ? unknownTag(original, text, start, `${tag.closing ? '/' : ''}${tag.name}`)
        : finding(
            `Dấu < trong “${shown(original, start)}” được hiểu là đầu một thẻ`,
            '&lt; khi là dấu bé hơn; thẻ thì chỉ có <Target …> và <Corrected …>',
            `viết &lt;${shown(original, start + 1, start + 9).split(' ')[0]}`,
            text,
            start,
          ),
    ],
    text: isElement ? cover(text, start, tag.end) : cover(text, start, start + 1, '‹'),
  }
}

function unknownTag(original: string, text: string, at: number, name: string): Finding {
  return finding(
    `Thẻ lạ <${name}> trong “${shown(original, at)}”`,
    ONLY_ELEMENTS,
    'xóa thẻ, giữ lại chữ; nếu là dấu bé hơn của văn bản thì viết &lt;',
    text,
    at,
  )
}

/** The "<" of the tag that was not at its end where the parser gave up. */
function findTagStart(text: string, offset: number): number {
  let at = text.lastIndexOf('<', offset)
  // A closing tag where none is due stands at the place itself.
  if (at === offset && text[at + 1] !== '/') at = text.lastIndexOf('<', offset - 1)
  for (let round = 0; round < MOST_TAGS && at >= 0; round += 1) {
    const tag = scanTag(text, at)
    if (!tag || tag.fault !== null || tag.end > offset || offset - tag.end < 1) return at
    if (at === 0) return -1
    at = text.lastIndexOf('<', at - 1)
  }
  return -1
}

/** The element that a name stands for, whatever its case; null for others. */
function nameOf(name: string): string | null {
  return Object.keys(ELEMENTS).find((known) => isSameName(known, name)) ?? null
}

/** "target", "Targets": written otherwise, but the same. */
function isSameName(one: string, other: string): boolean {
  return one.toLowerCase().replace(/s$/, '') === other.toLowerCase().replace(/s$/, '')
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1
  return start + column - 1
}
