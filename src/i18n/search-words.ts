import { ofDocument } from './of-document.ts'
import { searchWords as vi } from './vi/search.ts'

/** Words of the search scripts in the language of their page. */
export const searchWords = ofDocument({ vi })
