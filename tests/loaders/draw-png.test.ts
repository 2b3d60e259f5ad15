import { readdirSync, rmSync, statSync } from 'node:fs'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { expect, it } from 'vitest'
import { drawPng } from '../../src/loaders/draw-png.ts'

const KEPT = 'node_modules/.astro/pictures'
const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><rect width="300" height="60" fill="#fff"/><text x="5" y="40" font-family="Doi Chieu Sans" font-size="30">${text}</text></svg>`
const kept = () => new Map(readdirSync(KEPT).map((name) => [name, statSync(`${KEPT}/${name}`).ino]))

it('drawPng() draws with the site’s typeface and keeps what it drew: only what changed is drawn again', async () => {
  const text = `Đổi mới ${process.pid} ${Date.now()}`
  const before = await drawPng(svg(text)).then(kept)
  const first = await drawPng(svg(text))
  expect(kept()).toEqual(before)
  const other = await drawPng(svg(`Chuyển ${text}`))
  const added = [...kept().keys()].filter((name) => !before.has(name))
  expect(added).toHaveLength(1)
  expect(Buffer.compare(first, other)).not.toBe(0)
  for (const name of added) rmSync(`${KEPT}/${name}`)
  const image = await loadImage(Buffer.from(first))
  const canvas = createCanvas(300, 60)
  canvas.getContext('2d').drawImage(image, 0, 0)
  const { data } = canvas.getContext('2d').getImageData(0, 0, 300, 60)
  expect([image.width, image.height, data.some((value) => value < 100)]).toEqual([300, 60, true])
})
