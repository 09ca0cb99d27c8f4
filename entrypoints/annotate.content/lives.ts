/** What lives in a document: the same for all who ask, begun with the first of them, and anew where it could not begin. */
export class Lives<Living> {
  private now: Promise<Living> | null = null;
  private life = new AbortController();

  /** @param begin begins one, which ends with the signal */
  constructor(private readonly begin: (signal: AbortSignal) => Promise<Living>) {}

  /** @throws Whatever it could not begin for. Then the next asker has it tried again. */
  current(): Promise<Living> {
    if (this.now !== null) return this.now;
    const begun = this.begin(this.life.signal);
    this.now = begun;
    begun.catch(() => { if (this.now === begun) this.end(); });
    return begun;
  }

  /** Ends the one that lives; the next is another. */
  end(): void {
    this.life.abort();
    this.life = new AbortController();
    this.now = null;
  }
}
