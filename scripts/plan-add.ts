import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { draftPlan } from '../src/convert/draft-plan.ts'
import { planId } from '../src/convert/plan-owner.ts'
import { OTHER_PLACE } from '../src/convert/tell-other-place.ts'
import { nameOfPlace } from '../src/data/places.ts'
import { formatRecognised, recognisedFile } from '../src/documents/recognised-text.ts'
import { tableWords } from '../src/i18n/vi/tables.ts'
import { checksum } from '../src/loaders/checksum.ts'
import { readSoundRegistry } from '../src/loaders/read-content.ts'
import type { Plan } from '../src/plan/read-plan.ts'
import { readPlan } from '../src/plan/read-plan.ts'
import type { Registry } from '../src/registry/registry.ts'
import { countTables } from '../src/targets/tables/count-tables.ts'
import { describeTables } from '../src/wording/describe-tables.ts'
import { CommandError } from './command-error.ts'
import type { CommandIo } from './command-io.ts'
import { resolveIn } from './command-io.ts'
import { checkContent } from './plan-check.ts'
import { checkPlace } from './plan-convert.ts'
import type { Input } from './plan-input.ts'
import { planFiles, readInput } from './plan-input.ts'
import { targetLines } from './plan-targets.ts'

/** What `plan add` would write. */
interface Draft {
  plan: { file: string; text: string }
  source: { file: string; bytes: Uint8Array }
}

/** Whose plan a document is, and under which name it is kept. */
export interface AddOptions {
  province?: string | undefined
  /** Instead of `province`: one of today's 34 provinces. */
  unit?: string | undefined
  /** Short name of a further document of the place: "ubnd". */
  name?: string | undefined
  write: boolean
  /** Write over files that are there, and a text that names another province. */
  force: boolean
}

const SHORT_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * `plan add`: shows what a document was understood as, and with `--write` makes the plan and keeps the source.
 *
 * @param file the document, "-" for standard input
 * @param options the place, given as a province or as a unit; whether to write
 * @param io the project, and where to print
 * @returns the exit code: 1 when the plan as it would be written has an error
 * @throws {CommandError} when there is no such place, or two are given; the short name is none, the document is a plan file
 *   already, the text names another province, or a file is in the way
 */
export async function addPlan(file: string, options: AddOptions, io: CommandIo): Promise<number> {
  const { province, unit, name, write, force } = options
  if ((province === undefined) === (unit === undefined)) {
    throw new CommandError(
      'add: cần đúng một trong hai: --province <mã tỉnh> (ví dụ --province ha-giang) hoặc --unit <mã tỉnh hiện nay>.',
    )
  }
  const registry = await readSoundRegistry(resolveIn(io, 'content'))
  const place = unit === undefined ? { province: province ?? '' } : { unit }
  const slug = unit ?? province ?? ''
  checkPlace(unit === undefined ? 'province' : 'unit', slug, registry)
  if (name !== undefined && !SHORT_NAME.test(name)) {
    throw new CommandError(`--name ${name}: tên ngắn chỉ gồm chữ thường không dấu, số và gạch nối, ví dụ ubnd.`)
  }
  const id = planId({ place, name })
  const input = await readInput(file, io)
  if (input.text.startsWith('---\n')) {
    throw new CommandError(
      `${input.path}: đã có phần đầu giữa hai dòng ---, tức là tệp kế hoạch. Hãy chép nó vào content/plans/${id}.md.`,
    )
  }
  const { converted, planFile, sourceName } = draftPlan(
    { ...input, sha256: checksum(input.bytes) },
    { place, name },
    registry,
  )
  const draft: Draft = {
    plan: { file: planFile, text: String(converted) },
    source: { file: `content/sources/${sourceName}`, bytes: input.bytes },
  }
  const plan = readPlan(draft.plan.text, draft.plan.file)
  const doubts = [...input.notes, ...converted.messages.map(String)]
  for (const line of [
    ...factLines(plan, registry),
    ...outlineLines(plan),
    ...['', 'Chỉ tiêu nhận ra', ...targetLines(converted.data.found ?? [], input.path)],
    ...['', `${tableWords.tables.fact}: ${describeTables(tableWords, countTables(plan.sections, registry))}`],
    ...(doubts.length > 0 ? ['', `Chỗ cần xem trong văn bản: ${doubts.length}`, ...doubts] : []),
    '',
  ]) {
    io.print(line)
  }
  const otherPlace = converted.messages.find(({ ruleId }) => ruleId === OTHER_PLACE)
  if (otherPlace !== undefined && !force) {
    throw new CommandError(`${otherPlace}. Nếu đúng là của tỉnh đã chọn, thêm --force.`)
  }
  await refuseToOverwrite(draft, id, input, force, io)
  if (!write) {
    io.print(`Chưa viết gì. Thêm --write để viết ${draft.plan.file} và ${draft.source.file}.`)
    return 0
  }
  for (const folder of ['content/sources', 'content/plans']) await mkdir(resolveIn(io, folder), { recursive: true })
  await writeFile(resolveIn(io, draft.source.file), draft.source.bytes)
  if (input.isScan) {
    const kept = recognisedFile(draft.source.file)
    await writeFile(resolveIn(io, kept), formatRecognised(checksum(input.bytes), input.read))
    io.print(`Đã viết ${kept}: lời văn nhận dạng được, để không phải nhận dạng lại. Hãy gửi kèm hai tệp kia.`)
  }
  await writeFile(resolveIn(io, draft.plan.file), draft.plan.text)
  io.print(`Đã viết ${draft.plan.file} và ${draft.source.file}.`)
  io.print(`Tiếp theo: npm run -s plan -- review ${id}`)
  return checkContent([draft.plan.file], io)
}

