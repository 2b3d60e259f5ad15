/** A section of a long page as the lists of its sections name it. */
export interface NamedSection {
  anchor: string
  name: string
  /** What is said beside the name: "3 câu". */
  note: string
  /** The heading that it stands under with others; null where the page has no such headings. */
  under: { title: string; anchor: string } | null
}
