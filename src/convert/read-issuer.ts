import type { Province } from '../schema.ts'
import { oneOf } from '../text/phrases.ts'
import { capitalsToNames } from './capitals-to-names.ts'
import { bothSpellings, DEPARTMENT, ISSUERS, inCapitals, NATION, PROVINCE_KINDS, SHORT_NAMES } from './lexicon.ts'
import { sentenceCase } from './sentence-case.ts'

const ISSUER = oneOf(bothSpellings(ISSUERS))
/** "…, Ban Thường vụ Tỉnh ủy Hà Giang ban hành …" */
const ISSUED_BY = new RegExp(`(?:^|[,;.)] |; )(${ISSUER}[^,;:.]{0,60}?) (?:vừa |đã )?(?:xây dựng |và )?ban hành`, 'u')
/** "Ủy ban nhân dân (UBND) tỉnh": what a bracket says of a name is no part of it. */
const BRACKETED = / *\([^()]*\)/g
/** A body of its own below the one that the letterhead begins with. */
const STEERING = /(?<=^|\s)BAN CHỈ ĐẠO(?=\s|$)/u
/** A department of the committee above it, which issues the document: "UBND TỈNH … | SỞ KHOA HỌC VÀ CÔNG NGHỆ". */
const OF_DEPARTMENT = new RegExp(
  String.raw`(?<=^|\s)(?<!CƠ\s)${DEPARTMENT.toUpperCase()}\s[\p{Lu}\p{M}\s,]{3,60}?(?=\s${oneOf([...bothSpellings(NATION), 'S[ốôỐÔ]'])}|\s?[-–_*]|$)`,
  'u',
)
const IN_CAPITALS = oneOf(inCapitals(ISSUERS))
/** A party committee with the name of its province. */
const COMMITTEE = /^(?:Tỉnh|Thành) ủy \p{Lu}/u
/** Its bureau or its members, without that name. */
const BUREAU = /^Ban (?:Thường vụ|Chấp hành) (?:(?:Tỉnh|Thành) ủy|Đảng bộ (?:tỉnh|thành phố))$/u
/** Two bodies may issue a document together: "TỈNH ỦY - ỦY BAN NHÂN DÂN". */
const LETTERHEAD_ISSUER = new RegExp(`(?<=^|\\s)${IN_CAPITALS}(?:\\s[-–]\\s${IN_CAPITALS})?(?=\\s|$)`, 'u')

/**
 * Reads who issued a document: its first sentences say it; else the letterhead, whose lines may be broken after any word.
 *
 * @param opening the paragraphs before the first heading
 * @param letterhead the lines of the letterhead
 * @param provinces the register, whose names are known
 * @returns for example "Ủy ban nhân dân tỉnh Hà Giang"; undefined where nothing says it
 */
export function readIssuer(opening: string[], letterhead: string[], provinces: Province[]): string | undefined {
  const head = letterhead.join(' ')
  // A department's plan cites what its committee has issued.
  const [department] = OF_DEPARTMENT.exec(head) ?? []
  if (department !== undefined) return [sentenceCase(department), ...placeIn(head, provinces)].join(' ')
  const found = opening.map((text) => ISSUED_BY.exec(text)?.[1]).find((issuer) => issuer !== undefined)
  const stated = found === undefined ? undefined : spelledOut(found)
  const office = letterheadIssuer(head, provinces)
  if (stated === undefined || office === undefined) return stated ?? office
  // Whoever decides in it, a document is of the committee in its letterhead (Hướng dẫn 36-HD/VPTW).
  if (BUREAU.test(stated) && COMMITTEE.test(office)) return office
  // The letterhead may say it in full: "UBND tỉnh" is its "Ủy ban nhân dân tỉnh …".
  return office.startsWith(stated) ? office : stated
}

function spelledOut(issuer: string): string {
  const [short] = Object.keys(SHORT_NAMES).filter((name) => issuer.startsWith(name))
  const full = short === undefined ? issuer : SHORT_NAMES[short] + issuer.slice(short.length)
  return full.replace(/^Uỷ/, 'Ủy').replace(BRACKETED, '').trim()
}

function letterheadIssuer(head: string, provinces: Province[]): string | undefined {
  // A steering committee is of the body above it.
  if (STEERING.test(head)) return 'Ban Chỉ đạo'
  const [issuer] = LETTERHEAD_ISSUER.exec(head) ?? []
  if (issuer === undefined) return undefined
  const name = issuer
    .split(/\s[-–]\s/)
    .map((body) => SHORT_NAMES[body] ?? capitalsToNames(body.replaceAll('UỶ', 'ỦY'), []))
    .join(' - ')
  // "TỈNH ỦY HÀ GIANG": the party's committees have the province behind their name.
  if (/ủy$/.test(name)) return [name, ...provinceBehind(issuer, head, provinces)].join(' ')
  return [name, ...placeIn(head, provinces)].join(' ')
}

function provinceBehind(issuer: string, head: string, provinces: Province[]): string[] {
  const named = provinces.filter(({ name_vi }) => head.includes(`${issuer} ${name_vi.toUpperCase()}`))
  return named.slice(0, 1).map(({ name_vi }) => name_vi)
}

/** "tỉnh Hà Giang", where the letterhead has "TỈNH HÀ GIANG". */
function placeIn(head: string, provinces: Province[]): string[] {
  const named = provinces.flatMap(({ name_vi }) =>
    PROVINCE_KINDS.filter((kind) => head.includes(`${kind} ${name_vi}`.toUpperCase())).map(
      (kind) => `${kind} ${name_vi}`,
    ),
  )
  return named.slice(0, 1)
}
