import type { Claim, Variant, Wording } from '../../core/model';
import type { Located } from './read-document';
import type { Problems } from './problem';
import type { SeedClaim, SeedWording } from './schema';

/** A wording is a sentence or a clause; longer ones match nothing and carry more of a text than a quotation needs. */
export const MOST_WORDS = 60;

/** What claims may refer to. */
export interface ClaimContext {
  readonly outlets: ReadonlySet<string>;
  readonly questions: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

/** Compiles the claims of a pack, sorted by id, and checks all that can be checked without its sources. */
export function compileClaims(entries: readonly Located<SeedClaim>[], context: ClaimContext, problems: Problems): readonly Claim[] {
  const byId = new Map<string, Located<SeedClaim>>();
  for (const entry of entries) {
    const twin = byId.get(entry.id);
    if (twin === undefined) byId.set(entry.id, entry);
    else problems.add(entry.place(), `the claim "${entry.id}" stands also in ${twin.place().file}`, 'Give one of the two another id, or join them');
  }
  for (const entry of byId.values()) checkReferences(entry, byId, context, problems);
  checkSharedWordings([...byId.values()], problems);
  return [...byId.values()].map((entry) => compileClaim(entry, context)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A claim's topic is the name of its file, where the incident has a heading for it. */
function topicOf(entry: Located<SeedClaim>, { topics }: ClaimContext): string | undefined {
  const name = /([^/]+)\.ya?ml$/.exec(entry.place().file)?.[1];
  return name !== undefined && topics.has(name) ? name : undefined;
}

function compileClaim(entry: Located<SeedClaim>, context: ClaimContext): Claim {
  const { id, value } = entry;
  const topic = topicOf(entry, context);
  return {
    id,
    kind: value.kind,
    ...(value.speaker !== undefined && { speaker: value.speaker }),
    statement: value.statement,
    variants: value.variants.flatMap(compileVariant),
    ...(value.required !== undefined && { required: value.required }),
    ...(value.requiredIn !== undefined && { requiredIn: value.requiredIn }),
    wordings: Object.entries(value.wordings).map(([key, wording]) => compileWording(id, key, wording)),
    ...(value.unit !== undefined && { unit: value.unit }),
    ...(value.question !== undefined && { question: value.question }),
    ...(topic !== undefined && { topic }),
    ...(value.sharesWordsWith !== undefined && { sharesWordsWith: value.sharesWordsWith }),
  };
}

function compileVariant(variant: string | Readonly<Record<string, string>>): readonly Variant[] {
  if (typeof variant === 'string') return [{ text: variant, language: 'en' }];
  return Object.entries(variant).map(([language, text]) => ({ text, language }));
}

function compileWording(claim: string, key: string, wording: SeedWording): Wording {
  return {
    id: `${claim}/${key}`,
    text: wording.text,
    language: wording.language,
    form: wording.form,
    ...(wording.from !== undefined && { from: `${claim}/${wording.from}` }),
    basis: wording.basis,
  };
}

function checkReferences(
  entry: Located<SeedClaim>, all: ReadonlyMap<string, unknown>, context: ClaimContext, problems: Problems,
): void {
  const { id, value, place } = entry;
  if (value.speaker !== undefined && !context.outlets.has(value.speaker)) {
    problems.add(place('speaker'), `there is no outlet "${value.speaker}"`, 'Add the speaker to seeds/outlets.yaml, or mend the spelling');
  }
  if (value.question !== undefined && !context.questions.has(value.question)) {
    problems.add(place('question'), `there is no question "${value.question}"`, 'Add it to questions in incident.yaml, or mend the spelling');
  }
  if (value.kind === 'quotation' && Object.keys(value.wordings).length === 0) {
    problems.add(place(), `the quotation "${id}" has no wording`, 'Add its words under wordings, or make it a fact');
  }
  const groups = value.required?.length ?? 0;
  for (const [language, { length }] of Object.entries(value.requiredIn ?? {})) {
    if (length === groups) continue;
    problems.add(place('requiredIn', language), `required has ${groups} ${groups === 1 ? 'group' : 'groups'}, and requiredIn has ${length} for "${language}"`,
      'Give each group of required a group of words in that language, if need be an empty one');
  }
  for (const other of value.sharesWordsWith ?? []) {
    if (!all.has(other) || other === id) {
      problems.add(place('sharesWordsWith'), `there is no other claim "${other}"`, 'Mend the spelling, or leave it out');
    }
  }
  for (const [key, wording] of Object.entries(value.wordings)) checkWording(entry, key, wording, problems);
}

function checkWording({ value, place }: Located<SeedClaim>, key: string, wording: SeedWording, problems: Problems): void {
  const words = wording.text.split(/\s+/).length;
  if (words > MOST_WORDS) {
    problems.add(place('wordings', key, 'text'), `this wording has ${words} words, more than ${MOST_WORDS}`,
      'Split the quotation into claims of a sentence or a clause');
  }
  const wordings = new Map(Object.entries(value.wordings));
  const seen = new Set([key]);
  for (let from = wording.from; from !== undefined; from = wordings.get(from)?.from) {
    if (!wordings.has(from)) {
      problems.add(place('wordings', key, 'from'), `this claim has no wording "${from}"`, 'Name the key of another wording of the same claim');
      return;
    }
    if (seen.has(from)) {
      problems.add(place('wordings', key, 'from'), `the wording "${key}" descends from itself`, 'Let one wording of the circle be without from');
      return;
    }
    seen.add(from);
  }
}

/** Text that differs only in case, punctuation or the shape of its quotation marks is one wording to a matcher. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function checkSharedWordings(entries: readonly Located<SeedClaim>[], problems: Problems): void {
  const holders = new Map<string, { readonly entry: Located<SeedClaim>; readonly key: string }>();
  for (const entry of entries) {
    for (const [key, wording] of Object.entries(entry.value.wordings)) {
      const words = bare(wording.text);
      const holder = holders.get(words);
      if (holder === undefined) {
        holders.set(words, { entry, key });
        continue;
      }
      const other = holder.entry;
      if (other.id === entry.id) {
        problems.add(entry.place('wordings', key), `this claim holds the same wording as "${holder.key}"`, 'Leave one of the two out');
      } else if (!names(entry, other) || !names(other, entry)) {
        problems.add(entry.place('wordings', key), `the claim "${other.id}" holds the same wording`,
          'Let it stand under one of them, or let each name the other in sharesWordsWith if their context tells them apart');
      }
    }
  }
}

function names(one: Located<SeedClaim>, other: Located<SeedClaim>): boolean {
  return one.value.sharesWordsWith?.includes(other.id) ?? false;
}
