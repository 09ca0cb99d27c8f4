/** What may stand between a cue and an outlet's name. */

/** Names are often put between quotation marks. */
const QUOTE = '["“„«‘]?\\s*';
const GERMAN_KINDS = '(?:portal|magazin|sender|blog|seite|dienst|agentur|zeitung|website|plattform|newsletter|fernsehen|fernsehsender|zeitschrift)';
const FRENCH_KINDS = '(?:le|la|les|du|un|une|de|site|média|chaîne|journal|quotidien|magazine|agence|blog|presse|spécialisée?|américaine?|allemande?|britannique|tech)';
const SPANISH_KINDS = '(?:el|la|los|las|del|de|un|una|o|os|il|het|portal|diario|sitio|medio|cadena|agencia|revista|web|blog|estadounidense|especializado|noticias|tecnología|digital|periódico|canal|site|jornal)';

/** By name, as the cues use them in braces. A space stands for any white space. */
export const SHORTHANDS: Readonly<Record<string, string>> = {
  few: '(?:[\\p{L}\'’-]+ ){0,3}?',
  adv: '(?:(?:\\p{L}+ly|first|also|later|then|since|soon|now|only|itself|has|had|have|did) )*',
  s: '(?:[\'’]s?)?',
  title: '(?:(?:Mr\\.?|(?:US-)?(?:President|Präsident|Presidente|Président)|the|der|el|le) )*',
  en: `(?:the )?(?:(?:[\\p{L}-]+ ){0,3}?(?:site|website|outlet|blog|newspaper|paper|magazine|agency|network|channel|broadcaster|publication|service|daily|weekly) )?(?:(?:[\\p{L}.'’-]+ ){1,3}?(?:of|at|from) )?(?:the )?${QUOTE}`,
  de: `(?:(?:dem|der|den|das|die|des|von|vom) )?(?:[\\p{L}-]+ )?(?:[\\p{L}-]*${GERMAN_KINDS} )?${QUOTE}`,
  fr: `(?:(?:${FRENCH_KINDS} )|(?:l|d)['’])*${QUOTE}`,
  es: `(?:${SPANISH_KINDS} )*${QUOTE}`,
};
