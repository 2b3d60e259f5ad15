/** The shapes of a release's files, as content/releases/<version>/ holds them. */
import { z } from 'zod'

const Cell = z.string().nullable()

/** A value that a release changed, or a row that came or went. */
export const Change = z.strictObject({
  table: z.string(),
  kind: z.enum(['added', 'removed', 'corrected']),
  /** What identifies the row in its table. */
  key: z.string(),
  /** Whose value it is, for readers: the indicator with its year, or the heading of a text. */
  label: Cell,
  indicator: Cell,
  /** Null for a whole row. */
  field: Cell,
  /** Of a row that went or came, what it stated. */
  old: Cell,
  new: Cell,
  /** Where it stands, relative to the site's root. */
  url: Cell,
  /** Counted or copied from other values, so that it follows from their changes. */
  computed: z.boolean(),
  /** Null where the editor gave none. */
  reason: Cell,
})
export type Change = z.infer<typeof Change>

/** What changed in one plan. */
export const PlanChanges = z.strictObject({
  /** Its page, relative to the site's root. */
  plan: z.string(),
  province: z.string(),
  province_name: z.string(),
  kind: z.enum(['new', 'gone', 'changed']),
  /** Why it came or went. */
  reason: Cell,
  /** Of a plan that came or went its targets only: the other tables follow. */
  changes: z.array(Change),
})
export type PlanChanges = z.infer<typeof PlanChanges>

/** A table, or a column of one, that is not as before. */
export const ColumnChange = z.strictObject({
  table: z.string(),
  kind: z.enum(['table-added', 'table-removed', 'added', 'removed', 'retyped', 'moved']),
  field: Cell,
  old: Cell,
  new: Cell,
  reason: Cell,
})
export type ColumnChange = z.infer<typeof ColumnChange>

/** The file changes.json. */
export const ReleaseChanges = z.strictObject({
  version: z.string(),
  previous: Cell,
  level: z.enum(['first', 'major', 'minor', 'patch']),
  columns: z.array(ColumnChange),
  plans: z.array(PlanChanges),
  /** What belongs to no plan: indicators, counts of places. */
  others: z.array(Change),
})
export type ReleaseChanges = z.infer<typeof ReleaseChanges>

/** The file manifest.json. */
export const Manifest = z.strictObject({
  version: z.string(),
  previous: Cell,
  /** When it was made, RFC 3339 in UTC. */
  released: z.iso.datetime(),
  /** The day of the data, ISO. */
  data_day: z.iso.date(),
  /** The site's root, with which the addresses in the tables begin. */
  root: z.url(),
  plans: z.int(),
  targets: z.int(),
  files: z.array(z.strictObject({ name: z.string(), bytes: z.int(), sha256: z.string().length(64) })),
})
export type Manifest = z.infer<typeof Manifest>

/** A release as pages and the next release need it. */
export interface Release {
  manifest: Manifest
  changes: ReleaseChanges
}
