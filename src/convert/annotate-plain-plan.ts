import type { Plan } from '../plan/read-plan.ts'
import type { Registry } from '../registry/registry.ts'
import { convertPlan } from './index.ts'
import { plainBody } from './read-plain-plan.ts'

/**
 * The text that an editor pasted into a plain `.md`, without the front matter.
 *
 * @param plan the `.md` plan as it was read
 */
export function pastedText(plan: Pick<Plan, 'tree' | 'file'>): string {
  return plainBody(plan).replace(/^\n+/, '')
}

/**
 * Turns a plain `.md` plan into an annotated `.mdx`, as `plan convert --targets` does with its text: the editor's front matter
 * wins over what the text says of itself.
 *
 * @param plan the `.md` plan as it was read, without errors
 * @param registry provinces and indicators
 * @param source the name and checksum under which the pasted text is kept, where the front matter names no other source
 */
export function annotatePlainPlan(plan: Plan, registry: Registry, source: { file: string; sha256: string }): string {
  const { review: _, reviewedOn: __, ...facts } = plan.frontMatter ?? {}
  // The front matter is known: lines of hyphens at the head of the pasted text are no front matter.
  const converted = convertPlan(`\n${pastedText(plan)}`, plan.file.path, {
    provinces: registry.provinces,
    localPlaces: registry.localPlaces,
    facts: { source, ...facts },
    annotate: registry,
  })
  return String(converted)
}
