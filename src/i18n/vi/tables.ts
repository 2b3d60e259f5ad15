import type { UnreadReason } from '../../plan/published-plan.ts'

/** How much of a plan's tables was read: for readers of its page, and for its editor in the commands. */
export const tableWords = {
  tables: {
    fact: 'Bảng trong văn bản',
    none: 'không có bảng',
    withoutValues: (tables: number) => `${tables} bảng, không bảng nào có số phải đạt theo năm`,
    read: (tables: number, withValues: number, read: number) =>
      `${tables} bảng, trong đó ${withValues} có số theo năm, ${read} ô đọc thành chỉ tiêu`,
    rest: (reasons: string) => `còn lại: ${reasons}`,
    cells: (cells: number, reason: string) => `${cells} ô ${reason}`,
    reasons: {
      'no-indicator': 'ở hàng chưa khớp chỉ tiêu nào trong danh mục',
      'not-one-value': 'không phải một con số riêng, hoặc là số tiền',
      'not-marked': 'đọc được mà chưa đánh dấu',
      'no-label': 'ở bảng hoặc hàng chưa nhận ra tên chỉ tiêu',
      'other-part': 'ở phần không đặt mục tiêu (kết quả, kinh phí, tổ chức thực hiện)',
      'as-lines': 'ở bảng còn là từng dòng chữ, chưa chia được cột',
    } satisfies Record<UnreadReason, string>,
  },
}
