/** Says of each day of a duty that is over that it is: the page was made on another day than it is read. */
import { dutyWords as words } from '../../i18n/duty-words.ts'
import { vietnamDay } from '../../text/dates.ts'

sayPast(document)

/** Says it of the duties within a document or a part of one, which it has not been said of yet. */
export function sayPast(root: ParentNode): void {
  const today = vietnamDay(new Date())
  for (const time of root.querySelectorAll<HTMLTimeElement>('.duty-when time')) {
    if (time.dateTime >= today) continue
    const note = document.createElement('small')
    note.textContent = words.past
    time.after(' ', note)
  }
}
