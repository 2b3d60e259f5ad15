import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { checkPlan } from '../src/checks/index.ts'
import { annotatePlainPlan, pastedText } from '../src/convert/annotate-plain-plan.ts'
import { convertPlan } from '../src/convert/index.ts'
import { OF_METADATA } from '../src/convert/read-metadata.ts'
import { hasErrors } from '../src/faults/report.ts'
import { tableWords } from '../src/i18n/vi/tables.ts'
import { checksum } from '../src/loaders/checksum.ts'
import { readText } from '../src/loaders/read-bytes.ts'
import { readSoundRegistry } from '../src/loaders/read-content.ts'
import type { Plan } from '../src/plan/read-plan.ts'
import { readPlan } from '../src/plan/read-plan.ts'
import type { Target } from '../src/plan/targets.ts'
import { DOUBT } from '../src/plan/targets.ts'
import type { Registry } from '../src/registry/registry.ts'
import type { FoundTarget } from '../src/targets/index.ts'
import type { Review } from '../src/targets/review-targets.ts'
import { reviewTargets } from '../src/targets/review-targets.ts'
import { countTables } from '../src/targets/tables/count-tables.ts'
import { nearest } from '../src/text/nearest.ts'
import { describeTables } from '../src/wording/describe-tables.ts'
import { CommandError } from './command-error.ts'
import type { CommandIo } from './command-io.ts'
import { resolveIn } from './command-io.ts'
import { checkContent } from './plan-check.ts'
import { planFiles, readInput } from './plan-input.ts'

/**
 * `plan review`: lists what an editor has to confirm in a plan, the doubtful first. A plain `.md` becomes an annotated `.mdx`
 * before, and its text is kept as the source.
 *
 * @param id the plan's name in content/plans, without its ending
 * @param io the project, and where to print
 * @returns the exit code: 1 when the plan has an error
 * @throws {CommandError} when there is no such plan, or a file is in the way
 */
export async function reviewPlan(id: string, io: CommandIo): Promise<number> {
  const registry = await readSoundRegistry(resolveIn(io, 'content'))
  const file = await findPlan(id, io)
  const mdx = path.extname(file) === '.md' ? await toMdx(file, registry, io) : file
  const plan = readPlan(await readText(resolveIn(io, mdx), mdx), mdx)
  checkPlan(plan, registry, io.today)
  if (plan.frontMatter !== null) {
    const conversion = plan.frontMatter.review === 'machine' ? await conversionDoubts(plan, registry, io) : []
    for (const line of reviewLines(reviewTargets(plan, registry), conversion, plan)) io.print(line)
    io.print(`${tableWords.tables.fact}: ${describeTables(tableWords, countTables(plan.sections, registry))}.`)
  }
  return checkContent([mdx], io)
}

async function findPlan(id: string, io: CommandIo): Promise<string> {
  const files = await planFiles(io)
  const file = files.find((file) => path.parse(file).name === id)
  if (file !== undefined) return file
  const names = files.map((file) => path.parse(file).name)
  throw new CommandError(
    `${id}: không có kế hoạch này trong content/plans. Gần nhất: ${nearest(id, names).join(', ')}.`,
  )
}

/** Nothing is lost: what was pasted is kept as the source, and nothing that is there is written over. */
async function toMdx(file: string, registry: Registry, io: CommandIo): Promise<string> {
  const { dir, name } = path.parse(file)
  const plan = readPlan(await readText(resolveIn(io, file), file), file)
  checkPlan(plan, registry, io.today)
  if (hasErrors(plan.file)) throw new CommandError(plan.file.messages.map(String).join('\n'))
  const mdx = path.join(dir, `${name}.mdx`)
  const bytes = new TextEncoder().encode(pastedText(plan))
  const kept = path.join('content/sources', `${name}.md`)
  const writesSource = plan.frontMatter?.source === undefined
  for (const taken of [mdx, ...(writesSource ? [kept] : [])]) {
    if (existsSync(resolveIn(io, taken))) throw new CommandError(`${taken}: đã có. Hãy đổi tên hoặc xóa tệp đó trước.`)
  }
  const text = annotatePlainPlan(plan, registry, { file: path.basename(kept), sha256: checksum(bytes) })
  if (writesSource) {
    await mkdir(resolveIn(io, 'content/sources'), { recursive: true })
    await writeFile(resolveIn(io, kept), bytes)
  }
  try {
    await writeFile(resolveIn(io, mdx), text)
  } catch (error) {
    // Nothing half done: the next run finds the folders as this one did.
    if (writesSource) await rm(resolveIn(io, kept), { force: true })
    throw error
  }
  await rm(resolveIn(io, file))
  io.print(
    `Đã chuyển ${file} thành ${mdx}; chữ bạn đã dán ${writesSource ? `được giữ ở ${kept}` : 'nằm cả trong tệp mới'}. Từ nay sửa tệp .mdx.`,
  )
  const left = [...frontMatterNotes(plan), ...(plan.frontMatter?.reviewedOn === undefined ? [] : ['reviewedOn'])]
  if (left.length > 0) io.print(`Không mang sang tệp mới: ${left.join('; ')}`)
  return mdx
}

