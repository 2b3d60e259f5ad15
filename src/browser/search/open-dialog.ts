/**
 * Opens the search of any page: "/" goes to the page's own search box where it has one, else to the dialog. The search
 * itself is loaded only then.
 */
const dialog = document.getElementById('search-dialog')
/** A narrow window has no room for a dialog: the link leads to the search page. */
const ROOM = '(min-width: 48rem)'

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
  event.preventDefault()
  const own = document.getElementById('search-q')
  if (own) own.focus()
  else open()
})
for (const link of document.querySelectorAll('a.search-open')) {
  link.addEventListener('click', (event) => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent
    if (ctrlKey || metaKey || shiftKey || !matchMedia(ROOM).matches || !dialog) return
    event.preventDefault()
    open()
  })
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName))
  )
}

async function open(): Promise<void> {
  if (!(dialog instanceof HTMLDialogElement) || dialog.open) return
  dialog.showModal()
  dialog.querySelector('input')?.focus()
  const { startDialog } = await import('./dialog.ts')
  startDialog(dialog)
}
