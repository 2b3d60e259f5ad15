/** A cell of a made-up table: its words, or its words and how many columns and rows it covers. */
export type Cell = string | [text: string, across: number, down: number]

/** Made-up tables of the shapes that plans have; `heads` is the number of head rows. */
export const SHAPES: Record<string, { heads: number; rows: Cell[][] }> = {
  'a number, a label, a unit and two years': {
    heads: 1,
    rows: [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2025', 'Năm 2030'],
      ['1', 'Tỷ trọng kinh tế số trong GRDP', '%', '20', '≥ 35'],
      ['2', 'Tỷ lệ dân số được phủ sóng mạng di động băng rộng 5G tại khu vực thành thị và nông thôn', '%', '50', '99'],
      ['3', 'Số doanh nghiệp công nghệ số', 'DN', '1.200', '2.500'],
      ['4', 'Tỷ lệ giao dịch không dùng tiền mặt', '%', '60', '> 80'],
    ],
  },
  'two head rows with merged cells': {
    heads: 2,
    rows: [
      [
        ['TT', 1, 2],
        ['Chỉ tiêu', 1, 2],
        ['Đơn vị tính', 1, 2],
        ['Mục tiêu', 3, 1],
      ],
      ['Năm 2026', 'Năm 2028', 'Năm 2030'],
      ['1', 'Chi ngân sách cho khoa học, công nghệ', '% tổng chi', '2', '2,5', '3'],
      ['2', 'Nhân lực nghiên cứu', 'người/vạn dân', '8', '10', '12'],
      ['3', 'Đóng góp của TFP vào tăng trưởng kinh tế của toàn tỉnh trong giai đoạn', '%', '45', '50', '55'],
    ],
  },
  'groups of rows over the whole width': {
    heads: 1,
    rows: [
      ['STT', 'Chỉ tiêu', 'Đơn vị', 'Mục tiêu đến 2030'],
      [['I. HẠ TẦNG SỐ', 4, 1]],
      ['1', 'Phủ sóng 5G', '% dân số', '99'],
      ['2', 'Hộ gia đình có cáp quang', '%', '100'],
      [['II. KINH TẾ SỐ', 4, 1]],
      ['3', 'Kinh tế số', '% GRDP', '30'],
      ['4', 'Giao dịch không dùng tiền mặt', '%', '80'],
    ],
  },
  'labels merged over sub-rows, empty cells and signs': {
    heads: 1,
    rows: [
      ['TT', 'Nhóm', 'Chỉ tiêu', 'Thực hiện 2024', 'KH 2025', 'KH 2030'],
      [['1', 1, 3], ['Chính quyền số', 1, 3], 'Dịch vụ công trực tuyến toàn trình', '70%', '80%', '100%'],
      ['- Trong đó: cấp xã', '55%', '', '100%'],
      ['- Hồ sơ xử lý trên môi trường mạng', 'x', '-', '…'],
      ['2', 'Xã hội số', 'Người dân có danh tính số', '40%', '50%', '80%'],
    ],
  },
  'cells of several paragraphs, long words and codes': {
    heads: 1,
    rows: [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Phối hợp', 'Thời hạn', 'Sản phẩm'],
      [
        '1',
        'Xây dựng kiến trúc số của tỉnh theo Quyết định số 2568/QĐ-TTg, bảo đảm kết nối, liên thông dữ liệu với các bộ, ngành trung ương và giữa các cơ quan trong tỉnh',
        'Sở Khoa học và Công nghệ',
        'Các sở, ban, ngành',
        '30/9/2025',
        'Quyết định của Ủy ban nhân dân tỉnh',
      ],
      [
        '2',
        'Tổ chức tập huấn về chuyển đổi số cho cán bộ cấp xã',
        'Sở Nội vụ',
        'Ủy ban nhân dân các xã, phường',
        'Hằng năm',
        'Lớp tập huấn',
      ],
      ['3', 'Đầu tư hạ tầng 5G tại các khu công nghiệp', 'Các doanh nghiệp viễn thông', '', '2026 - 2030', 'Trạm 5G'],
    ],
  },
  'years as columns of numbers only': {
    heads: 1,
    rows: [
      ['Chỉ tiêu', '2026', '2027', '2028', '2029', '2030'],
      ['Tốc độ tăng kinh tế số (%)', '20', '21', '22', '23', '24'],
      ['Số sáng chế', '10-12', '15', '18', '20–25', '30'],
      ['Kinh phí (tỷ đồng)', '1.250,5', '1.300', '1.350', '1.400', '1.450'],
    ],
  },
}

/** The rows as a reader of the table has to have them: each cell's words once, in its first place. */
export function rowsOf(rows: Cell[][]): string[][] {
  const grid: string[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x += 1
      const [text, across, down] = typeof cell === 'string' ? [cell, 1, 1] : cell
      for (let below = y; below < y + down; below += 1) {
        for (let right = x; right < x + across; right += 1) (grid[below] as string[])[right] = ''
      }
      ;(grid[y] as string[])[x] = text
    }
  })
  return grid
}

/** The table as HTML. */
export function toHtmlTable({ heads, rows }: { heads: number; rows: Cell[][] }): string {
  const write = (cell: Cell) => {
    const [text, across, down] = typeof cell === 'string' ? [cell, 1, 1] : cell
    return `<td colspan="${across}" rowspan="${down}">${text.replaceAll('<', '&lt;')}</td>`
  }
  const body = rows.map((row) => `<tr>${row.map(write).join('')}</tr>`)
  return `<table class="t"><thead>${body.slice(0, heads).join('')}</thead><tbody>${body.slice(heads).join('')}</tbody></table>`
}
