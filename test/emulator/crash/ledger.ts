// What was sent to an emulator and what it acknowledged, to be held against what it shows after a crash.
import { expect } from "vitest";
import type { DisRecord, SendRecordsEntry, SendRecordsResult } from "../../../generated/dis/aliases.ts";
import type { Answer, CheckpointPlace, Client } from "./client.ts";

/** Where a record is to go, and how large its data is. */
export type Plan = { size: number } & ({ partition_id: string } | { partition_key: string });

interface SentRecord {
  writer: string;
  /** The number of its request, by which a writer counts. */
  request: number;
  /** Its place in the request. */
  place: number;
  plan: Plan;
}

/** A stream as it must be: the records of each partition by sequence number. */
interface KnownStream {
  partitions: SentRecord[][];
  /** Up to which number each partition was compared. */
  verified: number[];
}

/** A request that got no answer may have taken effect or not. */
type Change = { kind: "create"; name: string; partitions: number } | { kind: "delete"; name: string };

export class Ledger {
  readonly #streams = new Map<string, KnownStream>();
  readonly #changes = new Set<Change>();
  /** The records of requests without an answer, by their texts. */
  readonly #unanswered = new Map<string, SentRecord>();
  /** By stream and partition key, the partition that it led to. */
  readonly #keys = new Map<string, number>();
  readonly #checkpoints = new Map<
    string,
    { at: CheckpointPlace; acknowledged: string[]; sent: string[] | undefined }
  >();
  /** How many requests there were of each writer. */
  readonly #requests = new Map<string, number>();

