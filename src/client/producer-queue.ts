// The order in which a producer's records leave: fresh ones as they came, those of a key that is held back in its lane.
import { type Entry, encodeTexts, textsTogether } from "./batch.ts";
import { Fifo } from "./fifo.ts";
import type { Pacer } from "./pacer.ts";

export interface QueuedEntry extends Entry {
  /** Tells which records have an order, and which are slowed down together; "" without a routing field. */
  key: string;
  /** The lane that it was taken for, while it is under way. */
  lane?: Lane<this> | undefined;
  /** When it may go, in milliseconds since 1970; 0 before that is known. */
  due: number;
}

/** A key that is held back: it was refused and pauses, or its order asks for one request at a time. */
export interface Lane<Item> {
  key: string;
  held: Fifo<Item>;
  /** How many of its records are under way. */
  underWay: number;
  /** The batch that they are in, with order by key. */
  batch?: Item[];
  /** Waits after a refusal. */
  paused: boolean;
  /** Waits for its partition to have room again. */
  resting: boolean;
  /** Refusals in a row, and when they began. */
  failures: number;
  failingSince: number;
}

export class ProducerQueue<Item extends QueuedEntry> {
  #fresh: Fifo<Item>;
  #freshBytes = 0;
  /** How many of the fresh, the last ones, may have texts that are not encoded yet; all of them are in one array. */
  #texts = 0;
  #lanes = new Map<string, Lane<Item>>();
  /** Lanes with held records that may go now. */
  #ready = new Set<Lane<Item>>();
  #maxRecords: number;
  #maxBytes: number;
  #perKey: number;
  #pacer: Pacer | undefined;

  /** `perKey` says, with order by key, how many records of one key a batch holds. */
  constructor(maxRecords: number, maxBytes: number, perKey = 0, pacer?: Pacer) {
    this.#fresh = new Fifo(maxRecords);
    this.#maxRecords = maxRecords;
    this.#maxBytes = maxBytes;
    this.#perKey = perKey;
    this.#pacer = pacer;
  }

  get hasFresh(): boolean {
    return this.#fresh.size > 0;
  }

  /** Whether the fresh records fill a batch. */
  get isFull(): boolean {
    return this.#fresh.size >= this.#maxRecords || this.#freshBytes >= this.#maxBytes;
  }

  /** Whether records wait that have waited before, or enough fresh ones; in a hurry one is enough. */
  hasBatch(hurry: boolean): boolean {
    return this.#ready.size > 0 || (this.hasFresh && (hurry || this.isFull));
  }

  /** Whether any key is held back. */
  get hasLanes(): boolean {
    return this.#lanes.size > 0;
  }

  push(item: Item): void {
    this.#freshBytes += item.size;
    this.#texts++;
    const place = this.#fresh.push(item);
    // Soon, as a text may hold a larger one in memory that it was cut from.
    if (this.#texts === textsTogether || place === this.#maxRecords) this.#encode();
  }

  #encode(): void {
    const { last } = this.#fresh;
    this.#freshBytes += encodeTexts(last.slice(last.length - this.#texts) as Item[]);
    this.#texts = 0;
  }

  /**
   * Fills a batch, first from the lanes, then from the fresh records; empty when all of those have to wait. `rest` makes a
   * lane rest for so many milliseconds, because its partition has no room.
   */
  take(now: number, rest: (lane: Lane<Item>, delay: number) => void): Item[] {
    const { chunk, last } = this.#fresh;
    // As long as no key is held back, what has come together goes together.
    if (chunk && !this.hasLanes && !this.#perKey && !this.#pacer) {
      if (chunk === last) this.#encode();
      const size = chunk.reduce((sum, { size }) => sum + size, 0);
      if (size <= this.#maxBytes) {
        this.#fresh.shiftChunk();
        this.#freshBytes -= size;
        return chunk;
      }
    }
    this.#encode();
    const batch: Item[] = [];
    let bytes = 0;
    const fits = ({ size }: Item) =>
      batch.length === 0 || (batch.length < this.#maxRecords && bytes + size <= this.#maxBytes);
    const add = (item: Item) => {
      batch.push(item);
      bytes += item.size;
    };
    const isDue = (item: Item) => {
      if (this.#pacer && item.due === 0) item.due = this.#pacer.due(item, now);
      return item.due <= now;
    };
    const mayAdd = ({ paused, resting, underWay, batch: other }: Lane<Item>) =>
      !paused && !resting && (!this.#perKey || underWay === 0 || (other === batch && underWay < this.#perKey));
    /** Takes what may go of a lane. */
    const addFrom = (lane: Lane<Item>) => {
      for (let next = lane.held.first; next && mayAdd(lane) && fits(next); next = lane.held.first) {
        if (isDue(next)) {
          add(next);
          lane.held.shift();
          next.lane = lane;
          lane.underWay++;
          lane.batch = batch;
        } else rest(lane, next.due - now);
      }
      this.update(lane);
    };

    for (const lane of this.#ready) {
      addFrom(lane);
      if (lane.held.first && !fits(lane.held.first)) return batch;
    }
    for (let next = this.#fresh.first; next && fits(next); next = this.#fresh.first) {
      this.#fresh.shift();
      this.#freshBytes -= next.size;
      const { key } = next;
      let lane = this.#perKey && key ? this.laneOf(key) : this.#lanes.get(key);
      if (!lane && !isDue(next)) lane = this.laneOf(key);
      if (lane) {
        lane.held.push(next);
        addFrom(lane);
        if (!next.lane) next.detach();
      } else add(next);
    }
    return batch;
  }

  /** All that waits. */
  all(): Item[] {
    this.#encode();
    return [...this.#lanes.values()].flatMap(({ held }) => held.all()).concat(this.#fresh.all());
  }

  /** The lane of a key, made when there is none. */
  laneOf(key: string): Lane<Item> {
    let lane = this.#lanes.get(key);
    if (!lane) {
      lane = { key, held: new Fifo(), underWay: 0, paused: false, resting: false, failures: 0, failingSince: 0 };
      this.#lanes.set(key, lane);
    }
    return lane;
  }

  /** To be called whenever a lane has changed: lets its held records go, or forgets it. */
  update(lane: Lane<Item>): void {
    const waits = lane.paused || lane.resting || (this.#perKey && lane.underWay > 0);
    if (lane.held.size > 0 && !waits) this.#ready.add(lane);
    else this.#ready.delete(lane);
    if (lane.held.size === 0 && lane.underWay === 0 && !waits) this.#lanes.delete(lane.key);
  }
}
