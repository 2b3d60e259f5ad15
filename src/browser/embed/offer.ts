/** A part of a page that offers it to other sites: shows how the frame will look, and writes what to copy in the chosen colours. */
// Its button is shown and works.
import '../matrix/copy.ts'
import type { Framed } from '../../wording/embed-snippet.ts'
import { embedSnippet } from '../../wording/embed-snippet.ts'

const previews = new Map<HTMLDetailsElement, HTMLIFrameElement>()

/**
 * Begins to show how the frame will look.
 *
 * @param part open; nothing changes where it was begun before
 */
export function offer(part: HTMLDetailsElement): void {
  if (previews.has(part)) return
  const colours = part.querySelector('select')
  colours?.addEventListener('change', () => show(part, colours.value))
  show(part, '')
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
