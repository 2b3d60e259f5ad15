import { HIDDEN } from '../src/text/hidden-characters.ts'
import type { CommandIo } from './command-io.ts'
import { readInput } from './plan-input.ts'

/**
 * `plan text`: prints a document's text with the numbers of its lines, those that the messages of the other commands name.
 *
 * @param name the input, "-" for standard input
 * @param io the project, and where to print
 * @returns the exit code
 * @throws {CommandError} when the document can't be read
 */
export async function printText(name: string, io: CommandIo): Promise<number> {
  const { text, notes } = await readInput(name, io)
  for (const note of notes) io.printError(note)
  const lines = text.replace(/\n$/, '').split(/\r?\n/)
  const width = String(lines.length).length
  for (const [at, line] of lines.entries())
    io.print(`${String(at + 1).padStart(width)}  ${line}`.replace(HIDDEN, '□').trimEnd())
  return 0
}
