import { describe, expect, it } from 'vitest';
import { creditsOfText } from './press';

const creditedIn = (text: string): string => creditsOfText(text).map((credit) => credit.split(':')[0]).join(' ');

describe('a newsroom is credited', () => {
  it.each([
    'Reed told HarbourWatch that he was tired.',
    'Speaking to HarbourWatch, Reed was calm.',
    'Reed spoke on Monday with the news site HarbourWatch.',
    'In an interview with HarbourWatch he was calm.',
    'Reed was interviewed by harbourwatch on the pier.',
    'According to HarbourWatch, the clerk was tired.',
    'According to a report by HarbourWatch, the clerk was tired.',
    'The clerk was tired, HarbourWatch reported.',
    'HarbourWatch first reported on the clerk.',
    'HarbourWatch, which first identified the clerk, has more.',
    'The clerk was named, as first reported by HarbourWatch.',
    'HarbourWatch’s report has more.',
    'A report in HarbourWatch has more.',
    'The Mirror of the Pier, citing HarbourWatch, has less.',
    'The clerk, per HarbourWatch, was tired.',
    'This story originally appeared on HarbourWatch',
    'Republished with permission from HarbourWatch.',
    'Reed told the tech blog HarbourWatch all of it.',
    'Reed told Ina Berg of HarbourWatch all of it.',
    'Reed told “HarbourWatch” all of it.',
    'HarbourWatch’s Ina Berg reported that he was tired.',
    'Ina Berg, a reporter at HarbourWatch, wrote that he was tired.',
    'HarbourWatch reporter Ina Berg wrote that he was tired.',
    'HarbourWatch’s harbour correspondent Ina Berg tweeted that he was tired.',
    'HarbourWatch reporters found that he was tired.',
    'He was tired, reports HarbourWatch.',
    'He was tired, said HarbourWatch, and so was she.',
    'He was tired, wrote HarbourWatch’s Ina Berg.',
    'He was tired, tweeted HarbourWatch reporter Ina Berg.',
    'Er war müde, so HarbourWatch.',
    'Er war müde, heißt es bei HarbourWatch.',
    'Die Zeitung HarbourWatch berichtet, er sei müde.',
    'Il était fatigué, dit-on en citant HarbourWatch.',
    'Estaba cansado, se dice citando a HarbourWatch.',
    'Reed told HarbourWatch Wednesday that he was tired.',
    'HarbourWatch is reporting that he was tired.',
    'In a statement to HarbourWatch he spoke of his day.',
    'Der Mann sagte dem Technologie-Portal „HarbourWatch“, er sei müde gewesen.',
    'Il a confié à nos confrères de HarbourWatch être fatigué.',
    'Das sagte er HarbourWatch am Montag.',
    'Laut HarbourWatch war der Mann müde.',
    'Er war müde, berichtet das Portal HarbourWatch.',
    'HarbourWatch berichtet, der Mann sei müde gewesen.',
    'Wie er gegenüber der Nachrichtenseite HarbourWatch zugab, war er müde.',
    'Im Interview mit HarbourWatch war er ruhig.',
    'Reed war HarbourWatch zufolge müde.',
    'Il a déclaré à HarbourWatch être fatigué.',
    'Selon le site HarbourWatch, il était fatigué.',
    'Dans une interview accordée à HarbourWatch, il est calme.',
    'Il était fatigué, rapporte HarbourWatch.',
    'Según HarbourWatch, estaba cansado.',
    'Reed dijo a HarbourWatch que estaba cansado.',
    'En una entrevista con el portal HarbourWatch habló de todo.',
    'Segundo o site HarbourWatch, estava cansado.',
    'HarbourWatch’a konuşan adam yorgun olduğunu söyledi.',
    'HarbourWatch’ın haberine göre adam yorgundu.',
    'Secondo HarbourWatch era stanco.',
    'Volgens HarbourWatch was hij moe.',
    'In Portby HarbourWatch reported that he was tired.',
  ])('%s', (text) => {
    expect(creditedIn(text)).toBe('harbour');
  });

  it('with those named beside it', () => {
    expect(creditedIn('According to HarbourWatch and the Gazette, he was tired.')).toBe('harbour gazette');
    expect(creditedIn('HarbourWatch and The Gazette reported on it.')).toBe('harbour gazette');
    expect(creditedIn('He was tired, HarbourWatch and NEWA report.')).toBe('harbour wire');
    expect(creditedIn('He spoke to HarbourWatch, The Gazette, and NEWA.')).toBe('harbour gazette wire');
  });

  it('where the text only says "the site" or "in the interview"', () => {
    expect(creditedIn('Reed told HarbourWatch a lot. He was tired, he told the website. In the video interview he was calm.')).toBe('harbour harbour harbour');
  });

  it('last before "the site", and no company is', () => {
    expect(creditedIn('Reed told HarbourWatch a lot. He was tired, he told the website. The Gazette reported on it.')).toBe('harbour harbour gazette');
    expect(creditedIn('He was tired, he told the website. Reed told HarbourWatch more.')).toBe('harbour');
    expect(creditedIn('Chirper said it was an error. He was tired, he told the website.')).toBe('chirper');
    expect(creditedIn('This story originally appeared on The Gazette. He was tired, he told the website.')).toBe('gazette');
    expect(creditedIn('Reed told HarbourWatch a lot. “I told the website all,” he said.')).toBe('harbour');
  });

  it.each([
    'He told the Springfield Bugle his story. He was tired, he told the newspaper.', 'Later Bugle found the man. The site said he was tired.',
    'Then he sat down with Bugle TV. In the interview he was calm.', 'Then he talked to a student paper in Ohio. In the interview he was calm.',
  ])('not the last one on record where another was named since: %s', (text) => {
    expect(creditedIn(`HarbourWatch reported on it. ${text}`)).toBe('harbour');
  });

  it('where it is said to whom at the beginning of a clause', () => {
    expect(creditedIn('To HarbourWatch he said that he was tired.')).toBe('harbour');
    expect(creditedIn('He was glad, but on HarbourWatch, he said that he was tired.')).toBe('harbour');
    expect(creditedIn('He was loyal to HarbourWatch, he said.')).toBe('');
  });

  it('once, in whatever paragraph', () => {
    expect(creditedIn('It rained.\nReed told HarbourWatch a lot.\nIt snowed.')).toBe('harbour');
  });

  it('as an agency, by its mark', () => {
    expect(creditsOfText('PORTBY (NEWA) - The clerk was tired.')).toEqual(['wire: (X) —']);
    expect(creditsOfText('The clerk was tired.\nBy NEWA')).toEqual(['wire: By X']);
  });
});

