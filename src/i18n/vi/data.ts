/** Words of the page of the dataset and of its description. */
export const dataWords = {
  data: {
    title: 'Dữ liệu',
    description:
      'Tải bộ dữ liệu mục tiêu của các tỉnh theo Nghị quyết 57: CSV, Excel, JSON, Parquet, mô tả từng cột, giấy phép.',
    intro: (targets: string, plans: number, indicators: number) =>
      `Bộ dữ liệu có ${targets} mục tiêu của ${plans} kế hoạch theo ${indicators} chỉ tiêu, tính thẳng từ các câu văn trên trang này. Tệp CSV mở thẳng được bằng Excel.`,
    files: 'Các tệp',
    filesCaption: 'Các tệp tải về',
    fileColumns: { file: 'Bảng', content: 'Nội dung', rows: 'Số dòng', formats: 'Tải về' },
    formats: { csv: 'CSV', xlsx: 'Excel', json: 'JSON', parquet: 'Parquet' },
    /** Heads of tables in the pages as markdown. */
    yearHead: 'Năm',
    quoteHead: 'Câu nêu mục tiêu',
    addressHead: 'Địa chỉ',
    size: (kilobytes: string) => `${kilobytes} KB`,
    notesSheet: 'Ghi chú',
    zipContents:
      'Trong tệp nén: targets.csv, plans.csv, indicators.csv, coverage.csv, sections.csv, duties.csv là các bảng, datapackage.json mô tả từng cột; plans/ là các kế hoạch như trang đọc, sources/ là văn bản gốc như nhận được.',
    fileNotes: {
      'targets.csv': 'mỗi dòng một mục tiêu, kèm câu gốc và địa chỉ',
      'plans.csv': 'mỗi dòng một kế hoạch',
      'indicators.csv': 'mỗi dòng một chỉ tiêu',
      'coverage.csv': 'mỗi dòng một tỉnh và một chỉ tiêu: có nêu số không, nếu không thì vì sao',
      'sections.csv': 'lời văn của các kế hoạch, mỗi dòng một mục (mục dài chia thành nhiều phần)',
      'duties.csv': 'mỗi dòng một việc: giao cơ quan nào, việc gì, bao giờ, kèm câu gốc và địa chỉ',
      'doi-chieu-57.zip': 'tất cả: các bảng CSV, mô tả, kế hoạch dạng markdown, văn bản gốc như nhận được',
      'datapackage.json': 'mô tả các tệp theo chuẩn Frictionless Data Package 2',
      'csv-metadata.json':
        'mô tả các bảng CSV theo chuẩn CSV on the Web; cạnh mỗi bảng có tệp riêng, ví dụ targets.csv-metadata.json',
      'catalog.jsonld': 'danh mục theo chuẩn DCAT-AP cho các cổng dữ liệu',
    } as Record<string, string>,
    columnsOf: (file: string) => `Các cột của ${file}`,
    columnHeads: { name: 'Cột', type: 'Kiểu', meaning: 'Nghĩa' },
    types: { string: 'chữ', integer: 'số nguyên', number: 'số', boolean: 'đúng/sai', date: 'ngày' } as Record<
      string,
      string
    >,
    empty: 'Ô trống nghĩa là văn bản không nêu, không phải số 0.',
    licence: 'Giấy phép và cách dẫn',
    licenceText: (name: string) =>
      `Dữ liệu dùng lại tự do theo giấy phép ${name}: chỉ cần ghi nguồn. Văn bản kế hoạch là của cơ quan ban hành.`,
    /** `edition`: which version, as changes.edition says it. */
    citation: ({ edition, address }: { edition: string; address: string }) =>
      `Đối chiếu 57, bộ dữ liệu mục tiêu của các tỉnh theo Nghị quyết 57, ${edition}, ${address}`,
    packageTitle: 'Mục tiêu của các tỉnh, thành phố Việt Nam theo Nghị quyết số 57-NQ/TW',
    packageDescription:
      'Mục tiêu có số trong kế hoạch của các tỉnh thực hiện Nghị quyết số 57-NQ/TW, mỗi mục tiêu kèm câu gốc và địa chỉ.',
    packageSources: 'Văn bản kế hoạch, chương trình của các tỉnh, thành phố thực hiện Nghị quyết số 57-NQ/TW',
    packageContributor: 'Đối chiếu 57',
    tables: {
      targets: {
        province:
          'Mã tỉnh: một trong 63 tỉnh, thành phố trước ngày 1/7/2025; với kế hoạch của một trong 34 tỉnh hiện nay là mã tỉnh hiện nay (khi đó url có /don-vi/).',
        province_name: 'Tên tỉnh.',
        unit_2025: 'Tỉnh hiện nay (34 tỉnh, thành phố từ ngày 1/7/2025) mà tỉnh cũ trở thành.',
        indicator: 'Mã chỉ tiêu, giải thích trong indicators.csv.',
        indicator_name: 'Tên chỉ tiêu.',
        year: 'Năm phải đạt; trống khi văn bản không nêu năm.',
        comparator:
          'Cách ràng buộc: gte ít nhất, gt hơn, lte nhiều nhất, lt dưới, range trong khoảng, about khoảng, top trong nhóm đầu, eq đúng bằng.',
        value:
          'Giá trị; với khoảng là đầu thấp, với phân số (“2/3”) là số phần trăm làm tròn hai chữ số. Dấu chấm thập phân.',
        value_max: 'Đầu cao của khoảng; chỉ có khi comparator là range.',
        unit: 'Đơn vị của giá trị trong kế hoạch này.',
        per_year: 'true khi con số là mức mỗi năm.',
        text_value: 'Giá trị viết như trong kế hoạch: “≥ 40%”, “≥ 2/3”.',
        quote: 'Nguyên văn câu nêu mục tiêu.',
        section: 'Các đề mục chứa câu đó, từ ngoài vào trong.',
        url: 'Địa chỉ của câu trong trang toàn văn.',
        review: 'machine: trích tự động, chưa kiểm duyệt; reviewed: biên tập đã đọc từng dòng.',
        national_value:
          'Mục tiêu của cả nước cho cùng chỉ tiêu và năm, nếu có: của Nghị quyết 57, nghị quyết không nêu thì của Chương trình của Chính phủ (cột national_document).',
        vs_national:
          'So với national_value: above cao hơn, equal bằng, below thấp hơn, not-comparable không so được; trống khi không có mốc.',
        flags:
          'Dấu “cần xem lại”, cách nhau bằng dấu chấm phẩy: conflict, regression, jump, out-of-range, repeated, differing (văn bản khác còn hiệu lực của tỉnh ghi khác), replaced (văn bản đã được văn bản mới thay thế, không còn được tính), copied (câu cũng đứng trong kế hoạch của tỉnh khác, không phải lời của Nghị quyết); giải thích ở trang Chất lượng và Phương pháp.',
        national_document:
          'Văn bản nêu national_value: 57-NQ/TW là Nghị quyết 57 của Bộ Chính trị, 03/NQ-CP là Chương trình hành động của Chính phủ.',
        commitment:
          'Chữ mà câu dùng để cam kết, nguyên văn: bảo đảm, đạt, phấn đấu, cố gắng, nghiên cứu, khuyến khích…; trống khi câu không có chữ nào như vậy hoặc con số nằm trong bảng.',
      },
      plans: {
        province: 'Mã tỉnh, như trong targets.csv; một tỉnh có thể có nhiều văn bản, mỗi văn bản một dòng.',
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
      coverage: {
        place:
          'Mã nơi có kế hoạch: mã tỉnh trước ngày 1/7/2025, có “dv-” ở đầu với một trong 34 tỉnh hiện nay; không trùng nhau.',
        province: 'Mã tỉnh, như trong targets.csv; chỉ các tỉnh có kế hoạch còn hiệu lực trên trang.',
        province_name: 'Tên tỉnh.',
        unit_2025: 'Tỉnh hiện nay (từ ngày 1/7/2025).',
        indicator: 'Mã chỉ tiêu, giải thích trong indicators.csv.',
        indicator_name: 'Tên chỉ tiêu.',
        status:
          'stated: nêu số; qualitative: chỉ nêu định tính; others-number: có nói tới, số trong câu không phải của tỉnh; unread: một bảng của kế hoạch chưa đọc được, nên không biết; not-stated: không nêu. Hai trạng thái giữa chỉ xét với chỉ tiêu chính.',
        targets: 'Số mục tiêu tỉnh nêu cho chỉ tiêu này.',
        years: 'Các mốc năm có nêu, cách nhau bằng dấu chấm phẩy; trống khi không nêu hoặc không có năm.',
        url: 'Địa chỉ của câu đầu tiên nêu hoặc nói tới, không có thì của kế hoạch.',
      },
      sections: {
        province: 'Mã tỉnh, như trong targets.csv.',
        province_name: 'Tên tỉnh.',
        unit_2025: 'Tỉnh hiện nay (từ ngày 1/7/2025).',
        plan: 'Mã văn bản: tên tệp của kế hoạch.',
        section: 'Mã của mục trong trang toàn văn.',
        part: 'Phần thứ mấy của mục; mục dài được chia giữa các đoạn.',
        heading: 'Đề mục như văn bản viết; trống với phần trước đề mục đầu.',
        path: 'Các đề mục từ ngoài vào trong.',
        text: 'Lời văn, mỗi đoạn hoặc ô bảng một dòng (trong CSV các dòng nối bằng dấu cách).',
        url: 'Địa chỉ của phần này trong trang toàn văn.',
      },
      duties: {
        province: 'Mã tỉnh, như trong targets.csv.',
        province_name: 'Tên tỉnh.',
        unit_2025: 'Tỉnh hiện nay (từ ngày 1/7/2025).',
        plan: 'Mã văn bản: tên tệp của kế hoạch.',
        body: 'Mã các cơ quan được giao việc, cách nhau bằng dấu chấm phẩy; trống khi bảng phân công không nêu cơ quan nào nhận ra được.',
        body_name: 'Tên các cơ quan ấy, cùng thứ tự.',
        what: 'Việc: phần câu nói việc phải làm, nguyên văn.',
        timing:
          'day: đến một ngày; repeated: lặp lại (hằng năm, định kỳ); always: thường xuyên; trống khi văn bản không nêu thời hạn.',
        deadline:
          'Ngày cuối cùng của thời hạn: “trong quý I/2025” là 2025-03-31; trống khi việc lặp lại hoặc văn bản không nêu năm.',
        every_months:
          'Với việc lặp lại: cách bao nhiêu tháng một lần (12 là hằng năm), cách nhau bằng dấu chấm phẩy; trống khi chỉ nói “định kỳ”.',
        on_days: 'Với việc lặp lại vào những ngày nhất định mỗi năm: tháng-ngày, cách nhau bằng dấu chấm phẩy.',
        deadline_text: 'Chữ nêu thời hạn, nguyên văn.',
        quote: 'Nguyên văn cả câu; với bảng là cả dòng.',
        section: 'Các đề mục chứa câu đó, từ ngoài vào trong.',
        url: 'Địa chỉ của câu trong trang toàn văn.',
        review:
          'machine hoặc reviewed, như trong targets.csv. Việc do chương trình nhận ra, cả ở kế hoạch đã kiểm duyệt.',
        duty: 'Mã của việc: mã văn bản, chỗ trong toàn văn, việc thứ mấy ở chỗ ấy.',
        partner:
          'Mã các cơ quan cùng làm (“phối hợp với …”, cột “Phối hợp”), cách nhau bằng dấu chấm phẩy; trống khi câu không nêu cơ quan nào nhận ra được.',
        partner_name: 'Tên các cơ quan ấy, cùng thứ tự.',
        reports_to: 'Mã các cơ quan nhận báo cáo theo câu văn (“báo cáo … về …”), cách nhau bằng dấu chấm phẩy.',
        reports_to_name: 'Tên các cơ quan ấy, cùng thứ tự.',
        named_in:
          'Câu hoặc dòng ngay trên nêu cơ quan, khi câu này không tự nêu; trống khi câu tự nêu, hoặc đề mục nêu.',
      },
    },
  },
}
