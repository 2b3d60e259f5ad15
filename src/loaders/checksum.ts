import { createHash } from 'node:crypto'

/** The SHA-256 of a file's bytes, as a plan's front matter has it of its source: 64 hexadecimal digits. */
export function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
