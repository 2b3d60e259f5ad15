import type { ChildProcessByStdio } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import type { Readable } from 'node:stream'

/** A server that runs, and what is known of it. */
export interface Watched {
  name: string
  port: number
  /** The last of what it printed. */
  printed: () => string
  /** Lines of stack traces that it printed, by whether they are of the project's own code or of a package's. */
  traces: () => { own: string[]; ofPackages: number }
  /** How it ended by itself; null while it runs. */
  ended: () => string | null
  /** Megabytes that it and the processes which it started have in memory now; NaN where the system has no /proc. */
  memory: () => number
  close: () => void
}

/** Characters of output that are kept. */
const KEPT = 20_000
const TRACE = /^\s{2,}at .+:\d+:\d+\)?$/gm

/**
 * Waits until a server says its address, and watches it from then on.
 *
 * @param name for the report
 * @param child the server, just started
 * @throws with what it printed when it ends before it serves
 */
export async function watch(name: string, child: ChildProcessByStdio<null, Readable, Readable>): Promise<Watched> {
  let printed = ''
  let ended: string | null = null
  let isClosed = false
  const traces = { own: [] as string[], ofPackages: 0 }
  const close = () => {
    isClosed = true
    child.kill('SIGKILL')
  }
  process.once('exit', close)
  const port = await new Promise<number>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed = (printed + text).slice(-KEPT)
        for (const line of text.match(TRACE) ?? []) {
          if (/node_modules|node:/.test(line)) traces.ofPackages += 1
          else traces.own.push(line.trim())
        }
        const [, port] = /http:\/\/localhost:(\d+)/.exec(printed) ?? []
        if (port !== undefined) resolve(Number(port))
      })
    }
    child.once('exit', (status, signal) => {
      if (!isClosed) ended = `status ${status}, signal ${signal}`
      reject(new Error(printed))
    })
  })
  return {
    name,
    port,
    printed: () => printed,
    traces: () => traces,
    ended: () => ended,
    memory: () => (ended === null ? residentOf(child.pid as number) : Number.NaN),
    close,
  }
}

/** Megabytes of a process and its children that run now. */
function residentOf(pid: number): number {
  try {
    const [, kilobytes = 'NaN'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
    return (Number(kilobytes) * 1024) / 1e6 + children.reduce((sum, child) => sum + (residentOf(child) || 0), 0)
  } catch {
    // Gone meanwhile, or a system that tells nothing of its processes.
    return Number.NaN
  }
}
