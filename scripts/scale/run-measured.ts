import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** How long a program ran, and what it took. Seconds and bytes; what the system does not tell is 0. */
export interface Run {
  status: number | null
  output: string
  clock: number
  /** Of all processors, of the program and those that it started and waited for. */
  processor: number
  /** The most memory of the program itself, and of those that it started while it ran. */
  memory: number
  /** When each line of `marks` was first printed. */
  marks: { mark: string; clock: number; processor: number }[]
}

/** Ticks a second in which Linux counts processor time. */
const TICKS = 100
/** Milliseconds between two looks at a program. */
const LOOK = 100

/**
 * Runs a program of Node and measures it by /proc, as Linux has it.
 *
 * @param folder where it runs
 * @param args the program's arguments
 * @param marks what its lines are looked for, in the order in which they come
 * @param limit milliseconds after which it is ended
 */
export function runMeasured(folder: string, args: string[], marks: RegExp[] = [], limit = 3_600_000): Promise<Run> {
  return new Promise((resolve) => {
    const start = performance.now()
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    const run: Run = { status: null, output: '', clock: 0, processor: 0, memory: 0, marks: [] }
    const look = () => {
      const { processor, memory } = usageOf(child.pid as number)
      if (processor > run.processor) run.processor = processor
      if (memory > run.memory) run.memory = memory
    }
    const read = (text: string) => {
      run.output += text
      look()
      const next = marks[run.marks.length]
      if (!next?.test(run.output)) return
      const clock = (performance.now() - start) / 1000
      run.marks.push({ mark: next.source, clock, processor: run.processor })
      read('')
    }
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read)
    const looks = setInterval(look, LOOK)
    const end = setTimeout(() => child.kill('SIGKILL'), limit)
    child.on('close', (status) => {
      clearInterval(looks)
      clearTimeout(end)
      resolve({ ...run, status, clock: (performance.now() - start) / 1000 })
    })
  })
}

/** Of a process and its children that run now. */
function usageOf(pid: number): { processor: number; memory: number } {
  const stat = readProcess(pid, 'stat')
  if (stat === '') return { processor: Number.NaN, memory: Number.NaN }
  // The name, in brackets, may hold spaces; from the state on fields are numbered from 3.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = [14, 15, 16, 17].reduce((sum, field) => sum + Number(fields[field - 3]), 0)
  const [, kilobytes = 'NaN'] = /VmHWM:\s+(\d+) kB/.exec(readProcess(pid, 'status')) ?? []
  const own = { processor: ticks / TICKS, memory: Number(kilobytes) * 1024 }
  const children = childrenOf(pid).map(usageOf)
  return children.reduce(
    (sum, { processor, memory }) => ({
      processor: sum.processor + (processor || 0),
      memory: sum.memory + (memory || 0),
    }),
    own,
  )
}

function childrenOf(pid: number): number[] {
  const folder = `/proc/${pid}/task`
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((task) =>
    readProcess(pid, `task/${task}/children`)
      .split(' ')
      .filter((child) => child !== '')
      .map(Number),
  )
}

/** A process may be gone by now. */
function readProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
