import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Versions = Record<string, string>

const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version: string; license: string }>
}
const direct: Versions = { ...dependencies, ...devDependencies, ...optionalDependencies }
const ROW = /^\| (?<name>\S+) \| (?<version>\d[^ |]*) \| (?<licence>[^|]+) \| (?<day>[^|]+) \| (?<reason>.*) \|$/gmu
const rows = Array.from(readFileSync('docs/dependencies.md', 'utf8').matchAll(ROW), ({ groups = {} }) => groups)

it('every direct dependency has one row in docs/dependencies.md, and nothing else has', () => {
  expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(direct).toSorted())
})

it.each(rows)('$name is said to have the version and the licence of the lock, with a day and a reason', (row) => {
  const locked = packages[`node_modules/${row.name}`]
  expect([row.version, row.licence]).toEqual([locked?.version, locked?.license])
  expect(row.version).toBe(direct[row.name ?? ''])
  expect(row.day).toMatch(/^20\d\d-\d\d-\d\d$/)
  expect(row.reason).toMatch(/\p{L}{3}/u)
})
