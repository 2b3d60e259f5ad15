import type { VFile } from 'vfile'
import type { PlanFrontMatter, Province } from '../schema.ts'
import { oneOf } from '../text/phrases.ts'
import { findProvince } from './find-province.ts'
import { isAuthority, typeOfLine } from './frame-lines.ts'
import { ANNOUNCED_TYPES, OF_ACTION, PROVINCE_KINDS, REPLACED_TYPES } from './lexicon.ts'
import type { DocumentRecord } from './mark-record.ts'
import { readIssuer } from './read-issuer.ts'
import { readNumber, readPlaceAndDate, typeOfNumber } from './read-number.ts'
import { readSignatory } from './read-signatory.ts'
import { readTitle } from './read-title.ts'
import { sentenceCase } from './sentence-case.ts'
import type { Paragraph, Source } from './source.ts'
import { plainText } from './source.ts'

/** The facts of the document as far as its own head and signature state them. */
export type Facts = Partial<Omit<PlanFrontMatter, 'review'>>

/** "… ban hành Kế hoạch hành động … như sau": the kind of document, where no line and no number says it. */
const ANNOUNCED = new RegExp(`ban hành (${oneOf(ANNOUNCED_TYPES)}(?:${OF_ACTION})?)(?=\\s)`, 'u')
/** Ends the name of a replaced document: "… của Tỉnh ủy về việc …". */
const AFTER_REPLACED = /(?= về| \(|[.;/]|$)/u.source
const REPLACES = new RegExp(
  `thay thế (?:cho )?(${oneOf(REPLACED_TYPES)}[^.;]{0,200}?\\bcủa [^.;]{3,60}?)${AFTER_REPLACED}`,
  'u',
)
/** A committee or council without the province's name, with its level or without. */
const WITHOUT_NAME = new RegExp(`^(?:Ủy ban|Hội đồng) nhân dân(?: (${PROVINCE_KINDS.join('|')}))?$`, 'u')
/** Facts that every plan states; the editor is told where one was not found. */
const NEEDED = ['province', 'title', 'docType', 'issuer'] as const
/** The rule of the message that no province was found: what asks for the place itself leaves it out. */
export const NO_PLACE = 'no-place'
/** The rules of the messages about facts that were not found: of a plan whose front matter an editor has written, they say nothing. */
export const OF_METADATA: unknown[] = ['metadata', NO_PLACE]
/** At most this many legal bases and first sentences come before the first heading. */
const LONGEST_OPENING = 20

/**
 * Reads the facts of the document: type, number, date, title, issuer, signatory, what it replaces, province. They are
 * taken from the head, the first paragraphs and the signature, never from a cited document. What is not there is left out.
 *
 * @param options the register of provinces, to recognise their names
 */
export function readMetadata({ provinces }: { provinces: Province[] }) {
  return (tree: Source, file: VFile): void => {
    const paragraphs = tree.children.filter((node): node is Paragraph => node.type === 'paragraph')
    const facts = readFacts(paragraphs, provinces, file.data.record ?? {})
    file.data.facts = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
    const place = paragraphs[0]?.position.start
    for (const field of NEEDED) {
      if (facts[field] !== undefined) continue
      file.message(`Không tìm thấy ${field} trong văn bản; biên tập viên cần điền vào phần đầu tệp`, {
        ...(place ? { place } : {}),
        ruleId: field === 'province' ? NO_PLACE : 'metadata',
        source: 'convert',
      })
    }
  }
}

function readFacts(
  paragraphs: Paragraph[],
  provinces: Province[],
  record: DocumentRecord,
): { [field in keyof Facts]: Facts[field] | undefined } {
  const first = firstDocument(paragraphs)
  const textsOf = (role: Paragraph['role']) =>
    first.filter((paragraph) => paragraph.role === role).map(({ value }) => plainText(value))
  const letterhead = textsOf('letterhead')
  const body = paragraphs.filter(({ role }) => role === 'body')
  const texts = body.map(({ value }) => plainText(value))
  const opening = texts
    .slice(
      0,
      body.findIndex(({ depth }) => depth > 0),
    )
    .slice(0, LONGEST_OPENING)
  const number = readNumber(letterhead.join('\n')) ?? record.number
  const { place, issued } = readPlaceAndDate(letterhead.join('\n'))
  const type = textsOf('type')[0]
  const docType =
    type === undefined
      ? (typeOfNumber(number) ?? record.docType ?? announcedType(opening))
      : (typeOfLine(type) ?? sentenceCase(type))
  const titles = textsOf('title').filter((text) => !text.startsWith('(') && !isAuthority(text))
  const issuer = ofPlace(readIssuer(opening, letterhead, provinces), place, provinces)
  return {
    province: findProvince(
      {
        place,
        letterhead,
        about: [issuer ?? '', ...textsOf('title')],
        texts: paragraphs.map(({ value }) => plainText(value)),
      },
      provinces,
    ),
    title: readTitle(docType, titles.join(' ') || (record.about ?? ''), texts[0], provinces),
    docType,
    issuer,
    number,
    issued: issued ?? record.issued,
    signatory: withSigner(readSignatory(textsOf('closing')), record.signer),
    replaces: texts.map((text) => REPLACES.exec(text)?.[1]).find((found) => found !== undefined),
  }
}

/** A decision's facts are its own, not those of the plan attached after its signature. */
function firstDocument(paragraphs: Paragraph[]): Paragraph[] {
  const end = paragraphs.findIndex(
    (paragraph, index) => paragraph.role !== 'closing' && paragraphs[index - 1]?.role === 'closing',
  )
  return end < 0 ? paragraphs : paragraphs.slice(0, end)
}

/** The record has the name where the signature has none. */
function withSigner(signatory: Facts['signatory'], name: string | undefined): Facts['signatory'] {
  return name === undefined ? signatory : { name, ...signatory }
}

/** "Ủy ban nhân dân" whose letterhead has lost the province is that of the province where it was signed. */
function ofPlace(issuer: string | undefined, place: string | undefined, provinces: Province[]): string | undefined {
  const province = provinces.find(({ name_vi }) => name_vi === place)
  const [body, level] = WITHOUT_NAME.exec(issuer ?? '') ?? []
  if (province === undefined || body === undefined) return issuer
  const kind = PROVINCE_KINDS.find((name) => province.type.startsWith(name)) ?? ''
  return level === undefined ? `${body} ${kind} ${province.name_vi}` : `${body} ${province.name_vi}`
}

function announcedType(opening: string[]): string | undefined {
  return opening.map((text) => ANNOUNCED.exec(text)?.[1]).find((type) => type !== undefined)
}
