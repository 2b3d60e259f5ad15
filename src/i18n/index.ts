import type { Strings } from './vi.ts'
import { vi } from './vi.ts'

/** The interface's words in the language of the pages. */
export const strings: Strings = vi
