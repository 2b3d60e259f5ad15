/**
 * The editor's command line: `npm run -s plan -- convert | targets | text | add | take | review | diff | check`. Only what belongs to the process is here;
 * run.ts chooses the command. Messages are for editors, in Vietnamese.
 */

import { vietnamDay } from '../src/text/dates.ts'
import { run } from './run.ts'

// Whoever reads the output may have seen enough (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  today: vietnamDay(new Date()),
  stdin: process.stdin,
  print: (line) => process.stdout.write(`${line}\n`),
  printError: (line) => process.stderr.write(`${line}\n`),
})
