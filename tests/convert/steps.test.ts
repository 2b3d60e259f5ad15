import { readFileSync } from 'node:fs'
import type { Root } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { pastedText } from '../../src/convert/annotate-plain-plan.ts'
import { annotateTargets } from '../../src/convert/annotate-targets.ts'
import { capitalsToNames, isCode } from '../../src/convert/capitals-to-names.ts'
import { collectFootnotes } from '../../src/convert/collect-footnotes.ts'
import { collectTables } from '../../src/convert/collect-tables.ts'
import { continuesParagraph } from '../../src/convert/continues-paragraph.ts'
import { dropFurniture, findFurniture } from '../../src/convert/drop-furniture.ts'
import { dropRepeatedHeads, findRepeatedHeads } from '../../src/convert/drop-repeated-heads.ts'
import { dropRules, isRule } from '../../src/convert/drop-rules.ts'
import { findClosings } from '../../src/convert/find-closings.ts'
import * as frame from '../../src/convert/frame-lines.ts'
import { convertToTree } from '../../src/convert/index.ts'
import { isWrapped } from '../../src/convert/is-wrapped.ts'
import { joinLines } from '../../src/convert/join-lines.ts'
import { joinPagedTables } from '../../src/convert/join-paged-tables.ts'
import { joinSyllables } from '../../src/convert/join-syllables.ts'
import { joinWrapped } from '../../src/convert/join-wrapped.ts'
import { cellsOf } from '../../src/convert/line-cells.ts'
import { markFrame } from '../../src/convert/mark-frame.ts'
import { markHeadings } from '../../src/convert/mark-headings.ts'
import { markRecord } from '../../src/convert/mark-record.ts'
import { measureLayout } from '../../src/convert/measure-layout.ts'
import { nameAtEnd, nameBelowRole, personName } from '../../src/convert/person-name.ts'
import { readColumns } from '../../src/convert/read-columns.ts'
import { readInline } from '../../src/convert/read-inline.ts'
import { readIssuer } from '../../src/convert/read-issuer.ts'
import { readLines } from '../../src/convert/read-lines.ts'
import { readMetadata } from '../../src/convert/read-metadata.ts'
import { readNumber, readPlaceAndDate, typeOfNumber } from '../../src/convert/read-number.ts'
import { plainBody, readPlainPlan } from '../../src/convert/read-plain-plan.ts'
import { readSignatory } from '../../src/convert/read-signatory.ts'
import { readTitle } from '../../src/convert/read-title.ts'
import { repairLetters, repairText } from '../../src/convert/repair-letters.ts'
import { sentenceCase } from '../../src/convert/sentence-case.ts'
import { setDepths } from '../../src/convert/set-depths.ts'
import { settlePlan } from '../../src/convert/settle-plan.ts'
import type { Line, Source } from '../../src/convert/source.ts'
import { isUpperCase, plainText } from '../../src/convert/source.ts'
import { sourceWords } from '../../src/convert/source-words.ts'
import { splitColumns } from '../../src/convert/split-columns.ts'
import { splitGlued, splitGluedText } from '../../src/convert/split-glued.ts'
import { firstHead, isNumbersHead } from '../../src/convert/table-heads.ts'
import { tellOtherPlace } from '../../src/convert/tell-other-place.ts'
import { toMdast } from '../../src/convert/to-mdast.ts'
import { rewritePlan } from '../../src/convert/write-plan.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { parseNumbering } from '../../src/text/numbering.ts'

const registry = await readRegistryFiles('content')
const { provinces } = registry
/** Places below, made up. */
const LOCAL_PLACES = [{ slug: 'xa-thu', name: 'Xã Thử', kind: 'commune', parent: 'dv-lao-cai' }]

/** The converter's steps up to the facts, in order. */
const CHAIN: Record<string, () => unknown> = {
  markRecord,
  splitColumns,
  repairLetters,
  dropFurniture,
  dropRepeatedHeads,
  splitGlued,
  collectFootnotes,
  markFrame,
  collectTables,
  dropRules,
  joinPagedTables,
  joinLines: () => joinLines({ paragraphs: false }),
  markHeadings,
  readMetadata: () => readMetadata({ provinces }),
}

