import { describe, expect, test } from 'vitest'
import { findDuties } from '../../src/duties/find-duties.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { registry } from '../data/datasets.ts'

const duties = (body: string, isCity = false) => findDuties(readPlan(body, 'a.mdx').sections, registry, isCity)
const named = (body: string, isCity = false) =>
  duties(body, isCity).map(({ bodies, what }) => `${bodies.join('+')}: ${what}`)

describe('in the part on implementation', () => {
  const implementation = (text: string) => `## IV. TỔ CHỨC THỰC HIỆN\n\n${text}\n`

  test.each([
    ['the subject', 'Sở KH&CN chủ trì theo dõi.', ['so-khoa-hoc-va-cong-nghe: chủ trì theo dõi']],
    [
      'several',
      'Sở Tài chính, Sở Y tế và UBND các huyện, thị xã, thành phố bố trí vốn.',
      ['so-tai-chinh+so-y-te+ubnd-cap-huyen: bố trí vốn'],
    ],
    ['whom it asks', 'Giao Công an tỉnh tham mưu.', ['cong-an-tinh: tham mưu']],
    [
      'whom a body asks',
      'Ban Thường vụ Tỉnh ủy giao Đảng ủy UBND tỉnh lãnh đạo thực hiện.',
      ['dang-uy-ubnd: lãnh đạo thực hiện'],
    ],
    ['behind a lead-in', 'Hằng năm, các sở, ngành báo cáo.', ['so-ban-nganh: báo cáo']],
    [
      'who is directly directed',
      'Đảng ủy UBND tỉnh lãnh đạo, chỉ đạo UBND tỉnh xây dựng kế hoạch.',
      ['dang-uy-ubnd+ubnd-tinh: lãnh đạo, chỉ đạo UBND tỉnh xây dựng kế hoạch'],
    ],
    ['of the province by its name', 'UBND tỉnh Bắc Giang ban hành kế hoạch.', ['ubnd-tinh: ban hành kế hoạch']],
    [
      'a clause with a subject of its own',
      'Sở Nội vụ chủ trì tham mưu; Sở Tài chính chủ trì cân đối vốn.',
      ['so-noi-vu: chủ trì tham mưu', 'so-tai-chinh: chủ trì cân đối vốn'],
    ],
    ['the sentence before', 'Sở Y tế chủ trì. Báo cáo UBND tỉnh.', ['so-y-te: chủ trì', 'so-y-te: Báo cáo UBND tỉnh']],
    [
      'the line with a colon before a list',
      'Sở Y tế có nhiệm vụ:\n\n- Lập kế hoạch.\n- Báo cáo.',
      ['so-y-te: Lập kế hoạch', 'so-y-te: Báo cáo'],
    ],
    ['a line that is a name', '2\\. Sở Y tế\n\n- Lập kế hoạch.', ['so-y-te: Lập kế hoạch']],
    ['the heading', '### 5. Trách nhiệm của Sở Y tế\n\n- Lập kế hoạch.', ['so-y-te: Lập kế hoạch']],
    ['the name before a colon', '- Sở Y tế: Lập kế hoạch.', ['so-y-te: Lập kế hoạch']],
  ])('the body is %s', (_, text, found) => {
    expect(named(implementation(text))).toEqual(found)
  })

  test.each([
    ['a body of the nation', 'Ban Chỉ đạo Trung ương hướng dẫn thực hiện.'],
    ['what a body has, not does', 'Sở Y tế có trụ sở mới.'],
    ['a name that is part of a word', 'Sở hữu trí tuệ được bảo vệ.'],
    ['a line on money under a body’s heading', '### 1. Sở Y tế\n\nKinh phí thực hiện từ ngân sách.'],
    ['a list of recipients', '## Nơi nhận:\n\n- Các sở, ban, ngành;\n- UBND tỉnh: theo dõi.'],
  ])('no duty is %s', (_, text) => {
    expect(named(implementation(text))).toEqual([])
  })

  test('what stands below a duty with a deadline is a part of it', () => {
    const text = 'Sở Y tế:\n\n- Lập đề án trước ngày 30/6/2025, gồm:\n  - Phần một.\n  - Phần hai.\n- Báo cáo.'
    expect(named(implementation(text))).toEqual(['so-y-te: Lập đề án trước ngày 30/6/2025', 'so-y-te: Báo cáo'])
  })

  test('a city’s committees are those of a province', () => {
    const text = implementation('Văn phòng Thành ủy theo dõi. UBND thành phố báo cáo.')
    expect(named(text, true)).toEqual(['van-phong-tinh-uy: theo dõi', 'ubnd-tinh: báo cáo'])
    expect(named(text)).toEqual([])
  })
})

