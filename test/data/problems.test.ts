import { describe, expect, it } from 'vitest';
import { CLAIMS, compileSeeds, compileWith, COURIER, HERALD, INCIDENT, OUTLETS, printed, sound } from './seeds';

/** What is spoilt, where, how, and the one problem that must be reported: its file and line, and what it says. */
const spoilt: readonly (readonly [what: string, file: string, text: string, replacement: string, problem: string])[] = [
  ['an unknown outlet', COURIER, 'outlet: courier', 'outlet: carrier', `${COURIER}:1: there is no outlet "carrier"`],
  ['an unknown speaker', CLAIMS, 'speaker: mayor', 'speaker: major', `${CLAIMS}:11: there is no outlet "major"`],
  ['an unknown question', CLAIMS, 'question: how-long', 'question: how-wide', `${CLAIMS}:5: there is no question "how-wide"`],
  ['an unknown claim', COURIER, '  sorry:', '  sory:', `${COURIER}:11: there is no claim "sory"`],
  ['an unknown wording', HERALD, 'wordings: [short]', 'wordings: [shrt]', `${HERALD}:15: the claim "sorry" has no wording "shrt"`],
  ['an unknown wording, called as something every object has', HERALD, 'wordings: [short]', 'wordings: [constructor]', `${HERALD}:15: the claim "sorry" has no wording "constructor"`],
  ['an unknown ancestor of a wording, called so', CLAIMS, 'from: spoken', 'from: constructor', `${CLAIMS}:15: this claim has no wording "constructor"`],
  ['an unknown ancestor of a wording', CLAIMS, 'from: spoken', 'from: said', `${CLAIMS}:15: this claim has no wording "said"`],
  ['an unknown source credited', HERALD, '[courier, unnamed]', '[carrier, unnamed]', `${HERALD}:13: there is no source "carrier"`],
  ['an unknown source copied', HERALD, 'seen: in part', 'copyOf: carrier\nseen: in part', `${HERALD}:9: there is no source "carrier"`],
  ['an unknown source of the summary', INCIDENT, 'sources: [courier]', 'sources: [carrier]', `${INCIDENT}:7: there is no source "carrier"`],
  ['an event that no claim states', INCIDENT, 'claims: [closed]', 'claims: [opened]', `${INCIDENT}:17: there is no claim "opened"`],
  ['an outlet that is part of nobody', OUTLETS, 'kind: newsroom }', 'kind: newsroom, partOf: group }', `${OUTLETS}:2: there is no other outlet "group"`],
  ['an entry that the format does not have', COURIER, 'seen: whole', 'sean: whole\nseen: whole', `${COURIER}:8: "sean" is no entry of this`],
  ['a missing entry', COURIER, 'seen: whole\n', '', `${COURIER}:1: seen: `],
  ['a time without its basis', COURIER, '  basis: stamp with zone\n', '', `${COURIER}:5: published.basis: a time needs a basis`],
  ['what is no moment', COURIER, '2020-01-10T09:30+01:00', '2020-01-10 09:30', `${COURIER}:6: "2020-01-10 09:30" is no moment`],
  ['a stamp without a zone', COURIER, '09:30+01:00', '09:30', `${COURIER}:6: "2020-01-10T09:30" is no moment`],
  ['a day that does not exist', HERALD, 'known: 2020-01-11', 'known: 2020-02-30', `${HERALD}:5: "2020-02-30" is no moment`],
  ['a year that nobody can mean', COURIER, '2020-01-10T09:30+01:00', '0000-01-01', `${COURIER}:6: "0000-01-01" is no moment`],
  ['an interval upside down', HERALD, 'known: 2020-01-11', 'known: [2020-01-15, 2020-01-11]', `${HERALD}:5: the interval is upside down`],
  ['a likely time outside the known', HERALD, 'likely: 2020-01-11T12:00Z', 'likely: 2020-01-13T12:00Z', `${HERALD}:6: the likely time`],
  ['a likely time without its inference', HERALD, '  inference: the evening edition says this noon\n', '', `${HERALD}:6: a likely time does not say`],
  ['an inference without a likely time', HERALD, '  likely: 2020-01-11T12:00Z\n', '', `${HERALD}:7: there is an inference, but no likely time`],
  ['an inference in what is known', COURIER, 'basis: stamp with zone', 'basis: stamp, zone by inference', `${COURIER}:7: this time is called known`],
  ['a version older than its publication', COURIER, 'seen: whole', 'readAsOf: { known: 2020-01-02, basis: stamp }\nseen: whole', `${COURIER}:8: the version that was read is older`],
  ['a time upside down in a sighting', COURIER, 'figure: 3,', 'figure: 3, stated: { known: [2020-01-09, 2020-01-08], basis: heard },', `${COURIER}:10: the interval is upside down`],
  ['a figure of nothing', CLAIMS, '  unit: days\n', '', `${COURIER}:10: there is a figure`],
  ['a source crediting itself', HERALD, '[courier, unnamed]', '[herald]', `${HERALD}:13: a source cannot credit itself`],
  ['a copy of itself', HERALD, 'seen: in part', 'copyOf: herald\nseen: in part', `${HERALD}:9: "herald" is a copy of itself`],
  ['a wording that descends from itself', CLAIMS, 'form: spoken,', 'form: spoken, from: short,', `${CLAIMS}:14: the wording "spoken" descends from itself`],
  ['a wording of more than 60 words', CLAIMS, 'text: I am really sorry', `text: ${'word '.repeat(60)}word`, `${CLAIMS}:14: this wording has 61 words`],
  ['an id in capitals', CLAIMS, 'sorry:\n  kind', 'Sorry:\n  kind', `${CLAIMS}:9: Sorry: an id is lower-case`],
  ['an anchor in capitals', INCIDENT, 'flood: 5', 'Flood: 5', `${INCIDENT}:8: the anchor "Flood" is not in lower case`],
  ['a key that stands twice', CLAIMS, 'sorry:\n  kind', 'closed:\n  kind', `${CLAIMS}:9: this key stands twice`],
  ['text that YAML takes for a reference', CLAIMS, 'text: I am sorry', 'text: *sorry', `${CLAIMS}:15: a reference (*name) leads nowhere`],
  ['a zone that does not exist', OUTLETS, 'Europe/Berlin', 'Europe/Berln', `${OUTLETS}:1: courier.zone: a zone is an IANA name`],
  ['a host with www', OUTLETS, '[courier.example]', '[www.courier.example]', `${OUTLETS}:1: courier.hosts.0: a host is written`],
  ['a host of two outlets', OUTLETS, 'kind: newsroom }', 'kind: newsroom, hosts: [courier.example] }', `${OUTLETS}:2: the host courier.example belongs also to "courier"`],
];

