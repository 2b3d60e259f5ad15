import { Readable } from 'node:stream'
import { run } from '../../scripts/run.ts'

/** How a command ended, and what it printed. */
export interface Ended {
  status: number
  stdout: string
  stderr: string
}

/**
 * Runs `plan` in this process: the command itself, without the half second that a process takes to start.
 *
 * @param args what stands behind `plan --`
 * @param cwd the project's folder
 * @param input standard input
 */
export async function runPlan(args: string[], cwd = process.cwd(), input: string | Uint8Array = ''): Promise<Ended> {
  const printed = { stdout: '', stderr: '' }
  const status = await run(args, {
    cwd,
    today: '2026-11-25',
    stdin: Readable.from([Buffer.from(input)]),
    print(line) {
      printed.stdout += `${line}\n`
    },
    printError(line) {
      printed.stderr += `${line}\n`
    },
  })
  return { status, ...printed }
}
