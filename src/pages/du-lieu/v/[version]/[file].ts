import type { APIRoute } from 'astro'
import { readReleaseFile } from '../../../../loaders/read-releases.ts'
import { getReleases } from '../../../../site/get-releases.ts'

const MANIFEST = 'manifest.json'

/** The files of each release, byte for byte as they were made. */
export async function getStaticPaths() {
  return (await getReleases()).flatMap(({ manifest: { version, files } }) =>
    [...files, { name: MANIFEST }].map(({ name }) => ({ params: { version, file: name } })),
  )
}

export const GET: APIRoute = async ({ params: { version = '', file = '' } }) =>
  new Response((await readReleaseFile('content', version, file)) as BodyInit, {
    headers: { 'Content-Type': file.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json' },
  })
