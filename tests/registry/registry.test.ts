import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { RegistryTexts } from '../../src/registry/registry.ts'
import { REGISTRY_FILES, readRegistry } from '../../src/registry/registry.ts'

const read = (name: string) => readFileSync(`content/${name}`, 'utf8')
const texts = Object.fromEntries(REGISTRY_FILES.map((name) => [name, read(name)])) as RegistryTexts
const messages = (registry: ReturnType<typeof readRegistry>) =>
  registry.files.flatMap((file) => file.messages.map(String))

describe('the registries in content/', () => {
  const registry = readRegistry(texts)

  it('have no faults', () => {
    expect(messages(registry)).toEqual([])
  })

  it('hold 63 provinces that became 34, and at least the 76 indicators of the project’s start', () => {
    expect(registry.provinces).toHaveLength(63)
    expect(new Set(registry.provinces.map(({ successor_slug }) => successor_slug)).size).toBe(34)
    expect(registry.indicators.length).toBeGreaterThanOrEqual(76)
    expect(Object.keys(registry.groups)).toHaveLength(9)
  })

  it('say of two indicators that are easily mistaken for one another so at both', () => {
    const named = new Set(registry.indicators.flatMap(({ id, not }) => not.map((other) => `${id} ${other}`)))
    const oneWay = [...named].filter((pair) => !named.has(pair.split(' ').reverse().join(' ')))
    expect(oneWay).toEqual([])
  })

  it('define each indicator, and give it patterns and at least two examples', () => {
    const bare = registry.indicators.filter(({ patterns, examples }) => patterns.length < 3 || examples.length < 2)
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('give each headline indicator a short name of its own', () => {
    const shorts = registry.indicators.map(({ short }) => short)
    expect(new Set(shorts).size).toBe(shorts.length)
  })
})

describe('readRegistry() reports with file, line and column', () => {
  it('an unknown indicator in national.yaml', () => {
    const registry = readRegistry({
      ...texts,
      'national.yaml': '- { indicator: no-such, value: "1", checked: true, document: 57-NQ/TW }\n',
    })
    expect(messages(registry)).toEqual([
      'content/national.yaml:1:1: chỉ tiêu “no-such”. Cần: id của một chỉ tiêu trong indicators.yaml. Cách sửa: sửa id, hoặc thêm mục còn thiếu.',
    ])
  })

  it.each([
    ['a tag that is not closed', 'indicators.yaml', (text: string) => `${text}\n  - { id: [`],
    ['an alias', 'indicators.yaml', (text: string) => `${text}\nx: *a\n`],
    ['another key', 'indicators.yaml', (text: string) => text.replace(/^groups:/m, 'grups:')],
    ['a line of provinces.csv that is cut off', 'provinces.csv', (text: string) => text.replace(/,08$/m, ',')],
  ] as const)('%s: that alone, and not all that refers to it', (_, name, broken) => {
    const text = broken(texts[name])
    expect(text).not.toBe(texts[name])
    const found = messages(readRegistry({ ...texts, [name]: text }))
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThanOrEqual(2)
    expect(found.every((message) => message.startsWith(`content/${name}:`))).toBe(true)
  })

  it('a value outside the notation, at its line', () => {
    const national =
      '- { indicator: hdi, value: "1", checked: true, document: 57-NQ/TW }\n- { indicator: hdi, value: "40%", checked: true, document: 57-NQ/TW }\n'
    expect(messages(readRegistry({ ...texts, 'national.yaml': national }))[0]).toMatch(
      /^content\/national\.yaml:2:28: /,
    )
  })

  it('a line of provinces.csv with a cell missing', () => {
    const provinces = texts['provinces.csv'].replace(',Hà Nội,01', ',Hà Nội,')
    expect(messages(readRegistry({ ...texts, 'provinces.csv': provinces }))[0]).toMatch(
      /^content\/provinces\.csv:2:1: .*gso_code/,
    )
  })

  it('a place in a province that there is not, a kind that there is not, a name that stands twice', () => {
    const header = 'name,kind,province\n'
    const faults = (lines: string) => messages(readRegistry({ ...texts, 'places.csv': header + lines }))
    expect(faults('Vinh,thành phố,nghe-an\nVinh,thành phố,nghe\n')[0]).toMatch(/^content\/places\.csv:3:1: tỉnh “nghe”/)
    expect(faults('Vinh,thành,nghe-an\n')[0]).toMatch(/^content\/places\.csv:2:1: .*sửa cột kind/)
    expect(faults('Vinh,thành phố,nghe-an\nVinh,thành phố,nghe-an\n')[0]).toMatch(
      /^content\/places\.csv:3:1: .*hai lần/,
    )
  })

  it('a body that is part of one that there is not', () => {
    const bodies = 'so-a:\n  vi: Sở A\n  partOf: [so-b]\n'
    expect(messages(readRegistry({ ...texts, 'bodies.yaml': bodies }))[0]).toMatch(
      /^content\/bodies\.yaml:1:1: partOf: “so-b”/,
    )
  })

  it('YAML that cannot be read', () => {
    expect(messages(readRegistry({ ...texts, 'indicators.yaml': 'groups: [' }))[0]).toMatch(
      /^content\/indicators\.yaml:1:/,
    )
  })

  it.each(['synonyms: *x\n', 'a: &a [x, x]\nb: [*a, *a]\n'])('a value that refers to another: %j', (search) => {
    expect(messages(readRegistry({ ...texts, 'search.yaml': search }))[0]).toMatch(
      /^content\/search\.yaml:\d:\d+: dấu \* đứng đầu một giá trị/,
    )
  })

  it('nothing in a provinces.csv that a spreadsheet saved with a byte order mark and its line ends', () => {
    const csv = `\uFEFF${texts['provinces.csv'].replaceAll('\n', '\r\n')}`
    const registry = readRegistry({ ...texts, 'provinces.csv': csv })
    expect(messages(registry)).toEqual([])
    expect(registry.provinces).toHaveLength(63)
  })
})
