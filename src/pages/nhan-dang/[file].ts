import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { APIRoute } from 'astro'

const require = createRequire(import.meta.url)
const TESSERACT = path.dirname(require.resolve('tesseract.js/package.json'))
const CORE = path.dirname(createRequire(`${TESSERACT}/package.json`).resolve('tesseract.js-core/package.json'))
const DATA = path.dirname(require.resolve('@tesseract.js-data/vie/package.json'))

/** What recognises scans in the browser, from this site and no other: the program for each kind of processor, the language. */
const FILES = [
  path.join(TESSERACT, 'dist/worker.min.js'),
  path.join(CORE, 'tesseract-core-relaxedsimd-lstm.wasm.js'),
  path.join(CORE, 'tesseract-core-simd-lstm.wasm.js'),
  path.join(CORE, 'tesseract-core-lstm.wasm.js'),
  path.join(DATA, '4.0.0_best_int/vie.traineddata.gz'),
]

/** One path a file. */
export function getStaticPaths() {
  return FILES.map((file) => ({ params: { file: path.basename(file) }, props: { file } }))
}

/** The file as its package has it. */
export const GET: APIRoute<{ file: string }> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(props.file)))
