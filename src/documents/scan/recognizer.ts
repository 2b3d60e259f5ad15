import type { Worker } from 'tesseract.js'
import { PSM } from 'tesseract.js'
import type { Picture } from './picture.ts'

/** A word as it was recognised, in dots of its picture. */
export interface ScannedWord {
  text: string
  left: number
  right: number
  top: number
  bottom: number
  /** Its baseline, and the height of its line's letters from the foot of "p" to the head of "b". */
  y: number
  size: number
  /** From 0 to 100. */
  confidence: number
}

/** Recognises the words of a picture: of a page with columns, or of a block of lines. */
export type Recognize = (picture: Picture, as: 'page' | 'block') => Promise<ScannedWord[]>

const MODES = { page: PSM.AUTO, block: PSM.SINGLE_BLOCK }

/**
 * Recognises pictures by a worker of tesseract.js.
 *
 * @param worker one that has started
 * @returns recognises pictures one after the other, and ends it
 */
export function recognizer(worker: Worker): { recognize: Recognize; stop: () => Promise<void> } {
  const recognize: Recognize = async (picture, as) => {
    await worker.setParameters({ tessedit_pageseg_mode: MODES[as], user_defined_dpi: '300' })
    const { data } = await worker.recognize(toPgm(picture) as never, {}, { blocks: true, text: false })
    const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines))
    return lines.flatMap(({ words, baseline, rowAttributes, bbox }) =>
      words.map(({ text, bbox: box, confidence }) => ({
        text: text.normalize('NFC'),
        left: box.x0,
        right: box.x1,
        top: box.y0,
        bottom: box.y1,
        y: (baseline.y0 + baseline.y1) / 2,
        size: rowAttributes?.rowHeight ?? bbox.y1 - bbox.y0,
        confidence,
      })),
    )
  }
  return { recognize, stop: async () => void (await worker.terminate()) }
}

/** The simplest format of pictures: a head and the dots (Netpbm P5). */
function toPgm({ width, height, gray }: Picture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const file = new Uint8Array(head.length + gray.length)
  file.set(head)
  file.set(gray, head.length)
  return file
}
