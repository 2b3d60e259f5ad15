/** Values of plans as every page shows them, drawn once for the site's pages and for the desk's preview of them. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { TargetRow } from '../data/dataset.ts'
import type { SpokenIn } from '../data/missing.ts'
import type { Strings } from '../i18n/index.ts'
import type { PublishedPlan } from '../plan/published-plan.ts'
import { quoteParts } from '../plan/quote-parts.ts'
import type { VsNational } from '../schema.ts'
import type { TargetValue } from '../text/target-value.ts'
import { describeDocument } from './describe-document.ts'
import { notStated } from './not-stated.ts'
import { showValue } from './show-value.ts'

/** A value and what it is counted in. */
export interface DrawnValue {
  value: TargetValue
  /** As in the registry or the plan: "% GRDP". */
  unit: string
  perYear?: boolean
  /** The unit that the column's head names: it is not said again. A percent sign and "each year" always are. */
  columnUnit?: string | undefined
}

/** Gives an address of the site for a link. */
export type Href = (path: string) => string

/**
 * Draws a value with sign, number and unit; the number and its sign never break apart.
 *
 * @param strings the language's words
 */
export function drawValue(strings: Strings, { value, unit, perYear = false, columnUnit }: DrawnValue): Element[] {
  const { figure, rest } = showValue(strings, value, unit, perYear)
  const shown = unit === columnUnit ? (rest.endsWith(strings.perYear) ? strings.perYear : '') : rest
  const number = h('span', { class: 'figure' }, figure)
  if (shown.startsWith('/')) return [h('span', { class: 'joined' }, number, h('span', { class: 'unit' }, shown))]
  return shown === '' ? [number] : [number, h('span', { class: 'unit' }, ` ${shown}`)]
}

/** Draws how a value stands to the nation's; nothing where there is no national target. */
export function drawVersus(strings: Strings, result: VsNational): Element[] {
  if (result === '') return []
  const { sign, word } = strings.target.vsNational[result]
  return [h('span', { class: `versus versus-${result}` }, h('span', { ariaHidden: 'true' }, sign), ` ${word}`)]
}

/** Draws the word by which a plan commits itself to a value, where it is weaker than "đạt". */
export function drawCommitment(strings: Strings, { target }: Pick<TargetRow, 'target'>): ElementContent[] {
  const { commitment } = target
  if (!commitment?.isWeak) return []
  const title = strings.target.weakCommitment(commitment.word)
  return [{ type: 'text', value: ' ' }, h('small', { class: 'quiet', title }, commitment.word)]
}

/** Draws what other documents of the same place state otherwise, each with the way to it. */
export function drawDiffering(strings: Strings, { differing }: Pick<TargetRow, 'differing'>, href: Href): Element[] {
  const { sign, otherDocument } = strings.target.differing
  return differing.map((other) =>
    h('span', { class: 'versus differing' }, [
      h('span', { ariaHidden: 'true' }, sign),
      ' ',
      h('a', { href: href(other.url), title: describeDocument(other.plan) }, [
        `${otherDocument} `,
        ...drawValue(strings, { value: other.target, unit: other.unit, perYear: other.target.perYear }),
      ]),
    ]),
  )
}

/** Draws a plan's sentence with the words that state the target marked. */
export function drawQuote({ target, url }: Pick<TargetRow, 'target' | 'url'>, href: Href): Element {
  const { before, words, after } = quoteParts(target)
  return h('blockquote', { class: 'quote', cite: href(url) }, h('p', before, h('mark', words), after))
}

/** What a cell of a matrix holds. */
export interface DrawnCell {
  rows: TargetRow[]
  /** All plans of the place: what is said where there are no rows. */
  plans: PublishedPlan[]
  columnUnit?: string | undefined
  /** Where there are no rows: the sentence by which a plan speaks of it without a number. */
  spoken: SpokenIn | null
}

/**
 * Draws a cell of a matrix whose values lead to their sentences.
 *
 * @param strings the language's words
 * @param href the address of a link
 */
export function drawCell(
  strings: Strings,
  { rows, plans, columnUnit, spoken }: DrawnCell,
  href: Href,
): ElementContent[] {
  if (rows.length > 0) {
    return rows.flatMap((row) => [
      h('a', { class: 'cell-value', href: href(row.url) }, [
        ...drawValue(strings, { value: row.target, unit: row.unit, perYear: row.target.perYear, columnUnit }),
      ]),
      ...drawVersus(strings, row.vsNational),
      ...drawDiffering(strings, row, href),
    ])
  }
  if (spoken) {
    const address = href(`${spoken.path}#${spoken.statement.anchor}`)
    return [h('a', { class: 'not-stated', href: address }, strings.target.spoken(spoken.statement.qualitative))]
  }
  const silence = notStated(strings, plans)
  const isNothing = silence === strings.target.notStated
  return [h('span', { class: isNothing ? 'not-stated no-value' : 'not-stated' }, silence)]
}
