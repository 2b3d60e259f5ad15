/** The words of the search scripts, apart from the others so that a browser loads no more than these. */
export const searchWords = {
  kinds: { indicator: 'chỉ tiêu', province: 'tỉnh', page: 'trang' },
  /** The text before a plan's first heading. */
  opening: 'Phần mở đầu',
  here: 'Mở chỗ này',
  furtherParts: (count: number) => `Còn ${count} đoạn khác trong mục này.`,
  searching: 'Đang tìm…',
  nothing: (query: string) => `Không tìm thấy nội dung nào cho “${query}”.`,
  tried: 'Đã tìm cả cụm, rồi từng từ, có dấu và không dấu, và các tên gọi khác. Thử ít từ hơn, hoặc từ khác.',
  triedLimits: 'Đang lọc kết quả: thử bỏ lọc.',
  near: 'Từ gần giống có trong các kế hoạch:',
  found: (count: string, query: string) => `${count} kết quả cho “${query}”`,
  foundAtLeast: (count: string, query: string) => `Ít nhất ${count} kết quả cho “${query}”`,
  foundPhrase: (count: string, query: string) =>
    `${count} kết quả có cả cụm “${query}”; sau đó là những đoạn có đủ các từ nhưng đứng rời.`,
  option: (name: string, count: string) => `${name} (${count})`,
  onlyPages: (query: string) => `Không có đoạn nào trong các kế hoạch cho “${query}”; xem các trang sau.`,
  /** Before the query that was asked instead of the typed one. */
  instead: {
    slip: (query: string) => `Không có kết quả cho “${query}”. Đang hiện kết quả cho:`,
    question: (query: string) => `Không có đoạn nào có đủ các từ của “${query}”. Đã bỏ các từ để hỏi, tìm:`,
  },
  place: (province: string) => `Chỉ trong kế hoạch của ${province}:`,
  meant: 'Có phải bạn tìm:',
  failed: 'Không tải được dữ liệu tìm kiếm. Kiểm tra kết nối rồi thử lại.',
  all: (query: string) => `Xem mọi kết quả cho “${query}”`,
  inPlan: {
    none: (query: string) => `Không có “${query}” trong kế hoạch này.`,
    at: (number: number, count: number) => `Chỗ ${number}/${count}`,
  },
}
