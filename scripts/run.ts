import path from 'node:path'
import { parseArgs } from 'node:util'
import { ContentError } from '../src/loaders/content-error.ts'
import { describeFileFault } from '../src/loaders/read-bytes.ts'
import { CommandError } from './command-error.ts'
import type { CommandIo } from './command-io.ts'

const HELP = `Cách dùng: npm run -s plan -- <lệnh>

  convert <tệp> [--province <tên>] [--targets]   văn bản (.docx, .pdf có lớp chữ, .txt, .md) → tệp kế hoạch
                                                 MDX, in ra màn hình;
                                                 --targets: đánh dấu luôn các chỉ tiêu chương trình nhận ra
  targets <tệp> [--json]                         các chỉ tiêu trong văn bản hoặc trong tệp kế hoạch .mdx;
                                                 --json: mỗi dòng một đối tượng JSON
  add <tệp> --province <tỉnh> [--write]          cho xem văn bản được hiểu thế nào: thông tin, đề mục, chỉ tiêu,
                                                 chỗ cần xem; --write: viết tệp kế hoạch và giữ văn bản gốc;
                                                 --force: viết đè tệp đã có;
                                                 --unit <tỉnh> thay --province: kế hoạch của một trong 34 tỉnh
                                                 hiện nay; --name <tên ngắn>: văn bản thứ hai của tỉnh
                                                 văn bản nêu tỉnh khác thì dừng, trừ khi có --force
  take <bản nháp.zip> [--force]                  đặt bản nháp xuất từ bàn biên tập vào content/: tệp kế hoạch và văn bản
                                                 gốc; kiểm tra, cho xem chỉ tiêu đã đổi
  text <tệp>                                     chữ của văn bản kèm số dòng mà các thông báo nói tới
  review <tỉnh>                                  những chỗ biên tập phải xem, chỗ ngờ trước; tệp .md được chuyển
                                                 thành .mdx đã đánh dấu chỉ tiêu
  diff <tỉnh>                                    các chỉ tiêu của một kế hoạch đã đổi so với bản lưu lần trước
  check [tệp…]                                   kiểm tra content/ (hoặc các tệp kế hoạch đã nêu);
                                                 lỗi in theo dạng tệp:dòng:cột

<tệp> là - thì đọc từ đầu vào chuẩn.`

/**
 * Runs one of the editor's commands: `convert | targets | text | add | take | review | diff | check`.
 *
 * @param argv the arguments behind `plan --`
 * @param io where the command reads and prints
 * @returns the exit code: 1 on errors, 2 on wrong usage
 */
export async function run(argv: string[], io: CommandIo): Promise<number> {
  try {
    return await runCommand(argv, io)
  } catch (error) {
    const message = messageOf(error, io)
    if (message === null) throw error
    io.printError(message)
    return message === HELP ? 2 : 1
  }
}

/** What is printed of an error that its reader can do something about; null where it is a defect of the program. */
function messageOf(error: unknown, { cwd }: CommandIo): string | null {
  if (error instanceof CommandError || error instanceof ContentError) return error.message
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) return HELP
  const { path: file } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}
  const isInside = file?.startsWith(cwd + path.sep)
  return describeFileFault(error, file && isInside ? path.relative(cwd, file) : file)
}

/** Each command is loaded when it is asked for: together they take more than half a second. */
async function runCommand(argv: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      province: { type: 'string' },
      unit: { type: 'string' },
      name: { type: 'string' },
      targets: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const [command, ...files] = positionals
  const [file] = files
  if (values.help) {
    io.print(HELP)
    return 0
  }
  if (command === 'check') return (await import('./plan-check.ts')).checkContent(files, io)
  if (file === undefined || files.length > 1) return usage(io)
  switch (command) {
    case 'convert':
      return (await import('./plan-convert.ts')).convertFile(file, values, io)
    case 'add':
      return (await import('./plan-add.ts')).addPlan(file, values, io)
    case 'take':
      return (await import('./plan-take.ts')).takeDraft(file, values.force, io)
    case 'review':
      return (await import('./plan-review.ts')).reviewPlan(file, io)
    case 'diff':
      return (await import('./plan-diff.ts')).diffPlan(file, io)
    case 'text':
      return (await import('./plan-text.ts')).printText(file, io)
    case 'targets':
      return (await import('./plan-targets.ts')).listTargets(file, values.json, io)
    default:
      return usage(io)
  }
}

function usage({ printError }: CommandIo): number {
  printError(HELP)
  return 2
}
