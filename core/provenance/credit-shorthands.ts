/** What may stand between a cue and an outlet's name. */

/**
 * Letters of the languages that the cues are in, lower case, as the inside of a class. Not `\p{L}`: so large a class, in so
 * many expressions, costs a page a second when they are first used.
 */
export const LETTERS = 'a-zß-ɏ';

/** Names are often put between quotation marks. */
const QUOTE = '["“„«‘]?\\s*';
/** What English calls an outlet, whether it is named ("the site X") or was before ("he told the site"). */
export const ENGLISH_KINDS = 'site|website|outlet|publication|newspaper|paper|magazine|network|channel|station|broadcaster|blog|podcast|show';
export const GERMAN_KINDS = '(?:portal|magazin|sender|blog|seite|dienst|agentur|zeitung|website|plattform|newsletter|fernsehen|fernsehsender|zeitschrift)';
const FRENCH_KINDS = '(?:le|la|les|du|un|une|de|site|média|chaîne|journal|quotidien|magazine|agence|blog|presse|spécialisée?|américaine?|allemande?|britannique|tech|nos|confrères)';
const SPANISH_KINDS = '(?:el|la|los|las|del|de|un|una|o|os|il|het|portal|diario|sitio|medio|cadena|agencia|revista|web|blog|estadounidense|especializado|noticias|tecnología|digital|periódico|canal|site|jornal)';

/** By name, as the cues use them in braces. */
export const SHORTHANDS: Readonly<Record<string, string>> = {
  letters: LETTERS,
  letter: `[${LETTERS}]`,
  few: '(?:[{letters}\'’-]+ ){0,3}?',
  adv: '(?:(?:{letter}+ly|first|also|later|then|since|soon|now|only|itself|has|had|have|did) )*',
  s: '(?:[\'’]s?)?',
  title: '(?:(?:Mr\\.?|(?:US-)?(?:President|Präsident|Presidente|Président)|the|der|el|le) )*',
  en: `(?:the )?(?:(?:[{letters}-]+ ){0,3}?(?:${ENGLISH_KINDS}|agency|service|daily|weekly) )?(?:(?:[{letters}.'’-]+ ){1,3}?(?:of|at|from) )?(?:the )?${QUOTE}`,
  de: `(?:(?:dem|der|den|das|die|des|von|vom) )?(?:[{letters}-]+ )?(?:[{letters}-]*${GERMAN_KINDS} )?${QUOTE}`,
  fr: `(?:(?:${FRENCH_KINDS} )|(?:l|d)['’])*${QUOTE}`,
  es: `(?:${SPANISH_KINDS} )*${QUOTE}`,
};
