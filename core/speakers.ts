/** Who says something in a passage, so far as that is one of the story's own speakers. */
import { isSaying } from './asserts';
import type { Claim, OutletId, Pack } from './model';
import type { Passage } from './passage';
import { isCapital } from './text/letters';
import { stemOf } from './text/stems';
import type { ConceptToken } from './vocabulary';

/** Words of small weight between who says it and that he says it: "Brown has now said". */
const MOST_BETWEEN = 2;
const CONJUNCTIONS = new Set(['and', 'but', 'that', 'as', 'when', 'while']);
const PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'who']);

const wordsOfId = (id: OutletId): string[] => id.split('-').map(stemOf);

/** The words by which persons and companies are known who say something in a pack; newsrooms report what others say. */
export function speakersOf({ claims, outlets }: Pick<Pack, 'claims' | 'outlets'>): string[] {
  const speaking = new Set(claims.map(({ speaker }) => speaker));
  return [...new Set(outlets.filter(({ id, kind }) => speaking.has(id) && (kind === 'person' || kind === 'company')).flatMap(({ id }) => wordsOfId(id)))];
}

/** Whether a clause begins with the name of which a token is the last word: not so in "the man who left Twitter said". */
function beginsClause({ tokens, broken, quoted, text, start }: Passage, last: number): boolean {
  let at = last;
  while (at > 0 && broken[at] !== true && isCapital(text.charAt((tokens[at - 1]?.start ?? start) - start))) at -= 1;
  return at === 0 || broken[at] === true || quoted[at - 1] === true || CONJUNCTIONS.has(tokens[at - 1]?.norm ?? '');
}

/** The token that a verb of saying has for its subject, so far as it stands next to it. */
function subjectOf(passage: Passage, verb: number): ConceptToken | undefined {
  const { tokens, broken, quoted } = passage;
  const next = tokens[verb + 1];
  // "…," said Brown.
  if ((broken[verb] === true || quoted[verb - 1] === true) && next !== undefined && broken[verb + 1] !== true) return next;
  for (let at = verb - 1; at >= 0 && at >= verb - 1 - MOST_BETWEEN && broken[at + 1] !== true; at -= 1) {
    const token = tokens[at];
    if (token !== undefined && (!token.stop || PRONOUNS.has(token.norm))) return PRONOUNS.has(token.norm) || beginsClause(passage, at) ? token : undefined;
  }
  return undefined;
}

/** Whether a passage has others of the story's speakers say something, and nobody who may be the claim's. */
export function saysAnother(passage: Passage, { kind, speaker }: Claim, speakers: ReadonlySet<string>): boolean {
  if (kind !== 'quotation' || speaker === undefined) return false;
  const own = wordsOfId(speaker);
  if (own.some((word) => passage.stems.has(word))) return false;
  const { tokens, quoted, text, start } = passage;
  const subjects = tokens.flatMap((token, at) => isSaying(token) && quoted[at] !== true ? subjectOf(passage, at) ?? [] : []);
  return !subjects.some(({ norm }) => PRONOUNS.has(norm))
    && subjects.some((subject) => speakers.has(subject.stem) && isCapital(text.charAt(subject.start - start)));
}
