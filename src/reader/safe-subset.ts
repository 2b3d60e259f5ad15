import type { Html, Root } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx'
import { toString as textOf } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { report } from './report.ts'

/** The elements that a plan may hold, with their attributes; `true` where the attribute is needed. */
const ELEMENTS: Record<string, Record<string, boolean>> = {
  Target: { indicator: true, year: false, value: true, per: false, unit: false, note: false },
  Corrected: { was: true },
}

const SAFE_URL = /^(?:https?:\/\/|#|\/(?!\/))/

/**
 * Checks that a plan holds only markdown, `<Target>` and `<Corrected>` with string attributes, and http(s), `/` or `#`
 * links (design.md, section 1). A plan's text comes from outside: everything else is an error.
 *
 * @param tree the plan's syntax tree
 * @param file the plan's file, for messages
 */
export function checkSafeSubset(tree: Root, file: VFile): void {
  visit(tree, (node, _index, parent) => {
    switch (node.type) {
      case 'html':
        checkHtml(node, file)
        return SKIP
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(file, {
          rule: 'safe-subset',
          found: 'Có lệnh lập trình (import, export hoặc {…})',
          expected: 'chữ, markdown, <Target> và <Corrected>',
          fix: 'xóa đoạn mã, hoặc viết &lt; và \\{ khi là dấu trong văn bản',
          place: node.position,
        })
        return SKIP
      case 'mdxJsxFlowElement':
        report(file, {
          rule: 'safe-subset',
          found: `Thẻ <${node.name ?? ''}> đứng riêng trên dòng`,
          expected: 'thẻ nằm trong đoạn văn, trên cùng dòng với chữ mà nó bao',
          fix: 'nối dòng của thẻ với dòng chữ bên trong',
          place: node.position,
        })
        return SKIP
      case 'mdxJsxTextElement':
        checkElement(node, file)
        if (parent?.type === 'mdxJsxTextElement' && parent.name === 'Target' && node.name === 'Target') {
          report(file, {
            rule: 'safe-subset',
            found: 'Thẻ <Target> nằm trong một <Target> khác',
            expected: 'các <Target> đứng cạnh nhau, không lồng nhau',
            fix: 'đóng thẻ ngoài trước khi mở thẻ trong',
            place: node.position,
          })
        }
        return
      case 'link':
      case 'image':
      case 'definition':
        if (!SAFE_URL.test(node.url)) {
          report(file, {
            rule: 'safe-subset',
            found: `Liên kết tới “${node.url}”`,
            expected: 'địa chỉ bắt đầu bằng https://, http://, / hoặc #',
            fix: 'sửa địa chỉ hoặc bỏ liên kết, giữ lại chữ',
            place: node.position,
          })
        }
        return
      default:
        return
    }
  })
}

/** Marks of scanned texts that the converter reads. */
const SCAN_MARK = /^(?:<\/?sup>|<br\s*\/?>)$/

/** Only a plain `.md` has these nodes: in MDX every element is JSX. */
function checkHtml(node: Html, file: VFile): void {
  if (SCAN_MARK.test(node.value)) return
  const own = /<\/?(Target|Corrected)\b/.exec(node.value)?.[1]
  report(file, {
    rule: 'safe-subset',
    found: own === undefined ? `Có mã HTML “${node.value.slice(0, 40)}”` : `Thẻ <${own}> trong tệp .md`,
    expected: 'chữ thường; chỉ tiêu của tệp .md do chương trình tự tìm',
    fix: own === undefined ? 'xóa mã, giữ lại chữ' : 'đổi đuôi tệp thành .mdx, hoặc xóa thẻ, giữ lại chữ',
    place: node.position,
  })
}

function checkElement(node: MdxJsxTextElement, file: VFile): void {
  const name = node.name ?? ''
  const allowed = ELEMENTS[name]
  const wrong = (found: string, expected: string, fix: string) =>
    report(file, { rule: 'safe-subset', found, expected, fix, place: node.position })
  if (!allowed) {
    wrong(`Thẻ lạ <${name}>`, 'chỉ <Target> và <Corrected>', 'xóa thẻ, giữ lại chữ bên trong')
    return
  }
  const seen = new Set<string>()
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      if (attribute.type === 'mdxJsxAttribute') seen.add(attribute.name)
      wrong(`<${name}> có thuộc tính không phải là chữ`, 'dạng tên="giá trị"', 'đặt giá trị trong dấu nháy kép')
    } else if (!Object.hasOwn(allowed, attribute.name) || seen.has(attribute.name)) {
      wrong(
        `<${name}> có thuộc tính “${attribute.name}” lạ hoặc lặp lại`,
        `mỗi thuộc tính một lần trong: ${Object.keys(allowed).join(', ')}`,
        'xóa hoặc sửa tên thuộc tính',
      )
    } else seen.add(attribute.name)
  }
  for (const [attribute, needed] of Object.entries(allowed)) {
    if (needed && !seen.has(attribute)) {
      wrong(`<${name}> thiếu thuộc tính ${attribute}`, `${attribute}="…"`, `thêm ${attribute}="…" vào thẻ`)
    }
  }
  if (textOf(node).trim() === '') {
    wrong(`<${name}> không bao chữ nào`, 'những chữ nêu chỉ tiêu nằm giữa hai thẻ', 'đưa chữ vào giữa hai thẻ')
  }
}

/**
 * Gives an element's string attributes; others, which {@link checkSafeSubset} reports, are left out.
 *
 * @param node an element of a plan
 */
export function attributesOf(node: MdxJsxTextElement): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  )
}
