import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { findPlaces } from '../../src/data/find-places.ts'
import { buildGazetteer } from '../../src/data/gazetteer.ts'
import type { RegistryTexts } from '../../src/registry/registry.ts'
import { REGISTRY_FILES, readRegistry } from '../../src/registry/registry.ts'
import { foldMarks } from '../../src/text/fold.ts'

const read = (name: string) => readFileSync(`content/${name}`, 'utf8')
const { provinces, placeNames, files } = readRegistry(
  Object.fromEntries(REGISTRY_FILES.map((name) => [name, read(name)])) as RegistryTexts,
)
const gazetteer = buildGazetteer(placeNames, provinces, [{ kind: 'province', slug: 'binh-dinh' }])
const first = (text: string) => findPlaces(text, gazetteer)[0]

describe('content/places.csv', () => {
  it('fits content/provinces.csv: every place is in one of the 63 provinces, each of which has some', () => {
    expect(files.flatMap(({ messages }) => messages.map(String))).toEqual([])
    const slugs = new Set(placeNames.filter(({ kind }) => kind !== 'tên khác').map(({ province }) => province))
    expect([...slugs].sort()).toEqual(provinces.map(({ slug }) => slug).sort())
  })

  it('has at least the 705 cities, towns and districts of 2022', () => {
    expect(placeNames.filter(({ kind }) => kind !== 'tên khác').length).toBeGreaterThanOrEqual(705)
  })

  it('gives no province the name of another one', () => {
    const names = new Map(provinces.map(({ name_vi, slug }) => [foldMarks(name_vi), slug]))
    const aliases = placeNames.filter(({ kind }) => kind === 'tên khác')
    const wrong = aliases.filter(({ name, province }) => (names.get(foldMarks(name)) ?? province) !== province)
    expect(wrong).toEqual([])
  })

  it('leads each of its names to its own province, among others of that name', () => {
    const lost = placeNames.filter(
      ({ name, province }) =>
        !findPlaces(name, gazetteer).some((found) => found.isWhole && found.province.slug === province),
    )
    expect(lost).toEqual([])
  })
})

