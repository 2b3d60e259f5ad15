import { deskWords } from '../../i18n/desk-words.ts'
import { element } from '../element.ts'
import { saveFile } from '../save-file.ts'
import type { Work } from './work.ts'

const words = deskWords.handOver
/** GitHub refuses longer addresses. */
const LONGEST_ADDRESS = 7_000

/** What the tab needs beside the plan. */
export interface HandOverTools {
  /** The document as received; null where the draft has none. */
  bytes: Uint8Array | null
  /** The draft as one file. */
  pack: () => Promise<Uint8Array>
  /** What changed against the plan that is published; null where none is. */
  changes: () => Promise<string[] | null>
}

/**
 * Draws the ways to hand a plan over.
 *
 * @param work the plan
 */
export function drawHandOver(work: Work, { bytes, pack, changes }: HandOverTools): HTMLElement {
  const { plan, data, look } = work
  const { repository, contact } = data.registry.publisher
  const errors = look.findings.filter(({ isError }) => isError).length
  const source = plan.source
  const text = () => plan.history.state.text
  const savePlan = button(words.plan, () => saveFile(`${plan.id}.mdx`, text(), 'text/mdx;charset=utf-8'))
  const saveSource =
    source && bytes ? button(words.source, () => saveFile(source.keptAs, bytes, 'application/octet-stream')) : null
  const saveDraft = button(words.draft, async () =>
    saveFile(`${plan.id}.ban-nhap.zip`, await pack(), 'application/zip'),
  )
  saveDraft.setAttribute('data-desk-export', '')
  const changed = element('div', { 'data-desk-changes': true })
  void changes().then((lines) => {
    if (lines === null) return
    changed.append(
      element('h3', {}, words.changes),
      lines.length === 0
        ? element('p', {}, words.noChange)
        : element('ul', {}, ...lines.map((line) => element('li', {}, line))),
    )
  })
  return element(
    'div',
    {},
    errors > 0 && element('p', { class: 'desk-doubt' }, words.errors(errors)),
    element('h3', {}, words.files),
    element('p', { class: 'desk-actions' }, savePlan, saveSource, saveDraft),
    source && element('p', { class: 'quiet' }, `${words.checksum}: `, element('code', {}, source.sha256)),
    repository !== '' && gitHub(repository, plan.id, text),
    contact !== '' && letter(contact, plan.id, source?.keptAs ?? null),
    repository === '' && contact === '' && element('p', {}, words.nowhere),
    element('h3', {}, words.operator),
    element('p', {}, element('code', {}, `npm run -s plan -- take ${plan.id}.ban-nhap.zip`)),
    changed,
  )
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label)
  made.addEventListener('click', act)
  return made
}

/** GitHub's own page for a new file; it asks for nothing of the desk's, and knows nothing of it. */
function gitHub(repository: string, id: string, text: () => string): HTMLElement {
  const address = `${repository}/new/main/content/plans?filename=${encodeURIComponent(`${id}.mdx`)}`
  const whole = `${address}&value=${encodeURIComponent(text())}`
  const fits = whole.length <= LONGEST_ADDRESS
  const link = element(
    'a',
    { href: fits ? whole : address, target: '_blank', rel: 'noopener', 'data-desk-github': true },
    words.gitHub,
  )
  const told = element('span', { role: 'status' })
  link.addEventListener('click', () => {
    if (!fits)
      void navigator.clipboard.writeText(text()).then(
        () => told.append(words.copied),
        () => told.append(words.notCopied),
      )
  })
  return element(
    'div',
    {},
    element('h3', {}, words.withAccount),
    element('p', {}, link, ' ', fits ? '' : words.tooLong, ' ', told),
  )
}

function letter(contact: string, id: string, source: string | null): HTMLElement {
  const body = words.letter([`${id}.mdx`, ...(source === null ? [] : [source])].join(', '))
  const address = `mailto:${contact}?subject=${encodeURIComponent(words.subject(id))}&body=${encodeURIComponent(body)}`
  return element(
    'div',
    {},
    element('h3', {}, words.withoutAccount),
    element('p', {}, element('a', { href: address, 'data-desk-mail': true }, words.mail(contact))),
  )
}
