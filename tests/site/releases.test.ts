import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runRelease } from '../../scripts/make-release.ts'
import { checksum } from '../../src/loaders/checksum.ts'
import { readReleases } from '../../src/loaders/read-releases.ts'
import { feedFaults } from '../releases/feed-faults.ts'
import { readPages } from './dist.ts'
import type { ProjectCopy } from './project-copy.ts'
import { copyProject } from './project-copy.ts'

const FEEDS = (dist: string) =>
  readdirSync(path.join(dist, 'thay-doi'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .map((name) => `/thay-doi/${name}`)

/** Released files in content/ and in a built site, and what the manifest says of them. */
async function expectKept(content: string, dist: string): Promise<void> {
  for (const { manifest } of await readReleases(content)) {
    for (const { name, bytes, sha256 } of manifest.files) {
      const kept = readFileSync(path.join(content, 'releases', manifest.version, name))
      expect([manifest.version, name, kept.length, checksum(kept)]).toEqual([manifest.version, name, bytes, sha256])
      const published = readFileSync(path.join(dist, 'du-lieu/v', manifest.version, name))
      expect([manifest.version, name, published.equals(kept)]).toEqual([manifest.version, name, true])
    }
  }
}

describe('the site as it is', () => {
  it('publishes each release byte for byte as its manifest says', async () => {
    await expectKept('content', 'dist')
  })

  it('names the newest version where the data is what it holds, else says that it is being edited', async () => {
    const [newest] = await readReleases('content')
    const footer = /<footer[\s\S]*<\/footer>/.exec(readFileSync('dist/index.html', 'utf8'))?.[0] ?? ''
    if (newest === undefined) return expect(footer).toMatch(/Dữ liệu bản ngày/)
    const { version, root, files } = newest.manifest
    const tables = files.map(({ name }) => name).filter((name) => name.endsWith('.csv'))
    const plain = (file: string) =>
      readFileSync(file, 'utf8').replaceAll(root, '').replaceAll('https://doichieu57.example/', '')
    const isReleased =
      readdirSync('dist/du-lieu').filter((name) => name.endsWith('.csv')).length === tables.length &&
      tables.every((name) => plain(`dist/du-lieu/${name}`) === plain(`content/releases/${version}/${name}`))
    expect(footer).toContain(isReleased ? `Dữ liệu bản ${version}, ngày` : `Dữ liệu đang sửa, sau bản ${version}, ngày`)
  })

  it('has valid feeds', () => {
    for (const feed of FEEDS('dist'))
      expect([feed, feedFaults(readFileSync(`dist${feed}`, 'utf8'))]).toEqual([feed, []])
  })
})

describe('a site with two releases, edited after them', () => {
  let project: ProjectCopy
  let dist: string
  const at = (name: string) => path.join(project.folder, 'content', name)
  const page = (name: string) => readFileSync(path.join(dist, name, 'index.html'), 'utf8')
  const REASON = '=1+1 "đọc lại" </script> & bản gốc'

  beforeAll(async () => {
    project = copyProject()
    dist = path.join(project.folder, 'dist')
    const release = async (now: string, ...args: string[]) => {
      const status = await runRelease(args, {
        ...{ cwd: project.folder, now: new Date(now), variables: {}, sbom: async () => '{}\n' },
        ...{ print: () => undefined, printError: (line: string) => console.error(line) },
      })
      expect(status).toBe(0)
    }
    const edit = (plan: string) => {
      const text = readFileSync(at(`plans/${plan}.mdx`), 'utf8')
      writeFileSync(at(`plans/${plan}.mdx`), text.replace(/(<Target [^>]*value=")≥/, '$1>'))
    }
    // Those of the site itself are of more plans than five.
    for (const { manifest } of await readReleases(at('.')))
      rmSync(at(`releases/${manifest.version}`), { recursive: true })
    await release('2026-12-01T03:00:00Z')
    edit('hung-yen')
    await release('2026-12-05T03:00:00Z', '--reason', REASON)
    edit('binh-phuoc')
    const { status, output } = project.build()
    expect([status, status === 0 ? '' : output]).toEqual([0, ''])
  }, 300_000)
  afterAll(() => project.remove())

  it('publishes both byte for byte', async () => {
    await expectKept(at('.'), dist)
    expect(readdirSync(path.join(dist, 'du-lieu/v')).sort()).toEqual(['1.0.0', '1.0.1'])
  })

  it('released what the site publishes: but for the plan edited since, the tables have the same rows', () => {
    const rowsOf = (file: string) =>
      readFileSync(file, 'utf8')
        .split('\r\n')
        .filter((row) => !row.includes('binh-phuoc'))
    for (const name of readdirSync(path.join(dist, 'du-lieu')).filter((file) => file.endsWith('.csv'))) {
      expect([name, rowsOf(path.join(dist, 'du-lieu', name))]).toEqual([name, rowsOf(at(`releases/1.0.1/${name}`))])
    }
  })

  it('says on the page of the older one that there is a newer one', () => {
    expect(page('du-lieu/v/1.0.0')).toContain('Đã có bản mới hơn: bản 1.0.1')
    for (const version of ['1.0.0', '1.0.1']) {
      expect(page(`du-lieu/v/${version}`)).toContain('<link rel="latest-version" href="/du-lieu/v/1.0.1/">')
    }
    expect(page('du-lieu/v/1.0.1')).not.toContain('Đã có bản mới hơn')
    expect(page('du-lieu/v/1.0.1')).toContain('bản 1.0.1, ngày')
    expect(page('du-lieu/v/1.0.1')).toContain('<link rel="predecessor-version" href="/du-lieu/v/1.0.0/">')
  })

  it('has the newest named with each file of both by hosts that read _headers', () => {
    const headers = readFileSync(path.join(dist, '_headers'), 'utf8')
    for (const version of ['1.0.0', '1.0.1']) {
      expect(headers).toContain(`/du-lieu/v/${version}/*\n  Link: </du-lieu/v/1.0.1/>; rel="latest-version"\n`)
    }
  })

  it('says in footer, citation and description that the data is edited after the newest release', () => {
    expect(page('.')).toContain('Dữ liệu đang sửa, sau bản 1.0.1, ngày')
    expect(page('du-lieu')).toMatch(
      /Nghị quyết 57, đang sửa, sau bản 1\.0\.1, ngày [\d/]+, https:\/\/doichieu57\.example\/du-lieu\//,
    )
    expect(page('thay-doi')).toContain('đã được sửa sau bản 1.0.1')
    const described = JSON.parse(readFileSync(path.join(dist, 'du-lieu/datapackage.json'), 'utf8')) as object
    expect(described).not.toHaveProperty('version')
  })

  it('logs each value with what it was, why it was changed and a way to its sentence', () => {
    const log = page('thay-doi')
    expect(log).toMatch(/<a href="\/tinh\/hung-yen\/#t-[a-z0-9-]+">/)
    expect(log).toContain('<td>ít nhất</td>')
    expect(log).toContain('=1+1 &quot;đọc lại&quot; &lt;/script&gt; &amp; bản gốc')
    expect(log.indexOf('id="ban-1.0.1"')).toBeLessThan(log.indexOf('id="ban-1.0.0"'))
  })

  it('has valid feeds, of all, of each place and of each indicator with an entry, named in their pages', () => {
    const feeds = FEEDS(dist)
    for (const feed of feeds) expect([feed, feedFaults(readFileSync(dist + feed, 'utf8'))]).toEqual([feed, []])
    expect(feeds).toEqual(expect.arrayContaining(['/thay-doi/feed.xml', '/thay-doi/tinh/hung-yen.xml']))
    const named = readPages(dist).flatMap(({ html }) =>
      [...html.matchAll(/<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)"/g)].map(
        ([, link]) => link,
      ),
    )
    expect(new Set(named)).toEqual(new Set(feeds))
    expect(existsSync(path.join(dist, 'thay-doi/tinh/ha-giang.xml'))).toBe(false)
    const entries = (feed: string) => readFileSync(dist + feed, 'utf8').match(/<entry>/g)?.length
    expect([
      entries('/thay-doi/feed.xml'),
      entries('/thay-doi/tinh/hung-yen.xml'),
      entries('/thay-doi/tinh/bac-giang.xml'),
    ]).toEqual([6, 2, 1])
  })

  it('has no link of the log that leads nowhere', () => {
    const pages = new Map(readPages(dist).map((own) => [own.path, own]))
    for (const name of ['/thay-doi/', '/du-lieu/v/1.0.0/', '/du-lieu/v/1.0.1/']) {
      for (const link of pages.get(name)?.links ?? []) {
        const { pathname, hash } = new URL(link, `http://site${name}`)
        if (/^https?:/.test(link) || !pathname.endsWith('/')) continue
        expect([
          name,
          link,
          pages.get(pathname) && (hash === '' || pages.get(pathname)?.ids.has(decodeURIComponent(hash.slice(1)))),
        ]).toEqual([name, link, true])
      }
    }
  })
})
