/**
 * Every number by which the extractor weighs one reading against another. They are judgements: the order of the readings that
 * they give is checked on the reviewed plans and on sentences made up for the purpose (npm run bench:targets), never fitted.
 */

/** How well words name an indicator, counted in words of the indicator's pattern. */
export const MENTION = {
  /** One point that any mention has, so that a pattern of one word right beside its number is worth having. */
  found: 1,
  /** A word between the words of a pattern ("kinh tế số … GRDP") makes it a little less likely that they belong together. */
  wordInside: 0.15,
  /** A word between the number and the nearest phrase of the pattern. */
  wordToNumber: 0.2,
  /** Farther words than this take nothing more off: a subject may open a long sentence. */
  farthestToNumber: 14,
  /** A word by which the farthest phrase of the pattern is farther from the number than the nearest. */
  wordBetweenPhrases: 0.1,
  /** Farther phrases than this take nothing more off. */
  farthestBetweenPhrases: 20,
  /** A count that is followed by the indicator's own words counts that, whatever is named behind: "3 vườn ươm của các tổ chức …". */
  counted: 3,
  /** Another indicator that is worse by less than this is told to the editor as the rival. */
  rivalWithin: 0.75,
} as const

/** What it costs to end one clause and start the next at a place between two numbers. */
export const BOUNDARY = {
  /** Right before a number and its bound: "A 40%, | trên 50% B". Cheapest, so that it wins where all serve equally well. */
  beforeNumber: 0.1,
  /** At a comma: clauses of a list part there. */
  comma: 0.3,
  /** At a bracket. */
  bracket: 0.4,
  /** At "và", ":" or a dash: these join words of one clause as often as they part two. */
  conjunction: 0.6,
  /** Right behind the one number or right before the other, where no sign parts them. */
  atNumber: 1.5,
  /** Right behind a number whose noun follows: "60% | giáo viên". */
  beforeNoun: 8,
  /** More, inside a fixed word group of the registry: "khoa học, công nghệ" is one thing. */
  inGroup: 4,
} as const

/** What is taken off a mention that a number has to share with another one's words. */
export const SHARED = {
  /** Its words stand elsewhere than in the number's own clause. */
  cost: 1,
  /** A shared mention has to be worth more than this before the cost is taken off: two words at some distance are chance. */
  least: 1,
} as const

/** The confidence of a target that nothing speaks against; one in 33 is for what no rule foresees. */
export const FULL_CONFIDENCE = 0.97
/** No target is called less likely than this: it was found after all. */
export const LEAST_CONFIDENCE = 0.05
/** From here on a target is called sure: an editor need only glance at it. */
export const SURE = 0.8

/** What each doubt takes off the confidence. One of the great doubts alone makes a target unsure. */
export const DOUBT_COSTS = {
  /** Numerals as words are part of names and turns of speech, too. */
  inWords: 0.2,
  /** The letters O and l in a number, as scans have them for 0 and 1. */
  letters: 0.2,
  /** The words that name it are those of the registry but for their marks. */
  misspelt: 0.2,
  /** The only year of the sentence stands at the end of a part before it: "… trong năm 2026; thực hiện 100% …". */
  yearOfPart: 0.2,
  /** The order of two lists says which number belongs to what. */
  listed: 0.05,
  /** The order of two lists would say it, but their members were not all recognised. */
  unmatchedList: 0.35,
  /** A number, or the sign before it, that was recognised from a picture without being sure. */
  scannedNumber: 0.25,
  /** No indicator of the registry is named. */
  unnamed: 0.45,
  /** Another indicator is named almost as well. */
  rival: 0.25,
  /** One word of a pattern could stand there by chance. */
  oneWord: 0.15,
  /** The words that name it say less than the indicator does: "tổ chức khoa học và công nghệ", of which some are public. */
  weakName: 0.2,
  /** The words that name the indicator are far from the number. */
  farName: 0.2,
  /** The words that name it belong to another number too. */
  sharedName: 0.2,
  /** The words that name it are those of another year's number: "năm 2025 đạt 20%, năm 2030 đạt 30%". */
  otherYear: 0.1,
  /** The number points back to what was said before: "con số này". */
  pointed: 0.15,
  /** The value is read out of words: "toàn tỉnh". */
  whole: 0.25,
  /** The sentence does not say that the percentage is one of GRDP. */
  noDenominator: 0.2,
  /** A goal without a year. */
  noYear: 0.1,
  /** A number without a year in a sentence that names one. */
  otherYears: 0.2,
  /** Not in a part of goals, and no word like "phấn đấu". */
  noAim: 0.1,
  /** A rise on top of what there is. */
  increment: 0.05,
  /** What is counted is told apart from the rest of its kind. */
  narrowed: 0.2,
  /** It could be what something else depends on. */
  condition: 0.25,
  /** How much something changes, where the indicator is a level. */
  rise: 0.25,
} as const

/** A mention whose score is less than this stands far from its number. */
export const FAR_SCORE = 1.5

/** What each doubt about a value in a table takes off; those of {@link DOUBT_COSTS} that tables share cost the same. */
export const CELL_DOUBT_COSTS = {
  /** Most of the row's label is other words than the indicator's: it may speak of something else. */
  littleCoverage: 0.2,
  /** Labels above the row's, or the head, name the indicator. */
  ofParents: 0.2,
  /** Several values in a cell are matched with several names by their order. */
  ofList: 0.2,
  /** "Tỷ lệ …" without a percent sign anywhere. */
  assumedPercent: 0.2,
  /** The unit stands in a row above. */
  unitInherited: 0.1,
  /** No unit is stated. */
  withoutUnit: 0.1,
  /** "%" where the indicator is a share of GRDP: tables shorten their units, sentences rarely do. */
  noDenominator: 0.05,
  /** No year in head, row, caption or section: of a table's columns that is half of the meaning. */
  noYear: 0.2,
} as const

/** With less than this share of the label's words in the pattern, the label may speak of something else. */
export const LITTLE_COVERAGE = 0.34
