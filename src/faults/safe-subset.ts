import type { Definition, Html, Image, ImageReference, Link, LinkReference, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement, MdxjsEsm } from 'mdast-util-mdx'
import { toString as textOf } from 'mdast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import type { ZodType } from 'zod'
import { ELEMENTS } from '../schema.ts'
import { isMisspelled, nearest } from '../text/nearest.ts'
import type { Finding } from './report.ts'
import { report } from './report.ts'

/** What a message expects instead of an unknown element: "chỉ <Target> và <Corrected>". */
export const ONLY_ELEMENTS = `chỉ ${Object.keys(ELEMENTS)
  .map((name) => `<${name}>`)
  .join(' và ')}`

const SHOWN = 40

const SAFE_URL = /^(?:https?:\/\/|#|\/(?!\/))/

/**
 * Checks that a plan holds only markdown, `<Target>` and `<Corrected>` with string attributes, and http(s), `/` or `#`
 * links (design.md, section 1). A plan's text comes from outside: everything else is an error.
 *
 * @param tree the plan's syntax tree
 * @param file the plan's file, for messages
 */
export function checkSafeSubset(tree: Root, file: VFile): void {
  const opened = new Set<string>()
  const nested = new Set<MdxJsxTextElement>()
  visit(tree, (node) => {
    switch (node.type) {
      case 'html':
        checkHtml(node, opened, file)
        return SKIP
      case 'mdxjsEsm':
        checkCommand(node, file)
        return SKIP
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(file, {
          rule: 'safe-subset',
          found: `“{${short(node.value)}}” được hiểu là lệnh`,
          expected: 'chữ thường, không có lệnh lập trình',
          fix: 'viết \\{ thay cho { khi là dấu của văn bản, hoặc xóa đoạn lệnh',
          place: node.position,
        })
        return SKIP
      case 'mdxJsxFlowElement':
        checkBlock(node, file)
        return SKIP
      case 'mdxJsxTextElement':
        checkElement(node, file)
        if (node.name === 'Target' && !nested.has(node)) reportNested(node, nested, file)
        return
      case 'image':
      case 'imageReference':
        // In a plain .md it is text; in MDX it would be shown, from wherever it lies.
        if (file.extname !== '.md') reportImage(node, file)
        return SKIP
      case 'linkReference':
        reportInLink(node, file)
        return
      case 'link':
        reportInLink(node, file)
        checkUrl(node, file)
        return
      case 'definition':
        checkUrl(node, file)
        return
      default:
        return
    }
  })
}

function checkUrl(node: Link | Definition, file: VFile): void {
  if (SAFE_URL.test(node.url)) return
  report(file, {
    rule: 'safe-subset',
    found: `Liên kết tới “${node.url}”`,
    expected: 'địa chỉ bắt đầu bằng https://, http://, / hoặc #',
    fix: 'sửa địa chỉ hoặc bỏ liên kết, giữ lại chữ',
    place: node.position,
  })
}

/** The words of a target and the mark of a note are links already: a link around them would lead elsewhere. */
function reportInLink(link: Link | LinkReference, file: VFile): void {
  visit(link, (node) => {
    const isTarget = node.type === 'mdxJsxTextElement' && node.name === 'Target'
    const isNote = node.type === 'footnoteReference'
    if (!isTarget && !isNote) return
    report(file, {
      rule: 'safe-subset',
      found: `${isNote ? `Dấu chú thích [^${node.identifier}]` : 'Thẻ <Target>'} nằm trong một liên kết`,
      expected: 'liên kết chỉ bao chữ thường',
      fix: 'bỏ dấu [ ] và địa chỉ của liên kết, giữ lại chữ',
      place: node.position,
    })
  })
}

function short(text: string): string {
  const line = text.split('\n')[0] as string
  return line.length > SHOWN || line !== text ? `${line.slice(0, SHOWN)}…` : line
}

function checkCommand(node: MdxjsEsm, file: VFile): void {
  const word = node.value.startsWith('export') ? 'export' : 'import'
  report(file, {
    rule: 'safe-subset',
    found: `Dòng bắt đầu bằng ${word} được hiểu là lệnh: “${short(node.value)}”`,
    expected: 'chữ, không có lệnh lập trình',
    fix: `xóa lệnh; nếu là chữ của văn bản thì viết &#x${word.charCodeAt(0).toString(16)};${word.slice(1)}`,
    place: node.position,
  })
}

/** An element that stands alone on its lines is no part of a sentence. */
function checkBlock(node: MdxJsxFlowElement, file: VFile): void {
  const name = node.name ?? ''
  const isKnown = Object.hasOwn(ELEMENTS, name)
  report(file, {
    rule: 'safe-subset',
    found: isKnown ? `Thẻ <${name}> đứng riêng trên dòng` : `Thẻ lạ <${name}>`,
    expected: isKnown ? 'thẻ nằm trong đoạn văn, trên cùng dòng với chữ mà nó bao' : ONLY_ELEMENTS,
    fix: isKnown ? 'nối dòng của thẻ mở, dòng chữ và dòng của thẻ đóng thành một dòng' : 'xóa thẻ, giữ lại chữ',
    place: node.position,
  })
}

/** Reports the targets and links inside a target, at whatever depth. */
function reportNested(outer: MdxJsxTextElement, nested: Set<MdxJsxTextElement>, file: VFile): void {
  visit(outer, (node) => {
    if (node.type === 'link' || node.type === 'linkReference') {
      report(file, {
        rule: 'safe-subset',
        found: 'Liên kết nằm trong thẻ <Target>',
        expected: 'chữ nêu chỉ tiêu; chữ ấy đã là liên kết tới trang của chỉ tiêu',
        fix: 'bỏ dấu [ ] và địa chỉ của liên kết, giữ lại chữ; hoặc đưa liên kết ra ngoài thẻ',
        place: node.position,
      })
    }
    if (node === outer || node.type !== 'mdxJsxTextElement' || node.name !== 'Target') return
    nested.add(node)
    report(file, {
      rule: 'safe-subset',
      found: `Thẻ <Target> nằm trong thẻ <Target> mở ở dòng ${outer.position?.start.line} cột ${outer.position?.start.column}`,
      expected: 'các <Target> đứng cạnh nhau, không lồng nhau',
      fix: 'đóng thẻ ngoài trước khi mở thẻ trong',
      place: node.position,
    })
  })
}

function reportImage(node: Image | ImageReference, file: VFile): void {
  report(file, {
    rule: 'safe-subset',
    found: `Hình ảnh “${node.alt ?? ''}”`,
    expected: 'chữ của văn bản; kế hoạch không chứa hình',
    fix: 'xóa dấu ! và đường dẫn, giữ lại chữ',
    place: node.position,
  })
}

/** Marks of scanned texts that the converter reads. */
const SCAN_MARK = /^(?:<\/?sup>|<br\s*\/?>)$/

/** Only a plain `.md` has these nodes: in MDX every element is JSX. A closing tag is told with its opening one. */
function checkHtml(node: Html, opened: Set<string>, file: VFile): void {
  if (SCAN_MARK.test(node.value)) return
  const [, slash, name = ''] = /^<(\/?)([A-Za-z]\w*)/.exec(node.value) ?? []
  if (slash && opened.has(name)) return
  opened.add(name)
  const own = Object.hasOwn(ELEMENTS, name)
  report(file, {
    rule: 'safe-subset',
    found: own ? `Thẻ <${slash}${name}> trong tệp .md` : `Có mã HTML “${short(node.value)}”`,
    expected: 'chữ thường; chỉ tiêu của tệp .md do chương trình tự tìm',
    fix: own ? 'đổi đuôi tệp thành .mdx, hoặc xóa cả thẻ mở và thẻ đóng, giữ lại chữ' : 'xóa mã, giữ lại chữ',
    place: node.position,
  })
}

function checkElement(node: MdxJsxTextElement, file: VFile): void {
  const name = node.name ?? ''
  const allowed = attributesIn(name)
  const wrong = (found: string, expected: string, fix: string, place: Finding['place'] = node.position) =>
    report(file, { rule: 'safe-subset', found, expected, fix, place })
  if (!allowed) {
    wrong(`Thẻ lạ <${name}>`, ONLY_ELEMENTS, 'xóa thẻ, giữ lại chữ bên trong')
    return
  }
  const seen = new Set<string>()
  for (const attribute of node.attributes) {
    const place = attribute.position
    if (attribute.type !== 'mdxJsxAttribute') {
      wrong(`<${name}> có {…} trong thẻ`, 'các thuộc tính dạng tên="giá trị"', 'xóa {…}', place)
      continue
    }
    if (!Object.hasOwn(allowed, attribute.name)) {
      const names = Object.keys(allowed)
      const [meant = ''] = nearest(attribute.name.toLowerCase(), names)
      if (isMisspelled(attribute.name.toLowerCase(), meant)) seen.add(meant)
      wrong(
        `<${name}> có thuộc tính lạ “${attribute.name}”`,
        `một trong: ${names.join(', ')}; gần nhất: ${meant}`,
        'sửa tên thuộc tính, hoặc xóa thuộc tính',
        place,
      )
    } else if (seen.has(attribute.name)) {
      wrong(`<${name}> có hai thuộc tính ${attribute.name}`, 'mỗi thuộc tính một lần', 'xóa một trong hai', place)
    } else if (typeof attribute.value !== 'string') {
      wrong(
        `<${name}> có thuộc tính ${attribute.name} không phải là chữ`,
        `${attribute.name}="giá trị"`,
        'đặt giá trị trong dấu nháy kép thẳng, bỏ { và }',
        place,
      )
    }
    seen.add(attribute.name)
  }
  for (const [attribute, schema] of Object.entries(allowed)) {
    if (!schema.safeParse(undefined).success && !seen.has(attribute)) {
      wrong(`<${name}> thiếu thuộc tính ${attribute}`, `${attribute}="…"`, `thêm ${attribute}="…" vào thẻ`)
    }
  }
  if (textOf(node).trim() === '') {
    wrong(
      `<${name}> không bao chữ nào`,
      name === 'Target' ? 'những chữ nêu chỉ tiêu nằm giữa hai thẻ' : 'chữ đúng nằm giữa hai thẻ',
      'đưa chữ vào giữa hai thẻ',
    )
  }
}

/** The schemas of an element's attributes by name; null where a plan may not contain the element. */
function attributesIn(element: string): Record<string, ZodType> | null {
  return Object.hasOwn(ELEMENTS, element) ? ELEMENTS[element as keyof typeof ELEMENTS].shape : null
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
