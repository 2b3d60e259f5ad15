/** By when: on one day, again and again, or all the time. */
export type Deadline = { /** As the text says it: "trước ngày 15/6". */ words: string } & (
  | {
      kind: 'day' /** The last day on which it can be done, ISO; null where the text leaves out the year. */
      day: string | null
    }
  | {
      kind: 'repeated'
      /** Months from one time to the next, smallest first; empty where the text does not say how often ("định kỳ"). */
      every: number[]
      /** The days of the year, "06-15", in their order. */
      on: string[]
    }
  | { kind: 'always' }
)

/** What a plan gives a body to do. */
export interface Duty {
  /** Ids of content/bodies.yaml, in the order of the text; empty where a row of a table names none that is known. */
  bodies: string[]
  /** Ids of those with whom it is to be done ("phối hợp với …", the column "Phối hợp"), in the order of the text. */
  partners: string[]
  /** Ids of those who get a report of it ("báo cáo … về …"), in the order of the text. */
  receivers: string[]
  /** The words that say what is to be done, a part of the sentence. */
  what: string
  /** Null where the text states none. */
  deadline: Deadline | null
  /** The whole sentence; of a table the row, its cells with " · " between them. */
  quote: string
  /** The sentence or line above that names the bodies, where the quote does not: "4. Đảng ủy UBND tỉnh chỉ đạo:". */
  namedIn: string | null
  /** Id of its section. */
  section: string
  /** Where a link to it leads in the plan's page. */
  anchor: string
}
