/** Words of the editor's desk, of its page and its scripts. */
export const deskWords = {
  desk: {
    title: 'Bàn biên tập',
    description:
      'Mở văn bản của một tỉnh ngay trong trình duyệt, xem các mục tiêu đọc được, kiểm lại và tải tệp kế hoạch.',
    lead: 'Từ tệp văn bản đến tệp kế hoạch, ngay trong trình duyệt, không cài gì.',
    privacy: 'Văn bản được đọc trên máy của bạn. Không có gì được gửi đi.',
    guide: 'Hướng dẫn cho biên tập',
    noscript: 'Bàn biên tập cần JavaScript. Không có nó, xem hướng dẫn: chép tay một tệp, hoặc dùng lệnh.',
    open: {
      heading: 'Mở văn bản',
      file: 'Tệp văn bản',
      hint: '.docx, .odt, .pdf, .txt, .md, trang HTML; chọn tệp hoặc thả tệp vào đây.',
      place: 'Kế hoạch của',
      placeOfText: 'nơi mà văn bản nêu',
      provinces: 'Tỉnh, thành phố trước ngày 1/7/2025',
      units: 'Tỉnh, thành phố hiện nay (văn bản từ 1/7/2025)',
      paste: 'Dán văn bản',
      pasteLabel: 'Văn bản, bảng được giữ khi dán từ Word hoặc trang web',
      pasteRead: 'Đọc văn bản đã dán',
      pastedName: 'van-ban-dan',
    },
    reading: (name: string) => `Đang đọc ${name}…`,
    cancel: 'Dừng',
    cancelled: 'Đã dừng. Chưa có gì thay đổi.',
    notLoaded: 'Không tải được danh mục chỉ tiêu. Hãy xem lại mạng rồi tải lại trang.',
    crashed:
      'Máy không đọc nổi tệp này (có thể hết bộ nhớ). Hãy đóng bớt chương trình, hoặc chia văn bản thành tệp nhỏ hơn rồi mở lại.',
    refused: (name: string, message: string) => `${name}: ${message}`,
    isPlan: (name: string) => `${name}: đã là tệp kế hoạch (có phần đầu giữa hai dòng ---).`,
    noPlace: 'Văn bản không nêu rõ là của tỉnh nào. Hãy chọn tỉnh ở ô “Kế hoạch của”.',
    read: (targets: number, doubts: number) => `Đã đọc: ${targets} mục tiêu, ${doubts} chỗ cần xem.`,
    result: {
      heading: 'Kết quả',
      doubts: (count: number) => `Chỗ cần xem trong văn bản: ${count}`,
      text: 'Tệp kế hoạch (.mdx)',
      download: 'Tải tệp .mdx',
    },
  },
}
