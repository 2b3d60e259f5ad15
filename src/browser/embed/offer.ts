/** The parts of a page that offer it to other sites: shows how the frame will look, and writes what to copy in the chosen colours. */
import type { Framed } from '../../wording/embed-snippet.ts'
import { embedSnippet } from '../../wording/embed-snippet.ts'

const previews = new Map<HTMLDetailsElement, HTMLIFrameElement>()

for (const part of document.querySelectorAll<HTMLDetailsElement>('details[data-embed]')) {
  const colours = part.querySelector('select')
  part.addEventListener('toggle', () => {
    if (part.open && !previews.has(part)) show(part, '')
  })
  colours?.addEventListener('change', () => show(part, colours.value))
}

addEventListener('message', ({ data, source, origin }: MessageEvent<{ type?: unknown; height?: unknown } | null>) => {
  if (origin !== location.origin || data?.type !== 'doi-chieu-57:height') return
  const frame = [...previews.values()].find(({ contentWindow }) => contentWindow === source)
  if (frame && typeof data.height === 'number') frame.height = String(Math.ceil(data.height))
})

function show(part: HTMLDetailsElement, colours: string): void {
  const framed = JSON.parse(part.dataset.framed ?? '') as Framed
  const query = colours && `?mau=${colours}`
  const snippet = embedSnippet({ ...framed, address: framed.address + query })
  const [code, copy] = [part.querySelector('code'), part.querySelector<HTMLElement>('[data-copy]')]
  if (code) code.textContent = snippet
  if (copy) copy.dataset.copy = snippet
  // A new frame: another address of the old one would be a step of the browser's way back.
  const frame = document.createElement('iframe')
  const preview = part.querySelector<HTMLElement>('[data-preview]')
  frame.title = `${preview?.dataset.preview}: ${framed.title}`
  frame.height = String(framed.height)
  frame.src = part.dataset.embed + query
  preview?.replaceChildren(frame)
  previews.set(part, frame)
}
