/**
 * How articles credit outlets: each cue is a phrase with X at the outlet's place. `credit-phrases.ts` makes them ready.
 *
 * The phrases are regular expressions for text in lower case. A space is any white space. Shorthands in braces stand for
 * what often comes between: `{few}` a few words, `{adv}` adverbs and auxiliaries, `{en}`, `{de}`, `{fr}`, `{es}` articles and
 * descriptions before a name ("the news site"), `{s}` a possessive, `{letter}` a letter.
 */
import { ENGLISH_KINDS } from './credit-shorthands';

/** Whom a cue may credit: those who report, or a company or person who speak for themselves. */
export type CueOf = 'press' | 'agency' | 'company' | 'person';

/** A cue's name and its phrase; `whole` where the whole page is said to be that outlet's. */
export type CueRow = readonly [cue: string, pattern: string, whole?: 'whole'];

const SAID = '(?:said|says|say|saying|stated|states|confirmed|confirms|explained|explains|blamed|announced|admitted|acknowledged|revealed|disclosed|tweeted|wrote'
  + '|added|apologi[sz]ed|concluded|claimed|claims|insisted|responded|told|clarified|owned up|promised|pledged|assured|attributed)';
/** "Independent reports said" names no newspaper. */
const REPORTED = '(?:reported|reports(?! (?:said|say|suggest|claim))|report|writes|wrote|said|says|revealed|reveals|broke|identified|identifies|named|tracked down|confirmed|confirms|learned|notes'
  + '|noted|quoted|quotes|interviewed|spoke (?:to|with)|published|found|explained|explains|describes|described|claims|claimed|adds|added|obtained|cited|cites|unmasked)';
const MITGETEILT = '(?:teilte|teilt|erklärte|erklärt|sagte|bestätigte|twitterte|schrieb|räumte|begründete|verkündete|entschuldigte)';
const INDIQUE = '(?:expliqu|déclar|indiqu|annonc|précis|confirm|reconn|affirm|assur|tweet|révél|admet|admis){letter}*';
const INFORMO = '(?:dijo|informó|explicó|confirmó|anunció|aseguró|señaló|indicó|reconoció|atribuyó|admitió|tuiteó|disse|informou|explicou|confirmou)';

