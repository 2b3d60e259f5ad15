/** The words of the search script, apart from the others so that a browser loads no more than these. */
export const searchWords = {
  /** Before links to pages of indicators and provinces that answer the query. */
  sitePages: 'Xem trang:',
  /** The text before a plan's first heading. */
  opening: 'Phần mở đầu',
  partOfToday: (unit: string) => `Từ ngày 1/7/2025 thuộc ${unit}.`,
  searching: 'Đang tìm…',
  nothing: (query: string) => `Không tìm thấy nội dung nào cho “${query}”. Thử ít từ hơn hoặc từ khác.`,
  found: (count: string, query: string) => `${count} kết quả cho “${query}”`,
  foundAtLeast: (count: string, query: string) => `Ít nhất ${count} kết quả cho “${query}”`,
  more: 'Xem thêm',
  failed: 'Không tải được dữ liệu tìm kiếm. Kiểm tra kết nối rồi thử lại.',
}
