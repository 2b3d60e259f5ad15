/**
 * Programs that do less with the same texts, to hold our builds against: a bare loop of unified, Astro's own markdown, Eleventy.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Run, runMeasured } from './run-measured.ts'

/** Fetched for the measurement alone, into a folder of its own. */
const ELEVENTY = '@11ty/eleventy@3.1.2'
/** Milliseconds for fetching it. */
const PATIENCE = 120_000

const BARE = `import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
function tables() {
  const data = this.data()
  ;(data.micromarkExtensions ??= []).push(gfmTable())
  ;(data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown())
}
const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(tables).freeze()
for (const name of readdirSync('plans')) {
  const tree = reader.parse(readFileSync('plans/' + name, 'utf8'))
  writeFileSync('out/' + name + '.html', toHtml(toHast(tree, { unknownHandler: (state, node) => state.all(node) })))
}
`

const ASTRO_PAGE = `---
import { getCollection, render } from 'astro:content'
export async function getStaticPaths() {
  return (await getCollection('plans')).map((plan) => ({ params: { plan: plan.id }, props: { plan } }))
}
const { Content } = await render(Astro.props.plan)
---
<html lang="vi"><body><Content /></body></html>
`
const ASTRO_CONTENT = `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
export const collections = { plans: defineCollection({ loader: glob({ base: './plans', pattern: '*.md' }) }) }
`

/** What a peer makes of the plans' texts, a page a plan. */
export interface Yardstick {
  name: string
  run: () => Promise<Run>
}

/**
 * Lays out the peers' projects.
 *
 * @param plans folder of the plan files
 * @param packages the project's node_modules
 * @param folder an empty folder of theirs
 * @returns those that can run here; Eleventy only where the registry of npm gives it
 */
export function layOutPeers(plans: string, packages: string, folder: string): Yardstick[] {
  const files = readdirSync(plans).map((name) => [name, readFileSync(path.join(plans, name), 'utf8')] as const)
  const lay = (peer: string, own: Record<string, string>) => {
    const place = path.join(folder, peer)
    for (const [name, text] of Object.entries(own)) {
      mkdirSync(path.dirname(path.join(place, name)), { recursive: true })
      writeFileSync(path.join(place, name), text)
    }
    return place
  }
  const asMdx = Object.fromEntries(files.map(([name, text]) => [`plans/${name}`, text]))
  // Without tags: neither of the two runs what stands in a text.
  const asMarkdown = Object.fromEntries(
    files.map(([name, text]) => [
      `plans/${name.replace(/x$/, '')}`,
      text.replace(/<(?:[^">]|"[^"]*")*>/g, '').replace(/[{}]/g, ''),
    ]),
  )
  const bare = lay('unified', { ...asMdx, 'bare.mjs': BARE, 'out/.keep': '' })
  symlinkSync(packages, path.join(bare, 'node_modules'))
  const astro = lay('astro', {
    ...asMarkdown,
    'src/pages/[plan].astro': ASTRO_PAGE,
    'src/content.config.ts': ASTRO_CONTENT,
    'package.json': '{"type":"module"}',
  })
  mkdirSync(path.join(astro, 'node_modules'))
  for (const name of readdirSync(packages).filter((name) => !name.startsWith('.'))) {
    symlinkSync(path.join(packages, name), path.join(astro, 'node_modules', name))
  }
  const peers = [
    { name: 'bare unified with MDX', run: () => runMeasured(bare, ['bare.mjs']) },
    { name: 'Astro markdown', run: () => runMeasured(astro, ['node_modules/astro/bin/astro.mjs', 'build']) },
  ]
  const eleventy = lay('eleventy', { ...asMarkdown, 'package.json': '{}' })
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ELEVENTY], {
    cwd: eleventy,
    timeout: PATIENCE,
    stdio: 'ignore',
  })
  const program = 'node_modules/@11ty/eleventy/cmd.cjs'
  if (status !== 0) return peers
  return [
    ...peers,
    { name: 'Eleventy', run: () => runMeasured(eleventy, [program, '--input=plans', '--output=out', '--quiet']) },
  ]
}
