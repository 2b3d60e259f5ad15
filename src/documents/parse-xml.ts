import { DOMParser } from '@xmldom/xmldom'
import { strFromU8 } from 'fflate'
import { InputError } from './input-error.ts'

/** Neither Word nor LibreOffice nests elements as deep; deeper nesting is meant to fill the stack. */
const DEEPEST = 1_000
/** A plan of 300 pages of tables has 400,000 tags and a million letters; more would take minutes. */
const MOST_TAGS = 600_000
const MOST_LETTERS = 5_000_000
const LESS_THAN = 60

/**
 * Parses a part of a zipped document.
 *
 * @param bytes the part, XML in UTF-8
 * @param ending the kind of document for the message, ".docx"
 * @throws {InputError} when it is not well-formed, or larger or nested deeper than any plan
 */
export function parseXml(bytes: Uint8Array, ending: string): Document {
  if (count(bytes, LESS_THAN) > MOST_TAGS) throw tooLarge(ending)
  const document = parse(strFromU8(bytes))
  const root = document?.documentElement
  if (!document || !root || depthOf(root) > DEEPEST) {
    throw new InputError(`tệp ${ending} bị hỏng, không đọc được. Hãy mở bằng Word hoặc LibreOffice và lưu lại.`)
  }
  if ((root.textContent ?? '').length > MOST_LETTERS) throw tooLarge(ending)
  return document
}

function parse(xml: string): Document | null {
  const fail = () => {
    throw new Error('not well-formed')
  }
  try {
    return new DOMParser({ errorHandler: { warning() {}, error: fail, fatalError: fail } }).parseFromString(
      xml,
      'text/xml',
    )
  } catch {
    return null
  }
}

function tooLarge(ending: string): InputError {
  return new InputError(`tệp ${ending} quá lớn so với một kế hoạch. Hãy chỉ giữ phần văn bản của kế hoạch rồi lưu lại.`)
}

function count(bytes: Uint8Array, byte: number): number {
  let found = 0
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) found += 1
  return found
}

/** Without recursion, which is what the depth would break. */
function depthOf(root: Node): number {
  let [depth, deepest] = [1, 1]
  for (let node: Node | null = root; node !== null; ) {
    if (node.firstChild !== null) {
      node = node.firstChild
      depth += 1
      deepest = Math.max(deepest, depth)
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      depth -= 1
    }
    node = node === null || node === root ? null : node.nextSibling
  }
  return deepest
}
