import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readRegistryFiles } from '../../src/loaders/read-content.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import type { CellNumber } from '../../src/plan/tables/read-cell.ts'
import { readCellNumber } from '../../src/plan/tables/read-cell.ts'
import type { Clause } from '../../src/targets/assign-clauses.ts'
import { assignClauses, bracketsWithNumbers } from '../../src/targets/assign-clauses.ts'
import { bestMention } from '../../src/targets/best-mention.ts'
import { boundariesBetween } from '../../src/targets/boundaries-between.ts'
import { wordGroupFinder } from '../../src/targets/find-indicators.ts'
import { findQuantities } from '../../src/targets/find-quantities.ts'
import { findWholes } from '../../src/targets/find-wholes.ts'
import { unitFitter } from '../../src/targets/fits-unit.ts'
import { isBareRow } from '../../src/targets/is-bare-row.ts'
import { subjectsIn } from '../../src/targets/list-members.ts'
import { matchLists } from '../../src/targets/match-lists.ts'
import { misspeltMentions, unmarkedTools } from '../../src/targets/misspelt-mentions.ts'
import { numberTokens } from '../../src/targets/number-tokens.ts'
import { otherPlaces } from '../../src/targets/other-places.ts'
import { ownAbbreviations } from '../../src/targets/own-abbreviations.ts'
import { partOfPlan } from '../../src/targets/part-of-plan.ts'
import { pointedMentions } from '../../src/targets/pointed-mentions.ts'
import type { Quantity } from '../../src/targets/quantity.ts'
import { quantityText } from '../../src/targets/quantity.ts'
import { rate } from '../../src/targets/rate.ts'
import { readComparator } from '../../src/targets/read-comparator.ts'
import { readDenominator } from '../../src/targets/read-denominator.ts'
import { isAmongFirst, readKind } from '../../src/targets/read-kind.ts'
import { readPerYear } from '../../src/targets/read-per-year.ts'
import { isOfChange, isRise } from '../../src/targets/read-rise.ts'
import { rejectNumber } from '../../src/targets/reject-number.ts'
import { reviewTargets } from '../../src/targets/review-targets.ts'
import { withDigits } from '../../src/targets/scanned-digits.ts'
import { registryTools, sentenceReader } from '../../src/targets/sentence-reader.ts'
import { shareMentions } from '../../src/targets/share-mentions.ts'
import { cellQuantity } from '../../src/targets/tables/cell-quantity.ts'
import { tableCellReader } from '../../src/targets/tables/extract-cells.ts'
import { labelMention } from '../../src/targets/tables/label-mention.ts'
import { splitListCell } from '../../src/targets/tables/list-cell.ts'
import { rateCell } from '../../src/targets/tables/rate-cell.ts'
import { trimClause } from '../../src/targets/trim-clause.ts'
import { wordNumbers } from '../../src/targets/word-numbers.ts'
import { writeNumeral } from '../../src/targets/write-numeral.ts'
import { yearsOfClauses } from '../../src/targets/years-of-clauses.ts'
import { parseWrittenNumber } from '../../src/text/numbers.ts'

const registry = await readRegistryFiles('content')
const { readWords, find, fits } = registryTools(registry)
const findGroups = wordGroupFinder(registry.indicators, readWords)

const context = (sentence: string) => {
  const words = readWords(sentence)
  return { sentence, words, find, fits, groups: findGroups(words) }
}
const clausesOf = (sentence: string) => assignClauses(findQuantities(sentence), context(sentence))
const named = ({ mention, shared }: Clause) => `${mention?.indicator.id ?? '-'}${shared ? ` (${shared})` : ''}`
const firstToken = (text: string) => {
  const [token] = numberTokens(text)
  if (token === undefined) throw new Error(`no number in “${text}”`)
  return token
}
const planOf = (body: string) =>
  readPlan(
    `---\nprovince: ha-giang\ntitle: Kế hoạch\ndocType: Kế hoạch\nissuer: Ủy ban nhân dân tỉnh\n---\n\n${body}`,
    'a.mdx',
  )
/** A cell as "label | head | unit | cell". */
const cellOf = (text: string) => {
  const [label = '', head = '', unit = '', cell = ''] = text.split(' | ')
  return { words: `${label} ${unit}`, ...cellQuantity(readCellNumber(cell) as CellNumber, { label, head, unit }) }
}
const mentionOf = (text: string) => {
  const { words, quantity } = cellOf(text)
  return labelMention(quantity, words, readWords(words), { find, fits })
}
/** The sides of "|" are before and after the number. */
const sides = (text: string) => text.split('|') as [string, string]

const EVERYWHERE = { start: 0, end: Number.POSITIVE_INFINITY }