/** Runs the converter from the first step up to the one that is named. */
function runTo(last: string, text: string): { tree: Source; file: VFile } {
  const file = new VFile({ value: text, path: 'input.txt' })
  const tree = unified().use(readLines).parse(file) as unknown as Source
  const names = Object.keys(CHAIN)
  for (const name of names.slice(0, names.indexOf(last) + 1)) {
    const transform = CHAIN[name]?.() as (tree: Source, file: VFile) => void
    transform(tree, file)
  }
  return { tree, file }
}

function nodesOf(tree: Source): string[] {
  return tree.children.map((node) => {
    switch (node.type) {
      case 'line':
        return `${node.role} | ${node.value}`
      case 'table':
        return node.rows.map((row) => row.join(' ¦ ')).join(' / ')
      case 'footnote':
        return `note ${node.label} | ${node.value}`
      default:
        return `${node.depth > 0 ? `h${node.depth}` : (node.bullet ?? 'p')} | ${node.value}`
    }
  })
}

const messagesOf = ({ messages }: VFile) => messages.map((message) => `! ${message.line}: ${message.reason}`)
const step = (name: string) => (text: string) => {
  const { tree, file } = runTo(name, text)
  return [...nodesOf(tree), ...messagesOf(file)]
}
const linesOf = (text: string) => (runTo('', text).tree.children as Line[]).map((line) => ({ ...line }))
const yes = (says: boolean) => [says ? 'yes' : 'no']
const stated = (value: string | undefined) => [value ?? '-']

