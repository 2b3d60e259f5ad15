/** Words of the pages of provinces without a plan and of today’s provinces. */
export const placesWords = {
  noPlan: {
    title: (province: string) => `${province}: chưa có kế hoạch`,
    description: (province: string) =>
      `Kế hoạch thực hiện Nghị quyết 57 của ${province} chưa có trong bộ dữ liệu; cách gửi văn bản và các kế hoạch liên quan.`,
    lead: 'Chưa có kế hoạch trong bộ dữ liệu.',
    meaning:
      'Trang này chưa có văn bản kế hoạch thực hiện Nghị quyết 57 của tỉnh. Điều đó không có nghĩa là tỉnh chưa ban hành.',
    region: 'Vùng',
    since: '(từ ngày 1/7/2025)',
    siblings: 'Cùng hợp thành',
    siblingPlans: 'Kế hoạch liên quan',
    send: 'Gửi kế hoạch',
    sendText:
      'Nếu bạn có văn bản chính thức (tệp .docx, .pdf có chữ, hoặc .txt), một biên tập viên có thể đưa lên bằng một tệp duy nhất:',
    sendLink: 'cách thêm một tỉnh',
  },
  unit: {
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
