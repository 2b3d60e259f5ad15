import { expect, it } from 'vitest'
import { errorOverlay } from '../../src/loaders/error-overlay.ts'

const errors = [
  'content/plans/a.mdx:2:1: province: x. Cần: y. Cách sửa: z.\ncontent/plans/a.mdx:9:4: Thẻ lạ <img>. Cần: y. Cách sửa: z.',
  'content/plans/b.md:1:1: trống & sai. Cần: y. Cách sửa: z.',
]

it('the overlay opens the first place and has every message on a line, none of it as HTML', () => {
  const { err } = errorOverlay(errors, '/du-an')
  expect(err.loc).toEqual({ file: '/du-an/content/plans/a.mdx', line: 2, column: 1 })
  expect(err.message).toContain(
    'a.mdx:9:4: Thẻ lạ &lt;img&gt;. Cần: y. Cách sửa: z.\ncontent/plans/b.md:1:1: trống &amp; sai.',
  )
  expect(err.stack).toBe('')
})

it('a message without a place is shown without one', () => {
  expect(errorOverlay(['không rõ'], '/du-an').err.loc).toBeUndefined()
})
