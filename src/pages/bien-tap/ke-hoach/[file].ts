import { getCollection } from 'astro:content'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { APIRoute } from 'astro'

/** The plan files as their editors wrote them, for the desk: one is opened again, or compared with what is published. */
export async function getStaticPaths() {
  const plans = await getCollection('plans')
  return plans.flatMap(({ filePath }) =>
    filePath?.endsWith('.mdx') ? [{ params: { file: path.basename(filePath) }, props: { filePath } }] : [],
  )
}

/** One file, as it stands in content/plans/. */
export const GET: APIRoute<{ filePath: string }> = async ({ props }) =>
  new Response(await readFile(props.filePath, 'utf8'), { headers: { 'Content-Type': 'text/mdx; charset=utf-8' } })
