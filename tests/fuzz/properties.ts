/** What must hold of any input: `npm run fuzz` tries 10,000 of each, `npm test` 300. A property throws where it does not hold. */
import assert from 'node:assert/strict'
import { csvParse } from 'd3-dsv'
import fc from 'fast-check'
import { formatState, parseState } from '../../src/browser/matrix/table-state.ts'
import { compareWords } from '../../src/checks/compare-words.ts'
import { convertPlan } from '../../src/convert/index.ts'
import { toCsv } from '../../src/data/csv.ts'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { renderPlan } from '../../src/plan/render-plan.ts'
import { readTable } from '../../src/plan/tables/read-table.ts'
import { formatSearch, parseSearch } from '../../src/search/limits.ts'
import { foldMarks, foldSpelling, slugify } from '../../src/text/fold.ts'
import { formatNumber, parseNumber } from '../../src/text/numbers.ts'
import { formatTargetValue, parseTargetValue } from '../../src/text/target-value.ts'
import { mutatedText } from './mutated-text.ts'

const registry = await readRegistryFiles('content')
const { provinces } = registry
const HEAD = '---\nprovince: ha-giang\ntitle: Kế hoạch thử\ndocType: Kế hoạch\nissuer: Ủy ban\n---\n\n'

const convert = (text: string) => String(convertPlan(text, 'plan.txt', { provinces }))
const read = (text: string) => readPlan(text, 'plan.mdx')
const faults = (text: string) =>
  read(text)
    .file.messages.filter(({ ruleId }) => ruleId !== 'front-matter')
    .map(String)

/** Any letters at all, halves of letters too. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes)),
)
/** A number as a plan may write it, of up to 15 digits. */
const numeral = fc
  .tuple(
    fc.nat({ max: 999_999_999 }),
    fc.option(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 6 })),
  )
  .map(([whole, decimals]) => (decimals === null ? String(whole) : `${whole},${decimals}`))
const cell = fc.oneof(
  fc.constantFrom('', 'Năm 2030', '%', '≥ 40', '16 - 18', 'TT', '-', 'Phủ sóng 5G'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
)

/** The properties by what they are about. */
export const PROPERTIES: Record<string, fc.IRawProperty<unknown>> = {
  'converter: a plan without faults that keeps every word in order': fc.property(mutatedText, (text) => {
    const converted = convert(text)
    assert.deepEqual(faults(converted), [])
    const { lost, added } = compareWords(text, read(converted))
    assert.deepEqual({ lost, added }, { lost: [], added: [] })
  }),
  'converter: its own output stays as it is': fc.property(mutatedText, (text) => {
    const converted = convert(text)
    assert.equal(convert(converted), converted)
  }),
  'converter: with targets marked, too': fc.property(mutatedText, (text) => {
    const converted = String(convertPlan(text, 'plan.txt', { provinces, annotate: registry }))
    assert.deepEqual(faults(converted), [])
    const { lost, added } = compareWords(text, read(converted))
    assert.deepEqual({ lost, added }, { lost: [], added: [] })
  }),
  'reader: ends with placed messages, quotes that hold their words, and ids and links of one page': fc.property(
    fc.oneof(mutatedText, anyText),
    (text) => {
      const plan = read(HEAD + text)
      for (const message of plan.file.messages)
        assert.match(String(message), /^plan\.mdx:[1-9]\d*:[1-9]\d*: .+Cần: .+Cách sửa: /su)
      for (const { quote, words, wordsAt } of plan.targets)
        assert.equal(quote.slice(wordsAt, wordsAt + words.length), words)
      const words = { footnotes: '', backToText: '', corrected: () => '', targetTitle: () => '' }
      const html = renderPlan(plan.tree, (id) => `/${id}`, words)
      assert.doesNotMatch(html, /<(?:script|style|iframe|img|svg|form)|\son\w+=|javascript:/i)
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
      assert.equal(new Set(ids).size, ids.length)
    },
  ),
  'tables: a grid is read with all its rows, whatever stands in it': fc.property(
    fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
    (cells) => {
      const { rows, rowAt, columns } = readTable({ cells, caption: [] })
      assert.equal(columns.length, Math.max(...cells.map((row) => row.length)))
      for (const row of rows) assert.equal(rowAt.get(row.index), row)
    },
  ),
  'values: what the notation takes is written and read as the same': fc.property(
    fc.tuple(fc.constantFrom('', '≥ ', '> ', '≤ ', '< ', '~ ', 'top '), numeral, fc.option(numeral), anyText),
    ([sign, low, high, other]) => {
      for (const text of [`${sign}${low}`, `${low}–${high ?? low}`, `${sign}${low}/${high ?? low}`, other]) {
        const value = parseTargetValue(text)
        if (value !== null) assert.deepEqual(parseTargetValue(formatTargetValue(value, formatNumber)), value)
      }
    },
  ),
  'numbers: what is read is written to the last digit': fc.property(fc.oneof(numeral, anyText), (text) => {
    const value = parseNumber(text)
    if (value !== null) assert.equal(parseNumber(formatNumber(value)), value)
    if (value !== null && !text.includes('.')) {
      const [whole = '', decimals = ''] = text.split(',')
      const plain = [whole.replace(/^0+(?=\d)/, ''), decimals.replace(/0+$/, '')]
        .filter((part) => part !== '')
        .join(',')
      assert.equal(formatNumber(value).replaceAll('.', ''), plain)
    }
  }),
  'CSV: cells come back, and none is a formula': fc.property(
    fc.array(
      fc.oneof(
        anyText,
        fc.tuple(fc.constantFrom(...'=+-@＝＋－＠\t\r'), anyText).map((pair) => pair.join('')),
      ),
      { minLength: 1, maxLength: 4 },
    ),
    (texts) => {
      const rows = csvParse(toCsv(texts.map((text) => ({ text, end: 1 }))).slice(1))
      assert.equal(rows.length, texts.length)
      for (const [at, text] of texts.entries()) {
        const read = rows[at]?.text ?? ''
        assert.doesNotMatch(read, /^[=+\-@＝＋－＠\t\r]/)
        assert.equal(read.replace(/^'/, ''), text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/^'/, ''))
      }
    },
  ),
  'folding: once is enough, and no word is lost': fc.property(anyText, (text) => {
    for (const fold of [foldMarks, foldSpelling]) assert.equal(fold(fold(text)), fold(text))
    assert.match(slugify(text), /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
  }),
  'addresses: a state is written and read as the same': fc.property(
    fc.record({
      q: anyText,
      name: anyText,
      region: anyText,
      other: anyText,
      pick: fc.subarray(['a', 'b', 'c']),
      least: fc.boolean(),
    }),
    ({ q, name, region, other, pick, least }) => {
      const known = { columns: ['a', 'b'], regions: ['Bắc'], orders: ['a.1', 'b.2'], rows: ['c', 'a'] }
      const parameters = new URLSearchParams({
        q,
        loc: name,
        vung: region,
        tinh: other,
        loai: other,
        cot: pick.join(),
        ghim: pick.join(),
      })
      parameters.set('xep', `${least ? '-' : ''}${pick[0] ?? other}`)
      for (const search of [`?${parameters}`, `?q=${q}&loc=${name}&xep=${other}`]) {
        const state = parseState(search, known)
        assert.deepEqual(parseState(formatState(state), known), { ...state, name: state.name.trim() })
        assert.deepEqual(parseSearch(formatSearch(parseSearch(search))), parseSearch(search))
      }
    },
  ),
}
