import { describe, expect, it } from 'vitest';
import { creditsOfText } from './press';

const creditedIn = (text: string): string => creditsOfText(text).map((credit) => credit.split(':')[0]).join(' ');

describe('a newsroom is not credited', () => {
  it.each([
    ['by whom it was not told', 'Reed has not spoken to HarbourWatch.'],
    ['by whom it was never told', 'Reed never told HarbourWatch of it.'],
    ['by whom it has not yet been told', 'Reed hasn’t yet spoken to HarbourWatch.'],
    ['who declined', 'Reed declined an interview with HarbourWatch.'],
    ['for what it did not report', 'HarbourWatch did not report this.'],
    ['for what it has never reported', 'HarbourWatch has never reported this.'],
    ['where nobody reported', 'Nobody at HarbourWatch reported that he was tired.'],
    ['where not even it reported', 'Not even the Gazette reported that he was tired.'],
    ['for what it is contradicted in', 'Contrary to what the Gazette reported, he was tired.'],
    ['unlike whom another reported', 'Unlike the Gazette reported, he was tired.'],
    ['whose report did not mention it', 'The Gazette’s report did not mention that he was tired.'],
    ['whose interview doesn’t say it', 'HarbourWatch’s interview doesn’t say that he was tired.'],
    ['in German', 'HarbourWatch berichtete nicht, dass er müde war.'],
    ['for an interview that was declined in German', 'Ein Interview mit HarbourWatch lehnte Reed ab.'],
    ['by whom it was not told in German', 'Er hat nie mit HarbourWatch gesprochen, er sprach nicht mit der Gazette.'],
    ['in French', 'Reed, qui n’a jamais parlé à HarbourWatch, était fatigué.'],
    ['for what it is contradicted in, in French', 'Contrairement à ce que rapporte HarbourWatch, il était fatigué.'],
    ['in Spanish', 'HarbourWatch no informó de que estaba cansado.'],
    ['by whom it was not told in Spanish', 'Reed, que no habló con HarbourWatch, estaba cansado.'],
    ['in Turkish', 'HarbourWatch’a konuşmayan adam yorgundu.'],
    ['a company that has not confirmed it', 'He was tired, something never confirmed by Chirper.'],
    ['a company that made no statement', 'There was no statement from Chirper on it.'],
    ['a company that did not say, in German', 'Chirper teilte nicht mit, dass er müde war.'],
    ['a company that has not explained', 'There is no explanation for Chirper’s silence.'],
  ])('%s', (_what, text) => {
    expect(creditedIn(text)).toBe('');
  });
});

describe('a newsroom is credited', () => {
  it.each([
    ['for what was not so', 'Reed was not there, he told HarbourWatch.'],
    ['for what nobody else had', 'Reed, who did not answer at first, told HarbourWatch all.'],
    ['for a denial', 'Reed was not there according to HarbourWatch.'],
    ['for a denial in German', 'Reed war nicht dort, sagte er HarbourWatch.'],
    ['for a denial in French', 'Il n’était pas là, selon HarbourWatch.'],
    ['for what it reports somebody not to be', 'HarbourWatch reported that he was not there.'],
    ['and not another, unlike which it reported', 'Unlike the Gazette, HarbourWatch reported that he was tired.'],
  ])('%s', (_what, text) => {
    expect(creditedIn(text)).toBe('harbour');
  });
});
