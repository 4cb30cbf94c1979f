// First in, first out, without moving everything at each step as an array would.
export class Fifo<Item> {
  /** What is gone leaves an empty place, or it would live on until the array is cut. */
  #items: (Item | undefined)[] = [];
  #head = 0;

  get size(): number {
    return this.#items.length - this.#head;
  }

  /** The item that is next, if any. */
  get first(): Item | undefined {
    return this.#items[this.#head];
  }

  all(): Item[] {
    return this.#items.slice(this.#head) as Item[];
  }

  push(item: Item): void {
    this.#items.push(item);
  }

  /** Puts items before all others, in their order. */
  putBack(items: Item[]): void {
    this.#items = [...items, ...this.all()];
    this.#head = 0;
  }

  shift(): Item | undefined {
    const item = this.first;
    if (this.#head < this.#items.length) this.#items[this.#head++] = undefined;
    // What is gone is dropped once it is the greater half.
    if (this.#head > 64 && this.#head * 2 > this.#items.length) {
      this.#items = this.all();
      this.#head = 0;
    }
    return item;
  }
}
