/** A small set of sound seeds, which each test spoils in one place. */
import { compile } from '../../scripts/data/compile';
import type { Compilation } from '../../scripts/data/compile';
import { printProblem } from '../../scripts/data/problem';

export type Seeds = Readonly<Record<string, string>>;

export const OUTLETS = 'seeds/outlets.yaml';
export const INCIDENT = 'seeds/flood/incident.yaml';
export const CLAIMS = 'seeds/flood/claims/bridge.yaml';
export const COURIER = 'seeds/flood/sources/courier.yaml';
export const HERALD = 'seeds/flood/sources/herald.yaml';

export const sound: Seeds = {
  [OUTLETS]: `courier: { name: The Courier, kind: newsroom, aliases: [Courier, The Courier Online], hosts: [courier.example], zone: Europe/Berlin }
herald: { name: The Herald, kind: newsroom }
mayor: { name: The Mayor, kind: person }
`,
  'seeds/hosts.yaml': 'archives: [archive.example]\n',
  [INCIDENT]: `title: The flood
release: 2020-02-01
span: [2020-01-01, 2020-01-31]
languages: [en]
summary:
  - text: A bridge was closed.
    sources: [courier]
gate: { threshold: 10, anchors: { flood: 5, bridge: 6 } }
names: {}
synonyms: []
commonWords: [flood]
questions: { how-long: How long was it closed? }
topics: { bridge: The bridge }
events:
  - text: The bridge closes
    time: { known: 2020-01-10T06:00Z, basis: the town's log }
    claims: [closed]
`,
  [CLAIMS]: `closed:
  kind: fact
  statement: The bridge was closed for 3 days.
  unit: days
  question: how-long
  variants:
    - closed for 3 days
    - de: drei Tage gesperrt
sorry:
  kind: quotation
  speaker: mayor
  statement: The mayor was sorry.
  wordings:
    spoken: { text: I am really sorry, form: spoken, basis: heard }
    short: { text: I am sorry, form: printed, from: spoken, basis: printed }
`,
  [COURIER]: `outlet: courier
kind: article
url: https://courier.example/flood
language: en
published:
  known: 2020-01-10T09:30+01:00
  basis: stamp with zone
seen: whole
sightings:
  closed: { figure: 3, credits: [] }
  sorry: { wordings: [spoken] }
`,
  [HERALD]: `outlet: herald
kind: article
language: en
published:
  known: 2020-01-11
  likely: 2020-01-11T12:00Z
  basis: day printed on the page
  inference: the evening edition says this noon
seen: in part
sightings:
  closed:
    figure: { value: 4, bound: about, asOf: 2020-01-11 }
    credits: [courier, unnamed]
  sorry:
    wordings: [short]
    credits:
      - { to: courier, basis: named in the lead }
`,
};

/** Compiles the sound seeds after replacing, in one file, one text by another. */
export function compileWith(file: string, text: string, replacement: string): Compilation {
  const before = sound[file] ?? '';
  if (!before.includes(text)) throw new Error(`${file} does not hold: ${text}`);
  return compileSeeds({ ...sound, [file]: before.replace(text, () => replacement) });
}

export function compileSeeds(seeds: Seeds): Compilation {
  return compile(Object.entries(seeds).map(([path, text]) => ({ path, text })));
}

/** The problems as the builder prints them. */
export function printed({ problems }: Compilation): readonly string[] {
  return problems.map(printProblem);
}
