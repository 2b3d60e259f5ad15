import { afterEach, describe, expect, it, vi } from 'vitest'

/** The module as it is built for a path of the server: it reads the path once. */
async function builtUnder(base: string) {
  vi.resetModules()
  vi.stubEnv('BASE_URL', base)
  return await import('../../src/site/href.ts')
}

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('href()', () => {
  it.each([
    ['/', 'chi-tieu/5g-coverage/', '/chi-tieu/5g-coverage/'],
    ['/', '/du-lieu/targets.csv', '/du-lieu/targets.csv'],
    ['/', '', '/'],
    ['/doi-chieu-57', 'tinh/yen-bai/#i-1', '/doi-chieu-57/tinh/yen-bai/#i-1'],
    ['/doi-chieu-57/', '/du-lieu/', '/doi-chieu-57/du-lieu/'],
    ['/doi-chieu-57', '', '/doi-chieu-57/'],
  ])('under %s links “%s” as %s', async (base, path, address) => {
    const { href } = await builtUnder(base)
    expect(href(path)).toBe(address)
  })
})

describe('siteUrl()', () => {
  it.each([
    ['/', 'https://doichieu57.example/'],
    ['/doi-chieu-57', 'https://doichieu57.example/doi-chieu-57/'],
  ])('under %s is %s', async (base, address) => {
    const { siteUrl } = await builtUnder(base)
    expect(siteUrl(new URL('https://doichieu57.example'))).toBe(address)
  })

  it('names the option that is missing', async () => {
    const { siteUrl } = await builtUnder('/')
    expect(() => siteUrl(undefined)).toThrow('missing option: site')
  })
})
