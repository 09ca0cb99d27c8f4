import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Answer } from '../../entrypoints/stage/answer';

describe('an answer', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('is said for a while', () => {
    const onChange = vi.fn();
    const answer = new Answer(onChange, new AbortController().signal);
    answer.say('It rained.');
    expect([answer.current, onChange.mock.calls.length]).toEqual(['It rained.', 1]);
    vi.advanceTimersByTime(60_000);
    expect([answer.current, onChange.mock.calls.length]).toEqual([null, 2]);
  });

  it('ends with the page, and none is said after it', () => {
    const onChange = vi.fn();
    const end = new AbortController();
    const answer = new Answer(onChange, end.signal);
    answer.say('It rained.');
    end.abort();
    answer.say('It poured.');
    vi.advanceTimersByTime(60_000);
    expect([answer.current, onChange.mock.calls.length, vi.getTimerCount()]).toEqual([null, 1, 0]);
  });
});
