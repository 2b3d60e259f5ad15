/** Reading the drawings in tests. They are flat: elements inside one `svg`. */

/** An element's name, attributes and text. */
export interface Drawn {
  name: string
  attributes: Record<string, string>
  text: string
}

/** One element a line, so that a difference can be read. */
export function indentSvg(svg: string): string {
  const lines = svg.replaceAll('><', '>\n<').split('\n')
  return `${lines.map((line, index) => (index > 0 && index < lines.length - 1 ? `  ${line}` : line)).join('\n')}\n`
}

/** The elements of a class or of a name, in the order of drawing. */
export function find(svg: string, wanted: string): Drawn[] {
  return [...svg.matchAll(/<([a-z]+)((?: [\w-]+="[^"]*")*)\/?>([^<]*)/gi)]
    .map(([, name = '', attributes = '', text = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      ),
      text,
    }))
    .filter(({ name, attributes }) => name === wanted || (attributes.class ?? '').split(' ').includes(wanted))
}

/** The only element of a class or of a name. */
export function only(svg: string, wanted: string): Drawn {
  const [first, ...others] = find(svg, wanted)
  if (!first || others.length > 0) throw new Error(`not one ${wanted} but ${first ? others.length + 1 : 0}`)
  return first
}

/** An element's attribute as a number. */
export function number(element: Drawn | undefined, attribute: string): number {
  const text = element?.attributes[attribute] ?? ''
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw new Error(`not a number: ${attribute}="${text}"`)
  return Number(text)
}

/** Texts of a class, in the order of drawing. */
export function texts(svg: string, wanted: string): string[] {
  return find(svg, wanted).map(({ text }) => text)
}

/** What is written at both ends of the axis. */
export function endsOf(svg: string): (string | undefined)[] {
  const ticks = texts(svg, 'tick')
  return [ticks[0], ticks.at(-1)]
}
