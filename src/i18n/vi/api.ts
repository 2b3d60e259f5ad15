/** Words of the page about the JSON API, and of its description for programs. */
export const apiWords = {
  api: {
    title: 'API dữ liệu',
    description: 'API JSON tĩnh của Đối chiếu 57: kế hoạch, mục tiêu, chỉ tiêu, tỉnh; địa chỉ, ví dụ, mô tả OpenAPI.',
    lead: 'Mỗi địa chỉ dưới đây là một tệp JSON, dựng lại cùng trang: không cần khóa, không giới hạn số lần gọi, gọi được từ trang khác (CORS) khi máy chủ gửi các tiêu đề đã khuyên. Số và chữ giống hệt các bảng tải về.',
    versionNote:
      'Bản v1 giữ nguyên địa chỉ và tên trường; có thể thêm trường mới. Giá trị thay đổi theo dữ liệu: mỗi tệp nói rõ ngày của dữ liệu ở meta.day.',
    envelope: 'Mỗi tệp có hai phần',
    meta: 'meta: tên trang, bản và ngày của dữ liệu, giấy phép, địa chỉ tài liệu này',
    data: 'data: nội dung, tên trường như cột của các bảng ở trang Dữ liệu',
    addresses: 'Các địa chỉ',
    columns: { address: 'Địa chỉ', gives: 'Cho gì', example: 'Ví dụ' },
    gives: {
      targets: 'mọi mục tiêu của mọi kế hoạch',
      plans: 'mọi kế hoạch với thông tin văn bản',
      indicators: 'mọi chỉ tiêu với định nghĩa',
      coverage: 'tỉnh nào nêu chỉ tiêu nào, không nêu thì vì sao',
      duties: 'kế hoạch giao cơ quan nào việc gì, bao giờ',
      places:
        '63 tỉnh trước ngày 1/7/2025, 34 tỉnh hiện nay và các xã, phường đã ghi tên, với nơi chứa nó (parent) và mã các văn bản của từng nơi',
      'plans/{plan}': 'một văn bản: thông tin, mục tiêu (target_rows), lời văn từng mục (sections)',
      'plans/{plan}/targets': 'mục tiêu của một văn bản',
      'indicators/{indicator}':
        'một chỉ tiêu: định nghĩa, mục tiêu cả nước (national), mục tiêu của các tỉnh (target_rows)',
      'provinces/{province}': 'một trong 63 tỉnh trước ngày 1/7/2025: văn bản và mục tiêu của tỉnh',
      'units/{unit}': 'một trong 34 tỉnh hiện nay, hoặc một xã, phường: văn bản và mục tiêu của chính nơi ấy',
    } as Record<string, string>,
    openApi: 'Mô tả OpenAPI 3.1 cho chương trình:',
    markdown: 'Mỗi kế hoạch và mỗi chỉ tiêu còn có bản markdown: thêm index.md vào sau địa chỉ trang, ví dụ',
    llms: 'Danh mục cho trợ lý máy:',
    tryIt: 'Dùng trong chương trình',
  },
}