/** What the document says of itself, and what it does not. */
function factLines({ frontMatter, file }: Plan, registry: Registry): string[] {
  const place = frontMatter && nameOfPlace(frontMatter, registry)
  const facts: [string, string | undefined][] = [
    ['Tỉnh', place ? `${place.officialName} (hiện nay: ${place.unit2025})` : undefined],
    ['Tên văn bản', frontMatter?.title],
    ['Loại', frontMatter?.docType],
    ['Cơ quan ban hành', frontMatter?.issuer],
    ['Số, ký hiệu', frontMatter?.number],
    ['Ngày ban hành', frontMatter?.issued],
    ['Người ký', [frontMatter?.signatory?.role, frontMatter?.signatory?.name].filter(Boolean).join(', ') || undefined],
    ['Thay thế', frontMatter?.replaces],
  ]
  return [
    ...facts.map(([name, value]) => `${name}: ${value ?? 'văn bản không nêu, hoặc chưa nhận ra'}`),
    ...file.messages.filter(({ fatal }) => fatal).map(String),
  ]
}

function outlineLines({ sections }: Plan): string[] {
  const headings = sections.filter(({ heading }) => heading !== '')
  return ['', `Đề mục: ${headings.length}`, ...headings.map(({ depth, heading }) => '  '.repeat(depth - 1) + heading)]
}

/** Nothing that is there is written over unasked, whatever its ending. */
async function refuseToOverwrite(
  { plan, source }: Draft,
  id: string,
  input: Input,
  force: boolean,
  io: CommandIo,
): Promise<void> {
  const plans = (await planFiles(io)).filter((file) => path.parse(file).name === id)
  const other = plans.find((file) => file !== plan.file)
  if (other !== undefined) {
    throw new CommandError(
      `${other}: tỉnh này đã có kế hoạch ở tệp này. Hãy xóa hoặc đổi tên nó trước; nếu là văn bản thứ hai của tỉnh, thêm --name <tên ngắn>.`,
    )
  }
  // The document may lie where it is to be kept.
  const isKept = resolveIn(io, source.file) === resolveIn(io, input.path)
  const taken = [...plans, ...(existsSync(resolveIn(io, source.file)) && !isKept ? [source.file] : [])]
  if (taken.length > 0 && !force) {
    throw new CommandError(
      `${taken.join(', ')}: đã có. Thêm --force nếu muốn viết đè, hoặc --name <tên ngắn> nếu là văn bản thứ hai của tỉnh.`,
    )
  }
}
