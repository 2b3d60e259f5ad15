import type { VFileMessage } from 'vfile-message'
import type { Mended } from './cover-fault.ts'
import { cover, finding, shown } from './cover-fault.ts'
import { mendMismatch, mendTag } from './mend-tag.ts'
import type { Finding } from './report.ts'

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
          rule: 'mdx-syntax',
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
