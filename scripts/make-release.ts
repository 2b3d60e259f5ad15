import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { stringsOf } from '../src/i18n/index.ts'
import { checksum } from '../src/loaders/checksum.ts'
import { ContentError } from '../src/loaders/content-error.ts'
import { KEPT_OVERLAPS, readOverlaps } from '../src/loaders/kept-overlaps.ts'
import { describeFileFault } from '../src/loaders/read-bytes.ts'
import { readReferences, readSoundRegistry } from '../src/loaders/read-content.ts'
import { readPlans } from '../src/loaders/read-plans.ts'
import { REASONS, RELEASES, readReasons, readReleases, readReleaseTables } from '../src/loaders/read-releases.ts'
import { buildCompared } from '../src/passages/build-compared.ts'
import { compareReleases } from '../src/releases/compare-releases.ts'
import { currentTables } from '../src/releases/current-tables.ts'
import { giveReasons, withoutReason } from '../src/releases/give-reasons.ts'
import { EMPTY_REASONS } from '../src/releases/reasons-file.ts'
import type { Change, ReleaseChanges } from '../src/releases/release.ts'
import { releaseFiles } from '../src/releases/release-files.ts'
import type { TableFile } from '../src/releases/released-table.ts'
import { readReleasedTable } from '../src/releases/released-table.ts'
import type { ReleaseReason } from '../src/schema.ts'
import { dataDay } from '../src/site/data-day.ts'
import type { PublishingVariables } from '../src/site/publisher.ts'
import { whereabouts } from '../src/site/publisher.ts'
import { vietnamDay } from '../src/text/dates.ts'
import { CommandError } from './command-error.ts'
import type { CommandIo } from './command-io.ts'
import { resolveIn } from './command-io.ts'

const HELP = `Cách dùng: npm run release -- [--dry-run] [--reason "…"]

  so bộ dữ liệu với bản phát hành trước trong content/releases, tự chọn số (cột đổi: số đầu;
  dòng thêm, bớt: số giữa; giá trị sửa: số cuối), viết bản mới vào content/releases/<số>/
  --dry-run        chỉ cho xem, không viết gì
  --reason "…"     lý do của mọi thay đổi mà content/releases/reasons.yaml không nêu lý do riêng`

/** What the release command works with beside its arguments; a test gives its own. */
export interface ReleaseIo extends Pick<CommandIo, 'cwd' | 'print' | 'printError'> {
  now: Date
  /** Where the site is published, as the build is told. */
  variables: PublishingVariables
  /** Lists the components of the software, as CycloneDX JSON ({@link ./read-sbom.ts}). */
  sbom: () => Promise<string>
}

/** More lines would hide what comes after them. */
const MOST_LINES = 20

/**
 * `npm run release`: writes the next release of the data.
 *
 * @param argv the arguments behind `release --`
 * @param io the project, the moment, and where to print
 * @returns the exit code: 1 where nothing can be released, 2 on wrong usage
 */
export async function runRelease(argv: string[], io: ReleaseIo): Promise<number> {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        'dry-run': { type: 'boolean', default: false },
        reason: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) io.print(HELP)
    else await release(values['dry-run'], values.reason ?? null, io)
    return 0
  } catch (error) {
    const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
    const isKnown = error instanceof CommandError || error instanceof ContentError
    const { path: file } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}
    const message = isUsage ? HELP : isKnown ? error.message : describeFileFault(error, file)
    if (message === null) throw error
    io.printError(message)
    return isUsage ? 2 : 1
  }
}

