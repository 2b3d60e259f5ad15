/**
 * A draft as one file: a .zip that holds the plan and its source where the repository has them, and what the desk knows beside.
 * `plan take` puts it in place; the desk opens it again.
 */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { isZip } from '../documents/detect-kind.ts'
import { InputError } from '../documents/input-error.ts'
import { formatRecognised, recognisedFile } from '../documents/recognised-text.ts'
import { z } from '../zod.ts'
import type { DeskPlan } from './desk-plan.ts'
import { startHistory } from './history.ts'

/** What the desk knows beside the two files. */
const STATE_FILE = 'ban-nhap.json'
/** No draft holds so much; a zip that claims more is meant to fill the memory. */
const MOST_BYTES = 300_000_000
/** Of any day: the same draft gives the same bytes. */
const NO_DAY = new Date(1980, 0, 1)

const DraftState = z.strictObject({
  version: z.literal(1),
  id: z.string().regex(/^[a-z0-9]+(?:-+[a-z0-9]+)*$/),
  source: z
    .strictObject({
      text: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      name: z.string(),
      keptAs: z.string().regex(/^[a-z0-9]+(?:-+[a-z0-9]+)*\.[a-z0-9]+$/),
      isScan: z.boolean(),
      unsure: z.array(z.strictObject({ line: z.int(), text: z.string() })).default([]),
      notes: z.array(z.string()),
      statedProvince: z.string().nullish(),
    })
    .nullable(),
  doubts: z.array(z.string()),
  seen: z.array(z.int()),
  ticked: z.array(z.string()),
})

/** A draft with the bytes of its document; null where it has none. */
export interface PackedDraft {
  plan: DeskPlan
  bytes: Uint8Array | null
}

/** A file of a draft, where it belongs in the repository. */
export interface DraftPart {
  file: string
  bytes: Uint8Array
}

/**
 * The files of a draft that belong into the repository: the plan, its source, what was recognised of a scan.
 */
export function draftParts({ plan, bytes }: PackedDraft): DraftPart[] {
  const { source, planFile, history } = plan
  const kept = source && bytes ? [{ file: `content/sources/${source.keptAs}`, bytes }] : []
  const recognised =
    source?.isScan && bytes
      ? [
          {
            file: `content/sources/${recognisedFile(source.keptAs)}`,
            bytes: strToU8(formatRecognised(source.sha256, source)),
          },
        ]
      : []
  return [{ file: planFile, bytes: strToU8(history.state.text) }, ...kept, ...recognised]
}

/** Packs a draft into one file. */
export function packDraft(draft: PackedDraft): Uint8Array {
  const { id, source, doubts, history } = draft.plan
  const state = { version: 1, id, source, doubts, seen: history.state.seen, ticked: history.state.ticked }
  const parts = draftParts(draft).map(({ file, bytes }) => [file, bytes] as const)
  return zipSync({ ...Object.fromEntries(parts), [STATE_FILE]: strToU8(JSON.stringify(state)) }, { mtime: NO_DAY })
}

/** Tells whether a file is a draft that {@link packDraft} packed. */
export function isDraft(bytes: Uint8Array): boolean {
  if (!isZip(bytes)) return false
  let isThere = false
  try {
    unzipSync(bytes, {
      filter({ name }) {
        isThere ||= name === STATE_FILE
        return false
      },
    })
  } catch {
    return false
  }
  return isThere
}

/**
 * Reads a draft that {@link packDraft} packed.
 *
 * @param bytes the file
 * @throws {InputError} when it is none, or was changed by something else
 */
export function unpackDraft(bytes: Uint8Array): PackedDraft {
  const files = unpack(bytes)
  const { success, data } = DraftState.safeParse(parseJson(files[STATE_FILE]))
  if (!success) throw damaged()
  const { id, source, doubts, seen, ticked } = data
  const planFile = `content/plans/${id}.mdx`
  const text = files[planFile]
  if (text === undefined) throw damaged()
  const { state, ...history } = startHistory(strFromU8(text))
  return {
    plan: { id, planFile, source, doubts, history: { ...history, state: { ...state, seen, ticked } } },
    bytes: (source && files[`content/sources/${source.keptAs}`]) ?? null,
  }
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0
  try {
    return unzipSync(bytes, {
      filter({ originalSize }) {
        size += originalSize
        if (size > MOST_BYTES) throw damaged()
        return true
      },
    })
  } catch {
    throw damaged()
  }
}

function parseJson(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes && JSON.parse(strFromU8(bytes))
  } catch {
    return null
  }
}

function damaged(): InputError {
  return new InputError(
    'không phải bản nháp của bàn biên tập, hoặc tệp đã bị sửa. Hãy xuất lại bản nháp ở trang Bàn biên tập.',
  )
}
