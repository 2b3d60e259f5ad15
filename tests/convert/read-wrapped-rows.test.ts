import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readWrappedRows } from '../../src/convert/read-wrapped-rows.ts'

const rowsOf = (text: string) => readWrappedRows(text.replace(/^\n|\n\s*$/g, '').split('\n'))?.rows ?? null

describe('words that were wrapped within a table', () => {
  it('go on in their own cell', () => {
    expect(
      rowsOf(`
TT    Chỉ tiêu                                   Đơn vị     Thực hiện   Năm      Năm
                                                 tính       2024        2027     2030
I     HẠ TẦNG SỐ
1     Thôn, tổ dân phố có mạng cáp quang         %          96,5        100      100
      tốc độ cao
2     Thuê bao băng rộng cố định                 TB/100     24,8        29       34
                                                 dân
3     Xếp hạng chỉ số chuyển đổi số              Hạng       24          Nhóm 20  Nhóm 15
`),
    ).toEqual([
      ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện 2024', 'Năm 2027', 'Năm 2030'],
      ['I', 'HẠ TẦNG SỐ', '', '', '', ''],
      ['1', 'Thôn, tổ dân phố có mạng cáp quang tốc độ cao', '%', '96,5', '100', '100'],
      ['2', 'Thuê bao băng rộng cố định', 'TB/100 dân', '24,8', '29', '34'],
      ['3', 'Xếp hạng chỉ số chuyển đổi số', 'Hạng', '24', 'Nhóm 20', 'Nhóm 15'],
    ])
  })

  it('a part of a row has values of its own and is a row', () => {
    expect(
      rowsOf(`
TT   Chỉ tiêu                        Đơn vị   2027   2030
1    Tỷ trọng kinh tế số             %        22     30
     Trong đó: kinh tế số các
     ngành, lĩnh vực                 %        55     65
     - Công nghệ thông tin           %        5      6
2    Doanh nghiệp công nghệ          DN       10     20
`)?.map((row) => row[1]),
    ).toBeUndefined()
    expect(
      rowsOf(`
TT   Chỉ tiêu                        Đơn vị   2027   2030
1    Tỷ trọng kinh tế số             %        22     30
     Trong đó: kinh tế số các        %        55     65
     ngành, lĩnh vực
     - Công nghệ thông tin           %        5      6
2    Doanh nghiệp công nghệ          DN       10     20
`)?.map((row) => row.slice(0, 2)),
    ).toEqual([
      ['TT', 'Chỉ tiêu'],
      ['1', 'Tỷ trọng kinh tế số'],
      ['', 'Trong đó: kinh tế số các ngành, lĩnh vực'],
      ['', '- Công nghệ thông tin'],
      ['2', 'Doanh nghiệp công nghệ'],
    ])
  })

  it('a row may have no values where the numbers of its parts begin with its own', () => {
    expect(
      rowsOf(`
TT   Chỉ tiêu                        Đơn vị   2027   2030
1    Cán bộ được bồi dưỡng kỹ
     năng số căn bản
1.1  Cấp tỉnh                        %        100    100
1.2  Cấp xã                          %        90     100
2    Doanh nghiệp công nghệ          DN       10     20
`)?.map((row) => row.slice(0, 2)),
    ).toEqual([
      ['TT', 'Chỉ tiêu'],
      ['1', 'Cán bộ được bồi dưỡng kỹ năng số căn bản'],
      ['1.1', 'Cấp tỉnh'],
      ['1.2', 'Cấp xã'],
      ['2', 'Doanh nghiệp công nghệ'],
    ])
  })

  it('“Số” above “TT” is the column of numbers', () => {
    const rows = rowsOf(`
Số    Nội dung chỉ tiêu                  Ước TH    Kế hoạch            Cơ quan
TT                                       2025      2027      2030      theo dõi
A     Nhóm chỉ tiêu hạ tầng số
1     Tỷ lệ dân số được phủ sóng 5G      25        60        99        Sở KH&CN
2     Khu công nghiệp có sóng            40        100       100       Ban quản lý
      5G
3     Ấp, khu phố có cáp quang           97        100       ≥ 100     Sở KH&CN
`)
    expect(rows).toEqual([
      ['Số TT', 'Nội dung chỉ tiêu', 'Ước TH 2025', 'Kế hoạch 2027', '2030', 'Cơ quan theo dõi'],
      ['A', 'Nhóm chỉ tiêu hạ tầng số', '', '', '', ''],
      ['1', 'Tỷ lệ dân số được phủ sóng 5G', '25', '60', '99', 'Sở KH&CN'],
      ['2', 'Khu công nghiệp có sóng 5G', '40', '100', '100', 'Ban quản lý'],
      ['3', 'Ấp, khu phố có cáp quang', '97', '100', '≥ 100', 'Sở KH&CN'],
    ])
  })

  it('values beside the last line of a name belong to it', () => {
    expect(
      rowsOf(`
TT   Chỉ tiêu                  Đơn vị   2027   2030
1    Tỷ lệ người dân có
     chữ ký số cá nhân         %        22     30
2    Doanh nghiệp công nghệ    DN       10     20
`)?.[1],
    ).toEqual(['1', 'Tỷ lệ người dân có chữ ký số cá nhân', '%', '22', '30'])
  })

  it('a table of tasks has names of bodies that go on side by side', () => {
    expect(
      rowsOf(`
TT   Nhiệm vụ                       Cơ quan chủ trì     Phối hợp           Hoàn thành
1    Nghị quyết về chính sách       Sở KH&CN            Sở Tài chính,      Quý III/2025
     hỗ trợ đổi mới công nghệ                           Sở Tư pháp
2    Đề án phát triển nhân lực      Sở Giáo dục và      Các trường đại     Quý IV/2025
                                    Đào tạo             học
3    Đánh giá việc thực hiện        Sở KH&CN            Các sở, địa        15/12/2027
     Kế hoạch                                           phương
`)?.slice(1),
    ).toEqual([
      [
        '1',
        'Nghị quyết về chính sách hỗ trợ đổi mới công nghệ',
        'Sở KH&CN',
        'Sở Tài chính, Sở Tư pháp',
        'Quý III/2025',
      ],
      ['2', 'Đề án phát triển nhân lực', 'Sở Giáo dục và Đào tạo', 'Các trường đại học', 'Quý IV/2025'],
      ['3', 'Đánh giá việc thực hiện Kế hoạch', 'Sở KH&CN', 'Các sở, địa phương', '15/12/2027'],
    ])
  })

  it('without a column of numbers, a name in small letters goes on', () => {
    expect(
      rowsOf(`
Chỉ tiêu                       Đơn vị   2027   2030
Tỷ lệ dân số được phủ          %        80     99
sóng 5G
Doanh nghiệp công nghệ số      DN       10     20
`),
    ).toEqual([
      ['Chỉ tiêu', 'Đơn vị', '2027', '2030'],
      ['Tỷ lệ dân số được phủ sóng 5G', '%', '80', '99'],
      ['Doanh nghiệp công nghệ số', 'DN', '10', '20'],
    ])
  })
})

