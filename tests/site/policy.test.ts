import type { ChildProcess } from 'node:child_process'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headersOf } from '../../src/site/policy.ts'
import { CADDY, NGINX } from '../../src/site/server-snippets.ts'
import { inlineCode } from '../../src/site/state-policy.ts'
import { readEmbedded, readPages } from './dist.ts'
import type { Site } from './site.ts'
import { openSite } from './site.ts'

const POLICY = 'content-security-policy'
const META =
  /^<!DOCTYPE html><html[^>]*><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/
/** A page that other sites may show. */
const FRAMED = readEmbedded()[0]?.path ?? ''
/** An address of each kind of policy, and one that is not there. */
const ADDRESSES = [
  FRAMED,
  '/',
  '/tinh/',
  '/tim-kiem/',
  '/du-lieu/',
  '/du-lieu/targets.csv',
  '/api/v1/openapi.json',
  '/pagefind/pagefind-worker.js',
  '/favicon.svg',
  '/khong/co/',
]

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('what a page states itself', () => {
  const pages = [...readPages(), ...readEmbedded()]
  const policyOf = ({ html }: { html: string }) => META.exec(html)?.[1] ?? ''

  it('stands before everything else in it', () => {
    expect(pages.filter((page) => policyOf(page) === '').map(({ path }) => path)).toEqual([])
  })

  it('allows WebAssembly where the page itself searches, and nowhere an inline script without its checksum', () => {
    const wasm = pages.filter((page) => policyOf(page).includes('wasm-unsafe-eval')).map(({ path }) => path)
    expect(wasm.toSorted()).toEqual(['/tim-kiem/', '/tim-kiem/muc-luc/'])
    expect(pages.filter((page) => /unsafe-inline|'unsafe-eval'|\*/.test(policyOf(page)))).toEqual([])
    for (const directive of ["base-uri 'none'", "form-action 'self'", "require-trusted-types-for 'script'"]) {
      expect(pages.filter((page) => !policyOf(page).includes(directive))).toEqual([])
    }
  })

  it('a tag in an attribute is no script of the page', () => {
    const page = `<p data-code="<script>a</script>" title='<style>b</style>'>c</p><script src="/d.js"></script><style>e</style>`
    expect(inlineCode(page, 'script')).toEqual([])
    expect(inlineCode(page, 'style')).toEqual(['e'])
  })

  it('no script stands in a page but the one that starts the search', () => {
    const inline = pages.filter(({ html }) => inlineCode(html, 'script').length > 0)
    expect(inline.map(({ path }) => path)).toEqual(['/tim-kiem/'])
  })
})

