import { ofDocument } from './of-document.ts'
import { offlineWords as vi } from './vi/offline-script.ts'

/** Words of the script of reading without a network in the language of its page. */
export const offlineWords = ofDocument({ vi })
