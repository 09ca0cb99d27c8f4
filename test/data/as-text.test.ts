// @vitest-environment node
import { expect, it } from 'vitest';
import { summaryOf } from '../../core/view/summary';
import { asText } from '../../scripts/annotate/as-text';
import { noteFixture } from '../components/views';
import { readWords } from '../../scripts/words';

const summary = summaryOf({ page: 'The Daily Specimen', onRecord: false, published: null, printed: null, incidents: [], sentences: 1, stating: 1 }, []);
const linesFor = (more: Parameters<typeof noteFixture>[0]): string[] => asText('page.html', summary, [noteFixture(more)], readWords('en')).split('\n');
const INFERENCE = 'Courier: a shadow falls on it\nHerald, Mail: no zone is printed';

it('prints what a verdict rests on a line for each inference, with whose it is', () => {
  const lines = linesFor({ heading: 'likely', inference: INFERENCE });
  const at = lines.findIndex((line) => line.includes('a shadow'));
  expect(lines.slice(at, at + 2)).toEqual(['     Rests on   Courier: a shadow falls on it', '                Herald, Mail: no zone is printed']);
  expect(lines[at - 1]).toMatch(/^ {5}Earliest {3}Likely the earliest report we hold: TechCrunch, .+\.$/);
});

it('sets the further lines of a long inference back from the beginnings of others', () => {
  const lines = linesFor({ heading: 'likely', inference: `Courier: ${'a long shadow falls on it '.repeat(5)}at noon\nMail: no zone is printed` });
  const at = lines.findIndex((line) => line.includes('Rests on'));
  expect(lines[at + 1]).toMatch(/^ {18}\S/);
  expect(lines).toContain('                Mail: no zone is printed');
});

it('says of no other verdict what it rests on', () => {
  expect(linesFor({}).join('\n')).not.toContain('Rests on');
  expect(linesFor({ heading: 'older', inference: INFERENCE }).join('\n')).not.toContain('shadow');
});

it('says that a page came later, outright by proof and as likely by what is inferred', () => {
  const credit = { status: 'nobody', names: [], reach: 'none', mistaken: [] } as const;
  const said = (order: Parameters<typeof noteFixture>[0] & object): string => linesFor({ credit, ...order }).map((line) => line.trim()).join(' ');
  expect(said({ order: { relation: 'after', certainty: 'known', minutes: 120 } })).toContain('This page names no source for it. It came out at least 2 h after the earliest report we hold.');
  expect(said({ order: { relation: 'after', certainty: 'likely', minutes: 120 } })).toContain('This page names no source for it. It likely came out at least 2 h after the earliest report we hold.');
  expect(said({ order: { relation: 'after', certainty: 'known', minutes: null } })).not.toContain('came out');
});
