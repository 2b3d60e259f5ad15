import type { PlanFrontMatter } from '../schema.ts'

const ON_BEHALF = /^(?:T\/?M\.?|TM\.)\s/u
const FOR_ROLE = /^(?:K\/?T\.?|TL\.?|TUQ\.?)\s/u
const ROLE = /^(?:(?:QUYỀN |Q\. ?)?(?:PHÓ )?(?:BÍ THƯ|CHỦ TỊCH)(?: THƯỜNG TRỰC)?)$/u
const NAME = /^(?:(?:GS|PGS|TS|ThS)\.\s?)*((?:\p{Lu}\p{Ll}+ ){1,4}\p{Lu}\p{Ll}+)$/u
/** An office and a role that were flattened to one line: "T/M BAN THƯỜNG VỤ PHÓ BÍ THƯ THƯỜNG TRỰC". */
const AFTER_OFFICE = /(?<=THƯỜNG VỤ|NHÂN DÂN|TỈNH ỦY|THÀNH ỦY)\s+(?=(?:KT|K\/T|PHÓ|BÍ THƯ|CHỦ TỊCH|QUYỀN|Q\.))/u

/**
 * Reads who signed: after "T/M …" the role ("PHÓ BÍ THƯ", or what follows "KT. CHỦ TỊCH") and then the name.
 *
 * @param closing the lines of the closing part, recipients included
 * @returns name and role as far as they are there; undefined when neither is
 */
export function readSignatory(closing: string[]): PlanFrontMatter['signatory'] {
  const lines = closing.flatMap((text) => text.split(AFTER_OFFICE)).map((line) => line.trim())
  const start = lines.findIndex((line) => ON_BEHALF.test(line))
  const after = lines.slice(Math.max(start, 0))
  const role = after.find((line) => ROLE.test(line) && !FOR_ROLE.test(line))
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

/**
 * Writes a name in capitals with one capital: "KẾ HOẠCH HÀNH ĐỘNG" becomes "Kế hoạch hành động".
 *
 * @param text any text
 */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()
}
