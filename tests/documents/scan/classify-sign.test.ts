import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { expect, it } from 'vitest'
import { classifySign } from '../../../src/documents/scan/classify-sign.ts'
import { findBlots } from '../../../src/documents/scan/find-blots.ts'
import { toGray } from '../../../src/documents/scan/picture.ts'

/** Dots: a digit of 13 points at 300 dpi. */
const HEIGHT = 38
const SIDE = 120
type Points = [number, number][]

/** Each sign as strokes on a square of one digit's height. */
const SIGNS: Record<string, Points[]> = {
  '>': [
    [
      [0, 0.2],
      [0.8, 0.6],
      [0, 1],
    ],
  ],
  '<': [
    [
      [0.8, 0.2],
      [0, 0.6],
      [0.8, 1],
    ],
  ],
  '≥': [
    [
      [0, 0],
      [0.8, 0.36],
      [0, 0.72],
    ],
    [
      [0, 1],
      [0.8, 1],
    ],
  ],
  '≤': [
    [
      [0.8, 0],
      [0, 0.36],
      [0.8, 0.72],
    ],
    [
      [0, 1],
      [0.8, 1],
    ],
  ],
  '±': [
    [
      [0, 0.4],
      [0.8, 0.4],
    ],
    [
      [0.4, 0.05],
      [0.4, 0.75],
    ],
    [
      [0, 1],
      [0.8, 1],
    ],
  ],
  '~': [
    [
      [0, 0.62],
      [0.1, 0.52],
      [0.25, 0.5],
      [0.55, 0.62],
      [0.7, 0.6],
      [0.8, 0.5],
    ],
  ],
}
const OTHERS: Record<string, Points[]> = {
  '+': [
    [
      [0, 0.6],
      [0.8, 0.6],
    ],
    [
      [0.4, 0.2],
      [0.4, 1],
    ],
  ],
  '-': [
    [
      [0, 0.6],
      [0.8, 0.6],
    ],
  ],
  '=': [
    [
      [0, 0.4],
      [0.8, 0.4],
    ],
    [
      [0, 0.7],
      [0.8, 0.7],
    ],
  ],
  x: [
    [
      [0, 0.3],
      [0.7, 1],
    ],
    [
      [0.7, 0.3],
      [0, 1],
    ],
  ],
  K: [
    [
      [0, 0],
      [0, 1],
    ],
    [
      [0.7, 0],
      [0.1, 0.5],
      [0.7, 1],
    ],
  ],
  '7': [
    [
      [0, 0],
      [0.6, 0],
      [0.2, 1],
    ],
  ],
  '2': [
    [
      [0, 0.2],
      [0.1, 0.05],
      [0.35, 0],
      [0.6, 0.1],
      [0.6, 0.3],
      [0, 1],
      [0.6, 1],
    ],
  ],
  '1': [
    [
      [0, 0.2],
      [0.2, 0],
      [0.2, 1],
    ],
  ],
}

function classify(strokes: Points[], thick: number, turn: number, alter: (ink: SKRSContext2D) => void = () => {}) {
  const canvas = createCanvas(SIDE, SIDE)
  const ink = canvas.getContext('2d')
  ink.fillStyle = '#fff'
  ink.fillRect(0, 0, SIDE, SIDE)
  ink.translate(SIDE / 3, SIDE / 3)
  ink.rotate((turn * Math.PI) / 180)
  ink.lineWidth = thick
  ink.lineJoin = 'round'
  ink.lineCap = 'round'
  for (const stroke of strokes) {
    ink.beginPath()
    for (const [x, y] of stroke) ink.lineTo(x * HEIGHT, y * HEIGHT)
    ink.stroke()
  }
  alter(ink)
  const picture = toGray(ink.getImageData(0, 0, SIDE, SIDE).data, SIDE, SIDE)
  const [blot] = findBlots(picture, { left: 0, right: SIDE, top: 0, bottom: SIDE })
  return blot === undefined ? null : classifySign(blot, HEIGHT)
}

it.each(Object.keys(SIGNS))('tells %s by its strokes, thin and thick, level and a little askew', (sign) => {
  for (const thick of [3, 4, 6]) {
    for (const turn of [0, 0.5, -0.5]) expect(classify(SIGNS[sign] as Points[], thick, turn)).toBe(sign)
  }
})

it.each(Object.keys(OTHERS))('takes %s for no sign of comparison', (letter) => {
  for (const thick of [3, 4, 6]) expect(classify(OTHERS[letter] as Points[], thick, 0)).toBeNull()
})

it('leaves an angle with a spoilt line below it in doubt, and never takes it for one without a line', () => {
  const spoilt = classify(SIGNS['≥'] as Points[], 4, 0, (ink) => {
    ink.fillStyle = '#fff'
    ink.fillRect(0.15 * HEIGHT, 0.85 * HEIGHT, 0.5 * HEIGHT, 0.4 * HEIGHT)
  })
  expect(spoilt).not.toBe('>')
})
