import type { Interval, OutletId, PackId, WordingId } from '../../core/model';
import type { Annotation, Note, PageIdentity, Verdict } from '../../core/note';
import type { Holdings } from '../../core/provenance/holdings';

/** Names of outlets, as a reader knows them, sorted. */
function namesOf(outlets: readonly OutletId[], holdings: Holdings): string[] {
  return [...new Set(outlets.map((id) => holdings.outlet(id)?.name ?? id))].sort((a, b) => a.localeCompare(b, 'en'));
}

/** The stretch that a verdict rests on: an inference only where the verdict itself needs one. */
function atOf({ status, at }: Verdict): { from: string; to: string; basis: string } | null {
  if (at === null) return null;
  const inferred = status === 'likely' && at.likely !== undefined;
  const [from, to]: Interval = inferred ? at.likely : at.known;
  return { from, to, basis: inferred ? `inference: ${at.inference ?? at.basis}` : at.basis };
}

/** How the words, or the figure, differ, with the wordings themselves in place of their identifiers. */
function wordingJson({ claim, wording }: Note, holdings: Holdings): object {
  const { kind, reference, printed, diff, hedge, forms, figure, against } = wording;
  const textOf = (id: WordingId | null): string | null => holdings.claim(claim)?.wordings.find((one) => one.id === id)?.text ?? null;
  return { kind, reference: textOf(reference), printed: textOf(printed), diff, hedge, forms, figure, against };
}

function noteJson(note: Note, holdings: Holdings): object {
  const { start, end, text, claim, via, score, possible, earliest, credit, why } = note;
  return {
    start, end, text, claim, statement: holdings.claim(claim)?.statement ?? claim, via, score: Math.round(score * 1000) / 1000, possible,
    wording: wordingJson(note, holdings),
    earliest: { status: earliest.status, outlets: namesOf(earliest.voices.map(({ outlet }) => outlet), holdings), at: atOf(earliest) },
    credit: { status: credit.status, outlets: namesOf(credit.outlets, holdings) },
    why: `${why.rule}: resembles "${why.resembles}" in ${why.words.join(' ')}`,
  };
}

/** When the page came out by proof, and what is inferred beyond that, where something is. */
function publishedJson({ published, likely, inference }: PageIdentity): object | null {
  if (published === null) return null;
  const [from, to] = published;
  return { from, to, ...(likely !== undefined && { likely: { from: likely[0], to: likely[1], inference } }) };
}

export interface Annotated {
  readonly file: string;
  readonly annotation: Annotation;
  /** Milliseconds that annotating took, without reading the file. */
  readonly ms: number;
}

/** One file's notes as the command's `--json` promises them. */
export function asJson({ file, annotation, ms }: Annotated, packs: ReadonlyMap<PackId, Holdings>): object {
  const { page, incidents, notes, sentences } = annotation;
  const outlet = page.outlet;
  return {
    file,
    page: {
      outlet: outlet === null ? null : [...packs.values()].map((holdings) => holdings.outlet(outlet)?.name).find((name) => name !== undefined) ?? page.siteName,
      published: publishedJson(page),
      language: page.language,
    },
    incidents,
    notes: notes.flatMap((note) => {
      const holdings = packs.get(note.pack);
      return holdings === undefined ? [] : [noteJson(note, holdings)];
    }),
    sentences,
    ms: Math.round(ms * 100) / 100,
  };
}
