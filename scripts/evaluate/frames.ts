/**
 * Facts on record in sentences that put them in doubt, and in sentences that state them in many words. A frame is a sentence of its own with "…"
 * where a fact is put in, as the record states it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { articleOfText } from '../../core/article-of-text';
import { prepare } from '../../core/engine';
import { explain } from '../../core/explain';
import { lazily } from '../../core/lazily';
import type { Claim } from '../../core/model';
import type { ReadIn } from '../../core/text/language';
import { stemOf } from '../../core/text/stems';
import { english } from '../../core/text/tongues/english';
import { wordsOf } from '../../core/text/words';
import { packs } from '../../data';
import { LEADS } from './plain';

const folder = fileURLToPath(new URL('../../test/articles/frames', import.meta.url));

/** Whether a frame's sentence states what is put into it. */
export type Bearing = 'doubting' | 'affirming';

/** A set of frames, and whether those who work on the matching learn from it. */
export interface FrameSet {
  readonly folder: 'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth';
  readonly title: string;
  readonly isRead: boolean;
}

export const FRAME_SETS: readonly FrameSet[] = [
  { folder: 'first', title: 'our own', isRead: true },
  { folder: 'second', title: 'a second set, by another writer, read since', isRead: true },
  { folder: 'third', title: 'a third set, read since', isRead: true },
  { folder: 'fourth', title: 'a fourth set, read since', isRead: true },
  { folder: 'fifth', title: 'a fifth set, of clever ones, read since', isRead: true },
  // Its affirming frames were read, its doubting ones were not.
  { folder: 'sixth', title: 'a sixth set, of ordinary ones, unread', isRead: false },
];

/** Of the facts every so manyth is tried. */
const EVERY = 3;
const PLACE = '…';

const prepared = lazily(() => packs.map((pack) => prepare(pack)));

/** Whether a statement denies something or leaves it open itself: put in doubt, it may well be stated. */
function isOpen(statement: string): boolean {
  return wordsOf(statement).some(({ norm }) => english.denies({ norm, stem: stemOf(norm) }) || english.doubts({ norm, stem: stemOf(norm) }));
}

/** How the record puts a fact in a language; undefined where it does not. */
function put(claim: Claim, language: ReadIn): string | undefined {
  return language === 'en' ? claim.statement.replace(/\.$/, '') : claim.variants.find((variant) => variant.language === language)?.text;
}

/** Names keep their capital within a sentence. */
function within(text: string, names: ReadonlySet<string>): string {
  const [first = ''] = /^[\p{L}\p{N}]+/u.exec(text) ?? [];
  return names.has(first) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The words that are printed with a capital within some statement. */
const namesIn = (statements: readonly string[]): ReadonlySet<string> => new Set(statements.flatMap((text) => text.match(/(?<=[^.]\s)\p{Lu}[\p{L}\p{N}]*/gu) ?? []));

/** The frames of a set in a language. */
function framesOf(set: FrameSet['folder'], bearing: Bearing, language: ReadIn): string[] {
  const file = join(folder, set, `${bearing}.${language}.txt`);
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
}

/** What is shown of the facts in the sentences of a frame. */
export interface FrameResult {
  readonly frame: string;
  readonly facts: number;
  readonly shown: number;
}

/** Puts facts on record into the frames of a set, each sentence after one that names the story, and counts those that are noted. */
export function readFrames(set: FrameSet['folder'], bearing: Bearing, language: ReadIn): FrameResult[] {
  const claims = packs.flatMap((pack) => pack.claims).filter(({ kind, statement }) => kind === 'fact' && !isOpen(statement)).filter((_, at) => at % EVERY === 0);
  const names = namesIn(claims.map(({ statement }) => statement));
  const facts = claims.flatMap((claim) => {
    const text = put(claim, language);
    return text === undefined ? [] : [{ id: claim.id, text: language === 'en' ? within(text, names) : text }];
  });
  const matchers = prepared().map(({ matcherIn }) => matcherIn(language));
  const lead = `${LEADS[language]}\n`;
  return framesOf(set, bearing, language).map((frame) => {
    const shown = facts.filter(({ id, text }) => {
      const sentence = frame.replace(PLACE, () => text);
      return explain(articleOfText(lead + sentence.charAt(0).toUpperCase() + sentence.slice(1)), matchers)
        .some(({ start, candidates }) => start >= lead.length && candidates.some(({ claim, verdict }) => claim === id && verdict === 'shown'));
    });
    return { frame, facts: facts.length, shown: shown.length };
  });
}
