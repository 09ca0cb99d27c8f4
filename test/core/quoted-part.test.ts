import { describe, expect, it } from 'vitest';
import { judged, mill, saying, shown } from './mill';

const pack = mill([saying('kettles', 'we are polishing copper kettles before every thunderstorm in the valley', 'Tinkers work early.')]);

describe('a part of a wording that the page quotes by itself', () => {
  it.each([
    ['with another form of the word before it', 'He said he was “polishing copper kettles”.'],
    ['with the same words around it', 'We are “polishing copper kettles” before noon.'],
  ])('is taken %s', (_how, passage) => {
    expect(judged(pack, passage, 'kettles')).toEqual({ rule: 'wording-part', verdict: 'shown' });
    expect(Object.values(shown(pack, passage))[0]).toContain('“polishing copper kettles”');
  });

  it('is not taken where the page asks', () => {
    expect(judged(pack, 'He said he was “polishing copper kettles?”', 'kettles')).not.toMatchObject({ verdict: 'shown' });
  });

  it('is not taken where the quotation has other words too', () => {
    expect(judged(pack, 'He said he was “polishing cheap copper kettles”.', 'kettles')).not.toMatchObject({ verdict: 'shown' });
  });
});
