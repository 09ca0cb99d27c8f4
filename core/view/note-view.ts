import type { Claim, OutletId, SourceId } from '../model';
import type { Annotation, Note, PageIdentity } from '../note';
import type { Holdings } from '../provenance/holdings';
import { countOthers } from './carriers';
import { figureViews } from './figures';
import { flagOf } from './flag';
import { linksTo } from './links';
import { outletName, sourceName } from './lookups';
import { keepMarksRare, wordCount } from './marks';
import type { CreditView, Heading, LinkView, NoteView, OriginView, VoiceView, WordingView } from './shapes';
import { voiceView } from './voices';

/** Where a match is only possible, the page need not say it at all: then nothing is said of the page. */
function headingOf(note: Note): Heading {
  const { status: plain, ofFigure } = note.earliest;
  const status = ofFigure === true && (plain === 'settled' || plain === 'likely') ? `${plain}-figure` as const : plain;
  if (note.possible) return status;
  if (note.order.relation === 'before') return 'older';
  if (status === 'unsettled') return 'unsettled';
  return note.credit.status === 'self' || note.order.relation === 'self' ? 'self' : status;
}

function originOf(voices: readonly VoiceView[], unsettled: boolean): OriginView {
  const [only] = voices;
  const at = unsettled || only === undefined ? null : only.time.likely ?? only.time.known;
  const outlets = voices.map(({ outlet }) => outlet).sort();
  return { key: outlets.join('+'), names: voices.map(({ name }) => name), at };
}

function wordingView(note: Note, claim: Claim, holdings: Holdings, own: SourceId | null): WordingView {
  const { kind, reference, printed, diff, hedge, forms, figure, against } = note.wording;
  const wording = claim.wordings.find(({ id }) => id === reference);
  const alsoSo = printed === null ? [] : holdings.sightingsOf(claim.id)
    .filter(({ source, wordings }) => source !== own && wordings?.includes(printed) === true)
    .map(({ source }) => sourceName(holdings, source));
  return {
    kind, diff, hedge, forms, figure, against,
    reference: wording === undefined ? null : { text: wording.text, language: wording.language, form: wording.form },
    alsoSo: [...new Set(alsoSo)],
  };
}

/** Where the earliest can be checked: at its words, so far as they were printed. */
function linksOf(note: Note, claim: Claim, holdings: Holdings): LinkView[] {
  const sightings = holdings.sightingsOf(note.claim);
  return note.earliest.voices.flatMap((voice) => {
    // A source that was not read has no address of its own: those who attest it have.
    const read = voice.sources.some((id) => holdings.source(id)?.url !== undefined);
    const ids = read ? voice.sources : [...voice.sources, ...voice.through];
    return [...new Set(ids)].flatMap((id) => {
      const source = holdings.source(id);
      if (source === undefined) return [];
      const printed = sightings.find((sighting) => sighting.source === id)?.wordings ?? [];
      const words = claim.wordings.find((wording) => printed.includes(wording.id) && wording.language === source.language);
      return linksTo(source, outletName(holdings, source.outlet), words?.text ?? null);
    });
  });
}

/** Whom a page credits. Where the earliest is its own outlet it need not say so, and does not credit itself. */
function creditView({ status, reach, outlets, mistaken }: Note['credit'], own: OutletId | null, nameOf: (outlet: OutletId) => string): CreditView {
  const isOwn = status === 'earliest' && own !== null && outlets.every((outlet) => outlet === own);
  return { status: isOwn ? 'own' : status, reach, names: outlets.map(nameOf), mistaken: mistaken.map(nameOf) };
}

/** A claim that the pack does not hold any more is shown by its note alone. */
function claimOf(note: Note, holdings: Holdings): Claim {
  return holdings.claim(note.claim) ?? { id: note.claim, kind: 'fact', statement: note.why.resembles, variants: [], wordings: [] };
}

/** Everything that a card shows about one note, with names in place of identifiers. */
export function noteView(note: Note, page: PageIdentity, holdings: Holdings): NoteView {
  const claim = claimOf(note, holdings);
  const nameOf = (outlet: OutletId): string => outletName(holdings, outlet);
  const heading = headingOf(note);
  const voices = note.earliest.voices.map((voice) => voiceView(voice, holdings));
  const unit = claim.unit ?? null;
  const flag = flagOf(note, heading, unit, nameOf);
  const leftOut = [...new Set([...note.earliest.voices.flatMap(({ sources }) => sources), ...(page.source === null ? [] : [page.source])])];
  return {
    id: note.id, pack: note.pack, claim: claim.id, start: note.start, end: note.end, text: note.text,
    kind: claim.kind, statement: claim.statement, speaker: claim.speaker === undefined ? null : nameOf(claim.speaker),
    speakerKind: claim.speaker === undefined ? null : holdings.outlet(claim.speaker)?.kind ?? null, unit,
    possible: note.possible, heading, voices,
    newsroom: note.earliest.newsroom === null ? null : voiceView(note.earliest.newsroom, holdings),
    inference: note.earliest.inference,
    missing: [...new Set(note.earliest.missing.map((id) => sourceName(holdings, id)))],
    origin: originOf(voices, heading === 'unsettled'),
    page: page.outlet === null ? page.siteName : nameOf(page.outlet),
    credit: creditView(note.credit, page.outlet, nameOf),
    order: note.order,
    wording: wordingView(note, claim, holdings, page.source),
    others: countOthers(claim.id, leftOut, holdings),
    asks: { claim: claim.id, reference: note.wording.reference, printed: note.wording.printed, hedge: note.wording.hedge, leftOut },
    figures: figureViews(note, holdings),
    mistaken: note.earliest.mistaken.map(({ source, credited }) => ({ name: sourceName(holdings, source), credited: sourceName(holdings, credited) })),
    why: { ...note.why, score: note.score },
    links: linksOf(note, claim, holdings),
    flag, mark: flag.mark, flagged: flag.mark !== 'ordinary',
  };
}

/** A page's notes as views, each by itself, in reading order. */
export function viewsOf({ notes, page }: Annotation, holdings: readonly Holdings[]): NoteView[] {
  return notes.flatMap((note) => {
    const own = holdings.find(({ pack }) => pack.id === note.pack);
    return own === undefined ? [] : [noteView(note, page, own)];
  });
}

/** A page's notes as views, in reading order, with marks kept rare over the page as a whole. */
export function noteViews(annotation: Annotation, text: string, holdings: readonly Holdings[]): NoteView[] {
  return keepMarksRare(viewsOf(annotation, holdings), wordCount(text));
}