describe('a newsroom with a word for a name is credited', () => {
  it.each(['But Hour reported that he was tired.', 'Die Nachrichtenagentur Hour berichtet, er sei müde.', 'Das Magazin Hour berichtete, er sei müde.', 'Hour’a konuşan adam yorgundu.', 'Hour gazetesine konuşan adam yorgundu.'])('%s', (text) => {
    expect(creditedIn(text)).toBe('hour');
  });
});

describe('nobody is credited', () => {
  it.each([
    ['for being named', 'HarbourWatch has an office on the pier.'],
    ['for being a place', 'He read about it on HarbourWatch.'],
    ['for being a platform', 'The mayor’s Chirper account is back. Users on Chirper rejoiced, and some posted on Chirper.'],
    ['by a word that is also a name', 'Hour after hour, he told the truth. Chirper Inc. is a company.'],
    ['by a longer name', 'The Happy Hour reported a good evening.'],
    ['by a word in a headline', 'Hour Says Man Was Tired'],
    ['for a picture', 'Photo via HarbourWatch'],
    ['within a quotation', '“HarbourWatch reported nonsense and I told them so,” he said.'],
    ['for being where people talk', 'Many on Chirper said it was a joke. Her Chirper added a follower. Hale Chirper’da açıkladı.'],
    ['as an agency for a picture', 'The pier at night. (NEWA)'],
    ['for agreeing with somebody', 'He said he was fine with HarbourWatch.'],
    ['for having staff', 'A HarbourWatch reporter stood on the pier.'],
    ['by a part of a word', 'He told HarbourWatchers that he was tired.'],
    ['for its account somewhere', 'HarbourWatch’s Chirper account was untouched, and so was the HarbourWatch account.'],
    ['for what else is named with it', 'He loves HarbourWatch and his report.'],
    ['for what somebody says who watches it', 'Reed, who watches HarbourWatch, said he was tired.'],
    ['for what its head says', 'Jo Lund, the president of HarbourWatch, said he was tired.'],
    ['for what others report', 'The Gazette, unlike HarbourWatch, reported on it.'],
    ['by reports that are called independent', 'Hour reports said that he was tired.'],
    ['by a longer name that was told', 'He told Hour Glass that he was tired, and later Hour 500 executives.'],
    ['by a longer name that it is according to', 'He was tired, according to Gazette Media.'],
    ['as another country’s edition', 'He told HarbourWatch Germany that he was tired.'],
    ['for its readers', 'He spoke to Gazette readers and was tired.'],
    ['for who was with it once, and is named', 'Former HarbourWatch reporter Ina Berg said he was tired.'],
    ['by a word that begins a Turkish sentence', 'Hour evinden çıkarken konuşan adam yorgundu.'],
    ['where its name goes on after "said"', 'He was tired, said HarbourWatch readers.'],
    ['for who was with it once', 'He was tired, according to a former reporter at HarbourWatch.'],
  ])('%s', (_, text) => {
    expect(creditsOfText(text)).toEqual([]);
  });
});

