/**
 * The site's commands: `node scripts/site.ts build | preview [--host [address]] | dev | types`.
 */
import { existsSync } from 'node:fs'
import process from 'node:process'

process.env.ASTRO_TELEMETRY_DISABLED = '1'
if (process.argv[2] === 'build') {
  // A test runner's variables reach `import.meta.env`: its DEV would publish pages as for `dev`, a dataset to each.
  process.env.NODE_ENV = 'production'
  delete process.env.DEV
}
const astro = await import('astro')

/** The site's address on this machine is fixed: http://localhost:4321. */
const PORT = 4321

/** Why the site cannot be served, by the system's code. */
const PORT_SAID: Record<string, string> = {
  EADDRINUSE: `Cổng ${PORT} đang có chương trình khác dùng, có thể là một npm start chưa tắt: bấm Ctrl + C ở cửa sổ lệnh đó rồi chạy lại npm start. (Port ${PORT} is taken.)`,
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

/** Serves dist/: on this machine alone, with `--host` to all who reach it, with `--host <address>` on one of its addresses. */
async function preview(args: string[]): Promise<void> {
  const { serve } = await import('./serve.ts')
  const isOpen = args.includes('--host')
  const [host = '::'] = args.filter((arg) => arg !== '--host')
  if (!existsSync('dist/index.html')) {
    console.error('dist/ chưa có trang: hãy chạy npm run build. (There is no built site.)')
    process.exitCode = 1
    return
  }
  try {
    await serve('dist', isOpen ? { port: PORT, host } : { port: PORT })
    const open = isOpen ? ` Mở cho máy khác (open to other machines): ${host}.` : ''
    console.log(`Đối chiếu 57: http://localhost:${PORT}/  (Ctrl + C: dừng, stop)${open}`)
  } catch (error) {
    const said = PORT_SAID[(error as NodeJS.ErrnoException).code ?? '']
    if (said === undefined) throw error
    console.error(said)
    process.exitCode = 1
  }
}

switch (process.argv[2]) {
  case 'build': {
    console.log('Building the site from content/ into dist/ …')
    await astro.build({ logger: { entrypoint: new URL('build-log.ts', import.meta.url) } }).catch(stopAtContent)
    const { writeSearchIndex } = await import('../src/search/write-index.ts')
    const { records, plans } = await writeSearchIndex('dist')
    console.log(`  search index: ${records} records of ${plans} plans`)
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
    console.error('usage: node scripts/site.ts build | preview [--host [address]] | dev | types')
    process.exitCode = 2
}
