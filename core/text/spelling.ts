/**
 * One spelling for British and American English, so that "apologised" in London is "apologized" in New York.
 *
 * Families are listed by their stems rather than guessed by their endings: "-ise" is as often a word of its own ("promise",
 * "surprise") as a spelling.
 */

const IZE = new Set(('apologis authoris recognis realis organis criticis minimis maximis sympathis summaris utilis finalis '
  + 'normalis legalis penalis scrutinis prioritis characteris publicis politicis specialis standardis stabilis mobilis '
  + 'neutralis harmonis jeopardis memoris categoris customis digitis monetis modernis personalis polaris popularis privatis '
  + 'terroris victimis visualis generalis globalis idolis capitalis centralis emphasis analys paralys catalys ridiculis '
  + 'nationalis naturalis sensationalis sanitis weaponis radicalis demonis empathis fantasis').split(' '));
const IZE_ENDING = /^(.{4,}(?:is|ys))(e|ed|es|er|ers|ing|able|ation|ations)$/;

const OUR = /^((?:un|dis|mis)?(?:neighb|hon|col|fav|behavi|lab|rum|hum|harb|endeav|vap|od|flav|parl|savi|vig|val|clam|arm|tum|splend|sav|cand|rig|ferv))our(.*)$/;

const DOUBLED_L = /^((?:cancel|travel|label|model|signal|fuel|channel|level|quarrel|tunnel|marvel|counsel|dial|total|equal|rival))l(ed|ing|er|ers|or|ors)$/;

const WORDS = new Map(Object.entries({
  centre: 'center', centres: 'centers', theatre: 'theater', theatres: 'theaters', metre: 'meter', metres: 'meters',
  fibre: 'fiber', calibre: 'caliber', defence: 'defense', offence: 'offense', offences: 'offenses', licence: 'license',
  licences: 'licenses', pretence: 'pretense', programme: 'program', programmes: 'programs', practise: 'practice',
  practised: 'practiced', practising: 'practicing', grey: 'gray', towards: 'toward', afterwards: 'afterward',
  backwards: 'backward', forwards: 'forward', whilst: 'while', amongst: 'among', learnt: 'learned', burnt: 'burned',
  spelt: 'spelled', dreamt: 'dreamed', sceptic: 'skeptic', sceptical: 'skeptical', sceptics: 'skeptics',
  judgement: 'judgment', judgements: 'judgments', fulfil: 'fulfill', fulfils: 'fulfills', enrol: 'enroll',
  skilful: 'skillful', wilful: 'willful', ageing: 'aging', manoeuvre: 'maneuver', moustache: 'mustache',
}));

/** The American spelling of a lower-case word; any other word as it is. */
export function americanSpelling(word: string): string {
  if (word.length < 4) return word;
  const whole = WORDS.get(word);
  if (whole !== undefined) return whole;
  const ize = IZE_ENDING.exec(word);
  if (ize !== null) {
    const [, stem = '', ending = ''] = ize;
    return IZE.has(stem) ? `${stem.slice(0, -1)}z${ending}` : word;
  }
  if (word.includes('our')) return word.replace(OUR, '$1or$2');
  return word.includes('ll') ? word.replace(DOUBLED_L, '$1$2') : word;
}
