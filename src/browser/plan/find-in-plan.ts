/**
 * Search inside one plan: marks what is asked in its text and walks through the places. The address may ask
 * (`?tim=đất đai#ii-2`): results of the search lead here.
 */
import { searchWords } from '../../i18n/search-words.ts'
import type { Match } from '../../search/find-matches.ts'
import { findMatches } from '../../search/find-matches.ts'
import { gradeOf } from '../../search/grade.ts'
import { MARK_PARAMETER } from '../../search/mark-parameter.ts'
import type { Query } from '../../search/query.ts'
import { parseQuery } from '../../search/query.ts'
import type { Word } from '../../search/words.ts'
import { splitWords } from '../../search/words.ts'
import { namedPart } from '../named-part.ts'

const BLOCKS = 'p, li, td, th, h2, h3, h4, h5, h6, dd'
const HEADINGS = 'h2, h3, h4, h5, h6'

/** A paragraph, list item, cell or heading with its own text. */
interface TextBlock {
  element: Element
  nodes: Text[]
  words: Word[]
}

const form = document.getElementById('find-in-plan')
const article = document.querySelector<HTMLElement>('.plan-text')
if (form instanceof HTMLFormElement && article) start(form, article)

function start(form: HTMLFormElement, article: HTMLElement): void {
  const input = form.querySelector('input') as HTMLInputElement
  const status = form.querySelector('[role="status"]') as HTMLElement
  const steps = [...form.querySelectorAll<HTMLButtonElement>('[data-step]')]
  /** Each place is one or more marks: words may run over bold text or a target's edge. */
  let places: HTMLElement[][] = []
  let current = -1
  let shown = ''

  const goTo = (index: number) => {
    for (const mark of places[current] ?? []) mark.classList.remove('current')
    current = (index + places.length) % places.length
    for (const mark of places[current] ?? []) mark.classList.add('current')
    places[current]?.[0]?.scrollIntoView({ block: 'center' })
    status.textContent = searchWords.inPlan.at(current + 1, places.length)
  }
  const find = (text: string, from: Element | null) => {
    unmark(article)
    shown = text
    current = -1
    const query = parseQuery(text)
    places = query.terms.length === 0 ? [] : markPlaces(article, query, from)
    for (const button of steps) button.hidden = places.length === 0
    status.textContent = text === '' || places.length > 0 ? '' : searchWords.inPlan.none(text)
    if (places.length === 0) return
    const next = from ? places.findIndex(([mark]) => mark && isAtOrAfter(mark, from)) : 0
    goTo(Math.max(next, 0))
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const { text } = parseQuery(input.value)
    if (text === shown && places.length > 0) goTo(current + 1)
    else {
      const address = new URL(location.href)
      if (text === '') address.searchParams.delete(MARK_PARAMETER)
      else address.searchParams.set(MARK_PARAMETER, text)
      history.replaceState(null, '', address)
      find(text, null)
    }
  })
  for (const button of steps) button.addEventListener('click', () => goTo(current + Number(button.dataset.step)))

  const asked = new URLSearchParams(location.search).get(MARK_PARAMETER)
  if (asked) {
    input.value = parseQuery(asked).text
    const begin = () => find(input.value, namedPart(location.hash))
    // The browser itself goes to the anchor when the page is loaded; the place is to be shown after that.
    if (document.readyState === 'complete') begin()
    else addEventListener('load', () => requestAnimationFrame(begin), { once: true })
  }
}

function isAtOrAfter(mark: Element, from: Element): boolean {
  return from.contains(mark) || (from.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

/** Marks the places with the whole phrase; in the section that the reader came for, else anywhere, the single words. */
function markPlaces(article: HTMLElement, query: Query, from: Element | null): HTMLElement[][] {
  const blocks = readBlocks(article)
  const answering = best(blocks, query)
  const section = from ? sectionAt(blocks, from) : []
  const chosen = new Set([...answering, ...best(section, query)])
  return blocks
    .filter((block) => chosen.has(block))
    .flatMap((block) => findMatches(block.words, query).map((match) => wrap(block, match)))
    .filter((marks) => marks.length > 0)
}

/** The blocks that answer best: with the phrase, else with all words, else with any. */
function best(blocks: TextBlock[], query: Query): TextBlock[] {
  const graded = blocks.map((block) => ({ block, grade: gradeOf(block.words, query) }))
  const unmarked = graded.filter(({ grade }) => grade?.spread === 'phrase')
  const typed = unmarked.filter(({ grade }) => grade?.form === 'typed')
  const phrases = typed.length > 0 ? typed : unmarked
  const all = phrases.length > 0 ? phrases : graded.filter(({ grade }) => grade !== null)
  if (all.length > 0) return all.map(({ block }) => block)
  return blocks.filter(({ words }) => findMatches(words, query).length > 0)
}

function sectionAt(blocks: TextBlock[], from: Element): TextBlock[] {
  const first = blocks.findIndex(({ element }) => element === from || isAtOrAfter(element, from))
  const after = blocks.slice(Math.max(first, 0))
  const end = after.findIndex(({ element }, index) => index > 0 && element.matches(HEADINGS))
  return end < 0 ? after : after.slice(0, end)
}

function readBlocks(article: HTMLElement): TextBlock[] {
  const nodes = new Map<Element, Text[]>()
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement?.closest(BLOCKS)
    if (block) nodes.set(block, [...(nodes.get(block) ?? []), node as Text])
  }
  return [...nodes].map(([element, texts]) => ({
    element,
    nodes: texts,
    // A line of the file is no border between blocks, and keeps its place in the text.
    words: splitWords(texts.map(({ data }) => data.replaceAll('\n', ' ')).join('')),
  }))
}

/** Wraps a place in `<mark>`; its text nodes are cut, the last part first, so that places before it stay where they are. */
function wrap({ nodes, words }: TextBlock, { first, last }: Match): HTMLElement[] {
  const from = words[first]?.start ?? 0
  const to = words[last]?.end ?? 0
  const marks: HTMLElement[] = []
  let offset = 0
  for (const [index, node] of [...nodes.entries()]) {
    const start = Math.max(from - offset, 0)
    const end = Math.min(to - offset, node.data.length)
    offset += node.data.length
    if (start >= end) continue
    const mark = document.createElement('mark')
    mark.className = 'found'
    const rest = node.splitText(start)
    const after = rest.splitText(end - start)
    rest.replaceWith(mark)
    mark.append(rest)
    nodes.splice(nodes.indexOf(node, Math.max(index - 1, 0)) + 1, 0, rest, after)
    marks.push(mark)
  }
  return marks
}

function unmark(article: HTMLElement): void {
  for (const mark of article.querySelectorAll('mark.found')) {
    const parent = mark.parentElement
    mark.replaceWith(...mark.childNodes)
    parent?.normalize()
  }
}
