// First in, first out. In many short arrays, since a long one outlives what goes through it, and the garbage collector then
// takes longer than all the rest of the producer.
export class Fifo<Item> {
  size = 0;
  readonly #chunkLength: number;
  /** What is gone leaves an empty place, or it would live on as long as its array. */
  #chunks: (Item | undefined)[][] = [];
  /** Where the next item is in the first chunk. */
  #head = 0;

  constructor(chunkLength = 256) {
    this.#chunkLength = chunkLength;
  }

  /** The item that is next, if any. */
  get first(): Item | undefined {
    return this.#chunks[0]?.[this.#head];
  }

  /** The items that are next, as many as were put into one array, if none of those is gone. */
  get chunk(): Item[] | undefined {
    return this.#head === 0 ? (this.#chunks[0] as Item[] | undefined) : undefined;
  }

  /** Takes those out. */
  shiftChunk(): void {
    this.size -= this.#chunks.shift()?.length ?? 0;
  }

  all(): Item[] {
    return this.#chunks.flat().slice(this.#head) as Item[];
  }

  /** The array that the last item was put into, if it is not gone; those that went are undefined. */
  get last(): (Item | undefined)[] {
    return this.#chunks.at(-1) ?? [];
  }

  /** Returns as the how manieth it was put into its array. */
  push(item: Item): number {
    this.size++;
    const { last } = this;
    if (last.length > 0 && last.length < this.#chunkLength) return last.push(item);
    this.#chunks.push([item]);
    return 1;
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
