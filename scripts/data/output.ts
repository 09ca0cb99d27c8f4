/** The files of `data/` as text: sorted, and one entity a line, so that a change of one entity is a change of one line. */
import type { Pack } from '../../core/model';
import { indexOf } from '../../core/pack-index';
import { waysOf, withoutWays } from '../../core/ways';

/** File name within `data/` to content. */
export type Output = ReadonlyMap<string, string>;

/** Writes packs and hosts as the files that the extension bundles. */
export function outputOf(packs: readonly Pack[], hosts: readonly string[]): Output {
  const files = new Map<string, string>();
  for (const pack of packs) {
    files.set(`${pack.id}.json`, byLines(withoutWays(pack)));
    files.set(`${pack.id}.ways.json`, byKeys(waysOf(pack)));
    files.set(`${pack.id}.index.json`, byLines(indexOf(pack, 'en')));
  }
  files.set('anchors.json', list(packs.map(({ gate }) => gate)));
  files.set('hosts.json', list(hosts));
  files.set('records.ts', importsOf(packs, 'records', 'Pack', '../core/model', ''));
  files.set('ways.ts', importsOf(packs, 'ways', 'Ways', '../core/ways', '.ways'));
  files.set('index.ts', WHOLE_PACKS);
  files.set('indexes.ts', importsOf(packs, 'indexes', 'PackIndex', '../core/pack-index', '.index'));
  return files;
}

function byLines(whole: object): string {
  const entries = Object.entries(whole).map(([key, value]: [string, unknown]) =>
    `${JSON.stringify(key)}: ${Array.isArray(value) && value.length > 0 ? list(value).trimEnd() : JSON.stringify(value)}`);
  return `{\n${entries.join(',\n')}\n}\n`;
}

function byKeys(whole: object): string {
  return `{\n${Object.entries(whole).map(([key, value]: [string, unknown]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}\n}\n`;
}

function list(items: readonly unknown[]): string {
  return items.length === 0 ? '[]\n' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}

/** Apart, so that whoever needs only the records does not load the rest. */
function importsOf(packs: readonly Pack[], name: string, type: string, from: string, suffix: string): string {
  const imports = packs.map((pack, at) => `import pack${at} from './${pack.id}${suffix}.json';`);
  // To TypeScript a JSON module's "fact" is any string; what the builder wrote was validated as packs, hence the assertion.
  return `// Compiled from seeds/ by \`npm run data\`. Do not edit.
import type { ${type} } from '${from}';
${imports.join('\n')}

export const ${name} = [${packs.map((_, at) => `pack${at}`).join(', ')}] as unknown as readonly ${type}[];
`;
}

/** Whole packs, for whoever matches or searches. */
const WHOLE_PACKS = `// Compiled from seeds/ by \`npm run data\`. Do not edit.
import { withWays } from '../core/ways';
import { records } from './records';
import { ways } from './ways';

export const packs = records.map((record, at) => withWays(record, ways[at] ?? {}));
`;
