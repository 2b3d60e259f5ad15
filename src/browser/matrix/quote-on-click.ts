/**
 * Values of tables that are too long to hold their sentences, `a.cell-value[data-quote]`: a click opens the sentence here. What opens it
 * comes with the first click, since most tables hold their sentences. Without this script the link leads to the sentence in its plan.
 */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-quote]') : null
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  import('./open-quote.ts').then(
    ({ openQuote }) => openQuote(link),
    () => {
      location.href = link.href
    },
  )
})
