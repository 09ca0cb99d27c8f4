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

  it('leaves nothing to another wording that only resembles it', () => {
    const two = mill([
      saying('kettles', 'at the fair in the valley we are always polishing copper kettles before every storm', 'Tinkers work early.'),
      saying('pots', 'we have polished copper kettles before every storm', 'Others watch.'),
    ]);
    const passage = 'He said he was “polishing copper kettles before every storm”.';
    expect(judged(two, passage, 'kettles')).toEqual({ rule: 'wording-part', verdict: 'shown' });
    expect(judged(two, passage, 'pots')).toEqual({ rule: 'explained', verdict: 'left' });
    expect(Object.keys(shown(two, 'He said: “We have polished copper kettles before every storm.”'))).toContain('pots');
  });
});
