import { ofDocument } from './of-document.ts'
import { sharingWords as vi } from './vi/sharing-script.ts'

/** Words of the script of shared passages in the language of its page. */
export const sharingWords = ofDocument({ vi })