test.each([
  [
    'numbers beside the middle of their rows',
    `
TT   Chỉ tiêu                  Đơn vị   2027   2030
     Tỷ lệ người dân có
1    chữ ký số cá nhân         %        22     30
2    Doanh nghiệp công nghệ    DN       10     20
`,
  ],
  [
    'a name alone that may be a group or the rest of a name',
    `
TT   Chỉ tiêu                  Đơn vị   2027   2030
1    Tỷ lệ người dân có        %        22     30
     Chữ ký số
2    Doanh nghiệp công nghệ    DN       10     20
`,
  ],
  [
    'a second value below the first one',
    `
TT   Chỉ tiêu                  Đơn vị   2027   2030
1    Tỷ lệ người dân có        %        22     30
                                        25     35
2    Doanh nghiệp công nghệ    DN       10     20
`,
  ],
  [
    'a number that is missing',
    `
TT   Chỉ tiêu                  Đơn vị   2027   2030
1    Tỷ lệ người dân có        %        22     30
     chữ ký số
3    Doanh nghiệp công nghệ    DN       10     20
`,
  ],
  [
    'a column without a head',
    `
TT   Chỉ tiêu                  Đơn vị   2027
1    Tỷ lệ người dân có        %        22     30
     chữ ký số
2    Doanh nghiệp công nghệ    DN       10     20
`,
  ],
  [
    'a cell across two columns',
    `
TT   Chỉ tiêu                  Đơn vị   2027   2030
1    Tỷ lệ người dân có        %        22     30
     chữ ký số                 theo đề án của Bộ
2    Doanh nghiệp công nghệ    DN       10     20
`,
  ],
  ['no head', '\n1    Tỷ lệ người dân    %     22     30\n2    Doanh nghiệp       DN    10     20\n'],
  ['nothing', ''],
])('%s: nothing is guessed', (_, text) => {
  expect(rowsOf(text)).toBeNull()
})

