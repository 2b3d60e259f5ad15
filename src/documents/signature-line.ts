/** "TM." on behalf of, "KT." for, "TL." by order, "TUQ." by mandate, "Q." acting, in front of a body or an office. */
const ON_BEHALF = /^(?:T\/M|TM|K\/T|KT|T\/L|TL|TUQ|Q)\b\s?[./]?\s?\p{Lu}{2}/u
const OFFICE = /^(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|TỔNG BÍ THƯ|THỦ TƯỚNG|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TRƯỞNG BAN)$/u

/**
 * Tells whether a line begins the recipients or the signature of a document (Nghị định 30/2020/NĐ-CP, Hướng dẫn
 * 36-HD/VPTW): they stand side by side at its end.
 *
 * @param line a line without marks
 */
export function isSignatureLine(line: string): boolean {
  return /^Nơi nhận\s*:?(?:\s|$)/u.test(line) || ON_BEHALF.test(line) || OFFICE.test(line)
}
