/** Words of the home page. */
export const homeWords = {
  home: {
    title: 'Đối chiếu 57: mục tiêu của các tỉnh theo Nghị quyết 57',
    description:
      'Toàn văn kế hoạch của các tỉnh thực hiện Nghị quyết số 57-NQ/TW, mỗi mục tiêu có số kèm câu gốc, so được với nhau và với nghị quyết.',
    heading: 'Các tỉnh đặt mục tiêu gì theo Nghị quyết 57?',
    intro: 'Toàn văn các kế hoạch; mỗi con số dẫn về câu gốc của nó.',
    place: 'Tỉnh của bạn?',
    placeSubmit: 'Xem',
    placeHint: 'Tên cũ hay mới, tỉnh, thành phố hay huyện.',
    placeSuggestions: 'Tỉnh, thành phố có tên ấy',
    map: '34 tỉnh, thành phố',
    mapKey: 'Ô đậm: có kế hoạch, ít nhất của một tỉnh cũ.',
    findings: {
      heading: 'Ba điều thấy ngay từ các con số',
      range: (what: string, most: string, least: string, national: string) =>
        `${what}: cao nhất ${most}, thấp nhất ${least}; cả nước ${national}`,
      missing: (count: number, all: number, indicator: string) =>
        `${count} trên ${all} kế hoạch không nêu con số nào cho “${indicator}”`,
      unread: (count: number) => `; ${count} kế hoạch chưa đọc hết bảng`,
      links: { range: 'Xem mọi tỉnh', missing: 'Tỉnh nào?', conflict: 'Hai câu gốc' },
    },
    matrix: (year: number) => `Chỉ tiêu chính đến năm ${year}`,
    matrixMore: 'Mở bảng so sánh đầy đủ, kèm câu gốc và các mốc năm khác',
    planFacts: (targets: number) => `${targets} mục tiêu có số`,
    allProvinces: 'Mọi tỉnh, thành phố, trước và sau ngày 1/7/2025',
    cite: 'Dẫn lại số liệu',
    citeText:
      'Khi dẫn một con số, hãy mở câu gốc của nó (bấm vào con số), dẫn cả dấu “≥”, “>”, năm và đơn vị, rồi ghi địa chỉ của câu. Cách dẫn đầy đủ ở trang Phương pháp.',
  },
}
