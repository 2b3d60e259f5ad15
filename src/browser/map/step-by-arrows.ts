/**
 * Maps of squares in `[data-steps-by-arrows]`: one stop of the Tab key each, and the arrow keys go from square to square. The
 * attribute's words say so to a screen reader. Without this script each square is a stop.
 */

interface Square {
  link: SVGAElement
  x: number
  y: number
}

const ARROWS: Record<string, [right: number, down: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

for (const box of document.querySelectorAll<HTMLElement>('[data-steps-by-arrows]')) startMap(box)

function startMap(box: HTMLElement): void {
  const links = [...box.querySelectorAll<SVGAElement>('a.tile')]
  const stopAt = (stop: SVGAElement | undefined) => {
    for (const link of links) link.setAttribute('tabindex', link === stop ? '0' : '-1')
  }
  stopAt(links[0])
  const map = box.querySelector('svg')
  map?.setAttribute('aria-label', `${map.getAttribute('aria-label') ?? ''}. ${box.dataset.stepsByArrows}`)
  box.addEventListener('keydown', (event) => {
    const direction = ARROWS[event.key]
    const from = links.find((link) => link === document.activeElement)
    if (!direction || !from || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const next = nearest(links.map(squareOf), squareOf(from), direction)
    if (!next) return
    stopAt(next)
    next.focus()
  })
}

function squareOf(link: SVGAElement): Square {
  const side = (name: 'x' | 'y') => Number(link.querySelector('rect')?.getAttribute(name))
  return { link, x: side('x'), y: side('y') }
}

/** In that direction the nearest; what lies aside counts as twice as far. */
function nearest(squares: Square[], from: Square, [right, down]: [number, number]): SVGAElement | undefined {
  const distances = squares.flatMap(({ link, x, y }) => {
    const [across, along] = right === 0 ? [x - from.x, (y - from.y) * down] : [y - from.y, (x - from.x) * right]
    return along > 0 ? [{ link, distance: along + 2 * Math.abs(across) }] : []
  })
  return distances.sort((a, b) => a.distance - b.distance)[0]?.link
}
