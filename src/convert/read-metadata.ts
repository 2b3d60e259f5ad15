import type { VFile } from 'vfile'
import type { PlanFrontMatter, Province } from '../schema.ts'
import { isoDate } from '../text/dates.ts'
import { foldSpelling } from '../text/fold.ts'
import { readSignatory, sentenceCase } from './read-signatory.ts'
import type { Block, Source } from './source.ts'
import { isUpperCase, plainText } from './source.ts'

/** The facts of the document as far as its own head and signature state them. */
export type Facts = Partial<Omit<PlanFrontMatter, 'review'>>

/** "Số 74 -CTr/TU", "Số: 123/KH-UBND", "Số: 45/2025/NQ-HĐND". Letters without digits before them are no number. */
const NUMBER =
  /(?:^|\n)Số\s*:?\s*(\d{1,4}(?:\/20\d\d)?)\s*([-–/])\s*((?:\p{Lu}[\p{L}]{0,5})(?:\s?[/-]\s?\p{Lu}[\p{Lu}\p{Ll}]{0,9}){1,3})/u
const PLACE_AND_DATE =
  /(?:^|\n)((?:\p{Lu}[\p{L}.]*[\s-]*){1,6}),\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u
const DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u
/** What the letters of a number say, where no line names the kind of document (Hướng dẫn 36-HD/VPTW, Nghị định 30/2020). */
const TYPES: Record<string, string> = {
  CTr: 'Chương trình',
  CTrHĐ: 'Chương trình hành động',
  KH: 'Kế hoạch',
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  ĐA: 'Đề án',
  CT: 'Chỉ thị',
}
const OFFICE =
  /Ban Thường vụ|Ban Chấp hành|Tỉnh ủy|Thành ủy|Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng nhân dân|HĐND/.source
const ISSUED_BY = new RegExp(`(?:^|[,;.)] |; )((?:${OFFICE})[^,;:.]{0,60}?) (?:xây dựng |và )?ban hành`, 'u')
const LETTERHEAD_OFFICE =
  /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ)(?=\s|$)/u
