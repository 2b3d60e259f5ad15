import { ofDocument } from './of-document.ts'
import { taskWords as vi } from './vi/tasks-script.ts'

/** Words of the script of the pages of tasks in the language of its page. */
export const taskWords = ofDocument({ vi })
