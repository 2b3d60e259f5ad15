import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { compareTargets } from '../src/data/compare-targets.ts'
import { readText } from '../src/loaders/read-bytes.ts'
import { readPublishedPlan, readSoundRegistry } from '../src/loaders/read-content.ts'
import { CommandError } from './command-error.ts'
import type { CommandIo } from './command-io.ts'
import { resolveIn } from './command-io.ts'

/**
 * `plan diff`: the targets of a plan that changed against the last commit.
 *
 * @param slug the plan's name in content/plans, without its ending
 * @param io the project, and where to print
 * @returns the exit code
 * @throws {CommandError} when there is no such plan, now or in the last commit, or no git
 */
export async function diffPlan(slug: string, io: CommandIo): Promise<number> {
  const registry = await readSoundRegistry(resolveIn(io, 'content'))
  const files = [`content/plans/${slug}.mdx`, `content/plans/${slug}.md`]
  const now = files.find((file) => existsSync(resolveIn(io, file)))
  const committed = files.map((file) => [file, committedText(file, io)] as const).find(([, text]) => text !== null)
  if (now === undefined && committed === undefined) {
    throw new CommandError(`${slug}: không có kế hoạch này trong content/plans. Hãy kiểm tra lại tên tỉnh.`)
  }
  const before = committed === undefined ? [] : readPublishedPlan(committed[1] ?? '', committed[0], registry).targets
  const after =
    now === undefined ? [] : readPublishedPlan(await readText(resolveIn(io, now), now), now, registry).targets
  const lines = compareTargets(before, after)
  for (const line of lines) io.print(line)
  if (committed === undefined) io.print(`Kế hoạch mới, chưa có bản lưu trước: ${after.length} chỉ tiêu`)
  else io.print(lines.length === 0 ? 'Không có chỉ tiêu nào thay đổi.' : `${lines.length} thay đổi`)
  return 0
}

function committedText(file: string, { cwd }: CommandIo): string | null {
  const { status, stdout, error } = spawnSync('git', ['show', `HEAD:./${file}`], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error) throw new CommandError('Cần git để so với bản đã lưu lần trước.')
  return status === 0 ? stdout : null
}
