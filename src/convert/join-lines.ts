import type { VFile } from 'vfile'
import { parseNumbering } from '../text/numbering.ts'
import type { OpenParagraph } from './continues-paragraph.ts'
import { BULLET_BEFORE_HEADING, continuesParagraph, HASHES } from './continues-paragraph.ts'
import { joinWrapped } from './join-wrapped.ts'
import type { Layout } from './measure-layout.ts'
import { measureLayout, ONE_A_LINE } from './measure-layout.ts'
import type { Line, Paragraph, Source } from './source.ts'
import { BULLET, isUpperCase, plainText } from './source.ts'

/**
 * Joins the lines of each paragraph, heading and list item, across page breaks too, by evidence in the text alone.
 *
 * @param options `paragraphs`: the source is known to have each paragraph on one line, as a word processor keeps it
 */
export function joinLines({ paragraphs }: { paragraphs: boolean }) {
  return (tree: Source, file: VFile): void => {
    const layout = paragraphs
      ? ONE_A_LINE
      : measureLayout(tree.children.filter((node): node is Line => node.type === 'line'))
    const children: Source['children'] = []
    let open: OpenParagraph | null = null
    const close = () => {
      if (open) children.push(toParagraph(open))
      open = null
    }
    for (const node of tree.children) {
      if (node.type !== 'line') {
        close()
        children.push(node)
      } else if (open !== null && continuesParagraph(open, node, layout)) addLine(open, node, layout, file)
      else {
        close()
        const text = plainText(node.value)
        if (BULLET_BEFORE_HEADING.test(node.value)) {
          const message = `Đề mục lẫn trong danh sách: “${text.slice(0, 60)}”, bỏ dấu đầu dòng`
          file.info(message, { place: node.position.start, ruleId: 'heading-in-list', source: 'convert' })
        }
        const capitals = isUpperCase(text)
        open = { lines: [node], texts: [text], capitals, headed: parseNumbering(text) !== null || capitals }
      }
    }
    close()
    tree.children = children
  }
}

function addLine(open: OpenParagraph, line: Line, layout: Layout, file: VFile): void {
  if (line.role === 'body' && line.blankBefore > 0 && !layout.doubleSpaced) {
    const [before, after] = [open.texts.at(-1)?.slice(-30), plainText(line.value).slice(0, 30)]
    file.info(`Nối hai đoạn bị ngắt (sang trang): “…${before}” + “${after}…”`, {
      place: line.position.start,
      ruleId: 'joined',
      source: 'convert',
    })
  }
  const text = plainText(line.value)
  open.lines.push(line)
  open.texts.push(text)
  open.capitals &&= isUpperCase(text)
  open.headed &&= isUpperCase(text) || parseNumbering(open.texts[0] as string) !== null
}

function toParagraph({ lines }: OpenParagraph): Paragraph {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line]
  const values = lines.map(({ value }, at) => (at === 0 ? value : value.replace(HASHES, '')))
  const joined = joinWrapped(values).replace(BULLET_BEFORE_HEADING, '')
  const hashes = HASHES.exec(joined)?.[0].trim().length ?? 0
  const text = joined.slice(hashes).trim()
  const [mark, bullet] = BULLET.exec(text) ?? []
  return {
    type: 'paragraph',
    value: mark === undefined ? text : text.slice(mark.length),
    role: first.role,
    bullet: bullet ?? null,
    hashes,
    depth: 0,
    position: { start: first.position.start, end: last.position.end },
  }
}
