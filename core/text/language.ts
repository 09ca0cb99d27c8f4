/** The languages besides English in which texts are read with more than the words on record. */
export const TONGUES = ['de', 'fr', 'es', 'tr'] as const;
export type TongueCode = (typeof TONGUES)[number];
/** The language in which a text is read. */
export type ReadIn = TongueCode | 'en';

/** Whether texts in a language are read in it; in any other only what they quote in English is found. */
export function isReadIn(language: string): language is ReadIn {
  return language === 'en' || TONGUES.some((tongue) => tongue === language);
}

/** Words that make up much of any text in a language, and hardly any in the others. */
const FREQUENT: Readonly<Record<ReadIn, string>> = {
  en: 'the of and to that is for with he his it by from this have not at they who had but',
  de: 'der und das nicht ist den von sich mit des auf für dem eine als auch es nach bei einer ein',
  fr: 'les des est dans une du qui sur pas au il par ce avec sont aux cette ses mais été',
  es: 'el los del las una por con para se su al lo como más fue pero sus este ha había',
  tr: 've bir bu için ile da olarak çok daha olan gibi sonra kadar ama değil ise bunu diye her hiç ilk yok var iki dedi oldu kendi sadece',
};
const languagesOf = Map.groupBy(Object.entries(FREQUENT).flatMap(([code, words]) => words.split(' ').map((word) => ({ word, code: code as ReadIn }))), ({ word }) => word);

/** Characters of a text that are looked at. */
const LOOKED_AT = 10_000;
/** Words of the Latin letters that these languages are written in: a pattern of all letters takes a fresh page milliseconds to make. */
const WORD = /[a-z\u00DF-\u017F]+/g;

/** The language in which a text is read: that of which it has most such words. A page says of itself in which language it is, and is wrong at times. */
export function languageOf(text: string): ReadIn {
  const counts: Record<ReadIn, number> = { en: 0, de: 0, fr: 0, es: 0, tr: 0 };
  for (const [word] of text.slice(0, LOOKED_AT).toLowerCase().matchAll(WORD)) for (const { code } of languagesOf.get(word) ?? []) counts[code] += 1;
  return (['en', ...TONGUES] as const).reduce((best, code) => counts[code] > counts[best] ? code : best);
}
