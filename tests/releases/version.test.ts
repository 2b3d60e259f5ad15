import { expect, test } from 'vitest'
import { compareVersions, isVersion, nextVersion } from '../../src/releases/version.ts'

test.each([
  [null, 'first', '1.0.0'],
  ['1.4.2', 'major', '2.0.0'],
  ['1.4.2', 'minor', '1.5.0'],
  ['1.4.2', 'patch', '1.4.3'],
] as const)('after %s a %s release is %s', (last, level, next) => {
  expect(nextVersion(last, level)).toBe(next)
})

test('versions are ordered by their numbers, not as texts', () => {
  expect(['1.10.0', '1.9.1', '1.9.0', '10.0.0', '2.0.0'].sort(compareVersions)).toEqual([
    '1.9.0',
    '1.9.1',
    '1.10.0',
    '2.0.0',
    '10.0.0',
  ])
})

test('what is no version is none', () => {
  expect(['1.0', 'v1.0.0', '1.0.0-beta', '.1.0.0', 'reasons.yaml', '1.0.0'].filter(isVersion)).toEqual(['1.0.0'])
})
