import { ofDocument } from './of-document.ts'
import { deskWords as vi } from './vi/desk.ts'

/** Words of the desk's scripts in the language of their page. */
export const deskWords = ofDocument({ vi: vi.desk })
