/** What pdf.js draws with in a browser's worker, where there is no page. */
import { InputError } from '../input-error.ts'

/** Makes what it draws on. */
export class CanvasFactory {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height)
    return { canvas, context: contextOf(canvas) }
  }
  reset({ canvas }: { canvas: OffscreenCanvas }, width: number, height: number): void {
    Object.assign(canvas, { width, height })
  }
  destroy({ canvas }: { canvas: OffscreenCanvas }): void {
    Object.assign(canvas, { width: 0, height: 0 })
  }
}

/** Pages of plans ask for no filters; pdf.js would make them of a page's elements. */
export class FilterFactory {
  addFilter(): string {
    return 'none'
  }
  addHCMFilter(): string {
    return 'none'
  }
  addAlphaFilter(): string {
    return 'none'
  }
  addLuminosityFilter(): string {
    return 'none'
  }
  addHighlightHCMFilter(): string {
    return 'none'
  }
  destroy(): void {}
}

/**
 * The context of a canvas whose pixels are read.
 *
 * @throws {InputError} when the machine has no memory for it
 */
export function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new InputError('máy hết bộ nhớ để vẽ trang. Hãy đóng bớt chương trình rồi mở lại.')
  return context
}
