import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, inject, it } from 'vitest'
import { isServed, readPages } from './dist.ts'

const read = (path: string, dist = 'dist') => JSON.parse(readFileSync(`${dist}/${path}`, 'utf8'))
const description = read('api/v1/openapi.json') as {
  paths: Record<string, { get: { responses: Record<string, { content: Record<string, { schema: object }> }> } }>
  components: object
}
const rows = (path: string, dist?: string) => (read(path, dist) as { data: unknown[] }).data

describe('the JSON API', () => {
  it('is described by a valid OpenAPI 3.1 file', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(description))
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  it.each(['targets', 'indicators', 'coverage'])('gives the same rows of %s as the download', (table) => {
    expect(rows(`api/v1/${table}.json`)).toEqual(read(`du-lieu/${table}.json`))
  })

  it('gives the plans as the download does, each with the id by which its own address is called', () => {
    const plans = rows('api/v1/plans.json') as { plan: string }[]
    expect(plans.map(({ plan: _, ...row }) => row)).toEqual(read('du-lieu/plans.json'))
    for (const { plan } of plans) expect(isServed(`/api/v1/plans/${plan}.json`)).toBe(true)
  })

  it('gives every target once by plan and once by indicator', () => {
    const all = rows('api/v1/targets.json')
    const plans = rows('api/v1/plans.json') as { plan: string }[]
    const indicators = rows('api/v1/indicators.json') as { indicator: string }[]
    expect(plans.flatMap(({ plan }) => rows(`api/v1/plans/${plan}/targets.json`))).toEqual(all)
    const byIndicator = indicators.flatMap(({ indicator }) => {
      const { data } = read(`api/v1/indicators/${indicator}.json`)
      return data.target_rows
    })
    expect(new Set(byIndicator.map((row) => JSON.stringify(row)))).toEqual(
      new Set(all.map((row) => JSON.stringify(row))),
    )
    expect(byIndicator).toHaveLength(all.length)
  })

  it('has an address for each of the 63 provinces and 34 of today, with the plans of those that have one', () => {
    const places = rows('api/v1/places.json') as { kind: string; slug: string; plans: string[] }[]
    expect(places.filter(({ kind }) => kind === 'province')).toHaveLength(63)
    expect(places.filter(({ kind }) => kind === 'unit')).toHaveLength(34)
    for (const { kind, slug, plans } of places) {
      const { data } = read(`api/v1/${kind === 'unit' ? 'units' : 'provinces'}/${slug}.json`)
      expect(data.plans.map(({ plan }: { plan: string }) => plan)).toEqual(plans)
    }
  })

  it.each(Object.keys(description.paths))('answers as described at %s', (path) => {
    const { schema } = description.paths[path]?.get.responses[200]?.content['application/json'] ?? {}
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    const isValid = ajv.compile({ ...schema, components: description.components })
    const { href = '' } = EXAMPLES.find(({ kind }) => kind === `/api/v1${path}`) ?? {}
    expect([href, isValid(read(href)), isValid.errors]).toEqual([href, true, null])
  })
})

/** The examples of the documentation: what each row of its table leads to. */
const EXAMPLES = [...guide().matchAll(/<code>(\/api\/v1\/[^<]*)<\/code>[\s\S]*?href="([^"]+)" data-example/g)].map(
  ([, kind = '', href = '']) => ({ kind, href }),
)

function guide(): string {
  return readPages().find(({ path }) => path === '/du-lieu/api/')?.html ?? ''
}

describe('the documentation of the API', () => {
  it('shows an example of each kind of address, and each is there', () => {
    expect(EXAMPLES.map(({ kind }) => kind)).toEqual(Object.keys(description.paths).map((path) => `/api/v1${path}`))
    const examples = [...guide().matchAll(/href="([^"]+)" data-example/g)].map(([, href = '']) => href)
    for (const example of examples) expect([example, isServed(example)]).toEqual([example, true])
  })
})

describe('a page as markdown', () => {
  const five = inject('fiveSite')
  const text = (path: string) => readFileSync(`${five}/${path}`, 'utf8')

  it('of a plan has its facts, its targets with their sentences and its text, and no markup of ours', () => {
    const plan = text('tinh/binh-phuoc/index.md')
    expect(plan).toMatch(/^# Bình Phước: kế hoạch/)
    expect(plan).toContain('- Số, ký hiệu: 74-CTr/TU')
    expect(plan).toContain('| Phủ sóng 5G toàn tỉnh. |')
    expect(plan).not.toContain('<Target')
    for (const row of rows('api/v1/plans/binh-phuoc/targets.json', five) as { url: string }[]) {
      expect(plan).toContain(row.url)
    }
  })

  it('of an indicator has each province’s value with its sentence', () => {
    const page = text('chi-tieu/5g-coverage/index.md')
    expect(page).toContain('| Bình Định | ≥ 60 % | 2025 | Tỷ lệ phủ sóng 5G trên địa bàn ≥ 60%. |')
    expect(page).toContain('Nghị quyết 57, đến năm 2030: 100 %')
  })

  it('is named in llms.txt for every plan and indicator', () => {
    const links = [...readFileSync('dist/llms.txt', 'utf8').matchAll(/\]\((\S+)\)/g)].map(([, url = '']) => url)
    expect(links.length).toBeGreaterThan(90)
    for (const link of links) {
      const { pathname } = new URL(link)
      expect([link, isServed(pathname)]).toEqual([link, true])
    }
  })
})
