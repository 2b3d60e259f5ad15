import { ofDocument } from './of-document.ts'
import { dutyWords as vi } from './vi/duties-script.ts'

/** Words of the script of duties in the language of its page. */
export const dutyWords = ofDocument({ vi })