/** Lines of the front matter that only an editor reads: the new file's is written from the fields. */
function frontMatterNotes({ tree }: Plan): string[] {
  const [first] = tree.children
  const lines = first?.type === 'yaml' ? first.value.split('\n') : []
  return lines.map((line) => line.trim()).filter((line) => line.startsWith('#'))
}

/** Where the converter was in doubt about the source, as when it joined lines or repaired letters. */
async function conversionDoubts({ frontMatter }: Plan, registry: Registry, io: CommandIo): Promise<string[]> {
  const source = frontMatter?.source && path.join('content/sources', path.basename(frontMatter.source.file))
  if (source === undefined || !existsSync(resolveIn(io, source))) return []
  const { text, paragraphs, notes } = await readInput(source, io)
  const { messages } = convertPlan(text, source, { provinces: registry.provinces, paragraphs })
  return [...notes, ...messages.filter(({ ruleId }) => !OF_METADATA.includes(ruleId)).map(String)]
}

function reviewLines(
  { doubtful, otherwise, unmarked, agreed }: Review,
  conversion: string[],
  { file, frontMatter }: Plan,
): string[] {
  const known = unmarked.filter(({ indicator }) => indicator !== null)
  const unknown = unmarked.filter(({ indicator }) => indicator === null)
  const at = ({ line, column }: Target) => `${file.path}:${line}:${column}`
  return [
    ...part(
      `Còn ngờ, phải xem: ${doubtful.length}. Sửa hoặc xóa thẻ nếu sai, rồi xóa phần “${DOUBT} …” trong note`,
      doubtful,
      (target) => [`${at(target)}: ${marked(target)} | ${target.quote}`, `    ngờ: ${target.doubt}`],
    ),
    ...part(`Đã đánh dấu, nhưng chương trình đọc khác: ${otherwise.length}`, otherwise, ({ target, reading }) => [
      `${at(target)}: ${marked(target)} | ${target.quote}`,
      `    chương trình: ${reading === null ? 'không thấy chỉ tiêu nào ở đây' : found(reading)}`,
    ]),
    ...part(`Chưa đánh dấu, chương trình cho là chỉ tiêu: ${known.length}`, known, (reading) => [
      `${file.path}:${reading.block.line}: ${found(reading)} | ${reading.quote}`,
    ]),
    ...part(`Con số có thể là mục tiêu, danh mục chưa có chỉ tiêu: ${unknown.length}`, unknown, (reading) => [
      `${file.path}:${reading.block.line}: ${reading.text} | ${reading.quote}`,
    ]),
    ...part(`Chương trình đọc giống, vẫn phải đọc: ${agreed.length}`, agreed, ({ target, reading }) => [
      `${at(target)}: ${marked(target)} | ${target.quote}`,
      ...(reading.doubts.length > 0 ? [`    lưu ý: ${reading.doubts.join('; ')}`] : []),
    ]),
    ...part(`Chỗ cần xem trong văn bản gốc: ${conversion.length}`, conversion, (line) => [line]),
    '',
    lastLine(doubtful.length, frontMatter?.review === 'reviewed'),
  ]
}

function lastLine(open: number, isReviewed: boolean): string {
  if (open > 0) return `Còn ${open} chỗ ngờ: chưa ghi được review: reviewed.`
  if (isReviewed) return 'Kế hoạch đã ghi review: reviewed, không còn chỗ ngờ.'
  return 'Không còn chỗ ngờ. Đọc hết toàn văn cạnh văn bản gốc, rồi ghi hai dòng review: reviewed và reviewedOn: <năm-tháng-ngày> ở phần đầu tệp.'
}

function part<T>(title: string, items: T[], lines: (item: T) => string[]): string[] {
  return items.length === 0 ? [] : ['', title, ...items.flatMap(lines)]
}

function marked({ indicator, year, text }: Target): string {
  return `${indicator} ${year ?? 'không nêu năm'} ${text}`
}

function found(reading: FoundTarget): string {
  return `${reading.indicator ?? 'chưa có chỉ tiêu'} ${reading.year ?? 'không nêu năm'} ${reading.text}`
}
