import type { Strings } from './vi/index.ts'
import { vi } from './vi/index.ts'

/** The interface's words in the language of the pages. */
export const strings: Strings = vi
