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
    // What a page does after a click may take its time on a busy machine; one second, the default, is no fault of the page.
    expect: { poll: { timeout: 50_000 } },
  },
})