async function release(isDry: boolean, otherwise: string | null, io: ReleaseIo): Promise<void> {
  const content = resolveIn(io, 'content')
  const registry = await readSoundRegistry(content)
  const { plans, texts } = await readPlans(content, registry, vietnamDay(io.now))
  const references = [...(await readReferences(content)).values()]
  const overlaps = await readOverlaps(resolveIn(io, KEPT_OVERLAPS))
  const { dataset } = buildCompared(plans, registry, references, overlaps)
  const { site, base } = whereabouts(registry.publisher, io.variables)
  const root = new URL(base.replace(/\/*$/, '/'), site).href
  const words = stringsOf().data
  const tables = currentTables({ dataset, texts, siteUrl: root }, words)
  const found = await findChanges(content, tables, root)
  const reasons = await readReasons(content)
  const { changes, unused } = giveReasons(found, reasons, otherwise)
  if (unused.length > 0) throw new CommandError(unused.map(sayUnused).join('\n'))
  const folder = path.join(content, RELEASES, changes.version)
  if (existsSync(folder)) {
    throw new CommandError(
      `content/${RELEASES}/${changes.version}: đã có thư mục này. Bản đã phát hành không viết đè; nếu là thư mục thừa thì xóa đi rồi chạy lại.`,
    )
  }
  for (const line of describe(changes)) io.print(line)
  if (isDry) return io.print('Chưa viết gì (--dry-run).')
  const files = releaseFiles(
    tables,
    {
      ...{ changes, words, root, licence: registry.publisher.licence, plans: plans.length },
      released: `${io.now.toISOString().slice(0, 19)}Z`,
      data_day: dataDay(plans),
      targets: dataset.rows.length,
      sbom: await io.sbom(),
    },
    checksum,
  )
  await writeAll(folder, files)
  if (reasons.length > 0) await writeFile(path.join(content, RELEASES, REASONS), EMPTY_REASONS)
  io.print(`Đã viết content/${RELEASES}/${changes.version}: ${files.size} tệp. Hãy lưu thư mục này vào git.`)
}

async function findChanges(content: string, tables: TableFile[], root: string): Promise<ReleaseChanges> {
  const [last] = await readReleases(content)
  const after = tables.map((table) => readReleasedTable(table, root))
  const earlier = last && {
    version: last.manifest.version,
    tables: (await readReleaseTables(content, last.manifest.version)).map((table) =>
      readReleasedTable(table, last.manifest.root),
    ),
  }
  const changes = compareReleases(earlier ?? null, after)
  if (changes !== null) return changes
  throw new CommandError(`Không có gì thay đổi so với bản ${last?.manifest.version}: không phát hành bản mới.`)
}

/** Whoever reads the folder sees the whole release or none of it. */
async function writeAll(folder: string, files: Map<string, Uint8Array>): Promise<void> {
  const unfinished = path.join(path.dirname(folder), `.${path.basename(folder)}`)
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true })
  for (const [name, bytes] of files) await writeFile(path.join(unfinished, name), bytes)
  await rename(unfinished, folder)
}

function describe({ version, previous, level, columns, plans, others }: ReleaseChanges): string[] {
  const WHY = {
    first: 'bản đầu tiên',
    major: 'cột thay đổi',
    minor: 'có dòng hoặc bảng thêm, bớt',
    patch: 'chỉ sửa giá trị',
  }
  const KINDS = { new: 'kế hoạch mới', gone: 'không còn', changed: 'thay đổi' }
  const silent = withoutReason({ plans, others })
  return [
    `Bản ${version}${previous === null ? '' : ` sau bản ${previous}`}: ${WHY[level]}`,
    ...columns.map(({ table, kind, field }) => `  ${table}${field ? `.${field}` : ''}: ${kind}`),
    ...plans.map(({ plan, kind, changes }) => `  ${plan} ${KINDS[kind]}: ${changes.length}`),
    ...(others.length > 0 ? [`  ngoài kế hoạch (chỉ tiêu, độ phủ): ${others.length}`] : []),
    ...(silent.length > 0
      ? [`Không nêu lý do: ${silent.length} giá trị`, ...silent.slice(0, MOST_LINES).map(line)]
      : []),
    ...(silent.length > MOST_LINES ? [`  … và ${silent.length - MOST_LINES} giá trị nữa`] : []),
  ]
}

function line({ table, key, field, old, new: now }: Change): string {
  const short = (text: string | null) => (text ?? '').slice(0, 80)
  return `  ${table} ${key} ${field}: “${short(old)}” → “${short(now)}”`
}

function sayUnused({ reason, ...named }: ReleaseReason): string {
  const what = Object.entries(named).map(([name, value]) => `${name}: ${value}`)
  return `content/${RELEASES}/${REASONS}: lý do “${reason}” không khớp thay đổi nào (${what.join(', ')}). Hãy sửa mã trong đó, hoặc bỏ mục này.`
}
