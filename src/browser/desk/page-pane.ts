import { countLetters, lettersOf } from '../../desk/find-letters.ts'
import { deskWords } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'
import type { AskedPage, SeenPage } from './find-page.ts'
import type { Work } from './work.ts'

const words = deskWords.page
/** Around the marked line, in parts of the page's height. */
const MARGIN = 0.004

/** Draws a page; null where the document is no PDF. */
export type SeePage = (asked: AskedPage) => Promise<SeenPage | null>

/** The picture of a page, and what shows another line. */
export interface PagePane {
  root: HTMLElement
  show: (line: number | null) => void
}

/**
 * Draws the page of the PDF that the line stands on, with the line marked; only when it is asked for.
 *
 * @param work the plan
 * @param see draws a page
 */
export function drawPagePane(work: Work, see: SeePage): PagePane {
  const lines = work.plan.source?.text.split('\n') ?? []
  const canvas = element('canvas', { role: 'img', width: 1, height: 1 })
  const told = element('p', { class: 'quiet', role: 'status' })
  const previous = element('button', { type: 'button', 'data-desk-page': 'previous' }, words.previous)
  const next = element('button', { type: 'button', 'data-desk-page': 'next' }, words.next)
  const frame = element('div', { class: 'desk-page', tabindex: 0, role: 'group', 'aria-label': words.label }, canvas)
  const details = element(
    'details',
    { 'data-desk-pages': true },
    element('summary', {}, words.summary),
    element('p', { class: 'desk-actions' }, previous, next),
    told,
    frame,
  )
  let line: number | null = null
  let page = 1
  let asked = 0

  const draw = async (number: number | null) => {
    asked += 1
    const mine = asked
    const at = line ?? 1
    const letters = lettersOf(lines[at - 1] ?? '')
    const nth = countLetters(lettersOf(lines.slice(0, at - 1).join(' ')), letters)
    told.textContent = words.drawing
    const seen = await see({ letters, nth, page: number, part: at / Math.max(1, lines.length) }).catch(() => null)
    if (mine !== asked) return seen?.picture.close()
    if (seen === null) {
      told.textContent = words.failed
      return
    }
    page = seen.page
    previous.disabled = page <= 1
    next.disabled = page >= seen.pages
    told.textContent = words.at(page, seen.pages, seen.line !== null)
    canvas.setAttribute('aria-label', told.textContent)
    paint(canvas, seen)
    frame.scrollTop = seen.line ? seen.line.top * canvas.clientHeight - frame.clientHeight / 3 : 0
  }
  details.addEventListener('toggle', () => {
    if (details.open) void draw(null)
  })
  previous.addEventListener('click', () => void draw(page - 1))
  next.addEventListener('click', () => void draw(page + 1))
  return {
    root: details,
    show(shown) {
      line = shown
      if (details.open) void draw(null)
    },
  }
}

function paint(canvas: HTMLCanvasElement, { picture, line }: SeenPage): void {
  canvas.width = picture.width
  canvas.height = picture.height
  const context = canvas.getContext('2d')
  context?.drawImage(picture, 0, 0)
  picture.close()
  if (!context || !line) return
  const { width, height } = canvas
  const [top, bottom] = [(line.top - MARGIN) * height, (line.bottom + MARGIN) * height]
  context.globalCompositeOperation = 'multiply'
  context.fillStyle = '#ffe58a'
  context.fillRect(line.left * width - MARGIN * width, top, (line.right - line.left + 2 * MARGIN) * width, bottom - top)
}
