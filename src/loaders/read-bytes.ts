import { lstat, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { ContentError } from './content-error.ts'

/** What the system says, in an editor's words with what to do. */
const SAID: Record<string, string> = {
  ENOENT: 'không có tệp này. Hãy kiểm tra lại đường dẫn, và chạy lệnh ở thư mục gốc của kho mã nguồn.',
  EISDIR: 'là thư mục, không phải tệp. Hãy đổi tên hoặc xóa thư mục đó.',
  ENOTDIR: 'đường dẫn đi qua một tệp, không phải thư mục. Hãy kiểm tra lại đường dẫn.',
  EEXIST: 'đã có một tệp mang tên này, mà ở đây cần thư mục. Hãy đổi tên tệp đó.',
  EACCES: 'không có quyền đọc hoặc viết. Hãy xem lại quyền của tệp và thư mục.',
  EPERM: 'không có quyền đọc hoặc viết. Hãy xem lại quyền của tệp và thư mục.',
  EROFS: 'ổ đĩa chỉ cho đọc. Hãy chạy ở nơi viết được.',
  ENOSPC: 'hết chỗ trên ổ đĩa. Hãy giải phóng chỗ rồi chạy lại.',
  EDQUOT: 'hết phần chỗ được dùng trên ổ đĩa. Hãy giải phóng chỗ rồi chạy lại.',
  EFBIG: 'vượt giới hạn cỡ tệp của hệ thống (ulimit -f). Hãy nâng giới hạn rồi chạy lại.',
  EMFILE: 'quá nhiều tệp mở cùng lúc (ulimit -n). Hãy nâng giới hạn rồi chạy lại.',
  ELOOP: 'liên kết chỉ vòng về chính nó. Hãy thay bằng tệp thật.',
  ENAMETOOLONG: 'tên tệp quá dài. Hãy đặt tên ngắn hơn.',
}

/**
 * Says what an error of the file system is.
 *
 * @param error what was thrown
 * @param file the file as its reader knows it; undefined where the error concerns none
 * @returns null where it is another kind of error
 */
export function describeFileFault(error: unknown, file: string | undefined): string | null {
  const { code } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}
  const said = code === undefined ? undefined : SAID[code]
  return said === undefined || file === undefined ? null : `${file}: ${said}`
}

/** What is no file but may have the name of one: reading it would wait for ever, or never end. */
const NO_FILE = 'không phải tệp thường (ống dẫn, ổ cắm hay thiết bị). Hãy xóa nó hoặc thay bằng tệp thật.'
const LEADS_OUT = 'liên kết dẫn ra ngoài thư mục của dự án. Hãy chép tệp thật vào chỗ này.'

/**
 * Reads a file of the content folder. A link is followed only within the project.
 *
 * @param file its path
 * @param name its path as messages name it
 * @throws {ContentError} when it cannot be read, or is no file of the project
 */
export async function readBytes(file: string, name = file): Promise<Buffer> {
  try {
    const stats = await stat(file)
    if (!stats.isFile() && !stats.isDirectory()) throw new ContentError(`${name}: ${NO_FILE}`)
    if (await leadsOut(file)) throw new ContentError(`${name}: ${LEADS_OUT}`)
    return await readFile(file)
  } catch (error) {
    const message = describeFileFault(error, name)
    // What this function says itself has no code of the system.
    throw message === null ? error : new ContentError(message)
  }
}

async function leadsOut(file: string): Promise<boolean> {
  if (!(await lstat(file)).isSymbolicLink()) return false
  const target = await realpath(file)
  const homes = await Promise.all([process.cwd(), path.dirname(file)].map((folder) => realpath(folder)))
  return homes.every((home) => !target.startsWith(home + path.sep))
}

/**
 * Reads a text of the content folder.
 *
 * @param file its path
 * @param name its path as messages name it
 * @throws {ContentError} when it cannot be read
 */
export async function readText(file: string, name = file): Promise<string> {
  return (await readBytes(file, name)).toString('utf8')
}
