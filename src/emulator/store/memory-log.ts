// The log of one partition in memory. Its bytes stand one behind the other in a few large buffers, and what is known of a
// batch in one array of numbers: ten million objects would keep the garbage collector busy with what never becomes garbage.
import { appended, arrival, countedTime, type SetBack } from "./log-times.ts";
import type { Batch } from "./store.ts";

const smallestBlock = 1024;
const largestBlock = 1024 * 1024;

/** For each batch: first, count, time, block, and where in it its bytes begin and end. */
const fields = 6;

export class MemoryLog {
  #batches: number[] = [];
  /** How many batches at the front have been forgotten. */
  #head = 0;
  #blocks = new Map<number, Buffer>();
  /** The number of the block that is being filled, and how much of it is. */
  #block = -1;
  #used = 0;
  /** Where the bytes begin that were asked for last. */
  #start = 0;
  #next = 0;
  /** When its newest record arrived. */
  #time = 0;
  #setBacks: readonly SetBack[] = [];

  get next(): number {
    return this.#next;
  }

  get oldest(): number {
    return this.#head < this.#size ? this.#field(this.#head, 0) : this.#next;
  }

  /** Room for the bytes of the batch that is added next. */
  place(bytes: number): Buffer {
    const current = this.#blocks.get(this.#block);
    if (!current || current.length - this.#used < bytes) {
      const size = Math.min(largestBlock, Math.max(smallestBlock, 2 * (current?.length ?? 0)));
      this.#block++;
      this.#blocks.set(this.#block, Buffer.allocUnsafeSlow(Math.max(size, bytes)));
      this.#used = 0;
    }
    this.#start = this.#used;
    this.#used += bytes;
    return (this.#blocks.get(this.#block) as Buffer).subarray(this.#start, this.#used);
  }

  /** Adds a batch with the bytes that were placed last. */
  add(count: number, time: number): void {
    const arrived = arrival(time, this.#time);
    this.#setBacks = appended(this.#setBacks, { first: this.#next, time: arrived }, this.#time);
    this.#time = arrived;
    this.#batches.push(this.#next, count, this.#time, this.#block, this.#start, this.#used);
    this.#next += count;
  }

  /** Returns what takes back all that is placed and added from now on, as long as nothing is trimmed in between. */
  mark(): () => void {
    const { length } = this.#batches;
    const [block, used, next, time, setBacks] = [this.#block, this.#used, this.#next, this.#time, this.#setBacks];
    return () => {
      this.#batches.length = length;
      for (let added = block + 1; added <= this.#block; added++) this.#blocks.delete(added);
      [this.#block, this.#used, this.#next, this.#time, this.#setBacks] = [block, used, next, time, setBacks];
    };
  }

  /** The batches that hold the records from a number on, until their bytes reach `bytes`. */
  read(from: number, bytes: number): Batch[] {
    const found: Batch[] = [];
    let left = bytes;
    for (let at = this.#firstThat((at) => this.#endOf(at) > from); at < this.#size; at++) {
      const start = this.#field(at, 4);
      const end = this.#field(at, 5);
      const block = this.#blocks.get(this.#field(at, 3)) as Buffer;
      const [first, count, time] = [this.#field(at, 0), this.#field(at, 1), this.#field(at, 2)];
      found.push({ first, count, time, bytes: block.subarray(start, end) });
      left -= end - start;
      if (left <= 0) break;
    }
    return found;
  }

  seek(time: number): number {
    // Mostly nothing has expired.
    if (this.#head < this.#size && this.#timeAt(this.#head) >= time) return this.#field(this.#head, 0);
    const at = this.#firstThat((at) => this.#timeAt(at) >= time);
    return at < this.#size ? this.#field(at, 0) : this.#next;
  }

  /** When the record of a number arrived; undefined when it is not held. */
  timeOf(number: number): number | undefined {
    const at = this.#firstThat((at) => this.#endOf(at) > number);
    return at < this.#size && this.#field(at, 0) <= number ? this.#timeAt(at) : undefined;
  }

  /** Forgets the batches that hold only records below a number. */
  trim(before: number): void {
    const oldest = this.#head < this.#size ? this.#field(this.#head, 3) : this.#block;
    this.#head = this.#firstThat((at) => this.#endOf(at) > before);
    const kept = this.#head < this.#size ? this.#field(this.#head, 3) : this.#block;
    for (let gone = oldest; gone < kept; gone++) this.#blocks.delete(gone);
    this.#setBacks = this.#setBacks.filter(({ first }) => first > this.oldest);
    if (this.oldest === this.#next) this.#time = 0;
    // What is gone is dropped once it is the greater half.
    if (this.#head > 64 && this.#head * 2 > this.#size) {
      this.#batches = this.#batches.slice(this.#head * fields);
      this.#head = 0;
    }
  }

  get #size(): number {
    return this.#batches.length / fields;
  }

  #field(at: number, field: number): number {
    return this.#batches[at * fields + field] as number;
  }

  /** The time that counts of a batch. */
  #timeAt(at: number): number {
    const time = this.#field(at, 2);
    return this.#setBacks.length === 0 ? time : countedTime({ first: this.#field(at, 0), time }, this.#setBacks);
  }

  #endOf(at: number): number {
    return this.#field(at, 0) + this.#field(at, 1);
  }

  /** The place of the first batch of which something holds; it must hold of all behind it too. */
  #firstThat(holds: (at: number) => boolean): number {
    let low = this.#head;
    let high = this.#size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
