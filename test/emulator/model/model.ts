// What the service has to do, told as simply as possible: one object, nothing stored, nothing fast.
import { hashOf } from "../../../src/emulator/domain/partitioner.ts";

const hour = 3_600_000;
const cursorLife = 5 * 60_000;

interface Partition {
  /** Every record that ever came, with the time of its arrival. */
  records: { data: string; at: number; expired?: boolean }[];
  deleted?: number;
  /** Whether it had expired before the retention was changed. */
  expired?: boolean;
}

interface Stream {
  hours: number;
  partitions: Partition[];
}

/** An outcome: a value, or the code of a refusal. */
export type Outcome = { ok: unknown } | { code: string };

const refused = (code: string): Outcome => ({ code });

export class Model {
  now: number;
  #streams = new Map<string, Stream>();
  #apps = new Set<string>();
  #checkpoints = new Map<string, string>();

  constructor(now: number) {
    this.now = now;
  }

  /** Another model of the same state, which goes its own way. */
  clone(): Model {
    const twin = new Model(this.now);
    [twin.#streams, twin.#apps, twin.#checkpoints] = structuredClone(this.#parts());
    return twin;
  }

  /** A text that is the same for models of the same state only. */
  get state(): string {
    return JSON.stringify(this.#parts().map((part) => [...part.entries()].sort()));
  }

  #parts() {
    return [this.#streams, this.#apps, this.#checkpoints] as const;
  }

  createStream(name: string, count: number, hours: number): Outcome {
    if (this.#streams.has(name)) return refused("DIS.4307");
    const used = [...this.#streams.values()].reduce((sum, one) => sum + active(one).length, 0);
    if (used + count > 50) return refused("DIS.4308");
    this.#streams.set(name, { hours, partitions: Array.from({ length: count }, () => ({ records: [] })) });
    return { ok: undefined };
  }

  deleteStream(name: string): Outcome {
    if (!this.#streams.delete(name)) return refused("DIS.4301");
    for (const key of this.#checkpoints.keys()) if (key.split("/")[1] === name) this.#checkpoints.delete(key);
    return { ok: undefined };
  }

  listStreams(): Outcome {
    return { ok: [...this.#streams.keys()].sort() };
  }

  scale(name: string, target: number): Outcome {
    const stream = this.#streams.get(name);
    if (!stream) return refused("DIS.4301");
    const now = active(stream).length;
    const used = [...this.#streams.values()].reduce((sum, one) => sum + active(one).length, 0);
    if (target > now && used + target - now > 50) return refused("DIS.4308");
    for (const partition of active(stream).slice(target)) partition.deleted = this.now;
    for (const wanted of ["DELETED", "EXPIRED"]) {
      const revivable = stream.partitions.filter((one) => this.#status(stream, one) === wanted);
      for (const partition of revivable) {
        if (active(stream).length >= target) break;
        delete partition.deleted;
        delete partition.expired;
      }
    }
    while (active(stream).length < target) stream.partitions.push({ records: [] });
    return { ok: now };
  }

  retain(name: string, hours: number): Outcome {
    const stream = this.#streams.get(name);
    if (!stream) return refused("DIS.4301");
    if (hours === stream.hours) return { ok: undefined };
    for (const partition of stream.partitions) {
      if (this.#status(stream, partition) === "EXPIRED") partition.expired = true;
      for (const record of partition.records.slice(0, this.#oldest(stream, partition))) record.expired = true;
    }
    stream.hours = hours;
    return { ok: undefined };
  }

  /** For each partition its status and its range. */
  show(name: string): Outcome {
    const stream = this.#streams.get(name);
    if (!stream) return refused("DIS.4301");
    return {
      ok: stream.partitions.map((one) => {
        const status = this.#status(stream, one);
        return [status, status === "EXPIRED" ? null : `[${this.#oldest(stream, one)} : ${one.records.length}]`];
      }),
    };
  }

  /** A record goes to the partition of a number, or to that of a key. */
  put(name: string, records: { to: number | string; data: string }[]): Outcome {
    const stream = this.#streams.get(name);
    if (!stream) return refused("DIS.4301");
    return {
      ok: records.map(({ to, data }) => {
        const actives = active(stream);
        const at = typeof to === "number" ? undefined : Number((hashOf(to) * BigInt(actives.length)) / 2n ** 63n);
        const partition = at === undefined ? stream.partitions[to as number] : actives[at];
        const status = partition && this.#status(stream, partition);
        if (!partition) return "DIS.4302";
        if (status !== "ACTIVE") return status === "EXPIRED" ? "DIS.4319" : "DIS.4318";
        // Nothing came after what came behind it, whatever the clock said.
        for (const earlier of partition.records) earlier.at = Math.min(earlier.at, this.now);
        partition.records.push({ data, at: this.now });
        return `${stream.partitions.indexOf(partition)}/${partition.records.length - 1}`;
      }),
    };
  }

  /** The data from a place on, and the number of the next record. */
  read(name: string, number: number, from: "oldest" | "latest" | number, after: number): Outcome {
    const begun = this.#start(name, number, from);
    if ("code" in begun) return begun;
    this.now += after;
    if (after > cursorLife) return refused("DIS.4225");
    return this.readAt(name, number, begun.start);
  }

  /** The number that a cursor leads to. */
  cursor(name: string, number: number, from: "oldest" | "latest" | number): Outcome {
    const begun = this.#start(name, number, from);
    return "code" in begun ? begun : { ok: begun.start };
  }

  /** The data from a number on. */
  readAt(name: string, number: number, next: number): Outcome {
    const found = this.#readable(name, number);
    if ("code" in found) return found;
    const { stream, partition } = found;
    if (next < this.#oldest(stream, partition)) return refused("DIS.4226");
    if (next > partition.records.length) return refused("DIS.4217");
    return { ok: partition.records.slice(next).map(({ data }) => data) };
  }

  createApp(app: string): Outcome {
    if (this.#apps.has(app)) return refused("DIS.4330");
    this.#apps.add(app);
    return { ok: undefined };
  }

  deleteApp(app: string): Outcome {
    if (!this.#apps.delete(app)) return refused("DIS.4332");
    for (const key of this.#checkpoints.keys()) if (key.startsWith(`${app}/`)) this.#checkpoints.delete(key);
    return { ok: undefined };
  }

  commit(app: string, name: string, number: number, sequence: number): Outcome {
    if (!this.#apps.has(app)) return refused("DIS.4332");
    const found = this.#readable(name, number);
    if ("code" in found) return found;
    const { stream, partition } = found;
    if (sequence < this.#oldest(stream, partition) || sequence > partition.records.length) return refused("DIS.4224");
    this.#checkpoints.set(`${app}/${name}/${number}`, String(sequence));
    return { ok: undefined };
  }

  checkpoint(app: string, name: string, number: number): Outcome {
    if (!this.#apps.has(app)) return refused("DIS.4332");
    const stream = this.#streams.get(name);
    if (!stream) return refused("DIS.4301");
    if (!stream.partitions[number]) return refused("DIS.4302");
    return { ok: this.#checkpoints.get(`${app}/${name}/${number}`) ?? "-1" };
  }

  #start(name: string, number: number, from: "oldest" | "latest" | number): { start: number } | { code: string } {
    const found = this.#readable(name, number);
    if ("code" in found) return found;
    const { stream, partition } = found;
    const oldest = this.#oldest(stream, partition);
    if (from === "oldest") return { start: oldest };
    if (from === "latest") return { start: partition.records.length };
    return from < oldest || from > partition.records.length ? { code: "DIS.4224" } : { start: from };
  }

  #readable(name: string, number: number): { stream: Stream; partition: Partition } | { code: string } {
    const stream = this.#streams.get(name);
    if (!stream) return { code: "DIS.4301" };
    const partition = stream.partitions[number];
    if (!partition) return { code: "DIS.4302" };
    return this.#status(stream, partition) === "EXPIRED" ? { code: "DIS.4319" } : { stream, partition };
  }

  #status({ hours }: Stream, { deleted, expired }: Partition): string {
    if (deleted === undefined) return "ACTIVE";
    return !expired && this.now - deleted <= hours * hour ? "DELETED" : "EXPIRED";
  }

  #oldest({ hours }: Stream, { records }: Partition): number {
    const kept = records.findIndex(({ at, expired }) => !expired && this.now - at <= hours * hour);
    return kept < 0 ? records.length : kept;
  }
}

function active({ partitions }: Stream): Partition[] {
  return partitions.filter(({ deleted }) => deleted === undefined);
}
