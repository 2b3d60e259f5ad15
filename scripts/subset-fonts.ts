/**
 * `node scripts/subset-fonts.ts`: cuts the typeface down to what Vietnamese texts need: two weights and what lies between in one
 * file, and writes how wide its letters are (src/charts/letter-widths.json). Run by hand when src/styles/fonts/source-sans-3-whole.woff2 changes (WOFF2/VF/SourceSans3VF-Upright.ttf.woff2 of the
 * npm package source-sans, 3.52.0, which is too large to be installed for it). Its licence reserves the name "Source" for the
 * whole: the cut one is called "Doi Chieu Sans".
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createCanvas, GlobalFonts } from '@napi-rs/canvas'
import subsetFont from 'subset-font'

/** Code points, from the first of each pair up to the last. */
const RANGES: [first: number, last: number][] = [
  // Latin, as far as Vietnamese and its neighbours use it.
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xa7, 0xa7],
  [0xa9, 0xa9],
  [0xab, 0xab],
  [0xb0, 0xb3],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0xbd, 0xbd],
  [0xc0, 0xc3],
  [0xc8, 0xca],
  [0xcc, 0xcd],
  [0xd2, 0xd5],
  [0xd7, 0xd7],
  [0xd9, 0xda],
  [0xdd, 0xdd],
  [0xe0, 0xe3],
  [0xe8, 0xea],
  [0xec, 0xed],
  [0xf2, 0xf5],
  [0xf9, 0xfa],
  [0xfd, 0xfd],
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  // Marks of decomposed letters.
  [0x300, 0x301],
  [0x303, 0x303],
  [0x309, 0x309],
  [0x323, 0x323],
  [0x1ea0, 0x1ef9],
  // Dashes, quotation marks, daggers, the ellipsis, primes; ₫ and €.
  [0x2010, 0x2026],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x20ab, 0x20ac],
  // Arrows, the minus, comparisons, signs of the tables.
  [0x2190, 0x2195],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
  [0x25b2, 0x25b2],
  [0x25b6, 0x25b6],
  [0x25bc, 0x25bc],
]

/** As the names of the font begin. */
const RESERVED = 'SourceSans3VF'
const OWN = 'DoiChieuSans1'

const FOLDER = 'src/styles/fonts'
const letters = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
)
const whole = readFileSync(`${FOLDER}/source-sans-3-whole.woff2`)
const cut = await subsetFont(whole, letters.join(''), {
  targetFormat: 'sfnt',
  noLayoutClosure: true,
  variationAxes: { wght: { min: 400, max: 600 } },
})
const packed = await subsetFont(renamed(cut), letters.join(''), { targetFormat: 'woff2', noLayoutClosure: true })
writeFileSync(`${FOLDER}/doi-chieu-sans.woff2`, packed)
console.log(`doi-chieu-sans.woff2: ${whole.length} → ${packed.length} bytes`)

// What a picture's lines are broken by: the widths of the heavier weight, which is the wider one.
const heavy = await subsetFont(packed, letters.join(''), { targetFormat: 'sfnt', variationAxes: { wght: 600 } })
GlobalFonts.register(heavy, OWN)
const ruler = createCanvas(1, 1).getContext('2d')
ruler.font = `1000px ${OWN}`
const widths = letters.map((letter) => [letter, Math.round(ruler.measureText(letter).width)] as const)
writeFileSync('src/charts/letter-widths.json', `${JSON.stringify(Object.fromEntries(widths), null, 1)}\n`)

/** The font's names with another of equal length; the copyright, which says "Source" alone, stays. */
function renamed(font: Buffer): Buffer {
  const copy = Buffer.from(font)
  const wide = (text: string) => Buffer.from(text, 'utf16le').swap16()
  for (const encode of [wide, Buffer.from]) {
    const name = encode(RESERVED)
    for (let at = copy.indexOf(name); at !== -1; at = copy.indexOf(name, at + name.length)) encode(OWN).copy(copy, at)
  }
  return copy
}
