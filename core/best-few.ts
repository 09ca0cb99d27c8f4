/**
 * Keeps the best few of many numbers by rank, best first; of equal ones the one of the lower number. Tables of plain numbers: to sort all
 * of a large record, or to make an object of each, took longer than to find them.
 */
export class BestFew {
  readonly #items: Int32Array;
  readonly #ranks: Float64Array;
  #count = 0;

  /** @param most how many are kept */
  constructor(most: number) {
    this.#items = new Int32Array(most);
    this.#ranks = new Float64Array(most);
  }

  clear(): void {
    this.#count = 0;
  }

  offer(item: number, rank: number): void {
    const most = this.#items.length;
    let at = this.#count;
    if (at === most) {
      if (!this.#isBetter(item, rank, most - 1)) return;
      at -= 1;
    } else {
      this.#count += 1;
    }
    for (; at > 0 && this.#isBetter(item, rank, at - 1); at -= 1) {
      this.#ranks[at] = this.#ranks[at - 1] ?? 0;
      this.#items[at] = this.#items[at - 1] ?? 0;
    }
    this.#ranks[at] = rank;
    this.#items[at] = item;
  }

  /** Whether an item goes before the one that is kept at a place. */
  #isBetter(item: number, rank: number, at: number): boolean {
    const there = this.#ranks[at] ?? 0;
    return rank > there || (rank === there && item < (this.#items[at] ?? 0));
  }

  /** What is kept now. */
  items(): number[] {
    return Array.from(this.#items.subarray(0, this.#count));
  }
}