const PRESS: readonly CueRow[] = [
  ['originally appeared on X', '(?:^|(?:this|it|article|story|post|version|report|piece|column),? (?:(?:was|is|has|had|been|that|which) )*)(?:first|originally|previously) (?:appeared|published|posted|ran|printed|aired) (?:in|on|at|by|with) {en}X', 'whole'],
  ['reprinted from X', '(?:reprinted|republished|reproduced|syndicated) {few}(?:from|by|of|via) {en}X', 'whole'],
  ['told X', '(?:tell|tells|told|telling) (?:to )?{en}X'],
  ['spoke to X', '(?:speak|speaks|spoke|spoken|speaking|talk|talks|talked|talking) {few}(?:to|with) {en}X'],
  ['said to X', '(?:said|confirmed|admitted|explained|confided|confessed|revealed|disclosed|opened up|come forward|came forward|statement|comments?|remarks) {few}to {en}X'],
  ['to X he said', '(?<=^|[.!?:”"] |(?:but|and|while) )(?:to|on) {en}X,? (?:he|she|they) (?:{letter}+ )?(?:said|says|put|explained|confessed|admitted|confided|called)'],
  ['interview with X', 'interview(?:s|ed)? {few}(?:with|by|for|to|on|in|from) {en}X'],
  ['according to X', 'according to (?:{few}(?:reports?|reporting|story|article|interview|sources?|piece) (?:by|from|in|on|at|with) )?{en}X'],
  ['reported by X', '(?<!(?:photo|photograph|picture|image|cartoon)s? (?:{letter}+ )?)(?:reported|revealed|published|obtained|confirmed|identified|named|quoted|cited|interviewed|broken|unmasked|noted|written|aired|contacted) (?:{letter}+ )?(?:by|in|on) {en}X'],
  ['report by X', '(?:report|reports|reporting|story|article|piece|scoop|video|exclusive) (?:{letter}+ ){0,2}?(?:by|from|in|on|for|with) {en}X'],
  ['citing X', '(?:citing|cites|cited|quoting|crediting|credits|per|hat tip to|h/t) {en}X'],
  ['citing X', '(?:citant|qui cite(?:nt)?|citando(?: a)?|que citan?(?: a)?) (?:el |la |le )?X'],
  ['via X', '(?<!(?:photo|image|picture|grab|shot|getty|gif|credit)s?:?\\s+)via {en}X'],
  ['X reported', `X(?:, (?:which|who|that),?)? {adv}(?:${REPORTED}|(?:is|are) reporting)`],
  ['a reporter at X wrote', `(?:reporter|correspondent|editor|journalist|writer|columnist) (?:at|of|for|from|with) {en}X,? {adv}${REPORTED}`],
  ['reports X', '(?<=[,”"’—–] )(?:reports|reported|says|said|writes|wrote|notes|tweeted) (?:the )?X(?:(?:[\'’]s| reporter| journalist)(?: [{letters}-]+){1,2}?)?(?=[.,;!?]|$)'],
  ['X reporter said', `X(?:[\'’]s)? (?:[{letters}-]+ )??(?:reporter|journalist|correspondent|columnist)s? (?:[{letters}.-]+ ){0,3}?(?:${REPORTED}|tweeted|tweets)`],
  ['X’s Y reported', 'X[\'’]s (?:[{letters}.-]+ ){1,3}?(?:reported|reports|wrote|writes|broke|interviewed|spoke (?:to|with))'],
  ['X report', 'X{s} (?:(?!(?:and|or|of) )[{letters}-]+ ){0,2}?(?:report|story|article|interview|scoop|piece|exclusive|profile)'],
  ['X contributed', 'X (?:staff |also )?contributed'],

  ['laut X', '(?:laut|gegenüber|unter Berufung auf|nach (?:Angaben|Informationen|einem Bericht|Berichten|Recherchen)(?: von| des| der)?) {de}X'],
  ['sagte er X', '(?:sagte|sagt|erzählte|erzählt|erklärte|verriet|gestand|schilderte|bestätigte|offenbarte|sprach|spricht) {few}(?:gegenüber |mit |bei )?{de}X'],
  ['Interview mit X', '[{letters}-]*(?:interview|gespräch) (?:mit|bei|auf|von|für|gegenüber|in) {de}X'],
  ['berichtet X', '(?:berichtete?|berichten|schreibt|schrieb|meldete?) (?:{letter}+ )?{de}X'],
  ['X berichtet', 'X (?:{letter}+ ){0,2}?(?:berichtete?|berichten|schreibt|schrieb|meldete?|zitierte?|enthüllte?|veröffentlichte)'],
  ['X zufolge', 'X zufolge'],
  ['so X', '(?<=, )so (?:die |der |das )?X(?=[.,;!?]|$)'],
  ['heißt es bei X', 'hei(?:ß|ss)t es (?:bei|in|auf) {de}X'],
  ['X-Bericht', 'X-(?:Bericht|Interview|Gespräch|Artikel|Informationen)'],

  ['selon X', '(?:selon|d[\'’]après|auprès d[eu]|au micro d[eu]|(?:interrogé|interviewé|cité|rapporté|relayé|révélé)e?s? par) {fr}X'],
  ['a déclaré à X', '(?:déclar|confi|expliqu|racont|affirm|assur|révél|avou|indiqu|parl|précis|admi|répond|dit){letter}* {few}(?:à|au|aux|avec|sur) {fr}X'],
  ['interview à X', '(?:interview|entretien) {few}(?:à|au|avec|de|du|pour|par) {fr}X'],
  ['rapporte X', '(?:rapporte|indique|écrit|précise|révèle|relate|relaie|raconte|explique) {fr}X'],
  ['X rapporte', 'X (?:a )?(?:rapporte|rapporté|indique|indiqué|écrit|révèle|révélé|explique|expliqué|précise|raconte|publié|relaie|interviewé|identifié)'],

  ['según X', '(?:según|segundo|secondo|volgens|de acuerdo (?:con|a)|de acordo com|(?:citado|entrevistado|reportado|publicado|recogido) por) {es}X'],
  ['dijo a X', '(?:dij|declar|cont|cuent|explic|confes|asegur|afirm|coment|relat|habl|revel|señal|confirm|admit|dice|diss|fal|detto|dichiar|raccont|spieg){letter}* {few}(?:a|al|con|para|ao|à|com) {es}X'],
  ['entrevista con X', '(?:entrevista|intervista) {few}(?:con|a|al|para|de|en|ao|à|com|di) {es}X'],
  ['informó X', '(?:informó|publicó|reportó|reveló|señaló|recoge|informa|publica|informou|meldt|schrijft) {es}X'],
  ['X informó', 'X (?:{letter}+ )?(?:informó|informa|publicó|publica|reportó|reveló|señaló|escribió|recoge|asegura|identificó|entrevistó|informou|meldt|schrijft)'],
  ['tegen X', '(?:zegt|zei|vertelt|vertelde|verklaarde|sprak) {few}(?:tegen|aan|met) {es}X'],

  ['X’e göre', 'X[\'’]?{letter}{0,4} (?:{letter}+ ){0,3}?(?:göre|konuş{letter}+|anlat{letter}+|açıkla{letter}+|söyle{letter}+|verdiği|veren|yazd{letter}+|bildir{letter}+|duyur{letter}+|aktar{letter}+)'],
];

