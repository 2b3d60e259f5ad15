import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { editFacts, editPlace, readFacts } from '../../src/desk/edit-facts.ts'
import { addTarget, correctTarget, rejectTarget } from '../../src/desk/edit-target.ts'
import { applyEdits } from '../../src/desk/edit-text.ts'
import { factFinder } from '../../src/desk/find-fact.ts'
import { sourceFinder } from '../../src/desk/find-in-source.ts'
import { startHistory } from '../../src/desk/history.ts'
import { lookAtPlan } from '../../src/desk/look-at-plan.ts'
import { nameByFacts } from '../../src/desk/name-by-facts.ts'
import { nearestIndicators } from '../../src/desk/nearest-indicators.ts'
import { countOpen, keyOf, makeQueue, nextOpen, restOfTable } from '../../src/desk/queue.ts'
import { shiftLook } from '../../src/desk/shift-look.ts'
import { joinValue, partValue } from '../../src/desk/value-parts.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { PlanFrontMatter } from '../../src/schema.ts'
import { FIVE } from '../five-plans.ts'

const registry = await readRegistryFiles('content')
const look = (text: string, source: string | null = null) =>
  lookAtPlan(
    text,
    'content/plans/ha-giang.mdx',
    source === null ? null : { text: source, sha256: '' },
    registry,
    '2026-11-29',
  )
const HEAD = '---\nprovince: ha-giang\ntitle: Kế hoạch\ndocType: Kế hoạch\nissuer: Tỉnh ủy\nreview: machine\n---\n\n'
const DOUBTED = `${HEAD}## II. MỤC TIÊU

### 1. Đến năm 2030

- <Target indicator="5g-coverage" year="2030" value="100" note="Số tăng thêm, không phải tổng số. Cần xem: “toàn tỉnh” được hiểu là 100%">phủ sóng 5G toàn tỉnh</Target>; có 25% R\\&D của doanh nghiệp.

| TT | Chỉ tiêu | ĐVT | Năm 2030 |
| - | - | - | - |
| 1 | Tỷ trọng kinh tế số | % | <Target indicator="digital-economy-share" year="2030" value="35">35</Target> |
| 2 | Số ao cá | ao | 12 |
`

describe('a decision changes the file as an editor does by hand', () => {
  const [doubted, cell] = look(DOUBTED).targets
  if (!doubted || !cell) throw new Error('missing target')

  it('right: the doubt goes, the note for readers stays', () => {
    const text = applyEdits(DOUBTED, correctTarget(DOUBTED, doubted, doubted.fields))
    expect(text).toBe(DOUBTED.replace(' Cần xem: “toàn tỉnh” được hiểu là 100%', ''))
  })

  it('right, without a doubt: nothing changes', () => {
    expect(correctTarget(DOUBTED, cell, cell.fields)).toEqual([])
  })

  it('corrected: attributes in their order, signs that would end them written otherwise', () => {
    const fields = { ...cell.fields, value: '≥ 40', unit: '% "GRDP" | x', year: '' }
    const text = applyEdits(DOUBTED, correctTarget(DOUBTED, cell, fields))
    expect(text).toContain(
      '<Target indicator="digital-economy-share" value="≥ 40" unit="% &#x22;GRDP&#x22; &#x7C; x">35<',
    )
    expect(look(text).targets[1]?.fields).toEqual(fields)
  })

  it('rejected: the tags go, the words stay', () => {
    expect(applyEdits(DOUBTED, rejectTarget(cell))).toBe(
      DOUBTED.replace('<Target indicator="digital-economy-share" year="2030" value="35">35</Target>', '35'),
    )
  })

  it('added: tags around the clause of a number, or around its cell', () => {
    const { numbers } = look(DOUBTED)
    const added = numbers.map(({ words, fields }) =>
      words === null ? '' : applyEdits(DOUBTED, addTarget(words, { ...fields, indicator: 'sme-support' })),
    )
    expect(added.join('\n')).toContain(
      '<Target indicator="sme-support" year="2030" value="25">có 25% R\\&D của doanh nghiệp</Target>.',
    )
    expect(added.join('\n')).toContain('| <Target indicator="sme-support" year="2030" value="12">12</Target> |')
  })

  it('what is shown right after it is what the plan then says', () => {
    for (const edits of [correctTarget(DOUBTED, doubted, doubted.fields), rejectTarget(doubted)]) {
      const changed = { target: doubted, fields: edits.length === 1 ? doubted.fields : null }
      const [shown, read] = [
        shiftLook({ ...look(DOUBTED), targets: [doubted, cell] }, edits, changed),
        look(applyEdits(DOUBTED, edits)),
      ]
      expect(shown.targets.map(({ open, close, doubt }) => ({ open, close, doubt }))).toEqual(
        read.targets.map(({ open, close, doubt }) => ({ open, close, doubt })),
      )
    }
  })
})