describe('elsewhere', () => {
  test('only “cần”, “phải”, “chủ trì” and the like make a duty of a sentence about a body', () => {
    const text = '## II. NHIỆM VỤ\n\nCác sở, ngành phải báo cáo. Các sở, ngành tổ chức tốt hội nghị.\n'
    expect(named(text)).toEqual(['so-ban-nganh: phải báo cáo'])
  })

  test('targets are no duties, and the opening is none', () => {
    expect(named('UBND tỉnh ban hành Kế hoạch.\n\n## I. MỤC TIÊU\n\nCác sở, ngành phải đạt 100%.\n')).toEqual([])
  })
})

test('a sentence with several deadlines has a duty for each, and one for what has none; the sentence stays whole', () => {
  const quote = 'Sở Y tế lập kế hoạch (xong trong quý I/2025); định kỳ 6 tháng báo cáo; tuyên truyền.'
  const found = duties(`## IV. TỔ CHỨC THỰC HIỆN\n\n1\\. ${quote}\n`)
  expect(found.map(({ what, deadline }) => [what, deadline?.kind ?? null])).toEqual([
    ['lập kế hoạch (xong trong quý I/2025)', 'day'],
    ['định kỳ 6 tháng báo cáo', 'repeated'],
    ['tuyên truyền', null],
  ])
  expect(found.map((duty) => [duty.quote, duty.section, duty.anchor])).toEqual(Array(3).fill([quote, 'iv', 'iv-1']))
})

test('what is only told by whom and when before is the day of what stands before it', () => {
  const quote =
    'Ban Tổ chức Tỉnh ủy tham mưu thành lập Ban Chỉ đạo; báo cáo Ban Thường vụ Tỉnh ủy trước ngày 28/02/2025.'
  expect(duties(`## IV. TỔ CHỨC THỰC HIỆN\n\n${quote}\n`)).toMatchObject([
    { what: quote.slice(20, -1), deadline: { kind: 'day', day: '2025-02-28' }, receivers: ['ban-thuong-vu'] },
  ])
  const ownWork = 'Sở Y tế rà soát; báo cáo kết quả với UBND tỉnh trước ngày 28/02/2025.'
  expect(duties(`## IV. TỔ CHỨC THỰC HIỆN\n\n${ownWork}\n`)).toHaveLength(2)
})

