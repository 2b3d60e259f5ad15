import { DOMParser, XMLSerializer } from '@xmldom/xmldom'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { htmlToText } from './html-to-text.ts'
import { InputError } from './input-error.ts'
import { numberParagraphs } from './number-paragraphs.ts'

/** Parts that hold words or say how they are written; pictures and the rest are not even unpacked. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/[^/]+\.rels|(?:document|styles|numbering|footnotes|endnotes)\.xml))$/
/** No plan has so much text; a zip that claims more is meant to fill the memory. */
const MOST_BYTES = 100_000_000
const BROKEN = 'tệp .docx bị hỏng, không đọc được. Hãy mở bằng Word hoặc LibreOffice và lưu lại.'

/**
 * Reads a Word document: a paragraph a line with a blank line after it, bold as `**…**`, Word's own numbers and bullets
 * written out, footnotes at the end, tables as GFM tables, letterhead and signature (tables without borders) as lines.
 *
 * @param bytes a .docx file
 * @returns the text for the converter, and what was left out
 * @throws {InputError} when it is broken or has no words
 */
export async function readDocx(bytes: Uint8Array): Promise<{ text: string; notes: string[] }> {
  const parts = unpack(bytes)
  const html = await toHtml(prepare(parts))
  const { text, pictures } = htmlToText(html.value)
  if (text.trim() === '') {
    throw new InputError(
      pictures > 0
        ? 'tệp không có lớp chữ (chỉ có hình), hãy nhận dạng chữ (OCR) trước.'
        : 'tệp trống. Hãy đưa văn bản của kế hoạch vào tệp.',
    )
  }
  const ignored = [...new Set(html.messages.flatMap(({ message }) => /ignored: (.+)$/.exec(message)?.[1] ?? []))]
  return {
    text,
    notes: [
      ...(pictures > 0 ? [`Bỏ ${pictures} hình; chữ trong hình (nếu có) không đọc được.`] : []),
      ...(ignored.length > 0 ? [`Không đọc được một số phần của tệp Word: ${ignored.join('; ')}.`] : []),
    ],
  }
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!PARTS.test(name)) return false
        size += originalSize
        if (size > MOST_BYTES) throw new InputError('tệp .docx quá lớn (hơn 100 MB chữ).')
        return true
      },
    })
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(BROKEN)
  }
}

/** Writes numbers into the paragraphs and leaves the definitions out, so that they are not counted a second time. */
function prepare(parts: Record<string, Uint8Array>): Uint8Array {
  const { 'word/numbering.xml': numbering, ...kept } = parts
  const styles = kept['word/styles.xml']
  const main = kept['word/document.xml']
  if (main === undefined) throw new InputError(BROKEN)
  const xml = strFromU8(main)
  const isNumbered =
    numbering !== undefined && (xml.includes('w:numPr') || strFromU8(styles ?? main).includes('w:numPr'))
  // Most documents have typed numbers and no such box: they are spared the work.
  if (!isNumbered && !xml.includes('mc:AlternateContent')) return zipSync(kept, { level: 0 })
  const document = parse(xml)
  if (isNumbered) numberParagraphs(document, parse(strFromU8(numbering)), styles ? parse(strFromU8(styles)) : null)
  keepChoices(document)
  const written = strToU8(new XMLSerializer().serializeToString(document))
  return zipSync({ ...kept, 'word/document.xml': written }, { level: 0 })
}

/** Mammoth reads a text box from its fallback only: where there is none, its first choice is the fallback. */
function keepChoices(document: Document): void {
  for (const node of Array.from(document.getElementsByTagName('mc:AlternateContent'))) {
    const [choice] = Array.from(node.getElementsByTagName('mc:Choice'))
    if (!choice || node.getElementsByTagName('mc:Fallback').length > 0) continue
    const fallback = document.createElement('mc:Fallback')
    for (const child of Array.from(choice.childNodes)) fallback.appendChild(child)
    node.appendChild(fallback)
  }
}

function parse(xml: string): Document {
  const fail = () => {
    throw new InputError(BROKEN)
  }
  const parser = new DOMParser({ errorHandler: { warning() {}, error: fail, fatalError: fail } })
  try {
    return parser.parseFromString(xml, 'text/xml')
  } catch {
    throw new InputError(BROKEN)
  }
}

async function toHtml(docx: Uint8Array) {
  const { buffer } = docx.slice()
  try {
    // Node's build of mammoth takes `buffer`, the browser's `arrayBuffer`.
    return await mammoth.convertToHtml({ buffer, arrayBuffer: buffer } as unknown as { arrayBuffer: ArrayBuffer }, {
      styleMap: ['all-caps => span.caps'],
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    })
  } catch {
    throw new InputError(BROKEN)
  }
}
