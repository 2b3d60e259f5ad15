import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Code, Root, RootContent, Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkPlan } from '../src/checks/index.ts'
import { readRegistryFiles } from '../src/loaders/read-content.ts'
import { parsePlan } from '../src/plan/parse-plan.ts'
import { readPlan } from '../src/plan/read-plan.ts'
import { PlanFrontMatter } from '../src/schema.ts'
import { extractTargets } from '../src/targets/index.ts'
import { makeDocx } from './documents/make-docx.ts'
import { readSourceParts } from './documents/source-tree.ts'
import { copyContent } from './five-plans.ts'
import { runPlan } from './scripts/run-plan.ts'

const EXAMPLE = 'hung-yen'
const registry = await readRegistryFiles('content')
const guide: Root = parsePlan(
  new VFile({ path: 'huong-dan.mdx' }),
  readFileSync('content/pages/bien-tap/huong-dan.mdx', 'utf8'),
)

const codes = guide.children.filter((node): node is Code => node.type === 'code')
/** The code blocks of a kind with what stands below each as its output. */
const withOutput = (isWanted: (code: Code) => boolean) =>
  codes.flatMap((code, index) => {
    const next = codes[index + 1]
    return isWanted(code) ? [{ code, output: next?.lang === 'text' ? next.value.split('\n') : [] }] : []
  })

const project = mkdtempSync(path.join(tmpdir(), 'guide-'))
const git = (...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.vn', ...args], { cwd: project })

/** A province without a plan, whose document the editor has. */
function startAnew() {
  for (const folder of ['plans', 'sources']) {
    for (const name of readdirSync(path.join(project, 'content', folder))) {
      if (name.startsWith(EXAMPLE)) rmSync(path.join(project, 'content', folder, name))
    }
  }
}

beforeAll(async () => {
  copyContent(project)
  const docx = await makeDocx(readSourceParts(EXAMPLE))
  writeFileSync(path.join(project, 'ke-hoach.docx'), docx)
  writeFileSync(path.join(project, 'ke-hoach-ubnd.docx'), docx)
  git('init', '-q')
  startAnew()
  git('add', '.')
  git('commit', '-qm', 'a')
})
afterAll(() => rmSync(project, { recursive: true }))

/** The steps that a reader of the guide takes, in order; each way to add a province (###) begins anew. */
function steps(): (() => void | Promise<void>)[] {
  return guide.children.flatMap((node: RootContent, index) => {
    if (node.type === 'heading' && node.depth === 3) return [startAnew]
    if (node.type !== 'code') return []
    if (node.lang === 'md' && node.meta) {
      const file = path.join(project, node.meta)
      return [() => writeFileSync(file, node.value)]
    }
    if (node.lang !== 'sh') return []
    const next = guide.children.slice(index + 1).find(({ type }) => type === 'code' || type === 'heading')
    return [() => runAsTheGuideSays(node.value, next?.type === 'code' && next.lang === 'text' ? next.value : '')]
  })
}

async function runAsTheGuideSays(command: string, output: string): Promise<void> {
  const [, args = ''] = /^npm run -s plan -- (.+)$/.exec(command) ?? []
  const { status, stdout, stderr } = await runPlan(args.split(' '), project)
  expect([command, status, stderr]).toEqual([command, 0, ''])
  for (const line of output.split('\n')) expect(stdout).toContain(line)
}

it('every command of the guide, in its order, does and prints what the guide says', async () => {
  const all = steps()
  expect(all.length).toBeGreaterThanOrEqual(10)
  for (const step of all) await step()
})

const planOf = (body: string) => {
  const head = `---\nprovince: ${EXAMPLE}\ntitle: Kế hoạch\ndocType: Kế hoạch\nissuer: Tỉnh ủy\n---\n\n## II. MỤC TIÊU\n\n`
  const plan = readPlan(head + body, `content/plans/${EXAMPLE}.mdx`)
  checkPlan(plan, registry, '2026-11-25')
  return plan
}
const messagesOf = (body: string) => planOf(body).file.messages.map(String)

describe('the examples of the guide', () => {
  it.each(codes.filter(({ lang, meta }) => lang === 'mdx' && meta !== 'lỗi').map(({ value }) => value))(
    'are taken without a message: %s',
    (body) => {
      expect(messagesOf(body)).toEqual([])
    },
  )

  it.each(withOutput(({ meta }) => meta === 'lỗi').map(({ code, output }) => [code.value, output] as const))(
    'of errors give the message that stands below them: %s',
    (body, output) => {
      const messages = messagesOf(body).join('\n')
      for (const line of output) expect(messages).toContain(line)
    },
  )

  it.each(rowsOf('Kế hoạch viết'))('of wordings are read as the table says: %s is %s', (words = '', value) => {
    const { sections } = readPlan(`## 1. Mục tiêu đến năm 2030\n\n- Phấn đấu ${words}.\n`, 'plan.md')
    expect(extractTargets(sections, registry).map(({ text }) => text)).toEqual([value])
  })

  it('name every line that a plan may have at its head', () => {
    expect(rowsOf('Dòng').map(([name]) => name)).toEqual(Object.keys(PlanFrontMatter.shape))
  })
})

/** The rows of the table whose first head is this, without marks. */
function rowsOf(head: string): string[][] {
  const tables = guide.children.filter((node): node is Table => node.type === 'table')
  const rows = tables.map(({ children }) => children.map((row) => row.children.map((cell) => textOf(cell))))
  return rows.find(([first]) => first?.[0] === head)?.slice(1) ?? []
}
