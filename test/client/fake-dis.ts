// A DIS inside the process, reached through its `fetch`, that keeps what it is given and misbehaves when it is told to.
import { createHash } from "node:crypto";
import { type Clock, sleep } from "../../src/client/clock.ts";

export type FakeOperation =
  | "sendRecords"
  | "consumeRecords"
  | "showCursor"
  | "showStream"
  | "commitCheckpoint"
  | "showCheckpoint"
  | "createApp"
  | "showApp";

/** What goes wrong with one request. `on` names the operation that it waits for; without it, it takes any. */
export type Fault = { on?: FakeOperation } & (
  | { kind: "none" }
  /** Some records of a `sendRecords` are refused inside a 200. Default of `code`: DIS.4303. */
  | { kind: "refuse"; records: (index: number, entry: FakeEntry) => boolean; code?: string }
  /** The whole request is refused before it takes effect. */
  | { kind: "answer"; status: number; code?: string; message?: string; headers?: Record<string, string> }
  /** The connection breaks, before the request has taken effect or after. */
  | { kind: "reset"; effect: "before" | "after" }
  /** A `consumeRecords` gives no records, though there may be some, and a cursor to go on with or none. */
  | { kind: "empty"; cursor: boolean }
  /** The request takes effect, and the answer is some other text. */
  | { kind: "garble"; text: string }
  /** The request takes effect, and the answer comes late. */
  | { kind: "slow"; milliseconds: number }
  /** The request never takes effect and is never answered. */
  | { kind: "hang" }
);

/** A record as `sendRecords` brings it. */
export interface FakeEntry {
  data: string;
  partition_id?: string;
  explicit_hash_key?: string;
  partition_key?: string;
  timestamp?: number;
}

export interface FakeRecord {
  sequence_number: string;
  data: string;
  partition_key?: string;
  timestamp: number;
}

export interface FakePartition {
  id: string;
  status: "ACTIVE" | "DELETED" | "EXPIRED";
  /** The record with number n is at n, also when it has expired. */
  records: FakeRecord[];
  /** The oldest number that can still be read; raise it to let records expire. */
  earliest: number;
}

export interface FakeDis {
  fetch: typeof globalThis.fetch;
  endpoint: string;
  projectId: string;
  /** All partitions, in the order of their ids; push another or change the status to scale. */
  partitions: FakePartition[];
  /** The committed numbers, by `app/partition id`. */
  checkpoints: Map<string, { sequence_number: string; metadata: string }>;
  apps: Set<string>;
  /** Taken from the front by the requests that they fit, one each. */
  faults: Fault[];
  /** Every request that arrived. */
  requests: { operation: FakeOperation; query: URLSearchParams; body: Record<string, unknown> }[];
  /** How many requests are under way, and how many were at most. */
  inFlight: number;
  maxInFlight: number;
}

export interface FakeDisOptions {
  partitions?: number;
  clock: Clock;
  /** The only stream. Default: "orders". */
  stream?: string;
  /** How many records one `consumeRecords` answers at most. Default: 100. */
  fetchLimit?: number;
  /** Whether a deleted partition gives cursors until it has expired, or none after its last record. Default: false. */
  cursorsForever?: boolean;
}

