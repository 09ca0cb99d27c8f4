/**
 * How a passage's words differ from the claim's reference wording (`reference.ts`), and its figure from the earliest's.
 *
 * Only what a page quotes is held against words. Reported speech is a paraphrase, unless it keeps the very words.
 */
import type { Article, Span } from '../article';
import { lazily } from '../lazily';
import type { Match } from '../match';
import type { Wording } from '../model';
import type { WordingFinding, WordingKind } from '../note';
import { alignWords } from '../wording/align';
import { comparedPieces, comparedText, type ComparedText } from '../wording/compared-words';
import { diffParts, printed } from '../wording/diff-parts';
import { doubtGone, reportsDoubt } from '../wording/doubt';
import { goingOn } from '../wording/going-on';
import { kindOf } from '../wording/kind';
import { type Piece, quotedIn, type Quoted } from '../wording/quoted';
import { reportersWords, sentencesAround } from '../wording/reporters-words';
import { runsOf } from '../wording/runs';
import { hasDenial, isTurned } from '../wording/turns';
import { figureFinding } from './figure-finding';
import type { Holdings } from './holdings';
import { containing, formsOf, onlyRoot, printedAmong, type Recorded, recordedOf, type Reference, referenceFor, resembling } from './reference';

type Finding = Pick<WordingFinding, 'kind' | 'reference' | 'diff' | 'hedge'>;

const PARAPHRASE: Finding = { kind: 'paraphrase', reference: null, diff: [], hedge: null };

/** Whether a text has a word of content that is the claim's. Of one of small words alone, half have to be. */
function isOfClaim({ words }: ComparedText, recorded: readonly Recorded[]): boolean {
  const content = words.filter(({ stop }) => !stop);
  if (content.length === 0) return recorded.some((one) => 2 * words.filter(({ norm }) => one.words.some((word) => word.norm === norm)).length >= words.length);
  return recorded.some((one) => content.some(({ stem }) => one.words.some((word) => word.stem === stem)));
}

/** The quotations among a passage's that are of the claim: the reporter may quote other things in the same clause. */
function piecesOf({ pieces }: Quoted, { text }: Article, recorded: readonly Recorded[]): readonly Piece[] {
  const ofClaim = pieces.filter(({ start, end }) => isOfClaim(comparedText(text.slice(start, end)), recorded));
  return ofClaim.length > 0 ? ofClaim : pieces;
}

/** What a reporter keeps of a quotation in words of his own, and what the record knows of it. */
interface Keeps {
  readonly doubt: () => boolean;
  readonly denial: () => boolean;
  /** Whether the words are on record as they are: a doubt or denial that they begin with is then none of the page's. */
  readonly isOnRecord: boolean;
}

/** How words differ from a recorded wording. What the reporter keeps in words of his own is not dropped. */
function against(page: ComparedText, recorded: Recorded, keeps: Keeps): Finding {
  const { id, language } = recorded.wording;
  const runs = runsOf(page.words, recorded.words, (at) => !keeps.isOnRecord && isTurned(page, at, language));
  const finding = { kind: kindOf(runs, page, recorded, keeps.denial), reference: id, diff: diffParts(runs, page, recorded), hedge: null };
  const doubt = doubtGone(runs, page, recorded, language);
  return doubt === null || keeps.doubt() ? finding : { ...finding, kind: 'hedge-dropped', hedge: printed(recorded, doubt) };
}

/** What kind of difference there is between two recorded wordings of one language. What was printed beside them is not on record. */
export function kindBetween(reference: Wording, other: Wording): WordingKind {
  return against(comparedText(other.text), { ...comparedText(reference.text), wording: reference }, { doubt: () => false, denial: () => true, isOnRecord: true }).kind;
}

/** Whether a translation says the contrary of another: no translator's choice. In Turkish that is told by endings, and not known. */
function isContrary(page: ComparedText, reference: Reference): boolean {
  return reference.wording.language !== 'tr' && hasDenial(page.text) !== hasDenial(reference.text)
    && 2 * alignWords(page.words, reference.words).length >= page.words.length;
}

/** The same words, or some of them. */
const CUTS: readonly WordingKind[] = ['verbatim', 'trimmed', 'joined'];

/**
 * What is said of words whose nearest recorded wording is known. Of more than a cut it is said only where the page marks its
 * words as a quotation and a reference is known: without quotation marks nobody claims the very words, and another
 * translator's are no change.
 */
function findingOf(page: ComparedText, marked: boolean, nearest: Recorded, reference: Reference | null, keeps: Keeps): Finding {
  const finding = against(page, reference ?? nearest, keeps);
  const isCut = CUTS.includes(finding.kind);
  if (reference === null) return isCut ? { ...PARAPHRASE, kind: finding.kind } : PARAPHRASE;
  if (isCut || (marked && !reference.translation)) return finding;
  if (marked && isContrary(page, reference)) return finding;
  return { ...PARAPHRASE, reference: reference.translation ? null : reference.wording.id };
}

function ofQuotation(match: Match, article: Article, holdings: Holdings): WordingFinding {
  const { claim, via, figure } = match;
  const recorded = recordedOf(claim, holdings);
  const quoted = quotedIn(match, article, via === 'statement');
  const read = (spans: readonly Span[]): ComparedText => comparedPieces(spans.map(({ start, end }) => article.text.slice(start, end)));
  const pieces = piecesOf(quoted, article, recorded);
  const page = read(pieces);
  const exact = via === 'wording' || quoted.marked ? printedAmong(recorded, page) : null;
  const nearest = exact ?? (via === 'wording' ? containing(recorded, page, match.wording) : undefined)
    ?? recorded.find(({ wording }) => wording.id === match.wording) ?? (quoted.marked ? resembling(recorded, page) : undefined);
  const found = { printed: exact?.wording.id ?? null, forms: formsOf(claim, holdings), figure, against: null };
  if (nearest === undefined) return { ...PARAPHRASE, reference: onlyRoot(recorded)?.wording.id ?? null, ...found };
  const reference = referenceFor(page, nearest, claim, holdings);
  const sentences = sentencesAround(match, article);
  const whole = read(goingOn(pieces, page, reference ?? nearest, nearest.wording.language, sentences, article.text));
  const beside = lazily(() => reportersWords(quoted.pieces, sentences, article.text));
  const keeps = { doubt: () => reportsDoubt(beside()), denial: () => hasDenial(beside()), isOnRecord: printedAmong(recorded, whole) !== null };
  const finding = findingOf(whole, quoted.marked, nearest, reference, keeps);
  const isReported = finding.kind === 'paraphrase' && match.wording === null;
  return { ...finding, ...(isReported && { reference: finding.reference ?? onlyRoot(recorded)?.wording.id ?? null }), ...found };
}

/** How a passage's words, or its figure, differ from the claim's earliest known ones. */
export function wordingOf(match: Match, article: Article, holdings: Holdings): WordingFinding {
  const { claim, figure } = match;
  if (claim.kind === 'quotation') return ofQuotation(match, article, holdings);
  return { ...PARAPHRASE, printed: null, forms: formsOf(claim, holdings), figure, against: null, ...(figure !== null && figureFinding(claim.id, figure, holdings)) };
}
