/** Credits that are denied: "he has not spoken to X", "X berichtete nicht", "contrary to what X reported". */

/** Cues that only say whose words follow: what stands before them is another statement, denied or not. */
const UNDENIABLE = new Set(['according to X', 'citing X', 'via X', 'laut X', 'X zufolge', 'selon X', 'según X', 'originally appeared on X', 'reprinted from X', 'said X']);

const NOT = '(?:not|never|no|nor|neither|without|declined|refused|denied|nicht|nie|niemals|kein(?:e[mnrs]?)?|ohne|pas|jamais|nunca|jamás|tampoco|não|non|mai|niet|nooit|geen)';
/** A denial right before a cue: of it, or of who would have said so. */
const BEFORE = new RegExp(String.raw`(?:(?:^|[\s'’])${NOT}|n['’]t)(?:\s+[a-zß-ɏ]+)?\s+$`
  + String.raw`|(?:^|\s)(?:(?:nobody|no\s+one|none)\s+(?:at|from|of)|not\s+even|nicht\s+einmal|pas\s+même|ni\s+siquiera|contrary\s+to(?:\s+what)?|unlike(?:\s+what)?`
  + String.raw`|anders\s+als|entgegen|contrairement\s+à(?:\s+ce\s+que)?|contrario\s+(?:de|a)\s+lo\s+que)(?:\s+(?:the|der|die|das|dem|den|le|la|el))?\s+$`, 'u');
const WITHIN = /\s(?:not|never|nicht|nie|kein(?:e[mnrs]?)?|pas|jamais|no|nunca|não|non|niet)\s|m[ae](?:yan|yen|dı|di|mış|miş)$/u;
/** After a cue: a report did not say it; German and Dutch deny behind the verb, and decline an interview behind it. */
const AFTER = /^\s+(?:do(?:es)?|did|ha(?:s|ve|d))(?:\s+not|n['’]t)\s|^\s+(?:nicht|nie|niemals|niet|pas|jamais)(?![a-zß-ɏ])|^\s+(?:lehnte|lehnt|verweigerte)(?![a-zß-ɏ])/u;

/** @param before, within, after text in lower case around the cue, and the cue itself with the name */
export function isDenied(cue: string, before: string, within: string, after: string): boolean {
  return !UNDENIABLE.has(cue) && (BEFORE.test(before) || WITHIN.test(within) || AFTER.test(after));
}
