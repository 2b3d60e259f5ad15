/** The description of the API for programs (OpenAPI 3.1), from the same columns as the tables. */
import type { Field } from '../data/column-types.ts'
import type { DataWords, TableName } from '../data/datapackage.ts'
import { columnsOf } from '../data/datapackage.ts'
import type { Strings } from '../i18n/index.ts'
import type { Publisher } from '../schema.ts'
import { PATHS } from './addresses.ts'
import type { ApiPath } from './api.ts'
import { API_PATHS } from './api.ts'

type Schema = Record<string, unknown>

const JSON_TYPES: Record<Field['type'], Schema> = {
  string: { type: ['string', 'null'] },
  date: { type: ['string', 'null'], format: 'date' },
  integer: { type: ['integer', 'null'] },
  number: { type: ['number', 'null'] },
  boolean: { type: ['boolean', 'null'] },
}

/**
 * Describes the API.
 *
 * @param root the site's full address with "/" at its end
 * @param strings the language's words
 * @param day of the data, ISO: the description's own version has it, since it changes with the columns only
 * @param licence the data's
 */
export function openApi(root: string, strings: Strings, day: string, licence: Publisher['licence']): object {
  const words = strings.api
  return {
    openapi: '3.1.0',
    info: {
      title: `${strings.site.name}: ${words.title}`,
      summary: words.description,
      description: `${words.lead} ${words.versionNote}`,
      version: `1.0.0+${day.replaceAll('-', '')}`,
      license: { name: licence.name, url: licence.url },
    },
    servers: [{ url: (root + PATHS.api).replace(/\/$/, '') }],
    externalDocs: { url: root + PATHS.apiGuide },
    paths: Object.fromEntries(
      API_PATHS.map((path) => [`/${path}.json`, { get: operation(path, words.gives[path] ?? path) }]),
    ),
    components: { schemas: schemasOf(strings.data) },
  }
}

function operation(path: ApiPath, summary: string): Schema {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const data = SCHEMA_OF[path]
  return {
    operationId: `get_${path.replace(/[{}]/g, '').replaceAll('/', '_')}`,
    summary,
    ...(parameters.length > 0 && { parameters }),
    responses: {
      200: {
        description: summary,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['meta', 'data'],
              properties: { meta: ref('meta'), data },
            },
          },
        },
      },
      404: { description: 'Not published.' },
    },
  }
}

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const listOf = (name: string): Schema => ({ type: 'array', items: ref(name) })
const together = (name: string, properties: Record<string, Schema>): Schema => ({
  allOf: [ref(name), { type: 'object', required: Object.keys(properties), properties }],
})

/** What `data` is at each kind of address. */
const SCHEMA_OF: Record<ApiPath, Schema> = {
  targets: listOf('targets'),
  plans: { type: 'array', items: together('plans', { plan: { type: 'string' } }) },
  indicators: listOf('indicators'),
  coverage: listOf('coverage'),
  duties: listOf('duties'),
  places: listOf('place'),
  'plans/{plan}': together('plans', {
    plan: { type: 'string' },
    commitments: { type: 'object', additionalProperties: { type: 'integer' } },
    target_rows: listOf('targets'),
    sections: listOf('sections'),
  }),
  'plans/{plan}/targets': listOf('targets'),
  'indicators/{indicator}': together('indicators', {
    national: { type: 'array', items: { type: 'object' } },
    target_rows: listOf('targets'),
  }),
  'provinces/{province}': ref('place_with_plans'),
  'units/{unit}': ref('place_with_plans'),
}

const PLACE_FIELDS = ['place', 'kind', 'slug', 'name', 'region', 'parent', 'unit', 'provinces', 'plans']

function placeProperties(plans: Schema): Record<string, Schema> {
  return {
    place: { type: 'string' },
    kind: { type: 'string', examples: ['province', 'unit', 'commune'] },
    slug: { type: 'string' },
    name: { type: 'string' },
    region: { type: 'string' },
    parent: { type: ['string', 'null'] },
    unit: { type: ['string', 'null'] },
    provinces: { type: 'array', items: { type: 'string' } },
    plans,
  }
}

function schemasOf(words: DataWords): Record<string, Schema> {
  const tables = Object.keys(words.tables) as TableName[]
  const meta = {
    name: { type: 'string' },
    version: { type: ['string', 'null'] },
    day: { type: 'string', format: 'date' },
    licence: { type: 'object', properties: { id: { type: 'string' }, url: { type: 'string' } } },
    documentation: { type: 'string' },
  }
  return {
    meta: { type: 'object', required: Object.keys(meta), properties: meta },
    place: {
      type: 'object',
      required: PLACE_FIELDS,
      properties: placeProperties({ type: 'array', items: { type: 'string' } }),
    },
    place_with_plans: {
      type: 'object',
      required: [...PLACE_FIELDS, 'target_rows'],
      properties: { ...placeProperties(listOf('plans')), target_rows: listOf('targets') },
    },
    ...Object.fromEntries(tables.map((table) => [table, rowSchema(columnsOf(words, table))])),
  }
}

function rowSchema(fields: Field[]): Schema {
  return {
    type: 'object',
    required: fields.map(({ name }) => name),
    properties: Object.fromEntries(
      fields.map(({ name, type, description }) => [name, { ...JSON_TYPES[type], description }]),
    ),
  }
}
