import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { expect, it, vi } from 'vitest'
import { readInWorker } from '../../src/loaders/read-in-worker.ts'
import { p, rawDocx } from '../documents/raw-docx.ts'

// A thread takes as long as the machine needs.
vi.setConfig({ testTimeout: 240_000 })

const reasonOf = (bytes: Uint8Array) =>
  readInWorker(bytes).then(
    () => 'read',
    (error: Error) => error.message,
  )

it('reads a document in a thread of its own', async () => {
  const docx = rawDocx(p('KẾ HOẠCH'))
  expect(await readInWorker(docx)).toMatchObject({ kind: 'docx', text: 'KẾ HOẠCH\n', paragraphs: true })
})

it('says why a document is refused, as without the thread', async () => {
  expect(await reasonOf(new TextEncoder().encode('%PDF-1.7 hỏng'))).toContain('tệp PDF bị hỏng')
  expect(await reasonOf(new Uint8Array())).toContain('tệp trống')
})

it.each(['manyp', 'manyt', 'deepac'])('refuses %s.docx, small and made to fill the memory', async (name) => {
  const started = process.cpuUsage()
  expect(await reasonOf(readFileSync(`tests/fixtures/hostile/${name}.docx`))).toMatch(
    /quá lớn so với một kế hoạch|bị hỏng/,
  )
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5)
})

it('ends a document that unpacks to hundreds of megabytes, and this process goes on', async () => {
  const bomb = makePdf(deflateSync(Buffer.alloc(150_000_000, 'BT /F1 12 Tf 50 700 Td (Ke hoach) Tj ET\n')))
  const before = process.memoryUsage.rss()
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss() - before)
  }, 50)
  expect(await reasonOf(bomb)).toMatch(/đọc tệp này (?:cần quá nhiều bộ nhớ|mất quá nhiều thời gian)/)
  clearInterval(watch)
  expect(most / 1e6).toBeLessThan(800)
})

/** A PDF of one page that draws what the packed commands say. */
function makePdf(packed: Buffer): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [5 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed.toString('latin1')}\nendstream`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
  ]
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  return Buffer.from(`%PDF-1.7\n${body}trailer << /Size 6 /Root 1 0 R >>\n%%EOF`, 'latin1')
}
