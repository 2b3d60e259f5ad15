import type { APIRoute } from 'astro'
import { readReleasedFile, readReleaseFile } from '../../../../loaders/read-releases.ts'
import { getReleases } from '../../../../site/get-releases.ts'

const MANIFEST = 'manifest.json'

/** The files of each release, byte for byte as they were made. */
export async function getStaticPaths() {
  return (await getReleases()).flatMap(({ manifest }) =>
    [...manifest.files, { name: MANIFEST }].map(({ name }) => ({
      params: { version: manifest.version, file: name },
      props: { manifest },
    })),
  )
}

export const GET: APIRoute = async ({ params: { version = '', file = '' }, props: { manifest } }) => {
  const bytes =
    file === MANIFEST
      ? await readReleaseFile('content', version, file)
      : await readReleasedFile('content', manifest, file)
  return new Response(bytes as BodyInit, {
    headers: { 'Content-Type': file.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json' },
  })
}
