/**
 * The editor's command line: `npm run -s plan -- convert | targets | add | review | diff | check`. Thin: files and printing are here, all
 * else is in src/. Messages are for editors, in Vietnamese; exit code 1 on errors, 2 on wrong usage.
 */
import { parseArgs } from 'node:util'
import { ContentError } from '../src/loaders/content-error.ts'
import { describeFileFault } from '../src/loaders/read-bytes.ts'
import { addPlan } from './plan-add.ts'
import { checkContent } from './plan-check.ts'
import { convertFile } from './plan-convert.ts'
import { diffPlan } from './plan-diff.ts'
import { CommandError } from './plan-input.ts'
import { reviewPlan } from './plan-review.ts'
import { listTargets } from './plan-targets.ts'

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
  review <tỉnh>                                  những chỗ biên tập phải xem, chỗ ngờ trước; tệp .md được chuyển
                                                 thành .mdx đã đánh dấu chỉ tiêu
  diff <tỉnh>                                    các chỉ tiêu của một kế hoạch đã đổi so với bản lưu lần trước
  check [tệp…]                                   kiểm tra content/ (hoặc các tệp kế hoạch đã nêu);
                                                 lỗi in theo dạng tệp:dòng:cột

<tệp> là - thì đọc từ đầu vào chuẩn.`

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
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
    console.log(HELP)
    return 0
  }
  if (command === 'check') return checkContent(files)
  if (file === undefined || files.length > 1) return usage()
  if (command === 'convert') return convertFile(file, values)
  if (command === 'add') {
    if ((values.province === undefined) === (values.unit === undefined)) {
      throw new CommandError(
        'add: cần đúng một trong hai: --province <mã tỉnh> (ví dụ --province ha-giang) hoặc --unit <mã tỉnh hiện nay>.',
      )
    }
    const { province, unit, name, write, force } = values
    return addPlan(file, { province, unit, name, write, force })
  }
  if (command === 'review') return reviewPlan(file)
  if (command === 'diff') return diffPlan(file)
  if (command === 'targets') return listTargets(file, values.json)
  return usage()
}

function usage(): number {
  console.error(HELP)
  return 2
}

// Whoever reads the output may have seen enough (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  process.exitCode = await run()
} catch (error) {
  const fault =
    error instanceof CommandError || error instanceof ContentError ? error.message : describeFileFault(error)
  if (fault !== null) {
    console.error(fault)
    process.exitCode = 1
  } else if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    process.exitCode = usage()
  } else throw error
}
