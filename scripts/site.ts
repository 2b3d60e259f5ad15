/**
 * The site's commands: `node scripts/site.ts build | preview | dev`.
 */
import process from 'node:process'

process.env.ASTRO_TELEMETRY_DISABLED = '1'
const astro = await import('astro')

switch (process.argv[2]) {
  case 'build': {
    try {
      await astro.build({})
    } catch (error) {
      // The loader runs in Astro's own module graph: its errors are known by name, not by class.
      if (!(error instanceof Error) || error.name !== 'ContentError') throw error
      console.error(error.message)
      process.exitCode = 1
      break
    }
    const { writeSearchIndex } = await import('../src/search/write-index.ts')
    const { records, plans } = await writeSearchIndex('content', 'dist')
    console.log(`search index: ${records} records of ${plans} plans`)
    break
  }
  case 'preview':
    await astro.preview({})
    break
  case 'dev':
    await astro.dev({})
    break
  default:
    console.error('usage: node scripts/site.ts build | preview | dev')
    process.exitCode = 2
}
