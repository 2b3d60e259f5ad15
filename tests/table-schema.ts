import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { fromCsv } from '../src/data/csv.ts'

/** A table's schema as datapackage.json has it. */
export interface TableSchema {
  fields: { name: string; type: string; constraints?: Record<string, unknown> & { required?: boolean } }[]
  primaryKey?: string[]
  foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
  missingValues: { value: string; label: string }[]
}

const TYPES: Record<string, object> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/

/** Reads a CSV by its schema alone: what is no number where one is expected stays a text, for the validation to find. */
function readTyped(csv: string, { fields, missingValues }: TableSchema): Record<string, unknown>[] {
  const missing = missingValues.map(({ value }) => value)
  return fromCsv(csv).map((row) =>
    Object.fromEntries(
      fields.map(({ name, type }) => {
        const text = row[name]
        if (text === undefined || missing.includes(text)) return [name, null]
        if ((type === 'integer' || type === 'number') && NUMBER.test(text)) return [name, Number(text)]
        if (type === 'boolean' && (text === 'true' || text === 'false')) return [name, text === 'true']
        return [name, text]
      }),
    ),
  )
}

/**
 * Tells what in the tables is not as their schemas say: cells, by ajv; rows that have one key; names of rows that are not there.
 *
 * @param tables texts and schemas by the names of their resources
 */
export function findFaults(tables: Map<string, { csv: string; schema: TableSchema }>): string[] {
  const ajv = new Ajv({ allErrors: false, strictTypes: false })
  addFormats.default(ajv)
  const read = new Map([...tables].map(([name, { csv, schema }]) => [name, readTyped(csv, schema)]))
  const keyOf = (row: Record<string, unknown>, fields: string[]) => JSON.stringify(fields.map((field) => row[field]))
  return [...tables].flatMap(([name, { schema }]) => {
    const rows = read.get(name) ?? []
    const validate = ajv.compile(rowSchema(schema))
    const wrong = rows.flatMap((row, index) =>
      validate(row) ? [] : [`${name}, row ${index + 1}: ${ajv.errorsText(validate.errors)}`],
    )
    const keys = schema.primaryKey ? rows.map((row) => keyOf(row, schema.primaryKey ?? [])) : []
    const twice = keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${name}: two rows ${key}`)
    const unknown = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const known = new Set((read.get(reference.resource) ?? []).map((row) => keyOf(row, reference.fields)))
      return rows.filter((row) => !known.has(keyOf(row, fields))).map((row) => `${name}: no row ${keyOf(row, fields)}`)
    })
    return [...wrong, ...twice, ...unknown]
  })
}

function rowSchema({ fields }: TableSchema): object {
  const properties = fields.map(({ name, type, constraints: { required, ...limits } = {} }) => {
    const own = { ...TYPES[type], ...limits }
    return [name, required ? own : { anyOf: [{ type: 'null' }, own] }]
  })
  return {
    type: 'object',
    additionalProperties: false,
    required: fields.map(({ name }) => name),
    properties: Object.fromEntries(properties),
  }
}
