/** Words of the script of the pages of tasks; apart from the pages' words, so that a browser loads only these. */
export const taskWords = {
  shown: (names: string[]) => (names.length === 0 ? 'Hãy chọn ít nhất một tỉnh.' : `Đang xem: ${names.join(', ')}.`),
  loading: (names: string[]) => `Đang tải lời văn của ${names.join(', ')}…`,
  notLoaded: (names: string[]) => `Không tải được lời văn của ${names.join(', ')}. Hãy chọn lại.`,
}
