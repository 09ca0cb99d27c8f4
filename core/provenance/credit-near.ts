/** Whom a page credits in the sentence of a passage, and near it. */
import type { CreditFinding } from '../note';
import type { Credit } from './article-credits';
import { isInAnotherClause } from './credit-clauses';
import { findingOf, gapBetween, isInQuotation, isSpeech, nearestOf, type Question } from './credit-question';
import { isAnothersReport, reachesOver } from './credit-reach';

/** Blocks back from a passage in which a credit is still near it. */
const BLOCKS_BACK = 2;
/** Where a clause of its own begins: who speaks before it does not speak of what follows. */
const CLAUSE = /[;—–]|,\s+(?:which|who|whose|where|when|while)\s/u;
const DASH = /\s[-–—]\s|[–—]/u;
/** What somebody speaks about is told by the reporter: "he tweeted about his account being gone". */
const TOPIC = /(?:^|\s)(?:about|regarding|concerning|over|über|sobre)$/iu;

/** Whether a passage is a topic: by its first word, or by the last of what leads to it. */
function isTopic(passage: string, lead: string): boolean {
  return [passage.split(/\s/u, 1)[0] ?? '', lead.trimEnd()].some((words) => TOPIC.test(words));
}

/**
 * Whether a company or person that speaks is no source of the passage: the passage is about their speaking, or what they speak about,
 * or about something in another clause. Where the earliest is their own word, it is enough that they speak.
 */
function isApart({ match, article, earliest }: Question, credit: Credit): boolean {
  const { text } = article;
  const { voice, phrase } = credit;
  if (phrase.start < match.end && match.start < phrase.end) return !earliest.has(voice);
  if (phrase.end <= match.start && isTopic(text.slice(match.start, match.end), text.slice(phrase.end, match.start))) return !earliest.has(voice);
  const [from, to] = phrase.end <= match.start ? [phrase.end, match.start] : [match.end, phrase.start];
  return CLAUSE.test(text.slice(from, to)) || isInAnotherClause(match, credit, article);
}

/** Whether a credit stands between two dashes of its sentence, and the passage does not. */
function isAside({ match, article: { text, sentences } }: Question, { start, end, sentence }: Credit): boolean {
  const within = sentences[sentence];
  if (within === undefined) return false;
  const open = text.slice(within.start, start).search(DASH);
  const close = text.slice(end, within.end).search(DASH);
  return open >= 0 && close >= 0 && (match.start >= end + close || match.end <= within.start + open);
}

/**
 * In the sentence of the passage: whoever is said to report it, and beside them a company or person who were earliest by
 * their own word. Without a reporter, who speaks.
 */
export function creditInSentence(question: Question): CreditFinding | null {
  const { match, article, earliest, credits } = question;
  const within = credits.filter(({ sentence }) => {
    const of = article.sentences[sentence];
    return of !== undefined && of.start < match.end && match.start < of.end;
  });
  const reporting = within.filter((credit) => credit.to === 'press' && !isAside(question, credit));
  const [first] = reporting.filter((credit) => !isInAnotherClause(match, credit, article));
  // "Citing X, Y reported": what Y has is X's.
  const press = reporting.filter((credit) => credit.group === first?.group || (first !== undefined && credit.cue === 'citing X' && !isInAnotherClause(match, credit, article)));
  const speaking = within.filter((credit) => credit.to !== 'press' && !isApart(question, credit));
  const own = nearestOf(press.length === 0 ? speaking : speaking.filter(({ voice }) => earliest.has(voice)));
  const all = [...press, ...own].sort((a, b) => gapBetween(a.phrase, match) - gapBetween(b.phrase, match));
  return all.length === 0 ? null : findingOf(question, all, 'sentence');
}

/**
 * In the other sentences of its block, nearest first; then in the blocks before it. Beyond its sentence a credit must be
 * plausible: a speaker's words go on over sentences, and over blocks where the record knows the outlet to have them; a fact
 * soon has another source, or none.
 */
export function creditNearby(question: Question): CreditFinding | null {
  const { match, article, earliest, stating, credits } = question;
  if (isAnothersReport(question)) return null;
  const at = article.sentences.findIndex(({ end }) => match.start < end);
  const block = article.sentences[at]?.block ?? 0;
  const speech = isSpeech(question);
  const quoted = match.claim.kind === 'quotation' || isInQuotation(question);
  const isPlausible = ({ voice, to }: Credit, sentences: number, blocks: number): boolean => {
    if (blocks > 0) return (speech && stating.has(voice)) || (quoted && earliest.has(voice));
    return earliest.has(voice) || (to === 'press' && (match.via === 'wording' || (sentences <= 1 && stating.has(voice))));
  };
  const plausible = credits.flatMap((credit) => {
    const blocks = block - (article.sentences[credit.sentence]?.block ?? Infinity);
    const sentences = Math.abs(credit.sentence - at);
    if ((sentences === 0 && credit.to === 'press') || !reachesOver(question, credit, at)) return [];
    return blocks >= 0 && blocks <= BLOCKS_BACK && isPlausible(credit, sentences, blocks) ? [{ credit, blocks, sentences }] : [];
  });
  // Of two sentences as near, the one before the passage leads to it.
  const ranked = plausible.sort((a, b) => a.blocks - b.blocks || a.sentences - b.sentences || a.credit.start - b.credit.start);
  const nearest = nearestOf(ranked.map(({ credit }) => credit));
  return nearest.length === 0 ? null : findingOf(question, nearest, 'nearby');
}
