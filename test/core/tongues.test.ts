import { describe, expect, it } from 'vitest';
import { packIn } from '../../core/pack-in';
import { indexOf } from '../../core/pack-index';
import { languageOf, type ReadIn, TONGUES } from '../../core/text/language';
import { nativeStemOf } from '../../core/text/tongues/all';
import { smallPack } from '../support/small-pack';
import { fact, judged, matchedIn, mill, saying, shown } from './mill';

const outlets = [
  { id: 'old-miller', name: 'The old miller', aliases: [], hosts: [], kind: 'person', pronoun: 'he' },
] as const;
const pack = mill([
  saying('regret', 'frost again', 'Farmers regret every frost.', {
    speaker: 'old-miller',
    variants: [
      { text: 'Bauern bereuen jeden Frost', language: 'de' }, { text: 'les paysans regrettent chaque gelée', language: 'fr' },
      { text: 'los labradores lamentan cada helada', language: 'es' }, { text: 'çiftçiler her dondan pişman', language: 'tr' },
    ],
  }),
  fact('burned', 'The barn was burned down.', {
    variants: [
      { text: 'die Scheune brannte lichterloh', language: 'de' }, { text: 'la grange a entièrement flambé', language: 'fr' },
      { text: 'el granero ardió enteramente', language: 'es' }, { text: 'ambar alevlerle kül oldu', language: 'tr' }, { text: 'de schuur brandde fel', language: 'nl' },
    ],
    required: [['barn', 'schuur'], ['burned', 'brandde']],
    requiredIn: { de: [['Scheune'], ['brannte']], fr: [['grange'], ['flambé']], es: [['granero'], ['ardió']], tr: [['ambar'], ['kül']] },
  }),
], { outlets: [...smallPack.outlets, ...outlets], commonWords: ['barn', 'Scheune', 'grange', 'granero', 'ambar'] });

const SHOWN = { rule: 'statement', verdict: 'shown' };
const CONTRADICTS = { rule: 'contradicts', verdict: 'left' };
const OTHER = { rule: 'other-speaker', verdict: 'left' };
const OF_ANOTHER = { rule: 'of-another', verdict: 'left' };

