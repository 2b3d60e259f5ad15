/** Search inside one plan is loaded when its box is gone to, or the address asks for words (`?tim=`). */
import { MARK_PARAMETER } from '../../search/mark-parameter.ts'

const form = document.getElementById('find-in-plan')
let isLoaded = false

async function load(): Promise<void> {
  await import('./find-in-plan.ts')
  isLoaded = true
}

if (form instanceof HTMLFormElement) {
  if (new URLSearchParams(location.search).has(MARK_PARAMETER)) load()
  form.addEventListener('focusin', load, { once: true })
  // Whoever asks at once is answered when it is there.
  form.addEventListener('submit', async (event) => {
    if (isLoaded) return
    event.preventDefault()
    await load()
    form.requestSubmit()
  })
}
