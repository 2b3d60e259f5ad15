import { createRequire } from 'node:module'
import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { writeLicences } from './src/build/write-licences.ts'
import { writeOffline } from './src/build/write-offline.ts'
import { readPublisherFile } from './src/loaders/read-content.ts'
import { renewData } from './src/loaders/renew-data.ts'
import { sayMissingPublisher } from './src/loaders/say-missing-publisher.ts'
import { showErrors } from './src/loaders/show-errors.ts'
import { writeSitemap } from './src/loaders/write-sitemap.ts'
import { publishedBy, whereabouts } from './src/site/publisher.ts'

const publisher = await readPublisherFile('content')
const { site, base } = whereabouts(publisher, process.env)
/** What names of signs ("&amp;") stand for. */
const OF_MARKDOWN = 'decode-named-character-reference'
/** The parser of MDX asks for acorn as a module and, by way of acorn-jsx, as CommonJS: the worker would carry it twice. */
const oneAcorn = () => ({
  name: 'one-acorn',
  enforce: 'pre',
  resolveId: (id) =>
    id === 'acorn'
      ? createRequire(import.meta.url)
          .resolve(id)
          .replace(/\.js$/, '.mjs')
      : null,
})

export default defineConfig({
  // The address in downloads and canonical links, and the path under which the server has the site: content/site.yaml.
  site,
  base,
  trailingSlash: 'always',
  // The hand-written pages only; plans are rendered by src/plan. Smart punctuation would change quoted text.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  integrations: [
    mdx(),
    showErrors(),
    renewData(),
    sayMissingPublisher(publishedBy(publisher, process.env)),
    writeLicences(),
    writeOffline(base.replace(/\/*$/, '/')),
    writeSitemap(new URL(base.replace(/\/*$/, '/'), site).href),
  ],
  server: { port: 4321 },
  devToolbar: { enabled: false },
  // Front matter is completed and checked while it is written (VS Code with Astro's extension; .vscode/settings.json).
  experimental: { contentIntellisense: true },
  vite: {
    // The desk's worker loads its readers of .docx, .pdf and scans when one is opened.
    worker: { format: 'es', plugins: () => [oneAcorn()] },
    // Its variant for browsers asks a page's document, which a worker has not.
    resolve: { alias: { [OF_MARKDOWN]: createRequire(import.meta.url).resolve(OF_MARKDOWN) } },
    build: {
      // Scripts stand in files: a server's policy can then be the same for every page (src/site/policy.ts).
      assetsInlineLimit: (file) => (/\.m?js$/.test(file) ? false : undefined),
      // The search in two files: found one after the other, its parts would cost a slow network a step each. What runs
      // by itself (the page, the dialog, what opens it) must not be among them.
      rolldownOptions: {
        // Astro's own mark in the modules of pages in MDX; nothing to act on.
        onLog: (level, log, write) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') write(level, log)
        },
        output: {
          codeSplitting: {
            groups: [
              { name: 'text', test: /src\/(?:text|site)\/.*\.ts$|i18n\/of-document/ },
              // The search needs it, and so do pages that do not search.
              { name: 'trusted-types', test: /browser\/trusted-types/ },
              {
                name: 'search',
                test: /src\/(?:browser\/)?search\/(?!open-dialog|dialog|page\.)|i18n\/(?:vi\/search\.|search-words)|fastest-levenshtein/,
              },
            ],
          },
        },
      },
    },
  },
})
