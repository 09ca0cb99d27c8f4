/** Claims of a made-up flood, and what is said of a page's way to put them. */
import type { BlockKind } from '../../../core/article';
import { articleOfText } from '../../../core/article-of-text';
import type { Match } from '../../../core/match';
import type { Claim, Pack, Wording } from '../../../core/model';
import type { DiffPart, WordingFinding } from '../../../core/note';
import { holdingsOf } from '../../../core/provenance/holdings';
import { wordingOf } from '../../../core/provenance/wording';
import { record, source, states } from './record';

/** A wording of the claim `said`. */
export function wording(key: string, text: string, more: Partial<Wording> = {}): Wording {
  return { id: `said/${key}`, text, language: 'en', form: 'printed', basis: 'printed', ...more };
}

export const spoken = (text: string, more: Partial<Wording> = {}): Wording => wording('spoken', text, { form: 'spoken', basis: 'video', ...more });

/** A pack with one claim in these wordings: the first newsroom prints all of them, unless others are said to. */
export function packOf(wordings: readonly Wording[], prints: Readonly<Record<string, readonly string[]>> = { herald: wordings.map(({ id }) => id) }, more: Partial<Claim> = {}): Pack {
  const ids = Object.keys(prints);
  const pack = record(
    ids.map((id, at) => source(id, `${9 + at}:00`)),
    ids.map((id, at) => states(id, at === 0 ? [] : [ids[0] ?? ''], { wordings: prints[id] ?? [] })),
  );
  return { ...pack, claims: [{ id: 'said', kind: 'quotation', statement: 'She said it.', variants: [], wordings, ...more }] };
}

/**
 * What is said of a page.
 * @param page its text, the matched passage between braces: `She said {“I saw it”} on Monday.`
 * @param kinds what its paragraphs are, in order; else they are just that
 */
export function findingOn(page: string, pack: Pack, more: Partial<Match> = {}, kinds: readonly BlockKind[] = []): WordingFinding {
  const start = page.indexOf('{');
  const end = page.indexOf('}') - 1;
  const { blocks, ...read } = articleOfText(page.replace(/[{}]/g, ''));
  const article = { ...read, blocks: blocks.map((block, at) => ({ ...block, kind: kinds[at] ?? block.kind })) };
  const claim = more.claim ?? pack.claims[0];
  if (claim === undefined || start < 0 || end < start) throw new Error('there is no claim, or no passage between braces');
  return wordingOf({
    claim, start, end, score: 1, via: 'wording', possible: false, wording: claim.wordings[0]?.id ?? null, part: 0, figure: null,
    why: { rule: 'wording', resembles: '', words: [], corrected: [] }, ...more,
  }, article, holdingsOf(pack));
}

/** A diff in one line: what only the reference has in `[-…-]`, what only the page has in `{+…+}`. */
export function line(diff: readonly DiffPart[]): string {
  return diff.map(({ side, text }) => (side === 'both' ? text : side === 'earliest' ? `[-${text}-]` : `{+${text}+}`)).join('');
}
