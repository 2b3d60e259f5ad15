import { describe, expect, it } from 'vitest'
import { buildDataset, rowsByPlace } from '../../src/data/dataset.ts'
import { indicatorsTable, plansTable, targetsTable } from '../../src/data/tables.ts'
import { planOf, registry } from './datasets.ts'

const dataset = buildDataset(
  [
    planOf(
      'yen-bai',
      '## II. MỤC TIÊU\n\n### 1. Đến năm 2030\n\n- Mở đầu. Về kinh tế, <Target indicator="digital-economy-share" year="2030" value="≥ 40">kinh tế số đạt tối thiểu 40% GRDP</Target>; hết. Câu sau.\n- <Target indicator="digital-economy-share" year="2030" value="35">Kinh tế số 35% GRDP</Target>.\n',
    ),
    planOf('ha-giang', '## II. MỤC TIÊU\n\nKhông có con số.\n'),
  ],
  registry,
)

describe('buildDataset()', () => {
  it('puts plans in the order of the register and keeps both of two values for one year', () => {
    expect(dataset.plans.map(({ slug }) => slug)).toEqual(['ha-giang', 'yen-bai'])
    expect(dataset.rows.map((row) => row.url)).toEqual([
      'tinh/yen-bai/#t-digital-economy-share-2030',
      'tinh/yen-bai/#t-digital-economy-share-2030-2',
    ])
  })

  it('quotes the whole sentence and knows where the words stand in it', () => {
    const { quote, words, wordsAt } = dataset.rows[0]?.target ?? { quote: '', words: '', wordsAt: 0 }
    expect(quote).toBe('Về kinh tế, kinh tế số đạt tối thiểu 40% GRDP; hết.')
    expect(quote.slice(wordsAt, wordsAt + words.length)).toBe('kinh tế số đạt tối thiểu 40% GRDP')
  })

  it('keeps a plan that states nothing: an empty list, never a zero', () => {
    const cells = [...rowsByPlace(dataset, 'digital-economy-share', 2030)].map(([{ slug }, rows]) => [
      slug,
      rows.length,
    ])
    expect(cells).toEqual([
      ['ha-giang', 0],
      ['yen-bai', 2],
    ])
  })

  it('refuses an indicator that the registry does not have', () => {
    const wrong = planOf('ha-giang', '## I. A\n\n<Target indicator="no-such" value="1">Có 1 việc</Target>.\n')
    expect(() => buildDataset([wrong], registry)).toThrow('unknown indicator: no-such')
  })
})

describe('the published tables', () => {
  const site = 'https://doichieu57.example/'

  it('give a share of parts as the plan states it, and as a percentage for comparisons', () => {
    const plan = planOf(
      'ha-giang',
      '## I. A\n\n<Target indicator="sme-digital-adoption" year="2027" value="≥ 2/3">Ít nhất hai phần ba doanh nghiệp nhỏ và vừa</Target> ứng dụng công nghệ số.\n',
    )
    const [row] = targetsTable(buildDataset([plan], registry), site)
    expect(row).toMatchObject({ comparator: 'gte', value: 66.67, value_max: null, unit: '%', text_value: '≥ 2/3' })
  })

  it('have the columns of targets.csv in their fixed order', () => {
    const [row] = targetsTable(dataset, site)
    expect(row).toEqual({
      province: 'yen-bai',
      province_name: 'Yên Bái',
      unit_2025: 'Lào Cai',
      indicator: 'digital-economy-share',
      indicator_name: 'Quy mô kinh tế số trong GRDP',
      year: 2030,
      comparator: 'gte',
      value: 40,
      value_max: null,
      unit: '% GRDP',
      per_year: false,
      text_value: '≥ 40%',
      quote: 'Về kinh tế, kinh tế số đạt tối thiểu 40% GRDP; hết.',
      section: 'II. MỤC TIÊU › 1. Đến năm 2030',
      url: 'https://doichieu57.example/tinh/yen-bai/#t-digital-economy-share-2030',
      review: 'machine',
      national_value: '≥ 30%',
      vs_national: 'above',
      flags: 'conflict',
      national_document: '57-NQ/TW',
      commitment: 'đạt',
    })
    expect(Object.keys(row ?? {}).join(', ')).toBe(
      'province, province_name, unit_2025, indicator, indicator_name, year, comparator, value, value_max, unit, per_year, text_value, quote, section, url, review, national_value, vs_national, flags, national_document, commitment',
    )
  })

  it('name the programme where the resolution sets nothing, and compare with the resolution where both do', () => {
    const words = (id: string, value: string, text: string) =>
      `<Target indicator="${id}" year="2030" value="${value}">${text}</Target>`
    const plan = planOf(
      'yen-bai',
      `- ${words('digital-signatures', '60', 'chữ ký số 60%')}; ${words('5g-coverage', '99', 'phủ sóng 5G 99%')}; ${words('6g-coverage', '10', 'phủ sóng 6G 10%')}.`,
    )
    const rows = targetsTable(buildDataset([plan], registry), site)
    expect(rows.map((row) => [row.national_value, row.vs_national, row.national_document])).toEqual([
      ['≥ 70%', 'below', '03/NQ-CP'],
      ['100%', 'below', '57-NQ/TW'],
      [null, null, null],
    ])
  })

  it('have the columns of plans.csv in their fixed order, and leave out what a plan does not state', () => {
    const [row] = plansTable(dataset, site)
    expect(Object.keys(row ?? {}).join(', ')).toBe(
      'province, province_name, unit_2025, title, doc_type, issuer, number, issued, signatory, signatory_role, replaces, source_sha256, review, targets, url',
    )
    expect(row).toMatchObject({ province: 'ha-giang', number: null, issued: null, targets: 0 })
  })

  it('list every indicator of the registry with how many plans state it', () => {
    const rows = indicatorsTable(dataset, site)
    expect(rows).toHaveLength(registry.indicators.length)
    expect(rows.find((row) => row.indicator === 'digital-economy-share')).toMatchObject({ targets: 2, plans: 1 })
  })
})
