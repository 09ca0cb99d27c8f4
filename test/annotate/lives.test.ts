import { describe, expect, it, vi } from 'vitest';
import { Lives } from '../../entrypoints/annotate.content/lives';

describe('what lives in a document', () => {
  it('is one for all who ask', async () => {
    const begin = vi.fn(() => Promise.resolve({}));
    const lives = new Lives(begin);
    expect(await lives.current()).toBe(await lives.current());
    expect(begin).toHaveBeenCalledOnce();
  });

  it('is begun anew for the next who asks where it could not begin, and nothing of the first is left', async () => {
    const signals: AbortSignal[] = [];
    const lives = new Lives((signal) => {
      signals.push(signal);
      return signals.length === 1 ? Promise.reject(new Error('Nobody answered.')) : Promise.resolve('lives');
    });
    await expect(Promise.allSettled([lives.current(), lives.current()])).resolves.toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
    expect(await lives.current()).toBe('lives');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('is another once it was ended, whatever becomes of the first', async () => {
    let refuse = (): void => undefined;
    const begin = vi.fn<(signal: AbortSignal) => Promise<string>>()
      .mockReturnValueOnce(new Promise((_, reject) => { refuse = () => { reject(new Error('Nobody answered.')); }; })).mockResolvedValue('second');
    const lives = new Lives(begin);
    const first = lives.current();
    lives.end();
    expect(await lives.current()).toBe('second');
    refuse();
    await expect(first).rejects.toThrow('Nobody answered.');
    expect(await lives.current()).toBe('second');
    expect(begin).toHaveBeenCalledTimes(2);
    expect(begin.mock.calls[1]?.[0].aborted).toBe(false);
  });
});
