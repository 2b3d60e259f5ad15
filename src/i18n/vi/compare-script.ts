/** Words of the comparison's script; apart from the pages' words, so that a browser loads only these. */
export const compareWords = {
  shown: (shown: number, all: number) =>
    shown === all ? `Có ${all} tỉnh trong bảng.` : `Đang xem ${shown} trên ${all} tỉnh.`,
  /** Before the further rows of a long table are there. */
  firstRows: (shown: number, all: number) =>
    `Đang xem ${shown} dòng đầu, bảng có ${all} tỉnh. Sắp xếp hay lọc thì bảng tải đủ.`,
  loadingRows: 'Đang tải các dòng còn lại…',
  rowsNotLoaded: 'Không tải được các dòng còn lại, nên bảng vẫn chỉ có các dòng đầu. Hãy thử lại.',
  allRows: (all: number) => `Bảng đã đủ ${all} dòng.`,
  close: 'Đóng',
  cite: 'trích dẫn',
  sortedMost: (column: string) => ` Xếp theo ${column}, mức cam kết cao trước.`,
  sortedLeast: (column: string) => ` Xếp theo ${column}, mức cam kết thấp trước.`,
  mostPinned: (most: number) => ` Chỉ ghim được ${most} tỉnh.`,
  /** What the address asks for and this table does not have. */
  unknown: (parts: string) => ` Địa chỉ có phần bảng này không có (${parts}); đây là bảng gần nhất.`,
  sideBySide: (count: number) => `Đặt ${count} tỉnh cạnh nhau`,
  chooseTwo: 'Hãy chọn từ hai đến bốn tỉnh.',
  unknownPlaces: (names: string) => ` Không có kế hoạch của: ${names}.`,
  sideBySideCounts: (differ: number, same: number, some: number) =>
    `${differ} mục tiêu khác nhau, ${same} giống nhau, ${some} chỉ có ở một số tỉnh.`,
  captionOf: (title: string) => `Mục tiêu đặt cạnh nhau: ${title.toLowerCase()}`,
  notLoaded: 'Không tải được dữ liệu. Hãy thử lại.',
  differ: 'Khác nhau',
  same: 'Giống nhau',
  some: 'Không phải tỉnh nào cũng nêu',
  indicator: 'Chỉ tiêu',
  national: 'Cả nước',
  saved: (file: string, rows: number) => `Đã lưu ${file}, ${rows} dòng.`,
  notesSheet: 'Ghi chú',
  copied: 'Đã chép',
  notCopied: 'Không chép được, hãy bôi đen rồi chép',
}