describe('others whom a sentence names', () => {
  const implementation = (text: string) => duties(`## IV. TỔ CHỨC THỰC HIỆN\n\n${text}\n`)

  test.each([
    ['Sở Y tế chủ trì, phối hợp chặt chẽ với Sở Nội vụ và các địa phương lập đề án.', ['so-noi-vu', 'dia-phuong']],
    ['Sở Y tế phối hợp Sở Nội vụ lập đề án.', ['so-noi-vu']],
    ['Sở Y tế chủ trì, phối hợp với đơn vị liên quan lập đề án.', []],
    ['Sở Y tế chủ trì lập đề án; Sở Nội vụ chủ trì, phối hợp với Công an tỉnh kiểm tra.', []],
  ])('“%s”: with whom', (text, partners) => {
    expect(implementation(text)[0]?.partners).toEqual(partners)
  })

  test.each([
    ['Sở Y tế báo cáo UBND tỉnh, Ban Thường vụ Tỉnh ủy.', ['ubnd-tinh', 'ban-thuong-vu']],
    ['Sở Y tế định kỳ báo cáo kết quả thực hiện về Sở Nội vụ trước ngày 15/6.', ['so-noi-vu']],
    ['Sở Y tế báo cáo kết quả về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh.', ['so-noi-vu']],
    ['Sở Y tế đề xuất gửi Sở Nội vụ tổng hợp, báo cáo UBND tỉnh.', []],
    ['Sở Y tế tổng hợp báo cáo của các sở, ngành.', []],
    ['Sở Y tế báo cáo đối với Sở Nội vụ.', []],
  ])('“%s”: who gets the report', (text, receivers) => {
    expect(implementation(text)[0]?.receivers).toEqual(receivers)
  })

  test('what a line with a colon names with whom holds for its items', () => {
    const found = implementation('Sở Y tế chủ trì, phối hợp với Sở Nội vụ:\n\n- Lập đề án.\n- Kiểm tra.')
    expect(found.map(({ partners }) => partners)).toEqual([['so-noi-vu'], ['so-noi-vu']])
  })
})

test('what names the body above is told, and an item of a list leads to the numbered line above it', () => {
  const text = '4\\. Sở Y tế có nhiệm vụ:\n\n- Lập kế hoạch. Kiểm tra.\n\nSở Nội vụ theo dõi.'
  expect(duties(`## IV. TỔ CHỨC THỰC HIỆN\n\n${text}\n`).map(({ anchor, namedIn }) => [anchor, namedIn])).toEqual([
    ['iv-4', 'Sở Y tế có nhiệm vụ:'],
    ['iv-4', 'Sở Y tế có nhiệm vụ:'],
    ['iv', null],
  ])
})

test('a rhythm at the head of a sentence holds for the whole', () => {
  const found = duties('## IV. TỔ CHỨC THỰC HIỆN\n\nHằng quý, Sở Y tế báo cáo; tổng hợp.\n')
  expect(found).toMatchObject([{ what: 'báo cáo; tổng hợp', deadline: { kind: 'repeated', every: [3] } }])
})

test('a table of tasks has a duty a row: who leads, by when, and the row as it stands', () => {
  const head = '| TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời hạn |\n| - | - | - | - | - |\n'
  const rows = '| 1 | Quy chế dữ liệu | Sở KH&CN | Sở Nội vụ | Quý III/2025 |\n| 2 | Kho dữ liệu | Đơn vị khác | | |\n'
  expect(duties(`## PHỤ LỤC\n\n${head}${rows}`)).toMatchObject([
    {
      bodies: ['so-khoa-hoc-va-cong-nghe'],
      partners: ['so-noi-vu'],
      what: 'Quy chế dữ liệu',
      deadline: { kind: 'day', day: '2025-09-30', words: 'Quý III/2025' },
      quote: '1 · Quy chế dữ liệu · Sở KH&CN · Sở Nội vụ · Quý III/2025',
    },
    { bodies: [], what: 'Kho dữ liệu', deadline: null },
  ])
})

test('a table of tasks is read in one pass: twice as many rows are twice as many looks at its cells', () => {
  const head = '| Nhiệm vụ | Cơ quan chủ trì |\n| - | - |\n'
  const looksAt = (rows: number) => {
    const text = `## PHỤ LỤC\n\n${head}${'| Kho dữ liệu | Sở Y tế |\n'.repeat(rows)}`
    const { sections } = readPlan(text, 'a.mdx')
    let looks = 0
    for (const block of sections.flatMap(({ blocks }) => blocks)) {
      const { cell } = block
      Object.defineProperty(block, 'cell', {
        get: () => {
          looks += 1
          return cell
        },
      })
    }
    expect(findDuties(sections, registry, false)).toHaveLength(rows)
    return looks
  }
  expect(looksAt(200)).toBeLessThanOrEqual(2 * looksAt(100))
})
