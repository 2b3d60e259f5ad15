import type { Mended } from './cover-fault.ts'
import { cover, finding, shown } from './cover-fault.ts'
import { coverTag } from './cover-tag.ts'
import type { Finding } from './report.ts'
import type { ScannedTag } from './scan-tag.ts'
import { bareValue, CURLY_QUOTE, scanTag } from './scan-tag.ts'

/** So many signs of one tag are mended one after another. */
const MOST_SIGNS = 20

/**
 * Says what is wrong inside a tag: mends quotation marks and odd signs as long as there are any; another fault covers the whole tag.
 *
 * @param original the plan's text, to be quoted
 * @param text the text with earlier faults covered up
 * @param start where the tag begins
 * @param name the element that it stands for
 */
export function mendAttributes(original: string, text: string, start: number, name: string): Mended {
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
      return { findings, text: coverTag(mended, start, { ...tag, end }) }
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
