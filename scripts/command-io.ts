import path from 'node:path'

/** What a command works with beside its arguments; a test gives its own. */
export interface CommandIo {
  /** The project's folder. Relative paths begin here, and messages name files as seen from here. */
  cwd: string
  /** ISO date: no document was issued later. */
  today: string
  /** Standard input, read only when "-" is given as the file. */
  stdin: AsyncIterable<Uint8Array>
  /** Writes a line to standard output. */
  print: (line: string) => void
  /** Writes a line to standard error. */
  printError: (line: string) => void
}

/** The path of a file that a command was given, or of a file of the project, independent of where the process runs. */
export function resolveIn({ cwd }: Pick<CommandIo, 'cwd'>, file: string): string {
  return path.resolve(cwd, file)
}
