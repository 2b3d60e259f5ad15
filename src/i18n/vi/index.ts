/** Every word of the interface in Vietnamese. The plans' words are not here: they are content. */
export const vi = {
  locale: 'vi',
  site: {
    name: 'Đối chiếu 57',
    titleOf: (page: string) => `${page} · Đối chiếu 57`,
    skip: 'Đến nội dung chính',
    mainNavigation: 'Các mục chính',
    home: 'Trang đầu',
    navigation: {
      compare: 'So sánh',
      indicators: 'Chỉ tiêu',
      search: 'Tìm kiếm',
      data: 'Dữ liệu',
      method: 'Phương pháp',
    },
    footer: {
      licence:
        'Dữ liệu dùng lại tự do theo giấy phép CC BY 4.0, ghi nguồn “Đối chiếu 57”. Văn bản kế hoạch là của cơ quan ban hành.',
      built: (date: string, plans: number, targets: string) =>
        `Dữ liệu dựng ngày ${date}: ${plans} kế hoạch, ${targets} mục tiêu có số.`,
      about: 'Giới thiệu',
      editing: 'Dành cho biên tập',
    },
  },
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
  plan: {
    rendered: {
      footnotes: 'Chú thích của văn bản',
      backToText: 'Trở lại nội dung',
      corrected: (was: string) => `Biên tập sửa lỗi quét; bản nhận được ghi “${was}”`,
    },
    title: (province: string) => `${province}: kế hoạch thực hiện Nghị quyết 57`,
    description: (province: string, targets: number) =>
      `Toàn văn kế hoạch thực hiện Nghị quyết 57 của ${province}, với ${targets} mục tiêu có số, mỗi số dẫn về câu gốc.`,
    onThisPage: 'Trong trang này',
    facts: 'Văn bản',
    notStated: 'văn bản không nêu',
    factNames: {
      docType: 'Loại',
      number: 'Số, ký hiệu',
      issued: 'Ngày ban hành',
      issuer: 'Cơ quan ban hành',
      signatory: 'Người ký',
      replaces: 'Thay thế văn bản',
      source: 'Bản nguồn',
      sha256: 'Mã kiểm tra SHA-256',
      fidelity: 'Đối chiếu với văn bản gốc',
      unit2025: 'Tỉnh hiện nay',
      review: 'Tình trạng',
    },
    fidelity: (kept: string, total: string) =>
      kept === total
        ? `giữ đủ ${total} chữ của văn bản gốc, đúng thứ tự`
        : `giữ ${kept} trên ${total} chữ của văn bản gốc, đúng thứ tự`,
    sha256Note: 'dãy ký tự tính từ tệp nguồn, dùng để biết tệp có bị thay đổi hay không',
    unit2025Same: '(từ ngày 1/7/2025)',
    unit2025Merged: '(từ ngày 1/7/2025, sau khi sắp xếp đơn vị hành chính cấp tỉnh)',
    keyTargets: 'Chỉ tiêu chính so với Nghị quyết 57',
    keyTargetsNote:
      'Cột giữa là mục tiêu của tỉnh, bấm vào số để đọc câu gốc. Chỉ so khi cùng chỉ tiêu, cùng năm và cùng cách tính.',
    allTargets: 'Tất cả mục tiêu có số',
    allTargetsTable: 'Bảng mọi mục tiêu, theo nhóm chỉ tiêu',
    allTargetsNote: 'Xếp theo nhóm chỉ tiêu; cột cuối dẫn tới đúng câu trong toàn văn.',
    noTargets: 'Chưa đánh dấu được mục tiêu có số nào trong văn bản này.',
    notable: 'Điều đáng chú ý',
    flags: 'Chỗ cần xem lại',
    flagsNote: (count: number) => `Có ${count} chỗ con số có vẻ không khớp nhau trong kế hoạch này:`,
    flagsLink: 'xem hai câu cạnh nhau',
    onlyHere: 'Chỉ kế hoạch này nêu',
    onlyHereNote: (count: number, plans: number) =>
      `${count} chỉ tiêu mà trong ${plans} kế hoạch chỉ kế hoạch này đặt con số`,
    missing: (missing: number, all: number) => `Không nêu con số của ${missing} trên ${all} chỉ tiêu chính`,
    contents: 'Mục lục',
    subsections: (count: number) => `${count} mục con`,
    fullText: 'Toàn văn',
    fullTextNote:
      'Lời văn giữ nguyên như bản nhận được; chỉ nối lại dòng bị ngắt và sửa chữ hỏng do phông. Chỗ tô nhạt là một mục tiêu có số; bấm vào để xem mục tiêu đó ở các tỉnh khác.',
  },
  review: {
    machine: 'trích tự động, chưa kiểm duyệt',
    reviewed: 'đã kiểm duyệt',
    reviewedOn: (date: string) => `đã kiểm duyệt từng dòng, ngày ${date}`,
    machineShort: 'chưa kiểm duyệt',
  },
  target: {
    national: 'Nghị quyết 57',
    nationalRow: 'Nghị quyết 57 (cả nước)',
    nationalUnchecked: 'chưa đối chiếu với văn bản gốc',
    nationalUncheckedShort: 'chưa đối chiếu',
    nationalNone: 'không có mốc',
    notStated: 'không nêu',
    /** Instead of "không nêu", where the plan speaks of it in words alone, or of another's number. */
    spoken: (qualitative: boolean) => (qualitative ? 'chỉ nêu định tính' : 'không có số riêng của tỉnh'),
    noYear: 'không nêu năm',
    byYear: (year: number) => `đến năm ${year}`,
    byYearHeading: (year: number) => `Đến năm ${year}`,
    noYearHeading: 'Không nêu năm',
    quoteLink: 'Xem trong toàn văn',
    note: 'Ghi chú của biên tập:',
    vsNational: {
      above: { sign: '▲', word: 'cao hơn' },
      equal: { sign: '=', word: 'bằng' },
      below: { sign: '▼', word: 'thấp hơn' },
      'not-comparable': { sign: '∅', word: 'không so được' },
    },
    columns: {
      province: 'Tỉnh',
      indicator: 'Chỉ tiêu',
      target: 'Mục tiêu',
      provinceTarget: 'Tỉnh đặt',
      stated: 'Mục tiêu và câu nêu mục tiêu',
      place: 'Nằm ở',
    },
    legend: {
      label: 'Cách đọc bảng',
      signs: [
        ['≥', 'ít nhất'],
        ['>', 'hơn'],
        ['≤', 'nhiều nhất'],
        ['16–18', 'trong khoảng'],
        ['~', 'khoảng, ước'],
        ['top 10', 'trong nhóm 10 tỉnh, thành phố đứng đầu'],
      ],
      comparison:
        '▲ cao hơn, = bằng, ▼ thấp hơn mục tiêu cùng năm của Nghị quyết 57; “không nêu”: kế hoạch không có con số này; “chưa đối chiếu”: con số của nghị quyết chưa được đối chiếu với văn bản gốc.',
      abbreviations: [
        ['GRDP', 'tổng sản phẩm trên địa bàn tỉnh'],
        ['GDP', 'tổng sản phẩm trong nước'],
        ['TFP', 'năng suất nhân tố tổng hợp, phần tăng trưởng không do thêm vốn hay lao động'],
        ['R&D', 'nghiên cứu và phát triển'],
        ['vạn dân', '10.000 dân'],
        ['DN', 'doanh nghiệp'],
        ['DVC', 'dịch vụ công'],
        ['HDI', 'chỉ số phát triển con người'],
        ['DTI', 'chỉ số chuyển đổi số'],
        ['PII', 'chỉ số đổi mới sáng tạo cấp địa phương'],
        ['KHCN', 'khoa học, công nghệ'],
        ['CĐS', 'chuyển đổi số'],
        ['ĐMST', 'đổi mới sáng tạo'],
        ['SHTT', 'sở hữu trí tuệ'],
        ['GPHI', 'giải pháp hữu ích'],
        ['CSDL', 'cơ sở dữ liệu'],
        ['KCN', 'khu công nghiệp'],
        ['SXKD', 'sản xuất, kinh doanh'],
        ['AI', 'trí tuệ nhân tạo'],
        ['KH&CN', 'khoa học và công nghệ'],
        ['NC', 'nghiên cứu'],
        ['CN', 'công nghệ'],
        ['TT', 'trung tâm'],
      ],
      method: 'Cách so sánh',
    },
  },
  units: {
    '%': '%',
    '% GRDP': '% GRDP',
    '% GDP': '% GDP',
    '% budget': '% ngân sách',
    '% per year': '%/năm',
    'per 10,000 people': 'người/vạn dân',
    'per 1,000 people': 'doanh nghiệp/1.000 dân',
    rank: '',
    index: '',
    cities: 'đô thị',
    enterprises: 'doanh nghiệp',
    people: 'người',
    applications: 'đơn',
    patents: 'sáng chế',
    articles: 'bài báo',
    tasks: 'nhiệm vụ',
    organisations: 'tổ chức',
    centres: 'trung tâm',
    projects: 'dự án',
    products: 'sản phẩm',
    initiatives: 'sáng kiến',
    'people per field': 'người/lĩnh vực',
    'people per agency': 'người/cơ quan',
    'Gb/s': 'Gb/s',
  } as Record<string, string>,
  /** Ends the unit of an amount for each year. */
  perYear: '/năm',
  /** Heads of columns, where the short unit is empty. */
  columnUnits: { rank: 'thứ hạng', index: 'điểm chỉ số' } as Record<string, string>,
  /** Where the sign for a unit alone would not be understood. */
  unitNames: {
    '% GRDP': '% GRDP (tổng sản phẩm trên địa bàn tỉnh)',
    '% GDP': '% GDP (tổng sản phẩm trong nước)',
    '% budget': '% tổng chi ngân sách',
    '% per year': '% mỗi năm',
    'per 10,000 people': 'người trên một vạn (10.000) dân',
    rank: 'thứ hạng (số càng nhỏ càng tốt)',
    index: 'điểm chỉ số, từ 0 đến 1',
  } as Record<string, string>,
  indicators: {
    title: 'Chỉ tiêu',
    description: 'Danh mục các chỉ tiêu được đối chiếu, theo nhóm, kèm số kế hoạch nêu từng chỉ tiêu.',
    intro: (count: number) =>
      `${count} chỉ tiêu được nhận ra trong các kế hoạch. Mỗi chỉ tiêu có trang riêng: giải thích, biểu đồ, và câu gốc của từng tỉnh.`,
    caption: (group: string) => `Chỉ tiêu nhóm ${group}`,
    columns: { indicator: 'Chỉ tiêu', unit: 'Đơn vị', plans: 'Kế hoạch nêu' },
    counted: (stating: number, all: number) => `${stating} trên ${all}`,
    compareGroup: 'So sánh cả nhóm',
  },
  indicator: {
    pageDescription: (name: string) =>
      `${name}: các tỉnh đặt mục tiêu bao nhiêu theo kế hoạch thực hiện Nghị quyết 57, kèm câu gốc.`,
    facts: { definition: 'Giải thích', unit: 'Đơn vị', group: 'Nhóm', not: 'Đừng nhầm với' },
    nobody: 'Chưa kế hoạch nào trong bộ dữ liệu nêu con số cho chỉ tiêu này.',
    nationalOnly: 'Nghị quyết 57 có mục tiêu, nhưng chưa kế hoạch nào trong bộ dữ liệu nêu ở mốc này.',
    tableCaption: (name: string, horizon: string) => `${name}, ${horizon}: từng tỉnh`,
    copyCsv: 'Tải dữ liệu của mọi chỉ tiêu (CSV)',
  },
  chart: {
    title: (name: string, horizon: string) => `Biểu đồ: ${name}, ${horizon}`,
    national: (value: string) => `Nghị quyết 57: ${value}`,
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
      national: 'vạch đứng: mục tiêu của Nghị quyết 57',
    },
    rank: (rank: string) => `hạng ${rank}`,
    paths: 'Qua các mốc năm',
    pathsNote:
      'Mỗi hình là một kế hoạch nêu chỉ tiêu ở nhiều mốc; mọi hình dùng chung một thang. Chấm là mức thấp nhất được cam kết ở mốc đó.',
    pathTitle: (province: string, items: string) => `${province}: ${items}`,
    save: 'Tải hình:',
    source: (date: string) =>
      `Nguồn: kế hoạch của các tỉnh thực hiện Nghị quyết 57; Đối chiếu 57, dữ liệu ngày ${date}.`,
  },
  compare: {
    title: 'So sánh',
    headlineTitle: (horizon: string) => `Chỉ tiêu chính, ${horizon}`,
    otherTitle: (horizon: string) => `Chỉ tiêu được nêu, ${horizon} (không có chỉ tiêu chính nào)`,
    description: (horizon: string) =>
      `Các tỉnh đặt mục tiêu bao nhiêu, ${horizon}: bảng so sánh với Nghị quyết 57, kèm câu gốc.`,
    intro:
      'Mỗi ô là con số mà kế hoạch nêu, viết đúng dấu của nó. Bấm vào số để đọc câu gốc, chép trích dẫn và mở đúng chỗ trong toàn văn.',
    horizons: 'Chọn mốc năm',
    groups: 'So sánh theo nhóm chỉ tiêu',
    groupTitle: (group: string) => `So sánh: ${group}`,
    groupDescription: (group: string) => `Mọi mục tiêu nhóm ${group} trong kế hoạch các tỉnh, theo mốc năm.`,
    caption: (horizon: string) => `Mục tiêu của từng tỉnh, ${horizon}`,
    region: (horizon: string) => `Bảng so sánh, ${horizon}, cuộn ngang được`,
    nobody: 'Chưa kế hoạch nào trong bộ dữ liệu nêu:',
    showQuote: (province: string, indicator: string) => `Đọc câu gốc: ${province}, ${indicator}`,
    quoteTitle: (province: string, indicator: string, value: string) => `${province}, ${indicator}: ${value}`,
    close: 'Đóng',
    copyQuote: 'Chép trích dẫn',
    citation: (quote: string, title: string, place: string, address: string) =>
      `“${quote}” (${[title, place].filter(Boolean).join(', ')}). Đối chiếu 57, ${address}`,
    controls: {
      label: 'Sắp xếp bảng',
      name: 'Lọc theo tên tỉnh, trước hoặc sau 1/7/2025',
      region: 'Vùng',
      allRegions: 'Tất cả các vùng',
      columns: 'Chọn cột',
      reset: 'Đặt lại',
      copyAddress: 'Chép địa chỉ bảng này',
      sideBySide: 'Đặt cạnh nhau',
      sortBy: (column: string) => `Xếp theo ${column}`,
      pin: (province: string) => `Ghim ${province} lên đầu`,
    },
    sideBySideLink: 'Chọn vài tỉnh và xem mọi mục tiêu cạnh nhau',
    inWords: 'Nói bằng lời',
    seeAll: 'Xem từng tỉnh',
  },
  map: {
    heading: 'Bản đồ',
    plans63: 'Bản đồ ô: 63 tỉnh, thành phố trước ngày 1/7/2025, tỉnh nào có kế hoạch',
    plans34: 'Bản đồ ô: 34 tỉnh, thành phố hiện nay',
    plansCaption:
      'Mỗi ô là một tỉnh, thành phố trước ngày 1/7/2025, đặt gần đúng vị trí; ô đậm là có kế hoạch trong bộ dữ liệu. Quần đảo Hoàng Sa thuộc Đà Nẵng, quần đảo Trường Sa thuộc Khánh Hòa.',
    unitsCaption: 'Ô đậm: ít nhất một tỉnh hợp thành có kế hoạch trong bộ dữ liệu.',
    hasPlan: (name: string, has: boolean) => (has ? `${name}: có kế hoạch` : `${name}: chưa có kế hoạch`),
    unitPlans: (name: string, count: number) =>
      count > 0 ? `${name}: ${count} kế hoạch` : `${name}: chưa có kế hoạch`,
    noPlan: (name: string) => `${name}: chưa có kế hoạch`,
    states: (name: string, value: string) => `${name}: ${value === '' ? 'không nêu' : value}`,
    summary: (when: string) => `Xem trên bản đồ, ${when}`,
    label: (indicator: string, when: string) => `Bản đồ ô: ${indicator}, ${when}`,
    caption:
      'Ô càng đậm, mức cam kết càng cao (thứ hạng: số càng nhỏ càng đậm); ô trống là không nêu hoặc chưa có kế hoạch. Quần đảo Hoàng Sa thuộc Đà Nẵng, quần đảo Trường Sa thuộc Khánh Hòa.',
  },
  sideBySide: {
    title: 'Đặt cạnh nhau',
    description:
      'Chọn từ hai đến bốn tỉnh để xem mọi mục tiêu của họ cạnh nhau và cạnh Nghị quyết 57, chỗ khác nhau trước.',
    intro:
      'Mọi mục tiêu của các tỉnh được chọn, chỗ khác nhau trước; mỗi con số kèm lời văn và dẫn tới câu gốc. Địa chỉ trang giữ lựa chọn của bạn.',
    choose: 'Chọn từ hai đến bốn tỉnh',
    noscript: 'Trang này cần JavaScript để đặt các tỉnh cạnh nhau. Bạn vẫn có thể mở từng kế hoạch:',
  },
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
    title: (unit: string) => `${unit} (tỉnh, thành phố từ 1/7/2025)`,
    description: (unit: string) =>
      `${unit} sau khi sắp xếp đơn vị hành chính: kế hoạch thực hiện Nghị quyết 57 của các tỉnh hợp thành, đặt cạnh nhau.`,
    merged: (count: number) => `Từ ngày 1/7/2025, được lập từ ${count} tỉnh, thành phố trước đây:`,
    unchanged: 'Không thay đổi khi sắp xếp đơn vị hành chính cấp tỉnh ngày 1/7/2025.',
    hasPlan: 'có kế hoạch trong bộ dữ liệu',
    noPlan: 'chưa có kế hoạch trong bộ dữ liệu',
    notAdded:
      'Mỗi dòng là kế hoạch của một tỉnh trước khi sắp xếp. Các con số không được cộng lại: mục tiêu của hai tỉnh không cộng thành mục tiêu của tỉnh mới.',
  },
  summary: {
    opening: (when: string, plans: number, stating: number, indicator: string) =>
      `${when}, trong ${plans} kế hoạch, ${stating} nêu “${indicator}”`,
    range: (isRank: boolean, most: string, least: string) =>
      isRank ? `: cao nhất ${most}, thấp nhất ${least}` : `: mức cam kết cao nhất là ${most}, thấp nhất là ${least}`,
    same: (value: string) => `, cùng một mức: ${value}`,
    unlike: ', nhưng không cùng cách tính nên không xếp thứ tự',
    several: (count: number, value: string) => `${count} tỉnh (${value})`,
    missing: (names: string | null, count: number) => `; ${names ?? `${count} kế hoạch`} không nêu`,
  },
  quality: {
    title: 'Chỗ cần xem lại',
    description: 'Những chỗ trong kế hoạch các tỉnh mà con số có vẻ không khớp nhau, kèm hai câu gốc đặt cạnh nhau.',
    intro:
      'Chương trình đọc các con số trong từng kế hoạch và đánh dấu những chỗ có vẻ không khớp. Dấu chỉ nói “hãy xem chỗ này”, không nói kế hoạch sai: có thể hai câu nói về hai việc khác nhau, hoặc bản quét sai một chữ.',
    none: 'Không có chỗ nào được đánh dấu.',
    missing: {
      title: 'Điều kế hoạch không nêu',
      intro:
        'Không nêu cũng là một thông tin. Dưới đây là các chỉ tiêu chính mà kế hoạch không đặt con số ở mốc nào, và câu kế hoạch có nói tới chỉ tiêu ấy, nếu có.',
      caption: (missing: number, all: number) => `không nêu con số của ${missing} trên ${all} chỉ tiêu chính`,
      columns: { indicator: 'Chỉ tiêu', reason: 'Kế hoạch viết' },
    },
    count: (count: number) => `${count} chỗ`,
    kinds: {
      conflict: {
        name: 'Hai con số khác nhau',
        text: (indicator: string, when: string) =>
          `Cùng chỉ tiêu “${indicator}”, ${when}, kế hoạch nêu hai giá trị khác nhau.`,
      },
      regression: {
        name: 'Mốc sau thấp hơn mốc trước',
        text: (indicator: string, when: string) => `“${indicator}”: mục tiêu ${when} kém mục tiêu của mốc trước đó.`,
      },
      jump: {
        name: 'Tăng vọt',
        text: (indicator: string, when: string) =>
          `“${indicator}”: mục tiêu ${when} gấp từ năm lần mốc trước đó trở lên.`,
      },
      'out-of-range': {
        name: 'Ngoài khoảng có thể',
        text: (indicator: string, when: string) => `“${indicator}”, ${when}: tỷ lệ trên 100 % hoặc chỉ số trên 1.`,
      },
      repeated: {
        name: 'Nêu hai lần',
        text: (indicator: string, when: string) => `“${indicator}”, ${when}: kế hoạch nêu cùng một giá trị ở hai chỗ.`,
      },
    },
  },
  search: {
    title: 'Tìm kiếm',
    description: 'Tìm trong toàn văn các kế hoạch, chỉ tiêu và tên tỉnh; gõ có dấu hay không dấu đều được.',
    label: 'Từ cần tìm',
    hint: 'Gõ có dấu hoặc không dấu. Đặt trong ngoặc kép để tìm đúng cả cụm.',
    submit: 'Tìm',
    noscript: 'Ô tìm kiếm cần JavaScript. Bạn vẫn có thể xem danh sách mọi kế hoạch và đề mục ngay dưới đây.',
    results: 'Kết quả',
    browse: 'Danh sách kế hoạch và đề mục',
  },
  data: {
    title: 'Dữ liệu',
    description: 'Tải bộ dữ liệu mục tiêu của các tỉnh theo Nghị quyết 57: CSV, JSON, mô tả từng cột, giấy phép.',
    intro: (targets: string, plans: number, indicators: number) =>
      `Bộ dữ liệu có ${targets} mục tiêu của ${plans} kế hoạch theo ${indicators} chỉ tiêu, tính thẳng từ các câu văn trên trang này. Tệp CSV mở thẳng được bằng Excel.`,
    files: 'Các tệp',
    filesCaption: 'Các tệp tải về',
    fileColumns: { file: 'Tệp', content: 'Nội dung', rows: 'Số dòng' },
    fileNotes: {
      'targets.csv': 'mỗi dòng một mục tiêu, kèm câu gốc và địa chỉ',
      'targets.json': 'như targets.csv, dạng mảng JSON',
      'plans.csv': 'mỗi dòng một kế hoạch',
      'indicators.csv': 'mỗi dòng một chỉ tiêu',
      'datapackage.json': 'mô tả các tệp theo chuẩn Frictionless Data Package 2',
    } as Record<string, string>,
    columnsOf: (file: string) => `Các cột của ${file}`,
    columnHeads: { name: 'Cột', type: 'Kiểu', meaning: 'Nghĩa' },
    types: { string: 'chữ', integer: 'số nguyên', number: 'số', boolean: 'đúng/sai', date: 'ngày' } as Record<
      string,
      string
    >,
    empty: 'Ô trống nghĩa là văn bản không nêu, không phải số 0.',
    licence: 'Giấy phép và cách dẫn',
    licenceText:
      'Dữ liệu dùng lại tự do theo giấy phép Creative Commons Ghi công 4.0 (CC BY 4.0): chỉ cần ghi nguồn. Văn bản kế hoạch là của cơ quan ban hành.',
    citation: (date: string, address: string) =>
      `Đối chiếu 57, bộ dữ liệu mục tiêu của các tỉnh theo Nghị quyết 57, bản ngày ${date}, ${address}`,
    packageTitle: 'Mục tiêu của các tỉnh, thành phố Việt Nam theo Nghị quyết số 57-NQ/TW',
    packageDescription:
      'Mục tiêu có số trong kế hoạch của các tỉnh thực hiện Nghị quyết số 57-NQ/TW, mỗi mục tiêu kèm câu gốc và địa chỉ.',
    tables: {
      targets: {
        province: 'Mã tỉnh (trong 63 tỉnh, thành phố trước ngày 1/7/2025), như trong địa chỉ trang.',
        province_name: 'Tên tỉnh.',
        unit_2025: 'Tỉnh hiện nay (34 tỉnh, thành phố từ ngày 1/7/2025) mà tỉnh cũ trở thành.',
        indicator: 'Mã chỉ tiêu, giải thích trong indicators.csv.',
        indicator_name: 'Tên chỉ tiêu.',
        year: 'Năm phải đạt; trống khi văn bản không nêu năm.',
        comparator:
          'Cách ràng buộc: gte ít nhất, gt hơn, lte nhiều nhất, lt dưới, range trong khoảng, about khoảng, top trong nhóm đầu, eq đúng bằng.',
        value: 'Giá trị; với khoảng là đầu thấp. Dấu chấm thập phân.',
        value_max: 'Đầu cao của khoảng; chỉ có khi comparator là range.',
        unit: 'Đơn vị của giá trị trong kế hoạch này.',
        per_year: 'true khi con số là mức mỗi năm.',
        text_value: 'Giá trị viết như trong kế hoạch: “≥ 40%”.',
        quote: 'Nguyên văn câu nêu mục tiêu.',
        section: 'Các đề mục chứa câu đó, từ ngoài vào trong.',
        url: 'Địa chỉ của câu trong trang toàn văn.',
        review: 'machine: trích tự động, chưa kiểm duyệt; reviewed: biên tập đã đọc từng dòng.',
        national_value: 'Mục tiêu của Nghị quyết 57 cho cùng chỉ tiêu và năm, nếu có.',
        vs_national:
          'So với Nghị quyết 57: above cao hơn, equal bằng, below thấp hơn, not-comparable không so được; trống khi nghị quyết không có mốc.',
        flags:
          'Dấu “cần xem lại”, cách nhau bằng dấu chấm phẩy: conflict, regression, jump, out-of-range, repeated; giải thích ở trang Chất lượng.',
      },
      plans: {
        province: 'Mã tỉnh, như trong địa chỉ trang.',
        province_name: 'Tên tỉnh.',
        unit_2025: 'Tỉnh hiện nay (từ ngày 1/7/2025).',
        title: 'Tên văn bản.',
        doc_type: 'Loại văn bản như ghi ở đầu văn bản.',
        issuer: 'Cơ quan ban hành.',
        number: 'Số, ký hiệu.',
        issued: 'Ngày ban hành.',
        signatory: 'Người ký.',
        signatory_role: 'Chức vụ của người ký như văn bản ghi.',
        replaces: 'Văn bản bị thay thế.',
        source_sha256: 'Mã kiểm tra SHA-256 của tệp nguồn.',
        review: 'machine hoặc reviewed, như trong targets.csv.',
        targets: 'Số mục tiêu có số của kế hoạch.',
        url: 'Địa chỉ trang của kế hoạch.',
      },
      indicators: {
        indicator: 'Mã chỉ tiêu, không đổi.',
        indicator_name: 'Tên chỉ tiêu.',
        group: 'Mã nhóm.',
        group_name: 'Tên nhóm.',
        unit: 'Đơn vị.',
        headline: 'true khi là chỉ tiêu chính, có trong bảng so sánh.',
        definition: 'Giải thích: đếm cái gì, tính trên gì.',
        not: 'Mã các chỉ tiêu dễ nhầm, cách nhau bằng dấu chấm phẩy.',
        targets: 'Số mục tiêu nêu chỉ tiêu này, mọi năm.',
        plans: 'Số kế hoạch nêu chỉ tiêu này.',
        url: 'Địa chỉ trang của chỉ tiêu.',
      },
    },
  },
  notFound: {
    title: 'Không có trang này',
    text: 'Địa chỉ bạn mở không có trên trang. Có thể tìm trong toàn văn, hoặc về trang đầu.',
  },
}

/** The shape that every language fills. */
export type Strings = typeof vi
