/** First and last byte of what is asked for, both of it. */
export interface ByteRange {
  start: number
  end: number
}

/** One range of bytes: "0-99", "100-", "-50"; "5-1" has this form too. */
const RANGE = /^(\d{0,15})-(\d{0,15})$/

/**
 * Reads a request's `Range` (RFC 9110, 14.2).
 *
 * @param header undefined where there is none
 * @param size bytes of the whole
 * @returns null for the whole: without a header, with another unit than bytes, with several ranges (a server may answer so);
 *   `refused` for a range that is malformed or has no byte of the whole
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'refused' | null {
  const [unit, ranges] = header?.split('=', 2) ?? []
  if (ranges === undefined || unit?.trim().toLowerCase() !== 'bytes' || ranges.includes(',')) return null
  const [, first, last] = RANGE.exec(ranges.trim()) ?? []
  if (first === undefined || last === undefined || first + last === '') return 'refused'
  // "-50" are the last 50 bytes.
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return start <= end ? { start, end } : 'refused'
}
