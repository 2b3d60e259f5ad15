import { deskWords } from '../../i18n/desk-words.ts'
import { partOf } from '../element.ts'

/** Reads the bytes of what was chosen. */
export type ReadBytes = () => Promise<Uint8Array>

/**
 * Listens to the ways by which a document comes: chosen, dropped, pasted.
 *
 * @param desk the desk's part of the page
 * @param open is told its name, and how to read it
 */
export function listenToInputs(desk: HTMLElement, open: (name: string, read: ReadBytes) => void): void {
  const file = partOf<HTMLInputElement>(desk, '[data-desk-open]')
  const drop = partOf(desk, '[data-desk-drop]')
  const openFile = (chosen: File | undefined | null) => {
    if (chosen) open(chosen.name, async () => new Uint8Array(await chosen.arrayBuffer()))
  }
  file.addEventListener('change', () => {
    openFile(file.files?.[0])
    // Chosen again, the same file is a change again.
    file.value = ''
  })
  drop.addEventListener('dragover', (event) => {
    event.preventDefault()
    drop.classList.add('is-over')
  })
  drop.addEventListener('dragleave', () => drop.classList.remove('is-over'))
  drop.addEventListener('drop', (event) => {
    event.preventDefault()
    drop.classList.remove('is-over')
    openFile(event.dataTransfer?.files[0])
  })
  listenToPaste(desk, open)
  // Chosen before this script came.
  openFile(file.files?.[0])
}

/** What is pasted from Word or a page comes with its tables, as HTML; what is changed by hand afterwards is plain text. */
function listenToPaste(desk: HTMLElement, open: (name: string, read: ReadBytes) => void): void {
  const paste = partOf<HTMLTextAreaElement>(desk, '[data-desk-paste]')
  let html: string | null = null
  paste.addEventListener('paste', ({ clipboardData }) => {
    html = clipboardData?.getData('text/html') || null
  })
  paste.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent) || event.inputType !== 'insertFromPaste') html = null
  })
  partOf(desk, '[data-desk-paste-read]').addEventListener('click', () => {
    const [text, ending] = html === null ? [paste.value, '.txt'] : [html, '.html']
    open(`${deskWords.open.pastedName}${ending}`, async () => new TextEncoder().encode(text))
  })
}
