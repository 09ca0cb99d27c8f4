import { describe, expect, it } from 'vitest';
import { creditFor, short } from './press';

const temp = (text: string): string => short(creditFor(text, 'a temporary worker', 'temp'));

describe('a newsroom is not credited for what stands in another clause', () => {
  it.each([
    ['after a semicolon', 'Lund told the Gazette he was glad; Reed was a temporary worker.'],
    ['after "but"', 'Lund told the Gazette that he was glad, but Reed was a temporary worker.'],
    ['after "while"', 'The Gazette reported on the rain, while Reed was a temporary worker.'],
    ['after "and" with a subject of its own', 'Lund told the Gazette he was glad, and Reed was a temporary worker.'],
    ['before "but" with the newsroom right after it', 'Reed was a temporary worker, but the Gazette reported on the rain.'],
    ['before "and" with the newsroom right after it', 'Reed was a temporary worker, and he told the Gazette of the rain.'],
    ['before a semicolon', 'Reed was a temporary worker; he told the Gazette of the rain.'],
    ['around an aside', 'Reed, who was named by the Gazette as a hero, was a temporary worker.'],
    ['around brackets', 'Reed (who spoke to the Gazette) was a temporary worker.'],
    ['that only tells of who was spoken of', 'Lund told the Gazette more of Reed, who was a temporary worker.'],
    ['in German', 'Lund sagte der Gazette, er sei froh, doch Reed war a temporary worker.'],
    ['in Spanish', 'Lund dijo a la Gazette que se alegraba, pero Reed was a temporary worker.'],
    ['for a picture', 'Reed, in a photo published by the Gazette, was a temporary worker.'],
  ])('%s', (_what, text) => {
    expect(temp(text)).toBe('nobody (none)');
  });

  it('before what is told of who is named last', () => {
    expect(temp('Reed was a temporary worker, said Lund, who earlier spoke to the Gazette.')).toBe('nobody (article)');
  });

  it('though the passage begins with the word that begins its clause', () => {
    expect(short(creditFor('The Gazette reported on the rain, but Reed was a temporary worker.', 'but Reed was a temporary worker', 'temp'))).toBe('nobody (none)');
  });

  it('nor a company, after "but"', () => {
    expect(temp('Chirper said it was glad, but Reed was a temporary worker.')).toBe('nobody (none)');
    expect(temp('Chirper said it was glad, though Reed was a temporary worker.')).toBe('nobody (none)');
    expect(temp('Chirper said that it was glad, and that Reed was a temporary worker.')).toBe('other chirper (sentence) mistaken chirper');
  });

  it('but the article as a whole credits the earliest, if it does', () => {
    expect(temp('HarbourWatch reported on the rain; Reed was a temporary worker.')).toBe('earliest harbour (article)');
  });
});

describe('a newsroom is credited', () => {
  it.each([
    ['around what is told of the speaker', 'Reed, who was a temporary worker, told the Gazette of it.'],
    ['after two clauses', 'Reed was a temporary worker, but had left, the Gazette reported.'],
    ['after two clauses between which a semicolon stands', 'Reed was a temporary worker; he had left, the Gazette reported.'],
    ['before what goes on', 'The Gazette reported that it rained, but that Reed was a temporary worker.'],
    ['before what goes on without a subject', 'The Gazette reported that Reed was glad, and was a temporary worker.'],
    ['before what it tells of somebody', 'The Gazette named Reed, who was a temporary worker.'],
    ['around an aside in what it tells', 'In an interview with the Gazette, in which he was glad, Reed said he was a temporary worker.'],
    ['across an aside on somebody', 'Reed told the Gazette that Lund, who is glad, took him for a temporary worker.'],
    ['in an aside that it shares with the passage', 'Reed, who told the Gazette he was a temporary worker, left.'],
    ['in an aside that is about the passage', 'Reed was a temporary worker, as the Gazette first reported.'],
    ['in brackets after the passage', 'Reed was a temporary worker (the Gazette reported).'],
    ['by what is no clause but quoted', 'Reed told the Gazette “it rains; I was glad, but I was a temporary worker”.'],
  ])('%s', (_what, text) => {
    expect(temp(text)).toBe('other gazette (sentence)');
  });

  it('with whom it cites', () => {
    expect(temp('Citing HarbourWatch, the Gazette said Reed was a temporary worker.')).toBe('earliest gazette harbour (sentence)');
    expect(temp('The Gazette, which was citing HarbourWatch, said Reed was a temporary worker.')).toBe('earliest harbour (sentence)');
    expect(temp('Selon la Gazette, qui cite HarbourWatch, Reed was a temporary worker.')).toBe('earliest harbour (sentence)');
    expect(temp('Citing HarbourWatch, the Gazette spoke of the rain; NEWA said Reed was a temporary worker.')).toMatch(/^other wire \(/);
  });

  it('with all that are named together', () => {
    expect(temp('Reed was a temporary worker, HarbourWatch, the Gazette, and NEWA report.')).toBe('earliest harbour gazette wire (sentence) mistaken wire');
  });
});
