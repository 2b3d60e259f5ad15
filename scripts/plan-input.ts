import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { text as readStream } from 'node:stream/consumers'

/** A fault that the person at the command line can mend: one clear line, no stack. */
export class CommandError extends Error {}

/** A text that was given to a command. `file` is null for standard input. */
export interface Input {
  text: string
  path: string
  file: string | null
}

/** Endings that hold text; others need a converter of their own. */
const TEXT_ENDINGS = new Set(['.txt', '.md', '.mdx', '.markdown', ''])

/**
 * Reads a command's input.
 *
 * @param file a path, or "-" for standard input
 * @throws {CommandError} when there is no such file, it is a folder, or it holds no text
 */
export async function readInput(file: string): Promise<Input> {
  const name = file === '-' ? 'đầu vào chuẩn' : file
  if (file !== '-' && !TEXT_ENDINGS.has(path.extname(file).toLowerCase())) {
    throw new CommandError(`${name}: chưa đọc được loại tệp này. Hãy lưu thành văn bản .txt hoặc .md (UTF-8).`)
  }
  const text = file === '-' ? await readStream(process.stdin) : await readText(file)
  if (text.trim() === '') throw new CommandError(`${name}: tệp trống. Hãy đưa văn bản của kế hoạch vào tệp.`)
  if (text.includes('\0') || text.includes('\uFFFD')) {
    throw new CommandError(`${name}: không phải văn bản UTF-8. Hãy lưu tệp thành văn bản thuần, mã UTF-8.`)
  }
  return { text, path: name, file: file === '-' ? null : file }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw new CommandError(`${file}: không có tệp này. Hãy kiểm tra lại đường dẫn.`)
    if (code === 'EISDIR') throw new CommandError(`${file}: là thư mục. Hãy nêu tên một tệp.`)
    if (code === 'EACCES') throw new CommandError(`${file}: không có quyền đọc tệp này.`)
    throw error
  }
}
