/** What recognises scans in a browser's worker: package.json names this module `#scan` there. */
import { InputError } from '../input-error.ts'
import type * as InNode from './in-node.ts'

function notYet(): never {
  throw new InputError(
    'tệp không có lớp chữ (bản quét hoặc ảnh). Trình duyệt chưa nhận dạng được bản quét: hãy dùng lệnh add, xem hướng dẫn.',
  )
}

export const openForDrawing: typeof InNode.openForDrawing = async () => notYet()
export const loadPicture: typeof InNode.loadPicture = async () => notYet()
export const startRecognition: typeof InNode.startRecognition = async () => notYet()
