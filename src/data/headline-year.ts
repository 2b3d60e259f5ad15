/** The horizon that comparisons open with: most of the resolution's own targets are for this year. */
export const HEADLINE_YEAR = 2030
