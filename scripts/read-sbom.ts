import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { lastingSbom } from '../src/releases/sbom.ts'
import { CommandError } from './command-error.ts'

const ARGS = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
/** Bytes; today it is half a million. */
const MOST_BYTES = 50_000_000

/**
 * Lists the components of this project out of its lock file, by `npm sbom`.
 *
 * @param project folder with package.json and package-lock.json
 * @returns CycloneDX as JSON, the same bytes for the same lock file
 * @throws {CommandError} when npm cannot list them
 */
export async function readSbom(project: string): Promise<string> {
  const { name } = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8')) as { name: string }
  // On Windows npm is a batch file, which only a shell runs; the arguments are ours.
  const options = { cwd: project, maxBuffer: MOST_BYTES, shell: process.platform === 'win32' }
  try {
    const { stdout } = await promisify(execFile)('npm', ARGS, options)
    return lastingSbom(stdout, name)
  } catch (error) {
    const said = error instanceof Error ? error.message.split('\n')[0] : String(error)
    throw new CommandError(
      `npm ${ARGS.join(' ')}: không liệt kê được các gói phần mềm (${said}). Cần: package-lock.json khớp package.json. Cách sửa: chạy npm install rồi phát hành lại.`,
    )
  }
}
