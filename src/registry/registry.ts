/**
 * The registries that an editor keeps beside the plans: indicators, provinces, levels of places and those below provinces, names of places and peoples, national targets, groups of
 * tasks, bodies, themes, words of the search, who publishes the site. Texts in, data out.
 */
import { csvParse } from 'd3-dsv'
import { VFile } from 'vfile'
import type { Document } from 'yaml'
import { LineCounter, parseDocument, visit } from 'yaml'
import { report } from '../faults/report.ts'
import {
  Bodies,
  IndicatorRegistry,
  Levels,
  LocalPlace,
  NationalTarget,
  Peoples,
  PlaceName,
  Province,
  Publisher,
  SearchTerms,
  TaskGroups,
  Themes,
} from '../schema.ts'
import { withPlainLines } from '../text/line-ends.ts'
import { z } from '../zod.ts'
import { checkLocalPlaces } from './check-local-places.ts'

/** What the whole site knows beside the plans. `files` hold the messages of what is wrong in them. */
export interface Registry {
  groups: IndicatorRegistry['groups']
  units: IndicatorRegistry['units']
  abbreviations: IndicatorRegistry['abbreviations']
  indicators: IndicatorRegistry['indicators']
  levels: Levels
  provinces: Province[]
  localPlaces: LocalPlace[]
  placeNames: PlaceName[]
  national: NationalTarget[]
  taskGroups: TaskGroups
  bodies: Bodies
  themes: Themes
  peoples: Peoples
  searchTerms: SearchTerms
  publisher: Publisher
  files: VFile[]
}

/** The files of the registries, in content/. One more is one more name here. */
export const REGISTRY_FILES = [
  'indicators.yaml',
  'provinces.csv',
  'levels.yaml',
  'local-places.csv',
  'national.yaml',
  'task-groups.yaml',
  'bodies.yaml',
  'themes.yaml',
  'peoples.yaml',
  'search.yaml',
  'places.csv',
  'site.yaml',
] as const

type RegistryFile = (typeof REGISTRY_FILES)[number]

/** The files' contents, by their names in content/. */
export type RegistryTexts = Record<RegistryFile, string>

/**
 * Reads the registries. A fault is a message with file, line and column; what cannot be read is then empty.
 *
 * @param texts the contents of the files
 */
export function readRegistry(texts: RegistryTexts): Registry {
  const files = Object.fromEntries(
    REGISTRY_FILES.map((name) => [name, new VFile({ path: `content/${name}`, value: texts[name] })]),
  ) as Record<RegistryFile, VFile>
  const registry = readYaml(files['indicators.yaml'], IndicatorRegistry, {
    groups: {},
    units: {},
    abbreviations: {},
    indicators: [],
  })
  const provinces = readCsv(files['provinces.csv'], Province)
  const levels = readYaml(files['levels.yaml'], Levels, {})
  const localPlaces = readCsv(files['local-places.csv'], LocalPlace)
  const national = readYaml(files['national.yaml'], z.array(NationalTarget), [])
  const taskGroups = readYaml(files['task-groups.yaml'], TaskGroups, {})
  const bodies = readYaml(files['bodies.yaml'], Bodies, {})
  const themes = readYaml(files['themes.yaml'], Themes, {})
  const peoples = readYaml(files['peoples.yaml'], Peoples, {})
  const searchTerms = readYaml(files['search.yaml'], SearchTerms, { synonyms: [], english: {}, questionWords: [] })
  const publisher = readPublisher(files['site.yaml'])
  const placeNames = readCsv(files['places.csv'], PlaceName)
  // What cannot be read is the one fault: what refers to it is not.
  if (isSound(files['indicators.yaml'])) checkReferences(registry, national, files)
  if (isSound(files['bodies.yaml'])) checkWholes(bodies, files['bodies.yaml'])
  if (isSound(files['provinces.csv'])) checkPlaceNames(placeNames, provinces, files['places.csv'])
  if (['provinces.csv', 'levels.yaml', 'local-places.csv'].every((name) => isSound(files[name as RegistryFile])))
    checkLocalPlaces({ levels, provinces, localPlaces }, files['local-places.csv'])
  if (isSound(files['provinces.csv'])) checkPeoples(peoples, provinces, files['peoples.yaml'])
  const allFiles = REGISTRY_FILES.map((name) => files[name])
  return {
    ...registry,
    levels,
    provinces,
    localPlaces,
    placeNames,
    national,
    taskGroups,
    bodies,
    themes,
    peoples,
    searchTerms,
    publisher,
    files: allFiles,
  }
}

function isSound({ messages }: VFile): boolean {
  return messages.length === 0
}

const UNKNOWN_PUBLISHER: Publisher = {
  responsible: '',
  contact: '',
  address: '',
  repository: '',
  secondReader: false,
  licence: { name: '', id: '', url: '' },
}

/**
 * Reads who publishes the site.
 *
 * @param file content/site.yaml; takes the messages
 */
export function readPublisher(file: VFile): Publisher {
  return readYaml(file, Publisher, UNKNOWN_PUBLISHER)
}

/**
 * Reads a file of the content in YAML.
 *
 * @param file takes the messages
 * @param schema what it must be
 * @param empty what is given where it has a fault
 */