describe('the language of a text', () => {
  it.each<[ReadIn, string]>([
    ['en', 'The barn was gone when they came back, and nobody had seen it burn.'],
    ['de', 'Die Scheune war weg, als sie zurückkamen, und niemand hatte sie brennen sehen; auch der Hund nicht.'],
    ['fr', 'La grange avait disparu quand ils sont revenus, et personne ne l’avait vue brûler dans la nuit.'],
    ['es', 'El granero había desaparecido cuando volvieron, y nadie lo había visto arder por la noche.'],
    ['tr', 'Döndüklerinde ambar yoktu ve yandığını kimse görmemişti; köpek bile bu gece için bir şey bilmiyordu.'],
    ['en', 'Gran incendio: “The barn of the miller is gone,” he said, and that was it.'],
    ['en', ''],
  ])('is told by its most frequent words: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('a pack in a language', () => {
  it('has the variants and required words of that language, and those of languages that are read as English is', () => {
    const texts = (language: ReadIn): string[] => packIn(pack, language).claims.find(({ id }) => id === 'burned')?.variants.map(({ text }) => text) ?? [];
    expect(texts('en')).toEqual(['de schuur brandde fel']);
    expect(texts('fr')).toEqual(['la grange a entièrement flambé', 'de schuur brandde fel']);
    expect(packIn(pack, 'tr').claims[1]).toMatchObject({ required: [['barn', 'schuur', 'ambar'], ['burned', 'brandde', 'kül']] });
    expect(packIn(pack, 'en').claims[1]).toMatchObject({ required: [['barn', 'schuur'], ['burned', 'brandde']] });
    for (const language of ['en', ...TONGUES] as const) expect(packIn(pack, language).claims.every((claim) => !('requiredIn' in claim))).toBe(true);
  });
  it('has no units of English statements in another language, and those of what was said in all', () => {
    const unitsIn = (language: ReadIn): number => indexOf(pack, language).units.length;
    expect(unitsIn('en')).toBe(4);
    expect(unitsIn('de')).toBe(4);
    expect(shown(pack, 'Barn burned down.', 'de')).toEqual({});
    expect(Object.keys(shown(pack, 'Er sagte: “Frost again!”', 'de'))).toEqual(['regret']);
  });
});

describe('words of another language', () => {
  it('are known in their other forms', () => {
    expect(judged(pack, 'Scheunen brannten lichterloh.', 'burned', 'de')).toEqual(SHOWN);
    expect(judged(pack, 'Toutes les granges ont flambées entièrement.', 'burned', 'fr')).toEqual(SHOWN);
    expect(judged(pack, 'Ardió enteramente uno de los graneros.', 'burned', 'es')).toEqual(SHOWN);
    expect(judged(pack, 'Ambarlar alevlerle kül oldu.', 'burned', 'tr')).toEqual(SHOWN);
  });
  it('are known in all their forms, whichever of them a variant has', () => {
    const mills = mill([fact('one', 'The barn burned.', { variants: [{ text: 'Scheunen brannten', language: 'de' }] }), fact('two', 'The barn is red.', { variants: [{ text: 'die rote Scheune', language: 'de' }] })]);
    expect(judged(mills, 'Die Scheune brannte.', 'one', 'de')).toEqual(SHOWN);
    expect(judged(mills, 'Rote Scheunen.', 'two', 'de')).toEqual(SHOWN);
  });
  it('mean what their synonyms mean in all their forms, whichever of them is known as one', () => {
    const mills = mill([fact('one', 'The barn burned.', { variants: [{ text: 'Scheunen brannten', language: 'de' }] }), fact('two', 'The barn is red.', { variants: [{ text: 'die rote Scheune', language: 'de' }] })], { synonyms: [['Scheune', 'Stadel']] });
    expect(judged(mills, 'Stadel brannten.', 'one', 'de')).toEqual(SHOWN);
  });
  it('may be denied at the end of the clause, where a statement denies', () => {
    const mills = mill([fact('calm', 'The miller fears no fire.', { variants: [{ text: 'vor Feuern fürchtet er sich nicht', language: 'de' }] })]);
    expect(judged(mills, 'Vor Feuern fürchtet sich der alte Müller gewiss nicht.', 'calm', 'de')).toEqual(SHOWN);
    expect(judged(mills, 'Vor Feuern fürchtet sich der alte Müller, nicht vor Wasser.', 'calm', 'de')).toEqual(CONTRADICTS);
  });
  it('are not cut where hardly anything would be left', () => {
    expect(nativeStemOf('tr', 'hata')).not.toBe('ha');
    expect(nativeStemOf('de', 'tag')).toBeNull();
    expect(nativeStemOf('fr', 'l’')).toBeNull();
  });
});

describe.each<[ReadIn, string, readonly (readonly [string, string, object])[]]>([
  ['de', 'burned', [
    ['stated', 'Die Scheune brannte lichterloh.', SHOWN], ['denied before', 'Nie brannte die Scheune lichterloh.', CONTRADICTS], ['denied after', 'Lichterloh brannte die Scheune nicht.', CONTRADICTS],
    ['asked', 'Brannte die Scheune lichterloh?', CONTRADICTS], ['taken for granted', 'Wann brannte die Scheune lichterloh?', SHOWN], ['imagined', 'Die Scheune hätte lichterloh gebrannt, brannte sie.', CONTRADICTS],
    ['of another', 'Tylers Scheune brannte lichterloh.', SHOWN], ['of another later on', 'Im Mai brannte Tylers Scheune lichterloh.', OF_ANOTHER], ['of another with von', 'Die Scheune von Tyler brannte lichterloh.', OF_ANOTHER],
  ]],
  ['fr', 'burned', [
    ['stated', 'La grange a entièrement flambé.', SHOWN], ['denied', "La grange n'a jamais entièrement flambé.", CONTRADICTS], ['asked', 'Est-ce que la grange a entièrement flambé ?', CONTRADICTS],
    ['doubted', 'La grange aurait entièrement flambé.', CONTRADICTS], ['of another', 'La grange de Tyler a entièrement flambé.', OF_ANOTHER], ['of nobody', 'La grange de bois a entièrement flambé.', SHOWN],
  ]],
  ['es', 'burned', [
    ['stated', 'El granero ardió enteramente.', SHOWN], ['denied', 'El granero no ardió enteramente.', CONTRADICTS], ['asked', '¿Ardió enteramente el granero?', CONTRADICTS],
    ['of another', 'El granero de Tyler ardió enteramente.', OF_ANOTHER],
  ]],
  ['tr', 'burned', [
    ['stated', 'Ambar alevlerle kül oldu.', SHOWN], ['denied', 'Ambar alevlerle kül olmadı.', CONTRADICTS], ['asked', 'Ambar alevlerle kül oldu mu?', CONTRADICTS],
    ['of another', 'Mayısta Tyler’ın ambar alevlerle kül oldu.', OF_ANOTHER],
  ]],
  ['de', 'regret', [
    ['he says it', '„Bauern bereuen jeden Frost“, sagte er.', SHOWN], ['the man says it', '„Bauern bereuen jeden Frost“, sagte der Mann.', SHOWN], ['reported speech', 'Bauern, es sei so, bereuen jeden Frost.', SHOWN],
    ['a lawyer says it', '„Bauern bereuen jeden Frost“, sagte ein Anwalt.', OTHER], ['she says it', '„Bauern bereuen jeden Frost“, sagte sie.', OTHER], ['a company says it', 'Bauern bereuen jeden Frost, erklärte das Unternehmen.', OTHER],
  ]],
  ['fr', 'regret', [
    ['he says it', '« Les paysans regrettent chaque gelée », dit il.', SHOWN], ['a lawyer says it', '« Les paysans regrettent chaque gelée », explique un avocat.', OTHER],
    ['she says it', '« Les paysans regrettent chaque gelée », assure elle.', OTHER],
  ]],
  ['es', 'regret', [
    ['he says it', '«Los labradores lamentan cada helada», dijo él.', SHOWN], ['a lawyer says it', '«Los labradores lamentan cada helada», dijo una abogada.', OTHER],
    ['a company says it', '«Los labradores lamentan cada helada», afirmó la empresa.', OTHER],
  ]],
  ['tr', 'regret', [
    ['he says it', '“Çiftçiler her dondan pişman” dedi.', SHOWN], ['a lawyer says it', 'Bir avukat “Çiftçiler her dondan pişman” dedi.', OTHER],
  ]],
  ['de', 'burned', [
    ['doubted', 'Fachleute bezweifeln, dass die Scheune lichterloh brannte.', CONTRADICTS], ['not so', 'Es stimmt nicht, dass die Scheune lichterloh brannte.', CONTRADICTS],
    ['feared', 'Viele fürchteten, die Scheune brannte lichterloh.', CONTRADICTS], ['made up', 'Dass die Scheune lichterloh brannte, ist frei erfunden.', CONTRADICTS],
    ['not so behind', 'Die Scheune brannte lichterloh, was nicht stimmt.', CONTRADICTS], ['confirmed', 'Der Müller bestätigte, dass die Scheune lichterloh brannte.', SHOWN],
    ['beyond doubt', 'Es gibt keinen Zweifel, dass die Scheune lichterloh brannte.', SHOWN],
  ]],
  ['fr', 'burned', [
    ['doubted', 'Des experts doutent que la grange ait entièrement flambé.', CONTRADICTS], ['unlikely', 'Il est peu probable que la grange ait entièrement flambé.', CONTRADICTS],
    ['false', 'Il est faux que la grange ait entièrement flambé.', CONTRADICTS], ['false behind', 'La grange a entièrement flambé, ce qui est faux.', CONTRADICTS],
    ['confirmed', 'Le meunier a confirmé que la grange a entièrement flambé.', SHOWN],
  ]],
  ['es', 'burned', [
    ['doubted', 'Los expertos dudan de que el granero ardió enteramente.', CONTRADICTS], ['false', 'Es falso que el granero ardió enteramente.', CONTRADICTS],
    ['false behind', 'El granero ardió enteramente, lo cual es falso.', CONTRADICTS], ['confirmed', 'El molinero confirmó que el granero ardió enteramente.', SHOWN],
    ['no secret', 'No es ningún secreto que el granero ardió enteramente.', SHOWN],
  ]],
  ['tr', 'burned', [
    ['a false claim', '“Ambar alevlerle kül oldu” iddiası asılsız.', CONTRADICTS], ['a denied claim', 'Ambar alevlerle kül oldu iddiası yalanlandı.', CONTRADICTS],
  ]],
])('in %s, %s', (language, claim, cases) => {
  it.each(cases)('where it is %s', (_how, passage, expected) => {
    expect(judged(pack, passage, claim, language)).toEqual(expected);
  });
});

describe('text about the story in another language', () => {
  it('is known by words of that language, once the gate is open', () => {
    const own = { ...pack, gate: { threshold: 10, anchors: [['mill', 10]] as const }, warmth: { de: [['mühle', 10]] as const }, claims: pack.claims.map((claim) => ({ ...claim, variants: claim.id === 'burned' ? [{ text: 'die Scheune brannte', language: 'de' }] : [] })) };
    const text = `The mill burned.\n${'Es regnete.\n'.repeat(12)}Die Mühle stand. Die Scheune brannte lichterloh.`;
    expect(matchedIn(own, text, 'de').map(({ claim }) => claim.id)).toEqual(['burned']);
    expect(matchedIn({ ...own, warmth: {} }, text, 'de')).toEqual([]);
  });
});
