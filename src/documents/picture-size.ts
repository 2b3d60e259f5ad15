/** What begins a segment of a .jpg that states the picture's size (ITU T.81, B.1.1.3): all frames but those of tables. */
const FRAME = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
/** The head of a .png: its mark, then the first part's length and name, then width and height (RFC 2083, 4.1.1). */
const PNG_HEAD = 24

/**
 * Reads a picture's size from its head, before anything is unpacked: a file of few bytes can claim a picture that fills the memory.
 *
 * @param bytes a .jpg or .png
 * @returns width and height in dots; null where the head does not say them
 */
export function pictureSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes[0] === 0x89) {
    return bytes.length < PNG_HEAD ? null : { width: view.getUint32(16), height: view.getUint32(20) }
  }
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] as number
    if (FRAME(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}
