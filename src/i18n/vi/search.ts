/** The words of the search scripts, apart from the others so that a browser loads no more than these. */
export const searchWords = {
  kinds: { indicator: 'chỉ tiêu', province: 'tỉnh', page: 'trang' },
  /** The text before a plan's first heading. */
  opening: 'Phần mở đầu',
  here: 'Mở chỗ này',
  more: 'Xem thêm',
  searching: 'Đang tìm…',
  /** What the headline counts: passages with the query as typed. */
  phrase: (query: string) => `có cụm “${query}”`,
  word: (query: string) => `có “${query}”`,
  terms: (query: string) => `có đủ các từ của “${query}”`,
  anyMarks: ' (không kể dấu)',
  inPlans: 'trong các kế hoạch',
  within: 'trong phần đang lọc',
  count: (count: string, what: string) => `${count} đoạn ${what}`,
  atLeast: (count: string, what: string) => `Ít nhất ${count} đoạn ${what}; đang đếm…`,
  none: (where: string, what: string) => `Không đoạn nào ${where} ${what}`,
  /** What else there is, each in a part of its own. */
  ways: {
    otherName: (count: string) => `${count} đoạn dùng tên gọi khác`,
    otherMarks: (count: string) => `${count} đoạn viết với dấu khác`,
    otherValue: (count: string) => `${count} đoạn có số này, không kèm dấu như đã gõ`,
    apart: (count: string) => `${count} đoạn có các tiếng này đứng rời`,
  },
  /** Where they would have to be loaded to be counted. */
  moreNear: 'Tìm cả những đoạn có các tiếng này đứng rời',
  nothing: (query: string) => `Không tìm thấy nội dung nào cho “${query}”.`,
  tried: 'Đã tìm cả cụm, rồi từng từ, có dấu và không dấu, và các tên gọi khác. Thử ít từ hơn, hoặc từ khác.',
  triedLimits: 'Đang lọc kết quả: thử bỏ lọc.',
  near: 'Từ gần giống có trong các kế hoạch:',
  placeKind: (name: string, kind: string, provinceKind: string, province: string) => {
    if (name === province && kind === provinceKind) return ''
    if (kind === 'tên khác') return `“${name}” là ${provinceKind} ${province}.`
    return `${name}: ${kind}, thuộc ${provinceKind} ${province} trước ngày 1/7/2025.`
  },
  today: 'Nay thuộc',
  unit: (name: string) => `${name} (hiện nay)`,
  noPlan: (name: string) => `Trang chưa có kế hoạch của ${name}.`,
  option: (name: string, count: string) => `${name} (${count})`,
  /** Before the query that was asked instead of the typed one. */
  instead: {
    slip: (query: string) => `Không đoạn nào có cụm “${query}”. Đang hiện kết quả cho:`,
    otherName: (query: string) => `Không đoạn nào có cụm “${query}”. Tên gọi khác của cùng một điều:`,
    question: (query: string) => `Không có đoạn nào có đủ các từ của “${query}”. Đã bỏ các từ để hỏi, tìm:`,
  },
  place: (province: string) => `Chỉ trong kế hoạch của ${province}:`,
  failed: 'Không tải được dữ liệu tìm kiếm. Kiểm tra kết nối rồi thử lại.',
  damaged: 'Dữ liệu tìm kiếm hỏng hoặc cũ.',
  /** With what was found all the same. */
  damagedIndex: 'Kết quả được đọc thẳng từ toàn văn các kế hoạch, có thể chậm hơn.',
  /** Where nothing can be said. */
  damagedTexts: 'Chưa thể nói có hay không có đoạn nào.',
  reload: 'Tải lại dữ liệu',
  toPlans: 'Danh sách kế hoạch và đề mục',
  toFindInPlan: 'Trang của mỗi kế hoạch có ô “Tìm trong kế hoạch này”, không cần dữ liệu này.',
  all: (query: string) => `Xem mọi kết quả cho “${query}”`,
  inPlan: {
    none: (query: string) => `Không có “${query}” trong kế hoạch này.`,
    at: (number: number, count: number) => `Chỗ ${number}/${count}`,
  },
}
