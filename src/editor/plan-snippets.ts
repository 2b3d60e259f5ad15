/** Snippets for VS Code: what an editor types most in a plan file, with the registry's ids to choose from. */
import type { Indicator } from '../schema.ts'

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
function choice(place: number, words: string[]): string {
  return `\${${place}|${words.join(',')}|}`
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
      body: [`<Target indicator="${choice(1, ids)}" year="\${2:2030}" value="$3">$TM_SELECTED_TEXT$0</Target>`],
    },
    'Sửa một lỗi quét': {
      prefix: ['suaquet', 'Corrected'],
      scope,
      description: 'Chữ đúng, kèm chữ của bản nhận được',
      body: ['<Corrected was="$TM_SELECTED_TEXT$1">$0</Corrected>'],
    },
  }
}
