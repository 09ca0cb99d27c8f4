/** Whether a credit belongs to another clause of its sentence than a passage does. */
import type { Span } from '../article';
import type { ArticleCredits, Credit } from './article-credits';
import { SPOKE } from './credit-cues';
import { NAME_BEGINS } from './unrecorded';

const AGAINST = 'but|though|although|while|whereas|yet|doch|aber|während|obwohl|pero|aunque|mientras|mais|alors\\s+que|tandis\\s+que|mas|ma|maar|ancak|ama|fakat';
const AND = 'and|und|et|y|e|en|ve';
/** "and that" goes on with what is reported. */
const GOES_ON = '(?:that|dass|que|che|dat)\\s';
const SUBJECT = `(?:${NAME_BEGINS}|(?:he|she|it|they|the|a|an|in|er|sie|es|der|die|das|ein|eine|il|elle|ils|le|la|les|un|une|él|ella|el)\\s)`;
/** What begins a clause of another subject. */
const NEW_CLAUSE = `;|,\\s+(?:(?:${AGAINST})\\s+(?!${GOES_ON})|(?:${AND})\\s+(?!${GOES_ON})(?=${SUBJECT}))`;
const BEGINS_NEW = new RegExp(NEW_CLAUSE, 'u');
/** The last such beginning, with nothing after it that could be the end of what it begins. */
const JUST_BEGUN = new RegExp(`;[^,]*$|,\\s+(?:${AGAINST}|${AND})\\s+(?!${GOES_ON})[^,;"”’»]*$`, 'u');
/** Tells more of somebody who was named. */
const OF_SOMEBODY = /(?:,\s+|\()(?:who|whom|whose)\s[^,;)]*$/u;
/** An aside that a credit stands in, so far as it goes before the credit. */
const ASIDE = /(?:,\s+|\()(?:who|whom|whose|which|qui|que|quien)\s[^,;()]*$|\([^()]*$/u;

/** A passage may begin with the word that begins its clause: "doch Hunderte". */
const FIRST_WORDS = /^\S+\s+\S+\s?/u;

export function isInAnotherClause(passage: Span, { phrase, sentence, cue }: Credit, { own, sentences }: ArticleCredits): boolean {
  const within = sentences[sentence];
  if (within === undefined || (phrase.start < passage.end && passage.start < phrase.end)) return false;
  if (passage.end <= phrase.start) {
    const lead = own.slice(passage.end, phrase.start);
    return JUST_BEGUN.test(lead) || OF_SOMEBODY.test(lead);
  }
  const follows = own.slice(phrase.end, passage.start);
  const first = FIRST_WORDS.exec(own.slice(passage.start, passage.end))?.[0] ?? '';
  if (BEGINS_NEW.test(follows + first)) return true;
  // Who spoke may have spoken of another, whom the writer then tells more of.
  return ((SPOKE.has(cue) || cue === 'report by X') && OF_SOMEBODY.test(follows)) || (cue !== 'citing X' && /[,)]/u.test(follows) && ASIDE.test(own.slice(within.start, phrase.start)));
}