describe('findPlaces()', () => {
  test.each(provinces.map(({ name_vi, slug, successor_slug }) => [name_vi, slug, successor_slug]))(
    '%s is the province, with and without marks, “tỉnh” and in capitals',
    (name, slug, successor) => {
      for (const text of [name, foldMarks(name), name.toUpperCase(), `tỉnh ${name}`, name.normalize('NFD')]) {
        expect(first(text), text).toMatchObject({ isWhole: true, province: { slug }, unit: { slug: successor } })
      }
    },
  )

  test.each([...new Set(provinces.map(({ successor_name }) => successor_name))])(
    '%s is one of today’s provinces',
    (name) => {
      expect(first(name)?.unit.name).toBe(name)
    },
  )

  test.each([
    ['Quy Nhơn', 'binh-dinh'],
    ['Qui Nhơn', 'binh-dinh'],
    ['quy nhon', 'binh-dinh'],
    ['Phổ Yên', 'thai-nguyen'],
    ['tp vinh', 'nghe-an'],
    ['TP. Vinh', 'nghe-an'],
    ['thành phố Vinh', 'nghe-an'],
    ['Sài Gòn', 'ho-chi-minh'],
    ['sai gon', 'ho-chi-minh'],
    ['TP.HCM', 'ho-chi-minh'],
    ['tphcm', 'ho-chi-minh'],
    ['TP Hồ Chí Minh', 'ho-chi-minh'],
    ['Thủ Đức', 'ho-chi-minh'],
    ['Quận 1', 'ho-chi-minh'],
    ['Đà Lạt', 'lam-dong'],
    ['Huế', 'hue'],
    ['Thừa Thiên - Huế', 'hue'],
    ['Bà Rịa Vũng Tàu', 'ba-ria-vung-tau'],
    ['BR-VT', 'ba-ria-vung-tau'],
    ['Vũng Tàu', 'ba-ria-vung-tau'],
    ['Nha Trang', 'khanh-hoa'],
    ['Cam Ranh', 'khanh-hoa'],
    ['Phan Thiết', 'binh-thuan'],
    ['Phan Rang', 'ninh-thuan'],
    ['Buôn Ma Thuột', 'dak-lak'],
    ['Ban Mê Thuột', 'dak-lak'],
    ['Đắc Lắc', 'dak-lak'],
    ['Pleiku', 'gia-lai'],
    ['Hội An', 'quang-nam'],
    ['Tam Kỳ', 'quang-nam'],
    ['Tuy Hòa', 'phu-yen'],
    ['Tuy Hoà', 'phu-yen'],
    ['Đông Hà', 'quang-tri'],
    ['Đồng Hới', 'quang-binh'],
    ['Việt Trì', 'phu-tho'],
    ['Hạ Long', 'quang-ninh'],
    ['Móng Cái', 'quang-ninh'],
    ['Từ Sơn', 'bac-ninh'],
    ['Việt Yên', 'bac-giang'],
    ['Phủ Lý', 'ha-nam'],
    ['Sa Pa', 'lao-cai'],
    ['Điện Biên Phủ', 'dien-bien'],
    ['Đồng Xoài', 'binh-phuoc'],
    ['Biên Hòa', 'dong-nai'],
    ['Thủ Dầu Một', 'binh-duong'],
    ['Dĩ An', 'binh-duong'],
    ['Tân An', 'long-an'],
    ['Mỹ Tho', 'tien-giang'],
    ['Sa Đéc', 'dong-thap'],
    ['Châu Đốc', 'an-giang'],
    ['Long Xuyên', 'an-giang'],
    ['Phú Quốc', 'kien-giang'],
    ['Rạch Giá', 'kien-giang'],
    ['Vị Thanh', 'hau-giang'],
    ['Ninh Kiều', 'can-tho'],
    ['Hồng Bàng', 'hai-phong'],
    ['Cẩm Phả', 'quang-ninh'],
    ['Chí Linh', 'hai-duong'],
    ['Bảo Lộc', 'lam-dong'],
    ['Gia Nghĩa', 'dak-nong'],
    ['Hoàng Sa', 'da-nang'],
    ['Trường Sa', 'khanh-hoa'],
    ['Hà Đông', 'ha-noi'],
    ['Phố Hiến', undefined],
  ])('%s leads to %s', (text, slug) => {
    const found = first(text)
    expect(found?.isWhole ? found.province.slug : undefined).toBe(slug)
  })

  it('gives all districts of one name, those of the typed kind first', () => {
    const slugs = findPlaces('huyện Kỳ Anh', gazetteer).map(({ kind, province }) => [kind, province.slug])
    expect(slugs).toEqual([
      ['huyện', 'ha-tinh'],
      ['thị xã', 'ha-tinh'],
    ])
    const all = findPlaces('Châu Thành', gazetteer).filter(({ isWhole }) => isWhole)
    expect(all.length).toBe(placeNames.filter(({ name }) => name === 'Châu Thành').length)
  })

  it('binds typed marks, but not those of a last word that is still being typed', () => {
    expect(findPlaces('Hà Tính', gazetteer).filter(({ isWhole }) => isWhole)).toEqual([])
    expect(findPlaces('Mũi Nhọn', gazetteer)).toEqual([])
    expect(findPlaces('Đa', gazetteer).map(({ name }) => name)).toContain('Đà Nẵng')
  })

  it('finds by beginnings: of the name before those of later words', () => {
    expect(first('quy nh')).toMatchObject({ name: 'Quy Nhơn', isWhole: false })
    expect(findPlaces('nhơn', gazetteer).map(({ name }) => name)).toContain('Hoài Nhơn')
  })

  it('tells whether the province and today’s have a plan of their own', () => {
    expect(first('Quy Nhơn')).toMatchObject({ province: { hasPlan: true }, unit: { slug: 'gia-lai', hasPlan: false } })
    expect(first('Vinh')?.province.hasPlan).toBe(false)
  })

  it.each(['', '  ', 'tp', 'bán dẫn', '…', '%'])('finds no place in “%s”', (text) => {
    expect(findPlaces(text, gazetteer).filter(({ isWhole }) => isWhole)).toEqual([])
  })
})

it('the gazetteer is small: at most 10 KB when compressed', async () => {
  const { gzipSync } = await import('node:zlib')
  expect(gzipSync(JSON.stringify(gazetteer)).length).toBeLessThan(10_000)
})
