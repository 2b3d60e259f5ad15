import { deskWords } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'
import type { DraftHead } from './draft-store.ts'
import { deleteDraft, listDrafts } from './draft-store.ts'

const words = deskWords.drafts

/**
 * Draws the drafts that this browser keeps.
 *
 * @param root takes them; hidden where there is none
 * @param current the one that is open: it cannot be deleted
 * @param onOpen is told which one is to be opened
 */
export async function drawDrafts(
  root: HTMLElement,
  current: string | null,
  onOpen: (key: string) => void,
): Promise<void> {
  const drafts = await listDrafts().catch(() => [])
  const again = () => drawDrafts(root, current, onOpen)
  root.hidden = drafts.length === 0
  root.replaceChildren(
    element('h2', { id: 'ban-nhap' }, words.heading),
    element('ul', { class: 'desk-drafts' }, ...drafts.map((draft) => row(draft, draft.key === current, onOpen, again))),
  )
}

function row(draft: DraftHead, isCurrent: boolean, onOpen: (key: string) => void, again: () => void): HTMLElement {
  const open = element(
    'button',
    { type: 'button', 'data-desk-draft': draft.key, disabled: isCurrent },
    words.open(draft.name),
  )
  open.addEventListener('click', () => onOpen(draft.key))
  const remove = element(
    'button',
    { type: 'button', class: 'link-button', disabled: isCurrent, 'data-desk-delete': true },
    words.remove,
  )
  const saved = new Date(draft.savedAt).toLocaleString(deskWords.locale)
  const item = element(
    'li',
    {},
    open,
    ' ',
    element('small', {}, isCurrent ? words.isOpen : words.about(saved, draft.targets, draft.doubts)),
    ' ',
    remove,
  )
  remove.addEventListener('click', () => {
    const sure = element('button', { type: 'button', 'data-desk-delete-sure': true }, words.sure(draft.name))
    const keep = element('button', { type: 'button', class: 'link-button' }, words.keep)
    sure.addEventListener('click', async () => {
      await deleteDraft(draft.key)
      again()
    })
    keep.addEventListener('click', again)
    item.replaceChildren(sure, ' ', keep)
    sure.focus()
  })
  return item
}
