import { attributeHelp, TargetAttributes } from '../schema.ts'

/** The head of the guide's table of attributes. */
export const ATTRIBUTE_TABLE_HEAD = '| Thuộc tính | Ghi gì |\n| --- | --- |\n'

/** Returns the guide's table of the attributes of `<Target>` as markdown: what src/schema.ts says of each, a row each. */
export function attributeTable(): string {
  const rows = Object.entries(TargetAttributes.shape).map(
    ([name, schema]) => `| \`${name}\` | ${attributeHelp.get(schema)?.guide ?? ''} |\n`,
  )
  return ATTRIBUTE_TABLE_HEAD + rows.join('')
}
