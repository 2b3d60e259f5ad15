import { readFileSync } from 'node:fs'
import fc from 'fast-check'

const sources = ['bac-giang', 'binh-dinh', 'binh-phuoc', 'hung-yen', 'thai-nguyen'].map((name) =>
  readFileSync(`content/sources/${name}.txt`, 'utf8').split('\n'),
)

/** What a scan or a word processor may leave anywhere. */
const NOISE = [
  '**',
  '*',
  '#',
  '## ',
  '- ',
  '+ ',
  '• ',
  '<sup>1</sup>',
  '<sup>',
  '</sup>',
  '|',
  '{',
  '}',
  '<',
  '<5%',
  '`',
  '~~~',
  '![',
  '](x)',
  '&lt;',
  '\\',
  '1. ',
  'a) ',
  'II. ',
  '[^1]',
  '[^1]: ',
  'import x',
  'export {',
  '---',
  '===',
  '\t',
  '    ',
  '\u00A0',
  '\u200B',
  '\u202E',
  '\u0001',
  '\0',
  '\f',
  '\uFFFE',
  '\u0301',
  'ƣ',
  'Ð',
  '$',
  '_',
  '<!--',
  '<Target',
  '</Target>',
  'http://x.vn/a_b?c=1',
]

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NOISE) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
)

/** Some lines of a real plan, with lines cut out, doubled, cut short, broken apart, and noise thrown in. */
export const mutatedText = fc
  .record({
    source: fc.constantFrom(...sources),
    start: fc.nat(600),
    length: fc.integer({ min: 1, max: 40 }),
    edits: fc.array(
      fc.record({
        kind: fc.constantFrom('cut', 'double', 'shorten', 'break', 'blank', 'insert', 'insert', 'insert'),
        line: fc.nat(),
        column: fc.nat(),
        piece,
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ source, start, length, edits }) => {
    const lines = source.slice(start % source.length).slice(0, length)
    for (const { kind, line, column, piece } of edits) {
      const index = line % Math.max(lines.length, 1)
      const text = lines[index] ?? ''
      const at = column % (text.length + 1)
      if (kind === 'cut') lines.splice(index, 1)
      if (kind === 'double') lines.splice(index, 0, text)
      if (kind === 'shorten') lines[index] = text.slice(0, at)
      if (kind === 'break') lines.splice(index, 1, text.slice(0, at), text.slice(at))
      if (kind === 'blank') lines.splice(index, 0, '')
      if (kind === 'insert') lines[index] = text.slice(0, at) + piece + text.slice(at)
    }
    // Cutting may have parted a surrogate pair, which no decoded file holds; nor has it the sign for what was not decoded.
    return lines.join('\n').toWellFormed().replaceAll('\uFFFD', '')
  })
