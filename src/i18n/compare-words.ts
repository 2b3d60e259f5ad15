import { ofDocument } from './of-document.ts'
import { compareWords as vi } from './vi/compare-script.ts'

/** Words of the comparison's scripts in the language of their page. */
export const compareWords = ofDocument({ vi })
