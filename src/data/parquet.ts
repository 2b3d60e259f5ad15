import type { BasicType } from 'hyparquet-writer'
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Field } from './column-types.ts'
import type { Row } from './tables.ts'

/** Dates stay as CSV has them, "2025-03-02": readers differ in what they make of Parquet's own. */
const TYPES: Record<Field['type'], BasicType> = {
  string: 'STRING',
  date: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
}

/**
 * Writes a table as Parquet, every column with its type, empty cells as null.
 *
 * @param rows rows with the columns of `fields`
 * @param fields the columns in their order
 */
export function toParquet(rows: Row[], fields: Field[]): Uint8Array {
  const columnData = fields.map(({ name, type }) => ({
    name,
    type: TYPES[type],
    data: rows.map((row) => row[name] ?? null),
    nullable: true,
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}
