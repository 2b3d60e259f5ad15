import path from 'node:path'

/** The kinds of files that a built site has. */
const TYPES: Record<string, string> = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  ico: 'image/x-icon',
  ics: 'text/calendar',
  js: 'text/javascript',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
}
const TEXT = /^text\/|json$|xml$/

/**
 * Tells what kind of file a name is.
 *
 * @returns the `Content-Type`, and whether it is text that becomes smaller when it is compressed
 */
export function mediaType(name: string): { type: string; isText: boolean } {
  const type = TYPES[path.extname(name).slice(1)] ?? 'application/octet-stream'
  const isText = TEXT.test(type)
  return { type: isText ? `${type}; charset=utf-8` : type, isText }
}
