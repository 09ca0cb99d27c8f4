/** How agencies sign their texts: "PORTBY, 2 May (NEWA) - The clerk was tired." In the words that articles print, capitals and all. */
import { CAPITALISED as NAME } from '../text/letters';

/** "Buenos Aires", "New York/Washington", "Paris, 3 novembre", "SAN FRANCISCO, Nov. 2", "WASHINGTON, D.C.", "Nov. 3". */
const PLACE = new RegExp(String.raw`^(?:${NAME}(?:[\s/-]+(?:${NAME}|\d{1,4}\.?|de|del|la|le|am|an|der|do|da|of))*)`
  + String.raw`(?:,\s*(?:${NAME}|(?=[\p{L}\s.]*\d)[\p{L}\d.\s]+)(?:\s(?:\d{1,4}\.?|${NAME}))*)*,?$`, 'u');
/** Text, and not the name of another agency. */
const SENTENCE = /^["“„«‘']?[\p{Lu}\d].*\s\p{Ll}/su;
const PICTURE = /\b(?:photos?|fotos?|pictures?|images?|getty|file|archiv\w*|illustration)\b/i;

/**
 * Whether an agency's name stands as its signature at a block's beginning. A caption may end in such a bracket, too: a signature has
 * nothing or a place before it and a sentence after it, or is a block of its own.
 */
export function isDateline(before: string, after: string): boolean {
  const place = before.replace(/[([]?\s*$/, '').trim();
  const rest = after.replace(/^[^)\]\-–—]*[)\]]?\.?\s*[-–—:]*\s*/, '');
  if (place !== '' && !PLACE.test(place)) return false;
  if (rest === '') return place === '';
  return SENTENCE.test(rest) && !PICTURE.test(rest.slice(0, 40));
}
