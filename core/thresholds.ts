/**
 * The numbers that decide what is shown, with what they mean; what belongs to one rule alone stands with it. They were set on two of the labelled articles at a time with
 * `npm run evaluate`, and the third was looked at afterwards; `docs/evaluation.md` has the table.
 *
 * Weights and scores lie between 0 and 1.
 */

/** How much a word counts. */
export const WEIGHT = {
  /** Grammar, in a statement of one or two words of content. In longer ones it counts nothing. */
  stopInStatement: 0.12,
  /** Grammar, in a quotation: whose words they are shows in small words too. */
  stopInWording: 0.25,
  /** Names of the story and words that are all over it: they do not tell its statements apart. */
  name: 0.2,
  common: 0.35,
  /** Any other word: from this, for one in every claim, to 1, for one in a single claim. */
  least: 0.5,
} as const;

/** Where text is about the incident. */
export const HEAT = {
  /** Share of the gate's threshold that the anchors near a passage must weigh. */
  share: 0.5,
  /** Sentences before and after it that count, and that what is on record warms. */
  reach: 2,
  /** An article is about it for the most part if this share of its sentences is hot, and so many; then warmth reaches so far. */
  longShare: 0.4,
  leastForLong: 3,
  longReach: 6,
} as const;

export const CANDIDATES = {
  /** Least share of the weight of a unit's telling words that a sentence must hold for the unit to be looked at. */
  coverage: 0.4,
  /** Most units that are aligned with one sentence. */
  most: 40,
} as const;

export const ALIGN = {
  /** What two words count that mean the same but are not the same: in a quotation, in a statement. */
  synonymInWording: 0.7,
  synonymInStatement: 0.95,
  /** What a word of the page costs that stands between matched ones: with content, and grammar. */
  strangeWord: 0.03,
  strangeStop: 0.005,
  /** What a comma, dash or the like between matched words costs. */
  boundary: 0.03,
  /** What a figure of another value counts, in a claim that counts something. */
  otherFigure: 0.9,
} as const;

export const SHOW = {
  /** Least score for a match with a recorded wording: of four words, and of ten and more. Between, in proportion. */
  wordingShort: 0.88,
  wordingLong: 0.62,
  fewWords: 4,
  manyWords: 10,
  /** Least score for a match with our own words: for units of up to three words of content, and for long ones. */
  statementShort: 0.8,
  statementLong: 0.56,
  /** Words of content from which a unit is long. */
  long: 7,
  /** So much below the least, a match is kept as *possible*, and not shown unasked. */
  possible: 0.06,
  /** Least score outside hot text; how many words a wording must have there, without quotation marks and within them; and words of content our own words. */
  cold: 0.9,
  coldWords: 10,
  coldWordsQuoted: 4,
  coldConcepts: 3,
  /** Wordings of fewer words count only where they are a whole quotation. */
  shortWording: 4,
  /** Wordings of fewer words may be anybody's: who says them counts. */
  ownWording: 7,
  /** How much of a score goes where all its words are explained by a better match. */
  explained: 0.25,
  /** From this score a match is complete and stands beside better ones: "down for 11 minutes" within Trump's sentence. */
  complete: 0.9,
} as const;
