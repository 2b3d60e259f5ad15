import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edit } from '../../src/desk/edit-text.ts'
import { applyEdits, editBetween, inverseOf, shiftPlace } from '../../src/desk/edit-text.ts'
import { countSame, doStep, historyOf, redoStep, startHistory, stepsOf, undoStep } from '../../src/desk/history.ts'

const edits = (text: string) =>
  fc.array(fc.tuple(fc.nat(text.length), fc.nat(6), fc.string({ maxLength: 6 })), { maxLength: 4 }).map((parts) => {
    const all: Edit[] = []
    for (const [at, remove, insert] of parts.sort(([one], [other]) => one - other)) {
      const last = all.at(-1)
      if (last && at <= last.at + last.remove) continue
      all.push({ at, remove: Math.min(remove, text.length - at), insert })
    }
    return all
  })

describe('edits of a text', () => {
  it('are taken back by their inverses', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }).chain((text) => fc.tuple(fc.constant(text), edits(text))),
        ([text, all]) => applyEdits(applyEdits(text, all), inverseOf(text, all)) === text,
      ),
    )
  })

  it('between two texts are one', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const edit = editBetween(before, after)
        return applyEdits(before, edit === null ? [] : [edit]) === after
      }),
    )
  })

  it.each([
    [2, false, 2],
    [5, false, 5],
    [5, true, 8],
    [9, false, 12],
    [21, false, 20],
  ])('move the place %i (behind an insertion: %s) to %i', (place, isBehind, moved) => {
    const all = [
      { at: 5, remove: 0, insert: 'abc' },
      { at: 12, remove: 4, insert: '' },
    ]
    expect(shiftPlace(place, all, isBehind)).toBe(moved)
  })
})

it('every step can be taken back and done again, with what was looked at', () => {
  const first = startHistory('<Target a>ba</Target> và bốn')
  const second = doStep(first, [{ at: 0, remove: 10, insert: '<Target long>' }], { seen: [0] })
  const third = doStep(second, [], { ticked: 'nối hai dòng' })
  expect(third.state).toEqual({ text: '<Target long>ba</Target> và bốn', seen: [0], ticked: ['nối hai dòng'] })
  expect(undoStep(third).state).toEqual(second.state)
  expect(undoStep(undoStep(third)).state).toEqual(first.state)
  expect(undoStep(first)).toBe(first)
  expect(redoStep(redoStep(undoStep(undoStep(third)))).state).toEqual(third.state)
  expect(redoStep(third)).toBe(third)
})

it('a history is kept step by step, and only what differs from what is kept already is new', () => {
  const kept = [[{ at: 0, remove: 0, insert: 'a' }], [], [{ at: 1, remove: 1, insert: 'c' }]].reduce(
    (history, edits) => doStep(history, edits, { seen: [0] }),
    startHistory('bb'),
  )
  const back = undoStep(undoStep(kept))
  expect(historyOf(back.state, stepsOf(back), back.past.length)).toEqual(back)
  expect(countSame(stepsOf(back), stepsOf(kept))).toBe(3)
  const other = doStep(back, [{ at: 0, remove: 1, insert: '' }])
  expect([countSame(stepsOf(other), stepsOf(kept)), countSame(stepsOf(back), [])]).toEqual([1, 0])
})
