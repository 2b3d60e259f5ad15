import { childElements } from './xml-elements.ts'

/** What makes a choice worth reading: words of paragraphs or of equations. */
const WORDS = ['w:t', 'm:t']

/**
 * Leaves one of the forms in which Word writes an object for older programs too, so that its words are read once: the
 * first one that has words.
 *
 * @param document word/document.xml; it is changed
 */
export function pruneAlternatives(document: Document): void {
  const alternatives = Array.from(
    document.getElementsByTagName('mc:AlternateContent') as ArrayLike<unknown> as ArrayLike<Element>,
  )
  for (const element of alternatives) {
    const forms = childElements(element)
    const kept = forms.find(hasWords) ?? forms[0]
    for (const form of forms) if (form !== kept) element.removeChild(form)
  }
}

function hasWords(form: Element): boolean {
  return WORDS.some((name) => form.getElementsByTagName(name).length > 0)
}
