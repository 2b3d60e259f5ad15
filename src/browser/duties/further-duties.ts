/** Duties of a long list's other parts: `data-further` of the filter names their pages. */
import { fetchPart } from '../fetch-part.ts'
import { namedPart } from '../named-part.ts'
import { sayPast } from './say-past.ts'

/**
 * Puts the duties of all other parts behind those of this page, which then has no parts.
 *
 * @param addresses of the parts, in their order
 * @throws where one does not come; then nothing is changed
 */
export async function bringDuties(addresses: string[]): Promise<void> {
  const parts = await Promise.all(
    addresses.map((address) => fetchPart(address, '<section class="duty-part"', '</main>')),
  )
  for (const part of parts) {
    sayPast(part)
    for (const section of part.querySelectorAll<HTMLElement>('.duty-part')) append(section)
  }
  for (const ofParts of document.querySelectorAll('.section-parts, .next-part, .of-all-parts')) ofParts.remove()
  document.querySelector<HTMLElement>('[data-take-along]')?.removeAttribute('data-part')
  namedPart(location.hash)?.scrollIntoView()
}

/** Puts a list behind that of the same kind of deadline, or behind all. */
function append(section: HTMLElement): void {
  const here = [...document.querySelectorAll<HTMLElement>('.duty-part')]
  const same = here.find(({ dataset }) => dataset.timing === section.dataset.timing)
  if (same) same.querySelector('.duties')?.append(...section.querySelectorAll('.duties > li'))
  else here.at(-1)?.after(section)
}
