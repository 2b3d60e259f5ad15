import { ofDocument } from './of-document.ts'
import { citationWords as vi } from './vi/citation.ts'

/** Words of citations in the language of the page that makes them. */
export const citationWords = ofDocument({ vi })
