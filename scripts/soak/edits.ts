import fc from 'fast-check'
import { mutatedText } from '../../tests/fuzz/mutated-text.ts'

/** One edit of one plan, to be undone afterwards. */
export interface PlanEdit {
  /** File of the plan. */
  file: string
  /** What is done, for the report. */
  kind: string
  /**
   * Gives the text to save; null for a file that goes away.
   *
   * @param text of the plan as it stands
   * @param marker a line that the edited plan has where it is right
   */
  apply: (text: string, marker: string) => string | null
  /** Whether its page must show the edit, the last good text, or neither: nobody has said whether the plan is still right. */
  outcome: 'shown' | 'refused' | 'either'
  /** Milliseconds for which it stays. */
  stays: number
}

type Kind = Pick<PlanEdit, 'kind' | 'apply' | 'outcome'>

/** A target that holds no other mark. */
const TARGET = /<Target [^<>]{1,300}>([^<>]{1,2000})<\/Target>/

const added = (text: string, marker: string, more = '') => `${text}\n${more}\n\n${marker}\n`
const shown = (kind: string, change: (text: string) => string): Kind => ({
  kind,
  apply: (text, marker) => added(change(text), marker),
  outcome: 'shown',
})
const refused = (kind: string, apply: (text: string, marker: string) => string): Kind => ({
  kind,
  apply,
  outcome: 'refused',
})

const KINDS: Kind[] = [
  shown('a paragraph more', (text) => text),
  shown('a target unmarked', (text) => text.replace(TARGET, '$1')),
  shown('a heading more', (text) => `${text}\n## X. THÊM\n\nMột đoạn của mục thêm.`),
  shown('a table more', (text) => `${text}\n| TT | Việc |\n| --- | --- |\n| 1 | Một việc |`),
  shown('a hundred paragraphs more', (text) => text + '\nMột đoạn dài thêm vào cuối.\n'.repeat(100)),
  refused('a value that is none', (text, marker) => added(text.replace(/ value="[^"]*"/, ' value="15%%"'), marker)),
  refused('an unknown indicator', (text, marker) =>
    added(text.replace(/ indicator="[^"]*"/, ' indicator="?"'), marker),
  ),
  refused('a tag cut off', (text, marker) => added(text, marker, '<Target indicator="')),
  refused('a tag not closed', (text, marker) => added(text, marker, '<Target indicator="5g-coverage" value="1">1')),
  refused('a script', (text, marker) => added(text, marker, '<script>alert(1)</script>')),
  refused('a byte of zero', (text, marker) => added(text, marker, 'a\0b')),
  refused('marks without end', (text, marker) => added(text, marker, '*a'.repeat(20_000))),
  refused('front matter cut off', (text) => text.slice(text.indexOf('title:'))),
  refused('an empty file', () => ''),
  { kind: 'the file gone', apply: () => null, outcome: 'either' },
]

/** As an editor with half a text in the clipboard leaves it. */
const noise: fc.Arbitrary<Kind> = mutatedText.map((noise) => ({
  kind: 'noise',
  apply: (text, marker) => added(text, marker, noise),
  outcome: 'either',
}))
const cut: fc.Arbitrary<Kind> = fc.integer({ min: 1, max: 99 }).map((percent) => ({
  kind: 'cut short',
  apply: (text) => text.slice(0, Math.floor((text.length * percent) / 100)),
  outcome: 'either',
}))

/**
 * Edits of plans, right ones and wrong ones.
 *
 * @param files of the plans
 */
export function editsOf(files: string[]): fc.Arbitrary<PlanEdit> {
  const kinds = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...KINDS) },
    { weight: 1, arbitrary: noise },
    { weight: 1, arbitrary: cut },
  )
  return fc
    .record({ file: fc.constantFrom(...files), kind: kinds, stays: fc.integer({ min: 200, max: 4_000 }) })
    .map(({ file, kind, stays }) => ({ file, stays, ...kind }))
}
