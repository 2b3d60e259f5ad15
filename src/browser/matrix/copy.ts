/** Buttons that copy: `<button data-copy="text" hidden>`; an empty text is the address of the page as it stands. */
import { compareWords as words } from '../../i18n/compare-words.ts'

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const label = button.textContent
  button.hidden = false
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy || location.href)
      button.textContent = words.copied
    } catch {
      button.textContent = words.notCopied
    }
    setTimeout(() => {
      button.textContent = label
    }, 2_000)
  })
}
