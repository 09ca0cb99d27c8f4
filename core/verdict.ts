/** Whether a page calls something false that it prints: fact checks tell what others believe, and then a verdict. */
import { lazily } from './lazily';
import { wordsOf } from './text/words';

/** More is no verdict by itself. */
const LONGEST = 60;
const normsOf = (text: string): string[] => wordsOf(text).map(({ norm }) => norm);
/** Phrases as they are compared, without the marks that divide words. */
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(',').map((phrase) => phrase.trim()));

/** What a verdict comes to, in the languages that are read. */
const calledFalse = lazily(() => phrases(`false, untrue, not true, misleading, incorrect, wrong, fake, a myth, myth, unproven, fiction, falsch, stimmt nicht, unwahr,
irreführend, frei erfunden, faux, c est faux, infondé, trompeur, falso, engañoso, incorrecto, no es cierto, yanlış, asılsız, doğru değil, yanıltıcı`));
/** What may stand before it: whose verdict it is, and how far it goes. */
const before = lazily(() => phrases(`rating, our, verdict, ruling, fact, check, this, that, is, it, urteil, unser, bewertung, das, ist, notre, es, esto, eso, veredicto, karar, sonuç, bu, iddia,
mostly, partly, largely, completely, totally, entirely, simply, just, plainly, größtenteils, teilweise, völlig, schlicht, plutôt, partiellement, totalement, complètement, mayormente,
parcialmente, totalmente, completamente, kısmen, tamamen`));
/** Before a colon they say the same of what follows. */
const LABEL = /^\W*(?:myth|false|fake|fiction|mythos|falsch|mythe|faux|mito|bulo|falso|efsane|yanlış)(?: (?:no\. ?)?\d+)?:/i;

/** Whether a sentence is a verdict that what stands before it is false: "Mostly false.", "Our verdict: misleading". */
export function isVerdict(text: string): boolean {
  if (text.length > LONGEST) return false;
  const norms = normsOf(text);
  const first = norms.findIndex((norm) => !before().has(norm));
  return first >= 0 && calledFalse().has(norms.slice(first).join(' '));
}

/** Whether a sentence calls itself false: "Myth: he was fired". */
export const isMyth = (text: string): boolean => LABEL.test(text);
