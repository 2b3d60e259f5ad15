/** Words of the indicators’ pages, their charts and maps. */
export const indicatorsWords = {
  indicators: {
    title: 'Chỉ tiêu',
    description: 'Danh mục các chỉ tiêu được đối chiếu, theo nhóm, kèm số kế hoạch nêu từng chỉ tiêu.',
    intro: (count: number) =>
      `${count} chỉ tiêu được nhận ra trong các kế hoạch. Mỗi chỉ tiêu có trang riêng: giải thích, biểu đồ, và câu gốc của từng tỉnh.`,
    filter: 'Lọc theo tên chỉ tiêu',
    dots: {
      yes: 'kế hoạch nêu con số',
      no: 'không nêu',
      unread: 'chưa đọc hết bảng',
      order: (names: string[]) =>
        names.length > 12 ? 'thứ tự các chấm là thứ tự các tỉnh trong bảng so sánh.' : `thứ tự: ${names.join(', ')}.`,
    },
    counted: (stating: number, all: number) => `${stating} trên ${all} tỉnh nêu`,
    range: (low: string, high: string) => `từ ${low} đến ${high}`,
    unlike: 'không cùng cách tính',
    compareGroup: 'So sánh cả nhóm',
  },
  indicator: {
    pageDescription: (name: string) =>
      `${name}: các tỉnh đặt mục tiêu bao nhiêu theo kế hoạch thực hiện Nghị quyết 57, kèm câu gốc.`,
    about: 'Chỉ tiêu này là gì',
    facts: { definition: 'Giải thích', unit: 'Đơn vị', group: 'Nhóm', not: 'Đừng nhầm với' },
    nobody: 'Chưa kế hoạch nào trong bộ dữ liệu nêu con số cho chỉ tiêu này.',
    nationalOnly: 'Cả nước có mục tiêu, nhưng chưa kế hoạch nào trong bộ dữ liệu nêu ở mốc này.',
    tableCaption: (name: string, horizon: string) => `${name}, ${horizon}: từng tỉnh`,
    copyCsv: 'Tải dữ liệu của mọi chỉ tiêu (CSV)',
  },
  chart: {
    title: (name: string, horizon: string) => `Biểu đồ: ${name}, ${horizon}`,
    national: (document: string, value: string) => `${document}: ${value}`,
    description: (items: string) => `Giá trị từng tỉnh: ${items}.`,
    legend: (marks: string) => `Cách đọc: ${marks}.`,
    /** What each mark means; only those drawn are named. */
    marks: {
      eq: 'chấm: đúng giá trị đó',
      about: 'chấm rỗng: khoảng',
      atLeast: 'chấm và mũi tên sang phải: từ đó trở lên',
      atMost: 'chấm và mũi tên sang trái: từ đó trở xuống',
      range: 'thanh: trong khoảng',
      top: 'thanh: từ thứ hạng đó đến hạng 1',
      national: 'vạch đứng: mục tiêu của cả nước',
    },
    /** Places that state nothing, where they are many. */
    places: (count: number) => `${count} tỉnh`,
    /** A line for those between the highest and the lowest, in pictures. */
    between: (count: number) => `${count} tỉnh ở giữa`,
    rank: (rank: string) => `hạng ${rank}`,
    paths: 'Qua các mốc năm',
    pathsNote:
      'Mỗi hình là một kế hoạch nêu chỉ tiêu ở nhiều mốc; mọi hình dùng chung một thang. Chấm là mức thấp nhất được cam kết ở mốc đó.',
    pathsNational: 'Nét đứt là mục tiêu của cả nước.',
    pathTitle: (province: string, items: string) => `${province}: ${items}`,
    save: 'Tải hình:',
    source: (date: string) =>
      `Nguồn: kế hoạch của các tỉnh thực hiện Nghị quyết 57; Đối chiếu 57, dữ liệu ngày ${date}.`,
  },
  map: {
    heading: 'Bản đồ',
    arrows: 'Phím mũi tên đi từ ô này sang ô khác',
    plans63: 'Bản đồ ô: 63 tỉnh, thành phố trước ngày 1/7/2025, tỉnh nào có kế hoạch',
    plans34: 'Bản đồ ô: 34 tỉnh, thành phố hiện nay',
    plansCaption:
      'Mỗi ô là một tỉnh, thành phố trước ngày 1/7/2025, đặt gần đúng vị trí; ô đậm là có kế hoạch trong bộ dữ liệu. Quần đảo Hoàng Sa thuộc Đà Nẵng, quần đảo Trường Sa thuộc Khánh Hòa.',
    unitsCaption: 'Ô đậm: ít nhất một tỉnh hợp thành có kế hoạch trong bộ dữ liệu.',
    hasPlan: (name: string, has: boolean) => (has ? `${name}: có kế hoạch` : `${name}: chưa có kế hoạch`),
    unitPlans: (name: string, places: string) =>
      places === '' ? `${name}: chưa có kế hoạch` : `${name}: có kế hoạch của ${places}`,
    noPlan: (name: string) => `${name}: chưa có kế hoạch`,
    states: (name: string, value: string) => `${name}: ${value}`,
    inLegend: (name: string, value: string) => `${name} (${value})`,
    others: 'chưa có kế hoạch: các tỉnh, thành phố còn lại',
    summary: (when: string) => `Xem trên bản đồ, ${when}`,
    label: (indicator: string, when: string) => `Bản đồ ô: ${indicator}, ${when}`,
    caption:
      'Mỗi ô là một tỉnh, thành phố trước ngày 1/7/2025; ô càng đậm, mức cam kết càng cao (thứ hạng: số càng nhỏ càng đậm). Quần đảo Hoàng Sa thuộc Đà Nẵng, quần đảo Trường Sa thuộc Khánh Hòa.',
  },
}
