/** `<details data-embed>` offers a part of the page to other sites. What shows its preview is loaded when one is first opened. */
document.addEventListener(
  'toggle',
  async ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open || target.dataset.embed === undefined) return
    const { offer } = await import('./offer.ts')
    offer(target)
  },
  // This event does not bubble.
  true,
)
