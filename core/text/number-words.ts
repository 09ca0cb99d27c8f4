/** The words that numbers and dates are made of, in the languages that pages are read in. */

/** What a number counts: two numbers can agree or disagree only if their kinds are the same. */
export type NumberKind = 'seconds' | 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years' | 'clock' | 'date' | 'year' | 'percent'
  | 'money' | 'age' | 'count';

export const SMALL = new Map(['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'].map((word, value) => [word, value]));
export const TENS = new Map(['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, at) => [word, 20 + 10 * at]));
export const OTHER_LANGUAGES = new Map(Object.entries({
  zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, zwanzig: 20,
  deux: 2, trois: 3, quatre: 4, cinq: 5, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, vingt: 20,
  cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, doce: 12, veinte: 20, dieci: 10, undici: 11,
  iki: 2, üç: 3, dört: 4, beş: 5, altı: 6, yedi: 7, sekiz: 8, dokuz: 9, yirmi: 20,
}));
/** Numbers that are another word in English; with Turkish "on" eleven begins as well. They count before a unit of another language alone: "once minutos". */
export const BEFORE_UNIT: ReadonlyMap<string, number> = new Map(Object.entries({ dos: 2, tres: 3, sept: 7, once: 11, on: 10 }));
export const SCALE = new Map(Object.entries({
  hundred: 100, thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, mn: 1e6, mio: 1e6, millionen: 1e6, millions: 1e6, millones: 1e6, milyon: 1e6, billion: 1e9, bn: 1e9,
}));

export const UNITS_ELSEWHERE = new Map<string, NumberKind>(Object.entries<NumberKind>({
  minuten: 'minutes', minutos: 'minutes', minuto: 'minutes', minuti: 'minutes', dakika: 'minutes', dakikalığına: 'minutes', dakikalık: 'minutes', dakikada: 'minutes',
  stunden: 'hours', stunde: 'hours', heures: 'hours', heure: 'hours', horas: 'hours', hora: 'hours', saat: 'hours', saatlik: 'hours',
  tage: 'days', tagen: 'days', jours: 'days', días: 'days', gün: 'days', gündür: 'days', wochen: 'weeks', semaines: 'weeks', semanas: 'weeks', hafta: 'weeks',
  monate: 'months', monaten: 'months', mois: 'months', meses: 'months', ay: 'months', aydır: 'months',
  jahre: 'years', jahren: 'years', ans: 'years', années: 'years', años: 'years', yıl: 'years',
  prozent: 'percent', sekunden: 'seconds', secondes: 'seconds', segundos: 'seconds', saniye: 'seconds',
}));
export const UNITS = new Map<string, NumberKind>([...UNITS_ELSEWHERE, ...Object.entries<NumberKind>({
  second: 'seconds', seconds: 'seconds', sec: 'seconds', secs: 'seconds', minute: 'minutes', minutes: 'minutes', min: 'minutes', mins: 'minutes',
  hour: 'hours', hours: 'hours', hr: 'hours', hrs: 'hours', day: 'days', days: 'days', week: 'weeks', weeks: 'weeks',
  month: 'months', months: 'months', year: 'years', years: 'years', percent: 'percent',
})]);

/** The months by their names, in lower case, in the languages that pages are read in. */
export const MONTHS: ReadonlyMap<string, number> = new Map<string, number>(
  [['january', 'jan', 'januar', 'janvier', 'enero', 'ocak'], ['february', 'feb', 'februar', 'février', 'febrero', 'şubat'],
    ['march', 'mar', 'märz', 'mars', 'marzo', 'mart'], ['april', 'apr', 'avril', 'abril', 'nisan'], ['may', 'mai', 'mayo', 'mayıs'],
    ['june', 'jun', 'juni', 'juin', 'junio', 'haziran'], ['july', 'jul', 'juli', 'juillet', 'julio', 'temmuz'],
    ['august', 'aug', 'août', 'agosto', 'ağustos'], ['september', 'sept', 'sep', 'septembre', 'septiembre', 'eylül'],
    ['october', 'oct', 'oktober', 'octobre', 'octubre', 'ekim'], ['november', 'nov', 'novembre', 'noviembre', 'kasım'],
    ['december', 'dec', 'dezember', 'décembre', 'diciembre', 'aralık']].flatMap((names, at) => names.map((name): [string, number] => [name, at + 1])));

/** How English prints days and months, which have a capital and name nobody: for patterns. */
export const DAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Today|Yesterday';
export const DAYS_AND_MONTHS = `${DAYS}|January|February|March|April|May|June|July|August|September|October|November|December`;

/** What follows Turkish "on" (ten) in a number: "on bir" is eleven. */
export const AFTER_ON: ReadonlyMap<string, number> = new Map([['bir', 1], ['iki', 2], ['üç', 3], ['dört', 4], ['beş', 5], ['altı', 6], ['yedi', 7], ['sekiz', 8], ['dokuz', 9]]);
