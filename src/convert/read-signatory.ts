import type { PlanFrontMatter } from '../schema.ts'
import { oneOf } from '../text/phrases.ts'
import { ACADEMIC_TITLES, ISSUERS, inCapitals, ON_BEHALF, ROLES, SIGNED_FOR } from './lexicon.ts'
import { sentenceCase } from './sentence-case.ts'

const BEHALF = new RegExp(`^${oneOf(ON_BEHALF)}\\.?\\s`, 'u')
const ROLE = new RegExp(`^(?:QUYỀN |Q\\. ?)?(?:PHÓ )?${oneOf(ROLES)}(?: THƯỜNG TRỰC)?$`, 'u')
/** "Trần Thị Mai", "TS. Nguyễn Văn A": two to five syllables. */
const NAME = new RegExp(`^(?:${oneOf(ACADEMIC_TITLES)}\\.\\s?)*((?:\\p{Lu}\\p{Ll}+ ){1,4}\\p{Lu}\\p{Ll}+)$`, 'u')
const ROLE_BEGINS = oneOf([...SIGNED_FOR, 'PHÓ', ...ROLES, 'QUYỀN', 'Q\\.'])
/** An office and a role that were flattened to one line: "T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ THƯỜNG TRỰC". */
const AFTER_OFFICE = new RegExp(`(?<=${oneOf(inCapitals(ISSUERS))})\\s+(?=${ROLE_BEGINS})`, 'u')

/**
 * Reads who signed: after "T/M …" the role ("PHÓ BÍ THƯ", or what follows "KT. CHỦ TỊCH") and then the name.
 *
 * @param closing the lines of the closing part, recipients included
 * @returns name and role as far as they are there; undefined when neither is
 */
export function readSignatory(closing: string[]): PlanFrontMatter['signatory'] {
  const lines = closing.flatMap((text) => text.split(AFTER_OFFICE)).map((line) => line.trim())
  const start = lines.findIndex((line) => BEHALF.test(line))
  const after = lines.slice(Math.max(start, 0))
  const role = after.find((line) => ROLE.test(line))
  const name = after.map((line) => NAME.exec(line)?.[1]).find((found) => found !== undefined)
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
