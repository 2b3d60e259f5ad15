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

/** A made-up table; `heads` is the number of head rows. */
export interface Shape {
  heads: number
  rows: Cell[][]
}

/** Further tables of targets, told apart by what is odd about them. */
const TARGET_SHAPES: Record<string, Shape> = {
  'a result column without years, group rows with years': {
    heads: 1,
    rows: [
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kết quả', 'Cơ quan chủ trì'],
      ['I', 'Đến năm 2030', '', '', ''],
      ['1', 'Quy mô kinh tế số', '% GRDP', '≥ 30', 'Sở Khoa học và Công nghệ'],
      ['2', 'Tỷ lệ giao dịch không dùng tiền mặt', '%', '≥ 80', 'Ngân hàng Nhà nước chi nhánh tỉnh'],
      ['II', 'Đến năm 2045', '', '', ''],
      ['1', 'Quy mô kinh tế số', '% GRDP', '≥ 50', 'Sở Khoa học và Công nghệ'],
    ],
  },
  'results beside plans under two heads over several columns': {
    heads: 2,
    rows: [
      [
        ['STT', 1, 2],
        ['Chỉ tiêu', 1, 2],
        ['Thực hiện', 2, 1],
        ['Kế hoạch', 2, 1],
      ],
      ['Năm 2023', 'Năm 2024', 'Năm 2025', 'Năm 2030'],
      ['1', 'Tỷ lệ hộ gia đình có đường truyền cáp quang (%)', '70,5', '78', '85', '100'],
      ['2', 'Số xã có trạm 5G', '0', '12', '60', '193'],
      ['3', 'Chỉ số chuyển đổi số (hạng)', '38', '35', 'Top 30', 'Top 20'],
    ],
  },
  'sub-rows by letters and dashes': {
    heads: 1,
    rows: [
      ['TT', 'Nội dung chỉ tiêu', 'ĐVT', 'Mục tiêu đến 2030'],
      ['1', 'Hồ sơ công việc được xử lý trên môi trường mạng', '', ''],
      ['a)', 'Cấp tỉnh', '%', '100'],
      ['b)', 'Cấp xã', '%', '90'],
      ['2', 'Dịch vụ công trực tuyến toàn trình', '%', '100'],
      ['', '- Trong đó: có phát sinh hồ sơ', '%', '80'],
    ],
  },
  'ranges, signs and words as values': {
    heads: 1,
    rows: [
      ['Số TT', 'Tên chỉ tiêu', 'Hiện trạng', 'Mục tiêu 2026', 'Mục tiêu 2030'],
      ['1', 'Đơn đăng ký sáng chế tăng hằng năm (%)', '8', '10 - 12', '16 - 18'],
      ['2', 'Chi cho nghiên cứu và phát triển (% GRDP)', '0,4', '> 1', '≥ 2'],
      ['3', 'Trung tâm dữ liệu của tỉnh', 'Chưa có', 'x', 'Hoàn thành'],
      ['4', 'Doanh nghiệp đổi mới sáng tạo (%)', '-', '≥ 25', 'trên 40'],
    ],
  },
  'long labels in a first column without numbers': {
    heads: 1,
    rows: [
      ['Chỉ tiêu', 'Đơn vị', 'Năm 2026', 'Năm 2030', 'Ghi chú'],
      [
        'Tỷ lệ dân số trưởng thành có điện thoại thông minh và được tiếp cận, khai thác các dịch vụ số thiết yếu tại nơi cư trú',
        '%',
        '85',
        '95',
        'Theo Chương trình chuyển đổi số của tỉnh',
      ],
      ['Tỷ lệ trường học có mạng Internet tốc độ cao', '%', '100', '100', ''],
      ['Số sản phẩm OCOP được đưa lên sàn thương mại điện tử', 'sản phẩm', '150', '400', 'Lũy kế'],
    ],
  },
  'units in the labels and five years of a period': {
    heads: 2,
    rows: [
      [
        ['TT', 1, 2],
        ['Chỉ tiêu', 1, 2],
        ['Lộ trình', 5, 1],
      ],
      ['2026', '2027', '2028', '2029', '2030'],
      ['1', 'Kinh tế số (% GRDP)', '18', '21', '24', '27', '30'],
      ['2', 'Nhân lực công nghệ số (người)', '1.500', '2.000', '2.600', '3.300', '4.000'],
      ['3', 'Năng suất lao động tăng (%)', '7,0', '7,5', '8,0', '8,5', '9,0'],
    ],
  },
  'a label merged over two rows and notes in words': {
    heads: 1,
    rows: [
      ['TT', 'Nhóm', 'Chỉ tiêu', 'Năm 2025', 'Năm 2030', 'Cơ quan theo dõi'],
      [['1', 1, 2], ['Hạ tầng số', 1, 2], 'Tỷ lệ phủ sóng 5G', '50%', '99%', 'Sở Khoa học và Công nghệ'],
      ['Tỷ lệ thôn, bản có cáp quang', '90%', '100%', 'Các doanh nghiệp viễn thông'],
      [['2', 1, 2], ['Nhân lực', 1, 2], 'Cán bộ, công chức được bồi dưỡng kỹ năng số', '80%', '100%', 'Sở Nội vụ'],
      ['Người dân tham gia học tập số', '30%', '70%', 'Sở Giáo dục và Đào tạo'],
    ],
  },
}

