const SIGNATURE = /^(?:Nơi nhận\s*:|T\/M\b|TM\.|KT\.|K\/T\b|TL\.|T\/L\b)/u

/**
 * Tells whether a line begins the recipients or the signature of a document (Nghị định 30/2020/NĐ-CP, Hướng dẫn
 * 36-HD/VPTW): they stand side by side at its end.
 *
 * @param line a line without marks
 */
export function isSignatureLine(line: string): boolean {
  return SIGNATURE.test(line)
}
