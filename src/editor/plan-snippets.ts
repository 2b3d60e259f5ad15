/** Snippets for VS Code: what an editor types most in a plan file, with the registry's ids to choose from. */
import type { Indicator } from '../schema.ts'
import { attributeHelp, ELEMENTS } from '../schema.ts'

/** One snippet in VS Code's form. */
interface Snippet {
  prefix: string[]
  scope: string
  description: string
  body: string[]
}

const DOC_TYPES = ['Kế hoạch', 'Kế hoạch hành động', 'Chương trình', 'Chương trình hành động', 'Nghị quyết', 'Đề án']
const ISSUERS = ['Ban Thường vụ Tỉnh ủy', 'Ban Thường vụ Thành ủy', 'Ủy ban nhân dân tỉnh', 'Hội đồng nhân dân tỉnh']

/** A place in a snippet where one of some words is chosen. */
function choice(stop: number, words: string[]): string {
  return `\${${stop}|${words.join(',')}|}`
}

/** The opening tag of an element, with a place to fill in for each attribute that its help offers. */
function openingTag(name: keyof typeof ELEMENTS, ids: string[]): string {
  const offered = Object.entries(ELEMENTS[name].shape).flatMap(([attribute, schema]) => {
    const text = attributeHelp.get(schema)?.snippet
    return text === undefined ? [] : [{ attribute, text }]
  })
  const written = offered.map(({ attribute, text }, index) => {
    const stop = index + 1
    const value = attribute === 'indicator' ? choice(stop, ids) : text === '' ? `$${stop}` : `\${${stop}:${text}}`
    return ` ${attribute}="${value}"`
  })
  return `<${name}${written.join('')}>`
}

/**
 * Makes the snippets: front matter, `<Target>` around the selected words with an indicator to choose, `<Corrected>`.
 *
 * @param indicators the registry, in its order
 */
export function planSnippets(indicators: Pick<Indicator, 'id'>[]): Record<string, Snippet> {
  const ids = indicators.map(({ id }) => id)
  const scope = 'markdown,mdx'
  return {
    'Phần đầu của một kế hoạch': {
      prefix: ['kehoach'],
      scope,
      description: 'Bốn dòng bắt buộc ở đầu tệp kế hoạch',
      body: [
        '---',
        'province: $1',
        'title: $2',
        `docType: ${choice(3, DOC_TYPES)}`,
        `issuer: ${choice(4, ISSUERS)}`,
        '---',
        '',
        '$0',
      ],
    },
    'Đánh dấu một chỉ tiêu': {
      prefix: ['chitieu', 'Target'],
      scope,
      description: 'Bao những chữ đang chọn bằng <Target>',
      body: [`${openingTag('Target', ids)}$TM_SELECTED_TEXT$0</Target>`],
    },
    'Sửa một lỗi quét': {
      prefix: ['suaquet', 'Corrected'],
      scope,
      description: 'Chữ đúng, kèm chữ của bản nhận được',
      body: [`${openingTag('Corrected', ids)}$0</Corrected>`],
    },
  }
}
