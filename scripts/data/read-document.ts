import type { z } from 'zod';
import type { KeyPath, SeedDocument } from './seed-document';
import type { Place, Problems } from './problem';

/** An entry of a seed file, with the way back to the line on which each of its parts stands. */
export interface Located<T> {
  readonly id: string;
  readonly value: T;
  place(...keys: KeyPath): Place;
}

/** Checks a whole document against its shape. Null where it does not fit; what does not fit is reported. */
export function readDocument<S extends z.ZodType>(document: SeedDocument, schema: S, problems: Problems): z.output<S> | null {
  const result = schema.safeParse(document.value ?? {});
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const where = [...issue.path, ...unknown.slice(0, 1)];
    problems.add(
      document.place(where),
      unknown.length > 0 ? `"${unknown.join('", "')}" is no entry of this` : `${dotted(issue.path)}${issue.message}`,
      unknown.length > 0 ? 'Mind the spelling; seeds/README.md lists the entries' : 'Write it in the form that seeds/README.md shows',
    );
  }
  return null;
}

/** Reads a document that is a map of ids. An entry that does not fit is reported and left out; the others are kept. */
export function readEntries<S extends z.ZodRecord>(
  document: SeedDocument, schema: S, problems: Problems,
): readonly Located<z.output<S['valueType']>>[] {
  if (typeof document.value !== 'object' || document.value === null) return [];
  const found: Located<z.output<S['valueType']>>[] = [];
  for (const [id, entry] of Object.entries(document.value)) {
    const inner: SeedDocument = { path: document.path, value: { [id]: entry }, place: (keys) => document.place(keys) };
    const read = readDocument(inner, schema, problems);
    const value: unknown = read === null ? undefined : Object.values(read)[0];
    if (value !== undefined) found.push({ id, value: value as z.output<S['valueType']>, place: (...keys) => document.place([id, ...keys]) });
  }
  return found;
}

function dotted(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : `${path.join('.')}: `;
}
