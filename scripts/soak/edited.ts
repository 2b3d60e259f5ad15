import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { PlanEdit } from './edits.ts'
import type { Watched } from './watch.ts'

/** What came of all edits. */
export interface Edited {
  /** How many of each kind. */
  counts: Map<string, number>
  /** Milliseconds until an edit that is right was on its page, and until an edit undone was gone from it. */
  seen: number[]
  faults: string[]
}

/** Milliseconds until an edit must be on its page, on whatever busy machine. */
const PATIENCE = 60_000
/** Milliseconds between two looks at a page. */
const LOOK = 200
const MARK = 'Một câu do phép thử lâu dài thêm vào'

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Edits plans, and undoes each edit after a while, until it is over: what is right must come to its page, what is wrong must leave the
 * last good page, and after the edit was undone nothing of it may be left.
 *
 * @param dev the server that shows the plans while they are written
 * @param edits without end
 * @param isOver asked before each edit
 */
export async function editOnAndOn(dev: Watched, edits: Iterable<PlanEdit>, isOver: () => boolean): Promise<Edited> {
  const edited: Edited = { counts: new Map(), seen: [], faults: [] }
  let number = 0
  for (const edit of edits) {
    if (isOver() || dev.ended() !== null) break
    number += 1
    const marker = `${MARK}, lần ${number}.`
    const address = `http://localhost:${dev.port}/tinh/${path.parse(edit.file).name}/`
    const text = readFileSync(edit.file, 'utf8')
    const fail = (what: string) =>
      edited.faults.push(`edit ${number} (${edit.kind} in ${path.basename(edit.file)}): ${what}`)
    edited.counts.set(edit.kind, (edited.counts.get(edit.kind) ?? 0) + 1)
    save(edit.file, edit.apply(text, marker))
    try {
      if (edit.outcome === 'shown') {
        const took = await until(address, (page) => page.includes(marker))
        if (took === null) fail('it is not on its page')
        else edited.seen.push(took)
      }
      await wait(edit.stays)
      if (edit.outcome === 'refused' && (await pageOf(address))?.includes(marker) !== false)
        fail('the last good page is not served')
    } finally {
      save(edit.file, text)
    }
    const took = await until(address, (page) => !page.includes(MARK) && page.includes('class="plan-text'))
    if (took === null) fail('undone, the page is not as before')
    else edited.seen.push(took)
    await wait(edit.stays)
  }
  return edited
}

function save(file: string, text: string | null): void {
  if (text === null) rmSync(file)
  else writeFileSync(file, text)
}

/** Milliseconds until a page is as it should be; null where it does not become so in time. */
async function until(address: string, isRight: (page: string) => boolean): Promise<number | null> {
  const start = performance.now()
  while (performance.now() - start < PATIENCE) {
    const page = await pageOf(address)
    if (page !== null && isRight(page)) return performance.now() - start
    await wait(LOOK)
  }
  return null
}

/** A page that is served; null for any other answer, or none. */
async function pageOf(address: string): Promise<string | null> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) })
    const text = await response.text()
    return response.status === 200 ? text : null
  } catch {
    return null
  }
}
