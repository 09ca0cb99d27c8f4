import fc from 'fast-check';
import type { Settings } from '../../platform/settings-shape';

export const anyLook = fc.constantFrom('marks' as const, 'margin' as const, 'off' as const);
const texts = fc.array(fc.string(), { maxLength: 5 });

/** Any host; some have the names of what every object has. */
export const anyHost = fc.oneof(fc.domain(), fc.constantFrom('constructor', 'tostring', 'localhost'));

/** Any settings that a reader can have chosen. */
export const anySettings: fc.Arbitrary<Settings> = fc.record({
  look: anyLook, looks: fc.dictionary(anyHost, anyLook), looksBefore: fc.dictionary(anyHost, anyLook), rail: fc.boolean(), every: fc.boolean(), languages: fc.option(texts),
  muted: texts, rejected: texts, hintSeen: fc.boolean(),
});
