import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const FOLDER = '.github/workflows'

interface Workflow {
  permissions: object
  concurrency?: object
  on: Record<string, unknown>
  jobs: Record<string, { permissions?: object; 'timeout-minutes'?: number; steps: { uses?: string }[] }>
}

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const text = readFileSync(path.join(FOLDER, name), 'utf8')
  const workflow = parse(text) as Workflow
  const jobs = Object.values(workflow.jobs)

  it('names each action by its commit, with the version beside it', () => {
    const used = text.split('\n').filter((line) => line.includes('uses:'))
    expect(used.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
    expect(used.length).toBe(jobs.flatMap(({ steps }) => steps.filter(({ uses }) => uses)).length)
  })

  it('gives each job its own permissions and a limit of time, the workflow none, and runs one at a time', () => {
    expect(workflow.permissions).toEqual({})
    expect(workflow.concurrency).toBeDefined()
    expect(jobs.filter((job) => !job.permissions || !job['timeout-minutes'])).toEqual([])
  })

  it('gives no secret and no right to write to what runs for a pull request', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
    if (!('pull_request' in workflow.on)) return
    expect(text).not.toMatch(/secrets\.|: write/)
  })
})