const AGENCY: readonly CueRow[] = [
  ['(X) —', '^[^!?()]{0,60}[([]X(?:\\s*[/,&]\\s*{letter}+)*[)\\]]\\.?\\s*(?:[-–—:]+|$)', 'whole'],
  ['X —', '^\\s*X\\s*[-–—]+(?=\\s)', 'whole'],
  ['By X', '^\\s*(?:by|von|par|por|source:|quelle:|fuente:) (?:[{letters} .\'’-]{3,40}?\\s?[,|] )?{en}X(?: (?:{letter}+ )?writer)?\\s*$', 'whole'],
  ['material from X', '(?:material|files|information|content) from {en}X'],
];

const COMPANY: readonly CueRow[] = [
  ['X said', `X(?:,? Inc\\.?)?(?: [-–—] [^-–—.]{0,90} [-–—]|, (?:which|who|in)[^,.]{0,60},)? {adv}${SAID}`],
  ['X declined, but said', 'X {adv}declined [^.“”"]{0,80}(?:but|and) {adv}(?:said|told|added)'],
  ['X spokesperson', 'X{s} (?:{letter}+ )?(?:spokes(?:person|woman|man|people)|representatives?|officials?|statements?|explanation|announcement)'],
  ['statement from X', '(?:(?:statements?|announcement|spokes(?:person|woman|man)|representative|official) (?:{letter}+ )?(?:from|by|for|of|at)|explanation (?:{letter}+ )?(?:from|by)) {en}X'],
  ['according to X', 'according to {en}X'],
  ['said X', '[”"’\',] (?:said|wrote|tweeted|announced|explained) {en}X'],
  ['confirmed by X', '(?:confirmed|reported|explained|announced|disclosed|revealed) (?:{letter}+ )?by {en}X'],
  ['X teilte mit', `X (?:{letter}+ )?${MITGETEILT}`],
  ['laut X', '(?:laut|nach Angaben(?: von| des| der)?|(?:Sprecher|Sprecherin|Mitteilung|Erklärung) von) {de}X'],
  ['teilte X mit', `${MITGETEILT} (?!(?:auf|bei|über) ){de}X`],
  ['X-Sprecher', 'X[- ](?:Sprecher(?:in)?|zufolge)'],
  ['X a expliqué', `X (?:a |avait )?(?:{letter}+ )?${INDIQUE}`],
  ['selon X', '(?:selon|porte-parole d[eu]|communiqué d[eu]) {fr}X'],
  ['a expliqué X', `${INDIQUE} {fr}X`],
  ['X informó', `X (?:{letter}+ )?${INFORMO}`],
  ['según X', '(?:según|segundo|secondo|volgens|portavoz de|comunicado de) {es}X'],
  ['informó X', `${INFORMO} {es}X`],
  ['X açıkladı', 'X(?![\'’]?[dt]an? )[\'’]?{letter}{0,4} (?:{letter}+ ){0,3}?(?:göre|açıkla{letter}+|söyle{letter}+|bildir{letter}+|duyur{letter}+)'],
];