/** Tables of tasks. */
const TASK_SHAPES: Record<string, Shape> = {
  'tasks with body and deadline': {
    heads: 1,
    rows: [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
      ['1', 'Xây dựng quy chế quản lý, khai thác dữ liệu dùng chung', 'Sở Khoa học và Công nghệ', '2025'],
      ['2', 'Ban hành danh mục dữ liệu mở', 'Sở Tư pháp', 'Quý II/2026'],
    ],
  },
  'tasks in groups over the whole width': {
    heads: 1,
    rows: [
      ['STT', 'Nội dung nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Hoàn thành'],
      [['I. HOÀN THIỆN THỂ CHẾ', 5, 1]],
      ['1', 'Rà soát quy định về khoa học, công nghệ', 'Sở Tư pháp', 'Các sở, ban, ngành', '12/2025'],
      [['II. PHÁT TRIỂN HẠ TẦNG', 5, 1]],
      ['2', 'Nâng cấp trung tâm dữ liệu của tỉnh', 'Sở Khoa học và Công nghệ', 'Công an tỉnh', '6/2026'],
    ],
  },
  'tasks with periods in two columns': {
    heads: 2,
    rows: [
      [
        ['TT', 1, 2],
        ['Tên nhiệm vụ', 1, 2],
        ['Cơ quan chủ trì', 1, 2],
        ['Thời gian thực hiện', 2, 1],
      ],
      ['Bắt đầu', 'Hoàn thành'],
      ['1', 'Phổ cập kỹ năng số cho người dân', 'Ủy ban nhân dân cấp xã', '2025', '2027'],
      ['2', 'Đào tạo chuyên gia về trí tuệ nhân tạo', 'Trường Đại học của tỉnh', '2026', '2030'],
    ],
  },
  'tasks with money and its source': {
    heads: 1,
    rows: [
      ['TT', 'Nhiệm vụ', 'Kinh phí (triệu đồng)', 'Nguồn vốn', 'Sản phẩm'],
      ['1', 'Trang bị thiết bị cho phòng thí nghiệm', '12.500', 'Ngân sách tỉnh', 'Phòng thí nghiệm hoạt động'],
      ['2', 'Hỗ trợ doanh nghiệp đổi mới công nghệ', '8.000', 'Quỹ phát triển khoa học', '20 doanh nghiệp được hỗ trợ'],
    ],
  },
  'tasks of one body, its name merged over the rows': {
    heads: 1,
    rows: [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Tiến độ'],
      ['1', 'Số hóa hồ sơ lưu trữ', ['Sở Nội vụ', 1, 2], 'Hằng năm'],
      ['2', 'Đánh giá chỉ số cải cách hành chính', 'Quý IV hằng năm'],
      ['3', 'Kết nối dữ liệu dân cư', 'Công an tỉnh', 'Quý I/2026'],
    ],
  },
}

/** All tables: twelve and more of targets, six of tasks. */
export const ALL_SHAPES: Record<string, Shape> = { ...SHAPES, ...TARGET_SHAPES, ...TASK_SHAPES }

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
