import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../core/text/stems';

describe('stemOf', () => {
  it('brings the forms of a word together', () => {
    expect(new Set(['deactivate', 'deactivated', 'deactivating', 'deactivation'].map(stemOf)).size).toBe(1);
    expect(stemOf('took')).toBe(stemOf('taking'));
    expect(stemOf('taken')).toBe(stemOf('takes'));
    expect(stemOf('said')).toBe(stemOf('says'));
    expect(stemOf('personally')).toBe(stemOf('personal'));
    expect(new Set(['intend', 'intent', 'intentionally'].map(stemOf)).size).toBe(1);
    expect(new Set(['unintended', 'unintentional', 'unintentionally'].map(stemOf)).size).toBe(1);
  });
  it('leaves words with other letters than English has as they are', () => {
    expect(stemOf('employés')).toBe('employés');
  });
  it('keeps different words apart', () => {
    for (const [a, b] of [['reporter', 'report'], ['news', 'new'], ['policy', 'police'], ['probability', 'probable'], ['contractor', 'contract'], ['customer', 'custom'],
      ['personal', 'people'], ['business', 'busy'], ['emergency', 'emerged'], ['communities', 'communicate'], ['celebrities', 'celebrated'], ['operator', 'operation'],
      ['publication', 'public'], ['activities', 'active'], ['execution', 'executive'], ['following', 'followers']] as const) {
      expect(stemOf(a)).not.toBe(stemOf(b));
    }
  });
});
