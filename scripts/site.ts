/**
 * The site's commands: `node scripts/site.ts build | preview [--host [address]] [--port number] | dev | types`.
 */
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import process from 'node:process'
import { placesOf, recover } from '../src/build/swap.ts'
import { tryLock } from '../src/build/take-turn.ts'
import { wrongVariables } from '../src/site/publisher.ts'

process.env.ASTRO_TELEMETRY_DISABLED = '1'
if (process.argv[2] === 'build') {
  // A test runner's variables reach `import.meta.env`: its DEV would publish pages as for `dev`, a dataset to each.
  process.env.NODE_ENV = 'production'
  delete process.env.DEV
}
if (process.argv[2] === 'build' || process.argv[2] === 'dev') {
  const wrong = wrongVariables(process.env)
  for (const line of wrong) console.error(line)
  if (wrong.length > 0) process.exit(1)
}
const astro = await import('astro')

/** The site's address on this machine is fixed, http://localhost:4321, unless `--port` says another. */
const PORT = 4321

/** Why the site cannot be served, by the system's code. */
const PORT_SAID: Record<string, string> = {
  EADDRINUSE:
    'Cổng này đang có chương trình khác dùng, có thể là một npm start chưa tắt: bấm Ctrl + C ở cửa sổ lệnh đó rồi chạy lại npm start, hoặc dùng cổng khác: npm start -- --port 4400. (The port is taken.)',
  ERR_SOCKET_BAD_PORT: '--port cần một số từ 0 đến 65535; 0 là cổng trống bất kỳ. (No such port.)',
  EADDRNOTAVAIL: 'Máy này không có địa chỉ đã nêu sau --host. (This machine has no such address.)',
  ENOTFOUND: 'Không có địa chỉ đã nêu sau --host. (There is no such address.)',
}

/** Ends the process, without a stack where an editor must fix a file. */
function stopAtContent(error: unknown): never {
  // The loaders run in Astro's own module graph: their errors are known by name, not by class.
  if (!(error instanceof Error) || error.name !== 'ContentError') throw error
  console.error(error.message)
  process.exit(1)
}

/** Brings the site back that a killed build had just put aside, if no build is at it now. */
function bringBack(): void {
  const places = placesOf('dist')
  const release = existsSync(places.previous) ? tryLock(places.lock) : null
  if (release === null) return
  recover(places)
  release()
}

/** What stands behind an option; undefined where that is another option, or nothing. */
function valueBehind(option: string, args: string[]): string | undefined {
  const value = args[args.indexOf(option) + 1]
  return args.includes(option) && !value?.startsWith('--') ? value : undefined
}

/** Serves dist/: on this machine alone, with `--host` to all who reach it, with `--host <address>` on one of its addresses. */
async function preview(args: string[]): Promise<void> {
  const { serve } = await import('./serve.ts')
  const isOpen = args.includes('--host')
  const host = valueBehind('--host', args) ?? '::'
  const port = args.includes('--port') ? Number(valueBehind('--port', args)) : PORT
  bringBack()
  if (!existsSync('dist/index.html')) {
    console.error('dist/ chưa có trang: hãy chạy npm run build. (There is no built site.)')
    process.exitCode = 1
    return
  }
  try {
    const server = await serve('dist', isOpen ? { port, host } : { port })
    const { port: given } = server.address() as AddressInfo
    const open = isOpen ? ` Mở cho máy khác (open to other machines): ${host}.` : ''
    console.log(`Đối chiếu 57: http://localhost:${given}/  (Ctrl + C: dừng, stop)${open}`)
  } catch (error) {
    const said = PORT_SAID[(error as NodeJS.ErrnoException).code ?? '']
    if (said === undefined) throw error
    console.error(said)
    process.exitCode = 1
  }
}

switch (process.argv[2]) {
  case 'build': {
    const { buildSite } = await import('./build.ts')
    await buildSite('dist')
    break
  }
  case 'preview': {
    await preview(process.argv.slice(3))
    break
  }
  case 'types': {
    const { check } = await import('@astrojs/check')
    await astro.sync({})
    process.exitCode = (await check({ root: process.cwd(), watch: false })) ? 1 : 0
    break
  }
  case 'dev':
    await astro.dev({}).catch(stopAtContent)
    break
  default:
    console.error('usage: node scripts/site.ts build | preview [--host [address]] [--port number] | dev | types')
    process.exitCode = 2
}
