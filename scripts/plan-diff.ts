import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { compareTargets } from '../src/data/compare-targets.ts'
import { readText } from '../src/loaders/read-bytes.ts'
import { readPublishedPlan, readRegistryFiles } from '../src/loaders/read-content.ts'
import { CommandError } from './plan-input.ts'

/**
 * `plan diff`: the targets of a plan that changed against the last commit.
 *
 * @param slug the plan's name in content/plans, without its ending
 * @returns the exit code
 * @throws {CommandError} when there is no such plan, now or in the last commit, or no git
 */
export async function diffPlan(slug: string): Promise<number> {
  const registry = await readRegistryFiles('content')
  const files = [`content/plans/${slug}.mdx`, `content/plans/${slug}.md`]
  const now = files.find((file) => existsSync(file))
  const committed = files.map((file) => [file, committedText(file)] as const).find(([, text]) => text !== null)
  if (now === undefined && committed === undefined) {
    throw new CommandError(`${slug}: không có kế hoạch này trong content/plans. Hãy kiểm tra lại tên tỉnh.`)
  }
  const before = committed === undefined ? [] : readPublishedPlan(committed[1] ?? '', committed[0], registry).targets
  const after = now === undefined ? [] : readPublishedPlan(await readText(now), now, registry).targets
  const lines = compareTargets(before, after)
  for (const line of lines) console.log(line)
  if (committed === undefined) console.log(`Kế hoạch mới, chưa có bản lưu trước: ${after.length} chỉ tiêu`)
  else console.log(lines.length === 0 ? 'Không có chỉ tiêu nào thay đổi.' : `${lines.length} thay đổi`)
  return 0
}

function committedText(file: string): string | null {
  const { status, stdout, error } = spawnSync('git', ['show', `HEAD:./${file}`], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (error) throw new CommandError('Cần git để so với bản đã lưu lần trước.')
  return status === 0 ? stdout : null
}
