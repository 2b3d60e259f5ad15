/** Links marked `data-keeps-places` take the chosen provinces of the address (`?tinh=`) along. */
import { onPlaces, placesQuery } from './place-query.ts'

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-places]')]

function keep(): void {
  for (const link of links) link.search = placesQuery()
}

onPlaces(keep)
keep()
