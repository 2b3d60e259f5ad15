import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    globalSetup: ['tests/site/five-site.ts'],
    include: ['tests/**/*.test.ts'],
    // Browser tests share one built site and one browser; two files at a time keep two cores busy.
    maxWorkers: 2,
    // Ten times what the slowest test needs on two busy cores. Files that start processes or build sites set a longer limit.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
