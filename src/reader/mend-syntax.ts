import type { VFileMessage } from 'vfile-message'
import { pointAt } from './encoding.ts'
import type { Finding } from './report.ts'
import { ELEMENTS } from './safe-subset.ts'
import type { ScannedTag } from './scan-tag.ts'
import { bareValue, CURLY_QUOTE, scanTag } from './scan-tag.ts'

/** What a fault of syntax is, and the text with the fault covered up, of the same length, so that the rest can be read. */
export interface Mended {
  findings: Finding[]
  /** null when the place of the fault could not be told, so that nothing more can be read. */
  text: string | null
}

const RULE = 'mdx-syntax'
/** So many signs of one tag are mended one after another. */
const MOST_SIGNS = 20
/** So many "<" before the place where the parser gave up are looked at. */
const MOST_TAGS = 200
const SHOWN = 60

/**
 * Says what a fault is that the parser of MDX stopped at, by the text itself: the parser names the place where it gave up, not
 * the place of the fault.
 *
 * @param original the plan's text, to be quoted
 * @param text the text with earlier faults covered up
 * @param error what the parser says
 */
export function mendSyntax(original: string, text: string, error: VFileMessage): Mended {
  const place = error.place && ('start' in error.place ? error.place.start : error.place)
  const offset = place?.offset ?? 0
  const isTag = error.source?.endsWith('mdx-jsx')
  const mended =
    error.source === 'micromark-extension-mdxjs-esm'
      ? mendCommand(text, offset)
      : error.ruleId === 'end-tag-mismatch'
        ? mendMismatch(original, text, error.reason, offset)
        : isTag
          ? mendTag(original, text, offset, error.ruleId === 'unexpected-lazy')
          : mendBrace(original, text, offset)
  return (
    mended ?? {
      findings: [
        {
          rule: RULE,
          found: 'Đoạn này viết sai cú pháp MDX',
          expected: 'chữ, markdown, <Target …> và <Corrected …>',
          fix: 'viết &lt; thay cho dấu <, \\{ thay cho dấu { khi là dấu của văn bản',
          place,
        },
      ],
      text: null,
    }
  )
}

/** "{" of the text is read as the beginning of an expression. */
function mendBrace(original: string, text: string, offset: number): Mended | null {
  let at = text.lastIndexOf('{', offset)
  while (at > 0 && text[at - 1] === '\\') at = text.lastIndexOf('{', at - 1)
  if (at < 0) return null
  return {
    findings: [
      finding(
        `Dấu { trong “${shown(original, at)}” được hiểu là lệnh`,
        'chữ thường, không có lệnh lập trình',
        'viết \\{ khi là dấu của văn bản, hoặc xóa đoạn lệnh',
        text,
        at,
      ),
    ],
    text: cover(text, at, at + 1, '('),
  }
}

/** A line that begins with "import" or "export" is read as a command. */
function mendCommand(text: string, offset: number): Mended | null {
  const before = text.slice(0, offset)
  const lines = before.split('\n')
  let start = offset - (lines.at(-1)?.length ?? 0)
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const word = /^(?:im|ex)port\b/.exec(text.slice(start, start + 7))?.[0]
    if (word) return { findings: [commandFinding(text, start, word)], text: cover(text, start, start + 1, 'I') }
    start -= (lines[index - 1]?.length ?? 0) + 1
  }
  return null
}

function commandFinding(text: string, at: number, word: string): Finding {
  return finding(
    `Dòng bắt đầu bằng ${word} được hiểu là lệnh: “${shown(text, at)}”`,
    'chữ, không có lệnh lập trình',
    `xóa lệnh; nếu là chữ của văn bản thì viết &#x${word.charCodeAt(0).toString(16)};${word.slice(1)}`,
    text,
    at,
  )
}

/** A tag that ends where it must not, or does not end. */
function mendMismatch(original: string, text: string, reason: string, offset: number): Mended | null {
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

/** A "<" that begins no tag, or a tag that is not written as one. */
function mendTag(original: string, text: string, offset: number, isLazy: boolean): Mended | null {
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
      text: coverWithMate(text, start, tag),
    }
  }
  return mendSigns(original, text, start, name)
}

