import { deskWords } from '../../i18n/desk-words.ts'
import { onStoreState } from './draft-store.ts'

const words = deskWords.drafts

/** What the notice needs of the page. */
export interface NoticeTools {
  /** Keeps what is not kept yet; tells whether all is kept. */
  keepNow: () => Promise<boolean>
  /** Lets nothing more be done, which could not be kept. */
  close: () => void
}

/**
 * Says what is to be done where this tab cannot keep its drafts because of another one, as long as it is so: the line of status goes on
 * to say what happens to documents. Meanwhile the browser asks before it leaves the page.
 *
 * @param notice takes the sentence; hidden where there is none
 */
export function watchStore(notice: HTMLElement, { keepNow, close }: NoticeTools): void {
  const askBefore = (event: BeforeUnloadEvent) => event.preventDefault()
  const show = (text: string) => {
    notice.textContent = text
    notice.hidden = text === ''
  }
  let isOutdated = false
  onStoreState(async (state) => {
    if (isOutdated) return
    if (state === 'waiting') {
      show(words.waiting)
      addEventListener('beforeunload', askBefore)
      return
    }
    removeEventListener('beforeunload', askBefore)
    if (state === 'open') return show('')
    isOutdated = true
    const isKept = await keepNow()
    if (isKept) close()
    show(isKept ? words.outdated : words.outdatedNotKept)
  })
}
