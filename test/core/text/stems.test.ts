import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../core/text/stems';

describe('stemOf', () => {
  it('brings the forms of a word together', () => {
    expect(new Set(['deactivate', 'deactivated', 'deactivating', 'deactivation'].map(stemOf)).size).toBe(1);
    expect(stemOf('took')).toBe(stemOf('taking'));
    expect(stemOf('taken')).toBe(stemOf('takes'));
    expect(stemOf('said')).toBe(stemOf('says'));
  });
  it('leaves words with other letters than English has as they are', () => {
    expect(stemOf('employés')).toBe('employés');
  });
  it('keeps different words apart', () => {
    for (const [a, b] of [['reporter', 'report'], ['news', 'new'], ['policy', 'police'], ['probability', 'probable'], ['contractor', 'contract'], ['customer', 'custom']] as const) {
      expect(stemOf(a)).not.toBe(stemOf(b));
    }
  });
});
