import path from 'node:path'
import type { ErrorPayload } from 'vite'

/** A message's place, and the message's text. */
const PLACE = /^(?<file>.+?):(?<line>\d+):(?<column>\d+)/

/** The part of the overlay that has a stack trace says nothing to an editor. */
const WITHOUT_STACK = '<style>#stack { display: none !important } #message-content { white-space: pre-line }</style>'

/**
 * Writes errors of content as what the overlay of Astro's dev server shows.
 *
 * @param errors `file:line:column: …`, paths relative to the project's root; the first one's file can be opened from the overlay
 * @param projectRoot path of the project
 */
export function errorOverlay(errors: string[], projectRoot: string): ErrorPayload {
  const { file, line, column } = PLACE.exec(errors[0] ?? '')?.groups ?? {}
  return {
    type: 'error',
    err: {
      name: 'Đối chiếu 57',
      title: 'Nội dung có lỗi. Sửa rồi lưu tệp, trang sẽ tự tải lại.',
      message: errors.map(escapeHtml).join('\n') + WITHOUT_STACK,
      stack: '',
      ...(file && { loc: { file: path.join(projectRoot, file), line: Number(line), column: Number(column) } }),
    },
  }
}

/** Astro's overlay takes the message as HTML. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