describe('the queue', () => {
  const found = look(DOUBTED)
  const state = { seen: [], ticked: [] }
  const queue = makeQueue(found, ['a:3:1: nối hai dòng'], state, new Set())

  it('has doubtful targets first, then doubts of the text, then the others', () => {
    expect(queue.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['target doubt', 'text doubt', 'target unread'])
    expect(countOpen(queue)).toEqual({ doubts: 2, unread: 1 })
  })

  it('goes on to what is open behind, then from the beginning, and ends', () => {
    expect(nextOpen(queue, 0)).toBe(queue[1])
    expect(nextOpen(queue, 2)).toBe(queue[0])
    const all = { seen: found.targets.map(({ open }) => open.start), ticked: ['a:3:1: nối hai dòng'] }
    const settled = makeQueue(found, ['a:3:1: nối hai dòng'], all, new Set(all.seen.slice(0, 1)))
    expect(nextOpen(settled, 0)).toBeNull()
    expect(settled.map(keyOf)).toEqual(queue.map(keyOf))
  })
})

it('facts of the front matter are written in the order of the schema', () => {
  const names = Object.keys(PlanFrontMatter.shape)
  const backwards = Object.fromEntries(names.toReversed().map((name) => [name, name]))
  expect(Object.keys(readFacts(applyEdits('', editFacts('', backwards))))).toEqual(names)
})

it('facts of the front matter are written as the converter writes them', () => {
  const text = readFileSync('content/plans/hung-yen.mdx', 'utf8')
  expect(editFacts(text, {})).toEqual([])
  const changed = applyEdits(
    text,
    editFacts(text, { number: '12-KH/TU', review: 'reviewed', reviewedOn: '2026-11-29' }),
  )
  expect(changed).toContain('\nnumber: 12-KH/TU\n')
  expect(changed).toContain('\nreview: reviewed\nreviewedOn: 2026-11-29\n---\n')
  expect(applyEdits(changed, editFacts(changed, readFacts(text)))).toContain('\nnumber: ')
  expect(readFacts('không có phần đầu')).toEqual({})
})

it('the parts of a signatory are changed one by one, and stand in their order', () => {
  const role = applyEdits(HEAD, editFacts(HEAD, { signatory: { role: 'Bí thư' } }))
  const both = applyEdits(role, editFacts(role, { signatory: { name: 'Nguyễn Văn A' } }))
  expect(both).toContain('\nsignatory:\n  name: Nguyễn Văn A\n  role: Bí thư\n')
  const name = applyEdits(both, editFacts(both, { signatory: { role: '' } }))
  expect(name).toContain('\nsignatory:\n  name: Nguyễn Văn A\nreview')
  expect(applyEdits(name, editFacts(name, { signatory: { name: '' } }))).toBe(HEAD)
})

describe('the place of a plan', () => {
  const source = { text: '', sha256: '', statedProvince: 'bac-giang' }
  const SOURCE = 'source:\n  file: chua-ro-tinh.docx\n  sha256: a\n'
  const NOWHERE = HEAD.replace('province: ha-giang\n', '').replace('review:', `${SOURCE}review:`)

  it('that is missing is the first thing to settle, and what names it names the files too', () => {
    const missing = look(NOWHERE)
    expect(makeQueue(missing, [], startHistory('').state, new Set())).toEqual([{ kind: 'place', state: 'doubt' }])
    const names = { id: 'chua-ro-tinh', keptAs: 'chua-ro-tinh.docx' }
    expect(nameByFacts(names, missing.facts)).toEqual(names)
    const text = applyEdits(NOWHERE, editPlace(NOWHERE, { unit: 'bac-ninh' }, 'bac-ninh'))
    const found = look(text)
    expect(found.facts).toMatchObject({ unit: 'bac-ninh', source: { file: 'bac-ninh.docx', sha256: 'a' } })
    expect(makeQueue(found, [], startHistory('').state, new Set())).toEqual([])
    expect(nameByFacts(names, found.facts)).toEqual({ id: 'bac-ninh', keptAs: 'bac-ninh.docx' })
    expect(nameByFacts({ id: 'x--ubnd', keptAs: null }, found.facts)).toEqual({ id: 'bac-ninh--ubnd', keptAs: null })
    const second = look(applyEdits(text, editPlace(text, { unit: 'bac-ninh' }, 'bac-ninh--ubnd')))
    const named = { id: 'bac-ninh--ubnd', keptAs: 'bac-ninh--ubnd.docx' }
    expect(nameByFacts({ id: 'bac-ninh', keptAs: 'bac-ninh.docx' }, second.facts)).toEqual(named)
    expect(nameByFacts(named, found.facts)).toEqual({ id: 'bac-ninh', keptAs: 'bac-ninh.docx' })
  })

  it('that another one is named in the text is a doubt, as long as it is so', () => {
    const other = lookAtPlan(HEAD, 'ha-giang.mdx', source, registry, '2026-11-29')
    const [item] = makeQueue(other, [], startHistory('').state, new Set())
    expect(item).toMatchObject({ kind: 'text', doubt: expect.stringContaining('Văn bản nêu Bắc Giang') })
    const right = HEAD.replace('ha-giang', 'bac-giang')
    expect(lookAtPlan(right, 'bac-giang.mdx', source, registry, '2026-11-29').placeDoubt).toBe(null)
  })
})

