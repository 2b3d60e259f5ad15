import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'

export default defineConfig({
  // The address in downloads and canonical links; a publisher sets its own.
  site: process.env.SITE_URL ?? 'https://doichieu57.example',
  trailingSlash: 'always',
  // The hand-written pages only; plans are rendered by src/reader. Smart punctuation would change quoted text.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  integrations: [mdx()],
  server: { port: 4321 },
  devToolbar: { enabled: false },
  vite: {
    build: {
      // The search in one file: found one after the other, its parts would cost a slow network a step each. What opens
      // it stays in the pages.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [{ name: 'search', test: /src\/(?:search\/(?!open-dialog)|i18n\/vi\/search|text)/ }],
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
