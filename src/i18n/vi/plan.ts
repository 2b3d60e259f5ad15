/** Words of a plan’s page. */
export const planWords = {
  plan: {
    rendered: {
      footnotes: 'Chú thích của văn bản',
      backToText: 'Trở lại nội dung',
      corrected: (was: string) => `Biên tập sửa lỗi quét; bản nhận được ghi “${was}”`,
    },
    title: (province: string) => `${province}: kế hoạch thực hiện Nghị quyết 57`,
    description: (province: string, targets: number) =>
      `Toàn văn kế hoạch thực hiện Nghị quyết 57 của ${province}, với ${targets} mục tiêu có số, mỗi số dẫn về câu gốc.`,
    /** Before the name of the province of today. */
    nowIn: 'Tỉnh trước sắp xếp; từ ngày 1/7/2025 thuộc',
    onThisPage: 'Trong trang này',
    facts: 'Văn bản',
    notStated: 'văn bản không nêu',
    factNames: {
      title: 'Tên văn bản',
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
    standing: {
      sentence: (all: number, when: string, parts: string) =>
        `${all} chỉ tiêu chính ${when}, so với mục tiêu của cả nước: ${parts}.`,
      kinds: {
        above: 'cao hơn',
        equal: 'bằng',
        below: 'thấp hơn',
        incomparable: 'không so được',
        silent: 'không nêu con số',
        unread: 'chưa đọc hết bảng',
      },
    },
    keyTargets: 'Chỉ tiêu chính so với Nghị quyết 57',
    keyTargetsTable: (name: string, when: string) => `Chỉ tiêu chính của ${name}, ${when}`,
    keyTargetsNote:
      'Bấm vào số để đọc câu gốc. Trên mỗi vạch ngang: dấu đậm là tỉnh này, chấm nhạt là các tỉnh khác, nét đứt là mục tiêu của cả nước. Chỉ so khi cùng chỉ tiêu, cùng năm và cùng cách tính.',
    withOthers: 'So với tỉnh khác:',
    withAny: 'chọn tỉnh khác',
    peers: {
      title: 'Tỉnh giống về con số:',
      peer: (shared: number, difference: string) => `${shared} mục tiêu chung, lệch ${difference}`,
      region: 'Cùng vùng:',
      rule: 'Giống là gần nhau nhất về những con số cả hai cùng nêu (cùng chỉ tiêu, năm, đơn vị; ít nhất ba): trung bình các chênh lệch, mỗi chênh lệch tính theo phần của số lớn hơn.',
    },
    allTargets: 'Tất cả mục tiêu có số',
    commitments: {
      sentence: (all: number, parts: string) => `Trong ${all} mục tiêu: ${parts}.`,
      kinds: {
        bound: (count: number, share: string) => `${count} (${share}) là phải đạt (“đạt”, “bảo đảm”)`,
        aimed: (count: number, share: string) => `${count} (${share}) là phấn đấu`,
        explored: (count: number, share: string) => `${count} (${share}) là nghiên cứu, khuyến khích`,
        unstated: (count: number, share: string) =>
          `${count} (${share}) không có chữ nào như vậy trong câu, hoặc nằm trong bảng`,
      },
    },
    allTargetsTable: 'Bảng mọi mục tiêu, theo nhóm chỉ tiêu',
    allTargetsNote: 'Xếp theo nhóm chỉ tiêu; cột cuối dẫn tới đúng câu trong toàn văn.',
    noTargets: 'Chưa đánh dấu được mục tiêu có số nào trong văn bản này.',
    notable: 'Điều đáng chú ý',
    flags: 'Chỗ đáng hỏi',
    flagsNote: (count: number) =>
      `Có ${count} chỗ trong kế hoạch này đáng hỏi lại: con số có vẻ không khớp nhau, hoặc lời có vẻ nói về tỉnh khác.`,
    flagsLink: 'xem các câu ấy',
    onlyHere: 'Chỉ kế hoạch này nêu',
    onlyHereNote: (count: number, plans: number) =>
      `${count} đề án, nơi, cơ quan, việc và mục tiêu mà trong ${plans} kế hoạch chỉ kế hoạch này nêu; trước là tên riêng, rồi việc, rồi con số, mỗi loại hiếm nhất trước (lời càng khác các kế hoạch kia càng hiếm). Danh sách thà thiếu chứ không thừa.`,
    onlyHereMore: (count: number) => `${count} điều nữa`,
    onlyHereKinds: {
      project: 'đề án, chương trình',
      place: 'nơi',
      institution: 'cơ quan, đơn vị',
      work: 'việc',
      target: 'mục tiêu',
    },
    onlyHereInYear: (indicator: string, year: number) => `${indicator}, năm ${year}`,
    missing: (missing: number, all: number) =>
      `Không nêu con số của ${missing} trên ${all} chỉ tiêu chính, ở bất kỳ mốc năm nào`,
    unread: (missing: number, all: number) =>
      `Chưa đọc hết bảng, chưa thấy con số của ${missing} trên ${all} chỉ tiêu chính`,
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
  documents: {
    title: (province: string) => `${province}: các văn bản thực hiện Nghị quyết 57`,
    description: (province: string) =>
      `Các chương trình, kế hoạch thực hiện Nghị quyết 57 của ${province}, toàn văn và mục tiêu có số.`,
    lead: (count: number) => `Bộ dữ liệu có ${count} văn bản của tỉnh.`,
    others: 'Văn bản khác của tỉnh',
    rule: 'Khi nhiều văn bản cùng nêu một chỉ tiêu cho một năm, các bảng so sánh lấy văn bản ban hành sau và đặt dấu ≠ khi văn bản kia ghi khác:',
    ruleLink: 'quy tắc đầy đủ',
    replacedBy: 'Văn bản này đã được thay thế bởi',
    replacedMeaning: 'Các con số dưới đây không còn được dùng trong bảng so sánh.',
    isOlder: {
      replaced: (newer: string) => `đã được thay thế bởi ${newer}`,
      amended: (newer: string) => `được sửa đổi, bổ sung bởi ${newer}`,
    },
    isNewer: {
      replaced: (older: string) => `thay thế ${older}`,
      amended: (older: string) => `sửa đổi, bổ sung ${older}`,
    },
  },
}
