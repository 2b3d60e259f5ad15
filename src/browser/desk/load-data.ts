import type { DeskData } from '../../desk/desk-data.ts'

/** Something of the site could not be loaded. */
export class LoadError extends Error {}

let loading: Promise<DeskData> | null = null

/**
 * Loads what the desk knows beside a document, once; where that failed, the next document tries again.
 *
 * @param address of the site's file
 * @throws {LoadError} when it is not there
 */
export function loadData(address: string): Promise<DeskData> {
  loading ??= load(address)
    .then((answer) => answer.json() as Promise<DeskData>)
    .catch((error) => {
      loading = null
      throw new LoadError(String(error))
    })
  return loading
}

/**
 * Loads a plan file that the site publishes.
 *
 * @param address its address
 * @throws {LoadError} when it is not there
 */
export async function loadText(address: string): Promise<string> {
  return (await load(address)).text()
}

async function load(address: string): Promise<Response> {
  const answer = await fetch(address).catch((error) => {
    throw new LoadError(String(error))
  })
  if (!answer.ok) throw new LoadError(`${answer.status} ${address}`)
  return answer
}
