// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { labelled } from '../../../../core/view/label';
import { railPassage } from '../../../../core/view/rail/passage';
import { hedgeDropped, noteFixture, unsettled } from '../../../components/views';
import { words } from '../notes';

const lines = [{ left: 400, right: 1000, top: 0, bottom: 24 }];

describe('what the margin says of a note', () => {
  it('is who was earliest and when', () => {
    expect(railPassage(labelled(noteFixture({ id: 'a' }), words), lines)).toEqual({ id: 'a', key: 'techcrunch', name: 'TechCrunch', day: '29 Nov', reason: null, mark: 'ordinary', lines });
  });
  it('is why it is worth a look, where it is', () => {
    expect(railPassage(labelled(hedgeDropped, words), lines)).toMatchObject({ reason: '“So it might be that” left out', mark: 'words' });
    expect(railPassage(labelled({ ...hedgeDropped, flagged: false }, words), lines)).toMatchObject({ reason: null, mark: 'ordinary' });
  });
  it('is all that may be earliest, without a day', () => {
    expect(railPassage(labelled(unsettled, words), lines)).toMatchObject({ name: 'TechCrunch or BuzzFeed News', day: null, reason: 'Not settled' });
  });
});
