import type { VFile } from 'vfile'
import { endingOf } from '../documents/check-ending.ts'
import type { InputKind } from '../documents/detect-kind.ts'
import type { DocumentText } from '../documents/read-document.ts'
import type { Registry } from '../registry/registry.ts'
import { convertPlan } from './index.ts'
import type { PlanOwner } from './plan-owner.ts'
import { draftId } from './plan-owner.ts'

/** The kept source's ending, by what its bytes are. */
const ENDINGS = { docx: '.docx', odt: '.odt', html: '.html', pdf: '.pdf', text: '.txt', pictures: '.zip' }
/** Endings that a source keeps. */
const OWN_ENDINGS: Partial<Record<InputKind, string[]>> = { text: ['.md'], pictures: ['.jpg', '.jpeg', '.png'] }

/** A document as it was received and read. */
export interface ReceivedDocument extends Omit<DocumentText, 'notes'> {
  /** Its name or path, for messages. */
  path: string
  /** Checksum of its bytes. */
  sha256: string
}

/** A plan as `plan add` writes it, and as the desk in the browser does. */
export interface PlanDraft {
  /** The file's name without its ending: "ha-giang--ubnd". */
  id: string
  /** "content/plans/ha-giang--ubnd.mdx". */
  planFile: string
  /** The name under which the source is kept: "ha-giang--ubnd.docx". */
  sourceName: string
  /** The plan file, with messages of doubtful decisions and the targets that were found. */
  converted: VFile
}

/**
 * Makes the plan file of a document: converted, its targets marked, the source named with its checksum.
 *
 * @param document the document as it was read
 * @param owner whose plan it is; null where that is not known yet: the plan file then names no place
 * @param registry provinces and indicators
 */
export function draftPlan(document: ReceivedDocument, owner: PlanOwner | null, registry: Registry): PlanDraft {
  const id = draftId(owner)
  const own = endingOf(document.path)
  const ending = OWN_ENDINGS[document.kind]?.includes(own) ? own : ENDINGS[document.kind]
  const sourceName = `${id}${ending}`
  // Where it has to be asked, what the text names is not taken for it.
  const place = owner?.place ?? { province: undefined }
  const converted = convertPlan(document.text, document.path, {
    provinces: registry.provinces,
    localPlaces: registry.localPlaces,
    paragraphs: document.paragraphs,
    unsure: document.unsure,
    facts: { ...place, source: { file: sourceName, sha256: document.sha256 } },
    annotate: registry,
  })
  return { id, planFile: `content/plans/${id}.mdx`, sourceName, converted }
}
