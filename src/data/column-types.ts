/** What a column of a published table is. Apart from their description, which knows every schema: browsers ask for types alone. */

/** One column of a published table. */
export interface Field {
  name: string
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date'
  description: string
  /** What every cell of the column keeps to (Table Schema 2.0). */
  constraints?: Constraints
}

/** Rules for the cells of a column. */
export interface Constraints {
  required?: true
  enum?: readonly string[]
  minimum?: number
  maximum?: number
  pattern?: string
}

/** Columns that are not text. */
const TYPES: Record<string, Field['type']> = {
  year: 'integer',
  value: 'number',
  value_max: 'number',
  per_year: 'boolean',
  headline: 'boolean',
  issued: 'date',
  deadline: 'date',
}
/** Counts; where a table has such a column. */
const COUNTS = new Set(['targets', 'plans', 'part'])

/** The type of a column, which has one name in whatever table it stands. */
export function typeOf(name: string): Field['type'] {
  return COUNTS.has(name) ? 'integer' : (TYPES[name] ?? 'string')
}
