// What the crash tests call of an emulator: plain `fetch`, so that whether an answer came is seen here and nothing is retried.
import { once } from "node:events";
import type {
  Checkpoint,
  Cursor,
  CursorResult,
  DisRecord,
  RecordList,
  SendRecordsEntry,
  Stream,
  StreamList,
  StreamSummary,
} from "../../../generated/dis/aliases.ts";
import { start } from "../store/child.ts";
import { projectId } from "../test-emulator.ts";

export interface Answer {
  status: number;
  body: unknown;
}

/** Thrown when no answer came, or only a part of one. */
export class NoAnswer extends Error {}

export interface Client {
  /** @throws NoAnswer */
  call(method: string, path: string, body?: object): Promise<Answer>;
  /** The body of an answer of status 200; throws with any other one. */
  get<Body>(path: string): Promise<Body>;
  /** Throws unless the answer has a status below 300. */
  must(method: string, path: string, body?: object): Promise<void>;
  send(stream: string, records: readonly SendRecordsEntry[]): Promise<Answer>;
  /** All streams, and how many there are in the words of the emulator. */
  streams(): Promise<{ streams: StreamSummary[]; total: number }>;
  /** By partition, the numbers of the oldest record and of the next one. */
  ranges(stream: string): Promise<[oldest: number, next: number][]>;
  /** The records of a partition from a number on. */
  records(stream: string, partition: number, from: number): AsyncGenerator<DisRecord>;
  checkpoint(at: CheckpointPlace): Promise<Checkpoint>;
}

export interface CheckpointPlace {
  app_name: string;
  stream_name: string;
  partition_id: string;
}

export function clientOf(url: string, fetch: typeof globalThis.fetch = globalThis.fetch): Client {
  const client: Client = {
    async call(method, path, body) {
      const headers = { "X-Auth-Token": "any", "Content-Type": "application/json" };
      const init = { method, headers, body: body ? JSON.stringify(body) : null };
      const [status, text] = await fetch(`${url}/v2/${projectId}/${path}`, init)
        .then(async (response) => [response.status, await response.text()] as const)
        .catch((cause: unknown) => {
          throw new NoAnswer(`${method} ${path} got no answer`, { cause });
        });
      return { status, body: text === "" ? undefined : JSON.parse(text) };
    },

    async get<Body>(path: string) {
      const { status, body } = await client.call("GET", path);
      if (status !== 200) throw new Error(`GET ${path} is answered ${status} ${JSON.stringify(body)}`);
      return body as Body;
    },

    async must(method, path, body) {
      const answer = await client.call(method, path, body);
      if (answer.status >= 300)
        throw new Error(`${method} ${path} is answered ${answer.status} ${JSON.stringify(answer.body)}`);
    },

    send: (stream, records) => client.call("POST", "records", { stream_name: stream, records }),

    async streams() {
      const streams: StreamSummary[] = [];
      for (let after = ""; ; after = `&start_stream_name=${streams.at(-1)?.stream_name}`) {
        const page = await client.get<StreamList>(`streams?limit=3${after}`);
        streams.push(...(page.stream_info_list ?? []));
        if (!page.has_more_streams) return { streams, total: page.total_number };
      }
    },

    async ranges(stream) {
      const { partitions } = await client.get<Stream>(`streams/${stream}`);
      return partitions.map(({ sequence_number_range }) => {
        const [, oldest, next] = /^\[(\d+) : (\d+)\]$/.exec(sequence_number_range ?? "") ?? [];
        return [Number(oldest), Number(next)];
      });
    },

    async *records(stream, partition, from) {
      const where = `stream-name=${stream}&partition-id=${partition}`;
      const start = `cursor-type=AT_SEQUENCE_NUMBER&starting-sequence-number=${from}`;
      const { partition_cursor } = await client.get<CursorResult>(`cursors?${where}&${start}`);
      for (let cursor: Cursor = partition_cursor; ; ) {
        const page = await client.get<RecordList>(`records?partition-cursor=${cursor}`);
        if (page.records.length === 0) return;
        yield* page.records;
        cursor = page.next_partition_cursor;
      }
    },

    checkpoint: ({ app_name, stream_name, partition_id }) =>
      client.get(
        `checkpoints?app_name=${app_name}&stream_name=${stream_name}&partition_id=${partition_id}&checkpoint_type=LAST_READ`,
      ),
  };
  return client;
}

export type Durability = "durable" | "relaxed";

export interface Server {
  url: string;
  client: Client;
  kill(): Promise<void>;
  /** Lets it close, and resolves with its exit code. */
  stop(): Promise<number | null>;
}

/**
 * Starts `serve.ts`.
 *
 * @throws Error with the line that it wrote in the place of its URL
 */
export async function serve(directory: string, durability: Durability): Promise<Server> {
  const child = start(new URL("serve.ts", import.meta.url), directory, durability);
  const exit = once(child.process, "exit");
  const line = await child.line().catch(async () => {
    const [code, signal] = await exit;
    throw new Error(`serve.ts has ended without a word: ${signal ?? code}`);
  });
  if (!line.startsWith("http://")) {
    await exit;
    throw new Error(line);
  }
  return {
    url: line,
    client: clientOf(line),
    kill: () => child.kill(),
    async stop() {
      child.process.stdin?.end();
      return (await exit)[0];
    },
  };
}