export function readYaml<T>(file: VFile, schema: z.ZodType<T>, empty: T): T {
  const lines = new LineCounter()
  const document = parseDocument(String(file.value), { lineCounter: lines, prettyErrors: false })
  const wrong = (offset: number, found: string, expected: string) => {
    const { line, col } = lines.linePos(offset)
    const fix = 'sửa dòng này theo mẫu của các mục bên cạnh'
    report(file, { rule: 'registry', found, expected, fix, place: { line, column: col } })
  }
  // The first alone: what comes behind it follows from it.
  const [error] = document.errors
  if (error) {
    wrong(error.pos[0], `YAML sai cú pháp (${error.code})`, 'cú pháp YAML')
    return empty
  }
  const alias = findAlias(document)
  if (alias !== null)
    wrong(alias, 'dấu * đứng đầu một giá trị (tham chiếu của YAML)', 'giá trị viết đủ, hoặc đặt trong dấu nháy kép')
  if (alias !== null) return empty
  const result = schema.safeParse(document.toJS())
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const nodes = issue.path.map((_, depth) => document.getIn(issue.path.slice(0, issue.path.length - depth), true))
    const node = nodes.find((node) => node) as { range?: number[] } | undefined
    wrong(node?.range?.[0] ?? 0, `${issue.path.join('.')} không hợp lệ`, issue.message)
  }
  return empty
}

/** Where a value refers to another one: such references may stand for millions of values. Null where there is none. */
function findAlias(document: Document): number | null {
  let at: number | null = null
  visit(document, {
    Alias: (_, node) => {
      at = node.range?.[0] ?? 0
      return visit.BREAK
    },
  })
  return at
}

function readCsv<T>(file: VFile, schema: z.ZodType<T> & { shape: object }): T[] {
  return csvParse(withPlainLines(String(file.value))).flatMap((row, index) => {
    const result = schema.safeParse(row)
    if (result.success) return [result.data]
    report(file, {
      rule: 'registry',
      found: `dòng “${Object.values(row).join(',')}”`,
      expected: `đủ các cột ${Object.keys(schema.shape).join(', ')}`,
      fix: `sửa cột ${result.error.issues.map((issue) => issue.path.join('.')).join(', ')}`,
      place: { line: index + 2, column: 1 },
    })
    return []
  })
}

function checkReferences(
  registry: IndicatorRegistry,
  national: NationalTarget[],
  { 'indicators.yaml': indicatorsFile, 'national.yaml': nationalFile }: Record<RegistryFile, VFile>,
): void {
  const ids = new Set<string>()
  const wrong = (file: VFile, id: string, found: string, expected: string) => {
    const lines = String(file.value).split('\n')
    const line = lines.findIndex((line) => line.includes(`: ${id}`)) + 1
    const fix = 'sửa id, hoặc thêm mục còn thiếu'
    report(file, { rule: 'registry', found, expected, fix, place: { line: Math.max(line, 1), column: 1 } })
  }
  for (const { id, group } of registry.indicators) {
    if (ids.has(id)) wrong(indicatorsFile, id, `chỉ tiêu “${id}” có hai lần`, 'mỗi id một lần')
    if (!registry.groups[group]) wrong(indicatorsFile, id, `nhóm “${group}”`, Object.keys(registry.groups).join(', '))
    ids.add(id)
  }
  for (const { id, not } of registry.indicators) {
    for (const other of not) {
      if (!ids.has(other)) wrong(indicatorsFile, id, `not: “${other}”`, 'id của một chỉ tiêu trong tệp')
    }
  }
  for (const { indicator } of national) {
    if (!ids.has(indicator)) {
      wrong(nationalFile, indicator, `chỉ tiêu “${indicator}”`, 'id của một chỉ tiêu trong indicators.yaml')
    }
  }
}

function checkWholes(bodies: Bodies, file: VFile): void {
  const lines = String(file.value).split(/\r?\n/)
  for (const [id, { partOf }] of Object.entries(bodies)) {
    for (const whole of partOf.filter((whole) => !Object.hasOwn(bodies, whole))) {
      report(file, {
        rule: 'registry',
        found: `partOf: “${whole}”`,
        expected: 'mã của một cơ quan trong tệp',
        fix: 'sửa mã, hoặc thêm cơ quan còn thiếu',
        place: { line: Math.max(lines.indexOf(`${id}:`) + 1, 1), column: 1 },
      })
    }
  }
}

function checkPlaceNames(placeNames: PlaceName[], provinces: Province[], file: VFile): void {
  const slugs = new Set(provinces.map(({ slug }) => slug))
  const seen = new Set<string>()
  for (const { name, kind, province } of placeNames) {
    const row = [name, kind, province].join(',')
    const wrong = (found: string, expected: string, fix: string) => {
      const line = String(file.value).split(/\r?\n/).lastIndexOf(row) + 1
      report(file, { rule: 'registry', found, expected, fix, place: { line: Math.max(line, 1), column: 1 } })
    }
    if (!slugs.has(province)) wrong(`tỉnh “${province}”`, 'một slug của content/provinces.csv', 'sửa cột province')
    if (seen.has(row)) wrong(`dòng “${row}” có hai lần`, 'mỗi tên một lần', 'bỏ một dòng')
    seen.add(row)
  }
}

function checkPeoples(peoples: Peoples, provinces: Province[], file: VFile): void {
  const slugs = new Set(provinces.map(({ slug }) => slug))
  const lines = String(file.value).split('\n')
  for (const [name, own] of Object.entries(peoples)) {
    for (const slug of own.filter((slug) => !slugs.has(slug))) {
      report(file, {
        rule: 'registry',
        found: `tỉnh “${slug}”`,
        expected: 'một slug của content/provinces.csv',
        fix: 'sửa tên tỉnh trong ngoặc vuông',
        place: { line: Math.max(lines.findIndex((line) => line.startsWith(`${name}:`)) + 1, 1), column: 1 },
      })
    }
  }
}
