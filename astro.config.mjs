import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { renewData } from './src/loaders/renew-data.ts'
import { showErrors } from './src/loaders/show-errors.ts'
import { repositoryAddress } from './src/site/repository-link.ts'
import { sayMissingRepository } from './src/site/say-missing-repository.ts'

export default defineConfig({
  // The address in downloads and canonical links; a publisher sets its own.
  site: process.env.SITE_URL ?? 'https://doichieu57.example',
  // The path under which a publisher's server has the site: "/doi-chieu-57".
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  // The hand-written pages only; plans are rendered by src/plan. Smart punctuation would change quoted text.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  integrations: [mdx(), showErrors(), renewData(), sayMissingRepository(repositoryAddress())],
  server: { port: 4321 },
  devToolbar: { enabled: false },
  // Front matter is completed and checked while it is written (VS Code with Astro's extension; .vscode/settings.json).
  experimental: { contentIntellisense: true },
  vite: {
    build: {
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
              { name: 'text', test: /src\/(?:text|site)\/.*\.ts$/ },
              {
                name: 'search',
                test: /src\/(?:browser\/)?search\/(?!open-dialog|dialog|page\.)|i18n\/(?:vi\/search\.|search-words|of-document)|fastest-levenshtein/,
              },
            ],
          },
        },
      },
    },
  },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'"],
      // Pagefind's index is read by WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
})