const WORDS =
  'tỷ lệ dân số được phủ sóng mạng tốc độ cao doanh nghiệp đổi mới sáng tạo hồ sơ trực tuyến toàn trình của tỉnh GRDP Internet'
const word = fc.constantFrom(...WORDS.split(' '))
/** No name of a row begins with an abbreviation. */
const name = fc
  .array(word, { minLength: 1, maxLength: 15 })
  .map((words) => ['tỷ', ...words].join(' '))
  .map((text) => text.charAt(0).toUpperCase() + text.slice(1))
const value = fc.oneof(
  fc.integer({ min: 1, max: 9999 }).map(String),
  fc.integer({ min: 1, max: 99 }).map((number) => `≥ ${number}`),
  fc.integer({ min: 2, max: 60 }).map((number) => `Nhóm ${number}`),
)
const unit = fc.constantFrom('%', 'DN', 'Thuê bao', 'Văn bằng bảo hộ', 'TB/100 dân')
const table = fc.array(fc.record({ name, unit, values: fc.tuple(value, value, value) }), { minLength: 2, maxLength: 9 })
const layout = fc.record({
  width: fc.integer({ min: 18, max: 44 }),
  gap: fc.integer({ min: 3, max: 6 }),
  isRight: fc.boolean(),
  /** Where a row's number and values stand beside a name of several lines. */
  number: fc.constantFrom('top', 'middle', 'bottom'),
  values: fc.constantFrom('top', 'middle', 'bottom'),
})
type Layout = { width: number; gap: number; isRight: boolean; number: string; values: string }

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Sets a table as a text of columns. */
function setTable(rows: string[][], { width, gap, isRight, number, values }: Layout): string[] {
  const widths = [2, width, 9, 8, 8, 8]
  return rows.flatMap((cells, row) => {
    const lines = cells.map((cell, at) => wrap(cell, widths[at] ?? 8))
    const height = Math.max(...lines.map(({ length }) => length))
    const shift = (at: number) => {
      const place = row === 0 || at === 1 ? 'top' : at === 0 ? number : values
      const room = height - (lines[at]?.length ?? 0)
      return place === 'top' ? 0 : place === 'bottom' ? room : Math.floor(room / 2)
    }
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((_cell, at) => {
          const text = lines[at]?.[line - shift(at)] ?? ''
          return isRight && at > 2 ? text.padStart(widths[at] ?? 8) : text.padEnd(widths[at] ?? 8)
        })
        .join(' '.repeat(gap))
        .trimEnd(),
    )
  })
}

const HEAD = ['TT', 'Chỉ tiêu', 'Đơn vị', 'Năm 2025', 'Năm 2027', 'Năm 2030']
const cellsOf = (rows: { name: string; unit: string; values: string[] }[]) => [
  HEAD,
  ...rows.map((row, at) => [String(at + 1), row.name, row.unit, ...row.values]),
]

describe('whatever the table, its widths and where its values stand', () => {
  it('no word is moved to another row or column', () => {
    fc.assert(
      fc.property(table, layout, (rows, layout) => {
        const cells = cellsOf(rows)
        const read = readWrappedRows(setTable(cells, layout))
        if (read !== null) expect(read.rows).toEqual(cells)
      }),
      { numRuns: 15000 },
    )
  })

  it('a table whose rows begin with their numbers and values, and whose lines begin with no proper name, is read', () => {
    fc.assert(
      fc.property(table, layout, (rows, layout) => {
        const cells = cellsOf(rows.map((row) => ({ ...row, name: row.name.replaceAll('Internet', 'mạng') })))
        const lines = setTable(cells, { ...layout, number: 'top', values: 'top' })
        expect(readWrappedRows(lines)?.rows).toEqual(cells)
      }),
      { numRuns: 300 },
    )
  })
})