  streams(): string[] {
    return [...this.#streams.keys()];
  }

  /** How many records each partition has that are known of. */
  counts(stream: string): number[] {
    return this.#known(stream).partitions.map(({ length }) => length);
  }

  async create(client: Client, name: string, partitions: number): Promise<void> {
    const change: Change = { kind: "create", name, partitions };
    this.#changes.add(change);
    await client.must("POST", "streams", { stream_name: name, partition_count: partitions });
    this.#settle(change, true);
  }

  async delete(client: Client, name: string): Promise<void> {
    const change: Change = { kind: "delete", name };
    this.#changes.add(change);
    await client.must("DELETE", `streams/${name}`);
    this.#settle(change, true);
  }

  /** Sends records, and resolves with the answer if all of them are refused because the emulator cannot keep them. */
  async put(client: Client, writer: string, stream: string, plans: readonly Plan[]): Promise<Answer | undefined> {
    const request = (this.#requests.get(writer) ?? 0) + 1;
    this.#requests.set(writer, request);
    const records = plans.map((plan, place) => ({ writer, request, place, plan }));
    for (const record of records) this.#unanswered.set(textOf(record), record);
    const { status, body } = await client.send(stream, records.map(entryOf));
    for (const record of records) this.#unanswered.delete(textOf(record));
    if (status >= 500) return { status, body };
    expect(status, JSON.stringify(body)).toBe(200);
    const result = body as SendRecordsResult;
    expect(result.failed_record_count).toBe(0);
    for (const [place, { partition_id = "", sequence_number }] of result.records.entries()) {
      const partition = this.#known(stream).partitions[Number(partition_id.slice(-10))] as SentRecord[];
      expect(partition[Number(sequence_number)], `${partition_id} gives ${sequence_number} again`).toBeUndefined();
      partition[Number(sequence_number)] = records[place] as SentRecord;
    }
    return undefined;
  }

  /** Commits the newest number of a partition, with a text that no other commit has. */
  async checkpoint(client: Client, at: CheckpointPlace): Promise<void> {
    const where = JSON.stringify(at);
    const known = this.#checkpoints.get(where) ?? { at, acknowledged: ["-1", ""], sent: undefined };
    this.#checkpoints.set(where, known);
    const request = (this.#requests.get(where) ?? 0) + 1;
    this.#requests.set(where, request);
    const number = this.counts(at.stream_name)[Number(at.partition_id)];
    known.sent = [String(number), `commit ${request}`];
    const [sequence_number, metadata] = known.sent;
    await client.must("POST", "checkpoints", { ...at, checkpoint_type: "LAST_READ", sequence_number, metadata });
    known.acknowledged = known.sent;
    known.sent = undefined;
  }

  /**
   * Compares all streams and checkpoints, and the records that came since the last time, or all of them. What requests
   * without an answer have done is known from then on. No request may be under way.
   */
  async verify(client: Client, { all = false } = {}): Promise<void> {
    await this.#verifyStreams(client);
    const unanswered = new Map<string, SentRecord[]>();
    for (const record of this.#unanswered.values()) {
      const request = requestOf(record);
      unanswered.set(request, [...(unanswered.get(request) ?? []), record]);
    }
    for (const [name, known] of this.#streams) {
      if (all) known.verified.fill(0);
      const ranges = await client.ranges(name);
      expect(ranges).toHaveLength(known.partitions.length);
      for (const [partition, [oldest, next]] of ranges.entries()) {
        expect(oldest).toBe(0);
        await this.#verifyPartition(client, name, known, partition, next);
      }
    }
    // A request is kept as a whole or not at all.
    for (const [request, records] of unanswered) {
      const missing = records.filter((record) => this.#unanswered.has(textOf(record))).length;
      expect([0, records.length], `records of ${request} that are missing`).toContain(missing);
    }
    this.#unanswered.clear();
    for (const known of this.#checkpoints.values()) {
      const { sequence_number, metadata } = await client.checkpoint(known.at);
      const { acknowledged, sent } = known;
      expect(sent ? [acknowledged, sent] : [acknowledged]).toContainEqual([sequence_number, metadata]);
      known.acknowledged = [sequence_number, metadata];
      known.sent = undefined;
    }
  }

  async #verifyStreams(client: Client): Promise<void> {
    const { streams, total } = await client.streams();
    const names = streams.map(({ stream_name }) => stream_name);
    expect(total).toBe(names.length);
    for (const change of this.#changes) {
      const { kind, name } = change;
      this.#settle(change, names.includes(name) === (kind === "create"));
    }
    expect(names).toEqual(this.streams().sort());
  }

  async #verifyPartition(
    client: Client,
    stream: string,
    { partitions, verified }: KnownStream,
    partition: number,
    next: number,
  ): Promise<void> {
    const expected = partitions[partition] as SentRecord[];
    expect(next, `the next number of ${stream} ${partition}`).toBeGreaterThanOrEqual(expected.length);
    /** By writer. */
    const last = new Map<string, SentRecord & { number: number }>();
    let number = verified[partition] as number;
    for await (const found of client.records(stream, partition, number)) {
      const where = `record ${number} of ${stream} ${partition}`;
      expect(Number(found.sequence_number), where).toBe(number);
      expected[number] ??= this.#withoutAnswer(found, where);
      const record = expected[number] as SentRecord;
      const { partition_id, partition_key, data } = entryOf(record);
      // Not by `expect`, which compares a hundred thousand texts slowly.
      if (found.data !== data) expect(found.data, where).toBe(data);
      expect(found.partition_key, where).toBe(partition_key);
      const target =
        partition_id === undefined ? this.#targetOf(stream, partition_key, partition) : Number(partition_id);
      expect(target, where).toBe(partition);
      const before = last.get(record.writer);
      if (before) expect(follows(record, number, before), `${where} comes after those sent before it`).toBe(true);
      last.set(record.writer, { ...record, number });
      number++;
    }
    expect(number, `the end of ${stream} ${partition}`).toBe(next);
    verified[partition] = next;
  }

  /** A record at a number that was not acknowledged. */
  #withoutAnswer({ data }: DisRecord, where: string): SentRecord {
    const text = Buffer.from(data, "base64").toString().split(" ", 1)[0] as string;
    const record = this.#unanswered.get(text);
    if (!record) throw new Error(`${where} is ${text}, which was never sent, is elsewhere, or was refused`);
    this.#unanswered.delete(text);
    return record;
  }

  /** The partition of a key, which is always the same. */
  #targetOf(stream: string, key: string | undefined, found: number): number {
    const name = `${stream} ${key}`;
    const target = this.#keys.get(name) ?? found;
    this.#keys.set(name, target);
    return target;
  }

  #settle(change: Change, done: boolean): void {
    this.#changes.delete(change);
    if (!done) return;
    if (change.kind === "delete") this.#streams.delete(change.name);
    else {
      const { name, partitions: length } = change;
      this.#streams.set(name, { partitions: Array.from({ length }, () => []), verified: Array(length).fill(0) });
    }
  }

  #known(stream: string): KnownStream {
    return this.#streams.get(stream) as KnownStream;
  }
}

/** Whether a record may have its number, given the one of the same writer that stands before it in the partition. */
function follows(record: SentRecord, number: number, before: SentRecord & { number: number }): boolean {
  if (record.request !== before.request) return record.request > before.request;
  return record.place > before.place && number === before.number + 1;
}

function requestOf({ writer, request }: SentRecord): string {
  return `${writer}.${request}`;
}

/** Unlike that of any other record. */
function textOf(record: SentRecord): string {
  return `${requestOf(record)}.${record.place}`;
}

function entryOf(record: SentRecord): SendRecordsEntry {
  const { size, ...routing } = record.plan;
  const text = textOf(record);
  return { data: Buffer.from(`${text} `.padEnd(size, `${text},`)).toString("base64"), ...routing };
}