describe('a problem', () => {
  it.each(spoilt)('%s is reported where it stands', (_what, file, text, replacement, problem) => {
    const lines = printed(compileWith(file, text, replacement));
    expect(lines.some((line) => line.startsWith(problem)), lines.join('\n')).toBe(true);
  });

  it('says what to do about it', () => {
    for (const [, file, text, replacement] of spoilt) {
      for (const { fix } of compileWith(file, text, replacement).problems) expect(fix).toMatch(/^\p{Lu}.*[^.]$/u);
    }
  });

  it('is reported together with the others, by file and line', () => {
    const seeds = { ...sound, [COURIER]: 'outlet: carrier\n', [CLAIMS]: `${sound[CLAIMS] ?? ''}nobody: { kind: fact, statement: Nobody says so. }\n` };
    const files = compileSeeds(seeds).problems.map(({ file }) => file);
    expect(new Set(files)).toContain(COURIER);
    expect(files).toEqual([...files].sort());
  });

  it('in a file that is no YAML names the line', () => {
    expect(printed(compileWith(INCIDENT, 'names: {}', 'names: {'))[0]).toMatch(/^seeds\/flood\/incident\.yaml:\d+: this is no valid YAML/);
  });
});

describe('a claim', () => {
  const nobody = 'nobody: { kind: fact, statement: Nobody says so. }\n';
  it('that no source states is a problem', () => {
    const problems = printed(compileSeeds({ ...sound, [CLAIMS]: `${sound[CLAIMS] ?? ''}${nobody}` }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(`${CLAIMS}:16: no source states the claim "nobody"`);
  });

  it('that stands in two files is a problem', () => {
    const again = 'closed: { kind: fact, statement: Closed. }\n';
    expect(printed(compileSeeds({ ...sound, 'seeds/flood/claims/again.yaml': again }))).toContainEqual(
      expect.stringContaining(`${CLAIMS}:1: the claim "closed" stands also in seeds/flood/claims/again.yaml`));
  });

  it('that is a quotation without words is a problem', () => {
    const claims = `${sound[CLAIMS] ?? ''}mute: { kind: quotation, statement: The mayor said nothing. }\n`;
    expect(printed(compileSeeds({ ...sound, [CLAIMS]: claims }))).toContainEqual(expect.stringContaining('the quotation "mute" has no wording'));
  });

  it.each([
    ['  required: [[barred]]\n  requiredIn: { de: [[gesperrt], [dicht]] }\n', 'required has 1 group, and requiredIn has 2 for "de"'],
    ['  requiredIn: { de: [[gesperrt]] }\n', 'required has 0 groups, and requiredIn has 1 for "de"'],
  ])('whose required words do not go together is a problem', (words, problem) => {
    const claims = `${sound[CLAIMS] ?? ''}barred:\n  kind: fact\n  statement: It was barred.\n${words}`;
    expect(printed(compileSeeds({ ...sound, [CLAIMS]: claims }))).toContainEqual(expect.stringContaining(problem));
  });
});

describe('one wording under two claims', () => {
  const shared = (one: string, other: string): readonly string[] => {
    const claims = `${sound[CLAIMS] ?? ''}${one}sorry-too:\n  kind: quotation\n  statement: He was sorry again.\n${other}  wordings:\n    again: { text: "I am sorry!", form: spoken, basis: heard }\n`;
    const courier = `${sound[COURIER] ?? ''}  sorry-too: { wordings: [again] }\n`;
    return printed(compileSeeds({ ...sound, [CLAIMS]: claims, [COURIER]: courier }));
  };
  const named = '  sharesWordsWith: [sorry]\n';

  it('is a problem, whatever its punctuation', () => {
    expect(shared('', '')[0]).toMatch(/bridge\.yaml:20: the claim "sorry" holds the same wording/);
  });

  it('is a problem where only one names the other', () => {
    expect(shared('', named)).toHaveLength(1);
  });

  it('is none where each names the other', () => {
    expect(shared('  sharesWordsWith: [sorry-too]\n', named)).toEqual([]);
  });

  it('may only be shared with a claim that exists', () => {
    expect(shared('  sharesWordsWith: [sory]\n', named)).toContainEqual(expect.stringContaining('there is no other claim "sory"'));
  });
});

describe('an incident', () => {
  it('without a file of its own is a problem', () => {
    const { [INCIDENT]: _, ...rest } = sound;
    expect(printed(compileSeeds(rest))).toEqual([expect.stringContaining(`${INCIDENT}:1: the incident has no file of its own`)]);
  });

  it('needs the list of outlets', () => {
    const { [OUTLETS]: _, ...rest } = sound;
    expect(printed(compileSeeds(rest))).toContainEqual(expect.stringContaining(`${OUTLETS}:1: there is no list of outlets`));
  });
});
