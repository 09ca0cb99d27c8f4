import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RailProps } from '../../components/rail/Rail';
import type { RailItem } from '../../core/view/rail/shapes';
import type { OverlayProps } from '../../entrypoints/stage/Overlay';
import { Surface } from '../../entrypoints/stage/surface';
import { words } from '../components/show';

const item = (name: string, at: number): RailItem => ({ kind: 'bead', key: name, ids: [name], name, day: null, reason: null, mark: 'ordinary', top: at * 40, bottom: at * 40 + 24, rows: ['name'], label: null });
const items = ['TechCrunch', 'CNN', 'BuzzFeed News', 'Twitter'].map(item);

const surface = new Surface(document);
afterEach(() => { surface.clear(); });

const names = (): string[] => Array.from(surface.shadow?.querySelectorAll('.fr-rail-item') ?? [], (each) => each.getAttribute('aria-label') ?? '');

describe('what is drawn', () => {
  it('is what was last to be drawn, where that was said while it was drawn', async () => {
    const overlay = (shown: readonly RailItem[], onPoint: RailProps['onPoint']): OverlayProps => ({
      words, entries: [], card: null, only: null, answer: null, onChoose: vi.fn(), onPoint: vi.fn(), onAll: vi.fn(),
      rail: {
        layout: { place: { form: 'beads', side: 'left', stem: 20, reach: 12, room: 0 }, items: shown, without: [] },
        seen: { top: 0, bottom: 600 }, header: 0, footer: 0, ink: 'deep', lit: null, current: null, hint: false, onPoint, onOpen: vi.fn(), onJump: vi.fn(), onGotIt: vi.fn(),
      },
    });
    const onPoint = vi.fn<RailProps['onPoint']>((key) => { if (key === null) surface.draw(overlay(items, onPoint)); });
    surface.draw(overlay(items, onPoint));
    // The rail is drawn once its place is known.
    await expect.poll(names).toHaveLength(items.length);
    surface.shadow?.querySelectorAll<HTMLElement>('.fr-rail-item')[1]?.focus();
    // What goes loses the focus while it is drawn, and to that another drawing answers.
    surface.draw(overlay(items.slice(2), onPoint));
    expect(onPoint).toHaveBeenLastCalledWith(null);
    expect(names()).toEqual(items.map(({ name }) => name));
  });
});
