// First in, first out. In many short arrays, since a long one outlives what goes through it, and the garbage collector then
// takes longer than all the rest of the producer.
export class Fifo<Item> {
  size = 0;
  /** What is gone leaves an empty place, or it would live on as long as its array. */
  #chunks: (Item | undefined)[][] = [];
  /** Where the next item is in the first chunk. */
  #head = 0;

  /** The item that is next, if any. */
  get first(): Item | undefined {
    return this.#chunks[0]?.[this.#head];
  }

  all(): Item[] {
    return this.#chunks.flat().slice(this.#head) as Item[];
  }

  push(item: Item): void {
    const last = this.#chunks.at(-1);
    if (last && last.length < 256) last.push(item);
    else this.#chunks.push([item]);
    this.size++;
  }

  /** Puts items before all others, in their order. */
  putBack(items: Item[]): void {
    this.#chunks = [[...items, ...this.all()]];
    this.#head = 0;
    this.size += items.length;
  }

  shift(): Item | undefined {
    const item = this.first;
    const chunk = this.#chunks[0];
    if (!chunk) return undefined;
    chunk[this.#head++] = undefined;
    if (this.#head === chunk.length) {
      this.#chunks.shift();
      this.#head = 0;
    }
    this.size--;
    return item;
  }
}
