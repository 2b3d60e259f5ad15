import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { HIDDEN } from '../text/hidden-characters.ts'

/** What an editor needs to know of a fault: what stands there, what should, and what to do. Vietnamese sentences. */
export interface Finding {
  /** Id of the rule, "target-value". */
  rule: string
  found: string
  expected: string
  fix: string
  place: Point | Position | undefined
}

/**
 * Adds a finding to a file's messages, as `file:line:column: found; expected; fix` once printed.
 *
 * @param file the file that was read
 * @param finding what was found and where
 * @param level `error` stops a build, `warning` does not
 * @returns the message, so that a caller can throw it
 */
export function report(file: VFile, finding: Finding, level: 'error' | 'warning' = 'error'): VFileMessage {
  // What a text hides must not act on the terminal that shows the message.
  const reason = `${finding.found}. Cần: ${finding.expected}. Cách sửa: ${finding.fix}.`.replace(HIDDEN, '□')
  const message = file.message(reason, {
    ...(finding.place ? { place: 'start' in finding.place ? finding.place.start : finding.place } : {}),
    ruleId: finding.rule,
    source: 'plan',
  })
  message.fatal = level === 'error'
  return message
}

/**
 * Tells whether a file has a message that stops a build.
 *
 * @param file a file that was read or checked
 */
export function hasErrors(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true)
}
