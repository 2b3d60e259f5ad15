import type { Section } from './sections.ts'

/**
 * Returns a section's headings from the outermost to its own; none for the text before the first heading.
 *
 * @param sections the plan's sections
 * @param id the section
 */
export function headingPath(sections: Pick<Section, 'id' | 'parent' | 'heading'>[], id: string): string[] {
  const section = sections.find((section) => section.id === id)
  if (!section || section.heading === '') return []
  return [...(section.parent === null ? [] : headingPath(sections, section.parent)), section.heading]
}
