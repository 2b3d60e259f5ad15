/** `<button data-cite="plan">` beside a sentence opens its citation below it. What makes it is loaded when it is first asked for. */
document.addEventListener('click', async (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-cite]') : null
  if (button === null) return
  const { togglePanel } = await import('./panel.ts')
  togglePanel(button)
})
