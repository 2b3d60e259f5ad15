import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readSbom } from '../../scripts/read-sbom.ts'
import { lastingSbom } from '../../src/releases/sbom.ts'

const PRINTED = {
  bomFormat: 'CycloneDX',
  serialNumber: 'urn:uuid:42c3398b-f1e4-4e9e-89c4-f4538e4e9c5a',
  metadata: {
    timestamp: '2026-11-29T19:33:22.304Z',
    tools: [{ name: 'cli' }],
    component: { name: 'folder', version: '1' },
  },
  components: [{ name: 'a' }],
}

it('the same components give the same bytes at another time, in another folder, by another npm', () => {
  const later = {
    ...PRINTED,
    serialNumber: 'urn:uuid:0',
    metadata: { timestamp: '2027', tools: [], component: { name: 'other', version: '1' } },
  }
  expect(lastingSbom(JSON.stringify(later), 'p')).toBe(lastingSbom(JSON.stringify(PRINTED), 'p'))
  expect(JSON.parse(lastingSbom(JSON.stringify(PRINTED), 'p'))).toEqual({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'p', version: '1' } },
    components: [{ name: 'a' }],
  })
})

it('npm lists every direct dependency of this project, with version, licence and checksum', {
  timeout: 120_000,
}, async () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const { components } = JSON.parse(await readSbom(process.cwd()))
  const listed = new Map(components.map((component: Record<string, string>) => [component['bom-ref'], component]))
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(listed.get(`${name}@${version}`), name).toMatchObject({
      licenses: [expect.anything()],
      hashes: [{ alg: 'SHA-512' }],
    })
  }
})
