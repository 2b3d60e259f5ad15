/** Words of what other sites show in a frame, and of the parts that offer it. */
export const embedWords = {
  embed: {
    targets: (place: string) => `Mục tiêu của ${place}`,
    quotes: (place: string) => `Câu nêu mục tiêu của ${place}`,
    description: (title: string) => `${title}: phần để nhúng vào trang khác, mỗi con số dẫn về câu gốc.`,
    source: 'Nguồn: kế hoạch của các tỉnh thực hiện Nghị quyết 57;',
    data: (edition: string) => `dữ liệu ${edition}`,
    summary: 'Nhúng vào trang của bạn',
    how: 'Chép đoạn mã vào bài. Khung tự cao vừa nội dung; nơi không cho chạy mã, khung giữ chiều cao ghi sẵn và cuộn được. Nội dung luôn theo dữ liệu mới nhất; muốn cố định, hãy dùng tệp SVG, PNG hoặc tệp dữ liệu của một bản.',
    quotesToo: 'Một câu riêng: mở “trích dẫn” cạnh câu ấy.',
    colours: 'Màu',
    colourNames: { '': 'theo máy người đọc', sang: 'sáng', toi: 'tối' },
    copy: 'Chép đoạn mã',
    preview: 'Xem thử',
    open: 'Mở riêng',
  },
}
