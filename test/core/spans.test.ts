import { describe, expect, it } from 'vitest';
import { fact, mill, saying, shown } from './mill';

const pack = mill([
  saying('three', 'wolves eat late'),
  saying('four', 'copper kettles whistle loudly'),
  fact('attic', 'Painters carried velvet curtains through dusty attic windows.'),
  fact('dragons', 'Sailors feared dragons.'),
  fact('chests', 'Sailors sold wooden chests cheaply.'),
  fact('bridges', 'Sailors feared wooden bridges.'),
], { commonWords: ['painters', 'sailors', 'wooden', 'bridges'] });

const marked = (passage: string): string => Object.values(shown(pack, passage)).join(' | ');

describe('what is marked of a quotation', () => {
  it.each([
    ['its words and its marks', 'Men say “copper kettles whistle loudly”, all day.', '“copper kettles whistle loudly”'],
    ['the stop within its marks', 'Men say “copper kettles whistle loudly.” All laugh.', '“copper kettles whistle loudly.”'],
    ['the stop at the end of a sentence', '“Copper kettles whistle loudly. All laugh.”', '“Copper kettles whistle loudly.'],
    ['no comma within a longer one', 'Men say “copper kettles whistle loudly, at times”.', '“copper kettles whistle loudly'],
    ['for few words, the clause that quotes them', 'Men say “wolves eat late”, all day.', 'Men say “wolves eat late”'],
    ['five words of that clause at most', 'On Friday an old baker told us of “wolves eat late”, twice.', 'old baker told us of “wolves eat late”'],
    ['the clause from its conjunction on', 'The baker claimed that men say “wolves eat late”, twice.', 'men say “wolves eat late”'],
    ['the clause from its comma on', 'These days, men say “wolves eat late”, twice.', 'men say “wolves eat late”'],
    ['the clause from another quotation on', '“Hush” means “wolves eat late”, here.', 'means “wolves eat late”'],
  ])('%s', (_what, passage, expected) => {
    expect(marked(passage)).toBe(expected);
  });
});

const CARRIED = 'carried velvet curtains through dusty attic windows';

describe('what is marked of a statement', () => {
  it.each([
    ['not its common words in a clause before', 'Sailors, all agree, feared dragons.', 'feared dragons'],
    ['not its common words in a clause after', 'Dragons are feared, all agree, by sailors.', 'Dragons are feared'],
    ['not its common words where a comma adjoins the others', 'As for sailors, dragons are feared.', 'dragons are feared'],
    ['its common words after the others, whatever stands before', 'All agree, dragons are feared by rich elderly sailors.', 'dragons are feared by rich elderly sailors'],
    ['words that tell, though far before the others', 'Dragons in distant tropical foggy harbours are feared by sailors.', 'Dragons in distant tropical foggy harbours are feared by sailors'],
    ['words that tell, though far after the others', 'Sailors feared distant tropical foggy dragons.', 'Sailors feared distant tropical foggy dragons'],
    ['its common words in the same clause', 'As all agree, sailors’ wooden chests were sold cheaply, at times.', 'sailors’ wooden chests were sold cheaply'],
    ['its common words in a clause before, where the others weigh less', 'Sailors, all agree, feared wooden bridges.', 'Sailors, all agree, feared wooden bridges'],
    ['its common words two words before the others', 'Sailors in distant harbours feared wooden bridges.', 'Sailors in distant harbours feared wooden bridges'],
    ['its common words two words before the others, whatever stands before those', 'Outside foggy northern tropical harbours rich elderly sailors in distant harbours feared wooden bridges.', 'sailors in distant harbours feared wooden bridges'],
    ['not its common words three words before the others', 'Sailors in distant rainy foggy tropical harbours feared wooden bridges.', 'feared wooden bridges'],
    ['not its common words that say the rest', 'Sailors claim wooden bridges are feared.', 'wooden bridges are feared'],
    ['its common words two words after the others', 'Wooden bridges are feared by rich elderly sailors.', 'Wooden bridges are feared by rich elderly sailors'],
    ['not its common words three words after the others', 'Wooden bridges are feared in very far foggy northern tropical harbours of sailors.', 'Wooden bridges are feared'],
  ])('%s', (_what, passage, expected) => {
    expect(marked(passage)).toBe(expected);
  });

  it.each([
    ['five words of its clause before it', `Only by all of the painters ${CARRIED}.`, `Only by all of the painters ${CARRIED}`],
    ['no longer beginning of its clause', `Only often by tired quiet elderly painters ${CARRIED}.`, `painters ${CARRIED}`],
    ['the words of grammar that adjoin it', `Only tired elderly tall men of the painters ${CARRIED}.`, `of the painters ${CARRIED}`],
    ['six words of its clause after it', `Painters ${CARRIED} facing noisy harbours for all day.`, `Painters ${CARRIED} facing noisy harbours for all day`],
    ['no longer end of its clause', `Painters ${CARRIED} facing noisy harbours for all of the day.`, `Painters ${CARRIED}`],
    ['no verb of saying that goes on with what stands around', `Those who as painters ${CARRIED} insisted loudly.`, `painters ${CARRIED}`],
    ['the mark that closes a quotation within it', `Painters “${CARRIED}”, all smiling.`, `Painters “${CARRIED}”`],
    ['no mark of a quotation that begins before it', `“All wept as painters ${CARRIED}”, they say.`, `painters ${CARRIED}`],
    ['not who is quoted, before the quotation', `Painters wrote “Today men ${CARRIED} facing noisy harbours for all of the day.”`, `Today men ${CARRIED}`],
    ['nor if he is one of its common words', 'Sailors wrote: “Wooden bridges are feared in very far foggy northern tropical harbours.”', 'Wooden bridges are feared'],
    ['no words that lead out of a quotation', `“All wept as men ${CARRIED}” wrote painters.`, `men ${CARRIED}`],
    ['a quotation within it whole', `Painters ${CARRIED.replace('velvet', '“velvet')} here”, all smiling.`, `Painters ${CARRIED.replace('velvet', '“velvet')} here”`],
    ['what leads to a quotation that it has whole', `Cheerful men “${CARRIED}” at night.`, `Cheerful men “${CARRIED}” at night`],
  ])('%s', (_what, passage, expected) => {
    expect(marked(passage)).toBe(expected);
  });
});
