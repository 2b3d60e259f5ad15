import type { Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { report } from './report.ts'

/** Tables and footnotes of GFM only: the whole of remark-gfm doubles the time (engine.md, part 2). */
function gfmTablesAndFootnotes(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmFootnote()]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  ]
}

const common = () => unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(gfmTablesAndFootnotes)
const markdown = common().freeze()
const mdx = common().use(remarkMdx).freeze()

/** What the MDX parser says, and what that means to an editor. First match counts. */
const SYNTAX: [pattern: RegExp, found: string, expected: string, fix: string][] = [
  [
    /attribute/i,
    'Thuộc tính của thẻ viết sai',
    'dạng tên="giá trị" với dấu nháy kép thẳng "',
    'thay dấu nháy cong “ ” bằng dấu nháy thẳng "',
  ],
  [
    /closing tag/i,
    'Thẻ mở ra mà không đóng lại (hoặc đóng sai chỗ)',
    'mỗi <Target …> có một </Target> trong cùng đoạn văn',
    'thêm thẻ đóng ngay sau những chữ nêu chỉ tiêu',
  ],
  [
    /in expression|acorn/i,
    'Có dấu ngoặc nhọn “{” hoặc lệnh lập trình trong văn bản',
    'chữ thường, không có biểu thức',
    'viết \\{ thay cho { hoặc xóa đoạn đó',
  ],
  [
    /./,
    'Có dấu “<” mà sau đó không phải là thẻ hợp lệ',
    '&lt; khi là dấu bé hơn; <Target …> hoặc <Corrected …> khi là thẻ, không có ghi chú <!-- -->',
    'viết &lt; thay cho <, hoặc sửa lại thẻ',
  ],
]

/**
 * Parses a plan's text to a syntax tree. `.md` is plain markdown, everything else is MDX by syntax.
 * A fault of syntax is reported on the file, and the tree is then empty.
 *
 * @param file the plan with its path
 */
export function parsePlan(file: VFile): Root {
  try {
    return (file.extname === '.md' ? markdown : mdx).parse(file) as Root
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    const [, found, expected, fix] = SYNTAX.find(([pattern]) => pattern.test(error.reason)) as (typeof SYNTAX)[number]
    report(file, { rule: 'mdx-syntax', found, expected, fix, place: error.place })
    return { type: 'root', children: [] }
  }
}
