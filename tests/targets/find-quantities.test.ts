import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/targets/find-quantities.ts'
import { formatTargetValue } from '../../src/text/target-value.ts'

const values = (text: string) =>
  findQuantities(text).map((quantity) => {
    const numerals = [...quantity.numerals]
    return `${quantity.kind} ${formatTargetValue(quantity, () => numerals.shift() ?? '')}`
  })

describe('findQuantities()', () => {
  it.each([
    ['đạt từ 45% trở lên', 'percent ≥ 45'],
    ['từ 20% doanh nghiệp nhỏ và vừa trở lên', 'percent ≥ 20'],
    ['tối thiểu phải đạt 30%', 'percent ≥ 30'],
    ['không thấp hơn 2%', 'percent ≥ 2'],
    ['có từ 12 người', 'number ≥ 12'],
    ['không quá 5%', 'percent ≤ 5'],
    ['dưới 1%', 'percent < 1'],
    ['vượt 40%', 'percent > 40'],
    ['ước khoảng 50%', 'percent ~ 50'],
    ['từ 16% đến 18%', 'percent 16–18'],
    ['800 - 1.000 kỹ sư', 'number 800–1.000'],
    ['tăng 16\u201118%', 'percent 16–18'],
    ['tăng 10\u221212%', 'percent 10–12'],
    ['đạt 8 \u2010 10%', 'percent 8–10'],
    ['đạt 0.75', 'number 0,75'],
    ['đạt 30 phần trăm', 'percent 30'],
    ['thuộc nhóm 10 tỉnh, thành phố dẫn đầu', 'rank top 10'],
    ['xếp thứ 15 trở lên', 'rank top 15'],
    ['nằm trong tốp 5 cả nước', 'rank top 5'],
    ['tăng từ 61,3% năm 2024 lên ít nhất 80%', 'percent ≥ 80'],
    ['phủ sóng 5G toàn tỉnh', 'percent 100'],
    ['mỗi người dân có một tài khoản', 'percent 100'],
    ['tỷ trọng (%): năm 2030: 30', 'percent 30'],
    ['tốc độ tối thiểu 200 Mb/s', 'number ≥ 200'],
  ])('reads the value of “%s”', (text, value) => {
    expect(values(text)).toEqual([value])
  })

  it.each([
    '3- Chăm lo cho nhân lực khoa học và công nghệ để phát triển bền vững',
    'Đề án 06 và Nghị quyết số 57-NQ/TW ngày 22/12/2024',
    'trên 01 vạn dân, trên 1.000 dân, cứ 10.000 dân',
    'sau 12 tháng nghiệm thu, trong 24 giờ',
    'kinh phí 9.090 tỷ đồng',
    'người từ 15 tuổi trở lên',
    'mạng 5G, 6G, điều 12, khoản 3',
    'tại 124 xã, 10 phường',
    'giai đoạn 2026 - 2030',
    '3.1 - Rà soát các quy định',
    '(1) phát triển hạ tầng',
    'triển khai toàn tỉnh',
  ])('finds no value in “%s”', (text) => {
    expect(values(text)).toEqual([])
  })

  it('takes a speed as part of the name of a share, and as a value where it has a subject of its own', () => {
    expect(values('80% người sử dụng truy cập với tốc độ trên 1 Gb/s')).toEqual(['percent 80'])
    expect(values('phủ 90% hộ dân, tốc độ trung bình 300 Mb/s')).toEqual(['percent 90', 'number 300'])
  })

  it('tells a count for each year, also when the year stands at the head of the clause', () => {
    const perYear = (text: string) => findQuantities(text).map((quantity) => quantity.perYear)
    expect(perYear('Mỗi năm có 20 bài báo quốc tế và trên 100 bài báo ứng dụng')).toEqual([true, true])
    expect(perYear('có 30 đơn/năm; 5 sáng chế')).toEqual([true, false])
  })
})
