import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withMorePlaces } from '../../scripts/scale/make-plans.ts'

/** What the sentences of a made-up plan speak of, one each. */
const FIELDS = ['du lịch', 'nông nghiệp', 'y tế', 'giáo dục', 'vận tải', 'thủy sản', 'thương mại']

const DETAILS = ', hỗ trợ vốn, mặt bằng, đào tạo và mở thị trường'.repeat(6)

/** The key of one of the made-up places, from 1. */
export const madeUp = (number: number) => `noi-thu-${number}`

/**
 * Adds made-up places to a copy of the project, each with a plan of three targets and some sentences that name a theme and another province or a body: tables of
 * comparisons and lists of sentences are then longer than a page shows.
 *
 * @param folder of the copy
 * @param count how many; the numbers of their plans grow with theirs
 */
export function addPlaces(folder: string, count: number): void {
  const register = path.join(folder, 'content/provinces.csv')
  writeFileSync(register, withMorePlaces(readFileSync(register, 'utf8'), count))
  for (let number = 1; number <= count; number += 1) {
    const [share, coverage] = [(number % 90) + 1, (number % 99) + 1]
    const sentences = FIELDS.map(
      (field) => `- Phát triển khởi nghiệp trong ${field} trên địa bàn tỉnh Bắc Giang${DETAILS}.`,
    )
    const duties = FIELDS.flatMap((field) => [
      `- Sở Tài chính chủ trì bố trí kinh phí cho ${field} trước ngày 15/12/2025.`,
      `- Sở Khoa học và Công nghệ chủ trì rà soát số liệu về ${field}.`,
    ])
    const plan = `---
province: ${madeUp(number)}
title: Kế hoạch của nơi thử ${number}
docType: Kế hoạch
issuer: Ban Thường vụ
---

## I. MỤC TIÊU

### 1. Đến năm 2030

- <Target indicator="digital-economy-share" year="2030" value="≥ ${share}">Quy mô kinh tế số đạt tối thiểu ${share}% GRDP của nơi thử ${number}</Target>.
- <Target indicator="5g-coverage" year="2030" value="${coverage}">Tỷ lệ phủ sóng 5G đạt ${coverage}%</Target>.
- <Target indicator="end-to-end-services" year="2030" value="≥ ${share}">Tỷ lệ dịch vụ công trực tuyến toàn trình đạt tối thiểu ${share}%</Target>.

## II. PHÁT TRIỂN HẠ TẦNG

${sentences.join('\n')}

## III. TỔ CHỨC THỰC HIỆN

${duties.join('\n')}
`
    writeFileSync(path.join(folder, 'content/plans', `${madeUp(number)}.mdx`), plan)
  }
}
