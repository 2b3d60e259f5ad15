import type { VFile } from 'vfile'
import type { PlanFrontMatter, Province } from '../schema.ts'
import { isoDate } from '../text/dates.ts'
import { foldSpelling } from '../text/fold.ts'
import { capitalsToNames, isCode } from './capitals-to-names.ts'
import { isAuthority } from './mark-frame.ts'
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
const ISSUED_BY = new RegExp(
  `(?:^|[,;.)] |; )((?:${OFFICE})[^,;:.]{0,60}?) (?:vừa |đã )?(?:xây dựng |và )?ban hành`,
  'u',
)
const LETTERHEAD_OFFICE =
  /(?<=^|\s)(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ)(?=\s|$)/u
const ANNOUNCED = /ban hành ((?:Kế hoạch|Chương trình)(?: hành động)?|Nghị quyết|Đề án)(?=\s)/u
const REPLACES =
  /thay thế (?:cho )?((?:Chương trình|Kế hoạch|Nghị quyết|Quyết định|Đề án)[^.;]{0,200}?\bcủa [^.;]{3,60}?)(?= về| \(|[.;/]|$)/u

const isBody = (block: Block) => block.role === 'body'
/** Legal bases and the first sentence, before the first heading. */
const LONGEST_OPENING = 20

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
    const body = blocks.filter(isBody).map((block) => plainText(block.value))
    const opening = body
      .slice(
        0,
        blocks.filter(isBody).findIndex(({ depth }) => depth > 0),
      )
      .slice(0, LONGEST_OPENING)
    const number = readNumber(head)
    const type = textsOf('type')[0]
    const docType = type === undefined ? (typeOfNumber(number) ?? announcedType(opening)) : sentenceCase(type)
    const place = PLACE_AND_DATE.exec(head)?.[1]
    const titles = textsOf('title').filter((text) => !text.startsWith('(') && !isAuthority(text))
    const facts = {
      province: namedProvince(place, provinces) ?? mostNamed(blocks, provinces),
      title: readTitle(docType, titles.join(' '), provinces) ?? headline(docType, body[0]),
      docType,
      issuer: readIssuer(opening, letterhead, provinces),
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
  if (docType === undefined || title === '') return undefined
  return `${docType} ${lowerFirst(title, provinces)}`
}

/** A web page may give the whole title as its first line, with no head at all. */
function headline(docType: string | undefined, first: string | undefined): string | undefined {
  if (docType === undefined || first === undefined) return docType
  return first.startsWith(docType) && first.length < 300 && !/[.:;]$/.test(first) ? first : docType
}

/** "… ban hành Kế hoạch hành động … như sau": the kind of document, where no line and no number says it. */
function announcedType(opening: string[]): string | undefined {
  return opening.map((text) => ANNOUNCED.exec(text)?.[1]).find((type) => type !== undefined)
}

/** The title goes on after the type: "Kế hoạch" + "thực hiện …", also where the source writes it in capitals. */
function lowerFirst(text: string, provinces: Province[]): string {
  const [first = ''] = text.split(' ', 1)
  if (!isUpperCase(first)) return first.toLowerCase() + text.slice(first.length)
  const words = text.split(' ')
  const small = words.findIndex((word) => !isUpperCase(word) && !isCode(word) && /\p{L}/u.test(word))
  const capitals = words.slice(0, small < 0 ? words.length : small)
  return [capitalsToNames(capitals.join(' '), provinces), ...words.slice(capitals.length)].join(' ')
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

/** Who issued it: the first sentence says it; else the letterhead, whose lines may be broken after any word. */
function readIssuer(opening: string[], letterhead: string[], provinces: Province[]): string | undefined {
  const found = opening.map((text) => ISSUED_BY.exec(text)?.[1]).find((issuer) => issuer !== undefined)
  const office = letterheadOffice(letterhead.join(' '), provinces)
  const short = spelledOut(found)
  // The letterhead may say it in full: "UBND tỉnh" is its "Ủy ban nhân dân tỉnh …".
  const issuer = short !== undefined && !office?.startsWith(short) ? short : (office ?? short)
  return issuer
}

function spelledOut(issuer: string | undefined): string | undefined {
  return issuer?.replace(/^UBND/, 'Ủy ban nhân dân').replace(/^HĐND/, 'Hội đồng nhân dân').replace(/^Uỷ/, 'Ủy').trim()
}

function letterheadOffice(head: string, provinces: Province[]): string | undefined {
  const [office] = LETTERHEAD_OFFICE.exec(head) ?? []
  if (office === undefined) return undefined
  const place = provinces.flatMap(({ name_vi }) => {
    const named = ['TỈNH', 'THÀNH PHỐ'].find((kind) => head.includes(`${kind} ${name_vi.toUpperCase()}`))
    return named === undefined ? [] : [`${named.toLowerCase()} ${name_vi}`]
  })
  const name = office === 'UBND' || office === 'HĐND' ? (spelledOut(office) as string) : capitalsToNames(office, [])
  return [name, ...(/ủy$/.test(name) ? [] : place.slice(0, 1))].join(' ')
}

function namedProvince(place: string | undefined, provinces: Province[]): string | undefined {
  const name = ` ${foldSpelling((place ?? '').replace(/\s+/g, ' ').trim())}`
  return provinces.find(({ name_vi }) => name.endsWith(` ${foldSpelling(name_vi)}`))?.slug
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