const PLACE_LINE = /^(?:TỈNH|THÀNH PHỐ) (?!ỦY|UỶ)/u
const REPLACES =
  /thay thế (?:cho )?((?:Chương trình|Kế hoạch|Nghị quyết|Quyết định|Đề án)[^.;]{0,200}?\bcủa [^.;]{3,60}?)(?= về| \(|[.;/]|$)/u

/**
 * Reads the facts of the document: type, number, date, title, issuer, signatory, what it replaces, province. They are
 * taken from the head, the first paragraphs and the signature, never from a cited document. What is not there is left out.
 *
 * @param options the register of provinces, to recognise their names
 */
export function readMetadata({ provinces }: { provinces: Province[] }) {
  return (tree: Source, file: VFile): void => {
    const blocks = tree.children.filter((node): node is Block => node.type === 'block')
    const first = firstDocument(blocks)
    const textsOf = (role: Block['role']) =>
      first.filter((block) => block.role === role).map((block) => plainText(block.value))
    const letterhead = textsOf('letterhead')
    const head = letterhead.join('\n')
    const body = blocks.filter((block) => block.role === 'body').map((block) => plainText(block.value))
    const number = readNumber(head)
    const type = textsOf('type')[0]
    const docType = type === undefined ? typeOfNumber(number) : sentenceCase(type)
    const place = PLACE_AND_DATE.exec(head)?.[1]
    const facts = {
      province: namedProvince(place, provinces) ?? mostNamed(blocks, provinces),
      title: readTitle(
        docType,
        textsOf('title')
          .filter((text) => !text.startsWith('('))
          .join(' '),
        provinces,
      ),
      docType,
      issuer: readIssuer(body.slice(0, 3), letterhead, provinces),
      number,
      issued: readDate(head),
      signatory: readSignatory(textsOf('closing')),
      replaces: body.map((text) => REPLACES.exec(text)?.[1]).find((found) => found !== undefined),
    }
    const stated = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts
    file.data.facts = stated
    for (const field of ['province', 'title', 'docType', 'issuer'] as const) {
      if (stated[field] !== undefined) continue
      const place = blocks[0]?.position.start
      file.message(`Không tìm thấy ${field} trong văn bản; biên tập viên cần điền vào phần đầu tệp`, {
        ...(place ? { place } : {}),
        ruleId: 'metadata',
        source: 'convert',
      })
    }
  }
}

/** A decision's facts are its own, not those of the plan attached after its signature. */
function firstDocument(blocks: Block[]): Block[] {
  const end = blocks.findIndex((block, index) => block.role !== 'closing' && blocks[index - 1]?.role === 'closing')
  return end < 0 ? blocks : blocks.slice(0, end)
}

function readTitle(docType: string | undefined, title: string, provinces: Province[]): string | undefined {
  if (docType === undefined) return undefined
  return `${docType} ${lowerFirst(title, provinces)}`.trim()
}

/** The title goes on after the type: "Kế hoạch" + "thực hiện …", also where the source begins it with capitals. */
function lowerFirst(text: string, provinces: Province[]): string {
  const [first = ''] = text.split(' ', 1)
  if (!isUpperCase(first)) return first.toLowerCase() + text.slice(first.length)
  const words = text.match(/^(?:[\p{Lu}\d]+(?:\s|$))+/u)?.[0] ?? ''
  return capitalsToNames(words, provinces) + text.slice(words.length)
}

/** "CỦA BAN THƯỜNG VỤ TỈNH ỦY" names an office: "của Ban Thường vụ Tỉnh ủy". */
function capitalsToNames(text: string, provinces: Province[]): string {
  const small = text
    .toLowerCase()
    .replace(/ban (thường vụ|chấp hành)/u, (_, rest: string) => `Ban ${sentenceCase(rest)}`)
    .replace(
      /(tỉnh|thành) (ủy|uỷ)(?=\s|$)/u,
      (_, place: string, committee: string) => `${sentenceCase(place)} ${committee}`,
    )
    .replace(/(ủy|uỷ) ban nhân dân/u, 'Ủy ban nhân dân')
    .replace(/hội đồng nhân dân/u, 'Hội đồng nhân dân')
  const place = provinces.find(({ name_vi }) => small.includes(` ${name_vi.toLowerCase()}`))
  return place ? small.replace(place.name_vi.toLowerCase(), place.name_vi) : small
}

function readNumber(head: string): string | undefined {
  const [, digits, sign, letters] = NUMBER.exec(head) ?? []
  return digits === undefined || letters === undefined ? undefined : `${digits}${sign}${letters.replace(/\s/g, '')}`
}

function typeOfNumber(number: string | undefined): string | undefined {
  const letters = number?.match(/[-/](\p{Lu}[\p{L}]*)[/-]/u)?.[1]
  return letters === undefined ? undefined : TYPES[letters]
}

function readDate(head: string): string | undefined {
  const [, day, month, year] = DATE.exec(head) ?? []
  return year === undefined ? undefined : (isoDate(Number(year), Number(month), Number(day)) ?? undefined)
}

function readIssuer(opening: string[], letterhead: string[], provinces: Province[]): string | undefined {
  const found = opening.map((text) => ISSUED_BY.exec(text)?.[1]).find((issuer) => issuer !== undefined)
  const own = letterhead.find((line) => LETTERHEAD_OFFICE.test(line) && isUpperCase(line))
  // In two columns the province stands on the line below: "ỦY BAN NHÂN DÂN" + "TỈNH …".
  const below = own?.includes('TỈNH')
    ? undefined
    : letterhead.find((line) => PLACE_LINE.test(line) && isUpperCase(line))
  const office = own === undefined ? undefined : [own, below].filter(Boolean).join(' ')
  const issuer = found ?? (office === undefined ? undefined : capitalsToNames(office, provinces))
  return issuer
    ?.replace(/^UBND|^ubnd/, 'Ủy ban nhân dân')
    .replace(/^HĐND|^hđnd/, 'Hội đồng nhân dân')
    .trim()
}

function namedProvince(place: string | undefined, provinces: Province[]): string | undefined {
  const name = place === undefined ? '' : foldSpelling(place.trim())
  return provinces.find(({ name_vi }) => foldSpelling(name_vi) === name)?.slug
}

/** The province whose name the text has most often after "tỉnh", "thành phố" or "Tỉnh ủy". */
function mostNamed(blocks: Block[], provinces: Province[]): string | undefined {
  const text = foldSpelling(blocks.map((block) => plainText(block.value)).join('\n'))
  let best: { slug: string; count: number } | undefined
  for (const { slug, name_vi } of provinces) {
    const name = foldSpelling(name_vi)
    const after = ['tỉnh', 'thành phố', 'tỉnh ủy', 'thành ủy'].map((word) => `${foldSpelling(word)} ${name}`)
    const count = after.reduce((sum, phrase) => sum + text.split(phrase).length - 1, 0)
    if (count > (best?.count ?? 0)) best = { slug, count }
  }
  return best?.slug
}