/** A refusal in the shape of DIS. */
class Refusal extends Error {
  code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export function partitionId(number: number): string {
  return `shardId-${String(number).padStart(10, "0")}`;
}

export function createFakeDis(options: FakeDisOptions): FakeDis {
  const { partitions = 1, clock, stream = "orders", fetchLimit = 100, cursorsForever = false } = options;
  const projectId = "0123456789abcdef0123456789abcdef";
  const dis: FakeDis = {
    fetch: async (input, init) => answer(new URL(String(input)), init),
    endpoint: "http://dis.test",
    projectId,
    partitions: Array.from({ length: partitions }, (_, number) => createPartition(number)),
    checkpoints: new Map(),
    apps: new Set(),
    faults: [],
    requests: [],
    inFlight: 0,
    maxInFlight: 0,
  };

  async function answer(url: URL, init: RequestInit = {}): Promise<Response> {
    init.signal?.throwIfAborted();
    const path = url.pathname.replace(`/v2/${projectId}/`, "");
    const operation = operationOf(init.method ?? "GET", path);
    const body = init.body ? JSON.parse(init.body as string) : {};
    dis.requests.push({ operation, query: url.searchParams, body });
    const at = dis.faults.findIndex(({ on }) => on === undefined || on === operation);
    const [fault = { kind: "none" as const }] = at < 0 ? [] : dis.faults.splice(at, 1);
    dis.maxInFlight = Math.max(dis.maxInFlight, ++dis.inFlight);
    try {
      return await misbehave(fault, init.signal ?? undefined, () =>
        handlers[operation](url.searchParams, body, path, fault),
      );
    } finally {
      dis.inFlight--;
    }
  }

  async function misbehave(fault: Fault, signal: AbortSignal | undefined, handle: () => unknown): Promise<Response> {
    // Every answer takes a turn, so that requests can overlap.
    await Promise.resolve();
    if (fault.kind === "hang") {
      await new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason), { once: true }));
    }
    if (fault.kind === "reset" && fault.effect === "before") throw new TypeError("fetch failed");
    if (fault.kind === "answer") {
      const { status, code, message = "Refused on purpose.", headers = {} } = fault;
      return Response.json(code ? { errorCode: code, message } : {}, { status, headers });
    }
    let response: Response;
    try {
      const result = handle();
      response = result === undefined ? new Response(null, { status: 201 }) : Response.json(result);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      response = Response.json({ errorCode: error.code, message: error.message }, { status: 400 });
    }
    if (fault.kind === "reset") throw new TypeError("fetch failed");
    if (fault.kind === "garble") return new Response(fault.text);
    if (fault.kind === "slow") {
      await sleep(clock, fault.milliseconds, signal);
      signal?.throwIfAborted();
    }
    return response;
  }

  const handlers: Record<
    FakeOperation,
    (query: URLSearchParams, body: Record<string, unknown>, path: string, fault: Fault) => unknown
  > = {
    sendRecords(_, body, __, fault) {
      requireStream(body.stream_name as string);
      const entries = body.records as FakeEntry[];
      const results = entries.map((entry, index) => {
        if (fault.kind === "refuse" && fault.records(index, entry)) {
          return { error_code: fault.code ?? "DIS.4303", error_message: "Refused on purpose." };
        }
        const partition = route(entry);
        if (partition?.status !== "ACTIVE") {
          return { error_code: "DIS.4302", error_message: `Partition does not exist. [${entry.partition_id}]` };
        }
        const sequence_number = String(partition.records.length);
        const { data, partition_key, timestamp = clock.now() } = entry;
        partition.records.push({ sequence_number, data, ...(partition_key ? { partition_key } : {}), timestamp });
        return { partition_id: partition.id, sequence_number };
      });
      return { failed_record_count: results.filter((result) => "error_code" in result).length, records: results };
    },

    showCursor(query) {
      requireStream(query.get("stream-name"));
      const partition = requirePartition(query.get("partition-id"));
      return { partition_cursor: cursorAt(partition, startOf(partition, query)) };
    },

    consumeRecords(query, _, __, fault) {
      const { partition, position, made } = readCursor(query.get("partition-cursor") ?? "");
      if (clock.now() - made > 5 * 60_000) throw new Refusal("DIS.4225", "Expired partition cursor.");
      if (partition.status === "EXPIRED") throw new Refusal("DIS.4319", `Partition is expired. [${partition.id}]`);
      if (position < partition.earliest) throw new Refusal("DIS.4226", "A partition iterator error occurred.");
      if (fault.kind === "empty") {
        return { records: [], next_partition_cursor: fault.cursor ? cursorAt(partition, position) : null };
      }
      const records = partition.records.slice(position, position + fetchLimit);
      const next = position + records.length;
      const ended = !cursorsForever && partition.status === "DELETED" && next === partition.records.length;
      return { records, next_partition_cursor: ended ? null : cursorAt(partition, next) };
    },

    showStream(query, _, path) {
      requireStream(decodeURIComponent(path.split("/")[1] ?? ""));
      const start = query.get("start_partitionId");
      const limit = Number(query.get("limit_partitions") ?? 100);
      const rest = dis.partitions.filter(({ id }) => !start || id > start);
      return {
        stream_name: stream,
        stream_id: "8QM3Nt9YTLOwtUVYJhO",
        status: "RUNNING",
        partitions: rest.slice(0, limit).map((partition) => ({
          partition_id: partition.id,
          status: partition.status,
          sequence_number_range:
            partition.status === "EXPIRED" ? null : `[${partition.earliest} : ${partition.records.length}]`,
        })),
        has_more_partitions: rest.length > limit,
      };
    },

    commitCheckpoint(_, { app_name, stream_name, partition_id, sequence_number, metadata }) {
      requireStream(stream_name as string);
      requireApp(app_name as string);
      const { id, earliest, records } = requirePartition(partition_id as string);
      requireWithin(String(sequence_number), Number(sequence_number), earliest, records.length);
      const checkpoint = { sequence_number: String(sequence_number), metadata: String(metadata ?? "") };
      dis.checkpoints.set(`${app_name}/${id}`, checkpoint);
    },

    showCheckpoint(query) {
      requireStream(query.get("stream_name"));
      requireApp(query.get("app_name"));
      const { id } = requirePartition(query.get("partition_id"));
      return dis.checkpoints.get(`${query.get("app_name")}/${id}`) ?? { sequence_number: "-1", metadata: "" };
    },

    createApp(_, { app_name }) {
      if (dis.apps.has(app_name as string)) throw new Refusal("DIS.4330", "App already exists.");
      dis.apps.add(app_name as string);
    },

    showApp(_, __, path) {
      const app_name = decodeURIComponent(path.split("/")[1] ?? "");
      requireApp(app_name);
      return { app_name, app_id: "bd6IPpvgiIflQPMpi9M", create_time: clock.now() };
    },
  };

  function requireStream(name: string | null): void {
    if (name !== stream) throw new Refusal("DIS.4301", `Stream does not exist. [${name}][${projectId}]`);
  }

  function requireApp(name: string | null): void {
    if (!dis.apps.has(name ?? "")) throw new Refusal("DIS.4332", "App not found.");
  }

  function requirePartition(id: string | null): FakePartition {
    const partition = dis.partitions[Number(/(\d+)$/.exec(id ?? "")?.[1])];
    if (!partition) throw new Refusal("DIS.4302", `Partition does not exist. [${id}]`);
    if (partition.status === "EXPIRED") throw new Refusal("DIS.4319", `Partition is expired. [${id}]`);
    return partition;
  }

  /** The hash of a key is as in DIS, the equal ranges are cut a little simpler. */
  function route({ partition_id, explicit_hash_key, partition_key }: FakeEntry): FakePartition | undefined {
    if (partition_id) return dis.partitions[Number(/(\d+)$/.exec(partition_id)?.[1])];
    const active = dis.partitions.filter(({ status }) => status === "ACTIVE");
    const key = partition_key ?? String(dis.requests.length);
    const md5 = createHash("md5").update(key).digest().readBigUInt64BE() & (2n ** 63n - 1n);
    const hash = explicit_hash_key ? BigInt(explicit_hash_key) : md5;
    return active[Number((hash * BigInt(active.length)) / 2n ** 63n)];
  }

  function startOf(partition: FakePartition, query: URLSearchParams): number {
    const { earliest, records } = partition;
    const type = query.get("cursor-type") ?? "AT_SEQUENCE_NUMBER";
    if (type === "TRIM_HORIZON") return earliest;
    if (type === "LATEST") return records.length;
    if (type === "AT_TIMESTAMP") {
      const from = Number(query.get("timestamp"));
      const found = records.findIndex(({ timestamp }, number) => number >= earliest && timestamp >= from);
      return found < 0 ? records.length : found;
    }
    const given = query.get("starting-sequence-number") ?? "";
    if (!/^\d+$/.test(given)) throw new Refusal("DIS.4216", "Invalid sequence_number.");
    const start = Number(given) + (type === "AFTER_SEQUENCE_NUMBER" ? 1 : 0);
    requireWithin(given, start, earliest, records.length);
    return start;
  }

  function requireWithin(given: string, number: number, earliest: number, next: number): void {
    if (number >= earliest && number <= next) return;
    throw new Refusal(
      "DIS.4224",
      `Sequence_number out of range. [${given}][ should be within ][${earliest}][ ][${next}]`,
    );
  }

  function cursorAt({ id }: FakePartition, position: number): string {
    return Buffer.from(JSON.stringify({ id, position, made: clock.now() })).toString("base64url");
  }

  function readCursor(cursor: string): { partition: FakePartition; position: number; made: number } {
    try {
      const { id, position, made } = JSON.parse(Buffer.from(cursor, "base64url").toString());
      const partition = dis.partitions.find((one) => one.id === id);
      if (partition) return { partition, position, made };
    } catch {}
    throw new Refusal("DIS.4217", "Invalid partition cursor.");
  }

  return dis;
}

/** A partition without records, to be pushed to `partitions`. */
export function createPartition(number: number): FakePartition {
  return { id: partitionId(number), status: "ACTIVE", records: [], earliest: 0 };
}

function operationOf(method: string, path: string): FakeOperation {
  if (path === "records") return method === "POST" ? "sendRecords" : "consumeRecords";
  if (path === "cursors") return "showCursor";
  if (path === "checkpoints") return method === "POST" ? "commitCheckpoint" : "showCheckpoint";
  if (path === "apps" && method === "POST") return "createApp";
  if (/^apps\/[^/]+$/.test(path)) return "showApp";
  if (/^streams\/[^/]+$/.test(path)) return "showStream";
  throw new Error(`the fake DIS knows no ${method} ${path}`);
}
