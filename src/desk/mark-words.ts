import { writeWords } from '../convert/write-plan.ts'
import type { Plan } from '../plan/read-plan.ts'
import { readPlan } from '../plan/read-plan.ts'
import type { Registry } from '../registry/registry.ts'
import { findQuantities } from '../targets/find-quantities.ts'
import { findWholes } from '../targets/find-wholes.ts'
import { sectionHorizon } from '../targets/find-years.ts'
import { quantityText } from '../targets/quantity.ts'
import { addTarget, escapeAttribute } from './edit-target.ts'
import type { Edit } from './edit-text.ts'
import { applyEdits } from './edit-text.ts'
import { nearestIndicators } from './nearest-indicators.ts'
import { otherNumbers } from './other-numbers.ts'
import type { Selected } from './plan-blocks.ts'
import { allBlocks } from './plan-blocks.ts'
import { placeInFile } from './text-places.ts'

/** Why selected words cannot be marked. */
type Unmarkable =
  /** They begin or end in something that has no words of its own, or outside a paragraph. */
  | 'no-place'
  /** They hold no number, and do not speak of the whole. */
  | 'no-number'
  /** Tags there would break the file: they would stand across others, or within others of their kind. */
  | 'breaks'

/** A step that was made of a selection; `at` is where it begins in the file. */
export type Marked = { edits: Edit[]; at: number } | { refusal: Unmarkable }

/**
 * Makes selected words a target: value, year and indicator as far as the words and the heading say them.
 *
 * @param text the plan file
 * @param file its path
 * @param selected the words
 * @param registry indicators
 */
export function markTarget(text: string, file: string, selected: Selected, registry: Registry): Marked {
  const plan = readPlan(text, file)
  const block = allBlocks(plan)[selected.block]
  const words = block && placeInFile(block.node, text, selected.span)
  if (!block || !words) return { refusal: 'no-place' }
  const fields = fieldsOf(plan, selected, registry)
  if (fields === null) return { refusal: 'no-number' }
  const edits = addTarget(words, fields)
  const isSound = isStillSound(plan, readPlan(applyEdits(text, edits), file), 1)
  return isSound ? { edits, at: words.start } : { refusal: 'breaks' }
}

function fieldsOf(plan: Plan, { block: index, span }: Selected, registry: Registry) {
  const block = allBlocks(plan)[index]
  if (!block) return null
  const section = plan.sections.find(({ blocks }) => blocks.includes(block))
  const known = otherNumbers({ ...plan, sections: section ? [{ ...section, blocks: [block] }] : [] }, registry)
  const text = block.text.slice(span.start, span.end)
  const numbers = findQuantities(text)
  const [quantity] = numbers.length > 0 ? numbers : findWholes(text, [])
  const read = known.find(({ at, quote }) => {
    const from = block.text.indexOf(quote)
    return from >= 0 && from + at.start >= span.start && from + at.end <= span.end
  })
  const value = quantity ? quantityText(quantity) : (read?.fields.value ?? /\d[\d.,]*\d|\d/.exec(text)?.[0])
  if (value === undefined) return null
  const byId = new Map(plan.sections.map((each) => [each.id, each]))
  const year = section ? sectionHorizon(byId, section) : null
  const said = block.cell ? (block.cell.table.cells[block.cell.row] ?? []).join(' ') : block.text
  const [nearest = ''] = nearestIndicators(registry.indicators)(`${text} ${text} ${said}`, 1)
  return {
    indicator: read?.fields.indicator || nearest,
    year: read?.fields.year || String(year ?? ''),
    value,
    per: quantity?.perYear ? 'year' : (read?.fields.per ?? ''),
    unit: read?.fields.unit ?? '',
    note: '',
  }
}

/**
 * Corrects words that were recognised wrongly.
 *
 * @param text the plan file
 * @param file its path
 * @param selected the wrong words
 * @param right the words that the document has
 */
export function markCorrected(text: string, file: string, selected: Selected, right: string): Marked {
  const plan = readPlan(text, file)
  const block = allBlocks(plan)[selected.block]
  const words = block && placeInFile(block.node, text, selected.span)
  if (!block || !words) return { refusal: 'no-place' }
  const was = block.text.slice(selected.span.start, selected.span.end)
  const insert = `<Corrected was="${escapeAttribute(was)}">${writeWords(right)}</Corrected>`
  const edits = [{ at: words.start, remove: words.end - words.start, insert }]
  const isSound = isStillSound(plan, readPlan(applyEdits(text, edits), file), 0)
  return isSound ? { edits, at: words.start } : { refusal: 'breaks' }
}

/** Nothing but what was meant is new: as many targets more, no further error. */
function isStillSound(before: Plan, after: Plan, more: number): boolean {
  const errors = ({ file }: Plan) => file.messages.filter(({ fatal }) => fatal).length
  return errors(after) <= errors(before) && after.targets.length === before.targets.length + more
}
