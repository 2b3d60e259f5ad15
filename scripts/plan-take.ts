import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { draftParts, unpackDraft } from '../src/desk/draft-file.ts'
import { InputError } from '../src/documents/input-error.ts'
import { checksum } from '../src/loaders/checksum.ts'
import { CommandError } from './command-error.ts'
import type { CommandIo } from './command-io.ts'
import { resolveIn } from './command-io.ts'
import { checkContent } from './plan-check.ts'
import { diffPlan } from './plan-diff.ts'

/**
 * `plan take`: puts a draft that the desk exported into content/: the plan and its source; then checks it and shows what changed.
 *
 * @param file the .zip
 * @param force write over files that are there
 * @param io the project, and where to print
 * @returns the exit code: 1 when the plan has an error
 * @throws {CommandError} when the file is no draft, its source is not the one that it names, or a file is in the way
 */
export async function takeDraft(file: string, force: boolean, io: CommandIo): Promise<number> {
  const draft = read(await readFile(resolveIn(io, file)), file)
  const { plan, bytes } = draft
  if (plan.source && bytes && checksum(bytes) !== plan.source.sha256) {
    throw new CommandError(`${file}: văn bản gốc trong bản nháp không đúng mã kiểm tra. Hãy xuất lại bản nháp.`)
  }
  const parts = draftParts(draft)
  const taken = parts.map((part) => part.file).filter((name) => existsSync(resolveIn(io, name)))
  if (taken.length > 0 && !force) throw new CommandError(`${taken.join(', ')}: đã có. Thêm --force nếu muốn viết đè.`)
  for (const part of parts) {
    await mkdir(path.dirname(resolveIn(io, part.file)), { recursive: true })
    await writeFile(resolveIn(io, part.file), part.bytes)
  }
  io.print(`Đã viết ${parts.map((part) => part.file).join(', ')}.`)
  const status = await checkContent([plan.planFile], io)
  return status === 0 ? diffPlan(plan.id, io) : status
}

function read(bytes: Uint8Array, file: string) {
  try {
    return unpackDraft(bytes)
  } catch (error) {
    if (error instanceof InputError) throw new CommandError(`${file}: ${error.message}`)
    throw error
  }
}