it.each([
  ['≥ 40', 'gte', '40'],
  ['16–18', 'range', '16–18'],
  ['top 10', 'top', '10'],
  ['~ 1.200,5', 'about', '1.200,5'],
  ['100', 'eq', '100'],
] as const)('the value %s is %s and %s in a form', (text, comparator, numeral) => {
  expect(partValue(text)).toEqual({ comparator, numeral })
  expect(joinValue({ comparator, numeral })).toBe(text)
})

it.each([
  ['range', '16'],
  ['gte', ''],
  ['eq', '16–18'],
  ['gte', 'bốn'],
] as const)('%s with “%s” is no value', (comparator, numeral) => {
  expect(joinValue({ comparator, numeral })).toBeNull()
})

describe.each(FIVE)('the plan of %s', (name) => {
  const text = readFileSync(`content/plans/${name}.mdx`, 'utf8')
  const source = readFileSync(`content/sources/${name}.txt`, 'utf8')
  const { targets } = look(text, source)

  it('has each target at its tags, and written anew as it stands', () => {
    for (const target of targets) {
      expect(text.slice(target.open.start, target.open.end)).toMatch(/^<Target (?:[^">]|"[^"]*")*>$/)
      expect(text.slice(target.close.start, target.close.end)).toBe('</Target>')
      if (target.doubt === null) expect(correctTarget(text, target, target.fields)).toEqual([])
    }
  })

  it('has nine of ten sentences at their lines of the source', () => {
    const lines = source.split('\n')
    const found = targets.filter(({ sourceLine, fields }) => {
      const around = sourceLine === null ? '' : lines.slice(sourceLine - 1, sourceLine + 4).join(' ')
      const digits = /\d+/.exec(fields.value)?.[0] ?? ''
      return around.includes(digits) || fields.value === '100'
    })
    expect(found.length).toBeGreaterThanOrEqual(targets.length * 0.9)
  })
})

it('a sentence is found by its words, whatever stands between them', () => {
  const find = sourceFinder('Một.\nKinh tế số\nchiếm 35% GRDP<sup>1</sup>.\nMột.')
  expect([find('Kinh tế số chiếm 35%'), find('Một'), find('không có chữ này ở đâu')]).toEqual([2, 4, null])
})

it('a fact is found with the words it was read from', () => {
  const lines = ['Hà Giang, ngày 02 tháng 3 năm 2025', 'Số: 12-KH/TU', 'KẾ HOẠCH thực hiện', 'Nghị quyết số 57-NQ/TW']
  const find = factFinder(lines)
  expect(find('2025-03-02')?.line).toBe(1)
  expect(find('12-KH/TU')).toEqual({ line: 2, words: 'Số: 12-KH/TU' })
  expect(find('Nguyễn Văn A')).toBeNull()
})

it('the indicators whose names a sentence speaks come first', () => {
  const nearest = nearestIndicators(registry.indicators)
  expect(nearest('Phủ sóng 5G toàn tỉnh', 3)).toContain('5g-coverage')
  expect(nearest('Quy mô kinh tế số chiếm 35% GRDP', 3)).toContain('digital-economy-share')
  expect(nearest('', 3)).toEqual([])
})

it('what else of a table is not read yet is told of each of its targets, never what is doubtful, seen, or of another table', () => {
  const cell = (value: string, note = '') =>
    `<Target indicator="5g-coverage" year="2030" value="${value}"${note}>${value}</Target>`
  const table = (values: string[]) =>
    ['| Chỉ tiêu | Năm 2030 |', '| - | - |', ...values.map((value) => `| Phủ sóng 5G | ${value} |`)].join('\n')
  const doubted = cell('70', ' note="Cần xem: dấu không rõ"')
  const text = `${HEAD}## I. MỤC TIÊU\n\n- Phủ sóng 5G ${cell('60')}%.\n\n${table([cell('80'), doubted, cell('90'), cell('95')])}\n\nBảng khác:\n\n${table([cell('99')])}\n`
  const found = look(text)
  const [, , , third] = found.targets
  const queue = makeQueue(found, [], { seen: [third?.open.start ?? -1], ticked: [] }, new Set())
  const rest = queue.map((item) => restOfTable(queue, item).map(({ fields }) => fields.value))
  expect(rest).toEqual([[], [], ['80', '95'], [], ['95', '80'], ['99']])
})
