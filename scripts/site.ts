/**
 * The site's commands: `node scripts/site.ts build | preview | dev | types`.
 */
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

/** Ends the process, without a stack where an editor must fix a file. */
function stopAtContent(error: unknown): never {
  // The loaders run in Astro's own module graph: their errors are known by name, not by class.
  if (!(error instanceof Error) || error.name !== 'ContentError') throw error
  console.error(error.message)
  process.exit(1)
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
    const { serve } = await import('./serve.ts')
    try {
      await serve('dist', PORT)
      console.log(`Đối chiếu 57: http://localhost:${PORT}/  (Ctrl + C: dừng, stop)`)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
      console.error(
        `Cổng ${PORT} đang có chương trình khác dùng, có thể là một npm start chưa tắt: bấm Ctrl + C ở cửa sổ lệnh đó rồi chạy lại npm start. (Port ${PORT} is taken.)`,
      )
      process.exitCode = 1
    }
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
    console.error('usage: node scripts/site.ts build | preview | dev | types')
    process.exitCode = 2
}
