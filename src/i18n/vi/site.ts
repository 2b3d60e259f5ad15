/** Words of every page: header, footer, and the page that stands for a wrong address. */
export const siteWords = {
  site: {
    name: 'Đối chiếu 57',
    titleOf: (page: string) => `${page} · Đối chiếu 57`,
    skip: 'Đến nội dung chính',
    mainNavigation: 'Các mục chính',
    home: 'Trang đầu',
    breadcrumb: 'Vị trí của trang',
    navigation: {
      compare: 'So sánh',
      indicators: 'Chỉ tiêu',
      themes: 'Chủ đề',
      duties: 'Giao việc',
      provinces: 'Tỉnh',
      quality: 'Chỗ đáng hỏi',
      data: 'Dữ liệu',
      method: 'Phương pháp',
    },
    footer: {
      licence: (name: string) =>
        `Dữ liệu dùng lại tự do theo giấy phép ${name}, ghi nguồn “Đối chiếu 57”. Văn bản kế hoạch là của cơ quan ban hành.`,
      built: (edition: string, plans: number, targets: string) =>
        `Dữ liệu ${edition}: ${plans} kế hoạch, ${targets} mục tiêu có số.`,
      dataOf: (date: string) => `Dữ liệu ngày ${date}`,
      sheet: 'Tờ',
      about: 'Giới thiệu',
      editing: 'Dành cho biên tập',
    },
  },
  /** In the pictures by which links are shown. */
  picture: {
    at: (what: string, when: string) => `${what}, ${when}`,
    counts: (plans: number, targets: number) => `${plans} kế hoạch, ${targets} mục tiêu có số, mỗi số kèm câu gốc.`,
    plan: (document: string, facts: string) => `${document} · ${facts}`,
    noPlan: 'Chưa có kế hoạch trong bộ dữ liệu; điều đó không có nghĩa là tỉnh chưa ban hành.',
    before: 'Tỉnh, thành phố trước ngày 1/7/2025.',
    within: (places: string[]) => `Trực thuộc ${places.join(', ')}.`,
    group: (count: number) => `${count} chỉ tiêu có tỉnh nêu con số, từ mức thấp nhất đến mức cao nhất.`,
    foot: (date: string, address: string) => `Đối chiếu 57, dữ liệu ngày ${date} · ${address}`,
  },
  notFound: {
    title: 'Không có trang này',
    search: 'Tìm trong toàn văn các kế hoạch',
    text: 'Địa chỉ bạn mở không có trên trang. Có thể tìm trong toàn văn, hoặc về trang đầu.',
  },
}
