/** A record of who is who in a small town, and pages about it, for tests of whom a page credits. */
import type { Article } from '../../../core/article';
import { articleOfText } from '../../../core/article-of-text';
import type { Match } from '../../../core/match';
import type { Claim, Outlet, Pack, Sighting, Source } from '../../../core/model';
import type { CreditFinding, PageIdentity } from '../../../core/note';
import { creditsIn } from '../../../core/provenance/article-credits';
import { creditOf } from '../../../core/provenance/credit';
import { earliestOf } from '../../../core/provenance/earliest';
import { type Holdings, holdingsOf } from '../../../core/provenance/holdings';
import { sentencesOf } from '../../../core/text/sentences';
import { record, source, states } from './record';

export const outlets: readonly Outlet[] = [
  { id: 'harbour', name: 'HarbourWatch', aliases: ['Harbour Watch'], hosts: ['harbourwatch.example'], kind: 'newsroom' },
  { id: 'gazette', name: 'The Gazette', aliases: ['Gazette'], hosts: ['gazette.example'], kind: 'newsroom' },
  { id: 'gazette-money', name: 'Gazette Money', aliases: [], hosts: ['money.gazette.example'], kind: 'newsroom', partOf: 'gazette' },
  { id: 'hour', name: 'Hour', aliases: [], hosts: ['hour.example'], kind: 'newsroom' },
  { id: 'inc', name: 'Inc.', aliases: [], hosts: ['inc.example'], kind: 'newsroom' },
  { id: 'wire', name: 'NEWA', aliases: [], hosts: [], kind: 'agency' },
  { id: 'chirper', name: 'Chirper', aliases: ['a Chirper spokesperson'], hosts: [], kind: 'company' },
  { id: 'hale', name: 'Ada Hale', aliases: ['Mayor Hale', 'Hale'], hosts: [], kind: 'person' },
  { id: 'clerk', name: 'Tom Reed', aliases: ['Reed'], hosts: [], kind: 'person' },
];

const claims: readonly Claim[] = [
  { id: 'said', kind: 'quotation', speaker: 'clerk', statement: 'Reed said it was an honest slip.', variants: [], wordings: [] },
  { id: 'closed', kind: 'fact', statement: 'The account was closed.', variants: [], wordings: [] },
  { id: 'error', kind: 'quotation', speaker: 'chirper', statement: 'Chirper said it was an error.', variants: [], wordings: [] },
  { id: 'post', kind: 'quotation', speaker: 'hale', statement: 'Hale posted that she is back.', variants: [], wordings: [] },
  { id: 'fine', kind: 'quotation', speaker: 'chirper', statement: 'Chirper said all was fine.', variants: [], wordings: [] },
  { id: 'temp', kind: 'fact', statement: 'Reed was a temporary worker.', variants: [], wordings: [] },
];

const sources: readonly Source[] = [
  source('chirper-1', '8:00', { outlet: 'chirper', kind: 'statement' }),
  source('hale-1', '9:00', { outlet: 'hale', kind: 'post' }),
  source('harbour-1', '10:00', { outlet: 'harbour', seen: 'in part', url: 'https://harbourwatch.example/2020/01/10/meet-the-clerk' }),
  source('gazette-1', '11:00', { outlet: 'gazette', url: 'https://gazette.example/clerk-speaks' }),
  source('wire-1', '12:00', { outlet: 'wire' }),
];

const on = (claim: string, id: string, credits: readonly string[] = []): Sighting => states(id, credits, { claim });

export const pack: Pack = {
  ...record(sources, [
    on('said', 'harbour-1'), on('said', 'gazette-1', ['harbour-1']),
    on('temp', 'harbour-1'), on('temp', 'gazette-1'),
    on('closed', 'chirper-1'), on('closed', 'harbour-1'), on('closed', 'wire-1'),
    on('fine', 'harbour-1'), on('error', 'chirper-1'), on('error', 'wire-1'), on('post', 'hale-1'), on('post', 'gazette-1'),
  ], outlets),
  claims,
};
export const holdings: Holdings = holdingsOf(pack);

export const stranger: PageIdentity = {
  outlet: null, source: null, siteName: null, published: null, printed: null, language: null, by: null,
};

/** Whom a text credits anywhere: outlet and cue, in order. */
export function creditsOfText(text: string): string[] {
  const article = articleOfText(text);
  return creditsIn(article, sentencesOf(article), holdings).credits.map(({ outlet, cue }) => `${outlet}: ${cue}`);
}

function matchIn({ text }: Article, passage: string, claim: string, via: Match['via']): Match {
  const start = text.indexOf(passage);
  if (start < 0) throw new Error(`the article does not say "${passage}"`);
  const found = pack.claims.find(({ id }) => id === claim);
  if (found === undefined) throw new Error(`there is no claim ${claim}`);
  return {
    start, end: start + passage.length, claim: found, score: 1, via, possible: false, wording: null, part: 0, figure: null,
    why: { rule: via, resembles: found.statement, words: [], corrected: [] },
  };
}

/** Whom a text credits for a passage that states a claim. */
export function creditFor(text: string, passage: string, claim: string, page: Partial<PageIdentity> = {}): CreditFinding {
  const article = articleOfText(text);
  const credits = creditsIn(article, sentencesOf(article), holdings);
  const via = pack.claims.find(({ id }) => id === claim)?.kind === 'quotation' ? 'wording' : 'statement';
  return creditOf(matchIn(article, passage, claim, via), credits, { ...stranger, ...page }, earliestOf(claim, holdings), holdings);
}

/** A finding in short: "earliest harbour (sentence)". */
export function short({ status, outlets: credited, reach, mistaken }: CreditFinding): string {
  return `${[status, ...credited].join(' ')} (${reach})${mistaken.length > 0 ? ` mistaken ${mistaken.join(' ')}` : ''}`;
}
