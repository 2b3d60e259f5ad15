/** The first thing that is wrong inside a tag, and where. */
interface TagFault {
  kind: 'curly-quote' | 'no-quote' | 'open-quote' | 'odd-sign' | 'no-end'
  /** Offset in the text. */
  at: number
  /** The attribute that it stands in; empty outside of one. */
  attribute: string
}

/** A tag as far as it could be read. */
export interface ScannedTag {
  /** As written, of a closing tag too. */
  name: string
  closing: boolean
  /** Offset behind it: behind its ">", or behind the last attribute that is whole. */
  end: number
  fault: TagFault | null
}

const NAME = /<\/?[ \t]*([A-Za-z_$][\w$.-]*)/y
const SPACE = /\s*/y
const ATTRIBUTE = /[\p{L}_$][\p{L}\p{N}_$:-]*/uy
const BARE_VALUE = /[^\s<>"'“”‘’„″]*/y
/** Quotation marks that a word processor sets for straight ones. */
export const CURLY_QUOTE = /[“”„‟″«»‘’‚]/
const SEPARATOR = /[,;]/
const STRAIGHT = /["']/
/** A blank line ends a paragraph, and every tag in it. */
const PARAGRAPH_END = /\n[ \t]*\n/

/**
 * Reads a tag sign by sign, to say exactly what is wrong with it; the parser only knows where it gave up.
 *
 * @param text a plan's text
 * @param start offset of the tag's "<"
 * @returns null where no name follows the "<"
 */
export function scanTag(text: string, start: number): ScannedTag | null {
  const name = match(NAME, text, start)
  if (name === null) return null
  const tag = { name: name.replace(/^<\/?[ \t]*/, ''), closing: name.startsWith('</'), end: start + name.length }
  let at = tag.end
  const fail = (kind: TagFault['kind'], at: number, attribute = ''): ScannedTag => ({
    ...tag,
    fault: { kind, at, attribute },
  })
  for (;;) {
    const space = match(SPACE, text, at) ?? ''
    if (PARAGRAPH_END.test(space)) return fail('no-end', start)
    at += space.length
    const sign = text[at]
    if (sign === '>') return { ...tag, end: at + 1, fault: null }
    if (sign === '/' && text[at + 1] === '>') return { ...tag, end: at + 2, fault: null }
    if (sign === undefined || sign === '<') return fail('no-end', start)
    const attribute = match(ATTRIBUTE, text, at)
    if (attribute === null) {
      if (CURLY_QUOTE.test(sign)) return fail('curly-quote', at)
      // Any other sign belongs to the text that the tag was to wrap.
      return SEPARATOR.test(sign) ? fail('odd-sign', at) : fail('no-end', start)
    }
    at += attribute.length
    at += match(SPACE, text, at)?.length ?? 0
    // A word without "=" may be the text that the tag was to wrap.
    if (text[at] !== '=') continue
    at += 1
    at += match(SPACE, text, at)?.length ?? 0
    const quote = text[at] ?? ''
    if (CURLY_QUOTE.test(quote)) return fail('curly-quote', at, attribute)
    if (!STRAIGHT.test(quote)) return fail('no-quote', at, attribute)
    const end = text.indexOf(quote, at + 1)
    const value = text.slice(at + 1, end < 0 ? undefined : end)
    // The value runs into another tag: its own end is missing, or is a curly one.
    if (end < 0 || /[<>]\s*\/?[\p{L}]|\n[ \t]*\n/u.test(value) || /=\s*$/.test(value)) {
      const line = value.split(/[\n>]/, 1)[0] as string
      const curly = CURLY_QUOTE.exec(line)
      return curly ? fail('curly-quote', at + 1 + curly.index, attribute) : fail('open-quote', at, attribute)
    }
    at = end + 1
    tag.end = at
  }
}

/**
 * An attribute's value that stands without quotation marks.
 *
 * @param text a plan's text
 * @param at offset of the value
 */
export function bareValue(text: string, at: number): string {
  return match(BARE_VALUE, text, at) ?? ''
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}
