import { ofDocument } from './of-document.ts'
import { wideTableWords as vi } from './vi/wide-tables.ts'

/** Words of the script of wide tables in the language of their page. */
export const wideTableWords = ofDocument({ vi })
