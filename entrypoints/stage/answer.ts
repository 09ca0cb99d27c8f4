/** Milliseconds for which an answer is shown. */
const SHOWN = 5_000;

/** A sentence said in answer to the reader, for as long as it takes to read it. */
export class Answer {
  private sentence: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param onChange there is another, or none any more
   * @param signal ends it: nothing is said any more
   */
  constructor(private readonly onChange: () => void, private readonly signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      clearTimeout(this.timer);
      this.sentence = null;
    }, { once: true });
  }

  get current(): string | null {
    return this.sentence;
  }

  say(sentence: string): void {
    if (this.signal.aborted) return;
    clearTimeout(this.timer);
    this.sentence = sentence;
    this.onChange();
    this.timer = setTimeout(() => {
      this.sentence = null;
      this.onChange();
    }, SHOWN);
  }
}
