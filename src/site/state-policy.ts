import { pagePolicy } from './policy.ts'

/** A script or a style in a page, with its attributes and its text. */
const INLINE = /<(script|style)([^>]*)>([^<]*(?:<(?!\/\1>)[^<]*)*)<\/\1>/g
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
  const found = [...html.matchAll(INLINE)]
  const textsOf = (element: string) => [
    ...new Set(
      found
        .filter(([, name, attributes = '']) => name === element && !NO_CODE.test(attributes))
        .map(([, , , text = '']) => text),
    ),
  ]
  const policy = pagePolicy(path, { scripts: textsOf('script'), styles: textsOf('style') })
  const [beginning] = BEGINNING.exec(html) ?? []
  if (beginning === undefined) throw new Error(`the page ${path} has no head`)
  return html.replace(beginning, () => `${beginning}<meta http-equiv="content-security-policy" content="${policy}">`)
}
