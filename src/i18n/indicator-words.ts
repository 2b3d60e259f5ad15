import { ofDocument } from './of-document.ts'
import { indicatorWords as vi } from './vi/indicators-script.ts'

/** Words of the list of indicators' script in the language of its page. */
export const indicatorWords = ofDocument({ vi })
