import { describe, expect, it } from 'vitest';
import { creditFor, short } from './press';

const slip = (text: string): string => short(creditFor(text, 'It was an honest slip', 'said'));
const temp = (text: string): string => short(creditFor(text, 'a temporary worker', 'temp'));

describe('a credit in the sentence before does not reach over', () => {
  it.each([
    ['to what somebody else is told', 'The Gazette reported on Reed. He told the Springfield Bugle that he was a temporary worker.'],
    ['to what somebody is told who is no newsroom', 'The Gazette reported on Reed. He told his new employer that he was a temporary worker.'],
    ['to what another newsroom says', 'The Gazette reported on Reed. He was a temporary worker, Bugle TV said.'],
    ['to what another newsroom says, named after its verb', 'The Gazette reported on Reed. “I was a temporary worker,” said Bugle Radio.'],
    ['to what is according to somebody', 'The Gazette reported on Reed. He was a temporary worker, according to court files.'],
    ['to what a court hears', 'The Gazette reported on Reed. A court in Portby heard that he was a temporary worker.'],
    ['to what a lawyer says', 'The Gazette reported on Reed. He was a temporary worker, his lawyer said.'],
  ])('%s', (_what, text) => {
    expect(temp(text)).toBe('nobody (article)');
  });

  it('where somebody else than the speaker spoke to the newsroom', () => {
    expect(slip('Senator Lund told NEWA he was glad. “It was an honest slip,” Reed said.')).toBe('nobody (none)');
    expect(slip('Reed told NEWA he was glad. “It was an honest slip,” he said.')).toMatch(/^other wire \(nearby\)/);
    expect(slip('He told NEWA he was glad. “It was an honest slip,” Reed said.')).toMatch(/^other wire \(nearby\)/);
  });

  it('nor does the article credit for it whom it credits elsewhere', () => {
    expect(temp('HarbourWatch reported on Reed.\nIt rained.\nHe was a temporary worker, his lawyer said.')).toBe('nobody (article)');
    expect(slip('HarbourWatch reported on Reed.\n“It was an honest slip,” Reed told his new employer.')).toBe('nobody (article)');
  });

  it('unless the whole text is theirs', () => {
    expect(temp('This story originally appeared on HarbourWatch.\nReed was a temporary worker, his lawyer said.')).toBe('earliest harbour (article)');
  });
});

describe('a credit in the sentence before reaches over', () => {
  it.each([
    ['to what the man goes on to say', 'Reed told the Gazette all. He said he was a temporary worker.'],
    ['to what is said on a day', 'Reed told the Gazette all. On Monday he said he was a temporary worker.'],
    ['to what others told her', 'The Gazette reported on Reed. A friend told her that he was a temporary worker.'],
    ['to what others told him', 'The Gazette reported on Reed. A friend told him to be a temporary worker.'],
    ['to what is according to the report', 'The Gazette reported on Reed. According to the report he was a temporary worker.'],
    ['to what others say after it', 'The Gazette reported on Reed. He was a temporary worker. He was glad, his lawyer said.'],
    ['to what is told of another than spoke', 'Senator Lund told the Gazette he was glad. Reed was a temporary worker.'],
    ['to what is quoted of others', 'The Gazette reported on Reed. “My lawyer said so,” he said of being a temporary worker.'],
  ])('%s', (_what, text) => {
    expect(temp(text)).toBe('other gazette (nearby)');
  });
});

it.each(['website', 'publication', 'station'])('the %s that somebody told it is the one that the article credits', (kind) => {
  expect(slip(`“It was an honest slip,” Reed told the ${kind}.\nIt rained.\nHarbourWatch reported on Reed.`)).toBe('earliest harbour (article)');
  expect(slip(`HarbourWatch reported on Reed. “It was an honest slip,” he told the ${kind}.`)).toBe('earliest harbour (sentence)');
});

describe('a newsroom in the sentence after is credited only where that goes back', () => {
  it.each([
    ['by nothing', '“It was an honest slip,” Reed said. The Gazette reported on the rain.'],
    ['by what somebody told it', '“It was an honest slip,” Reed said. Rain fell, and the mayor was glad, a clerk told the Gazette.'],
    ['by nothing, of somebody else', '“It was an honest slip,” Reed said. Lund told the Gazette he was glad.'],
  ])('not %s', (_what, text) => {
    expect(slip(text)).toBe('other gazette (article)');
  });

  it.each([
    ['the man', '“It was an honest slip,” Reed said. He told the Gazette all.'],
    ['the man, later in the sentence', '“It was an honest slip,” Reed said. Asked again, he told the Gazette all.'],
    ['the man, after the newsroom', '“It was an honest slip,” Reed said. In an interview with the Gazette, he was calm.'],
    ['what was said', '“It was an honest slip,” Reed said. The news was first reported by the Gazette.'],
    ['what was said, after the verb', '“It was an honest slip,” Reed said. The Gazette reported it.'],
    ['what was said, and is named at its end', '“It was an honest slip,” Reed said. And he was tired, the Gazette reported.'],
    ['what was said, in German', '“It was an honest slip,” Reed said. Das sagte er der Gazette.'],
    ['nothing but what was said', '“It was an honest slip,” Reed said. H/T the Gazette.'],
    ['the interview', 'Reed told the Gazette all.\nIt rained.\nIt hailed.\n“It was an honest slip,” Reed said. Rain fell in the interview, and he was calm.'],
    ['the same quotation', '“It was an honest slip. I was tired,” Reed told the Gazette.'],
    ['a quotation that goes on', '“It was an honest slip,” Reed said. “I was tired,” Reed told the Gazette.'],
  ])('to %s', (_what, text) => {
    expect(slip(text)).toBe('other gazette (nearby)');
  });

  it('a company that explains what happened, in any case', () => {
    expect(short(creditFor('The account was closed. Later Chirper blamed the rain.', 'The account was closed', 'closed'))).toBe('earliest chirper (nearby)');
  });
});
