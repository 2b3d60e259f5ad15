/** Words of the page of reading without a network. */
export const offlinePageWords = {
  offline: {
    title: 'Đọc ngoại tuyến',
    description: 'Lưu các kế hoạch, bảng so sánh và tìm kiếm vào trình duyệt để đọc khi không có mạng.',
    lead: 'Lưu trang này vào trình duyệt để đọc, so sánh và tìm khi không có mạng. Chỉ lưu khi bạn bấm nút; không có gì được gửi đi.',
    what: 'Lưu những gì',
    parts: {
      home: 'trang đầu',
      plans: 'toàn văn mọi kế hoạch',
      compare: 'bảng so sánh, mọi nhóm và mốc năm',
      search: 'tìm kiếm trong toàn văn',
    },
    notKept:
      'Không lưu: trang riêng của từng chỉ tiêu, chủ đề, cơ quan, tệp tải về và bàn biên tập. Mở một trang không lưu khi không có mạng thì gặp lại trang này.',
    save: 'Lưu để đọc ngoại tuyến',
    remove: 'Xóa bản đã lưu',
    withoutScript: 'Việc lưu cần JavaScript, mà trình duyệt đang tắt.',
    renewal:
      'Khi có mạng, trang luôn lấy bản mới nhất; bản đã lưu được thay cả lượt khi trang có bản mới, bản cũ bị xóa. Xóa dữ liệu của trang trong trình duyệt cũng xóa bản đã lưu.',
    link: 'Đọc ngoại tuyến',
  },
}
