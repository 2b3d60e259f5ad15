import type { MdxJsxTextElement } from 'mdast-util-mdx'
import type { Point } from 'unist'

/**
 * The place of an attribute in a plan file.
 *
 * @param node the element that carries it
 * @param name the attribute's name
 * @returns where the attribute begins; the element's place where it has none of that name
 */
export function attributePlace(node: MdxJsxTextElement, name: string): Point | undefined {
  const attribute = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name)
  return (attribute?.position ?? node.position)?.start
}
