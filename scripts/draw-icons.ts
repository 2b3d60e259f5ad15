/**
 * `node scripts/draw-icons.ts`: draws public/favicon.ico and public/apple-touch-icon.png from public/favicon.svg. Run by hand
 * when that changes; browsers and phones that know no SVG ask for the others.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createCanvas, loadImage } from '@napi-rs/canvas'

/** In pixels: what browsers show in a tab, and what iOS asks for. */
const TAB = 32
const TOUCH = 180

const svg = readFileSync('public/favicon.svg', 'utf8')
writeFileSync('public/favicon.ico', icon(await draw(svg, TAB)))
// A phone rounds the corners itself.
writeFileSync('public/apple-touch-icon.png', await draw(svg.replace(/ rx="\d+"/, ''), TOUCH))

async function draw(drawing: string, size: number): Promise<Buffer> {
  const sized = drawing.replace('<svg ', `<svg width="${size}" height="${size}" `)
  const canvas = createCanvas(size, size)
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(sized)), 0, 0, size, size)
  return canvas.toBuffer('image/png')
}

/** A PNG as an .ico of one picture: a head of 6 bytes, an entry of 16, the picture. */
function icon(png: Buffer): Buffer {
  const head = Buffer.alloc(22)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(TAB, 6)
  head.writeUInt8(TAB, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return Buffer.concat([head, png])
}
