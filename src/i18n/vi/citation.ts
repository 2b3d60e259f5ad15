/** Words of a citation and of what copies it; apart from the pages' words, so that a browser loads only these. */
export const citationWords = {
  site: 'Đối chiếu 57',
  number: (number: string) => `số ${number}`,
  noNumber: 'bản nhận được không ghi số',
  issued: (date: string) => `ngày ${date}`,
  noDate: 'không ghi ngày',
  section: (heading: string) => `mục “${heading}”`,
  /** Which state of the data; before the first release there is no version. */
  data: (version: string | null, date: string) =>
    version === null ? `dữ liệu ngày ${date}` : `dữ liệu bản ${version}, ngày ${date}`,
  /** In files that other programs read. */
  language: 'vi',
  button: 'trích dẫn',
  forms: { short: 'Ngắn', full: 'Đầy đủ', bibtex: 'BibTeX', ris: 'RIS', embed: 'mã nhúng' },
  panel: 'Trích dẫn câu này',
  copy: 'Chép:',
  copied: (form: string) => `Đã chép (${form}).`,
  notCopied: 'Không chép được, hãy bôi đen rồi chép.',
  notLoaded: 'Không tải được dữ liệu của văn bản. Hãy thử lại.',
  keep: 'Thêm vào sổ trích',
  kept: 'Đã có trong sổ trích.',
  open: 'Mở sổ trích',
  /** The basket. */
  basket: {
    title: 'Sổ trích',
    description:
      'Các câu đã chọn từ kế hoạch của các tỉnh, kèm đủ nguồn: chép, tải về hoặc gửi cho người khác bằng địa chỉ.',
    lead: 'Câu chọn ở các trang bằng “trích dẫn” rồi “Thêm vào sổ trích” được giữ ở đây, trong máy này. Địa chỉ của trang mang theo các câu: ai mở cũng thấy đúng những câu ấy.',
    empty: 'Sổ chưa có câu nào.',
    noScript:
      'Sổ trích cần JavaScript. Không có nó, mỗi con số vẫn dẫn về đúng câu trong toàn văn, và tệp dữ liệu có câu nguyên văn ở cột quote.',
    count: (count: number) => `${count} câu trong sổ.`,
    /** Kept ids whose sentence the data no longer has. */
    gone: (ids: string) => `Không còn trong dữ liệu hiện nay: ${ids}.`,
    remove: 'Bỏ khỏi sổ',
    removeNamed: (name: string) => `Bỏ khỏi sổ: ${name}`,
    up: 'Lên',
    down: 'Xuống',
    clear: 'Bỏ hết',
    undo: 'Hoàn tác',
    keepShared: 'Giữ các câu này vào sổ của máy này',
    shared: 'Đây là sổ được gửi bằng địa chỉ; sổ của máy này chưa đổi.',
    saveText: 'Văn bản (.txt)',
    saveCsv: 'CSV',
    saveHtml: 'Cho Word (.html)',
    saveBibtex: 'BibTeX (.bib)',
    saveRis: 'RIS (.ris)',
    take: 'Lấy về:',
    copyAddress: 'Chép địa chỉ của sổ',
    csvHeads: {
      quote: 'quote',
      value: 'text_value',
      indicator: 'indicator_name',
      year: 'year',
      province: 'province_name',
      source: 'citation',
      url: 'url',
    },
    notLoaded: 'Không tải được dữ liệu. Hãy thử lại.',
  },
}
