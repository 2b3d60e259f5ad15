import type { Strings } from '../i18n/index.ts'
import { countedUnit } from '../registry/counted-unit.ts'
import type { Indicator, NationalTarget } from '../schema.ts'
import { parseTargetValue } from '../text/target-value.ts'
import { writeValue } from './show-value.ts'

/**
 * The national targets of one indicator at one horizon in words: "≥ 30 % GDP", "≥ 70 %, Chương trình của Chính phủ †", and both
 * where two documents differ.
 *
 * @param strings the language's words
 * @param nationals as `findNationals` gives them: the resolution's first, whose name a table's head gives
 * @param indicator theirs
 */
export function writeNationals(strings: Strings, nationals: NationalTarget[], indicator: Indicator): string {
  const texts = nationals.flatMap((national) => {
    const value = parseTargetValue(national.value)
    if (value === null) return []
    const document = nameOfDocument(strings, national)
    const mark = national.checked ? '' : ` ${strings.target.nationalUnchecked.mark}`
    return [
      writeValue(strings, value, countedUnit(national, indicator)) + (document === null ? '' : `, ${document}`) + mark,
    ]
  })
  return texts.join(' · ')
}

/**
 * What stands behind a value: the name of its document, null for the resolution, which the row or column is named by.
 *
 * @param strings the language's words
 * @param national the national target
 * @param short where a cell has little room
 */
export function nameOfDocument(strings: Strings, { document }: NationalTarget, short = false): string | null {
  const { nationalDocuments, nationalDocumentsShort } = strings.target
  return document === '57-NQ/TW' ? null : (short ? nationalDocumentsShort : nationalDocuments)[document]
}
