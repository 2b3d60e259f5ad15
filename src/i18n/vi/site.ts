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
      provinces: 'Tỉnh',
      quality: 'Chỗ đáng hỏi',
      data: 'Dữ liệu',
      method: 'Phương pháp',
    },
    footer: {
      licence: (name: string) =>
        `Dữ liệu dùng lại tự do theo giấy phép ${name}, ghi nguồn “Đối chiếu 57”. Văn bản kế hoạch là của cơ quan ban hành.`,
      built: (date: string, plans: number, targets: string) =>
        `Dữ liệu ngày ${date}: ${plans} kế hoạch, ${targets} mục tiêu có số.`,
      dataOf: (date: string) => `Dữ liệu ngày ${date}`,
      sheet: 'Tờ',
      about: 'Giới thiệu',
      editing: 'Dành cho biên tập',
    },
  },
  notFound: {
    title: 'Không có trang này',
    search: 'Tìm trong toàn văn các kế hoạch',
    text: 'Địa chỉ bạn mở không có trên trang. Có thể tìm trong toàn văn, hoặc về trang đầu.',
  },
}
