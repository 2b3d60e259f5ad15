/**
 * What each printed sheet says at its foot: a page is read apart from the site, and its sheets apart from each other. CSS knows no
 * address of its page, so each page has these rules with its words inside.
 *
 * @param address of the page, in full
 * @param data which data the page shows: "Dữ liệu ngày 22/11/2026"
 * @param sheet what stands before the number of the sheet: "Trang"
 * @returns a style sheet; browsers without margin boxes leave it out (CSS Paged Media 3, section 5)
 */
export function sheetStyle(address: string, data: string, sheet: string): string {
  const left = `@bottom-left{content:${quoted(address)}}`
  const right = `@bottom-right{content:${quoted(`${data} · ${sheet} `)} counter(page) "/" counter(pages)}`
  return `@page{${left}${right}}`
}

/** A CSS string; nothing in it ends the style sheet or the element that it stands in. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"`
}
