import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import subsetFont from 'subset-font'
import widths from '../charts/letter-widths.json' with { type: 'json' }

/** Beside Astro's own cache: what was drawn once is not drawn again as long as the drawing and the typeface are the same. */
const KEPT = 'node_modules/.astro/pictures'
const FONT = 'src/styles/fonts/doi-chieu-sans.woff2'
const FAMILY = 'Doi Chieu Sans'
/** The typeface's ends: the drawing program takes no font of many weights. */
const WEIGHTS = [400, 600]
/** Raised when the same drawing comes out otherwise. */
const VERSION = '1'

let fonts: Promise<{ digest: string; files: string[] }> | undefined

/**
 * Draws an SVG document as PNG in its own size, with the site's typeface and no other.
 *
 * @param svg the document
 * @returns the file; the same bytes for the same document
 */
export async function drawPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  fonts ??= cutFonts()
  const { digest, files } = await fonts
  return once(`${digestOf(VERSION, digest, svg)}.png`, () => {
    const font = { fontFiles: files, loadSystemFonts: false, defaultFontFamily: FAMILY }
    return new Resvg(svg, { font }).render().asPng()
  })
}

async function cutFonts(): Promise<{ digest: string; files: string[] }> {
  const packed = await readFile(FONT)
  const digest = digestOf(VERSION, packed)
  const letters = Object.keys(widths).join('')
  const cut = WEIGHTS.map(async (wght) => {
    const name = `${digest}-${wght}.ttf`
    const options = { targetFormat: 'sfnt', noLayoutClosure: true, variationAxes: { wght } } as const
    await once(name, () => subsetFont(packed, letters, options))
    return path.join(KEPT, name)
  })
  return { digest, files: await Promise.all(cut) }
}

async function once(name: string, make: () => Uint8Array | Promise<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const file = path.join(KEPT, name)
  try {
    return new Uint8Array(await readFile(file))
  } catch {
    const made = new Uint8Array(await make())
    await mkdir(KEPT, { recursive: true })
    // Another build may be reading: a file is there whole or not at all.
    const unfinished = `${file}.${randomUUID()}`
    await writeFile(unfinished, made)
    await rename(unfinished, file)
    return made
  }
}

function digestOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 32)
}
