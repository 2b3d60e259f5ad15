/** Words of the list of indicators' script; apart from the pages' words, so that a browser loads only these. */
export const indicatorWords = {
  found: (count: number) => (count === 0 ? 'Không chỉ tiêu nào có các tiếng này.' : `Còn ${count} chỉ tiêu.`),
}
