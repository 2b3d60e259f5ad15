import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { zipSync } from 'fflate'
import { checkEnding, KIND_NAMES } from '../src/documents/check-ending.ts'
import type { InputKind } from '../src/documents/detect-kind.ts'
import { InputError } from '../src/documents/input-error.ts'
import { arePictures } from '../src/documents/picture-files.ts'
import type { DocumentText } from '../src/documents/read-document.ts'
import { listPlanFiles } from '../src/loaders/read-content.ts'
import { readOnce } from '../src/loaders/recognised.ts'
import { CommandError } from './command-error.ts'
import type { CommandIo } from './command-io.ts'
import { resolveIn } from './command-io.ts'

/** A document that was given to a command, as text. `file` is null for standard input. */
export interface Input {
  text: string
  path: string
  file: string | null
  /** As received. */
  bytes: Uint8Array
  /** The kind that the bytes show. */
  kind: InputKind
  /** Each line of the text is a whole paragraph. */
  paragraphs: boolean
  /** Some of it was recognised from pictures. */
  isScan: boolean
  /** Numbers that recognition was not sure of. */
  unsure: DocumentText['unsure']
  /** What was left out or is doubtful, a line each, with the document's name. */
  notes: string[]
  /** As the document itself was read, without names before its notes. */
  read: DocumentText
}

/**
 * Reads a command's input of any kind: text, .docx, .odt, HTML, .pdf, pictures of pages (.jpg, .png, a
 * .zip or folder of them). The bytes say what it is; an ending that says
 * something else is an error, since somebody took one file for another.
 *
 * @param file a path, or "-" for standard input
 * @param io where a relative path begins, and standard input
 * @throws {CommandError} when there is no such file, it is a folder without pictures, it cannot be read as text, or its ending is wrong
 */
export async function readInput(file: string, io: CommandIo): Promise<Input> {
  const name = file === '-' ? 'đầu vào chuẩn' : file
  const bytes = file === '-' ? Buffer.concat(await Array.fromAsync(io.stdin)) : await readBytes(file, io)
  try {
    const read = await readOnce(file === '-' ? null : resolveIn(io, file), bytes, io.printError)
    const { text, kind, paragraphs, isScan, unsure, notes } = read
    if (file !== '-') checkEnding(file, kind)
    return {
      text,
      path: name,
      file: file === '-' ? null : file,
      bytes,
      kind,
      paragraphs,
      isScan,
      unsure,
      notes: notes.map((note) => `${name}: ${note}`),
      read,
    }
  } catch (error) {
    if (error instanceof InputError) throw new CommandError(`${name}: ${error.message}`)
    throw error
  }
}

/**
 * Reads a plan file.
 *
 * @param file a path, or "-" for standard input
 * @param io where a relative path begins, and standard input
 * @throws {CommandError} as {@link readInput}, and when it is a document that is not converted yet
 */
export async function readPlanInput(file: string, io: CommandIo): Promise<Input> {
  const input = await readInput(file, io)
  if (input.kind === 'text') return input
  throw new CommandError(
    `${input.path}: là ${KIND_NAMES[input.kind]}, chưa phải tệp kế hoạch. Hãy chạy plan convert trước.`,
  )
}

/** The project's plan files in alphabetical order, as messages name them. */
export async function planFiles(io: CommandIo): Promise<string[]> {
  const files = await listPlanFiles(resolveIn(io, 'content'))
  return files.map((file) => path.relative(io.cwd, file))
}

async function readBytes(file: string, io: CommandIo): Promise<Uint8Array> {
  try {
    return await readFile(resolveIn(io, file))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw new CommandError(`${file}: không có tệp này. Hãy kiểm tra lại đường dẫn.`)
    if (code === 'EISDIR') return zipFolder(file, io)
    if (code === 'EACCES') throw new CommandError(`${file}: không có quyền đọc tệp này.`)
    throw error
  }
}

/** A folder of pictures is read as the zip of them; the same pictures give the same bytes. */
async function zipFolder(folder: string, io: CommandIo): Promise<Uint8Array> {
  const names = (await readdir(resolveIn(io, folder))).sort()
  if (!arePictures(names)) {
    throw new CommandError(
      `${folder}: là thư mục. Hãy nêu tên một tệp, hoặc thư mục chỉ có ảnh các trang (.jpg, .png).`,
    )
  }
  const files = await Promise.all(
    names.map(async (name) => [name, new Uint8Array(await readFile(resolveIn(io, path.join(folder, name))))] as const),
  )
  return zipSync(Object.fromEntries(files), { level: 0, mtime: new Date(1980, 0, 1) })
}