/** Mends quotation marks and odd signs inside a tag as long as there are any; another fault covers the whole tag. */
function mendSigns(original: string, text: string, start: number, name: string): Mended {
  const findings: Finding[] = []
  let mended = text
  for (let round = 0; round < MOST_SIGNS; round += 1) {
    const tag = scanTag(mended, start)
    const fault = tag?.fault
    if (!tag || !fault) return { findings, text: mended }
    if (fault.kind === 'curly-quote') {
      if (!findings.some(({ rule }) => rule === 'curly-quote'))
        findings.push({ ...signFinding(original, mended, tag, name), rule: 'curly-quote' })
      mended = straighten(mended, fault.at)
    } else if (fault.kind === 'odd-sign') {
      findings.push(signFinding(original, mended, tag, name))
      mended = cover(mended, fault.at, fault.at + 1)
    } else {
      findings.push(signFinding(original, mended, tag, name))
      const cut = mended.slice(fault.at).search(/[>\n]/)
      const end = fault.kind === 'no-end' ? tag.end : fault.at + (cut < 0 ? 0 : cut + 1)
      return { findings, text: coverWithMate(mended, start, { ...tag, end }) }
    }
  }
  return { findings, text: null }
}

/** Makes a curly quotation mark straight, and the one that closes the value. */
function straighten(text: string, at: number): string {
  const straight = cover(text, at, at + 1, '"')
  const rest = straight.slice(at + 1).search(CURLY_QUOTE)
  const end = straight.slice(at + 1).search(/["<>\n]/)
  return rest < 0 || (end >= 0 && end < rest) ? straight : cover(straight, at + 1 + rest, at + 2 + rest, '"')
}

function signFinding(original: string, text: string, { fault }: ScannedTag, name: string): Finding {
  const { kind, at, attribute } = fault as NonNullable<ScannedTag['fault']>
  const sign = original[at] ?? ''
  if (kind === 'curly-quote') {
    return finding(
      `Dấu nháy cong ${sign} trong thẻ <${name}>: “${shown(original, at - attribute.length - 1)}”`,
      'tên="giá trị" với dấu nháy kép thẳng "',
      'thay mọi dấu nháy cong trong thẻ bằng dấu "',
      text,
      at,
    )
  }
  if (kind === 'no-quote') {
    const value = bareValue(original, at)
    return finding(
      `Giá trị của ${attribute} trong thẻ <${name}> không nằm trong dấu nháy: “${attribute}=${value}”`,
      'tên="giá trị" với dấu nháy kép thẳng "',
      `viết ${attribute}="${value}"`,
      text,
      at,
    )
  }
  if (kind === 'open-quote') {
    return finding(
      `Dấu nháy ${sign} mở giá trị của ${attribute} mà không đóng lại: “${shown(original, at - attribute.length - 1)}”`,
      `${attribute}="giá trị"`,
      'thêm dấu " ở cuối giá trị, trước dấu >',
      text,
      at,
    )
  }
  if (kind === 'odd-sign') {
    return finding(
      `Dấu “${sign}” giữa các thuộc tính của thẻ <${name}>`,
      'các thuộc tính cách nhau bằng dấu cách',
      `xóa dấu “${sign}”`,
      text,
      at,
    )
  }
  return finding(
    `Thẻ <${name}> thiếu dấu > ở cuối: “${shown(original, at)}”`,
    `<${name} thuộc-tính="…">chữ</${name}>`,
    'thêm dấu > sau thuộc tính cuối cùng',
    text,
    at,
  )
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
    'chỉ <Target> và <Corrected>',
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

/** The closing tag that belongs to a tag, wherever it stands: the next one, unless another tag of the name opens first. */
function findMate(text: string, tag: ScannedTag): { start: number; end: number } | null {
  const start = text.indexOf(`</${tag.name}`, tag.end)
  const next = text.indexOf(`<${tag.name}`, tag.end)
  if (start < 0 || (next >= 0 && next < start)) return null
  const end = text.indexOf('>', start)
  return end < 0 ? null : { start, end: end + 1 }
}

function coverWithMate(text: string, start: number, tag: ScannedTag): string {
  const mate = tag.closing ? null : findMate(text, tag)
  const covered = cover(text, start, tag.end)
  return mate ? cover(covered, mate.start, mate.end) : covered
}

/** The element that a name stands for, whatever its case; null for others. */
function nameOf(name: string): string | null {
  return Object.keys(ELEMENTS).find((known) => isSameName(known, name)) ?? null
}

/** "target", "Targets": written otherwise, but the same. */
function isSameName(one: string, other: string): boolean {
  return one.toLowerCase().replace(/s$/, '') === other.toLowerCase().replace(/s$/, '')
}

function finding(found: string, expected: string, fix: string, text: string, at: number): Finding {
  return { rule: RULE, found, expected, fix, place: pointAt(text, at) }
}

/** The beginning of a piece of the text's line, for a message. */
function shown(text: string, start: number, end?: number): string {
  const line = (text.slice(start, end ?? start + SHOWN + 1).split('\n')[0] as string).trim()
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line
}

/** Covers a piece of the text by signs that mean nothing; lines stay. */
function cover(text: string, start: number, end: number, sign = ' '): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, sign) + text.slice(end)
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1
  return start + column - 1
}
