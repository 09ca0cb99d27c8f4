/** Sentences that state one thing each, as reporters would put it who know nothing of the record's words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { articleOfText } from '../../core/article-of-text';
import { prepare } from '../../core/engine';
import { explain } from '../../core/explain';
import { lazily } from '../../core/lazily';
import type { ClaimId } from '../../core/model';
import type { ReadIn } from '../../core/text/language';
import { packs } from '../../data';

const folder = fileURLToPath(new URL('../../test/articles/plain', import.meta.url));

/** After which sentence each stands, by language: on a page it would stand among such. */
export const LEADS: Readonly<Record<ReadIn, string>> = {
  en: 'Bahtiyar Duysak deactivated President Trump’s Twitter account.',
  de: 'Bahtiyar Duysak hat das Twitter-Konto von Präsident Trump deaktiviert.',
  fr: 'Bahtiyar Duysak a désactivé le compte Twitter du président Trump.',
  es: 'Bahtiyar Duysak desactivó la cuenta de Twitter del presidente Trump.',
  tr: 'Başkan Trump’ın Twitter hesabını Bahtiyar Duysak devre dışı bıraktı.',
};

const prepared = lazily(() => packs.map((pack) => prepare(pack)));

export const PLAIN_LANGUAGES = ['en', 'de', 'fr', 'es', 'tr'] as const satisfies readonly ReadIn[];

/** A set of such sentences, and whether those who work on the matching learn from it. */
export interface PlainSet {
  readonly folder: 'first' | 'second' | 'third';
  readonly title: string;
  readonly isRead: boolean;
}

export const PLAIN_SETS: readonly PlainSet[] = [
  { folder: 'first', title: 'Each claim put plainly by writers who did not know the record’s words: a first set, read since', isRead: true },
  { folder: 'second', title: 'A second set, read since', isRead: true },
  { folder: 'third', title: 'A third set, in English, unread by whoever changes the matching', isRead: false },
];

/** A sentence with the claim that it states. */
export interface PlainSentence {
  readonly claim: ClaimId;
  readonly text: string;
  readonly language: ReadIn;
}

/** What is shown of one. */
export interface PlainResult extends PlainSentence {
  readonly kind: 'fact' | 'quotation';
  readonly found: boolean;
  /** The other claims that are noted on it. It may state these too: nobody has marked that. */
  readonly others: readonly ClaimId[];
}

/** The sentences of a set, a file a language, in lines of a claim's id, a tab and a sentence. */
export function plainSentences(set: PlainSet['folder']): PlainSentence[] {
  const path = join(folder, set);
  if (!existsSync(path)) return [];
  return readdirSync(path).sort().flatMap((file) => readFileSync(join(path, file), 'utf8').trimEnd().split('\n').map((line) => {
    const [claim = '', text = ''] = line.split('\t');
    return { claim, text, language: file.replace('.tsv', '') as ReadIn };
  }));
}

/** Looks for each sentence's claim in what a reader is shown on it. */
export function readPlainly(sentences: readonly PlainSentence[]): PlainResult[] {
  const claims = new Map(packs.flatMap((pack) => pack.claims).map((claim) => [claim.id, claim]));
  return sentences.map((sentence) => {
    const lead = `${LEADS[sentence.language]}\n`;
    // The language is given: a page is told by more words than two sentences have.
    const explained = explain(articleOfText(lead + sentence.text), prepared().map(({ matcherIn }) => matcherIn(sentence.language)));
    const shown = new Set(explained.filter(({ start }) => start >= lead.length)
      .flatMap(({ candidates }) => candidates.filter(({ verdict }) => verdict === 'shown').map(({ claim }) => claim)));
    return {
      ...sentence, kind: claims.get(sentence.claim)?.kind ?? 'fact', found: shown.has(sentence.claim),
      others: [...shown].filter((claim) => claim !== sentence.claim),
    };
  });
}
