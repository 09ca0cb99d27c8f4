/**
 * How a passage's words differ from the claim's reference wording (`reference.ts`), and its figure from the earliest's.
 *
 * Only what a page quotes is held against words. Reported speech is a paraphrase, unless it keeps the very words.
 */
import type { Article } from '../article';
import type { Match } from '../match';
import type { Wording } from '../model';
import type { WordingFinding, WordingKind } from '../note';
import { sentencesOf } from '../text/sentences';
import { comparedText, type ComparedText } from '../wording/compared-words';
import { diffParts, printed } from '../wording/diff-parts';
import { doubtGone, reportsDoubt } from '../wording/doubt';
import { kindOf } from '../wording/kind';
import { quotedIn, type Quoted } from '../wording/quoted';
import { runsOf } from '../wording/runs';
import { figureFinding } from './figure-finding';
import type { Holdings } from './holdings';
import { containing, formsOf, onlyRoot, printedAmong, type Recorded, recordedOf, type Reference, referenceFor } from './reference';

type Finding = Pick<WordingFinding, 'kind' | 'reference' | 'diff' | 'hedge'>;

const PARAPHRASE: Finding = { kind: 'paraphrase', reference: null, diff: [], hedge: null };

/** What the reporter writes about a passage's quotations, in its sentence. */
function surroundings({ pieces }: Quoted, { start, end }: Match, article: Article): string {
  const blocks = article.blocks.filter((block) => block.start < end && start < block.end);
  return sentencesOf({ ...article, blocks }).filter((sentence) => sentence.start < end && start < sentence.end).map((sentence) => {
    const within = pieces.filter((piece) => piece.start < sentence.end && sentence.start < piece.end);
    const from = [sentence.start, ...within.map((piece) => piece.end)];
    const to = [...within.map((piece) => piece.start), sentence.end];
    return from.map((at, place) => article.text.slice(at, Math.max(at, to[place] ?? at))).join(' ');
  }).join(' ');
}

/** The quotations among a passage's that are of the claim, in one: the reporter may quote other things in the same clause. */
function quotedOf({ pieces }: Quoted, { text: all }: Article, recorded: readonly Recorded[]): ComparedText {
  const texts = pieces.map(({ start, end }) => comparedText(all.slice(start, end)));
  const [only, ...others] = texts;
  if (only !== undefined && others.length === 0) return only;
  const own = new Set(recorded.flatMap(({ words }) => words.flatMap(({ stem, stop }) => (stop ? [] : [stem]))));
  const ofClaim = texts.filter(({ words }) => words.some(({ stem }) => own.has(stem)));
  return comparedText((ofClaim.length > 0 ? ofClaim : texts).map(({ text }) => text).join(' '));
}

/** How words differ from a recorded wording. Doubt that the reporter keeps in words of his own is not dropped. */
function against(page: ComparedText, recorded: Recorded, keepsDoubt: () => boolean): Finding {
  const { id, language } = recorded.wording;
  const runs = runsOf(page.words, recorded.words);
  const finding = { kind: kindOf(runs, page, recorded), reference: id, diff: diffParts(runs, page, recorded), hedge: null };
  const doubt = doubtGone(runs, page, recorded, language);
  return doubt === null || keepsDoubt() ? finding : { ...finding, kind: 'hedge-dropped', hedge: printed(recorded, doubt) };
}

/** What kind of difference there is between two recorded wordings of one language. */
export function kindBetween(reference: Wording, other: Wording): WordingKind {
  return against(comparedText(other.text), { ...comparedText(reference.text), wording: reference }, () => false).kind;
}

/** The same words, or some of them. */
const CUTS: readonly WordingKind[] = ['verbatim', 'trimmed', 'joined'];

/**
 * What is said of words whose nearest recorded wording is known. Of more than a cut it is said only where the page marks its
 * words as a quotation and a reference is known: without quotation marks nobody claims the very words, and another
 * translator's are no change.
 */
function findingOf(page: ComparedText, marked: boolean, nearest: Recorded, reference: Reference | null, keepsDoubt: () => boolean): Finding {
  const finding = against(page, reference ?? nearest, keepsDoubt);
  const isCut = CUTS.includes(finding.kind);
  if (reference === null) return isCut ? { ...PARAPHRASE, kind: finding.kind } : PARAPHRASE;
  if (isCut || (marked && !reference.translation)) return finding;
  return { ...PARAPHRASE, reference: reference.translation ? null : reference.wording.id };
}

function ofQuotation(match: Match, article: Article, holdings: Holdings): WordingFinding {
  const { claim, via, figure } = match;
  const recorded = recordedOf(claim, holdings);
  const quoted = quotedIn(match, article, via === 'statement');
  const page = quotedOf(quoted, article, recorded);
  const exact = via === 'wording' || quoted.marked ? printedAmong(recorded, page) : null;
  const nearest = exact ?? (via === 'wording' ? containing(recorded, page, match.wording) : undefined)
    ?? recorded.find(({ wording }) => wording.id === match.wording);
  const finding = nearest === undefined
    ? { ...PARAPHRASE, reference: onlyRoot(recorded)?.wording.id ?? null }
    : findingOf(page, quoted.marked, nearest, referenceFor(page, nearest, claim, holdings), () => reportsDoubt(surroundings(quoted, match, article)));
  return { ...finding, printed: exact?.wording.id ?? null, forms: formsOf(claim, holdings), figure, against: null };
}

/** How a passage's words, or its figure, differ from the claim's earliest known ones. */
export function wordingOf(match: Match, article: Article, holdings: Holdings): WordingFinding {
  const { claim, figure } = match;
  if (claim.kind === 'quotation') return ofQuotation(match, article, holdings);
  return { ...PARAPHRASE, printed: null, forms: formsOf(claim, holdings), figure, against: null, ...(figure !== null && figureFinding(claim.id, figure, holdings)) };
}
