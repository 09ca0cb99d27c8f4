import { all } from './unclobbered';

/** A node of JSON-LD: anything at all may stand in it. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** Longer scripts describe catalogues, not an article. */
const LONGEST = 500_000;
const MOST_NODES = 500;

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first text in a value: itself, its first entry, or the name of a node. Trimmed; null where there is none. */
export function textOf(value: unknown): string | null {
  const plain: unknown = Array.isArray(value) ? value[0] : value;
  const text = isNode(plain) ? plain['name'] ?? plain['@value'] : plain;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

/** Whether a node is of a type whose name ends so: `Article` is `NewsArticle` too. */
export function isA(node: LinkedNode, ending: string): boolean {
  const type = node['@type'];
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return types.some((name) => typeof name === 'string' && name.endsWith(ending));
}

/** The things that a page says it is about: the top nodes of its scripts and of their graphs. What a list of other stories holds is left out. Broken scripts are passed over. */
export function linkedNodesOf(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  for (const script of all(document, 'script[type="application/ld+json" i]')) {
    const source = script.textContent;
    if (source.length > LONGEST) continue;
    let parsed: unknown;
    try {
      // Some systems wrap it in an HTML comment or end it with a semicolon.
      parsed = JSON.parse(source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\]\]>|;)\s*$/, ''));
    } catch {
      continue;
    }
    const waiting: unknown[] = [parsed];
    while (waiting.length > 0 && nodes.length < MOST_NODES) {
      const value = waiting.shift();
      if (Array.isArray(value)) waiting.unshift(...(value.slice(0, MOST_NODES) as unknown[]));
      else if (isNode(value)) {
        nodes.push(value);
        if (Array.isArray(value['@graph'])) waiting.push(value['@graph']);
        if (isNode(value['mainEntity'])) waiting.push(value['mainEntity']);
      }
    }
  }
  return nodes;
}

/** What a reference within a page's nodes stands for. */
export function resolve(value: unknown, nodes: readonly LinkedNode[]): unknown {
  const plain: unknown = Array.isArray(value) ? value[0] : value;
  if (!isNode(plain) || typeof plain['@id'] !== 'string' || plain['name'] !== undefined) return value;
  return nodes.find((node) => node['@id'] === plain['@id'] && node['name'] !== undefined) ?? value;
}
