/**
 * What a page has at once, by whole sentences, by what is cut short of them, or by letters of whole texts: some 100 KB compressed with
 * the ways to their places in plans.
 */
export const MOST = { sentences: 800, duties: 1_500, letters: 300_000 }

/**
 * Divides sections that are too many for one page: the first part stands in the page itself, each other one in a page of its own.
 *
 * @param lists sections in the order of display; where there is more than one part, none has sections of two lists
 * @param weigh how many sentences a section quotes, or how many letters
 * @param most of {@link MOST}; a section with more is a part by itself
 * @returns at least one part, which is empty where there are no sections
 */
export function divideSections<T>(lists: T[][], weigh: (section: T) => number, most: number): T[][] {
  const all = lists.flat()
  if (sumOf(all, weigh) <= most) return [all]
  return lists.flatMap((sections) => divideList(sections, weigh, most))
}

function divideList<T>(sections: T[], weigh: (section: T) => number, most: number): T[][] {
  const parts: T[][] = []
  let sum = 0
  for (const section of sections) {
    const weight = weigh(section)
    const part = parts.at(-1)
    if (part && sum + weight <= most) {
      part.push(section)
      sum += weight
    } else {
      parts.push([section])
      sum = weight
    }
  }
  return parts
}

function sumOf<T>(sections: T[], weigh: (section: T) => number): number {
  return sections.reduce((sum, section) => sum + weigh(section), 0)
}