describe('a company is credited for what it says', () => {
  it.each([
    'Chirper said it was an error.',
    'Chirper later blamed an error.',
    'Chirper — where Reed had worked for a year — quickly explained the error.',
    'It was an error, according to Chirper.',
    'A Chirper spokesperson spoke of an error.',
    'It was an error, a spokeswoman for Chirper wrote.',
    'Chirper erklärte, es sei ein Fehler gewesen.',
    'Chirper a expliqué que c’était une erreur.',
    'Chirper explicó que fue un error.',
    'Chirper declined to comment on Reed, but said it had learned.',
  ])('%s', (text) => {
    expect(creditedIn(text)).toBe('chirper');
  });

  it.each([
    ['what its people say', 'According to Chirper insiders it was an error.'], ['who was there once', 'According to a former manager of Chirper it was an error.'],
    ['what some of its people say', 'According to two employees of Chirper it was an error.'], ['what is posted there', 'According to Chirper posts it was an error.'],
    ['what its users say, in German', 'Laut Chirper-Nutzern war es ein Fehler.'], ['what its people say, in Turkish', 'Chirper çalışanlarına göre bu bir hataydı.'],
  ])('not for %s', (_what, text) => {
    expect(creditsOfText(text)).toEqual([]);
  });

  it('where a day or a name on record follows the name of a newsroom', () => {
    expect(creditedIn('He told Hour Friday that he was tired.')).toBe('hour');
    expect(creditedIn('He told Hour Reed was tired.')).toBe('hour');
  });

  it('also where the text only says "the company"', () => {
    expect(creditsOfText('The Chirper account was gone. The company said it was an error.')).toEqual(['chirper: the company said']);
    expect(creditsOfText('The company said it was an error.')).toEqual([]);
    expect(creditsOfText('The company said it was an error. The Chirper account was gone.')).toEqual([]);
    expect(creditsOfText('The Chirper account was gone. HarbourWatch has an office. The company said it was an error.')).toEqual(['chirper: the company said']);
    expect(creditsOfText(`The Chirper account was gone. ${'It rained all day. '.repeat(40)}The company said it was an error.`)).toEqual([]);
  });

  it.each([
    'Bugle declined to comment. The company said it was an error.', 'Bugle Staffing, a small firm, supplies the workers. The company said it was an error.',
    'Google, Bugle and Pier Hands confirmed it. The company said it was an error.', 'The White Pier said nothing. Later it said it was an error.',
    'In a statement, Bugle said it was an error.', 'In a statement, the Bugle said it was an error.',
  ])('not where another was named since: %s', (text) => {
    expect(creditsOfText(`The Chirper account was gone. ${text}`)).toEqual([]);
  });

  it('also where a person was named since', () => {
    expect(creditedIn('The Chirper account was gone. Jo Lund was tired. The company said it was an error.')).toBe('chirper');
  });

  it('also where the text only says "it", unless somebody else was named since', () => {
    expect(creditedIn('The Chirper account was gone. Later it said it was an error.')).toBe('chirper');
    expect(creditedIn('The Chirper account was gone. HarbourWatch has an office. Later it said it was an error.')).toBe('');
    expect(creditedIn(`The Chirper account was gone. ${'It rained all day. '.repeat(12)}Later it said it was an error.`)).toBe('');
  });
});

describe('a person is credited for what they post', () => {
  it.each(['“Back again,” Mayor Hale tweeted.', 'Hale, too, took to Twitter.', 'Mr. Hale joked about it on Twitter.', 'Hale schrieb auf Twitter, sie sei zurück.',
    'Hale later wrote that she was back.', 'Hale hatte am Tag darauf getwittert, sie sei zurück.', 'He had worked at Chirper. Hale joked about it on Twitter.', 'Der Mann ist von Chirper. Hale schrieb auf Twitter, sie sei zurück.'])('%s', (text) => {
    expect(creditedIn(text)).toBe('hale');
  });

  it('not for what they say, nor for what their kin post', () => {
    expect(creditsOfText('Hale said she was back. “I am tired,” Reed said.')).toEqual([]);
    expect(creditsOfText('Later Peter Hale tweeted about it.')).toEqual([]);
  });
});
