import type { ProjectCopy } from './project-copy.ts'

/** `npm run dev` in a copy of the project. */
export interface DevServer {
  origin: string
  /** What it has printed so far. */
  printed: () => string
  close: () => Promise<void>
}

/**
 * Starts the dev server of a copy of the project on a free port.
 *
 * @throws with what it printed when it ends before it serves
 */
export async function startDev(project: ProjectCopy): Promise<DevServer> {
  const server = project.start('scripts/site.ts', 'dev')
  const kill = () => server.kill('SIGKILL')
  process.once('exit', kill)
  let printed = ''
  const ended = new Promise<void>((resolve) => {
    server.once('close', () => resolve())
  })
  const origin = await new Promise<string>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        printed += text
        const address = /http:\/\/localhost:\d+/.exec(printed)
        if (address) resolve(address[0])
      })
    }
    ended.then(() => reject(new Error(printed)))
  })
  return {
    origin,
    printed: () => printed,
    async close() {
      process.off('exit', kill)
      kill()
      await ended
    },
  }
}
