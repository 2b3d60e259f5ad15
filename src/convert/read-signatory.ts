import type { PlanFrontMatter } from '../schema.ts'
import { oneOf } from '../text/phrases.ts'
import { ACTING, inCapitals, ON_BEHALF, ROLES, SIGNED_FOR } from './lexicon.ts'
import { isName, nameAtEnd, nameBelowRole, personName } from './person-name.ts'
import { sentenceCase } from './sentence-case.ts'

const CAPITAL_ROLES = oneOf(inCapitals(ROLES))
const ROLE_LINE = `(?:${oneOf(ACTING)}\\s?)?(?:PHÓ )?${CAPITAL_ROLES}(?: THƯỜNG TRỰC)?`
const SIGNS_FOR = oneOf([...ON_BEHALF, ...SIGNED_FOR])
/** Columns that were flattened to one line: "- Như trên; TM. ỦY BAN NHÂN DÂN", "T/M BAN THƯỜNG VỤ BÍ THƯ". */
const BEFORE_SIGNING = new RegExp(`\\s+(?=${SIGNS_FOR}\\s?\\.?\\s\\p{Lu}{2,})`, 'u')
const BEFORE_ROLE = new RegExp(
  `(?<!${SIGNS_FOR}\\.?|PHÓ|${oneOf(ACTING)})\\s+(?=${ROLE_LINE}(?:\\s\\p{Lu}\\p{Ll}|$))`,
  'u',
)
const AFTER_ROLE = new RegExp(`(?<=${CAPITAL_ROLES}(?: THƯỜNG TRỰC)?)\\s+(?=\\p{Lu}\\p{Ll})`, 'u')
/** "(đã ký)" stands between role and name in copies. */
const SIGNED = /\s*\((?:đã ký|đã kí|ký tên)[^()]{0,20}\)\s*/iu
const BEHALF = new RegExp(`^${SIGNS_FOR}\\s?\\.?\\s?\\p{Lu}{2,}`, 'u')
const ROLE = new RegExp(`^${ROLE_LINE}$`, 'u')
/** "- Lưu: VT, KGVX. Trần Thị Mai": the last recipient and, from the column beside it, the name. */
const LAST_RECIPIENT = /Lưu/u
/** A recipient's line ends with a sign; an office or a name does not. */
const RECIPIENT = /[;,.:]$/u
/** A longer line is no recipient. */
const LONGEST_RECIPIENT = 200

/**
 * Reads who signed: after "T/M …" the role ("PHÓ BÍ THƯ", or what follows "KT. CHỦ TỊCH") and then the name, whatever
 * columns were flattened around them.
 *
 * @param closing the lines of the closing part, recipients included
 * @returns name and role as far as they are there; undefined when neither is
 */
export function readSignatory(closing: string[]): PlanFrontMatter['signatory'] {
  const lines = joinSplit(closing.flatMap(linesOf))
  const start = Math.max(
    lines.findIndex((line) => BEHALF.test(line)),
    0,
  )
  const signature = lines.slice(start)
  const role = signature.find((line) => ROLE.test(line)) ?? lines.find((line) => ROLE.test(line))
  const name = readName(signature, role) ?? readName(lines, role) ?? besideRecipients(lines)
  if (role === undefined && name === undefined) return undefined
  return {
    ...(name === undefined ? {} : { name }),
    ...(role === undefined ? {} : { role: roleName(role) }),
  }
}

/**
 * A narrow column breaks an office or a name: "PHÓ CHỦ TỊCH THƯỜNG" + "TRỰC", "Nguyễn Long" + "Biên". Between the two parts may
 * stand recipients of the column beside it.
 */
function joinSplit(lines: string[]): string[] {
  const joined = [...lines]
  for (let at = 0; at < joined.length; at += 1) {
    const line = joined[at] as string
    if (RECIPIENT.test(line)) continue
    const next = joined.findIndex((other, index) => index > at && !RECIPIENT.test(other))
    const rest = next < 0 ? undefined : joined[next]
    const isRestOfName = next === joined.length - 1 && isName(line) && nameBelowRole(rest ?? '') === rest
    if (rest === undefined || !(isRestOfOffice(line, rest) || isRestOfName)) continue
    joined[at] = `${line} ${rest}`
    joined.splice(next, 1)
  }
  return joined
}

function isRestOfOffice(line: string, rest: string): boolean {
  return !ROLE.test(line) && !ROLE.test(rest) && ROLE.test(`${line} ${rest}`)
}

/** A line for each column. */
function linesOf(text: string): string[] {
  return text
    .split(SIGNED)
    .flatMap((part) => part.split(BEFORE_SIGNING))
    .flatMap((part) => part.split(BEFORE_ROLE))
    .flatMap((part) => part.split(AFTER_ROLE))
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function readName(lines: string[], role: string | undefined): string | undefined {
  const name = lines.map(personName).find((found) => found !== undefined)
  if (name !== undefined || role === undefined) return name
  const below = lines[lines.indexOf(role) + 1]
  return below === undefined ? undefined : nameBelowRole(below)
}

function besideRecipients(lines: string[]): string | undefined {
  const last = lines.filter((line) => LAST_RECIPIENT.test(line) && line.length <= LONGEST_RECIPIENT)
  return last.map(nameAtEnd).find((found) => found !== undefined)
}

/** "PHÓ BÍ THƯ THƯỜNG TRỰC" is "Phó Bí thư Thường trực". */
function roleName(role: string): string {
  const words = role.replace(/^Q\.\s?/, 'QUYỀN ')
  const known = ROLES.find((name) => inCapitals([name]).some((capitals) => words.includes(capitals)))
  if (known === undefined) return sentenceCase(words)
  const before = words.slice(0, words.indexOf(known.toUpperCase())).trim()
  const after = words.slice(words.indexOf(known.toUpperCase()) + known.length).trim()
  return [before, known, after]
    .map((part) => (part === known ? part : properCase(part)))
    .filter(Boolean)
    .join(' ')
}

function properCase(words: string): string {
  return words === '' ? '' : sentenceCase(words)
}
