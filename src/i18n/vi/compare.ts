/** Words of the comparison’s pages. */
export const compareWords = {
  compare: {
    title: 'So sánh',
    headlineTitle: (horizon: string) => `Chỉ tiêu chính của các tỉnh, ${horizon}`,
    otherTitle: (horizon: string) => `Chỉ tiêu được nêu, ${horizon} (không có chỉ tiêu chính nào)`,
    description: (horizon: string) =>
      `Các tỉnh đặt mục tiêu bao nhiêu, ${horizon}: bảng so sánh với Nghị quyết 57, kèm câu gốc.`,
    intro:
      'Mỗi ô là con số mà kế hoạch nêu, viết đúng dấu của nó. Bấm vào số để đọc câu gốc, chép trích dẫn và mở đúng chỗ trong toàn văn.',
    horizons: 'Chọn mốc năm',
    groups: 'So sánh theo nhóm chỉ tiêu',
    groupTitle: (group: string) => `So sánh: ${group}`,
    groupDescription: (group: string) => `Mọi mục tiêu nhóm ${group} trong kế hoạch các tỉnh, theo mốc năm.`,
    groupSummary: {
      stated: (stated: number, all: number) => `Các kế hoạch nêu ${stated} trên ${all} chỉ tiêu của nhóm`,
      commonest: (names: string, places: number, all: number) => `nhiều nhất: ${names} (${places} trên ${all} tỉnh)`,
      byOne: (count: number) => `${count}\u00a0chỉ tiêu chỉ một tỉnh nêu`,
      unread: (count: number) => `kế hoạch của ${count} tỉnh chưa đọc hết bảng`,
    },
    caption: (horizon: string) => `Mục tiêu của từng tỉnh, ${horizon}`,
    region: (horizon: string) => `Bảng so sánh, ${horizon}, cuộn ngang được`,
    tint: 'Nền càng đậm, càng xa mục tiêu cùng năm của cả nước: dưới 10 %, từ 10 %, từ 25 % của con số đó.',
    nobody: 'Chưa kế hoạch nào trong bộ dữ liệu nêu:',
    showQuote: (province: string, indicator: string) => `Đọc câu gốc: ${province}, ${indicator}`,
    quoteTitle: (province: string, indicator: string, value: string) => `${province}, ${indicator}: ${value}`,
    close: 'Đóng',
    controls: {
      label: 'Sắp xếp bảng',
      name: 'Lọc theo tên tỉnh, trước hoặc sau 1/7/2025',
      nameShort: 'Lọc theo tên tỉnh',
      region: 'Vùng',
      allRegions: 'Tất cả các vùng',
      columns: 'Chọn cột',
      reset: 'Đặt lại',
      copyAddress: 'Chép địa chỉ',
      sideBySide: 'Đặt cạnh nhau',
      sortBy: (column: string) => `Xếp theo ${column}`,
      pin: (province: string) => `Ghim ${province} lên đầu`,
    },
    takeAlong: {
      view: 'Lấy về bảng đang xem:',
      table: 'Lấy về bảng trên:',
      list: 'Lấy về danh sách đang xem:',
      listPart: 'Lấy về phần đang xem của danh sách:',
      whole: { targets: 'Toàn bộ mục tiêu:', duties: 'Toàn bộ việc:', sections: 'Toàn bộ lời văn:' },
      more: 'mọi bảng, giải thích từng cột',
      silence:
        '“không nêu” ở cột text_value: kế hoạch không có con số này; “chưa đọc hết bảng”: con số có thể nằm trong một bảng chưa đọc được.',
    },
    further: {
      shown: (from: number, to: number, all: number) => `Bảng có ${all} dòng; ở đây là dòng ${from}–${to}.`,
      show: (from: number, to: number) => `Xem tiếp dòng ${from}–${to}`,
      range: (from: number, to: number, first: string, last: string) => `Dòng ${from}–${to}: ${first} … ${last}`,
      find: 'Tìm theo tên trong các dòng sau',
      title: (title: string, from: number, to: number) => `${title}, dòng ${from}–${to}`,
    },
    sideBySideLink: 'Chọn vài tỉnh và xem mọi mục tiêu cạnh nhau',
    inWords: 'Nói bằng lời',
    seeAll: 'Xem từng tỉnh',
  },
  sideBySide: {
    title: 'Đặt cạnh nhau',
    description:
      'Chọn từ hai đến bốn tỉnh để xem mọi mục tiêu của họ cạnh nhau và cạnh mục tiêu của cả nước, chỗ khác nhau trước.',
    intro: 'Mọi mục tiêu của các tỉnh được chọn, chỗ khác nhau trước; mỗi con số dẫn tới câu gốc.',
    choose: 'Chọn từ hai đến bốn tỉnh',
    pairs: 'Chưa biết chọn gì? Những tỉnh đặt mục tiêu gần nhau:',
    pair: (one: string, other: string) => `${one} và ${other}`,
    shared: (count: number) => `cùng nêu ${count} chỉ tiêu`,
    noscript: 'Trang này cần JavaScript để đặt các tỉnh cạnh nhau. Bạn vẫn có thể mở từng kế hoạch:',
  },
  summary: {
    opening: (when: string, places: number, stating: number, indicator: string) =>
      `${when}, trong ${places} tỉnh có kế hoạch, ${stating} nêu “${indicator}”`,
    range: (isRank: boolean, most: string, least: string) =>
      isRank ? `: cao nhất ${most}, thấp nhất ${least}` : `: mức cam kết cao nhất là ${most}, thấp nhất là ${least}`,
    same: (value: string) => `, cùng một mức: ${value}`,
    unlike: ', nhưng không cùng cách tính nên không xếp thứ tự',
    several: (count: number, value: string) => `${count} tỉnh (${value})`,
    missing: (names: string | null, count: number) => `; ${names ?? `${count} tỉnh`} không nêu con số`,
    unread: (names: string | null, count: number) => `; ${names ?? `${count} tỉnh`} chưa đọc hết bảng`,
  },
}
