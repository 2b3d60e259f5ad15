/** `npm run release`: the next release of the data (docs/releases.md). Only what belongs to the process is here. */

import { runRelease } from './make-release.ts'
import { readSbom } from './read-sbom.ts'

process.exitCode = await runRelease(process.argv.slice(2), {
  cwd: process.cwd(),
  now: new Date(),
  variables: process.env,
  sbom: () => readSbom(new URL('..', import.meta.url).pathname),
  print: (line) => process.stdout.write(`${line}\n`),
  printError: (line) => process.stderr.write(`${line}\n`),
})