/** Each step of the converter, as a function from a text to what the fixture says of it. */
const STEPS: Record<string, (text: string) => string[]> = {
  'read-lines': (text) =>
    linesOf(text).map(({ position, blankBefore, value }) => `${position.start.line} (${blankBefore}) ${value}`),
  'mark-record': (text) => {
    const { tree, file } = runTo('markRecord', text)
    return [...nodesOf(tree), ...(file.data.record ? [JSON.stringify(file.data.record)] : [])]
  },
  'split-columns': step('splitColumns'),
  'repair-letters': step('repairLetters'),
  'join-syllables': (text) => {
    const { text: joined, count } = joinSyllables(text)
    return [`${count} ${joined}`]
  },
  'repair-text': (text) => [repairText(text)],
  'drop-furniture': step('dropFurniture'),
  'find-furniture': (text) => findFurniture(text.split('\n')).map((index) => text.split('\n')[index] as string),
  'drop-repeated-heads': step('dropRepeatedHeads'),
  'find-repeated-heads': (text) =>
    findRepeatedHeads(text.split('\n').filter(Boolean)).map(
      ({ start, end, firstRow }) => `${start}-${end}, first row ${firstRow}`,
    ),
  'split-glued': step('splitGlued'),
  'split-glued-text': splitGluedText,
  'collect-footnotes': step('collectFootnotes'),
  'mark-frame': step('markFrame'),
  'collect-tables': step('collectTables'),
  'is-rule': (text) => yes(isRule(text)),
  'drop-rules': step('dropRules'),
  // A layout shows over many lines: the text stands twelve times.
  'measure-layout': (text) => {
    const { width, doubleSpaced, oneALine } = measureLayout(linesOf(text.repeat(12)))
    return [`width ${width}`, doubleSpaced && 'double spaced', oneALine && 'one paragraph a line'].filter(
      Boolean,
    ) as string[]
  },
  'join-paged-tables': step('joinPagedTables'),
  'join-lines': step('joinLines'),
  'join-wrapped': (text) => [joinWrapped(text.split('\n'))],
  'is-wrapped': (text) => yes(isWrapped(text.split('|'))),
  'mark-headings': step('markHeadings'),
  'read-metadata': (text) =>
    Object.entries(runTo('readMetadata', text).file.data.facts as object).map(
      ([field, value]) => `${field}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
    ),
  'to-mdast': (text) => {
    const { tree, file } = runTo('readMetadata', text)
    const { children } = toMdast()(tree, file) as Root
    return children.map(({ type, position }) => `${type}, line ${position?.start.line ?? '-'}`)
  },
  'annotate-targets': (text) => {
    const { tree, file } = convertToTree(text, 'input.txt', { provinces })
    annotateTargets({ vocabulary: registry, unsure: [] })(tree, file)
    return [rewritePlan({ type: 'root', children: tree.children.filter(({ type }) => type !== 'yaml') }).trim()]
  },
  'write-plan': (text) => {
    const { tree } = convertToTree(text, 'input.txt', { provinces })
    return [rewritePlan(tree).trim()]
  },
  // The first line is the paragraph so far, the second the line that may go on with it; then the page's width.
  'continues-paragraph': (text) => {
    const [first, second] = linesOf(text) as [Line, Line]
    const texts = [plainText(first.value)]
    const open = { lines: [first], texts, capitals: isUpperCase(first.value), headed: /^\d/.test(first.value) }
    return yes(continuesParagraph(open, second, { width: 70, room: 57, doubleSpaced: false, oneALine: false }))
  },
  'set-depths': (text) => {
    const file = new VFile({ path: 'input.txt' })
    const headings = linesOf(text).map(({ value, position }) => ({
      paragraph: {
        type: 'paragraph' as const,
        value,
        role: 'body' as const,
        bullet: null,
        hashes: 0,
        depth: 0,
        position,
      },
      text: value,
      numbering: parseNumbering(value),
    }))
    setDepths(headings, file)
    return [...headings.map(({ paragraph }) => `h${paragraph.depth} | ${paragraph.value}`), ...messagesOf(file)]
  },
  'find-closings': (text) => {
    const lines = text.split('\n')
    return findClosings(lines, 0).map(({ start, end }) => lines.slice(start, end).join(' / '))
  },
  'frame-lines': (text) =>
    Object.entries(frame)
      .filter(([, says]) => says(text))
      .map(([name]) => name),
  'person-name': (text) => stated(personName(text)),
  'name-at-end': (text) => stated(nameAtEnd(text)),
  'name-below-role': (text) => stated(nameBelowRole(text)),
  'read-columns': (text) => {
    const read = readColumns(text.split('\n'))
    if (read === null) return ['no table']
    return read.rows?.map((row) => row.join(' ¦ ')) ?? ['a table that cannot be read for certain']
  },
  'read-inline': (text) => readInline(text, new Set(['1']), true).map((node) => JSON.stringify(node)),
  'read-issuer': (text) => {
    const [letterhead = '', opening = ''] = text.split('\n\n')
    return stated(readIssuer(opening === '' ? [] : [opening], letterhead.split('\n'), provinces))
  },
  'read-number': (text) => [readNumber(text) ?? '-', typeOfNumber(readNumber(text)) ?? '-'],
  'read-place-and-date': (text) => Object.values(readPlaceAndDate(text)),
  'read-signatory': (text) => [JSON.stringify(readSignatory(text.split('\n')) ?? null)],
  'read-title': (text) => {
    const [type = '', lines = '', first] = text.split('\n')
    return stated(readTitle(type || undefined, lines, first, provinces))
  },
  'sentence-case': (text) => [sentenceCase(text)],
  'capitals-to-names': (text) => [capitalsToNames(text, provinces)],
  'is-code': (text) => yes(isCode(text)),
  'plain-text': (text) => [plainText(text)],
  'is-upper-case': (text) => yes(isUpperCase(text)),
  'source-words': (text) => sourceWords(text).map(({ word, line }) => `${line} ${word}`),
  'tell-other-place': (text) => {
    const [found, said = ''] = text.split(' | ')
    const file = new VFile({ path: 'input.txt' })
    const place = said.startsWith('dv-') ? { unit: said.slice('dv-'.length) } : { province: said }
    tellOtherPlace(found, place, { provinces, localPlaces: LOCAL_PLACES }, file)
    return file.messages.map(({ reason }) => reason)
  },
  'line-cells': (text) => cellsOf(text, / {2,}/).map((cell) => `${cell.start}-${cell.end} ${cell.text}`),
  'table-heads': (text) => {
    const lines = text.split('\n')
    const head = firstHead(lines)
    return [head, ...yes(isNumbersHead(head))]
  },
  'settle-plan': (text) => [settlePlan(text)],
  'read-plain-plan': (text) => {
    const plan = readPlainPlan(text, 'ha-giang.mdx', registry)
    return [
      plainBody(plan).trim(),
      ...plan.targets.map(({ indicator, year, value }) => `found: ${indicator} ${year} ${value}`),
    ]
  },
  'annotate-plain-plan': (text) => [pastedText(readPlainPlan(text, 'ha-giang.mdx', registry))],
}

const cases = parse(readFileSync('tests/fixtures/steps/convert.yaml', 'utf8')) as Record<
  string,
  Record<string, string[]>
>

describe.each(Object.keys(STEPS))('%s', (step) => {
  it.each(Object.entries(cases[step] ?? {}))('%s', (text, gives) => {
    expect((STEPS[step] as (text: string) => string[])(text)).toEqual(gives)
  })
})
