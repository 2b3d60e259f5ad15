import { unzipSync } from 'fflate'

/** Tells a .jpg or .png by its first bytes. */
export function isPicture(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  return (first === 0xff && second === 0xd8) || (first === 0x89 && second === 0x50)
}

/** Tells whether all files of a zip or folder are pictures, apart from what systems add to them. */
export function arePictures(names: string[]): boolean {
  const files = names.filter((name) => !name.endsWith('/') && !isHidden(name))
  return files.length > 0 && files.every(isPictureName)
}

/** Tells whether a file's name is that of a picture of a page. */
function isPictureName(name: string): boolean {
  return /\.(?:jpe?g|png)$/i.test(name) && !isHidden(name)
}

/**
 * Takes the pictures out of a zip.
 *
 * @param bytes a sound zip
 * @returns them in the order of their names, numbers in names by value: 2.jpg comes before 10.jpg
 */
export function unzipPictures(bytes: Uint8Array): Uint8Array[] {
  const files = Object.entries(unzipSync(bytes, { filter: ({ name }) => isPictureName(name) }))
  return files.sort(([one], [other]) => one.localeCompare(other, 'vi', { numeric: true })).map(([, picture]) => picture)
}

function isHidden(name: string): boolean {
  return /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/.test(name)
}