const ON_TWITTER = '(?:on Twitter|in a tweet|on social media|auf Twitter|in einem Tweet|sur Twitter|dans un tweet|en Twitter|en un tuit|no Twitter)';

const PERSON: readonly CueRow[] = [
  ['X tweeted', 'X(?:, too,)? {adv}(?:tweeted|took to Twitter|twitterte|tuiteó|tweetete|a tweeté|tweete)'],
  ['X had tweeted', 'X (?:hat|hatte) [^.!?“”"„]{0,60}(?:getwittert|auf twitter geschrieben)'],
  ['X wrote that', 'X {adv}(?:wrote that|schrieb,)'],
  ['X wrote on Twitter', `X {adv}(?:said|wrote|joked|posted|responded|reacted|commented|weighed in|quipped|replied|complained|mused|schrieb|reagierte|a écrit|a réagi|escribió|reaccionó)[^.!?“”"]{0,60} ${ON_TWITTER}`],
  ['X’s tweet', 'X{s} (?:{letter}+ )?tweet'],
  ['tweet by X', '(?:tweets?|post) (?:by|from|of) {title}X(?![\'’])'],
  ['tweeted X', '(?:tweeted|twitterte|tuiteó|tweete) {title}X'],
  ['wrote X on Twitter', `[”"“«»’',] (?:wrote|said|schrieb|a écrit|escribió) {title}X[^.!?“”"]{0,40} ${ON_TWITTER}`],
];

/** The cues by whom they may credit; to an agency all that credit the press may as well. Of several the first counts. */
export const CUE_ROWS: Readonly<Record<CueOf, readonly CueRow[]>> = { press: PRESS, agency: AGENCY, company: COMPANY, person: PERSON };

/** Cues of somebody who spoke to a newsroom. */
export const SPOKE: ReadonlySet<string> = new Set(['told X', 'spoke to X', 'said to X', 'interview with X']);

const OUTLET = `(?:{letter}+ )?(?:${ENGLISH_KINDS}|news agency)`;
const FIRM = '(?:the (?:social (?:media |network(?:ing)? )?|micro-?blogging |tech )?(?:company|firm|platform|service|giant|network)|das (?:Unternehmen|Netzwerk)'
  + '|der (?:Kurznachrichten|Mikroblogging|Online)-?dienst|l[\'’]entreprise|le réseau social|la (?:compañía|empresa|red social))';

/** Credits without a name: to the outlet that was last credited, to the company last named, or to whatever was named just before, if it is one. */
export const REFERENCE_ROWS: readonly (readonly [cue: string, to: 'press' | 'company' | 'it', pattern: string])[] = [
  ['told the site', 'press', `(?:told|tells|spoke (?:to|with)|speaking (?:to|with)|according to) the ${OUTLET}`],
  ['the site reported', 'press', `the ${OUTLET} {adv}(?:reported|reports|wrote|writes|said|says|noted)`],
  ['in the interview', 'press', '(?:(?:in|during) the (?:{letter}+ ){0,2}?interview|im {letter}*interview|in dem {letter}*interview|(?:dans|lors de|pendant) (?:cette |l[\'’])(?:interview|entretien)|en la (?:misma )?entrevista)(?! (?:with|mit|avec|con))'],
  ['the company said', 'company', `${FIRM} (?:a |hat )?{adv}(?:${SAID}|${MITGETEILT}|${INDIQUE}|${INFORMO})`],
  ['it said', 'it', `it {adv}(?:${SAID})`],
  ['in a statement', 'company', '(?:in a (?:{letter}+ ){0,2}?statement|the statement {adv}(?:continued|added|said|read))'],
];

/** Prepositions that make a company a place ("many on X said"), and whose it is ("her X said"). */
export const AS_A_PLACE = '(?:on|via|to|from|through|across|over|of|in|her|his|their|auf|über|bei|sur|en|no|{letter}+[\'’]s?) ';

/** Between the names of outlets that are credited together: "according to X, Y and Z". */
export const BETWEEN_NAMES = '(?:[,/]|(?=\\s))\\s*(?:(?:and|und|et|y|e|ve|&|or|as well as|sowie) )?(?:the )?';