/** Each step of reading, as a function from a text to what the fixture says of it. */
const STEPS: Record<string, (text: string) => string[]> = {
  'number-tokens': (text) =>
    numberTokens(text).map(({ digits, isPercent, isInWords }) =>
      [digits.join('–'), isPercent && '%', isInWords && 'in words'].filter(Boolean).join(' '),
    ),
  'word-numbers': (text) =>
    wordNumbers(text).map(
      ({ start, end, numeral, isPercent }) => `${text.slice(start, end)} = ${numeral}${isPercent ? ' %' : ''}`,
    ),
  'scanned-digits': (text) => [withDigits(text)],
  'read-kind': (text) => {
    const kind = readKind(firstToken(text), text)
    return [kind === 'rank' ? `rank ${isAmongFirst(firstToken(text)) ? 'among the first' : 'one place'}` : kind]
  },
  'read-comparator': (text) => {
    const { comparator, cue } = readComparator(...sides(text))
    return [cue === '' ? comparator : `${comparator}: ${cue}`]
  },
  'read-rise': (text) => [isRise(...sides(text)) ? 'a rise' : 'a level'],
  'is-of-change': (text) => [
    ...new Set(
      find(readWords(text))(EVERYWHERE, EVERYWHERE).map(
        (mention) => `${mention.indicator.id}: ${isOfChange(mention) ? 'a change' : 'a level'}`,
      ),
    ),
  ],
  'read-denominator': (text) => [String(readDenominator(text))],
  'read-per-year': (text) => [readPerYear(text, firstToken(text)) ? 'a year' : 'in all'],
  'reject-number': (text) => {
    const token = firstToken(text)
    return [rejectNumber(token, readKind(token, text)) ?? 'kept']
  },
  'write-numeral': (text) => [writeNumeral(text, parseWrittenNumber(text) as number)],
  'find-wholes': (text) => {
    const written = findQuantities(text).filter(({ whole }) => !whole)
    return findWholes(text, written).map(({ span }) => text.slice(span.start, span.end))
  },
  quantity: (text) => findQuantities(text).map(quantityText),
  'is-bare-row': (text) => [isBareRow(text) ? 'a row' : 'words'],
  'own-abbreviations': (text) => Object.entries(ownAbbreviations(text)).map(([short, long]) => `${short} = ${long}`),
  'read-words': (text) => readWords(text).map(({ folded }) => folded),
  'fits-unit': (text) => {
    const fits = unitFitter(registry.units, readWords)
    const words = readWords(text)
    const [quantity] = findQuantities(text) as [Quantity]
    const all = find(words)({ start: 0, end: 0 }, { start: 0, end: words.length })
    const ids = (wanted: boolean) => [
      ...new Set(
        all.filter((mention) => fits(mention, quantity, text) === wanted).map(({ indicator }) => indicator.id),
      ),
    ]
    const taken = ids(true)
    return [
      ...taken.map((id) => `takes: ${id}`),
      ...ids(false)
        .filter((id) => !taken.includes(id))
        .map((id) => `not: ${id}`),
    ]
  },
  'best-mention': (text) => {
    const words = readWords(text)
    const [quantity] = findQuantities(text) as [Quantity]
    const within = { start: 0, end: words.length }
    const best = bestMention({ quantity, words, within, text, find: find(words), fits })
    return best === null ? ['-'] : [best.mention.indicator.id, ...(best.rival ? [`or ${best.rival.indicator.id}`] : [])]
  },
  'boundaries-between': (text) => {
    const [left, right] = findQuantities(text) as [Quantity, Quantity]
    const { groups } = context(text)
    return boundariesBetween({ sentence: text, left, right, groups, isList: false }).map(
      ({ end, start }) => `${text.slice(left.span.end, end)} | ${text.slice(start, right.span.start)}`,
    )
  },
  'assign-clauses': (text) =>
    clausesOf(text).map((clause) => `[${text.slice(clause.span.start, clause.span.end)}] ${named(clause)}`),
  'brackets-with-numbers': (text) =>
    bracketsWithNumbers(text, findQuantities(text)).map(({ start, end }) => text.slice(start, end)),
  'trim-clause': (text) =>
    clausesOf(text).map((clause) => {
      const { start, end } = trimClause(text, clause)
      return text.slice(start, end)
    }),
  'years-of-clauses': (text) =>
    yearsOfClauses(text, clausesOf(text), 2045).map(({ year, from }) => `${year} from ${from}`),
  'match-lists': (text) => {
    const clauses = clausesOf(text)
    const dated = matchLists({ clauses, years: yearsOfClauses(text, clauses, null) }, context(text), () => [])
    return dated.clauses.map((clause, at) => `${named(clause)} ${dated.years[at]?.year ?? '-'}`)
  },
  'list-members': (text) => {
    const [subjects = '', numbers = ''] = text.split(' || ')
    const sentence = `${subjects} ${numbers}`
    const listed = clausesOf(sentence).filter(({ quantity }) => quantity.span.start > subjects.length)
    const found = subjectsIn({ start: 0, end: subjects.length }, listed, context(sentence))
    return found?.map(({ indicator }) => indicator.id) ?? []
  },
  'pointed-mentions': (text) => {
    const [sentence = '', earlier = ''] = text.split(' || ').toReversed()
    return pointedMentions(clausesOf(sentence), earlier, context(sentence), context).map(named)
  },
  'share-mentions': (text) => {
    const clauses = clausesOf(text)
    const years = yearsOfClauses(text, clauses, null).map(({ year }) => year)
    return shareMentions(clauses, years, context(text)).map(named)
  },
  'misspelt-mentions': (text) =>
    misspeltMentions(clausesOf(text), context(text), () => unmarkedTools(registry.indicators, readWords)).map(named),
  'part-of-plan': (text) => {
    const { sections } = planOf(text)
    const byId = new Map(sections.map((section) => [section.id, section]))
    return sections.map((section) => {
      const { inGoals, withoutTargets } = partOfPlan(byId, section)
      return `${section.heading}: ${[inGoals && 'goals', withoutTargets && 'no targets'].filter(Boolean).join(', ') || 'text'}`
    })
  },
  'other-places': (text) =>
    [
      ...text.matchAll(
        otherPlaces(
          planOf(text).sections,
          registry.provinces.map(({ name_vi }) => name_vi),
        ) ?? /(?!)/g,
      ),
    ].map(String),
  'review-targets': (text) => {
    const review = reviewTargets(planOf(text), registry)
    return [
      ...review.doubtful.map(({ words }) => `doubtful: ${words}`),
      ...review.otherwise.map(
        ({ target, reading }) => `otherwise: ${target.words}, read ${reading?.text ?? 'nothing'}`,
      ),
      ...review.unmarked.map(({ indicator, text: value }) => `unmarked: ${indicator ?? 'no indicator'} ${value}`),
      ...review.agreed.map(({ target }) => `agreed: ${target.words}`),
    ]
  },
  'cell-quantity': (text) => {
    const { quantity, isAssumed } = cellOf(text)
    const { kind, perYear, denominator } = quantity
    return [
      [kind, quantityText(quantity), denominator, perYear && 'a year', isAssumed && 'assumed']
        .filter(Boolean)
        .join(' '),
    ]
  },
  'label-mention': (text) => {
    const found = mentionOf(text)
    return found ? [found.mention.indicator.id, `${Math.round(100 * found.coverage)} % of the words`] : ['-']
  },
  'list-cell': (text) => {
    const [label = '', cell = ''] = text.split(' | ')
    return splitListCell(cell, label).map(
      ({ number, label: name }) => `${name}: ${number.before} ${number.numerals.join('–')}`,
    )
  },
  /** Costs of the doubts that apply, with "|" between them. */
  rate: (text) => {
    const costs = text.split('|').map(Number)
    const { confidence, doubts } = rate(
      [],
      costs.map((cost) => [cost > 0, cost, `takes off ${cost}`]),
      0.9,
    )
    return [`${confidence}`, ...doubts]
  },
  'rate-cell': (text) =>
    rateCell({
      quantity: cellOf(text).quantity,
      found: mentionOf(text),
      isAssumed: cellOf(text).isAssumed,
      isOfParents: false,
      isPart: false,
      isOfList: false,
      hasLetters: false,
      isUnitInherited: false,
      isWithoutUnit: false,
      year: 2030,
      yearFrom: 'head',
    }).doubts,
  'extract-cells': (text) => {
    const readCell = tableCellReader({ readWords, find, fits })
    return planOf(text).sections.flatMap(({ blocks }) =>
      blocks
        .flatMap(({ cell }) => (cell ? [readCell(cell, null)] : []))
        .filter(({ kind }) => kind !== 'none')
        .map(({ kind, quote }) => `${kind}: ${quote}`),
    )
  },
  'sentence-reader': (text) =>
    sentenceReader(registry)(text, { horizon: null, inGoals: false, earlier: '', otherPlaces: null }).map(
      ({ clause, year, commitment }) =>
        `${clause.mention?.indicator.id ?? '-'} ${year.year ?? '-'} ${quantityText(clause.quantity)} ${commitment}`.trim(),
    ),
}

const cases = parse(readFileSync('tests/fixtures/steps/targets.yaml', 'utf8')) as Record<
  string,
  Record<string, string[]>
>

describe.each(Object.keys(STEPS))('%s', (step) => {
  it.each(Object.entries(cases[step] ?? {}))('%s', (text, gives) => {
    expect((STEPS[step] as (text: string) => string[])(text)).toEqual(gives)
  })
})
