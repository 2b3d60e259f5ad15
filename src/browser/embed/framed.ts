/**
 * In a frame of another site: takes the colours that the address asks for (`?mau=sang`, `?mau=toi`; otherwise the reader's own), and
 * tells the page around it how high it is.
 */

const SCHEMES = { sang: 'light', toi: 'dark' } as const

paint(new URLSearchParams(location.search).get('mau'))
new ResizeObserver(tellHeight).observe(document.documentElement)

function paint(colours: string | null): void {
  if (colours !== 'sang' && colours !== 'toi') return
  document.documentElement.style.colorScheme = SCHEMES[colours]
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme')) {
      rule.media.mediaText = colours === 'toi' ? 'all' : 'not all'
    }
  }
}

function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
  // Nothing in it is secret, and the page around it may be anybody's.
  parent.postMessage({ type: 'doi-chieu-57:height', height }, '*')
}
