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
    const items = this.#items;
    const ranks = this.#ranks;
    let low = 0;
    for (let high = this.#count; low < high;) {
      const middle = (low + high) >> 1;
      const there = ranks[middle] ?? 0;
      if (there > rank || (there === rank && (items[middle] ?? 0) < item)) low = middle + 1;
      else high = middle;
    }
    if (low === items.length) return;
    // What falls out at the end is the worst.
    items.copyWithin(low + 1, low, this.#count);
    ranks.copyWithin(low + 1, low, this.#count);
    items[low] = item;
    ranks[low] = rank;
    this.#count = Math.min(this.#count + 1, items.length);
  }

  /** What is kept now. */
  items(): number[] {
    return Array.from(this.#items.subarray(0, this.#count));
  }
}
