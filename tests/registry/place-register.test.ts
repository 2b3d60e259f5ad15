import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { placeGroups } from '../../src/desk/place-options.ts'
import {
  ancestorsOf,
  childrenOf,
  levelOf,
  ownProvinces,
  provinceOf,
  slugsOfToday,
} from '../../src/registry/place-register.ts'
import type { RegistryTexts } from '../../src/registry/registry.ts'
import { REGISTRY_FILES, readRegistry } from '../../src/registry/registry.ts'

const own = Object.fromEntries(
  REGISTRY_FILES.map((name) => [name, readFileSync(`content/${name}`, 'utf8')]),
) as RegistryTexts
/** Levels that the content does not have, and places of them, as an editor writes both. */
const fixture = parse(readFileSync('tests/fixtures/local-places.yaml', 'utf8')) as {
  levels: string
  places: string
  faults: { name: string; places: string; said: string }[]
}
const read = (places: string) =>
  readRegistry({ ...own, 'levels.yaml': own['levels.yaml'] + fixture.levels, 'local-places.csv': places })
const register = read(fixture.places)
const keys = (places: { key: string }[]) => places.map(({ key }) => key)

describe('places below provinces', () => {
  it('are read at any level that content/levels.yaml has, also one that the program never heard of', () => {
    expect(register.files.flatMap(({ messages }) => messages)).toEqual([])
    expect(levelOf(register, 'hamlet')).toBeGreaterThan(levelOf(register, 'commune'))
    expect(levelOf(register, 'unknown')).toBe(-1)
  })

  it('know what they are part of, up to the province of today', () => {
    expect(keys(ancestorsOf(register, 'dv-thon-ha-thanh'))).toEqual(['dv-ha-thanh', 'dv-tuyen-quang'])
    expect(keys(ancestorsOf(register, 'dv-dong-van'))).toEqual(['ha-giang', 'dv-tuyen-quang'])
    expect(provinceOf(register, 'dv-thon-ha-thanh')?.name).toBe('Tuyên Quang')
    expect(provinceOf(register, 'dv-tuyen-quang')?.key).toBe('dv-tuyen-quang')
    expect(provinceOf(register, 'nowhere')).toBeUndefined()
  })

  it('are listed under the place that they are part of, the old provinces with today’s', () => {
    expect(keys(childrenOf(register, 'dv-tuyen-quang'))).toEqual(['ha-giang', 'tuyen-quang', 'dv-ha-thanh'])
    expect(keys(childrenOf(register, 'dv-ha-thanh'))).toEqual(['dv-thon-ha-thanh'])
  })

  it('may speak of all provinces that their province of today was made of, a province of before of itself alone', () => {
    const own = (key: string) => ownProvinces(register, key).map(({ slug }) => slug)
    for (const key of ['dv-tuyen-quang', 'dv-ha-thanh', 'dv-thon-ha-thanh', 'dv-dong-van'])
      expect([key, own(key)]).toEqual([key, ['ha-giang', 'tuyen-quang']])
    expect(own('ha-giang')).toEqual(['ha-giang'])
    expect(own('nowhere')).toEqual([])
  })

  it('are offered level by level, by their names with that of their province', () => {
    const groups = placeGroups(register, { provinces: 'Trước', units: 'Nay' })
    expect(groups.map(({ label, options }) => [label, options.length])).toEqual([
      ['Trước', 63],
      ['Nay', 34],
      ['Xã, phường, đặc khu', 2],
      ['Thôn, tổ dân phố', 1],
    ])
    expect(groups[2]?.options).toEqual([
      { value: 'unit:dong-van', name: 'Đồng Văn (Tuyên Quang)' },
      { value: 'unit:ha-thanh', name: 'Hà Thành (Tuyên Quang)' },
    ])
    expect(placeGroups({ ...register, localPlaces: [] }, { provinces: 'Trước', units: 'Nay' })).toHaveLength(2)
  })

  it('may be named by a plan, as today’s provinces may', () => {
    expect(slugsOfToday(register)).toEqual(expect.arrayContaining(['tuyen-quang', 'ha-thanh', 'thon-ha-thanh']))
    expect(slugsOfToday(register)).not.toContain('ha-giang')
  })

  it.each(fixture.faults)('are refused with line and column: $name', ({ places, said }) => {
    expect(read(places).files.flatMap(({ messages }) => messages.map(String))).toEqual(
      expect.arrayContaining([expect.stringContaining(`content/local-places.csv:${said}`)]),
    )
  })

  it('of levels without provinces are refused where the levels stand', () => {
    const levels = 'commune:\n  vi: xã\n'
    const { files } = readRegistry({ ...own, 'levels.yaml': levels })
    expect(files.flatMap(({ messages }) => messages.map(String)).join('\n')).toMatch(
      /content\/levels\.yaml:1:1: .*hai bậc unit và province/,
    )
  })
})
