import type { VFile } from 'vfile'
import { report } from '../faults/report.ts'
import { placeKey } from '../plan/published-plan.ts'
import type { LocalPlace } from '../schema.ts'
import { nearest } from '../text/nearest.ts'
import type { PlaceRegister } from './place-register.ts'
import { ancestorsOf, levelOf, placesByKey } from './place-register.ts'

interface Fault {
  column: keyof LocalPlace
  found: string
  expected: string
  fix: string
}

/**
 * Checks the places below provinces: each has a slug of its own, a level, and a parent of a higher one.
 *
 * @param register the levels and all places
 * @param file content/local-places.csv; takes the messages
 */
export function checkLocalPlaces(register: PlaceRegister, file: VFile): void {
  const lines = String(file.value).split(/\r?\n/)
  const columns = (lines[0] ?? '').replace(/^\uFEFF/, '').split(',')
  const taken = new Set(register.provinces.map(({ successor_slug }) => successor_slug))
  for (const place of register.localPlaces) {
    const fault = taken.has(place.slug) ? takenTwice(place) : findFault(place, register)
    taken.add(place.slug)
    if (fault === null) continue
    const { column, ...words } = fault
    // Of a slug that stands twice the second is at fault.
    const line = lines.findLastIndex((text) => text.startsWith(`${place.slug},`))
    const before = (lines[line] ?? '').split(',').slice(0, Math.max(columns.indexOf(column), 0))
    const at = before.reduce((sum, cell) => sum + cell.length + 1, 1)
    report(file, { rule: 'registry', ...words, place: { line: Math.max(line, 0) + 1, column: at } })
  }
}

function takenTwice({ slug }: LocalPlace): Fault {
  return {
    column: 'slug',
    found: `slug “${slug}” có hai lần`,
    expected: 'mỗi nơi một slug, khác slug của mọi tỉnh hiện nay',
    fix: 'thêm tên tỉnh vào sau slug, hoặc bỏ một dòng',
  }
}

function findFault({ slug, kind, parent }: LocalPlace, register: PlaceRegister): Fault | null {
  const { levels } = register
  const kinds = Object.keys(levels).filter((level) => level !== 'unit' && level !== 'province')
  if (!kinds.includes(kind)) {
    const expected = `một bậc dưới tỉnh trong content/levels.yaml: ${kinds.join(', ')}`
    return {
      column: 'kind',
      found: `bậc “${kind}”`,
      expected,
      fix: 'sửa cột kind, hoặc thêm bậc vào content/levels.yaml',
    }
  }
  const places = placesByKey(register)
  const above = places.get(parent)
  const fix = 'sửa cột parent'
  if (!above) {
    const near = nearest(parent, [...places.keys()]).join(', ')
    const expected = `dv-<slug> của một tỉnh hiện nay hay một nơi trong tệp, hoặc slug của một tỉnh cũ; gần nhất: ${near}`
    return { column: 'parent', found: `không có nơi “${parent}”`, expected, fix }
  }
  const key = placeKey({ unit: slug })
  const chain = ancestorsOf(register, key)
  if (chain.some((ancestor) => ancestor.key === key)) {
    const found = `“${key}” nằm trong chính nó: ${[key, ...chain.map((ancestor) => ancestor.key)].join(' → ')}`
    return { column: 'parent', found, expected: 'các nơi chứa nhau, trên cùng là một tỉnh', fix }
  }
  if (levelOf(register, above.kind) < levelOf(register, kind)) return null
  return {
    column: 'parent',
    found: `“${parent}” thuộc bậc ${above.kind} (${levels[above.kind]?.vi}), không cao hơn bậc ${kind} (${levels[kind]?.vi})`,
    expected: 'nơi thuộc một bậc đứng trước trong content/levels.yaml',
    fix,
  }
}
