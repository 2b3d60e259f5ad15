/**
 * Tables that are wider than the page: `.table-region` scrolls sideways, `[data-more-columns]` before it says how many columns
 * are still to come, and the heads stay in sight while the page scrolls, which a box that scrolls sideways takes from CSS.
 */
import { wideTableWords as words } from '../../i18n/wide-table-words.ts'

/** A column of which at least so much is in sight counts as seen, in pixels. */
const SEEN = 24

for (const hint of document.querySelectorAll<HTMLElement>('[data-more-columns]')) {
  const region = hint.nextElementSibling
  const head = region?.querySelector('thead')
  if (region && head) follow(region as HTMLElement, head, hint)
}

function follow(region: HTMLElement, head: HTMLTableSectionElement, hint: HTMLElement): void {
  const count = () => {
    const edge = region.getBoundingClientRect().right - SEEN
    const cells = [...(head.rows[head.rows.length - 1]?.cells ?? [])]
    const beyond = cells.filter((cell) => !cell.hidden && cell.getBoundingClientRect().left > edge).length
    hint.textContent = beyond === 0 ? '' : words.moreColumns(beyond)
  }
  const stay = () => {
    const isScrolled = region.scrollWidth > region.clientWidth
    const { top, height } = region.getBoundingClientRect()
    const above = head.offsetTop
    const offset = isScrolled ? Math.min(Math.max(-top - above, 0), height - above - head.offsetHeight) : 0
    head.style.transform = offset > 0 ? `translateY(${offset}px)` : ''
  }
  region.addEventListener('scroll', count, { passive: true })
  addEventListener('scroll', stay, { passive: true })
  new ResizeObserver(count).observe(region)
}
