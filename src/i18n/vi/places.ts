/** Words of the pages of provinces without a plan and of today’s provinces. */
export const placesWords = {
  noPlan: {
    title: (province: string) => `${province}: chưa có kế hoạch`,
    description: (province: string) =>
      `Kế hoạch thực hiện Nghị quyết 57 của ${province} chưa có trong bộ dữ liệu; cách gửi văn bản và các kế hoạch liên quan.`,
    lead: (withPlan: number, all: number) =>
      `Trang có kế hoạch của ${withPlan} trên ${all} tỉnh, thành phố; tỉnh này chưa có.`,
    meaning: 'Điều đó không có nghĩa là tỉnh chưa ban hành.',
    binding: (when: string) => `Mục tiêu của cả nước ${when}`,
    bindingTable: (when: string) => `Mục tiêu của cả nước ${when}, và số tỉnh đã nêu`,
    bindingNote:
      'Nghị quyết 57 và Chương trình của Chính phủ đặt cho cả nước, nên tỉnh nào cũng góp phần thực hiện, có kế hoạch trên trang này hay chưa.',
    others: 'Các tỉnh có kế hoạch',
    statedBy: (count: number) => (count === 0 ? 'chưa tỉnh nào nêu' : `${count} tỉnh nêu`),
    near: 'Kế hoạch của tỉnh cùng đơn vị mới, cùng vùng',
    about: 'Tỉnh này',
    region: 'Vùng',
    since: '(từ ngày 1/7/2025)',
    siblings: 'Cùng hợp thành',
    send: 'Gửi kế hoạch',
    sendText: 'Bạn có văn bản chính thức (tệp .docx, .pdf, .txt hoặc bản quét)?',
    sendLink: 'Gửi cho biên tập',
    guideLink: 'Xem cách thêm một tỉnh',
    ask: 'Chưa có văn bản: thư mẫu đề nghị tỉnh cung cấp',
    askNote:
      'Chép thư, điền phần trong ngoặc, gửi tới văn phòng của cơ quan ban hành (địa chỉ trên cổng thông tin điện tử của tỉnh).',
    askLetter: (name: string) =>
      `Kính gửi: Văn phòng Ủy ban nhân dân ${name}

Tôi là [họ tên], địa chỉ [địa chỉ], số giấy tờ tùy thân [số].

Căn cứ Luật Tiếp cận thông tin số 104/2016/QH13, tôi đề nghị được cung cấp kế hoạch hoặc chương trình hành động của ${name} thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị, kèm các phụ lục, ở dạng tệp điện tử.

Mục đích: tra cứu và đăng lại toàn văn để người dân đọc và so sánh.

Trân trọng cảm ơn.
[ngày, tháng, năm; họ tên; thư điện tử, số điện thoại]`,
  },
  provinceList: {
    title: 'Tỉnh, thành phố',
    description: 'Danh sách 63 tỉnh, thành phố trước ngày 1/7/2025: tỉnh nào có kế hoạch trên trang, tỉnh nào chưa.',
    lead: (withPlan: number, all: number) =>
      `${withPlan} trên ${all} tỉnh, thành phố (trước ngày 1/7/2025) có kế hoạch trên trang. Không có nghĩa là các tỉnh khác chưa ban hành.`,
    today: 'Xem theo 34 tỉnh, thành phố hiện nay',
    documents: 'Văn bản trên trang',
    byRegion: 'Theo vùng',
    hasPlan: 'có kế hoạch',
  },
  unitList: {
    title: 'Tỉnh, thành phố hiện nay',
    description:
      '34 tỉnh, thành phố từ ngày 1/7/2025, mỗi nơi hợp thành từ những tỉnh nào và có kế hoạch nào trên trang.',
    lead: (withPlan: number, all: number) =>
      `${withPlan} trên ${all} tỉnh, thành phố (từ ngày 1/7/2025) có kế hoạch trên trang, của chính tỉnh hoặc của một tỉnh đã hợp thành.`,
    before: 'Xem theo 63 tỉnh, thành phố trước ngày 1/7/2025',
    plans: (count: number) => (count === 0 ? 'chưa có kế hoạch' : `${count} kế hoạch`),
    madeOf: (names: string) => `gồm ${names}`,
  },
  unit: {
    below: 'Kế hoạch của các nơi trực thuộc',
    parts: 'Các tỉnh hợp thành và kế hoạch của họ',
    title: (unit: string) => `${unit} (tỉnh, thành phố từ 1/7/2025)`,
    description: (unit: string) =>
      `${unit} sau khi sắp xếp đơn vị hành chính: kế hoạch thực hiện Nghị quyết 57 của các tỉnh hợp thành, đặt cạnh nhau.`,
    merged: (count: number) => `Từ ngày 1/7/2025, được lập từ ${count} tỉnh, thành phố trước đây:`,
    unchanged: 'Không thay đổi khi sắp xếp đơn vị hành chính cấp tỉnh ngày 1/7/2025.',
    hasPlan: 'có kế hoạch trong bộ dữ liệu',
    noPlan: 'chưa có kế hoạch trong bộ dữ liệu',
    notAdded:
      'Mỗi dòng là kế hoạch của một tỉnh, trước hoặc sau khi sắp xếp. Các con số không được cộng lại: mục tiêu của hai tỉnh không cộng thành mục tiêu của tỉnh mới.',
  },
}
