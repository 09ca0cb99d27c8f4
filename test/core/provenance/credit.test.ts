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

  it('is whoever leads to it, though the earliest is named for something else further on', () => {
    const text = 'Reed told The Gazette that he was tired. “It was an honest slip,” he said.\n\nThe town was quiet.\n\nSnow fell.\n\nBy night it thawed.\n\nHe told HarbourWatch that he did not want to talk about the mayor.';
    expect(credit(text, 'It was an honest slip', 'said')).toBe('other gazette (nearby)');
  });

  it('goes by the voice: a part of a house is the house', () => {
    expect(credit('It was an honest slip, Gazette Money reported.', 'an honest slip', 'said')).toBe('other gazette-money (sentence)');
    expect(credit('It was an honest slip, Gazette Money reported.', 'an honest slip', 'said', { outlet: 'gazette' })).toBe('nobody (none)');
  });

  it('is not whoever is named between two dashes', () => {
    expect(credit('The Gazette reported that Reed – HarbourWatch named him – was a temporary worker.', 'a temporary worker', 'temp')).toBe('other gazette (sentence)');
    expect(credit('Reed was a temporary worker – HarbourWatch named him – as the Gazette reported.', 'a temporary worker', 'temp')).toBe('other gazette (sentence)');
    expect(credit('Reed – a temporary worker, HarbourWatch reported – had left.', 'a temporary worker', 'temp')).toBe('earliest harbour (sentence)');
    expect(credit('Reed was a temporary worker – HarbourWatch reported it.', 'a temporary worker', 'temp')).toBe('earliest harbour (sentence)');
    expect(credit('HarbourWatch reported it – Reed was a temporary worker.', 'a temporary worker', 'temp')).toBe('earliest harbour (sentence)');
  });

  it('of two that are named together is both', () => {
    expect(credit('It was an honest slip, according to HarbourWatch and the Gazette.', 'an honest slip', 'said')).toBe('earliest harbour gazette (sentence)');
  });

  it('is not who only speaks about it', () => {
    expect(credit('Chirper said a temporary worker had left.', 'a temporary worker', 'temp')).toMatch(/^other chirper/);
    expect(credit('Chirper said more about a temporary worker.', 'a temporary worker', 'temp')).toMatch(/^nobody/);
    expect(credit('Chirper said more about a temporary worker.', 'about a temporary worker', 'temp')).toMatch(/^nobody/);
    expect(credit('Chirper said more about the account being closed.', 'the account being closed', 'closed')).toMatch(/^earliest chirper/);
  });

  it('is found in the sentences around it', () => {
    expect(credit('Reed told HarbourWatch of that day. “It was an honest slip,” he said.', 'It was an honest slip', 'said')).toBe('earliest harbour (nearby)');
    expect(credit('“It was an honest slip. I was tired,” he told HarbourWatch.', 'It was an honest slip', 'said')).toMatch(/^earliest harbour/);
  });

  it('goes on from one block to the next for a speaker’s words, not for facts', () => {
    expect(credit('Reed told the Gazette of that day.\n“It was an honest slip,” he said.', 'It was an honest slip', 'said')).toBe('other gazette (nearby)');
    expect(credit('Reed told the Gazette of that day.\nThe account was closed at seven.', 'The account was closed', 'closed')).toBe('nobody (none)');
  });

  it('goes back over two blocks', () => {
    expect(credit('Reed told the Gazette of that day.\nIt rained.\n“It was an honest slip,” he said.', 'It was an honest slip', 'said')).toBe('other gazette (nearby)');
    expect(credit('Reed told the Gazette of that day.\nIt rained.\nIt snowed.\n“It was an honest slip,” he said.', 'It was an honest slip', 'said')).toBe('other gazette (article)');
    expect(credit('“It was an honest slip,” he said.\nReed told the Gazette of that day.', 'It was an honest slip', 'said')).toBe('other gazette (article)');
  });

  it('goes on from one block to the next for facts too, where somebody is quoted with them and has them first', () => {
    expect(credit('Chirper said it was an error.\n“The account was closed at seven,” it ran.', 'The account was closed', 'closed')).toBe('earliest chirper (nearby)');
    expect(credit('Chirper said it was an error.\nThe account was closed at seven.', 'The account was closed', 'closed')).toBe('nobody (article)');
    expect(credit('The Gazette reported on Reed.\nHe was a temporary worker.', 'a temporary worker', 'temp')).toBe('nobody (none)');
  });

  it('is in its block the earliest, or a newsroom next to a fact that it states', () => {
    expect(credit('HarbourWatch reported on Reed. It rained. He was a temporary worker.', 'a temporary worker', 'temp')).toBe('earliest harbour (nearby)');
    expect(credit('The Gazette reported on Reed. He was a temporary worker.', 'a temporary worker', 'temp')).toBe('other gazette (nearby)');
    expect(credit('The Gazette reported on Reed. It rained. He was a temporary worker.', 'a temporary worker', 'temp')).toBe('nobody (none)');
    expect(credit('The Gazette reported on Reed. The account was closed.', 'The account was closed', 'closed')).toBe('nobody (none)');
    expect(credit('Chirper said it was an error. Reed was a temporary worker.', 'a temporary worker', 'temp')).toBe('nobody (none)');
  });

  it('is in its block any newsroom, for words', () => {
    expect(credit('NEWA reported on it. It rained. “It was an honest slip.”', 'It was an honest slip', 'said')).toBe('other wire (nearby)');
  });

  it('is the nearest by sentences, of two as near the one before it, and its block before others', () => {
    const passage = 'It was an honest slip';
    expect(credit('The Gazette reported on Reed. “It was an honest slip,” he said. It rained. NEWA reported it.', passage, 'said')).toBe('other gazette (nearby)');
    expect(credit('NEWA reported on Reed. It rained. “It was an honest slip,” he said. The Gazette reported it, and all that he did.', passage, 'said')).toBe('other gazette (nearby)');
    expect(credit('NEWA reported at length on all that he did. “It was an honest slip.” The Gazette reported it.', passage, 'said')).toBe('other wire (nearby)');
    expect(credit('The Gazette reported it.\n“It was an honest slip.” It rained. It snowed. NEWA reported it.', passage, 'said')).toBe('other wire (nearby)');
  });

  it('is for the article as a whole whom it credits most often, of several the first', () => {
    const far = 'It rained.\nIt snowed.\nIt froze.\n';
    const slip = (named: string): string => credit(`${named}\n${far}“It was an honest slip.”`, 'It was an honest slip', 'said');
    expect(slip('The Gazette reported on it.\nNEWA reported on it.\nThe Gazette reported more.')).toBe('other gazette (article)');
    expect(slip('The Gazette reported on it.\nNEWA reported on it.\nNEWA reported more.')).toBe('nobody (none)');
    expect(slip('The Gazette reported on it.\nNEWA reported on it.')).toBe('other gazette (article)');
    expect(slip('NEWA reported on it.\nThe Gazette reported on it.')).toBe('nobody (none)');
  });

  it('is for the article as a whole the earliest: for words always, for a fact where the article rests on it', () => {
    const named = 'HarbourWatch reported on it.\nThe Gazette reported on it.\nThe Gazette reported more.\nIt rained.\nIt snowed.\nIt froze.\n';
    expect(credit(`${named}“It was an honest slip.”`, 'It was an honest slip', 'said')).toBe('earliest harbour (article)');
    expect(credit(`${named}Reed was a temporary worker.`, 'a temporary worker', 'temp')).toBe('nobody (article)');
    expect(credit('HarbourWatch reported on it.\nReed was a temporary worker.', 'a temporary worker', 'temp')).toBe('earliest harbour (article)');
  });

  it('is the one that the article credits as a whole, where a paragraph between is about something else', () => {
    const text = 'Reed spoke to HarbourWatch.\nThe dock was shut, the Gazette reported.\nNow he is at home.\nIt rained.\n“It was an honest slip.”';
    expect(credit(text, 'It was an honest slip', 'said')).toBe('earliest harbour (article)');
  });

  it('is whose text the page is', () => {
    expect(credit('This story originally appeared on The Gazette\nReed was a temporary worker.', 'a temporary worker', 'temp')).toBe('other gazette (article)');
    expect(credit('This story originally appeared on HarbourWatch\nReed was a temporary worker.', 'a temporary worker', 'temp')).toBe('earliest harbour (article)');
  });

  it('is whose text the page is, where that states it and credits the earliest but once for something', () => {
    const signed = (rest: string): string => credit(`This story originally appeared on The Gazette\nReed was a temporary worker.\n${rest}`, 'a temporary worker', 'temp');
    expect(signed('HarbourWatch reported on the rain.')).toBe('other gazette (article)');
    expect(signed('HarbourWatch reported on the rain.\nHarbourWatch reported on Reed.')).toBe('earliest harbour (article)');
  });

  it('is whose text the page is, wherever that is said', () => {
    expect(credit('Reed was a temporary worker; this story originally appeared on The Gazette', 'a temporary worker', 'temp')).toBe('other gazette (article)');
    expect(credit('The account was closed; this story originally appeared on The Gazette', 'The account was closed', 'closed')).toBe('other gazette (article)');
  });

  it('is whose text the page is for all of a sentence, whether or not we hold of them that they state it', () => {
    const signed = 'By NEWA\nPORTBY (NEWA) - The account was closed by a temporary worker.';
    expect(credit(signed, 'The account was closed', 'closed')).toBe('other wire (article)');
    expect(credit(signed, 'a temporary worker', 'temp')).toBe('other wire (article)');
    const once = `${signed}\nIt rained.\nIt snowed.\nIt froze.\nHarbourWatch reported on the snow.`;
    expect(credit(once, 'The account was closed', 'closed')).toBe('other wire (article)');
    expect(credit(once, 'a temporary worker', 'temp')).toBe('other wire (article)');
  });

  it('is nobody where nobody is named, and says so of an article that names the earliest elsewhere', () => {
    expect(credit('It was an honest slip.', 'an honest slip', 'said')).toBe('nobody (none)');
    expect(credit('The account was closed.\nChirper said nothing of it.', 'The account was closed', 'closed')).toBe('nobody (article)');
    expect(credit('HarbourWatch has an office on the pier.\nReed was a temporary worker.', 'a temporary worker', 'temp')).toBe('nobody (article)');
    expect(credit('Chirper has an office on the pier.\nThe account was closed.', 'The account was closed', 'closed')).toBe('nobody (none)');
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

  it('are so before and after what they say', () => {
    expect(credit('It was an error, Chirper said.', 'It was an error', 'error')).toBe('earliest chirper (sentence)');
    expect(credit('Reed was a temporary worker; Chirper blamed an error.', 'a temporary worker', 'temp')).toBe('nobody (none)');
    expect(credit('Chirper is a large firm. The company said it was an error.', 'it was an error', 'error')).toBe('earliest chirper (sentence)');
  });

  it('are no source of their words where a newsroom had those, nor a person of what they did not post', () => {
    expect(credit('Chirper said that all was fine.', 'all was fine', 'fine')).toBe('nobody (none)');
    expect(credit('Mayor Hale tweeted that the account was closed.', 'the account was closed', 'closed')).toBe('nobody (none)');
  });

  it('are passed over beside a newsroom, where they were not the earliest', () => {
    expect(credit('Chirper said Reed was a temporary worker, HarbourWatch reported.', 'a temporary worker', 'temp')).toBe('earliest harbour (sentence)');
  });

  it('and beside them the newsroom that has it from them', () => {
    expect(credit('Chirper said it was an error, HarbourWatch reported.', 'it was an error', 'error')).toBe('earliest chirper harbour (sentence)');
  });

  it('are mistakenly credited where all that they published was read and does not say so', () => {
    expect(credit('Chirper said that Reed was a temporary worker.', 'a temporary worker', 'temp')).toBe('other chirper (sentence) mistaken chirper');
    expect(credit('The Gazette reported that Reed was a temporary worker.', 'a temporary worker', 'temp')).toBe('other gazette (sentence)');
    expect(credit('According to Hour, Reed was a temporary worker.', 'a temporary worker', 'temp')).toBe('other hour (sentence)');
  });

  it('are not called mistaken for words of theirs that the page prints: the record may lack them', () => {
    expect(credit('Chirper said it was “done by a temporary worker”.', 'done by a temporary worker', 'temp')).toBe('other chirper (sentence)');
    expect(credit('It rained.\nChirper said it was “done by a temporary worker”.', '“done by a temporary worker”', 'temp')).toBe('other chirper (sentence)');
    expect(credit('Chirper said it was “bad” and done by a temporary worker, not “good”.', 'done by a temporary worker', 'temp')).toBe('other chirper (sentence) mistaken chirper');
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
