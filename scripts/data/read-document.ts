import type { z } from 'zod';
import type { Place, Problems } from './problem';
import { id } from './schema';
import type { KeyPath, SeedDocument } from './seed-document';

/** An entry of a seed file, with the way back to the line on which each of its parts stands. */
export interface Located<T> {
  readonly id: string;
  readonly value: T;
  readonly place: (...keys: KeyPath) => Place;
}

/** Checks a whole document against its shape. Null where it does not fit; what does not fit is reported. */
export function readDocument<T>(document: SeedDocument, schema: z.ZodType<T>, problems: Problems): T | null {
  return readValue(document.value ?? {}, [], document, schema, problems);
}

/** Reads a document that is a map of ids. An entry that does not fit is reported and left out; the others are kept. */
export function readEntries<T>(document: SeedDocument, schema: z.ZodType<T>, problems: Problems): readonly Located<T>[] {
  if (typeof document.value !== 'object' || document.value === null) return [];
  const found: Located<T>[] = [];
  for (const [key, entry] of Object.entries(document.value)) {
    const named = readValue(key, [key], document, id, problems);
    const value = readValue(entry, [key], document, schema, problems);
    if (named !== null && value !== null) found.push({ id: named, value, place: (...keys) => document.place([key, ...keys]) });
  }
  return found;
}

function readValue<T>(value: unknown, at: KeyPath, document: SeedDocument, schema: z.ZodType<T>, problems: Problems): T | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const where = [...at, ...issue.path];
    problems.add(
      document.place([...where, ...unknown.slice(0, 1)]),
      unknown.length > 0 ? `"${unknown.join('", "')}" is no entry of this` : `${dotted(where)}${issue.message}`,
      unknown.length > 0 ? 'Mind the spelling; seeds/README.md lists the entries' : 'Write it in the form that seeds/README.md shows',
    );
  }
  return null;
}

function dotted(path: KeyPath): string {
  return path.length === 0 ? '' : `${path.map(String).join('.')}: `;
}
