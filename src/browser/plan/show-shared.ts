/**
 * The switch of a plan's text: passages that stand in other plans become pale, and a sign behind each opens its twins, which are
 * taken from the page that has them all.
 */
import { ownHtml } from '../trusted-types.ts'

const bar = document.querySelector<HTMLElement>('.shared-switch')
const box = bar?.querySelector('input')
const article = document.querySelector<HTMLElement>('.plan-text')
if (bar && box && article) {
  box.addEventListener('change', () => {
    const note = bar.querySelector('small')
    if (note) note.hidden = !box.checked
    article.classList.toggle('shows-shared', box.checked)
    if (box.checked) addOpeners(article, bar)
    else for (const opener of article.querySelectorAll('.open-twins')) opener.remove()
  })
}

/** A clause may be parted by bold words: its sign stands behind the last part. */
function addOpeners(article: HTMLElement, bar: HTMLElement): void {
  const last = new Map(
    [...article.querySelectorAll<HTMLElement>('[data-clause]')].map((part) => [part.dataset.clause ?? '', part]),
  )
  for (const [clause, part] of last) {
    const opener = document.createElement('button')
    opener.type = 'button'
    opener.className = 'open-twins'
    opener.textContent = '≈'
    opener.setAttribute('aria-label', bar.dataset.open ?? '')
    opener.setAttribute('aria-haspopup', 'dialog')
    opener.addEventListener('click', () => void openTwins(clause, bar))
    part.after(opener)
  }
}

/** The page with all twins, asked for once. */
let twins: Promise<string> | undefined

async function openTwins(clause: string, bar: HTMLElement): Promise<void> {
  const address = bar.dataset.twins ?? ''
  twins ??= fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(answer.statusText)
    return answer.text()
  })
  const id = `c-${clause}`
  const found = await twins.then(
    (page) => articleOf(page, id),
    () => null,
  )
  // Asked again, it may come.
  if (found === null) twins = undefined
  show(found ?? linkTo(`${address}#${id}`, bar.dataset.failed ?? ''), bar)
}

/** Only the article is parsed: the page's own style would be refused here (its policy knows its hash, this page's does not). */
function articleOf(page: string, id: string): HTMLElement | null {
  const start = page.indexOf(`<article id="${id}"`)
  const end = page.indexOf('</article>', start)
  const template = document.createElement('template')
  template.innerHTML = ownHtml(start < 0 ? '' : page.slice(start, end))
  return template.content.querySelector('article')
}

function linkTo(address: string, words: string): HTMLElement {
  const line = document.createElement('p')
  const link = document.createElement('a')
  link.href = address
  link.textContent = words
  line.append(link)
  return line
}

function show(content: HTMLElement, bar: HTMLElement): void {
  const dialog = document.createElement('dialog')
  dialog.className = 'twins-dialog'
  dialog.setAttribute('aria-label', bar.dataset.open ?? '')
  content.removeAttribute('id')
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = bar.dataset.close ?? ''
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', (event) => {
    // Beside it, or a link into this page's own text.
    if (event.target === dialog || event.target instanceof HTMLAnchorElement) dialog.close()
  })
  dialog.addEventListener('close', () => dialog.remove())
  dialog.append(content, close)
  document.body.append(dialog)
  dialog.showModal()
}
