import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Place, Problems } from './problem';

/** A file under `seeds/`, as read from disk or made up by a test. */
export interface SeedFile {
  /** From the root of the repository, with forward slashes: `seeds/outlets.yaml`. */
  readonly path: string;
  readonly text: string;
}

export type KeyPath = readonly PropertyKey[];

/** A seed file as plain values, of which each still knows its line. */
export interface SeedDocument {
  readonly path: string;
  readonly value: unknown;
  /** Where the entry under these keys stands; of a missing entry, where its nearest parent stands. */
  place(keys: KeyPath): Place;
}

/** Parses a seed file; what is no YAML is reported, and gives null. */
export function parseSeed(file: SeedFile, problems: Problems): SeedDocument | null {
  const lines = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: lines, logLevel: 'error' });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      const duplicate = error.code === 'DUPLICATE_KEY';
      problems.add(
        { file: file.path, line: lineAt(error.pos[0]) },
        duplicate ? 'this key stands twice in the file' : `this is no valid YAML (${error.code})`,
        duplicate ? 'Give one of the two another id, or join them' : 'Mind the indentation, and put text with ": " or " #" in quotes',
      );
    }
    return null;
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch {
    problems.add({ file: file.path, line: lineAt(lostReferenceIn(document)) }, 'a reference (*name) leads nowhere, or to more than a file can hold',
      'Let &name stand before it, and put text that begins with * in quotes');
    return null;
  }
  return {
    path: file.path,
    value,
    place: (keys) => ({ file: file.path, line: lineAt(offsetOf(document.contents, keys)) }),
  };
}

/** The offset of the first reference to what is not there; 0 where there is none. */
function lostReferenceIn(document: Document.Parsed): number {
  let offset = 0;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) !== undefined) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** The offset of the key of the deepest entry that exists along the path. */
function offsetOf(root: Node | null, keys: KeyPath): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair === undefined || !isScalar(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(key)];
      if (!isMap(item) && !isSeq(item) && !isScalar(item)) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else {
      return offset;
    }
  }
  return offset;
}
