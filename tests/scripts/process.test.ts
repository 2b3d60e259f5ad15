import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { runPlan } from './run-plan.ts'

// A process takes as long as the machine needs.
vi.setConfig({ testTimeout: 120_000 })

const SOURCE = 'content/sources/bac-giang.txt'

function plan(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/plan.ts', ...args], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('the process of npm run -s plan', () => {
  it('reads standard input and prints what the command prints in this process', async () => {
    const text = readFileSync(SOURCE, 'utf8')
    expect(plan(['convert', '-', '--province', 'bac-giang'], text)).toEqual(
      await runPlan(['convert', '-', '--province', 'bac-giang'], undefined, text),
    )
  })

  it('ends with the command’s exit code: 1 on errors, on standard error; 2 on wrong usage', () => {
    expect(plan(['check', 'khong-co.mdx'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'khong-co.mdx: không có tệp này. Hãy kiểm tra lại đường dẫn.\n',
    })
    expect(plan([]).status).toBe(2)
  })

  it('ends in silence when its reader has seen enough', async () => {
    const child = spawn(process.execPath, ['scripts/plan.ts', 'convert', SOURCE], { stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text
    })
    const [status] = await once(child, 'close')
    expect(status).toBe(0)
    expect(said).not.toMatch(/EPIPE|^\s+at /m)
  })
})
