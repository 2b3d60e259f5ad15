import { pagePolicy } from './policy.ts'

/** A tag with its attributes; what stands within their quotes is no tag. */
const TAG = /<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi
/** What is no script by its type, or stands in a file. */
const NO_CODE = /\ssrc=|\stype="(?:application|importmap)/
/** The policy comes before all that it is about; only how the page's bytes are to be read stands before it. */
const BEGINNING = /<head[^>]*>\s*(?:<meta charset="[^"]*"\s*\/?>)?/

/**
 * Writes a page's policy into it, before anything else in it.
 *
 * @param html the whole page
 * @param path below the site's root: "tim-kiem/"
 * @throws when it has no head
 */
export function statePolicy(html: string, path: string): string {
  const policy = pagePolicy(path, { scripts: inlineCode(html, 'script'), styles: inlineCode(html, 'style') })
  const [beginning] = BEGINNING.exec(html) ?? []
  if (beginning === undefined) throw new Error(`the page ${path} has no head`)
  return html.replace(beginning, () => `${beginning}<meta http-equiv="content-security-policy" content="${policy}">`)
}

/**
 * The scripts or styles that stand in a page itself, each once.
 *
 * @param html the whole page
 */
export function inlineCode(html: string, element: 'script' | 'style'): string[] {
  const found = new Set<string>()
  const tags = new RegExp(TAG)
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    const [, name = '', attributes = ''] = tag
    if (name !== 'script' && name !== 'style') continue
    const start = tags.lastIndex
    tags.lastIndex = html.indexOf(`</${name}>`, start)
    if (name === element && !NO_CODE.test(attributes)) found.add(html.slice(start, tags.lastIndex))
  }
  found.delete('')
  return [...found]
}
