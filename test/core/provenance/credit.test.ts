import { describe, expect, it } from 'vitest';
import { creditFor, short } from './press';

const credit = (...of: Parameters<typeof creditFor>): string => short(creditFor(...of));

describe('whom a page credits for a passage', () => {
  it('is whoever its sentence names', () => {
    expect(credit('It was an honest slip, Reed told HarbourWatch.', 'an honest slip', 'said')).toBe('earliest harbour (sentence)');
    expect(credit('It was an honest slip, Reed told The Gazette.', 'an honest slip', 'said')).toBe('other gazette (sentence)');
  });

  it('is the nearer of two', () => {
    const text = 'Reed told HarbourWatch he was tired, and it was an honest slip, the Gazette reported.';
    expect(credit(text, 'an honest slip', 'said')).toBe('other gazette (sentence)');
  });

  it('goes by the voice: a part of a house is the house', () => {
    expect(credit('It was an honest slip, Gazette Money reported.', 'an honest slip', 'said')).toBe('other gazette-money (sentence)');
    expect(credit('It was an honest slip, Gazette Money reported.', 'an honest slip', 'said', { outlet: 'gazette' })).toBe('nobody (none)');
  });

  it('is found in the sentences around it', () => {
    expect(credit('Reed told HarbourWatch of that day. “It was an honest slip,” he said.', 'It was an honest slip', 'said')).toBe('earliest harbour (nearby)');
    expect(credit('“It was an honest slip. I was tired,” he told HarbourWatch.', 'It was an honest slip', 'said')).toMatch(/^earliest harbour/);
  });

  it('goes on from one block to the next for a speaker’s words, not for facts', () => {
    expect(credit('Reed told the Gazette of that day.\n“It was an honest slip,” he said.', 'It was an honest slip', 'said')).toBe('other gazette (nearby)');
    expect(credit('Reed told the Gazette of that day.\nThe account was closed at seven.', 'The account was closed', 'closed')).toBe('nobody (none)');
  });

  it('is the one that the article credits as a whole, where a paragraph between is about something else', () => {
    const text = 'Reed spoke to HarbourWatch.\nThe dock was shut, the Gazette reported.\nNow he is at home.\nIt rained.\n“It was an honest slip.”';
    expect(credit(text, 'It was an honest slip', 'said')).toBe('earliest harbour (article)');
  });

  it('is whose text the page is', () => {
    expect(credit('This story originally appeared on The Gazette\nReed was a temporary worker.', 'a temporary worker', 'temp')).toBe('other gazette (article)');
    expect(credit('This story originally appeared on HarbourWatch\nReed was a temporary worker.', 'a temporary worker', 'temp')).toBe('earliest harbour (article)');
  });

  it('is nobody where nobody is named, and says so of an article that names the earliest elsewhere', () => {
    expect(credit('It was an honest slip.', 'an honest slip', 'said')).toBe('nobody (none)');
    expect(credit('The account was closed.\nChirper said nothing of it.', 'The account was closed', 'closed')).toBe('nobody (article)');
  });

  it('is not the page’s own outlet', () => {
    expect(credit('It was an honest slip, Reed told The Gazette.', 'an honest slip', 'said', { outlet: 'gazette' })).toBe('nobody (none)');
    expect(credit('It was an honest slip, Reed told the Gazette, according to HarbourWatch.', 'an honest slip', 'said', { outlet: 'gazette' }))
      .toBe('earliest harbour (sentence)');
  });

  it('is itself, where the page is the earliest', () => {
    expect(credit('It was an honest slip.', 'an honest slip', 'said', { outlet: 'harbour', source: 'harbour-1' })).toBe('self (none)');
  });

  it('is its own house, where another page of it is the earliest', () => {
    expect(credit('It was an honest slip.', 'an honest slip', 'said', { outlet: 'harbour' })).toBe('earliest harbour (article)');
  });
});

describe('companies and persons', () => {
  it('are credited where they were earliest by their own word', () => {
    expect(credit('Chirper said it was an error.', 'it was an error', 'error')).toBe('earliest chirper (sentence)');
    expect(credit('“It was an error,” the statement said.', 'It was an error', 'error')).toBe('nobody (none)');
    expect(credit('Mayor Hale tweeted: “I am back.”', 'I am back', 'post')).toBe('earliest hale (sentence)');
  });

  it('and beside them the newsroom that has it from them', () => {
    expect(credit('Chirper said it was an error, HarbourWatch reported.', 'it was an error', 'error')).toBe('earliest chirper harbour (sentence)');
  });

  it('are mistakenly credited where all that they published was read and does not say so', () => {
    expect(credit('Chirper said that Reed was a temporary worker.', 'a temporary worker', 'temp')).toBe('other chirper (sentence) mistaken chirper');
    expect(credit('The Gazette reported that Reed was a temporary worker.', 'a temporary worker', 'temp')).toBe('other gazette (sentence)');
  });

  it('are not called mistaken for words of theirs that the page prints: the record may lack them', () => {
    expect(credit('Chirper said it was “done by a temporary worker”.', 'done by a temporary worker', 'temp')).toBe('other chirper (sentence)');
  });

  it('are not credited for what is said of them, nor for what follows in another clause', () => {
    expect(credit('Chirper, which employed Reed as a temporary worker, said it was an error.', 'a temporary worker', 'temp')).toBe('nobody (none)');
    expect(credit('Chirper blamed an error; Reed was a temporary worker.', 'a temporary worker', 'temp')).toBe('nobody (none)');
  });

  it('are meant by "it said" where nobody else was named since', () => {
    expect(credit('Chirper blamed a glitch; later it said it was an error.', 'it was an error', 'error')).toBe('earliest chirper (sentence)');
  });

  it('are credited with their own published words wherever the page names them', () => {
    expect(credit('Mayor Hale had a quiet day.\nThen came the answer: “I am back.”', 'I am back', 'post')).toBe('earliest hale (article)');
    expect(credit('Then came the answer: “I am back.”', 'I am back', 'post')).toBe('nobody (none)');
  });

  it('a speaker who is quoted is no source', () => {
    expect(credit('“It was an honest slip,” Reed said.', 'It was an honest slip', 'said')).toBe('nobody (none)');
  });
});
