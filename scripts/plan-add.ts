import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { convertPlan } from '../src/convert/index.ts'
import type { Registry } from '../src/data/registry.ts'
import { listPlanFiles, readRegistryFiles } from '../src/loaders/read-content.ts'
import type { Plan } from '../src/reader/read-plan.ts'
import { readPlan } from '../src/reader/read-plan.ts'
import { checkContent } from './plan-check.ts'
import { checkProvince, checksum } from './plan-convert.ts'
import type { Input } from './plan-input.ts'
import { CommandError, readInput } from './plan-input.ts'
import { targetLines } from './plan-targets.ts'

/** The kept source's ending, by what its bytes are; a text keeps its own. */
const ENDINGS = { docx: '.docx', pdf: '.pdf', text: '.txt' }

/** What `plan add` would write. */
interface Draft {
  plan: { file: string; text: string }
  source: { file: string; bytes: Uint8Array }
}

/**
 * `plan add`: shows what a document was understood as, and with `--write` makes the plan and keeps the source.
 *
 * @param name the document, "-" for standard input
 * @param options the province; whether to write, and over files that are there
 * @returns the exit code: 1 when the plan as it would be written has an error
 * @throws {CommandError} when there is no such province, the document is a plan file already, or a file is in the way
 */
export async function addPlan(
  name: string,
  { province, write, force }: { province: string; write: boolean; force: boolean },
): Promise<number> {
  const registry = await readRegistryFiles('content')
  checkProvince(province, registry)
  const input = await readInput(name)
  if (input.text.startsWith('---\n')) {
    throw new CommandError(
      `${input.path}: đã có phần đầu giữa hai dòng ---, tức là tệp kế hoạch. Hãy chép nó vào content/plans/${province}.md.`,
    )
  }
  const ending = input.kind === 'text' && input.path.endsWith('.md') ? '.md' : ENDINGS[input.kind]
  const sourceName = `${province}${ending}`
  const converted = convertPlan(input.text, input.path, {
    provinces: registry.provinces,
    paragraphs: input.kind === 'docx',
    facts: { province, source: { file: sourceName, sha256: checksum(input.bytes) } },
    annotate: registry,
  })
  const draft: Draft = {
    plan: { file: `content/plans/${province}.mdx`, text: String(converted) },
    source: { file: `content/sources/${sourceName}`, bytes: input.bytes },
  }
  const plan = readPlan(draft.plan.text, draft.plan.file)
  const doubts = [...input.notes, ...converted.messages.map(String)]
  for (const line of [
    ...factLines(plan, registry),
    ...outlineLines(plan),
    ...['', 'Chỉ tiêu nhận ra', ...targetLines(input, registry)],
    ...(doubts.length > 0 ? ['', `Chỗ cần xem trong văn bản: ${doubts.length}`, ...doubts] : []),
    '',
  ]) {
    console.log(line)
  }
  await refuseToOverwrite(draft, province, input, force)
  if (!write) {
    console.log(`Chưa viết gì. Thêm --write để viết ${draft.plan.file} và ${draft.source.file}.`)
    return 0
  }
  await mkdir('content/sources', { recursive: true })
  await mkdir('content/plans', { recursive: true })
  await writeFile(draft.source.file, draft.source.bytes)
  await writeFile(draft.plan.file, draft.plan.text)
  console.log(`Đã viết ${draft.plan.file} và ${draft.source.file}.`)
  return checkContent([draft.plan.file])
}

/** What the document says of itself, and what it does not. */
function factLines({ frontMatter, file }: Plan, { provinces }: Registry): string[] {
  const province = provinces.find(({ slug }) => slug === frontMatter?.province)
  const facts: [string, string | undefined][] = [
    ['Tỉnh', province && `${province.name_vi} (hiện nay: ${province.successor_name})`],
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
  province: string,
  input: Input,
  force: boolean,
): Promise<void> {
  const plans = (await listPlanFiles('content')).filter((file) => path.parse(file).name === province)
  const other = plans.find((file) => path.resolve(file) !== path.resolve(plan.file))
  if (other !== undefined) {
    throw new CommandError(`${other}: tỉnh này đã có kế hoạch ở tệp này. Hãy xóa hoặc đổi tên nó trước.`)
  }
  // The document may lie where it is to be kept.
  const isKept = path.resolve(source.file) === path.resolve(input.path)
  const taken = [...plans, ...(existsSync(source.file) && !isKept ? [source.file] : [])]
  if (taken.length > 0 && !force) {
    throw new CommandError(`${taken.join(', ')}: đã có. Thêm --force nếu muốn viết đè.`)
  }
}
