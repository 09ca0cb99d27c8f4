/** Settings as a file that the reader keeps, and back. */
import * as v from 'valibot';
import { settingsFrom, unreadableIn, type Settings } from './settings-shape';

const FORMAT = 'first-reported-settings';
/** Goes up when a file of before can no longer be read by the same rules. */
const VERSION = 1;

const ENVELOPE = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)), settings: v.record(v.string(), v.unknown()) });

/** Why a file was not taken. `names`: the settings in it that are damaged. */
export type FileProblem = { readonly kind: 'no-json' | 'not-ours' | 'newer' } | { readonly kind: 'damaged'; readonly names: readonly string[] };
export type FileContent = { readonly settings: Partial<Settings> } | { readonly problem: FileProblem };

/** The text of a file with the settings. `saved` says when, for people. */
export function settingsFile(settings: Settings, saved: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, saved, settings }, null, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    // A byte order mark, which some editors leave, is no JSON.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Reads a file's text: the settings that it has, or why none of it is taken. */
export function readSettingsFile(text: string): FileContent {
  const json = parsed(text);
  if (json === undefined) return { problem: { kind: 'no-json' } };
  const envelope = v.safeParse(ENVELOPE, json);
  if (!envelope.success) return { problem: { kind: 'not-ours' } };
  const { version, settings } = envelope.output;
  if (version > VERSION) return { problem: { kind: 'newer' } };
  const names = unreadableIn(settings);
  if (names.length > 0) return { problem: { kind: 'damaged', names } };
  const known = Object.entries(settingsFrom(settings)).filter(([name]) => Object.hasOwn(settings, name));
  return { settings: Object.fromEntries(known) };
}

const union = (a: readonly string[], b: readonly string[] = []): readonly string[] => [...new Set([...a, ...b])];

/** Settings with a file's taken over. Its choices replace those of now; its sites and statements are added to them, so that none is lost. */
export function withFile(now: Settings, file: Partial<Settings>): Settings {
  return {
    ...now, ...file, looks: { ...now.looks, ...file.looks }, looksBefore: { ...now.looksBefore, ...file.looksBefore },
    muted: union(now.muted, file.muted), rejected: union(now.rejected, file.rejected),
  };
}
