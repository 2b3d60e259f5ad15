/** Words of the home page. */
export const homeWords = {
  home: {
    title: 'Đối chiếu 57: mục tiêu của các tỉnh theo Nghị quyết 57',
    description:
      'Toàn văn kế hoạch của các tỉnh thực hiện Nghị quyết số 57-NQ/TW, mỗi mục tiêu có số kèm câu gốc, so được với nhau và với nghị quyết.',
    heading: 'Các tỉnh đặt mục tiêu gì theo Nghị quyết 57?',
    intro:
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị đặt mục tiêu phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số của cả nước; mỗi tỉnh, thành phố có kế hoạch riêng để thực hiện. Trang này đăng toàn văn các kế hoạch đó và đặt các con số cạnh nhau, mỗi con số dẫn về đúng câu văn đã nêu nó.',
    matrix: (year: number) => `Chỉ tiêu chính đến năm ${year}`,
    matrixMore: 'Mở bảng so sánh đầy đủ, kèm câu gốc và các mốc năm khác',
    searchLabel: 'Tìm trong toàn văn các kế hoạch',
    plans: 'Kế hoạch trong bộ dữ liệu',
    planFacts: (targets: number) => `${targets} mục tiêu có số`,
    others: 'Chưa có kế hoạch trong bộ dữ liệu',
    othersNote:
      'Danh sách theo 63 tỉnh, thành phố trước ngày 1/7/2025, vì các kế hoạch được ban hành trước khi sắp xếp. Không có tên ở trên nghĩa là trang này chưa có văn bản, không có nghĩa là tỉnh chưa ban hành.',
    othersSummary: (count: number) => `${count} tỉnh, thành phố, xếp theo vùng`,
    cite: 'Dẫn lại số liệu',
    citeText:
      'Khi dẫn một con số, hãy mở câu gốc của nó (bấm vào con số), dẫn cả dấu “≥”, “>”, năm và đơn vị, rồi ghi địa chỉ của câu. Cách đọc và giới hạn của số liệu nằm ở trang Phương pháp.',
    citeMethod: 'Phương pháp và cách dẫn',
    citeData: 'Tải toàn bộ dữ liệu',
  },
}
