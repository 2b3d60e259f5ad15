import type { Source } from './source.ts'

/** A drawn line: "-----", "–––––", "* * *", "|---|"; also the bar of a table's frame that stayed alone, "|". */
const RULE = /^(?:[-–—_*=|:\s]{3,}|\|)$/

/** Says whether a line only draws a rule. */
export function isRule(value: string): boolean {
  return RULE.test(value)
}

/** Drops lines that only draw a rule: they have no words, and markdown would read them as markup. */
export function dropRules() {
  return (tree: Source): void => {
    tree.children = tree.children.filter((node) => node.type !== 'line' || !isRule(node.value))
  }
}
