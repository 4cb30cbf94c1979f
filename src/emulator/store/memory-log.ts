// The log of one partition in memory. Its bytes stand one behind the other in a few large buffers, and what is known of a
// chunk in one array of numbers: ten million objects would keep the garbage collector busy with what never becomes garbage.
import { appended, arrival, countedTime, type SetBack } from "./log-times.ts";
import type { Chunk } from "./store.ts";

const smallestSegment = 1024;
const largestSegment = 1024 * 1024;

/** For each chunk: first, count, time, segment, and where in it its bytes begin and end. */
const fields = 6;

export class MemoryLog {
  #chunks: number[] = [];
  /** How many chunks at the front have been forgotten. */
  #head = 0;
  #segments = new Map<number, Buffer>();
  /** The number of the segment that is being filled, and how much of it is. */
  #segment = -1;
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

  /** Room for the bytes of the chunk that is added next. */
  place(bytes: number): Buffer {
    const current = this.#segments.get(this.#segment);
    if (!current || current.length - this.#used < bytes) {
      const size = Math.min(largestSegment, Math.max(smallestSegment, 2 * (current?.length ?? 0)));
      this.#segment++;
      this.#segments.set(this.#segment, Buffer.allocUnsafeSlow(Math.max(size, bytes)));
      this.#used = 0;
    }
    this.#start = this.#used;
    this.#used += bytes;
    return (this.#segments.get(this.#segment) as Buffer).subarray(this.#start, this.#used);
  }

  /** Adds a chunk with the bytes that were placed last. */
  add(count: number, time: number): void {
    const arrived = arrival(time, this.#time);
    this.#setBacks = appended(this.#setBacks, { first: this.#next, time: arrived }, this.#time);
    this.#time = arrived;
    this.#chunks.push(this.#next, count, this.#time, this.#segment, this.#start, this.#used);
    this.#next += count;
  }

  /** Returns what takes back all that is placed and added from now on, as long as nothing is trimmed in between. */
  mark(): () => void {
    const { length } = this.#chunks;
    const [segment, used, next, time, setBacks] = [this.#segment, this.#used, this.#next, this.#time, this.#setBacks];
    return () => {
      this.#chunks.length = length;
      for (let added = segment + 1; added <= this.#segment; added++) this.#segments.delete(added);
      [this.#segment, this.#used, this.#next, this.#time, this.#setBacks] = [segment, used, next, time, setBacks];
    };
  }

  /** The chunks that hold the records from a number on, until their bytes reach `bytes`. */
  read(from: number, bytes: number): Chunk[] {
    const found: Chunk[] = [];
    let left = bytes;
    for (let at = this.#firstThat((at) => this.#endOf(at) > from); at < this.#size; at++) {
      const start = this.#field(at, 4);
      const end = this.#field(at, 5);
      const segment = this.#segments.get(this.#field(at, 3)) as Buffer;
      const [first, count, time] = [this.#field(at, 0), this.#field(at, 1), this.#field(at, 2)];
      found.push({ first, count, time, bytes: segment.subarray(start, end) });
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

  /** Forgets the chunks that hold only records below a number. */
  trim(before: number): void {
    const oldest = this.#head < this.#size ? this.#field(this.#head, 3) : this.#segment;
    this.#head = this.#firstThat((at) => this.#endOf(at) > before);
    const kept = this.#head < this.#size ? this.#field(this.#head, 3) : this.#segment;
    for (let gone = oldest; gone < kept; gone++) this.#segments.delete(gone);
    this.#setBacks = this.#setBacks.filter(({ first }) => first > this.oldest);
    if (this.oldest === this.#next) this.#time = 0;
    // What is gone is dropped once it is the greater half.
    if (this.#head > 64 && this.#head * 2 > this.#size) {
      this.#chunks = this.#chunks.slice(this.#head * fields);
      this.#head = 0;
    }
  }

  get #size(): number {
    return this.#chunks.length / fields;
  }

  #field(at: number, field: number): number {
    return this.#chunks[at * fields + field] as number;
  }

  /** The time that counts of a chunk. */
  #timeAt(at: number): number {
    const time = this.#field(at, 2);
    return this.#setBacks.length === 0 ? time : countedTime({ first: this.#field(at, 0), time }, this.#setBacks);
  }

  #endOf(at: number): number {
    return this.#field(at, 0) + this.#field(at, 1);
  }

  /** The place of the first chunk of which something holds; it must hold of all behind it too. */
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
