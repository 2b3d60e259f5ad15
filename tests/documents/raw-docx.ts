import { strToU8, zipSync } from 'fflate'

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ')

/**
 * Makes a .docx of raw XML, for what a library for making documents does not write.
 *
 * @param body the children of w:body
 * @param parts further parts by their names below word/, "footnotes" for word/footnotes.xml
 */
export function rawDocx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const part = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`)
  const others = Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, part(xml)])
  return zipSync({
    'word/document.xml': part(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(others),
  })
}

/** A run of letters. */
export const r = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of runs or of words. */
export const p = (content: string) => `<w:p>${content.startsWith('<') ? content : r(content)}</w:p>`

/** A cell of paragraphs, with properties as raw XML. */
export const tc = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`

/** A table with lines around its cells, of rows of cells. */
export const tbl = (rows: string[][], properties = '<w:tblStyle w:val="TableGrid"/>', grid = '') =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr>${grid}${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`