describe('what a server says', () => {
  it.each(ADDRESSES)('the local one, of %s', async (address) => {
    const { headers } = await fetch(site.origin + address)
    for (const [name, value] of Object.entries(headersOf(address.slice(1)))) expect(headers.get(name)).toBe(value)
    expect(headers.get('access-control-allow-origin')).toBe(/^\/(?:du-lieu|api|oembed)\//.test(address) ? '*' : null)
    if (!/pagefind/.test(address)) {
      expect(headers.get(POLICY)).toMatch(/^\/nhung/.test(address) ? /frame-ancestors \*$/ : /frame-ancestors 'none'$/)
    }
  })

  it('_headers says the same, each header once for an address', () => {
    const rules = readFileSync('dist/_headers', 'utf8')
      .trim()
      .split('\n\n')
      .map((rule) => rule.split('\n  '))
      .map(([address = '', ...lines]) => ({
        pattern: new RegExp(`^${address.replace(/\*$/, '.*')}$`),
        headers: lines.map((line) => line.split(/: (.*)/, 2) as [string, string]),
      }))
    // Cloudflare takes 100 rules and 2,000 characters a line.
    expect(rules.length).toBeLessThan(100)
    expect(
      rules
        .flatMap(({ headers }) => headers.map(([name, value]) => name.length + value.length))
        .every((size) => size < 2000),
    ).toBe(true)
    for (const address of ADDRESSES.filter((address) => !/favicon|khong/.test(address))) {
      const sent = rules.filter(({ pattern }) => pattern.test(address)).flatMap(({ headers }) => headers)
      expect(new Set(sent.map(([name]) => name)).size).toBe(sent.length)
      expect(Object.fromEntries(sent)).toEqual(headersOf(address.slice(1)))
    }
    const folders = readdirSync('dist', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(rules.length).toBeGreaterThanOrEqual(folders.length + 2)
  })
})

describe('the configurations in docs/', () => {
  it('are made of the same source', async () => {
    await expect(NGINX).toMatchFileSnapshot('../../docs/headers/nginx.conf')
    await expect(CADDY).toMatchFileSnapshot('../../docs/headers/Caddyfile')
  })

  const has = (program: string) => spawnSync(program, [program === 'nginx' ? '-v' : 'version']).status === 0
  const folder = mkdtempSync(path.join(tmpdir(), 'headers-'))
  const running: ChildProcess[] = []
  afterAll(async () => {
    for (const child of running.filter(({ exitCode }) => exitCode === null)) {
      child.kill()
      await once(child, 'exit')
    }
    rmSync(folder, { recursive: true })
  })

  const here = (text: string, port: number) =>
    text
      .replace('/var/www/doi-chieu-57', path.resolve('dist'))
      .replace(/listen 8080|^:8080/m, (from) => from.replace('8080', String(port)))

  async function expectHeaders(port: number): Promise<void> {
    const origin = `http://127.0.0.1:${port}`
    for (let tries = 0; tries < 100; tries += 1) {
      if (
        await fetch(origin).then(
          () => true,
          () => false,
        )
      )
        break
      await wait(100)
    }
    for (const address of ADDRESSES) {
      const response = await fetch(origin + address)
      const sent = Object.fromEntries(
        [...response.headers].filter(([name]) => /^content-sec|^access|^perm|^refer|^x-content/.test(name)),
      )
      const expected = Object.entries(headersOf(address.slice(1))).map(([name, value]) => [name.toLowerCase(), value])
      expect([address, sent]).toEqual([address, Object.fromEntries(expected)])
      expect(response.status).toBe(address === '/khong/co/' ? 404 : 200)
      if (address === '/khong/co/') expect(await response.text()).toContain('<!DOCTYPE html>')
    }
  }

  it.skipIf(!has('nginx'))('nginx sends them (skipped where it is not installed)', async () => {
    const port = await freePort()
    const main = `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events { }
http { types { text/html html; text/css css; text/javascript js; image/svg+xml svg; } access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
${here(NGINX, port).replace('listen ', 'listen 127.0.0.1:')} }`
    writeFileSync(path.join(folder, 'nginx.conf'), main)
    running.push(spawn('nginx', ['-c', path.join(folder, 'nginx.conf'), '-e', path.join(folder, 'error.log')]))
    await expectHeaders(port)
  })

  it.skipIf(!has('caddy'))('Caddy sends them (skipped where it is not installed)', async () => {
    const port = await freePort()
    const options = `{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n}\n`
    writeFileSync(path.join(folder, 'Caddyfile'), options + here(CADDY, port))
    const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
    running.push(
      spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', path.join(folder, 'Caddyfile')], {
        env,
        stdio: 'ignore',
      }),
    )
    await expectHeaders(port)
  })
})

describe('in a browser', () => {
  it('text becomes neither HTML nor script nor a worker, and nothing leaves the site', async () => {
    const { page } = await site.open('/tinh/hung-yen/')
    const refused = await page.evaluate(async () => {
      const tries: Record<string, () => unknown> = {
        html: () => {
          document.createElement('div').innerHTML = '<b>a</b>'
        },
        worker: () => new Worker('data:text/javascript,'),
        wasm: () => new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
        fetch: () => fetch('https://example.org/'),
        script: () =>
          new Promise((resolve, reject) => {
            const script = document.createElement('script')
            script.append('window.isRun = true')
            document.body.append(script)
            setTimeout(() => ('isRun' in window ? resolve(true) : reject()), 100)
          }),
      }
      const names: string[] = []
      for (const [name, attempt] of Object.entries(tries)) {
        try {
          await attempt()
        } catch {
          names.push(name)
        }
      }
      return names
    })
    expect(refused).toEqual(['html', 'worker', 'wasm', 'fetch', 'script'])
    await page.context().close()
  })

  it('the search dialog of any page answers, its index read by a worker', async () => {
    const { page, problems } = await site.open('/tinh/')
    await page.keyboard.press('/')
    await page.locator('#search-dialog input').fill('kinh tế số')
    await page.locator('#search-dialog [role="option"] mark').first().waitFor()
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual(['/pagefind/pagefind-worker.js'])
    expect(problems).toEqual([])
    await page.context().close()
  })

  it('another site can show the pages for frames and no others', async () => {
    const server = createServer((_, response) => {
      response
        .setHeader('Content-Type', 'text/html')
        .end(['/', '/tinh/', FRAMED].map((address) => `<iframe src="${site.origin}${address}"></iframe>`).join(''))
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { page } = await site.open('/tinh/')
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'load' })
    // What is refused has an error page of the browser, of no address.
    const shown = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => location.protocol)),
    )
    expect(shown).toEqual(['chrome-error:', 'chrome-error:', 'http:'])
    await page.context().close()
    server.close()
  })
})

async function freePort(): Promise<number> {
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
