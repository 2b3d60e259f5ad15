import type { VFile } from 'vfile'
import type { PlanFrontMatter, Province } from '../schema.ts'
import { isoDate } from '../text/dates.ts'
import { foldSpelling } from '../text/fold.ts'
import type { Block, Source } from './source.ts'
import { isUpperCase, plainText } from './source.ts'

/** The facts of the document as far as its own head and signature state them. */
export type Facts = Partial<Omit<PlanFrontMatter, 'review'>>

const NUMBER = /^Số\s*:?\s*(\d{1,4})\s*[-–]?\s*(\/?\s*[\p{Lu}Đ]{1,6}[\p{L}]{0,4}(?:[/-][\p{Lu}Đ]+){1,2})/u
const DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u
const ISSUED_BY =
  /(?:^|[,;.)] |; )((?:Ban Thường vụ|Ban Chấp hành|Tỉnh ủy|Thành ủy|Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND)[^,;:.]{0,60}?) (?:xây dựng |và )?ban hành/u
const REPLACES =
  /thay thế (?:cho )?((?:Chương trình|Kế hoạch|Nghị quyết|Quyết định|Đề án)[^.;]{0,200}?\bcủa [^.;]{3,60}?)(?= về| \(|[.;/]|$)/u
const ON_BEHALF = /^(?:T\/?M\.?|TM\.)\s/u
const ROLE = /^(?:(?:QUYỀN |Q\. ?)?(?:PHÓ )?(?:BÍ THƯ|CHỦ TỊCH)(?: THƯỜNG TRỰC)?)$/u
const FOR_ROLE = /^(?:K\/?T\.?|TL\.?)\s/u
const NAME = /^(?:\p{Lu}\p{Ll}+ ){1,4}\p{Lu}\p{Ll}+$/u

/**
 * Reads the facts of the document: type, number, date, title, issuer, signatory, what it replaces, province. They are
 * taken from the head, the first paragraph and the signature, never from a cited document. What is not there is left out.
 *
 * @param provinces the register, to recognise the province that the text names most
 */
export function readMetadata({ provinces }: { provinces: Province[] }) {
  return (tree: Source, file: VFile): void => {
    const blocks = tree.children.filter((node): node is Block => node.type === 'block')
    const withRole = (role: Block['role']) =>
      blocks.filter((block) => block.role === role).map((block) => plainText(block.value))
    const head = withRole('letterhead').join('\n')
    const body = withRole('body')
    const type = withRole('type')[0]
    const docType = type === undefined ? undefined : sentenceCase(type)
    const signatory = readSignatory(withRole('closing'))
    const facts = {
      province: mostNamed(blocks, provinces),
      title: docType === undefined ? undefined : [docType, lowerFirst(withRole('title').join(' '))].join(' ').trim(),
      docType,
      issuer: readIssuer(body.slice(0, 3)),
      number: readNumber(head),
      issued: readDate(head),
      signatory,
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

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()
}

/** The title goes on after the type: "Kế hoạch" + "thực hiện …", also where the source begins it with a capital. */
function lowerFirst(text: string): string {
  const [first = ''] = text.split(' ', 1)
  const rest = text.slice(first.length)
  if (!isUpperCase(first)) return first.toLowerCase() + rest
  const words = text.match(/^(?:[\p{Lu}\d]+(?:\s|$))+/u)?.[0] ?? ''
  return capitalsToNames(words) + text.slice(words.length)
}

/** "CỦA BAN THƯỜNG VỤ TỈNH ỦY" in a title names an office: "của Ban Thường vụ Tỉnh ủy". */
function capitalsToNames(text: string): string {
  return text
    .toLowerCase()
    .replace(/ban thường vụ/u, 'Ban Thường vụ')
    .replace(/(tỉnh|thành) (ủy|uỷ)/u, (_, place: string, committee: string) => `${sentenceCase(place)} ${committee}`)
    .replace(/ủy ban nhân dân/u, 'Ủy ban nhân dân')
}

function readNumber(head: string): string | undefined {
  for (const line of head.split('\n')) {
    const [, digits, letters] = NUMBER.exec(line) ?? []
    if (digits === undefined || letters === undefined) continue
    const code = letters.replace(/\s/g, '')
    return code.startsWith('/') ? digits + code : `${digits}-${code}`
  }
  return undefined
}

function readDate(head: string): string | undefined {
  const [, day, month, year] = DATE.exec(head) ?? []
  return year === undefined ? undefined : (isoDate(Number(year), Number(month), Number(day)) ?? undefined)
}

function readIssuer(opening: string[]): string | undefined {
  const found = opening.map((text) => ISSUED_BY.exec(text)?.[1]).find((issuer) => issuer !== undefined)
  return found?.replace(/^UBND/, 'Ủy ban nhân dân').replace(/^HĐND/, 'Hội đồng nhân dân').trim()
}

/** The signature: "T/M …", then the office, then the name after it. */
function readSignatory(closing: string[]): Facts['signatory'] {
  const lines = closing.flatMap((text) => text.split(/(?<=THƯỜNG VỤ|NHÂN DÂN)\s/u))
  const start = lines.findIndex((line) => ON_BEHALF.test(line))
  const after = lines.slice(Math.max(start, 0))
  const role = after.find((line) => ROLE.test(line) && !FOR_ROLE.test(line))
  const name = after.find((line) => NAME.test(line))
  if (role === undefined && name === undefined) return undefined
  return {
    ...(name === undefined ? {} : { name }),
    ...(role === undefined ? {} : { role: roleName(role) }),
  }
}

function roleName(role: string): string {
  return sentenceCase(role)
    .replace(/^Phó (bí thư|chủ tịch)/u, (_, office: string) => `Phó ${sentenceCase(office)}`)
    .replace(/ thường trực$/u, ' Thường trực')
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
