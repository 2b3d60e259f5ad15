import { classifySign, type SeenSign } from './classify-sign.ts'
import { type Blot, findBlots } from './find-blots.ts'
import type { Picture } from './picture.ts'
import type { ScannedWord } from './recognizer.ts'

/** Signs of comparison, as recognition may write them; and words that it may make of one, none of which is a word before a number. */
const SIGN = /[<>≤≥~±]/u
const MISREAD = /^(?:[^\p{L}\d]{1,2}|[2zZvVsSeE])$/u
const NUMBER = /\d/
const FIGURE = /^[\d.,]{1,20}%?[.,;:)]?$/u
/** A sign stands at most so far before its number, in heights of digits. */
const NEAR = 2.2
/** Ink above and below a number that still belongs to it, in heights of digits. */
const [ABOVE, BELOW] = [0.15, 0.3]
/** Ink of this size beside a digit is no speck: it was overlooked. */
const OVERLOOKED = 0.35
/** A space is wider than this beside a digit's height. */
const APART = 0.22
/** Of the height of a line, from the foot of "p" to the head of "b", a digit takes so much. */
const DIGIT = 0.75
/** The confidence of a sign whose ink is clear, and of one whose ink is not; from 0 to 100. */
const [SEEN, UNCLEAR] = [95, 0]

/**
 * Puts the signs of comparison before numbers right, by their own ink: recognition reads ≥ as > and drops ~. Where the ink does
 * not show clearly which sign it is, or whether it is one, the number is doubtful.
 *
 * @param picture the words' picture
 * @param words as recognised, in the order of reading
 * @returns the words with signs as they are drawn; a number beside unclear ink has no confidence
 */
export function mendSigns(picture: Picture, words: ScannedWord[]): ScannedWord[] {
  const mended: ScannedWord[] = []
  for (const word of words) {
    if (!NUMBER.test(word.text)) {
      mended.push(SIGN.test(word.text) ? mendAlone(picture, word) : word)
      continue
    }
    const height = Math.max(1, Math.min(word.bottom, word.y) - word.top)
    const box = {
      left: word.left - NEAR * height,
      right: word.right,
      top: word.top - ABOVE * height,
      bottom: word.y + BELOW * height,
    }
    const blots = findBlots(picture, box)
    const number = mendInside(
      word,
      blots.filter((blot) => middleOf(blot) >= word.left),
      height,
    )
    const last = mended.at(-1)
    const sign = last !== undefined && isSignBefore(last, word, height) ? mended.pop() : undefined
    // Ink at the edge goes on outside.
    const outside = blots.findLast((blot) => middleOf(blot) < word.left && blot.left > Math.ceil(box.left))
    const seen = outside === undefined ? null : classifySign(outside, height)
    if (sign !== undefined)
      mended.push(...mendPair(sign, number, outside !== undefined && isWithin(outside, sign) ? seen : null))
    else if (outside === undefined) mended.push(number)
    else if (
      isPartOf(
        outside,
        blots,
        words.filter((other) => Math.abs(other.y - word.y) < height / 2),
        height,
      )
    )
      mended.push(number)
    else mended.push(...mendLost(number, outside, seen, height))
  }
  return mended
}

/** A sign that recognition wrote as a word of its own. */
function mendPair(sign: ScannedWord, number: ScannedWord, seen: SeenSign): ScannedWord[] {
  if (isClear(seen)) return [{ ...sign, text: seen, confidence: SEEN }, number]
  if (seen === null && !SIGN.test(sign.text)) return [sign, number]
  return [
    { ...sign, confidence: UNCLEAR },
    { ...number, confidence: UNCLEAR },
  ]
}

/** A sign that recognition left out, or other ink. */
function mendLost(number: ScannedWord, blot: Blot, seen: SeenSign, height: number): ScannedWord[] {
  const { left, right, top, bottom } = blot
  if (isClear(seen)) return [{ ...number, text: seen, left, right, top, bottom, confidence: SEEN }, number]
  const isLarge = Math.max(right - left, bottom - top) > OVERLOOKED * height
  return [isLarge || seen === 'doubtful' ? { ...number, confidence: UNCLEAR } : number]
}

/** A sign that is part of the number's word, or that recognition read as its first digit. */
function mendInside(word: ScannedWord, blots: Blot[], height: number): ScannedWord {
  const [first] = blots
  const seen = first === undefined ? null : classifySign(first, height)
  const begins = SIGN.test(word.text[0] as string)
  if (seen === null && !begins) return isMiscounted(word.text, blots) ? { ...word, confidence: UNCLEAR } : word
  if (!isClear(seen)) return { ...word, confidence: UNCLEAR }
  if (begins) return { ...word, text: seen + word.text.slice(1) }
  if (/^[^\d(]/u.test(word.text)) return { ...word, text: seen + word.text.slice(1) }
  const count = countLetters(blots)
  if (count === word.text.length) return { ...word, text: seen + word.text.slice(1) }
  return count === word.text.length + 1 ? { ...word, text: seen + word.text } : { ...word, confidence: UNCLEAR }
}

/** A sign that no number follows on its line. */
function mendAlone(picture: Picture, word: ScannedWord): ScannedWord {
  const height = word.size * DIGIT
  const blots = findBlots(picture, { ...word, top: word.y - height * (1 + ABOVE), bottom: word.y + BELOW * height })
  const at = SIGN.test(word.text[0] as string) ? 0 : word.text.length - 1
  const blot = at === 0 ? blots[0] : blots.at(-1)
  const seen = blot === undefined || !SIGN.test(word.text[at] as string) ? null : classifySign(blot, height)
  if (!isClear(seen)) return { ...word, confidence: UNCLEAR }
  const isWhole = word.text.length === 1
  const text = word.text.slice(0, at) + seen + word.text.slice(at + 1)
  return { ...word, text, confidence: isWhole ? SEEN : word.confidence }
}

function isSignBefore(last: ScannedWord, word: ScannedWord, height: number): boolean {
  const isBeside = Math.abs(last.y - word.y) < height && last.right <= word.left + height / 4
  return isBeside && word.left - last.right < NEAR * height && MISREAD.test(last.text)
}

/** Ink that belongs to a word: a sign stands apart from the letters before it, as words do, and letters look like no sign. */
function isPartOf(blot: Blot, blots: Blot[], words: ScannedWord[], height: number): boolean {
  if (!words.some((word) => isWithin(blot, word))) return false
  const before = blots.findLast(({ right }) => right <= blot.left)
  const isApart = before === undefined || blot.left - before.right > APART * height
  return !isApart || !isClear(classifySign(blot, height))
}

/** A figure that was read with more or fewer digits than there is ink for. */
function isMiscounted(text: string, blots: Blot[]): boolean {
  return FIGURE.test(text) && countLetters(blots) !== text.length
}

/** Marks that lie one over the other are one letter: the three of a per cent sign do. */
function countLetters(blots: Blot[]): number {
  let [count, end] = [0, Number.NEGATIVE_INFINITY]
  for (const { left, right } of blots) {
    if (left >= end) count += 1
    end = Math.max(end, right)
  }
  return count
}

function isWithin(blot: Blot, { left, right, top, bottom }: ScannedWord): boolean {
  const [x, y] = [middleOf(blot), (blot.top + blot.bottom) / 2]
  return x >= left && x <= right && y >= top - (bottom - top) && y <= bottom + (bottom - top)
}

function middleOf({ left, right }: Blot): number {
  return (left + right) / 2
}

function isClear(seen: SeenSign): seen is Exclude<SeenSign, 'doubtful' | null> {
  return seen !== null && seen !== 'doubtful'
}
