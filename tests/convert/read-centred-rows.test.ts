import { describe, expect, it } from 'vitest'
import { readCentredRows } from '../../src/convert/read-centred-rows.ts'

const read = (text: string) => readCentredRows(text.replace(/^\n|\n\s*$/g, '').split('\n'))
const rowsOf = (text: string) => read(text)?.rows.map((row) => row.join(' | ')) ?? null

describe('a table whose numbers stand beside the middle of their names', () => {
  it('gives each line to the row that it is above or below the middle of', () => {
    const text = `
TT    Chỉ tiêu                            Đơn vị     Năm 2026  Năm 2030
I     HẠ TẦNG SỐ
      Tỷ lệ thôn, bản có mạng cáp quang
1                                         %          92        100
      băng rộng tốc độ cao
      Tỷ trọng xuất khẩu sản phẩm công
2     nghệ cao trong tổng kim ngạch xuất  %          4         10
      khẩu hàng hóa của tỉnh
3     Doanh nghiệp công nghệ số           DN         600       2.000
`
    expect(rowsOf(text)).toEqual([
      'TT | Chỉ tiêu | Đơn vị | Năm 2026 | Năm 2030',
      'I | HẠ TẦNG SỐ |  |  | ',
      '1 | Tỷ lệ thôn, bản có mạng cáp quang băng rộng tốc độ cao | % | 92 | 100',
      '2 | Tỷ trọng xuất khẩu sản phẩm công nghệ cao trong tổng kim ngạch xuất khẩu hàng hóa của tỉnh | % | 4 | 10',
      '3 | Doanh nghiệp công nghệ số | DN | 600 | 2.000',
    ])
    expect(read(text)?.starts).toEqual([0, 1, 2, 5, 8])
  })

  it('is read by its values where it has no numbers', () => {
    expect(
      rowsOf(`
Chỉ tiêu                               Đơn vị     2026      2030
Tỷ lệ thôn, bản có mạng cáp quang
                                       %          92        100
băng rộng tốc độ cao
Doanh nghiệp công nghệ số              DN         600       2.000
`),
    ).toEqual([
      'Chỉ tiêu | Đơn vị | 2026 | 2030',
      'Tỷ lệ thôn, bản có mạng cáp quang băng rộng tốc độ cao | % | 92 | 100',
      'Doanh nghiệp công nghệ số | DN | 600 | 2.000',
    ])
  })

  it('is not read where a line may belong to two rows', () => {
    expect(
      rowsOf(`
TT    Chỉ tiêu                            Đơn vị     Năm 2026  Năm 2030
1     Tỷ lệ xã có điểm Internet công cộng %          92        100
      Thôn Một, Thôn Hai, Thôn Ba và Bốn
2     Tỷ lệ dân số được phủ sóng mạng 5G  %          92        100
`),
    ).toBeNull()
  })

  it('is not read where its numbers do not count the rows', () => {
    expect(
      rowsOf(`
TT    Chỉ tiêu                            Đơn vị     Năm 2026  Năm 2030
1     Doanh nghiệp công nghệ số           DN         600       2.000
7     Tỷ lệ dân số được phủ sóng mạng 5G  %          92        100
`),
    ).toBeNull()
  })
})
