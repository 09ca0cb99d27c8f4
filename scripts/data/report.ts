/** What the record holds and where it is thin, as plain text for the people who edit it. */
import type { Claim, Figure, Pack, Sighting, Source, Time, WordingId } from '../../core/model';
import { countLines } from './count-lines';
import { verdictSections } from './report-verdicts';

/** Sections of a pack's report, under headings. */
export function reportOf(pack: Pack): string {
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [`${pack.id}, ${pack.release}`, [`${pack.claims.length} claims, ${pack.sources.length} sources, ${pack.sightings.length} sightings`]],
    ['Sources by language', countLines(pack.sources.map((source) => source.language))],
    ['Sources by certainty of time', countLines(pack.sources.map((source) => certaintyOf(source.published)))],
    ['Sources by how much was read', countLines(pack.sources.map((source) => source.seen))],
    ['Sources without a sighting', silentSources(pack)],
    ...verdictSections(pack),
    ['Questions answered in more than one way', answersByQuestion(pack)],
    ['Figures that differ', differingFigures(pack)],
    ['Quotations with most wordings', mostWordings(pack.claims)],
    ['Wordings that no source prints', unprintedWordings(pack)],
    ['Statements in one source only', singleSource(pack)],
  ];
  return sections.map(([heading, lines]) => section(heading, lines)).join('\n');
}

/** A heading with its lines below it. */
export function section(heading: string, lines: readonly string[]): string {
  return `${heading}\n${lines.length === 0 ? '  none' : lines.map((line) => `  ${line}`).join('\n')}\n`;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** In words: within what span the evidence puts a publication. */
function certaintyOf({ known: [from, to], likely }: Time): string {
  const length = Date.parse(to) - Date.parse(from);
  const proved = length < MINUTE ? 'to the minute' : length <= DAY ? 'to the day' : length <= 3 * DAY ? 'to three days' : 'wider';
  return likely === undefined ? `known ${proved}` : `known ${proved}, narrower by inference`;
}

function silentSources({ sources, sightings }: Pack): readonly string[] {
  const speaking = new Set(sightings.map((sighting) => sighting.source));
  return sources.filter((source) => !speaking.has(source.id)).map((source) => `${source.id} (${source.seen})`);
}

function sightingsByClaim(sightings: readonly Sighting[]): ReadonlyMap<string, readonly Sighting[]> {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) groups.set(sighting.claim, [...(groups.get(sighting.claim) ?? []), sighting]);
  return groups;
}

function answersByQuestion({ claims, questions, sightings }: Pack): readonly string[] {
  const byClaim = sightingsByClaim(sightings);
  return questions.flatMap((question) => {
    const answers = claims.filter((claim) => claim.question === question.id);
    if (answers.length < 2) return [];
    return [question.text, ...answers.map((claim) => `  ${byClaim.get(claim.id)?.length ?? 0} ${claim.statement}`)];
  });
}

function differingFigures({ claims, sightings }: Pack): readonly string[] {
  const byClaim = sightingsByClaim(sightings);
  return claims.flatMap((claim) => {
    const figures = (byClaim.get(claim.id) ?? []).flatMap((sighting) => (sighting.figure === undefined ? [] : [figureText(sighting.figure)]));
    const different = countLines(figures);
    return different.length < 2 ? [] : [`${claim.statement} (${claim.unit ?? ''})`, ...different.map((line) => `  ${line}`)];
  });
}

function figureText({ value, bound, asOf }: Figure): string {
  return `${bound === undefined ? '' : `${bound} `}${value}${asOf === undefined ? '' : ` as of ${asOf}`}`;
}

function mostWordings(claims: readonly Claim[]): readonly string[] {
  return claims
    .filter((claim) => claim.kind === 'quotation' && claim.wordings.length > 2)
    .sort((a, b) => b.wordings.length - a.wordings.length || (a.id < b.id ? -1 : 1))
    .flatMap((claim) => [`${claim.wordings.length} ${claim.id}`, ...familyOf(claim, undefined, '  ')]);
}

/** A claim's wordings, each below the one that it was made from. */
function familyOf(claim: Claim, from: WordingId | undefined, indent: string): readonly string[] {
  return claim.wordings.filter((wording) => wording.from === from).flatMap(({ id, text, form, basis }) =>
    [`${indent}${text} (${form}; ${basis})`, ...familyOf(claim, id, `${indent}  `)]);
}

function unprintedWordings({ claims, sightings }: Pack): readonly string[] {
  const printed = new Set(sightings.flatMap((sighting) => sighting.wordings ?? []));
  return claims.flatMap((claim) => claim.wordings.filter((wording) => !printed.has(wording.id)).map((wording) => wording.id));
}

function singleSource({ claims, sightings, sources }: Pack): readonly string[] {
  const byClaim = sightingsByClaim(sightings);
  const ids = new Map<string, Source>(sources.map((source) => [source.id, source]));
  return claims.flatMap((claim) => {
    const voices = new Set((byClaim.get(claim.id) ?? []).map((sighting) => ids.get(sighting.source)?.copyOf ?? sighting.source));
    const [only] = voices;
    return voices.size === 1 ? [`${claim.id}: ${only}`] : [];
  });
}
